"""Watcher: publishes to our browsers what others commit to the database, and disconnects those without a right."""

import asyncio
import contextlib
import logging
from collections.abc import Collection

from server.live import shared_connection
from sessions.store import session_rows
from sessions.store.archive import share_links
from sessions.store.archive.share_links import Revisions
from sessions.workshop import Workshop

POLL_EVERY = 0.25  # seconds between two looks at the version of the database file
POLL_EVERY_AS_ONE_OF_SEVERAL = 0.05  # where other processes are known to write too
RETRY_AFTER = 2.0  # seconds until the next attempt when the database could not be read
_log = logging.getLogger("workshop")


async def watch(workshop: Workshop, every: float = POLL_EVERY) -> None:
    """Publish commits of other processes as long as the server runs, whatever happens to the database meanwhile."""
    while True:
        try:
            await _watch_until_it_fails(workshop, every)
        except Exception as error:
            _log.error("the database could not be watched: %s", error)
        await asyncio.sleep(RETRY_AFTER)


async def _watch_until_it_fails(workshop: Workshop, every: float) -> None:
    async with contextlib.aclosing(workshop.store.changes(every)) as changes:
        while True:
            changed = await changes.next()
            await _publish(workshop, changed.sessions)
            if changed.sessions is None:  # it may be anything
                workshop.hub.recheck()


async def _publish(workshop: Workshop, changed: Collection[int] | None) -> None:
    """Publish what the database holds of the sessions that `changed`, or of all; end the pages of those that are gone.

    A rehearsal that began or ended here while it was read is newer than what was read: that session is read again.
    """
    unread = workshop.hub.generations()
    while unread:
        revisions = await asyncio.to_thread(_revisions, workshop, [*unread], changed)
        outdated = set[str]()
        for code, generation in unread.items():
            if code in revisions:
                if not workshop.hub.publish_read(code, generation, revisions[code]):
                    outdated.add(code)
            elif changed is None:
                workshop.hub.end(code)
        unread = {code: number for code, number in workshop.hub.generations().items() if code in outdated}


def _revisions(workshop: Workshop, channels: Collection[str], changed: Collection[int] | None) -> dict[str, Revisions]:
    """Stage, answers and rehearsal of what pages follow: sessions by their codes, and what links share.

    Of all that is there, or of the sessions that `changed`.
    """
    links = {link: channel for channel in channels if (link := shared_connection.link_number(channel)) is not None}
    with workshop.store.reading() as db:
        revisions = session_rows.revisions_of(db, [code for code in channels if code not in links.values()], changed)
        of_links = share_links.revisions_of(db, links, changed) if links else {}
    return revisions | {links[number]: known for number, known in of_links.items()}
