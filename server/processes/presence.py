"""What the processes on one database tell each other: that they live, and who has a page open at each of them."""

import asyncio
import logging

from sessions.access.shared_limits import forget_old_counts
from sessions.live import NOBODY, PeopleHere
from sessions.model.errors import Refusal
from sessions.store.processes import presence
from sessions.workshop import Workshop

EVERY = 1.0  # seconds between two looks at who is here, and who is elsewhere
BEAT_EVERY = 5.0  # seconds between two signs of life
DEAD_AFTER = 15.0  # seconds without one, after which a process does not count; clocks may differ by five
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
        self._beat_at = self._forgot_at = -FORGET_COUNTS_EVERY
        self._leads = asyncio.Event()
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
        codes = here.keys() | self._written.keys()
        changed = {
            code: people for code in codes if (people := here.get(code, NOBODY)) != self._written.get(code, NOBODY)
        }
        beat = now - self._beat_at >= BEAT_EVERY
        if changed or beat:
            leader = await asyncio.to_thread(self._write, changed, now)
            self._written, self._beat_at = here, now
            self._lead(leader == self._name)
        if consoles := [code for code, people in here.items() if people.consoles]:
            hub.set_elsewhere(await asyncio.to_thread(self._elsewhere, consoles, now))
        if self.is_leading and now - self._forgot_at >= FORGET_COUNTS_EVERY:
            self._forgot_at = now
            await asyncio.to_thread(forget_old_counts, self._workshop.store, now)

    def leave(self) -> None:
        """Tell the others that this process stops. For its end; a failure is no more than a wait for them."""
        if self._workshop.settings.several:
            try:
                with self._workshop.store.writing() as db:
                    presence.remove(db, self._name)
            except Refusal as refusal:
                _log.warning("could not tell other processes that this one stops: %s", refusal)

    def _lead(self, leads: bool) -> None:
        if leads:
            self._leads.set()
        else:
            self._leads.clear()

    def _write(self, changed: dict[str, PeopleHere], now: float) -> str | None:
        """Returns the process that leads."""
        with self._workshop.store.writing() as db:
            presence.beat(db, self._name, _milliseconds(now))
            presence.write(db, self._name, changed)
            presence.forget(db, _milliseconds(now - FORGOTTEN_AFTER))
            return presence.longest_running(db, _milliseconds(now - DEAD_AFTER))

    def _elsewhere(self, codes: list[str], now: float) -> dict[str, PeopleHere]:
        with self._workshop.store.reading() as db:
            return presence.elsewhere(db, self._name, codes, _milliseconds(now - DEAD_AFTER))


def _milliseconds(seconds: float) -> int:
    return int(seconds * 1000)
