"""Sessions, their activities and rounds, and the one transaction in which a facilitator moves the stage."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from sessions.programme import LongText, Results, Text, Theme
from sessions.records import Round, Session
from sessions.store.connection import Store


@dataclass(frozen=True, slots=True)
class StoredActivity:
    """An activity as it was copied into a session; `definition` is its form in a programme file."""

    id: str
    kind: str
    definition: Mapping[str, Any]
    results: Results
    skipped: bool = False
    case: int | None = None


def by_code(db: Database, code: str) -> Session | None:
    """The session with this code, or None."""
    return next(iter(_sessions(db, "WHERE code = ?", [code])), None)


def by_link(db: Database, link: str) -> Session | None:
    """The session whose facilitator's link has this hash, or None."""
    return next(iter(_sessions(db, "WHERE link = ?", [link])), None)


def all_sessions(db: Database) -> list[Session]:
    """All sessions, newest first."""
    return _sessions(db, "ORDER BY held_on DESC, id DESC", [])


def salt(db: Database, session: int) -> str:
    """The secret with which this session's dots and cards get names that say nothing about persons."""
    return str(db.execute("SELECT salt FROM sessions WHERE id = ?", [session]).fetchone()[0])


def activities(db: Database, session: int) -> list[StoredActivity]:
    """The activities of a session, in their order."""
    rows = db.execute(
        """SELECT id, kind, definition, results, skipped, "case" FROM activities
        WHERE session = ? ORDER BY position""",
        [session],
    )
    return [
        StoredActivity(name, kind, json.loads(text), results, bool(gone), case)
        for name, kind, text, results, gone, case in rows
    ]


def activity(db: Database, session: int, name: str) -> StoredActivity | None:
    """One activity of a session, or None."""
    row = db.execute(
        "SELECT id, kind, definition, results FROM activities WHERE session = ? AND id = ?", [session, name]
    ).fetchone()
    return StoredActivity(row[0], row[1], json.loads(row[2]), row[3]) if row else None


def rounds(db: Database, session: int, name: str | None = None) -> list[Round]:
    """The rounds of a session, or of one of its activities, oldest first."""
    rows = db.execute(
        """SELECT activity, number, step, row_number() OVER (PARTITION BY activity, step ORDER BY number),
        open, shown, opened_at, closed_at FROM rounds
        WHERE session = ? AND (? IS NULL OR activity = ?) ORDER BY activity, number""",
        [session, name, name],
    )
    return [
        Round(act, number, step, turn, bool(is_open), bool(shown), _moment(opened), closed and _moment(closed))
        for act, number, step, turn, is_open, shown, opened, closed in rows
    ]


def open_step(db: Database, session: int, name: str, number: int) -> str | None:
    """The step of this very round if it takes answers now, else None."""
    row = db.execute(
        "SELECT step FROM rounds WHERE session = ? AND activity = ? AND number = ? AND open = 1",
        [session, name, number],
    ).fetchone()
    return row[0] if row else None


def revisions(db: Database, code: str) -> tuple[int, int] | None:
    """The two revision numbers of a session: stage and answers."""
    row = db.execute("SELECT stage, answers FROM sessions WHERE code = ?", [code]).fetchone()
    return (int(row[0]), int(row[1])) if row else None


class Stage:
    """One transaction in which the facilitator moves a session; all of it happens, or nothing."""

    def __init__(self, db: Database, session: int, at: datetime) -> None:
        self.db, self.session, self.at = db, session, at.isoformat()

    def set(self, column: str, value: str | int | None) -> None:
        """Change one of the session's own columns."""
        if column not in {"status", "current", "step", "stories", "picture", "approval", "link", "ended_at", "case"}:
            raise ValueError(column)
        self.db.execute(f'UPDATE sessions SET "{column}" = ? WHERE id = ?', [value, self.session])  # noqa: S608

    def set_timer(self, *, ends: datetime | None = None, left: int | None = None) -> None:
        """Let the timer run until a moment, or stand still with seconds left; neither is no timer."""
        self.db.execute(
            "UPDATE sessions SET timer_ends = ?, timer_left = ? WHERE id = ?",
            [ends and ends.isoformat(timespec="milliseconds"), left, self.session],
        )

    def stand_at(self, name: str, step: str) -> None:
        """Put an activity on stage, in one of its steps, with its first picture; it is skipped no longer."""
        self.db.execute("UPDATE activities SET skipped = 0 WHERE session = ? AND id = ?", [self.session, name])
        self.set("picture", 0)
        self.set("status", "running")
        self.set("current", name)
        self.set("step", step)
        self.set("stories", 0)

    def set_results(self, name: str, results: Results) -> None:
        """Switch an activity to live results, or to results on reveal."""
        self.db.execute("UPDATE activities SET results = ? WHERE session = ? AND id = ?", [results, self.session, name])

    def close_open_round(self) -> None:
        """Close whatever round is open."""
        self.db.execute(
            "UPDATE rounds SET open = 0, closed_at = ? WHERE session = ? AND open = 1", [self.at, self.session]
        )

    def open_round(self, name: str, number: int, step: str, *, shown: bool) -> None:
        """Open a round; a round that was there is opened again with its answers, in the step that it had."""
        self.db.execute(
            """INSERT INTO rounds (session, activity, number, step, open, shown, opened_at) VALUES (?, ?, ?, ?, 1, ?, ?)
            ON CONFLICT (session, activity, number) DO UPDATE SET open = 1, shown = excluded.shown, closed_at = NULL""",
            [self.session, name, number, step, int(shown), self.at],
        )

    def show(self, name: str, number: int, *, shown: bool) -> None:
        """Let the room see the results of a round, or hide them."""
        self.db.execute(
            "UPDATE rounds SET shown = ? WHERE session = ? AND activity = ? AND number = ?",
            [int(shown), self.session, name, number],
        )


@contextmanager
def moving(store: Store, session: int, action: str, detail: str, at: datetime) -> Iterator[Stage]:
    """The transaction of one facilitator's action: bumps the stage's revision number and writes the log row."""
    with store.writing() as db:
        db.execute("UPDATE sessions SET stage = stage + 1 WHERE id = ?", [session])
        db.execute(
            "INSERT INTO stage_log (session, action, detail, at) VALUES (?, ?, ?, ?)",
            [session, action, detail, at.isoformat()],
        )
        yield Stage(db, session, at)


def forget_until(db: Database, today: date) -> int:
    """Delete every session whose time to be kept is over, with all its rows; returns how many."""
    gone = [row[0] for row in db.execute("SELECT id FROM sessions WHERE keep_until < ?", [today.isoformat()])]
    for session in gone:
        db.execute("DELETE FROM decisions WHERE session = ?", [session])
        db.execute("DELETE FROM rights WHERE scope = ?", [f"session:{session}"])
        db.execute("DELETE FROM sessions WHERE id = ?", [session])
    return len(gone)


def _sessions(db: Database, rest: str, parameters: Sequence[object]) -> list[Session]:
    db.conn.row_factory = sqlite3.Row
    try:
        return [_session(row) for row in db.execute(f"SELECT * FROM sessions {rest}", list(parameters))]  # noqa: S608
    finally:
        db.conn.row_factory = None


def _session(row: sqlite3.Row) -> Session:
    programme = json.loads(row["programme"])
    return Session(
        id=row["id"],
        code=row["code"],
        title=row["title"],
        organisation=row["organisation"],
        held_on=date.fromisoformat(row["held_on"]),
        language=row["language"],
        programme=Text.model_validate(programme["title"]),
        about=LongText.model_validate(programme["about"]),
        themes=tuple(Theme.model_validate(theme) for theme in programme["themes"]),
        roles=tuple(json.loads(row["roles"])),
        approval=bool(row["approval"]),
        status=row["status"],
        current=row["current"],
        step=row["step"],
        stories=bool(row["stories"]),
        picture=row["picture"],
        stage=row["stage"],
        answers=row["answers"],
        created_at=_moment(row["created_at"]),
        ended_at=row["ended_at"] and _moment(row["ended_at"]),
        keep_until=date.fromisoformat(row["keep_until"]),
        timer_ends=row["timer_ends"] and _moment(row["timer_ends"]),
        timer_left=row["timer_left"],
        case=row["case"],
    )


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
