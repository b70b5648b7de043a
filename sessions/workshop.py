"""One running installation: its store, settings, clock and listeners, handed to every command as one argument."""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from sessions.access.rate_limits import Limits
from sessions.access.shared_limits import shared_limits
from sessions.live import Hub
from sessions.locale import local_date
from sessions.settings import Settings
from sessions.store import Store

SLOWEST_READING = 0.4  # seconds; a reading of the database's clock that took longer says too little


def _since_boot() -> float:
    """Seconds that nobody sets, those of a sleeping machine included."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


def machine_in_utc() -> datetime:
    """The time that the machine's clock says now, in UTC, also when that was set back."""
    return datetime.now(UTC)


class SteadyClock:
    """The machine's clock as long as that goes forward. When it is set back, time goes on from where it was."""

    def __init__(
        self, wall_clock: Callable[[], datetime] = machine_in_utc, ticks: Callable[[], float] = _since_boot
    ) -> None:
        self._wall_clock, self._ticks = wall_clock, ticks
        self._last = wall_clock(), ticks()

    def __call__(self) -> datetime:
        """The time now, in UTC."""
        (last_time, last_ticks), now, ticks = self._last, self._wall_clock(), self._ticks()
        self._last = max(now, last_time + timedelta(seconds=ticks - last_ticks)), ticks
        return self._last[0]


class DatabaseClock:
    """The time by the clock of the database, which machines have in common; between readings by this machine's ticks.

    When that clock is set, also back, it is followed: every machine does so, and they stay together.
    """

    def __init__(self, store: Store, ticks: Callable[[], float] = _since_boot) -> None:
        """Raises Refusal when the database can't be read."""
        self._store, self._ticks = store, ticks
        self._ahead = self._read()[0]

    def __call__(self) -> datetime:
        """The time now, in UTC."""
        return datetime.fromtimestamp(self._ticks() + self._ahead, UTC)

    def renew(self) -> None:
        """Read the clock of the database again, for what the two differ in by now. Raises Refusal."""
        ahead, took = self._read()
        if took <= SLOWEST_READING:
            self._ahead = ahead

    def _read(self) -> tuple[float, float]:
        """How far it is ahead of the ticks, and how long it took to read it; both in seconds.

        It was read in the middle of that time, or at most half of it earlier or later.
        """
        with self._store.reading() as db:
            began = self._ticks()
            moment = self._store.now(db)
            ended = self._ticks()
        return moment - (began + ended) / 2, ended - began


exactly_now_in_utc = SteadyClock()  # for what counts down on many screens at once


def now_in_utc() -> datetime:
    """The time now, in UTC, to the second."""
    return exactly_now_in_utc().replace(microsecond=0)


@dataclass(frozen=True)
class Workshop:
    """What the commands of the domain need from the world around them."""

    settings: Settings
    store: Store
    hub: Hub = field(default_factory=Hub)
    clock: Callable[[], datetime] = now_in_utc  # to the second
    exact_clock: Callable[[], datetime] = exactly_now_in_utc  # the same to the microsecond, for what counts down
    machine_clock: Callable[[], datetime] = machine_in_utc  # may go back: for what must not be done too early
    ticks: Callable[[], float] = time.monotonic  # seconds that never go back, of this process alone
    limits: Limits = field(default_factory=Limits)
    renew_clock: Callable[[], None] = lambda: None  # where `exact_clock` follows that of the database

    def today(self) -> date:
        """The date in the Netherlands, by which sessions are held, kept and shared."""
        return local_date(self.clock())

    def snapshot(self) -> AbstractContextManager[object]:
        """One read transaction for all that this thread reads in the block, so that it sees one state of the session.

        Raises Refusal when the database can't be read.
        """
        return self.store.reading()


def open_workshop(settings: Settings, store: Store, hub: Hub) -> Workshop:
    """The installation of these settings, on a database that is prepared; one of several processes shares limits.

    On PostgreSQL they may be on several machines, so that what counts down goes by the clock of the database.
    Raises Refusal when it can't be read or written.
    """
    if settings.secret is None:
        return Workshop(settings, store, hub)
    limits = shared_limits(store, settings.secret)
    if settings.database is None:
        return Workshop(settings, store, hub, limits=limits)
    clock = DatabaseClock(store)
    return Workshop(settings, store, hub, exact_clock=clock, limits=limits, renew_clock=clock.renew)


_running: list[Workshop] = []


def start(workshop: Workshop) -> None:
    """Make this the installation that the screens of this process work with."""
    _running[:] = [workshop]


def running() -> Workshop:
    """The installation that was started in this process. Raises RuntimeError before `start`."""
    if not _running:
        raise RuntimeError("no workshop was started in this process")
    return _running[0]
