"""Opening the database: a connection belongs to one thread while it is used; writes take the lock first.

Opening one takes longer than what most uses do with it, since SQLite reads all tables' definitions anew. So a few stay
open between two uses.
"""

import fcntl
import logging
import os
import sqlite3
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database

from sessions.migrations import migrations
from sessions.refusal import Refusal
from sessions.store.together import R, T, Together

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


File = tuple[int, ...]  # which file it is, whatever it is called, and in what state


class Store:
    """The database file of one installation."""

    most_idle = 8  # connections that stay open while nobody uses them

    def __init__(self, path: Path) -> None:
        self.path = path
        self._idle: list[tuple[Database, File]] = []
        weakref.finalize(self, _close, self._idle)
        self._writer = Together(self.writing)

    def close(self) -> None:
        """Close the connections that nobody uses now."""
        _close(self._idle)

    def prepare(self) -> None:
        """Make the file if need be and bring its tables up to date. Raises UnusableDatabaseError.

        A lock file keeps two processes that start together from migrating at the same time.
        """
        beside = lock_file(self.path)
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with open(beside, "w", opener=ours_alone) as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                if not self.path.exists():  # SQLite gives the files beside it the same mode
                    os.close(ours_alone(self.path, os.O_RDWR | os.O_CREAT))
                with closing(self.connect()) as db:
                    db.execute("PRAGMA journal_mode = WAL")
                    migrations.apply(db)
        except (OSError, sqlite3.Error) as error:
            with suppress(OSError):
                beside.unlink()  # nothing of ours stays beside a file that is not ours
            raise UnusableDatabaseError(f"{self.path}: {error}") from error

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

        Raises Refusal when the database can't be read.
        """
        try:
            with self._connection() as db:
                db.execute("BEGIN")
                yield db
                db.execute("COMMIT")
        except sqlite3.Error as error:
            _log.error("the database could not be read: %s", error)
            raise Refusal("refused.not_read") from error

    @contextmanager
    def _connection(self) -> Iterator[Database]:
        """A connection for this thread: one that is idle, else a new one. After an error it is not used again."""
        file = self._file()
        db = self._taken(file) or self.connect()
        try:
            db.execute(f"PRAGMA busy_timeout = {WAIT_FOR_LOCK * 1000:.0f}")
            yield db
        except BaseException:
            db.close()
            raise
        if file and len(self._idle) < self.most_idle:
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
            found = self.path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns

    def clean(self, wait: float = WAIT_FOR_LOCK) -> bool:
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
            with self._connection() as db:
                db.execute("BEGIN IMMEDIATE")
                with committed(db):
                    yield db
        except sqlite3.Error as error:
            _log.error("the database took nothing: %s", error)
            raise NotSavedError(str(error)) from error

    def together(self, work: Callable[[Database], T], after: Callable[[T], R]) -> Future[R]:
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


def lock_file(path: Path) -> Path:
    """The file that whoever starts on a database, or puts another one in its place, keeps locked meanwhile.

    It lies beside the file itself, as SQLite's log does: the same one for all who come by a link, and for who doesn't.
    """
    there = path.resolve()
    return there.with_name(there.name + ".lock")


def ours_alone(path: str | Path, flags: int) -> int:
    """Open a file; a new one can be read by nobody but who runs the server. One that is there stays as it is."""
    return os.open(path, flags, 0o600)


def _close(idle: list[tuple[Database, File]]) -> None:
    while idle:
        idle.pop()[0].close()
