"""A database built anew from another one: its rows in tables of ours, and nothing else that it holds.

A backup is a file that others may have written. Triggers, views and tables in it would go on acting in the app, and its
rights would let somebody in.
"""

import secrets
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from sqlite_utils import Migrations

from sessions.store import rights
from sessions.store.database.sqlite_store import SqliteConnection
from sessions.store.schema.migrations import migrations

# Who had a right or a link to share has none any more; key figures and days of actions are calculated again. Accounts
# would let in whom a backup says, and the log would say of this installation what was done on another one. What its
# processes knew of each other is over.
NOT_TAKEN = frozenset(
    (
        *("rights", "share_links", "key_figures", "agreed_actions", "accounts", "logins", "audit_log"),
        *("limit_counts", "network_salts", "app_processes", "presence"),
    )
)
OBJECTS = """SELECT type || ' ' || name FROM sqlite_master
    WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_sqlite\\_%' ESCAPE '\\'
    AND tbl_name <> '_sqlite_migrations'"""


@dataclass
class LeftOut:
    """What was not taken: names of things that are not ours, and how many rows of each table don't fit into it."""

    objects: list[str]
    rows: dict[str, int] = field(default_factory=dict)


def rebuild(source: SqliteConnection, target: Path, progress: Callable[[int, int], None]) -> LeftOut:
    """Make a database at `target` of the same version as `source`, with its rows, and report the tables done so far.

    Nobody has a right or a shared link in it, and neither a facilitator's link nor the setup word works. Faults in rows
    stay. Raises sqlite3.Error.
    """
    with closing(sqlite3.connect(target, isolation_level=None)) as conn:
        new = SqliteConnection(conn)
        _of_the_same_version(source).apply(new)
        left = LeftOut(sorted(_objects(source) - _objects(new)))
        conn.execute("PRAGMA foreign_keys = OFF")
        conn.execute("BEGIN")
        tables = [name for name in _tables(new) if name not in NOT_TAKEN and name in set(_tables(source))]
        for index, name in enumerate(tables):
            progress(index, len(tables))
            if refused := _copy_rows(source, new, name):
                left.rows[name] = refused
        _copy_numbers(source, new)
        for (session,) in conn.execute("SELECT id FROM sessions").fetchall():
            conn.execute("UPDATE sessions SET link = ? WHERE id = ?", [secrets.token_hex(32), session])
        for name in rights.OWN_SETTINGS:
            rights.remove_setting(new, name)
        conn.execute("COMMIT")
    return left


def _of_the_same_version(source: SqliteConnection) -> Migrations:
    """The migrations that were applied to a database."""
    applied = {migration.name for migration in migrations.applied(source)}
    same = Migrations(migrations.name)
    same._migrations = [migration for migration in migrations._migrations if migration.name in applied]
    return same


def _objects(db: SqliteConnection) -> set[str]:
    return {name for (name,) in db.execute(OBJECTS).fetchall()}


def _tables(db: SqliteConnection) -> list[str]:
    """The tables with rows of their own: a virtual one runs the code of its module."""
    rows = db.execute(
        """SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0
        AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_sqlite\\_%' ESCAPE '\\'"""
    )
    return [name for (name,) in rows.fetchall()]


def _copy_rows(source: SqliteConnection, new: SqliteConnection, table: str) -> int:
    """Copy the columns that both have; returns how many rows the new table refused."""
    theirs = set(_columns(source, table))
    columns = [name for name in _columns(new, table) if name in theirs]
    names = ", ".join(f'"{name}"' for name in columns)
    insert = f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(columns))})'  # noqa: S608 - names of ours
    rows = source.conn.execute(f'SELECT {names} FROM "{table}" NOT INDEXED')  # noqa: S608 - in the order of their rowid
    return sum(not _inserted(new, insert, row) for row in rows)


def _inserted(new: SqliteConnection, insert: str, row: tuple[object, ...]) -> bool:
    try:
        new.conn.execute(insert, row)
    except sqlite3.IntegrityError:
        return False
    return True


def _copy_numbers(source: SqliteConnection, new: SqliteConnection) -> None:
    """Numbers of sessions and participants that are gone are not given again."""
    for name, number in _numbers(source):
        if new.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", [number, name]).rowcount == 0:
            new.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", [name, number])


def _numbers(source: SqliteConnection) -> Iterator[tuple[str, int]]:
    ours = set(_tables(source))
    if source.execute("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").fetchone():
        for name, number in source.execute("SELECT name, seq FROM sqlite_sequence").fetchall():
            if name in ours and isinstance(number, int):
                yield name, number


def _columns(db: SqliteConnection, table: str) -> list[str]:
    return [name for (name,) in db.execute("SELECT name FROM pragma_table_info(?)", [table]).fetchall()]
