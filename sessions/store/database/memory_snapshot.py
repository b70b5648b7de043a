"""A read-only snapshot of a database in memory: what is written to it is gone at once."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sessions.store.database.sqlite_store import SqliteConnection, SqliteStore


class SnapshotStore(SqliteStore):
    """A copy of another database file in memory. Nobody can change it, and no file belongs to it."""

    most_idle = 0  # so that nothing of one use is there in the next

    def __init__(self, name: str, of: SqliteStore) -> None:
        super().__init__(Path(name))
        of.close()
        with closing(of.connect()) as db:
            db.execute("PRAGMA journal_mode = DELETE")  # a database with a log beside it can't be read from memory
            self._image = db.conn.serialize()

    def connect(self) -> SqliteConnection:
        """A copy of the copy, for one use."""
        conn = sqlite3.connect(":memory:", isolation_level=None)
        conn.deserialize(self._image)
        return SqliteConnection(conn)
