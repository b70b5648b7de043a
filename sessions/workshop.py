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
    exact: Callable[[], datetime] = exactly_now_in_utc  # the same to the microsecond, for what counts down
    machine: Callable[[], datetime] = machine_in_utc  # may go back: for what must not be done too early
    ticks: Callable[[], float] = time.monotonic  # seconds that never go back, of this process alone
    limits: Limits = field(default_factory=Limits)

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

    Raises Refusal when it can't be read or written.
    """
    if settings.secret is None:
        return Workshop(settings, store, hub)
    return Workshop(settings, store, hub, limits=shared_limits(store, settings.secret))


_running: list[Workshop] = []


def start(workshop: Workshop) -> None:
    """Make this the installation that the screens of this process work with."""
    _running[:] = [workshop]


def running() -> Workshop:
    """The installation that was started in this process. Raises RuntimeError before `start`."""
    if not _running:
        raise RuntimeError("no workshop was started in this process")
    return _running[0]
