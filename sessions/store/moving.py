"""The one transaction in which a facilitator moves the stage."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlite_utils import Database

from sessions.programme import Results
from sessions.store import undoing
from sessions.store.connection import Store

COLUMNS = frozenset(  # of a session, that a facilitator's command may change
    (
        "status",
        "current",
        "step",
        "stories",
        "picture",
        "stop",
        "approval",
        "link",
        "ended_at",
        "case",
        "shared",
        "talk",
    )
)


class Stage:
    """One transaction in which the facilitator moves a session; all of it happens, or nothing."""

    def __init__(self, db: Database, session: int, at: datetime) -> None:
        self.db, self.session, self.at = db, session, at.isoformat()

    def set(self, column: str, value: str | int | None) -> None:
        """Change one of the session's own columns."""
        if column not in COLUMNS:
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
        self.set("stop", "")
        self.set("talk", 0)

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
        """Let the room see the results of a round, or hide them. A conversation without a round ends with that."""
        if shown:
            self.set("talk", 0)
        self.db.execute(
            "UPDATE rounds SET shown = ? WHERE session = ? AND activity = ? AND number = ?",
            [int(shown), self.session, name, number],
        )


@contextmanager
def moving(store: Store, session: int, action: str, detail: str, at: datetime) -> Iterator[Stage]:
    """The transaction of one facilitator's action: bumps the stage's revision number and writes what was done."""
    with store.writing() as db:
        db.execute("UPDATE sessions SET stage = stage + 1 WHERE id = ?", [session])
        written = db.execute(
            "INSERT INTO stage_log (session, action, detail, at) VALUES (?, ?, ?, ?)",
            [session, action, detail, at.isoformat()],
        )
        before = undoing.rows_of(db, session)
        yield Stage(db, session, at)
        if action != "undo" and written.lastrowid is not None:
            undoing.record(db, written.lastrowid, before, undoing.rows_of(db, session))
