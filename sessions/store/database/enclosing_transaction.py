"""A store within one transaction of another one: many commands that become visible together, or not at all."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sessions.store.database.change_feed import ChangeFeed
from sessions.store.database.connection import Connection
from sessions.store.database.group_commit import R, T
from sessions.store.database.store import WAIT_FOR_LOCK, Store


class EnclosedStore(Store):
    """Reads and writes within a transaction that goes on; what is written is committed by whoever began it.

    For one thread. A write that fails is undone alone.
    """

    def __init__(self, within: Store, db: Connection) -> None:
        super().__init__()
        self.name, self.setting = within.name, within.setting
        self._within = within
        self._db = db

    def prepare(self) -> None:
        """Nothing: whoever began the transaction did."""

    def connect(self) -> Connection:
        """A connection outside the transaction."""
        return self._within.connect()

    def close(self) -> None:
        """Nothing: the connection belongs to whoever began the transaction."""

    def shut_down(self, wait: float = 0.0) -> bool:
        """Nothing, while the transaction goes on."""
        return False

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """The connection of the transaction; what was written in it can be read."""
        yield self._db

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A savepoint in the transaction, kept at the end of the block and undone on any error."""
        self._db.execute("SAVEPOINT enclosed")
        try:
            yield self._db
        except BaseException:
            self._db.execute("ROLLBACK TO enclosed")
            raise
        finally:
            self._db.execute("RELEASE enclosed")

    def group_commit(
        self, work: Callable[[Connection], T], after: Callable[[T], R], session: int | None = None
    ) -> Future[R]:
        """Do the work at once, in a savepoint."""
        future: Future[R] = Future()
        try:
            with self.writing() as db:
                result = work(db)
            future.set_result(after(result))
        except Exception as error:
            future.set_exception(error)
        return future

    def changes(self, every: float) -> ChangeFeed:
        """What is committed outside the transaction."""
        return self._within.changes(every)

    def in_use(self) -> bool:
        """Whether another program uses the database."""
        return self._within.in_use()

    def now(self, db: Connection) -> float:
        """Seconds since 1970 by the clock of the store."""
        return self._within.now(db)

    def expunge(self, wait: float = WAIT_FOR_LOCK) -> bool:
        """Nothing, while the transaction goes on."""
        return False

    def exists(self) -> bool:
        """Whether there is a database."""
        return self._within.exists()

    def size(self) -> int:
        """How many bytes the database takes up where it is."""
        return self._within.size()

    @property
    def folder(self) -> Path | None:
        """The folder on whose disk the database grows, if there is one."""
        return self._within.folder

    def starts_blocked(self, wait: float) -> AbstractContextManager[None]:
        """Let whoever starts on the database wait until the end of the block."""
        return self._within.starts_blocked(wait)

    def has_room(self, reserve: int) -> bool:
        """Whether the database can grow."""
        return self._within.has_room(reserve)


@contextmanager
def enclosing(store: Store) -> Iterator[EnclosedStore]:
    """One transaction of a store as a store of its own. It has the write lock until the end of the block."""
    with store.writing() as db:
        yield EnclosedStore(store, db)
