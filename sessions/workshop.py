"""One running installation: its store, settings, clock and listeners, handed to every command as one argument."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sessions.identity import GuessLimit
from sessions.limits import Limits
from sessions.live import Hub
from sessions.settings import Settings
from sessions.store import Store


def now_in_utc() -> datetime:
    """The time now, in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


def exactly_now_in_utc() -> datetime:
    """The time now, in UTC, for what counts down on many screens at once."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Workshop:
    """What the commands of the domain need from the world around them."""

    settings: Settings
    store: Store
    hub: Hub = field(default_factory=Hub)
    clock: Callable[[], datetime] = now_in_utc
    exact: Callable[[], datetime] = exactly_now_in_utc
    guesses: GuessLimit = field(default_factory=GuessLimit)
    ticks: Callable[[], float] = time.monotonic  # seconds that never go back, for limits
    limits: Limits = field(default_factory=Limits)


_running: list[Workshop] = []


def start(workshop: Workshop) -> None:
    """Make this the installation that the screens of this process work with."""
    _running[:] = [workshop]


def running() -> Workshop:
    """The installation that was started in this process. Raises RuntimeError before `start`."""
    if not _running:
        raise RuntimeError("no workshop was started in this process")
    return _running[0]
