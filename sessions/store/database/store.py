"""What every store can do, whatever database it is: read one state, write all or nothing, follow other processes."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager
from pathlib import Path

from sessions.model.errors import Refusal
from sessions.store.database.change_feed import ChangeFeed
from sessions.store.database.connection import Connection
from sessions.store.database.group_commit import R, T

WAIT_FOR_LOCK = 10.0  # seconds that a write waits while another one is busy


class NotSavedError(Refusal):
    """The database could not take the change (full, read-only, locked, gone): nothing was saved."""

    def __init__(self, reason: str) -> None:
        super().__init__("refused.not_saved")
        self.reason = reason


class UnusableDatabaseError(Exception):
    """The database can't be opened, made or brought up to date; the message says why, in one line."""


class MixedDatabaseError(UnusableDatabaseError):
    """The write-ahead log beside a database was written for another one: SQLite would destroy it by replaying that."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}-wal does not belong to {path}")
        self.path = path


class NewerDatabaseError(UnusableDatabaseError):
    """The database was brought up to date by a newer version of the app; `names` are the migrations unknown here."""

    def __init__(self, name: str, names: Sequence[str]) -> None:
        super().__init__(f"{name} is of a newer version of the app ({', '.join(names)})")
        self.names = names


class Store(ABC):
    """The database of one installation.

    `name` tells it from others, without a password. `setting` is the environment variable that names it.
    """

    name: str
    setting: str

    def __init__(self) -> None:
        self.on_lock_wait: Callable[[float], None] = lambda seconds: None  # hears how long each write waited

    @abstractmethod
    def prepare(self) -> None:
        """Make the tables or bring them up to date. Raises UnusableDatabaseError, NewerDatabaseError."""

    @abstractmethod
    def connect(self) -> Connection:
        """A new connection for one thread, in no transaction. Closing it is up to the caller."""

    @abstractmethod
    def now(self, db: Connection) -> float:
        """Seconds since 1970 by the one clock that all processes on this database share, whatever their own ones say.

        It may be set, forwards and back; then it is for all of them at once. `db` is a connection of this store.
        """

    @abstractmethod
    def close(self) -> None:
        """Close the connections that nobody uses now."""

    @abstractmethod
    def shut_down(self, wait: float = 0.0) -> bool:
        """Leave the database in order when the process ends; whether it is, after `wait` seconds at most."""

    @abstractmethod
    def reading(self) -> AbstractContextManager[Connection]:
        """A connection to read from, with one consistent view for the whole block.

        A block inside another one of the same thread reads from the same transaction. After a write by this thread
        inside the block, what is read includes it. Raises Refusal when the database can't be read.
        """

    @abstractmethod
    def writing(self) -> AbstractContextManager[Connection]:
        """A transaction that takes the write lock first; committed at the end of the block, undone on any error.

        Raises NotSavedError when the database can't take it.
        """

    @abstractmethod
    def group_commit(
        self, work: Callable[[Connection], T], after: Callable[[T], R], session: int | None = None
    ) -> Future[R]:
        """Like `writing`, in one commit with whatever else waits: `work` in the transaction, then `after` its result.

        `session` is the number of the session whose row the work writes first. The work must be idempotent: it may be
        done again. The future has NotSavedError when the database can't take it, or the error that `work` raised.
        """

    @abstractmethod
    def changes(self, every: float) -> ChangeFeed:
        """What other processes commit, seen within `every` seconds at most where nothing tells of it at once."""

    @abstractmethod
    def in_use(self) -> bool:
        """Whether another program, such as a running app, uses the database now, as far as that can be told."""

    @abstractmethod
    def expunge(self, wait: float = WAIT_FOR_LOCK) -> bool:
        """Remove what was deleted from wherever the database still keeps it.

        Returns False while others prevent that, and when it fails: the deletion itself is committed already.
        """

    @abstractmethod
    def exists(self) -> bool:
        """Whether there is a database, with our tables or without; of one on a server that is seen by connecting."""

    @abstractmethod
    def size(self) -> int:
        """How many bytes the database takes up where it is."""

    @property
    @abstractmethod
    def folder(self) -> Path | None:
        """The folder on whose disk the database grows; None when that is up to a database server."""

    @abstractmethod
    def starts_blocked(self, wait: float) -> AbstractContextManager[None]:
        """Let whoever starts on the database wait until the end of the block; it can be read and written meanwhile.

        Those that run already go on. Raises BusyError when somebody else does so for `wait` seconds.
        """

    @abstractmethod
    def has_room(self, reserve: int) -> bool:
        """Whether the database can grow by so many bytes, as far as that can be told from here."""
