"""Which processes serve this database, and who has a page open at each.

Moments are milliseconds of the clock that all processes share, `Store.now`; a span is from one moment to another one.
"""

import json
from collections.abc import Iterable, Mapping

from sessions.model.records import PeopleHere
from sessions.store.database.connection import Connection

Span = tuple[int, int]


def write_heartbeat(db: Connection, process: str, moment: int) -> bool:
    """Note that a process lives. Whether it was known: else nothing of it is here, who has pages there included."""
    if db.execute("UPDATE app_processes SET seen_at = ? WHERE name = ?", [moment, process]).rowcount:
        return True
    row = [process, moment, moment]
    db.execute("INSERT INTO app_processes (name, started_at, seen_at) VALUES (?, ?, ?)", row)
    return False


def longest_running(db: Connection, alive: Span) -> str | None:
    """The process that started first of those with their last heartbeat in this span; None without any."""
    row = db.execute(
        "SELECT name FROM app_processes WHERE seen_at BETWEEN ? AND ? ORDER BY started_at, name LIMIT 1", alive
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


def elsewhere(db: Connection, process: str, codes: Iterable[str], alive: Span) -> dict[str, PeopleHere]:
    """Who is at all other processes with their last heartbeat in this span, of the sessions with these codes."""
    people: dict[str, PeopleHere] = {}
    for code in codes:
        rows = db.execute(
            """SELECT consoles, participants, unsent FROM presence JOIN app_processes ON name = process
            WHERE code = ? AND process <> ? AND seen_at BETWEEN ? AND ?""",
            [code, process, *alive],
        ).fetchall()
        if rows:
            people[code] = PeopleHere(
                *(frozenset().union(*map(json.loads, column)) for column in zip(*rows, strict=True))
            )
    return people


def remove(db: Connection, process: str) -> None:
    """Forget a process that stops."""
    db.execute("DELETE FROM presence WHERE process = ?", [process])
    db.execute("DELETE FROM app_processes WHERE name = ?", [process])


def forget_outside(db: Connection, known: Span) -> None:
    """Forget the processes with their last heartbeat before this span, or after it: the clock was set back since."""
    names = "SELECT name FROM app_processes WHERE seen_at NOT BETWEEN ? AND ?"
    db.execute(f"DELETE FROM presence WHERE process IN ({names})", known)  # noqa: S608 - a text of ours
    db.execute("DELETE FROM app_processes WHERE seen_at NOT BETWEEN ? AND ?", known)
