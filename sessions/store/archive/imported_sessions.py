"""Sessions that were held on another installation, as they are stored: a document each, and what comparisons read."""

import json
from collections.abc import Collection
from datetime import date, datetime
from typing import NamedTuple

from sessions.model.programme import Text
from sessions.model.records import ImportedSession, normalized_organisation
from sessions.store.database.connection import Connection

_COLUMNS = "id, title, organisation, held_on, imported_at, keep_until, programme, made_up, comparable, cases"


class ImportedContent(NamedTuple):
    """What is stored of an imported session besides its record: both JSON, `figures` None where there are none."""

    document: str
    figures: str | None


def every(db: Connection) -> list[ImportedSession]:
    """All of them, the one that was held last first."""
    return _records(db, "ORDER BY held_on DESC, id DESC", [])


def find(db: Connection, number: int) -> tuple[ImportedSession, ImportedContent] | None:
    """One with its document and its key figures; None when it is not there."""
    query = f"SELECT {_COLUMNS}, document, figures FROM imported_sessions WHERE id = ?"  # noqa: S608 - our own words
    row = db.execute(query, [number]).fetchone()
    return (_record(row[:-2]), ImportedContent(*row[-2:])) if row else None


def of_origin(db: Connection, origin: str) -> ImportedSession | None:
    """The session of this origin; None when it is not there."""
    return next(iter(_records(db, "WHERE origin = ?", [origin])), None)


def figures(db: Connection, numbers: Collection[int]) -> dict[int, str]:
    """The key figures of these sessions by their numbers, as JSON; none of one that has none."""
    query = """SELECT id, figures FROM imported_sessions
        WHERE figures IS NOT NULL AND id IN (SELECT CAST(value AS BIGINT) FROM json_each(?))"""
    return dict(db.execute(query, [json.dumps(list(numbers))]).fetchall())


def add(db: Connection, session: ImportedSession, origin: str, content: ImportedContent) -> int:
    """Store one, in place of the one of the same origin if that is there; returns its number.

    The number of the record is not used: one that replaces another keeps that one's.
    """
    row = {
        "title": session.title,
        "organisation": session.organisation,
        "held_on": session.held_on.isoformat(),
        "imported_at": session.imported_at.isoformat(),
        "keep_until": session.keep_until.isoformat(),
        "programme": session.programme and session.programme.model_dump_json(),
        "made_up": int(session.made_up),
        "comparable": int(session.comparable),
        "cases": json.dumps(session.cases),
        **content._asdict(),
    }
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    changes = ", ".join(f"{name} = excluded.{name}" for name in row)
    query = f"""INSERT INTO imported_sessions (origin, {names}) VALUES (?, {marks})
        ON CONFLICT (origin) DO UPDATE SET {changes} RETURNING id"""  # noqa: S608 - our own names
    return int(db.execute(query, [origin, *row.values()]).fetchone()[0])


def remove(db: Connection, number: int) -> int:
    """Delete one; returns how many there were."""
    return int(db.execute("DELETE FROM imported_sessions WHERE id = ?", [number]).rowcount)


def of_organisation(db: Connection, organisation: str) -> list[int]:
    """The numbers of the sessions of an organisation, by its normalised name."""
    rows = db.execute("SELECT id, organisation FROM imported_sessions ORDER BY id").fetchall()
    return [number for number, name in rows if normalized_organisation(name) == organisation]


def count_expired(db: Connection, today: date) -> int:
    """How many there are whose time to be kept is over."""
    query = "SELECT count(*) FROM imported_sessions WHERE keep_until < ?"
    return int(db.execute(query, [today.isoformat()]).fetchone()[0])


def forget_until(db: Connection, today: date) -> int:
    """Delete every one whose time to be kept is over; returns how many."""
    return int(db.execute("DELETE FROM imported_sessions WHERE keep_until < ?", [today.isoformat()]).rowcount)


def _records(db: Connection, rest: str, parameters: list[object]) -> list[ImportedSession]:
    query = f"SELECT {_COLUMNS} FROM imported_sessions {rest}"  # noqa: S608 - our own words
    return [_record(row) for row in db.execute(query, parameters).fetchall()]


def _record(row: tuple[int, str, str, str, str, str, str | None, int, int, str]) -> ImportedSession:
    number, title, organisation, held_on, imported_at, keep_until, programme, made_up, comparable, cases = row
    return ImportedSession(
        number, title, organisation, date.fromisoformat(held_on), datetime.fromisoformat(imported_at),
        date.fromisoformat(keep_until), Text.model_validate_json(programme) if programme else None,
        bool(made_up), bool(comparable), tuple(json.loads(cases)),
    )  # fmt: skip
