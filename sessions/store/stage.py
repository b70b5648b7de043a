"""Sessions, their activities and rounds, as they are stored."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlite_utils import Database

from sessions.programme import LongText, Results, Text, Theme
from sessions.records import GUESSES, Logged, Round, Session


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


def visited(db: Database, session: int) -> frozenset[str]:
    """The activities that were on stage."""
    return frozenset(one.detail.split(" ")[0] for one in log(db, session) if one.action == "go_to")


def log(db: Database, session: int) -> list[Logged]:
    """What the facilitator did, in its order; without what was undone, and the undoing itself."""
    rows = db.execute(
        """SELECT action, detail, at FROM stage_log LEFT JOIN undo_log ON entry = id
        WHERE session = ? AND action <> 'undo' AND undone IS NOT 1 ORDER BY id""",
        [session],
    )
    return [Logged(action, detail, _moment(at)) for action, detail, at in rows]


def rounds(db: Database, session: int, name: str | None = None) -> list[Round]:
    """The rounds of a session, or of one of its activities, oldest first. None is shown while its guess is open."""
    rows = db.execute(
        """SELECT activity, number, step, row_number() OVER (PARTITION BY activity, step ORDER BY number),
        open, shown AND NOT EXISTS (SELECT 1 FROM rounds AS guess WHERE guess.session = one.session AND guess.open = 1
        AND guess.activity = one.activity AND guess.number = one.number + ?), opened_at, closed_at FROM rounds AS one
        WHERE session = ? AND (? IS NULL OR activity = ?) AND number <= ? ORDER BY activity, number""",
        [GUESSES, session, name, name, GUESSES],
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


def revisions(db: Database, code: str) -> tuple[int, int, str] | None:
    """The two revision numbers of a session, stage and answers, and the rehearsal in which they count."""
    row = db.execute("SELECT stage, answers, rehearsal FROM sessions WHERE code = ?", [code]).fetchone()
    return (int(row[0]), int(row[1]), row[2] or "") if row else None


def forget_until(db: Database, today: date) -> int:
    """Delete every session whose time to be kept is over, with all its rows; returns how many."""
    gone = [row[0] for row in db.execute("SELECT id FROM sessions WHERE keep_until < ?", [today.isoformat()])]
    return sum(forget(db, session) for session in gone)


def forget(db: Database, session: int) -> int:
    """Delete one session with all its rows; returns 0 when it is not there."""
    db.execute("DELETE FROM decisions WHERE session = ?", [session])
    db.execute("DELETE FROM rights WHERE scope = ?", [f"session:{session}"])
    return int(db.execute("DELETE FROM sessions WHERE id = ?", [session]).rowcount)


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
        stop=row["stop"],
        stage=row["stage"],
        answers=row["answers"],
        created_at=_moment(row["created_at"]),
        ended_at=row["ended_at"] and _moment(row["ended_at"]),
        keep_until=date.fromisoformat(row["keep_until"]),
        timer_ends=row["timer_ends"] and _moment(row["timer_ends"]),
        timer_left=row["timer_left"],
        case=row["case"],
        shared=bool(row["shared"]),
        talk=bool(row["talk"]),
        rehearsal=row["rehearsal"] or "",
    )


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
