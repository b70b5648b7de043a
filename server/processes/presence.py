"""What the processes on one database tell each other: that they live, and who has a page open at each of them.

Moments are those of the clock of the database (`Store.now`), so those of machines may be any time apart.
"""

import asyncio
import logging
import threading

from sessions.access.shared_limits import forget_old_counts
from sessions.model.errors import Refusal
from sessions.model.records import NOBODY_HERE, PeopleHere
from sessions.store import Connection
from sessions.store.processes import presence
from sessions.workshop import Workshop

EVERY = 1.0  # seconds between two looks at who is here, and who is elsewhere
HEARTBEAT_EVERY = 5.0  # seconds
DEAD_AFTER = 15.0  # seconds without a heartbeat, after which a process does not count
FORGOTTEN_AFTER = 60.0
FORGET_COUNTS_EVERY = 300.0
_log = logging.getLogger("workshop")


class Processes:
    """The other processes, as far as this one must know them. Without others it knows that it is alone, and that's all.

    The one that has run longest leads: it does what one process has to do. Belongs to the event loop.
    """

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self._name = workshop.hub.process
        self._written: dict[str, PeopleHere] = {}  # by session code
        self._heartbeat_at = self._forgot_at = -FORGET_COUNTS_EVERY
        self._leads = asyncio.Event()
        self._writing = threading.Lock()
        self._has_left = False
        if not workshop.settings.several:
            self._leads.set()

    @property
    def is_leading(self) -> bool:
        """Whether this process does what one alone has to do."""
        return self._leads.is_set()

    async def leading(self) -> None:
        """Wait until this process does what one alone has to do."""
        await self._leads.wait()

    async def run(self) -> None:
        """Tell and ask for as long as the server runs."""
        while self._workshop.settings.several:
            try:
                await self.exchange()
            except Refusal as refusal:
                _log.warning("could not tell other processes who is here: %s", refusal)
            await asyncio.sleep(EVERY)

    async def exchange(self) -> None:
        """Write what changed here, and read who is elsewhere. Raises Refusal."""
        hub, now = self._workshop.hub, self._workshop.ticks()
        here = {code: people for code, people in hub.people().items() if any(people)}
        heartbeat_is_due = now - self._heartbeat_at >= HEARTBEAT_EVERY
        if here != self._written or heartbeat_is_due:
            leader = await asyncio.to_thread(self._write, here)
            self._written, self._heartbeat_at = here, now
            self._lead(leader == self._name)
        if consoles := [code for code, people in here.items() if people.consoles]:
            hub.set_elsewhere(await asyncio.to_thread(self._elsewhere, consoles))
        if heartbeat_is_due:
            await asyncio.to_thread(self._workshop.limits.networks.renew)
            await asyncio.to_thread(self._workshop.renew_clock)
        if self.is_leading and now - self._forgot_at >= FORGET_COUNTS_EVERY:
            self._forgot_at = now
            await asyncio.to_thread(forget_old_counts, self._workshop.store)

    def leave(self) -> None:
        """Tell the others that this process stops. For its end; a failure is no more than a wait for them.

        Waits for what is being written, which goes on in its thread when `run` is cancelled.
        """
        if self._workshop.settings.several:
            try:
                with self._writing:
                    self._has_left = True
                    with self._workshop.store.writing() as db:
                        presence.remove(db, self._name)
            except Refusal as refusal:
                _log.warning("could not tell other processes that this one stops: %s", refusal)

    def _lead(self, leads: bool) -> None:
        if leads:
            self._leads.set()
        else:
            self._leads.clear()

    def _write(self, here: dict[str, PeopleHere]) -> str | None:
        """Returns the process that leads; None when this one has left."""
        with self._writing:
            return None if self._has_left else self._write_heartbeat(here)

    def _write_heartbeat(self, here: dict[str, PeopleHere]) -> str | None:
        with self._workshop.store.writing() as db:
            # Whoever was silent for a minute, as a machine that slept, was forgotten with all that it had written.
            known = presence.write_heartbeat(db, self._name, int(self._workshop.store.now(db) * 1000))
            written = self._written if known else {}
            codes = here.keys() | written.keys()
            people = {code: here.get(code, NOBODY_HERE) for code in codes}
            changed = {code: each for code, each in people.items() if each != written.get(code, NOBODY_HERE)}
            presence.write(db, self._name, changed)
            presence.forget_outside(db, self._within(db, FORGOTTEN_AFTER))
            return presence.longest_running(db, self._within(db, DEAD_AFTER))

    def _elsewhere(self, codes: list[str]) -> dict[str, PeopleHere]:
        with self._workshop.store.reading() as db:
            return presence.elsewhere(db, self._name, codes, self._within(db, DEAD_AFTER))

    def _within(self, db: Connection, seconds: float) -> presence.Span:
        """The span of so many seconds before and after this moment, which the clock may have been set back to."""
        now = self._workshop.store.now(db)
        return int((now - seconds) * 1000), int((now + seconds) * 1000)
