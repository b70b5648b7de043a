"""Participants, what they gave, and what the facilitator decided about their texts."""

import json
from datetime import datetime
from typing import Any, NamedTuple

from sqlite_utils import Database

from sessions.records import Answer, Participant, Round
from sessions.refusal import Refusal

Name = tuple[int, str]  # of a text: its participant and its item


class Decision(NamedTuple):
    """What the facilitator decided about a text as it read then. One that was merged keeps what it was before:

    approved, or else waiting.
    """

    text: str
    approved: bool
    same_as: Name | None = None


Decisions = dict[Name, Decision]


def touch(db: Database, session: int) -> int:
    """Bump the revision number of a session's answers and return it. The first statement of every such write.

    Raises Refusal when the session was forgotten meanwhile.
    """
    row = db.execute("UPDATE sessions SET answers = answers + 1 WHERE id = ? RETURNING answers", [session]).fetchone()
    if row is None:
        raise Refusal("refused.session_gone")
    return int(row[0])


def join(db: Database, session: int, holder: str, role: str | None, at: datetime) -> None:
    """Let somebody in; the same holder again changes nothing but the role, and that only before the first answer.

    A role that changed later would take one person from one shown group to another, and the difference is an answer.
    """
    db.execute(
        """INSERT INTO participants (session, holder, role, joined_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (session, holder) DO UPDATE SET role = excluded.role
        WHERE NOT EXISTS (SELECT 1 FROM answer_log WHERE participant = participants.id)""",
        [session, holder, role, at.isoformat()],
    )


def participant(db: Database, session: int, holder: str) -> Participant | None:
    """Who this holder is in this session, or None."""
    row = db.execute(
        "SELECT id, session, role, batch IS NOT NULL FROM participants WHERE session = ? AND holder = ?",
        [session, holder],
    ).fetchone()
    return Participant(row[0], row[1], row[2], bool(row[3])) if row else None


def joined(db: Database, session: int) -> int:
    """How many participants with a device of their own a session has; those of a rehearsal don't count."""
    row = db.execute(
        "SELECT count(*) FROM participants WHERE session = ? AND batch IS NULL AND id > 0", [session]
    ).fetchone()
    return int(row[0])


def people(db: Database, session: int) -> int:
    """How many people are there: those who joined, and those without a device.

    The latter are counted in the round in which most of them answered: in another round they are the same people.
    """
    row = db.execute(
        """SELECT (SELECT count(*) FROM participants WHERE session = :session AND batch IS NULL) + coalesce((
            SELECT max(people) FROM (
                SELECT count(*) AS people FROM participants JOIN batches ON batches.id = participants.batch
                WHERE participants.session = :session GROUP BY batches.activity, batches.round
            )), 0)""",
        {"session": session},
    ).fetchone()
    return int(row[0])


def write(
    db: Database, who: Participant, activity: str, number: int, value: dict[str, Any] | None, at: datetime
) -> None:
    """Store an answer (None is a pass) in place of an earlier one, and its row in the log."""
    text = json.dumps(value, ensure_ascii=False)
    db.execute(
        """INSERT INTO answers (session, activity, round, participant, value, saved_at) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (session, activity, round, participant)
        DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at""",
        [who.session, activity, number, who.id, text, at.isoformat()],
    )
    _log(db, who, activity, number, text, at)


def withdraw(db: Database, who: Participant, activity: str, number: int, at: datetime) -> None:
    """Take an answer back; its history stays in the log."""
    db.execute(
        "DELETE FROM answers WHERE session = ? AND activity = ? AND round = ? AND participant = ?",
        [who.session, activity, number, who.id],
    )
    _log(db, who, activity, number, None, at)


def _log(db: Database, who: Participant, activity: str, number: int, text: str | None, at: datetime) -> None:
    db.execute(
        """INSERT INTO answer_log (session, activity, round, participant, value, at, by_hand)
        VALUES (?, ?, ?, ?, ?, ?, ?)""",
        [who.session, activity, number, who.id, text, at.isoformat(), int(who.by_hand)],
    )


def of_round(db: Database, session: int, activity: str, number: int) -> list[Answer]:
    """All answers of one round, passes included, in the order of the participants."""
    rows = db.execute(
        """SELECT participant, value, saved_at, batch IS NOT NULL
        FROM answers JOIN participants ON participants.id = participant
        WHERE answers.session = ? AND activity = ? AND round = ? ORDER BY participant""",
        [session, activity, number],
    )
    return [Answer(who, json.loads(value), datetime.fromisoformat(at), bool(hand)) for who, value, at, hand in rows]


def turns(db: Database, session: int, activity: str, number: int) -> dict[int, int]:
    """Of each participant the line of the log in which the answer to a round came: the later, the higher."""
    rows = db.execute(
        "SELECT participant, max(id) FROM answer_log WHERE session = ? AND activity = ? AND round = ? GROUP BY 1",
        [session, activity, number],
    )
    return dict(rows.fetchall())


def of_participant(db: Database, who: Participant, activity: str, number: int) -> Answer | None:
    """What this participant gave in this round, or None."""
    row = db.execute(
        "SELECT value, saved_at FROM answers WHERE session = ? AND activity = ? AND round = ? AND participant = ?",
        [who.session, activity, number, who.id],
    ).fetchone()
    return Answer(who.id, json.loads(row[0]), datetime.fromisoformat(row[1])) if row else None


def counts(db: Database, session: int) -> dict[tuple[str, int], int]:
    """Number of answers per (activity, round) of a session, passes included."""
    rows = db.execute(
        "SELECT activity, round, count(*) FROM answers WHERE session = ? GROUP BY activity, round", [session]
    )
    return {(activity, number): count for activity, number, count in rows}


def marks(db: Database, session: int, activity: str) -> dict[int, tuple[object, ...]]:
    """By round of an activity something that changes with every text in it, and with what is decided about these."""
    told: dict[int, tuple[object, ...]] = {}
    for table, counted in (
        ("answers", "max(saved_at), total(length(value))"),
        ("decisions", "max(at), total(length(text)), total(approved), count(same_as)"),
        ("corrections", "max(at), total(length(wording))"),
    ):
        query = f"SELECT round, count(*), {counted} FROM {table} WHERE session = ? AND activity = ? GROUP BY round"  # noqa: S608
        for number, *mark in db.execute(query, [session, activity]):
            told[number] = (*told.get(number, ()), table, *mark)
    return told


def decisions(db: Database, session: int, activity: str, number: int) -> Decisions:
    """What the facilitator decided about the texts of one round."""
    rows = db.execute(
        """SELECT participant, item, text, approved, same_as FROM decisions
        WHERE session = ? AND activity = ? AND round = ?""",
        [session, activity, number],
    )
    return {(who, item): Decision(text, bool(approved), _name(same)) for who, item, text, approved, same in rows}


def decide(
    db: Database, who: Participant, activity: str, number: int, item: str, text: str, approved: bool, at: datetime
) -> None:
    """Approve or hide one text of one answer. One that was merged, and reads as it did, stays merged."""
    db.execute(
        """INSERT INTO decisions (session, activity, round, participant, item, text, approved, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (session, activity, round, participant, item)
        DO UPDATE SET text = excluded.text, approved = excluded.approved, at = excluded.at, same_as = NULL
        WHERE same_as IS NULL OR text <> excluded.text""",
        [who.session, activity, number, who.id, item, text, int(approved), at.isoformat()],
    )


def merge(db: Database, one: Round, session: int, name: Name, decision: Decision, at: datetime) -> None:
    """Let another text (`decision.same_as`) stand for this one, and for all that were merged into this one."""
    assert decision.same_as
    into = _written(decision.same_as)
    separate(db, one, session, decision.same_as)
    db.execute(
        """INSERT INTO decisions (session, activity, round, participant, item, text, approved, at, same_as)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (session, activity, round, participant, item) DO UPDATE
        SET text = excluded.text, approved = excluded.approved, at = excluded.at, same_as = excluded.same_as""",
        [session, one.activity, one.number, *name, decision.text, int(decision.approved), at.isoformat(), into],
    )
    db.execute(
        "UPDATE decisions SET same_as = ? WHERE session = ? AND activity = ? AND round = ? AND same_as = ?",
        [into, session, one.activity, one.number, _written(name)],
    )


def separate(db: Database, one: Round, session: int, name: Name) -> None:
    """Let a text that was merged stand by itself again, as it was before: approved, or waiting."""
    where = "session = ? AND activity = ? AND round = ? AND participant = ? AND item = ? AND same_as IS NOT NULL"
    key = [session, one.activity, one.number, *name]
    db.execute(f"DELETE FROM decisions WHERE {where} AND approved = 0", key)  # noqa: S608 - our own words
    db.execute(f"UPDATE decisions SET same_as = NULL WHERE {where}", key)  # noqa: S608


def _written(name: Name) -> str:
    return f"{name[0]}:{name[1]}"


def _name(written: str | None) -> Name | None:
    if written is None:
        return None
    participant, _, item = written.partition(":")
    return int(participant), item
