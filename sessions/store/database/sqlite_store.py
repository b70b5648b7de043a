"""Opening the database: a connection belongs to one thread while it is used; writes take the lock first.

Opening one takes longer than what most uses do with it, since SQLite reads all tables' definitions anew. So a few stay
open between two uses.
"""

import fcntl
import logging
import os
import secrets
import shutil
import sqlite3
import threading
import time
import weakref
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from sessions.model.errors import Refusal
from sessions.store.database.connection import Connection, Parameters
from sessions.store.database.file_locks import in_use, take
from sessions.store.database.group_commit import GroupCommit, R, T
from sessions.store.database.sqlite_change_feed import SqliteChangeFeed
from sessions.store.database.store import (
    WAIT_FOR_LOCK,
    MixedDatabaseError,
    NewerDatabaseError,
    NotSavedError,
    Store,
    UnusableDatabaseError,
)
from sessions.store.database.wal_ownership import log_state, salts
from sessions.store.schema import version as schema_version
from sessions.store.schema.migrations import migrations

_log = logging.getLogger("workshop")
File = tuple[int, ...]  # which file it is, whatever it is called, and in what state


class SqliteConnection(Database):
    """A connection to a database file: sqlite-utils', with what other databases do in another way."""

    def executemany(self, sql: str, rows: Iterable[Parameters], /) -> None:
        """Run one statement once for each of the rows."""
        self.conn.executemany(sql, rows)

    def named_rows(self, sql: str, parameters: Parameters | None = None, /) -> list[dict[str, Any]]:
        """Run one statement; its rows by the names of the columns."""
        cursor = self.conn.execute(sql, parameters or ())
        names = [name for name, *_ in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def list_tables(self) -> list[str]:
        """The tables of the app, with those that somebody else added, in the order in which they were made."""
        rows = self.execute(
            """SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            AND name NOT LIKE '\\_sqlite\\_%' ESCAPE '\\' ORDER BY rowid"""
        )
        return [name for (name,) in rows.fetchall()]

    def list_columns(self, table: str) -> list[str]:
        """The names of the columns of a table."""
        return [name for (name,) in self.execute("SELECT name FROM pragma_table_info(?)", [table]).fetchall()]

    def primary_key(self, table: str) -> list[str]:
        """The columns of the primary key of a table, in its order; none when it has no key."""
        rows = self.execute("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", [table])
        return [name for (name,) in rows.fetchall()]

    def table_lines(self) -> frozenset[str]:
        """What the tables are made of: a line for each column, primary key and reference."""
        lines: set[str] = set()
        for table in self.list_tables():
            rows = self.execute("SELECT name, type, [notnull], pk FROM pragma_table_info(?)", [table]).fetchall()
            lines |= {f"{table}: {name} {kind}{' NOT NULL' * bool(must or key)}" for name, kind, must, key in rows}
            primary = [name for _, name in sorted((place, name) for name, _, _, place in rows if place)]
            lines.add(f"{table}: PRIMARY KEY ({', '.join(primary)})")
            foreign: dict[int, tuple[str, list[str]]] = {}
            query = "SELECT id, [table], [from] FROM pragma_foreign_key_list(?) ORDER BY id, seq"
            for number, parent, column in self.execute(query, [table]).fetchall():
                foreign.setdefault(number, (parent, []))[1].append(column)
            lines |= {f"{table}: FOREIGN KEY ({', '.join(own)}) REFERENCES {other}" for other, own in foreign.values()}
        return frozenset(lines)

    def last_numbers(self) -> dict[str, int]:
        """The highest number that was ever given by itself to a row of each table, if one was."""
        if not self.execute("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_sequence'").fetchone():
            return {}
        return dict(self.execute("SELECT name, seq FROM sqlite_sequence").fetchall())

    def continue_numbers(self, table: str, number: int) -> None:
        """Set the next number of a table: one above `number`, or above the highest that was given if that is higher.

        Only for tables with AUTOINCREMENT: others give the number of their last row again once that is deleted.
        """
        self.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", [number, table])
        self.execute(
            """INSERT INTO sqlite_sequence (name, seq) SELECT name, ? FROM sqlite_master WHERE name = ? AND ? > 0
            AND sql LIKE '%AUTOINCREMENT%' AND NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?)""",
            [number, table, number, table],
        )

    def applied_migrations(self) -> list[str]:
        """The names of the migrations that this database has had; none when the app has no tables in it."""
        return [migration.name for migration in migrations.applied(self)]

    def remove_triggers(self) -> None:
        """Remove every trigger."""
        for (name,) in self.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            self.execute('DROP TRIGGER "' + name.replace('"', '""') + '"')

    def forget_numbers_below_one(self, table: str) -> None:
        """Remove the note that no number was given yet, which SQLite makes as soon as one below zero was there."""
        self.execute("DELETE FROM sqlite_sequence WHERE name = ? AND seq <= 0", [table])

    def defer_foreign_keys(self) -> None:
        """Check foreign keys only when this transaction is committed."""
        self.execute("PRAGMA defer_foreign_keys = ON")


class _Snapshots(threading.local):
    """The connection whose read transaction a thread has open, if it has."""

    db: SqliteConnection | None = None
    failed: bool = False  # a read in it failed, whatever was made of that


class SqliteStore(Store):
    """The database file of one installation."""

    setting = "WORKSHOP_DATA"
    most_idle = 8  # connections that stay open while nobody uses them

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        """`clock` is that of the machine, on which all processes with this file are."""
        super().__init__()
        self.path = path
        self._clock = clock
        self.name = str(path)
        self._idle: list[tuple[SqliteConnection, File]] = []
        self._snapshots = _Snapshots()
        weakref.finalize(self, _close, self._idle)
        self._writer = GroupCommit(self.writing, sqlite3.Error)

    def now(self, db: Connection) -> float:
        """Seconds since 1970 by the clock of this machine."""
        return self._clock()

    def close(self) -> None:
        """Close the connections that nobody uses now."""
        _close(self._idle)

    def shut_down(self, wait: float = 0.0) -> bool:
        """Make the database one file again, without a log beside it, until `prepare`; for when the process ends.

        Returns whether it is: not while anybody else still has it open after `wait` seconds. The log is empty then, if
        nobody reads from it.
        """
        deadline = time.monotonic() + wait
        while True:
            _close(self._idle)
            try:
                with closing(self.connect()) as db:
                    if _leave_wal_mode(db):
                        return True
                    if time.monotonic() >= deadline:
                        db.execute("PRAGMA busy_timeout = 0")
                        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                        return False
            except sqlite3.Error as error:
                _log.error("the log of the database could not be moved into it: %s", error)
                return False
            time.sleep(0.05)

    def prepare(self) -> None:
        """Make the file if need be and bring its tables up to date. Raises UnusableDatabaseError.

        Raises MixedDatabaseError before anything is opened when the log beside it belongs to another database, and
        NewerDatabaseError when a newer version of the app has changed it. A lock file keeps two processes that start
        together from migrating at the same time.
        """
        beside = lock_file(self.path)
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with open(beside, "w", opener=open_owner_only) as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                if not self.path.exists():  # SQLite gives the files beside it the same mode
                    os.close(open_owner_only(self.path, os.O_RDWR | os.O_CREAT))
                require_own_log(self.path)
                with closing(self.connect()) as db:
                    if (version := schema_version.of(db)) and version.unknown:
                        raise NewerDatabaseError(self.name, version.unknown)
                    if _leave_wal_mode(db):  # the log that begins now can be told from all others: see `wal_ownership`
                        db.execute(f"PRAGMA user_version = {secrets.randbelow(2**31 - 1) + 1}")
                    db.execute("PRAGMA journal_mode = WAL")
                    migrations.apply(db)
        except (OSError, sqlite3.Error) as error:
            with suppress(OSError):
                beside.unlink()  # nothing of ours stays beside a file that is not ours
            raise UnusableDatabaseError(f"{self.path}: {error}") from error

    def wal_salts(self) -> bytes:
        """What tells the write-ahead log from the one that was there before it began anew; empty without one."""
        return salts(self.path)

    def stamp_wal(self) -> None:
        """Write the first page, with the stamp of this start, into a log that began anew. Raises NotSavedError."""
        with self.writing() as db:
            db.execute(f"PRAGMA user_version = {db.execute('PRAGMA user_version').fetchone()[0]:d}")

    def connect(self) -> SqliteConnection:
        """A new connection for one thread. Closing it is up to the caller."""
        conn = sqlite3.connect(self.path, WAIT_FOR_LOCK, isolation_level=None, check_same_thread=False)
        try:
            conn.execute("PRAGMA foreign_keys = ON")
            # FULL: an acknowledged answer must survive a power cut, not only a killed process.
            conn.execute("PRAGMA synchronous = FULL")
            # What is forgotten is overwritten, not only unlinked.
            conn.execute("PRAGMA secure_delete = ON")
        except sqlite3.Error:
            conn.close()
            raise
        return SqliteConnection(conn)

    @contextmanager
    def reading(self) -> Iterator[SqliteConnection]:
        """A connection to read from, with one consistent view for the whole block.

        A block inside another one of the same thread reads from the same transaction. After a write by this thread
        inside the block, what is read includes it. Raises Refusal when the database can't be read.
        """
        try:
            if (outer := self._snapshots.db) is not None:
                yield outer
                return
            self._snapshots.failed = False
            with self._connection() as db, self._snapshot(db):
                yield db
        except sqlite3.Error as error:
            self._snapshots.failed = True
            _log.error("the database could not be read: %s", error)
            raise Refusal("refused.not_read") from error

    @contextmanager
    def _snapshot(self, db: SqliteConnection) -> Iterator[None]:
        """A read transaction that all reads of this thread share while the block runs."""
        db.execute("BEGIN")
        self._snapshots.db = db
        try:
            yield
        finally:
            self._snapshots.db = None
            db.rollback()

    @contextmanager
    def _without_snapshot(self) -> Iterator[None]:
        """Let reads in the block see what is committed by then, and what follows it too."""
        db, self._snapshots.db = self._snapshots.db, None
        try:
            yield
        finally:
            self._snapshots.db = db
            if db is not None:
                db.rollback()
                db.execute("BEGIN")

    @contextmanager
    def _connection(self) -> Iterator[SqliteConnection]:
        """A connection for this thread: one that is idle, else a new one. After an error it is not used again."""
        file = self._file()
        db = self._taken(file) or self.connect()
        try:
            db.execute(f"PRAGMA busy_timeout = {WAIT_FOR_LOCK * 1000:.0f}")
            yield db
        except Exception:
            db.close()
            raise
        except BaseException:  # no error: this is how Streamlit interrupts a script, at any of its calls
            self._release(db, file)
            raise
        self._release(db, file)

    def _release(self, db: SqliteConnection, file: File | None) -> None:
        """Keep a connection for the next use; close it when a read failed, or when there are enough of them."""
        usable = not (self._snapshots.failed or db.conn.in_transaction)
        if file and usable and len(self._idle) < self.most_idle:
            self._idle.append((db, file))
        else:
            db.close()

    def _taken(self, file: File | None) -> SqliteConnection | None:
        """An idle connection to this very file, taken out; those to a file that is there no more are closed."""
        with suppress(IndexError):  # another thread may take the last one meanwhile
            while True:
                db, opened = self._idle.pop()
                if opened == file:
                    return db
                db.close()
        return None

    def _file(self) -> File | None:
        """What tells whether somebody else put another file there or wrote into it; None when there is none."""
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns

    def in_use(self) -> bool:
        """Whether another program has the file open; not known of a file that can't be written."""
        try:
            return in_use(self.path)
        except OSError:
            return False

    def expunge(self, wait: float = WAIT_FOR_LOCK) -> bool:
        """Empty the write-ahead log, in which what was deleted could still be read.

        Returns False while others hold it, and when it fails.
        """
        try:
            with closing(self.connect()) as db:
                db.execute(f"PRAGMA busy_timeout = {wait * 1000:.0f}")
                held = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        except sqlite3.Error as error:
            _log.error("the log of the database could not be emptied: %s", error)
            return False
        return not held

    def exists(self) -> bool:
        """Whether there is a file."""
        return self.path.is_file()

    def size(self) -> int:
        """How many bytes the file has, without its log. Raises OSError when it is not there."""
        return self.path.stat().st_size

    @property
    def folder(self) -> Path | None:
        """The folder of the file."""
        return self.path.parent

    @contextmanager
    def starts_blocked(self, wait: float) -> Iterator[None]:
        """Let whoever starts on the file wait until the end of the block; it can be read and written meanwhile.

        Raises BusyError. Where no lock can be made, as on a read-only disk, nobody can start either.
        """
        try:
            lock = open(lock_file(self.path), "w", opener=open_owner_only)  # noqa: SIM115 - below
        except OSError:
            yield
            return
        with lock:
            take(lambda: fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB), time.monotonic() + wait)
            yield

    def has_room(self, reserve: int) -> bool:
        """Whether so many bytes are free on the disk of the file."""
        try:
            return shutil.disk_usage(self.path.parent).free >= reserve
        except OSError:
            return False

    @contextmanager
    def writing(self) -> Iterator[SqliteConnection]:
        """A transaction that takes the write lock first; committed at the end of the block, undone on any error.

        Raises NotSavedError when the database can't take it.
        """
        try:
            with self._without_snapshot(), self._connection() as db:
                began = time.perf_counter()
                db.execute("BEGIN IMMEDIATE")
                self.on_lock_wait(time.perf_counter() - began)
                with committed(db):
                    yield db
        except sqlite3.Error as error:
            _log.error("the database took nothing: %s", error)
            raise NotSavedError(str(error)) from error

    def group_commit(
        self, work: Callable[[Connection], T], after: Callable[[T], R], session: int | None = None
    ) -> Future[R]:
        """Like `writing`, in one commit with whatever else waits: `work` in the transaction, then `after` its result.

        The future has NotSavedError when the database can't take it, or the error that `work` raised.
        """
        return self._writer.submit(work, after)  # one writer at a time: the order in which they came will do

    def changes(self, every: float) -> SqliteChangeFeed:
        """What other connections commit, seen within `every` seconds."""
        return SqliteChangeFeed(self, every)


@contextmanager
def committed(db: SqliteConnection) -> Iterator[None]:
    """Commit the transaction that goes on at the end of the block; undo it on any error."""
    try:
        yield
    except BaseException:
        db.rollback()
        raise
    db.execute("COMMIT")


def require_own_log(path: Path) -> None:
    """Raises MixedDatabaseError when the write-ahead log beside a database can't be its own, or can't be read."""
    if log_state(path) in {"foreign", "unreadable"}:
        raise MixedDatabaseError(path)


def _leave_wal_mode(db: SqliteConnection) -> bool:
    """Move the log into the database and go on without one; False, at once, while somebody else has it open."""
    try:
        return str(db.execute("PRAGMA journal_mode = DELETE").fetchone()[0]) == "delete"
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            return False
        raise


def lock_file(path: Path) -> Path:
    """The file that whoever starts on a database, or puts another one in its place, keeps locked meanwhile.

    It lies beside the file itself, as SQLite's log does: the same one for all who come by a link, and for who doesn't.
    """
    resolved = path.resolve()
    return resolved.with_name(resolved.name + ".lock")


def open_owner_only(path: str | Path, flags: int) -> int:
    """Open a file; a new one can be read by nobody but who runs the server. One that is there stays as it is."""
    return os.open(path, flags, 0o600)


def _close(idle: list[tuple[SqliteConnection, File]]) -> None:
    while idle:
        idle.pop()[0].close()
