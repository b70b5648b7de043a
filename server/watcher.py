"""Watcher: publishes to our browsers what is committed to the database, and ends those that may see no more of it."""

import asyncio
import contextlib
import logging

from server.live import shared_connection
from sessions.store import Connection, NotSavedError, session_rows
from sessions.store.archive import share_links
from sessions.workshop import Workshop

POLL_EVERY = 0.25  # seconds between two looks at the database's version
RETRY_AFTER = 2.0  # seconds until the next attempt when the database could not be read
_log = logging.getLogger("workshop")


async def watch(workshop: Workshop) -> None:
    """Publish commits of other processes as long as the server runs, whatever happens to the disk meanwhile."""
    while True:
        try:
            await _watch_until_it_fails(workshop)
        except Exception as error:
            _log.error("the database could not be watched: %s", error)
        await asyncio.sleep(RETRY_AFTER)


async def _watch_until_it_fails(workshop: Workshop) -> None:
    """Compare SQLite's `data_version`, which changes when another connection commits.

    This connection stays open, which also keeps SQLite from removing the WAL file.
    """
    with contextlib.closing(workshop.store.connect()) as db:
        db.execute("PRAGMA journal_mode = WAL")  # a command that found nobody here may have left that mode
        last_version, marked = None, None
        while True:
            version = db.execute("PRAGMA data_version").fetchone()[0]
            if version != last_version:
                for code in workshop.hub.codes():
                    revisions = _revisions(db, code)
                    if revisions:
                        workshop.hub.publish(code, stage=revisions[0], answers=revisions[1], rehearsal=revisions[2])
                    else:
                        workshop.hub.end(code)
                workshop.hub.recheck()
                last_version = version
            salts = workshop.store.wal_salts()
            if salts != marked:  # the first look, or SQLite began the log anew, which it does every thousand pages
                with contextlib.suppress(NotSavedError):
                    await asyncio.to_thread(workshop.store.stamp_wal)
                marked = workshop.store.wal_salts()
            await asyncio.sleep(POLL_EVERY)


def _revisions(db: Connection, channel: str) -> tuple[int, int, str] | None:
    """Stage, answers and rehearsal of what a page follows: a session by its code, or what a link shares."""
    if (link := shared_connection.link_number(channel)) is not None:
        return share_links.revisions(db, link)
    return session_rows.revisions(db, channel)
