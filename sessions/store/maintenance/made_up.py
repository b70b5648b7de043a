"""Rows of made-up sessions: people and answers at moments of the past, and the deletion of all of them."""

import json
from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any, NamedTuple

from sessions.model.records import RoundKey, normalized_organisation
from sessions.store import session_rows
from sessions.store.database.connection import Connection

# A case stays while a real session, or an activity of one, is about it.
_USED = """SELECT 1 FROM sessions WHERE made_up = 0 AND ("case" = ? OR EXISTS
    (SELECT 1 FROM activities WHERE session = sessions.id AND activities."case" = ?))"""


class MadeUpPerson(NamedTuple):
    """A participant who never was: the hash by which nobody is known, the role, and when this one joined."""

    holder: str
    role: str | None
    joined_at: datetime


class MadeUpAnswer(NamedTuple):
    """What a made-up participant gave in a round and when; None is a pass. `before`: what this one gave at first."""

    participant: int
    value: dict[str, Any] | None
    at: datetime
    before: tuple[dict[str, Any], datetime] | None = None


def count(db: Connection) -> int:
    """How many sessions are made up."""
    return int(db.execute("SELECT count(*) FROM sessions WHERE made_up = 1").fetchone()[0])


def mark(db: Connection, session: int, *, comparable: bool, keep_until: date) -> None:
    """Mark a session as made up, and say whether others may compare with it and until when it is kept."""
    db.execute(
        "UPDATE sessions SET made_up = 1, comparable = ?, keep_until = ? WHERE id = ?",
        [int(comparable), keep_until.isoformat(), session],
    )


def join(db: Connection, session: int, people: Iterable[MadeUpPerson]) -> list[int]:
    """Add people to a session; returns their numbers, in the order of the people."""
    db.execute("UPDATE sessions SET answers = answers + 1 WHERE id = ?", [session])
    query = "INSERT INTO participants (session, holder, role, joined_at) VALUES (?, ?, ?, ?) RETURNING id"
    rows = [[session, person.holder, person.role, person.joined_at.isoformat()] for person in people]
    return [int(db.execute(query, row).fetchone()[0]) for row in rows]


def answer(db: Connection, session: int, key: RoundKey, given: Collection[MadeUpAnswer]) -> None:
    """Store what people gave in a round, with every line of the log in the order of its moments."""
    db.execute("UPDATE sessions SET answers = answers + ? WHERE id = ?", [len(given), session])
    rows = [(session, *key, each.participant, _json(each.value), each.at.isoformat()) for each in given]
    earlier = [
        (session, *key, each.participant, _json(each.before[0]), each.before[1].isoformat())
        for each in given
        if each.before
    ]
    names = "session, activity, round, purpose, participant, value"
    db.executemany(f"INSERT INTO answers ({names}, saved_at) VALUES (?, ?, ?, ?, ?, ?, ?)", rows)  # noqa: S608
    log = sorted([*earlier, *rows], key=lambda row: str(row[-1]))
    db.executemany(f"INSERT INTO answer_log ({names}, at) VALUES (?, ?, ?, ?, ?, ?, ?)", log)  # noqa: S608


def remove(db: Connection, organisations: Collection[str]) -> int:
    """Delete every made-up session with all its rows, and every case of its organisation or of `organisations`.

    Returns how many sessions there were. A case that a real session is about stays. Raises NotDeletedError.
    """
    sessions = db.execute("SELECT id, organisation FROM sessions WHERE made_up = 1").fetchall()
    names = {normalized_organisation(name) for name in (*organisations, *(name for _, name in sessions))}
    session_rows.lock_for_deletion(db, [session for session, _ in sessions])
    gone = sum(session_rows.forget(db, session) for session, _ in sessions)
    for case, organisation in db.execute("SELECT id, organisation FROM cases").fetchall():
        if normalized_organisation(organisation) in names and not db.execute(_USED, [case, case]).fetchone():
            db.execute("DELETE FROM cases WHERE id = ?", [case])
    return gone


def _json(value: dict[str, Any] | None) -> str:
    return json.dumps(value, ensure_ascii=False)
