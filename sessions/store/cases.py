"""Case studies, and which sessions and activities are about them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sessions.model.errors import Refusal
from sessions.model.records import Case, normalized_organisation
from sessions.store import session_rows
from sessions.store.database.connection import HIGHEST, Connection

COLUMNS = ("organisation", "title", "context", "parties", "key_question", "phase")


def add(db: Connection, texts: Mapping[str, str], time: datetime) -> int:
    """Store a new case and return its number; `texts` has a text for each of COLUMNS."""
    row = {**{name: texts[name] for name in COLUMNS}, "created_at": time.isoformat(), "updated_at": time.isoformat()}
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    query = f"INSERT INTO cases ({names}) VALUES ({marks}) RETURNING id"  # noqa: S608 - our own names
    return int(db.execute(query, list(row.values())).fetchone()[0])


def change(db: Connection, case: int, texts: Mapping[str, str], time: datetime) -> None:
    """Write other texts in a case."""
    names = ", ".join(f"{name} = ?" for name in COLUMNS)
    db.execute(
        f"UPDATE cases SET {names}, updated_at = ? WHERE id = ?",  # noqa: S608 - our own names
        [*(texts[name] for name in COLUMNS), time.isoformat(), case],
    )


def remove(db: Connection, case: int) -> None:
    """Delete a case; sessions and activities that were about it stay, about nothing."""
    db.execute("DELETE FROM cases WHERE id = ?", [case])


def of_organisation(db: Connection, organisation: str) -> list[int]:
    """The cases of an organisation, by its normalised name."""
    rows = db.execute("SELECT id, organisation FROM cases ORDER BY id").fetchall()
    return [number for number, name in rows if normalized_organisation(name) == organisation]


def find(db: Connection, case: int) -> Case | None:
    """The case with this number, or None."""
    return next(iter(_cases(db, "WHERE id = ?", min(case, HIGHEST))), None)


def require(db: Connection, case: int, organisation: str | None = None) -> Case:
    """The case with this number. Raises Refusal when it is gone, or is not of this organisation if one is given.

    Another organisation's case isn't for this session's facilitators to read.
    """
    stored = find(db, case)
    if stored is None or (
        organisation is not None
        and normalized_organisation(stored.organisation) != normalized_organisation(organisation)
    ):
        raise Refusal("refused.no_such_case")
    return stored


def all_cases(db: Connection) -> list[Case]:
    """Every case, the latest first."""
    return _cases(db, "ORDER BY id DESC")


def of_activity(db: Connection, session: int, activity: str) -> Case | None:
    """What this activity is about: its own case, else that of its session, or None."""
    number = """WHERE id = coalesce((SELECT "case" FROM activities WHERE session = ? AND id = ?),
        (SELECT "case" FROM sessions WHERE id = ?))"""
    return next(iter(_cases(db, number, session, activity, session)), None)


def bump_stage_revisions(db: Connection, case: int) -> list[tuple[str, int, int]]:
    """Bump the stage of every session that a case is shown in; their codes with both revision numbers."""
    about = session_numbers_about(db, case)
    return [(code, stage, answers) for code, stage, answers, _ in session_rows.bump_each(db, about)]


def session_numbers_about(db: Connection, case: int) -> list[int]:
    """The numbers of the sessions that a case is shown in."""
    rows = db.execute(f"SELECT id FROM sessions WHERE {_ABOUT}", [case, case]).fetchall()  # noqa: S608
    return [number for (number,) in rows]


def sessions_about(db: Connection, case: int) -> list[str]:
    """The codes of the sessions that refer to a case, by themselves or in an activity; the latest first."""
    rows = db.execute(f"SELECT code FROM sessions WHERE {_ABOUT} ORDER BY held_on DESC, id DESC", [case, case])  # noqa: S608
    return [str(code) for (code,) in rows]


def activities_about(db: Connection, case: int) -> list[tuple[int, str]]:
    """The activities about a case, by themselves or as their session is: session and name, the earliest session first.

    None of a session that is being rehearsed.
    """
    rows = db.execute(
        """SELECT session, activities.id FROM activities JOIN sessions ON sessions.id = session
        WHERE coalesce(activities."case", sessions."case") = ? AND rehearsal IS NULL
        ORDER BY held_on, session, position""",
        [case],
    )
    return [(session, name) for session, name in rows.fetchall()]


_ABOUT = '("case" = ? OR EXISTS (SELECT 1 FROM activities WHERE session = sessions.id AND activities."case" = ?))'


def _cases(db: Connection, rest: str, *parameters: object) -> list[Case]:
    return [_case(row) for row in db.named_rows(f"SELECT * FROM cases {rest}", list(parameters))]  # noqa: S608


def _case(row: Mapping[str, Any]) -> Case:
    texts = {name: row[name] for name in COLUMNS}
    created, updated = (datetime.fromisoformat(row[name]) for name in ("created_at", "updated_at"))
    return Case(id=row["id"], created_at=created, updated_at=updated, **texts)
