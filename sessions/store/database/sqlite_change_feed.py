"""Following a database file by its version, which changes when another connection commits."""

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from sessions.store.database.change_feed import ANYTHING, Changed, ChangeFeed
from sessions.store.database.store import NotSavedError

if TYPE_CHECKING:
    from sessions.store.database.sqlite_store import SqliteStore


class SqliteChangeFeed(ChangeFeed):
    """Compares `data_version` every so many seconds, and stamps each write-ahead log that begins anew.

    Its connection stays open, which also keeps SQLite from removing the log.
    """

    def __init__(self, store: "SqliteStore", every: float) -> None:
        self._store, self._every = store, every
        self._db = store.connect()
        self._version: int | None = None
        self._stamped: bytes | None = None
        # A command that nobody else kept from it may have left this mode.
        self._db.execute("PRAGMA journal_mode = WAL")

    async def next(self) -> Changed:
        """Wait until the version is another one."""
        while (version := self._db.execute("PRAGMA data_version").fetchone()[0]) == self._version:
            await self._stamp_wal()
            await asyncio.sleep(self._every)
        self._version = version
        return ANYTHING

    async def _stamp_wal(self) -> None:
        """Stamp the log at the first look, and when SQLite began it anew, which it does every thousand pages."""
        if self._store.wal_salts() != self._stamped:
            with suppress(NotSavedError):
                await asyncio.to_thread(self._store.stamp_wal)
            self._stamped = self._store.wal_salts()

    async def aclose(self) -> None:
        """Close the connection."""
        self._db.close()
