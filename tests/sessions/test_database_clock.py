"""The clock of the database, by which timers go where an installation may be on several machines."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sessions.store import SqliteStore
from sessions.workshop import SLOWEST_READING, DatabaseClock


class TwoClocks:
    """The database's clock, and the seconds of a machine that nobody sets; reading takes some of them."""

    def __init__(self) -> None:
        self.database, self.ticks, self.reading = 1_800_000_000.0, 70.0, 0.0

    def passes(self, seconds: float) -> None:
        """Time passes everywhere."""
        self.database += seconds
        self.ticks += seconds

    def read(self) -> float:
        """Ask the database: half of the time goes by on the way there, half on the way back."""
        self.passes(self.reading / 2)
        moment = self.database
        self.passes(self.reading / 2)
        return moment


@pytest.fixture
def machine() -> TwoClocks:
    return TwoClocks()


@pytest.fixture
def clock(tmp_path: Path, machine: TwoClocks) -> DatabaseClock:
    store = SqliteStore(tmp_path / "workshop.db", machine.read)
    store.prepare()
    return DatabaseClock(store, lambda: machine.ticks)


def moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def test_it_says_what_the_database_says_and_goes_on_without_asking(clock: DatabaseClock, machine: TwoClocks) -> None:
    assert clock() == moment(1_800_000_000)
    machine.passes(90.25)
    assert clock() == moment(1_800_000_090.25)


@pytest.mark.parametrize("by", [3600, -3600, 0.5])
def test_it_follows_the_database_when_it_is_read_again(clock: DatabaseClock, machine: TwoClocks, by: float) -> None:
    machine.database += by
    assert clock() == moment(1_800_000_000)
    clock.renew()
    assert clock() == moment(1_800_000_000 + by)


@pytest.mark.parametrize(
    ("took", "then"), [(0.3, lambda now: now), (SLOWEST_READING + 0.1, lambda now: now - 1)], ids=["quick", "slow"]
)
def test_a_slow_reading_counts_from_its_middle_and_one_that_is_too_slow_not_at_all(
    clock: DatabaseClock, machine: TwoClocks, took: float, then: Callable[[float], float]
) -> None:
    machine.database, machine.reading = machine.database + 1, took
    clock.renew()
    assert clock() == moment(then(machine.database))
