"""Rounds in which everybody guesses where the group stands. Their answers are kept as all others, in rounds apart."""

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from sessions.records import GUESSES, Round


def of_round(db: Database, session: int, one: Round) -> Round | None:
    """The round in which this one was or is guessed, or None. It is never shown by itself."""
    row = db.execute(
        "SELECT open, opened_at, closed_at FROM rounds WHERE session = ? AND activity = ? AND number = ?",
        [session, one.activity, GUESSES + one.number],
    ).fetchone()
    if row is None:
        return None
    opened, closed = (moment and datetime.fromisoformat(moment) for moment in row[1:])
    return replace(one, number=GUESSES + one.number, open=bool(row[0]), shown=False, opened_at=opened, closed_at=closed)


def is_open(db: Database, session: int, activity: str, number: int) -> bool:
    """Whether round `number` is being guessed now."""
    found = db.execute(
        "SELECT 1 FROM rounds WHERE session = ? AND activity = ? AND number = ? AND open = 1",
        [session, activity, GUESSES + number],
    )
    return found.fetchone() is not None


def with_roles(db: Database, session: int, one: Round) -> list[tuple[str | None, dict[str, Any]]]:
    """What was given in a round, without passes, each beside the role of whoever gave it, None without one."""
    rows = db.execute(
        """SELECT role, value FROM answers JOIN participants ON participants.id = participant
        WHERE answers.session = ? AND activity = ? AND round = ? AND value <> 'null' ORDER BY value, role""",
        [session, one.activity, one.number],
    )
    return [(role, json.loads(value)) for role, value in rows]
