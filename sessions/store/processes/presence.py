"""Which processes serve this database, and who has a page open at each. Moments are milliseconds of the clock."""

import json
from collections.abc import Iterable, Mapping

from sessions.live import PeopleHere
from sessions.store.database.connection import Connection


def beat(db: Connection, process: str, moment: int) -> None:
    """Note that a process lives."""
    db.execute(
        """INSERT INTO app_processes (name, started_at, seen_at) VALUES (?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET seen_at = excluded.seen_at""",
        [process, moment, moment],
    )


def longest_running(db: Connection, since: int) -> str | None:
    """The process that started first of those that lived at this moment or later; None without any."""
    row = db.execute(
        "SELECT name FROM app_processes WHERE seen_at >= ? ORDER BY started_at, name LIMIT 1", [since]
    ).fetchone()
    return row[0] if row else None


def write(db: Connection, process: str, here: Mapping[str, PeopleHere]) -> None:
    """Keep who is at a process, by session code; a session with nobody has no row."""
    for code, people in here.items():
        if not any(people):
            db.execute("DELETE FROM presence WHERE process = ? AND code = ?", [process, code])
            continue
        db.execute(
            """INSERT INTO presence (process, code, consoles, participants, unsent) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (process, code) DO UPDATE SET
                consoles = excluded.consoles, participants = excluded.participants, unsent = excluded.unsent""",
            [process, code, *(json.dumps(sorted(names)) for names in people)],
        )


def elsewhere(db: Connection, process: str, codes: Iterable[str], since: int) -> dict[str, PeopleHere]:
    """Who is at all other processes that lived at this moment or later, of the sessions with these codes."""
    found: dict[str, PeopleHere] = {}
    for code in codes:
        rows = db.execute(
            """SELECT consoles, participants, unsent FROM presence JOIN app_processes ON name = process
            WHERE code = ? AND process <> ? AND seen_at >= ?""",
            [code, process, since],
        ).fetchall()
        if rows:
            found[code] = PeopleHere(
                *(frozenset().union(*map(json.loads, column)) for column in zip(*rows, strict=True))
            )
    return found


def remove(db: Connection, process: str) -> None:
    """Forget a process that stops."""
    db.execute("DELETE FROM presence WHERE process = ?", [process])
    db.execute("DELETE FROM app_processes WHERE name = ?", [process])


def forget(db: Connection, before: int) -> None:
    """Forget the processes that did not live any more at this moment."""
    db.execute("DELETE FROM presence WHERE process IN (SELECT name FROM app_processes WHERE seen_at < ?)", [before])
    db.execute("DELETE FROM app_processes WHERE seen_at < ?", [before])
