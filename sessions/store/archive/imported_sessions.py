"""Sessions that were held on another installation, as they are stored: a document each."""

from datetime import date, datetime

from sqlite_utils import Database

from sessions.model.records import ImportedSession

_COLUMNS = "id, title, organisation, held_on, imported_at, keep_until"


def every(db: Database) -> list[ImportedSession]:
    """All of them, the one that was held last first."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM imported_sessions ORDER BY held_on DESC, id DESC")  # noqa: S608 - ours
    return [_record(row) for row in rows.fetchall()]


def find(db: Database, number: int) -> tuple[ImportedSession, str] | None:
    """One with its document; None when it is not there."""
    query = f"SELECT {_COLUMNS}, document FROM imported_sessions WHERE id = ?"  # noqa: S608 - our own words
    row = db.execute(query, [number]).fetchone()
    return (_record(row[:-1]), row[-1]) if row else None


def is_known(db: Database, origin: str) -> bool:
    """Whether the session of this origin is there."""
    return bool(db.execute("SELECT 1 FROM imported_sessions WHERE origin = ?", [origin]).fetchone())


def add(db: Database, session: ImportedSession, origin: str, document: str) -> int:
    """Store one; returns its number. The number of the record is not used."""
    query = """INSERT INTO imported_sessions
        (origin, title, organisation, held_on, document, imported_at, keep_until)
        VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"""
    moments = session.imported_at.isoformat(), session.keep_until.isoformat()
    values = [origin, session.title, session.organisation, session.held_on.isoformat(), document, *moments]
    return int(db.execute(query, values).fetchone()[0])


def remove(db: Database, number: int) -> int:
    """Delete one; returns how many there were."""
    return int(db.execute("DELETE FROM imported_sessions WHERE id = ?", [number]).rowcount)


def count_expired(db: Database, today: date) -> int:
    """How many there are whose time to be kept is over."""
    query = "SELECT count(*) FROM imported_sessions WHERE keep_until < ?"
    return int(db.execute(query, [today.isoformat()]).fetchone()[0])


def forget_until(db: Database, today: date) -> int:
    """Delete every one whose time to be kept is over; returns how many."""
    return int(db.execute("DELETE FROM imported_sessions WHERE keep_until < ?", [today.isoformat()]).rowcount)


def _record(row: tuple[int, str, str, str, str, str]) -> ImportedSession:
    number, title, organisation, held_on, imported_at, keep_until = row
    return ImportedSession(
        number, title, organisation, date.fromisoformat(held_on), datetime.fromisoformat(imported_at),
        date.fromisoformat(keep_until),
    )  # fmt: skip
