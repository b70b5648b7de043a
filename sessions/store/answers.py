"""Participants, what they gave, and what the facilitator decided about their texts."""

import json
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from sessions.records import Answer, Participant
from sessions.refusal import Refusal

Decisions = dict[tuple[int, str], tuple[str, bool]]  # (participant, item) -> (text that was looked at, approved)


def touch(db: Database, session: int) -> int:
    """Bump the revision number of a session's answers and return it. The first statement of every such write.

    Raises Refusal when the session was forgotten meanwhile.
    """
    row = db.execute("UPDATE sessions SET answers = answers + 1 WHERE id = ? RETURNING answers", [session]).fetchone()
    if row is None:
        raise Refusal("refused.session_gone")
    return int(row[0])


def join(db: Database, session: int, holder: str, role: str | None, at: datetime) -> None:
    """Let somebody in; the same holder again changes nothing but the role."""
    db.execute(
        """INSERT INTO participants (session, holder, role, joined_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (session, holder) DO UPDATE SET role = excluded.role""",
        [session, holder, role, at.isoformat()],
    )


def participant(db: Database, session: int, holder: str) -> Participant | None:
    """Who this holder is in this session, or None."""
    row = db.execute(
        "SELECT id, session, role FROM participants WHERE session = ? AND holder = ?", [session, holder]
    ).fetchone()
    return Participant(*row) if row else None


def people(db: Database, session: int) -> int:
    """How many people joined."""
    return int(db.execute("SELECT count(*) FROM participants WHERE session = ?", [session]).fetchone()[0])


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
        "INSERT INTO answer_log (session, activity, round, participant, value, at) VALUES (?, ?, ?, ?, ?, ?)",
        [who.session, activity, number, who.id, text, at.isoformat()],
    )


def of_round(db: Database, session: int, activity: str, number: int) -> list[Answer]:
    """All answers of one round, passes included, in the order of the participants."""
    rows = db.execute(
        """SELECT participant, value, saved_at FROM answers
        WHERE session = ? AND activity = ? AND round = ? ORDER BY participant""",
        [session, activity, number],
    )
    return [Answer(who, json.loads(value), datetime.fromisoformat(at)) for who, value, at in rows]


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


def decisions(db: Database, session: int, activity: str, number: int) -> Decisions:
    """What the facilitator decided about the texts of one round."""
    rows = db.execute(
        "SELECT participant, item, text, approved FROM decisions WHERE session = ? AND activity = ? AND round = ?",
        [session, activity, number],
    )
    return {(who, item): (text, bool(approved)) for who, item, text, approved in rows}


def decide(
    db: Database, who: Participant, activity: str, number: int, item: str, text: str, approved: bool, at: datetime
) -> None:
    """Approve or hide one text of one answer."""
    db.execute(
        """INSERT INTO decisions (session, activity, round, participant, item, text, approved, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (session, activity, round, participant, item)
        DO UPDATE SET text = excluded.text, approved = excluded.approved, at = excluded.at""",
        [who.session, activity, number, who.id, item, text, int(approved), at.isoformat()],
    )
