"""Answers that the facilitator entered for people without a device: each of them a participant, batch by batch."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from sessions.records import Batch, Participant, Round
from sessions.store import answers


def add(
    db: Database, session: int, one: Round, holders: Sequence[str], values: Sequence[dict[str, Any]], at: datetime
) -> list[Participant]:
    """Store one batch with a participant for every answer, and the rows of the log."""
    batch = db.execute(
        "INSERT INTO batches (session, activity, round, at) VALUES (?, ?, ?, ?) RETURNING id",
        [session, one.activity, one.number, at.isoformat()],
    ).fetchone()[0]
    found = []
    for holder, value in zip(holders, values, strict=True):
        number = db.execute(
            "INSERT INTO participants (session, holder, joined_at, batch) VALUES (?, ?, ?, ?) RETURNING id",
            [session, holder, at.isoformat(), batch],
        ).fetchone()[0]
        who = Participant(int(number), session, None, by_hand=True)
        answers.write(db, who, one.activity, one.number, value, at)
        found.append(who)
    return found


def undo(db: Database, session: int, batch: int, at: datetime) -> bool:
    """Take a whole batch back, with its participants; its history stays in the log. False when it isn't there."""
    row = db.execute("SELECT activity, round FROM batches WHERE session = ? AND id = ?", [session, batch]).fetchone()
    if row is None:
        return False
    for (number,) in db.execute("SELECT id FROM participants WHERE batch = ? ORDER BY id", [batch]).fetchall():
        answers.withdraw(db, Participant(number, session, None, by_hand=True), row[0], row[1], at)
    db.execute("DELETE FROM batches WHERE id = ?", [batch])
    return True


def batches(db: Database, session: int, activity: str, number: int) -> list[Batch]:
    """The batches of one round, oldest first."""
    rows = db.execute(
        """SELECT batches.id, activity, round, count(participants.id), at
        FROM batches JOIN participants ON participants.batch = batches.id
        WHERE batches.session = ? AND activity = ? AND round = ? GROUP BY batches.id ORDER BY batches.id""",
        [session, activity, number],
    )
    return [Batch(id_, act, one, people, datetime.fromisoformat(at)) for id_, act, one, people, at in rows]


def counts(db: Database, session: int) -> dict[tuple[str, int], int]:
    """Number of answers that were entered by hand, per (activity, round) of a session."""
    rows = db.execute(
        """SELECT activity, round, count(*) FROM answers JOIN participants ON participants.id = participant
        WHERE answers.session = ? AND batch IS NOT NULL GROUP BY activity, round""",
        [session],
    )
    return {(activity, number): count for activity, number, count in rows}
