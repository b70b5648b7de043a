"""Opening the database: one connection per use, never shared between threads; writes take the lock first."""

import fcntl
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database

from sessions.migrations import migrations
from sessions.refusal import Refusal

_log = logging.getLogger("workshop")
WAIT_FOR_LOCK = 10.0  # seconds that a write waits while another one is busy


class NotSavedError(Refusal):
    """The database could not take the change (full, read-only, locked): nothing was saved."""

    def __init__(self, reason: str) -> None:
        super().__init__("refused.not_saved")
        self.reason = reason


class UnusableDatabaseError(Exception):
    """The database file can't be opened, made or brought up to date; the message says why, in one line."""


class Store:
    """The database file of one installation."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def prepare(self) -> None:
        """Make the file if need be and bring its tables up to date. Raises UnusableDatabaseError.

        A lock file keeps two processes that start together from migrating at the same time.
        """
        beside = self.path.with_name(self.path.name + ".lock")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("w") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                with closing(self.connect()) as db:
                    db.execute("PRAGMA journal_mode = WAL")
                    migrations.apply(db)
        except (OSError, sqlite3.Error) as error:
            with suppress(OSError):
                beside.unlink()  # nothing of ours stays beside a file that is not ours
            raise UnusableDatabaseError(f"{self.path}: {error}") from error

    def connect(self) -> Database:
        """A new connection for one thread. Closing it is up to the caller."""
        conn = sqlite3.connect(self.path, timeout=WAIT_FOR_LOCK, isolation_level=None)
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
            with closing(self.connect()) as db:
                db.execute("BEGIN")
                yield db
        except sqlite3.Error as error:
            _log.error("the database could not be read: %s", error)
            raise Refusal("refused.not_read") from error

    def clean(self) -> None:
        """Empty the write-ahead log, in which what was deleted could still be read."""
        with closing(self.connect()) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """A transaction that takes the write lock first; committed at the end of the block, undone on any error.

        Raises NotSavedError when the database can't take it.
        """
        try:
            with closing(self.connect()) as db:
                db.execute("BEGIN IMMEDIATE")
                try:
                    yield db
                except BaseException:
                    db.rollback()
                    raise
                db.execute("COMMIT")
        except sqlite3.Error as error:
            _log.error("the database took nothing: %s", error)
            raise NotSavedError(str(error)) from error
