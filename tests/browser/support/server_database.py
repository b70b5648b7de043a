"""What a server has stored, for tests that ask or change it: a database file, or a database on PostgreSQL."""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from sessions.settings import Settings
from sessions.store import SqliteStore, Store
from sessions.store.database import opening
from sessions.store.maintenance import transfer
from sessions.store.maintenance.expected_tables import expected_tables
from sessions.workshop import Workshop, exactly_now_in_utc


class ServerDatabase:
    """The file `data`, or the database on PostgreSQL at `address`."""

    def __init__(self, data: Path, address: str | None = None) -> None:
        self.data, self.address = data, address
        self._store: Store | None = None

    @property
    def store(self) -> Store:
        """The store on it, always the same one until it is closed."""
        if self._store is None:
            self._store = SqliteStore(self.data) if self.address is None else opening.open_address(self.address)
        return self._store

    def workshop(
        self, *, passcode: str | None = None, exact_clock: Callable[[], datetime] = exactly_now_in_utc
    ) -> Workshop:
        """The installation, as another process on the same database."""
        return Workshop(
            Settings(self.data, passcode=passcode, database=self.address), self.store, exact_clock=exact_clock
        )

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """What is stored now, to be asked as SQLite is asked: of PostgreSQL a copy, as `workshop copy` makes it."""
        if self.address is None:
            with closing(sqlite3.connect(f"file:{self.data}?mode=ro", uri=True)) as db:
                yield db
            return
        with tempfile.TemporaryDirectory() as folder:
            copy = SqliteStore(Path(shutil.copy(_empty_file(), folder)))
            with self.store.reading() as source, copy.writing() as target:
                transfer.copy_rows(source, target, lambda done, total: None)
            copy.shut_down()
            with closing(sqlite3.connect(copy.path)) as db:
                yield db

    def ask(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        with self.reading() as db:
            return db.execute(sql, values).fetchall()

    def empty(self) -> None:
        """Delete every row; the tables stay, and numbers begin at 1 again."""
        if self.address is None:
            self._empty_file()
        else:
            self._empty_postgresql(self.address)

    def close(self) -> None:
        """Close the connections of the store: a server that stops would wait for them."""
        if isinstance(self._store, SqliteStore):
            self._store.close()  # shut down it would take the log away from a server that runs
        elif self._store:
            self._store.shut_down()
            self._store = None

    def _empty_file(self) -> None:
        with closing(sqlite3.connect(self.data, isolation_level=None, timeout=20)) as db:
            db.execute("PRAGMA foreign_keys = OFF")
            db.execute("BEGIN IMMEDIATE")
            names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%migrations'")
            for (name,) in names.fetchall():
                db.execute(f'DELETE FROM "{name}"')  # noqa: S608
            db.execute("COMMIT")

    def _empty_postgresql(self, address: str) -> None:
        import psycopg  # only where there is one
        from psycopg import sql

        with psycopg.connect(address) as db:
            db.execute("SET LOCAL session_replication_role = replica")  # no foreign key is checked
            for table in expected_tables():
                db.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table.name)))
            db.execute("""SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false)
                FROM pg_sequences WHERE schemaname = 'public'""")


@cache
def _empty_file() -> Path:
    """A database file with all tables and no row, made once."""
    path = Path(tempfile.mkdtemp(prefix="workshop-empty-")) / "workshop.db"
    store = SqliteStore(path)
    store.prepare()
    store.shut_down()
    return path
