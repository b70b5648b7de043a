"""Whole databases: read and change one that is in use, copy its file, and replace that while nobody else uses it."""

import fcntl
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sessions.store.database.connection import Connection
from sessions.store.database.file_locks import BusyError, held, take
from sessions.store.database.sqlite_store import (
    SqliteConnection,
    SqliteStore,
    committed,
    lock_file,
    open_owner_only,
    require_own_log,
)
from sessions.store.database.store import NotSavedError, Store, UnusableDatabaseError
from sessions.store.database.wal_ownership import MAGIC, log_state

PAGES = 256  # that are copied between two looks at how far it is: a megabyte
PATIENCE = 1.0  # seconds before anybody is told that we wait, and between two moments at which one can stop waiting
BESIDE = ("-wal", "-shm", "-journal")  # what SQLite keeps next to a database
Progress = Callable[[int, int], None]  # pages that are done, and of how many
Waiting = Callable[[], None]  # is called once, as soon as somebody has to wait


class NotCopiedError(Exception):
    """A copy could not be written: the disk is full or can't be written to. The message says which, in one line."""


@contextmanager
def snapshot(path: Path, wait: float, waiting: Waiting = lambda: None) -> Iterator[SqliteConnection]:
    """A snapshot of a database, to read from. Others may continue to write; nothing of that is seen here.

    Raises BusyError when it stays locked, and UnusableDatabaseError for what can't be read.
    """
    require_own_log(path)
    try:
        with closing(_opened(path)) as conn:
            _begin(lambda seconds: _read(conn, seconds), wait, waiting)
            yield SqliteConnection(conn)
            conn.rollback()
    except sqlite3.Error as error:
        if _busy(error):
            raise BusyError(str(path)) from error
        raise UnusableDatabaseError(f"{path}: {error}") from error


@contextmanager
def reading(store: Store, wait: float, waiting: Waiting = lambda: None) -> Iterator[Connection]:
    """One moment of a database, whichever it is; one in a file can be on a disk that is read-only.

    Raises BusyError and UnusableDatabaseError as `snapshot` does, and Refusal when another one can't be read.
    """
    if isinstance(store, SqliteStore):
        with snapshot(store.path, wait, waiting) as db:
            yield db
    else:
        with store.reading() as within:
            yield within


@contextmanager
def change(store: Store, wait: float, waiting: Waiting = lambda: None) -> Iterator[Connection]:
    """A transaction that changes a database, for callers that decide how long to wait; undone on any error.

    A store that is no file waits for as long as it always does.

    Raises BusyError when it stays locked, and NotSavedError when it takes nothing.
    """
    if not isinstance(store, SqliteStore):
        with store.writing() as within:
            yield within
        return
    try:
        with closing(store.connect()) as db:
            _begin(lambda seconds: _write(db.conn, seconds), wait, waiting)
            with committed(db):
                yield db
    except sqlite3.Error as error:
        if _busy(error):
            raise BusyError(str(store.path)) from error
        raise NotSavedError(str(error)) from error


def copy(db: SqliteConnection, target: Path, progress: Progress = lambda done, pages: None) -> None:
    """Write the moment that `db` sees to a file of its own, with no log beside it. Raises NotCopiedError."""
    try:
        with closing(sqlite3.connect(target, isolation_level=None)) as new:
            db.conn.backup(new, pages=PAGES, progress=lambda _, left, pages: progress(pages - left, pages))
            new.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        raise NotCopiedError(f"{target}: {error}") from error


def checkpoint(path: Path) -> None:
    """Move the write-ahead log of a database into its file, so that it is one file. Raises BusyError."""
    try:
        with closing(sqlite3.connect(path, PATIENCE, isolation_level=None)) as conn:
            conn.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        if _busy(error):
            raise BusyError(str(path)) from error
        raise UnusableDatabaseError(f"{path}: {error}") from error


@contextmanager
def exclusive_access(path: Path, wait: float) -> Iterator[None]:
    """Exclusive access to a database: whoever else starts on it waits. Raises BusyError, OSError.

    A server keeps a connection open for as long as it runs, and with it a lock. That is seen without asking SQLite, so
    that a file that is broken can be replaced too; its log then stays what it is.
    """
    deadline = time.monotonic() + wait
    with open(lock_file(path), "w", opener=open_owner_only) as starting:
        take(lambda: fcntl.flock(starting, fcntl.LOCK_EX | fcntl.LOCK_NB), deadline)
        if path.exists():
            with held(path, deadline) as file, suppress(UnusableDatabaseError):
                # SQLite would throw away the log of what is no database, and replay one of another database.
                if file.read(len(MAGIC)) == MAGIC and log_state(path) in {"complete", "missing"}:
                    checkpoint(path)  # SQLite lets go of our lock as well when it closes
            with held(path, deadline):
                yield
        else:
            yield


def replace_database(fresh: Path, path: Path, previous: Path) -> None:
    """Put `fresh` at `path`, and keep what was there at `kept`; at no moment there is none. Needs `exclusive_access`.

    `path` is the file itself, no link to it: a link would be replaced, and `kept` be one, so that deleting it kept
    every row. When an OSError is raised everything is as it was.
    """
    beside = [(path.with_name(path.name + name), previous.with_name(previous.name + name)) for name in BESIDE]
    try:
        if path.exists():
            try:
                os.link(path, previous)
            except OSError:  # a file system without links
                os.close(open_owner_only(previous, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
                shutil.copy2(path, previous)
        for old, new in beside:  # what couldn't be folded in belongs to the old one and would spoil the new one
            with suppress(FileNotFoundError):
                old.rename(new)
        fresh.replace(path)
    except OSError:
        for old, new in beside:
            with suppress(FileNotFoundError):
                new.rename(old)
        previous.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """See to it that the names in a folder survive a power cut."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _opened(path: Path) -> sqlite3.Connection:
    """A connection that never makes a file; one to a file that can't be written, or that has a log, reads only.

    The last connection that may write would move the log into the database when it closes.
    """
    name, log = path.resolve().as_uri(), path.resolve().with_name(path.resolve().name + "-wal")
    mode = "ro" if log.exists() else "rw"
    conn = sqlite3.connect(f"{name}?mode={mode}", 0, uri=True, isolation_level=None, check_same_thread=False)
    try:
        conn.execute("PRAGMA schema_version")
    except sqlite3.Error as error:
        if _busy(error):  # which whoever begins to read waits for
            return conn
        conn.close()
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CANTOPEN or log.exists():
            raise
        # In a folder where nothing can be made SQLite can't read along with others; nobody writes there either.
        conn = sqlite3.connect(f"{name}?mode=ro&immutable=1", uri=True, isolation_level=None, check_same_thread=False)
    return conn


def _begin(attempt: Callable[[float], None], wait: float, waiting: Waiting) -> None:
    """Begin what others may hold up; after a second of waiting it is said that we wait.

    A second at a time, since SQLite is deaf to whoever stops the program while it waits.
    """
    deadline, reported = time.monotonic() + wait, False
    while True:
        left = deadline - time.monotonic()
        try:
            attempt(max(0, min(PATIENCE, left)))
            return
        except sqlite3.Error as error:
            if not _busy(error) or left <= PATIENCE:
                raise
        if not reported:
            waiting()
        reported = True


def _write(conn: sqlite3.Connection, seconds: float) -> None:
    conn.execute(f"PRAGMA busy_timeout = {seconds * 1000:.0f}")
    conn.execute("BEGIN IMMEDIATE")


def _read(conn: sqlite3.Connection, seconds: float) -> None:
    conn.execute(f"PRAGMA busy_timeout = {seconds * 1000:.0f}")
    conn.execute("BEGIN")
    try:
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        conn.rollback()
        raise


def _busy(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
