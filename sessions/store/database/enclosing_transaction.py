"""A store within one transaction of another one: many commands that become visible together, or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from sessions.store.database.connection import Store


class EnclosedStore(Store):
    """Reads and writes within a transaction that goes on; what is written is committed by whoever began it.

    For one thread. A write that fails is undone alone.
    """

    def __init__(self, path: Path, db: Database) -> None:
        super().__init__(path)
        self._db = db

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """The connection of the transaction; what was written in it can be read."""
        yield self._db

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """A savepoint in the transaction, kept at the end of the block and undone on any error."""
        self._db.execute("SAVEPOINT enclosed")
        try:
            yield self._db
        except BaseException:
            self._db.execute("ROLLBACK TO enclosed")
            raise
        finally:
            self._db.execute("RELEASE enclosed")


@contextmanager
def enclosing(store: Store) -> Iterator[EnclosedStore]:
    """One transaction of a store as a store of its own. It has the write lock until the end of the block."""
    with store.writing() as db:
        yield EnclosedStore(store.path, db)
