"""Answers that the facilitator entered for people without a device: each of them a participant, batch by batch."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sessions.model.records import Batch, Participant, Round, RoundKey
from sessions.store import answers
from sessions.store.database.connection import Connection


def add(
    db: Connection,
    session: int,
    entered: Round,
    holders: Sequence[str],
    values: Sequence[dict[str, Any]],
    time: datetime,
) -> list[Participant]:
    """Store one batch with a participant for every answer, and the rows of the log."""
    batch = db.execute(
        "INSERT INTO batches (session, activity, round, at) VALUES (?, ?, ?, ?) RETURNING id",
        [session, entered.activity, entered.number, time.isoformat()],
    ).fetchone()[0]
    people = []
    for holder, value in zip(holders, values, strict=True):
        number = db.execute(
            "INSERT INTO participants (session, holder, joined_at, batch) VALUES (?, ?, ?, ?) RETURNING id",
            [session, holder, time.isoformat(), batch],
        ).fetchone()[0]
        participant = Participant(int(number), session, None, by_hand=True)
        answers.write(db, participant, entered.key, value, time)
        people.append(participant)
    return people


def undo(db: Connection, session: int, batch: int, time: datetime) -> bool:
    """Take a whole batch back, with its participants; its history stays in the log. False when it isn't there."""
    row = db.execute("SELECT activity, round FROM batches WHERE session = ? AND id = ?", [session, batch]).fetchone()
    if row is None:
        return False
    for (number,) in db.execute("SELECT id FROM participants WHERE batch = ? ORDER BY id", [batch]).fetchall():
        answers.withdraw(db, Participant(number, session, None, by_hand=True), RoundKey(*row), time)
    db.execute("DELETE FROM batches WHERE id = ?", [batch])
    return True


def batches(db: Connection, session: int, activity: str, number: int) -> list[Batch]:
    """The batches of one round, oldest first."""
    rows = db.execute(
        """SELECT batches.id, activity, round, count(participants.id), at
        FROM batches JOIN participants ON participants.batch = batches.id
        WHERE batches.session = ? AND activity = ? AND round = ? GROUP BY batches.id ORDER BY batches.id""",
        [session, activity, number],
    )
    return [Batch(id_, act, round_, people, datetime.fromisoformat(time)) for id_, act, round_, people, time in rows]


def counts(db: Connection, session: int) -> dict[RoundKey, int]:
    """Number of answers that were entered by hand, per round of a session."""
    rows = db.execute(
        """SELECT activity, round, purpose, count(*) FROM answers JOIN participants ON participants.id = participant
        WHERE answers.session = ? AND batch IS NOT NULL GROUP BY activity, round, purpose""",
        [session],
    )
    return {RoundKey(activity, number, purpose): count for activity, number, purpose, count in rows}
