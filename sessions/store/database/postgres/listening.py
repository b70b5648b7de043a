"""Listening for notifications of other processes, and looking once a second whether anything was written."""

import asyncio
from contextlib import suppress
from typing import Any

import psycopg

from sessions.store.database.change_feed import ANYTHING, Changed, ChangeFeed
from sessions.store.database.postgres import notifications

LOOK_EVERY = 1.0  # seconds until a change is seen of which no notification came
# Changes with every transaction that writes anything, as the version of a database file does.
_WRITTEN = "SELECT pg_snapshot_xmax(pg_current_snapshot())::text"


class PostgresChangeFeed(ChangeFeed):
    """Listens on a connection of its own. What is lost while it connects anew is caught up by the first look."""

    def __init__(self, conninfo: str, sender: str) -> None:
        self._conninfo, self._sender = conninfo, sender
        self._conn: psycopg.AsyncConnection[Any] | None = None
        self._written: str | None = None
        self._look_at = 0.0  # when that is looked at next, by the clock of the event loop

    async def next(self) -> Changed:
        """Wait for a notification of another process, or for the second to be over."""
        if self._conn is None:
            self._conn = await psycopg.AsyncConnection.connect(self._conninfo, autocommit=True)
            await self._conn.execute(f"LISTEN {notifications.CHANNEL}")
        clock = asyncio.get_running_loop().time
        while True:
            wait = self._look_at - clock()
            if wait <= 0:
                self._look_at = clock() + LOOK_EVERY
                if self._written != (written := await self._last_written()):
                    self._written = written
                    return ANYTHING
            elif changed := await self._notified(wait):
                return changed

    async def _last_written(self) -> str:
        assert self._conn
        row = await (await self._conn.execute(_WRITTEN)).fetchone()
        return str(row[0]) if row else ""

    async def _notified(self, within: float) -> Changed | None:
        """What changed by the notifications that come together within so many seconds; None when none of others came.

        Own ones count only when anything may have changed: rights, for which this process looks at its own pages too.
        """
        assert self._conn
        sessions = set[int]()
        anything = False
        async for notification in self._conn.notifies(timeout=within, stop_after=1):
            match notifications.parsed(notification.payload):
                case (_, None):
                    anything = True
                case (sender, int(session)) if sender != self._sender:
                    sessions.add(session)
        if anything:
            return ANYTHING
        return Changed(frozenset(sessions)) if sessions else None

    async def aclose(self) -> None:
        """Close the connection."""
        conn, self._conn = self._conn, None
        if conn:
            with suppress(psycopg.Error, asyncio.CancelledError):
                await conn.close()
