"""Opening the database: a connection belongs to one thread while it is used; writes take the lock first.

Opening one takes longer than what most uses do with it, since SQLite reads all tables' definitions anew. So a few stay
open between two uses.
"""

import fcntl
import logging
import os
import secrets
import sqlite3
import threading
import time
import weakref
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database

from sessions.model.errors import Refusal
from sessions.store.database.group_commit import GroupCommit, R, T
from sessions.store.database.wal_ownership import log_state, salts
from sessions.store.schema import version as schema_version
from sessions.store.schema.migrations import migrations

_log = logging.getLogger("workshop")
HIGHEST = 2**63 - 1  # the highest number that a row can have
WAIT_FOR_LOCK = 10.0  # seconds that a write waits while another one is busy


class NotSavedError(Refusal):
    """The database could not take the change (full, read-only, locked): nothing was saved."""

    def __init__(self, reason: str) -> None:
        super().__init__("refused.not_saved")
        self.reason = reason


class UnusableDatabaseError(Exception):
    """The database file can't be opened, made or brought up to date; the message says why, in one line."""


class MixedDatabaseError(UnusableDatabaseError):
    """The write-ahead log beside a database was written for another one: SQLite would destroy it by replaying that."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}-wal does not belong to {path}")
        self.path = path


class NewerDatabaseError(UnusableDatabaseError):
    """The database was brought up to date by a newer version of the app; `names` are the migrations unknown here."""

    def __init__(self, path: Path, names: Sequence[str]) -> None:
        super().__init__(f"{path} is of a newer version of the app ({', '.join(names)})")
        self.names = names


File = tuple[int, ...]  # which file it is, whatever it is called, and in what state


class _Snapshots(threading.local):
    """The connection whose read transaction a thread has open, if it has."""

    db: Database | None = None
    failed: bool = False  # a read in it failed, whatever was made of that


class Store:
    """The database file of one installation."""

    most_idle = 8  # connections that stay open while nobody uses them

    def __init__(self, path: Path) -> None:
        self.path = path
        self._idle: list[tuple[Database, File]] = []
        self._snapshots = _Snapshots()
        weakref.finalize(self, _close, self._idle)
        self._writer = GroupCommit(self.writing)
        self.on_lock_wait: Callable[[float], None] = lambda seconds: None  # hears how long each write waited

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
                        raise NewerDatabaseError(self.path, version.unknown)
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

    def connect(self) -> Database:
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
        return Database(conn)

    @contextmanager
    def reading(self) -> Iterator[Database]:
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
    def _snapshot(self, db: Database) -> Iterator[None]:
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
    def _connection(self) -> Iterator[Database]:
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

    def _release(self, db: Database, file: File | None) -> None:
        """Keep a connection for the next use; close it when a read failed, or when there are enough of them."""
        usable = not (self._snapshots.failed or db.conn.in_transaction)
        if file and usable and len(self._idle) < self.most_idle:
            self._idle.append((db, file))
        else:
            db.close()

    def _taken(self, file: File | None) -> Database | None:
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

    def truncate_wal(self, wait: float = WAIT_FOR_LOCK) -> bool:
        """Empty the write-ahead log, in which what was deleted could still be read; False while others hold it."""
        with closing(self.connect()) as db:
            db.execute(f"PRAGMA busy_timeout = {wait * 1000:.0f}")
            held = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not held

    @contextmanager
    def writing(self) -> Iterator[Database]:
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

    def group_commit(self, work: Callable[[Database], T], after: Callable[[T], R]) -> Future[R]:
        """Like `writing`, in one commit with whatever else waits: `work` in the transaction, then `after` its result.

        The future has NotSavedError when the database can't take it, or the error that `work` raised.
        """
        return self._writer.submit(work, after)


@contextmanager
def committed(db: Database) -> Iterator[None]:
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


def _leave_wal_mode(db: Database) -> bool:
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


def _close(idle: list[tuple[Database, File]]) -> None:
    while idle:
        idle.pop()[0].close()
