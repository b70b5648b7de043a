"""What several processes share, where their database is a PostgreSQL: machines then have it in common."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from sessions.access import rights
from sessions.access.shared_limits import forget_old_counts
from sessions.facilitation import commands, timer
from sessions.live import Hub, Listener
from sessions.settings import Settings
from sessions.store import Connection
from sessions.store.database import opening
from sessions.store.database.postgres.postgres_store import PostgresStore
from sessions.store.processes import limit_counts
from sessions.workshop import Workshop, open_workshop
from tests.conftest import PASSCODE, PLAN, somebody, whole_programme
from tests.server.processes.test_presence import Process, listening, person
from tests.servers.postgresql import PostgresServer, running_server
from tests.sessions.access.test_rate_limits import VENUE, guess

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    with running_server() as started:
        yield started


@pytest.fixture
def both(server: PostgresServer, tmp_path: Path) -> Iterator[list[Workshop]]:
    """An installation at two processes."""
    url = server.url(server.create())
    settings = Settings(tmp_path / "unused.db", passcode=PASSCODE, database=url, secret="0123456789abcdef" * 2)
    stores = [opening.open_from_settings(settings) for _ in range(2)]
    stores[0].prepare()
    processes = [open_workshop(settings, store, Hub()) for store in stores]
    yield processes
    for one in processes:
        one.store.shut_down()


def test_of_a_burst_of_codes_as_many_are_looked_at_as_may_be(both: list[Workshop]) -> None:
    dee = somebody()
    rights.log_in(both[0], dee, PASSCODE)
    session, _ = commands.create(both[0], dee, PLAN, whole_programme())
    with ThreadPoolExecutor(16) as threads:
        heard = list(threads.map(lambda number: guess(both[number % 2], somebody(VENUE)), range(80)))
    # While they come, one token may be added, which takes three seconds.
    assert heard.count("code_unknown") in range(60, 66)
    assert set(heard) == {"code_unknown", "too_many_guesses"}
    assert guess(both[1], somebody("198.51.100.9"), session.code) == "in"
    assert both[0].limits.networks.name(VENUE) == both[1].limits.networks.name(VENUE)
    with both[0].store.writing() as db:
        db.execute("UPDATE limit_counts SET moment = moment - 3001000")
    forget_old_counts(both[0].store)
    with both[0].store.reading() as db:
        assert limit_counts.size(db, "wrong_codes") == 0


@pytest.mark.parametrize("ahead", [5, -5, 3600, -3600])
def test_however_far_the_clocks_of_machines_are_apart_limits_hold_and_one_leads(
    both: list[Workshop], ahead: int
) -> None:
    own = both[1].ticks, both[1].clock
    both[1] = replace(both[1], ticks=lambda: own[0]() + ahead, clock=lambda: own[1]() + timedelta(seconds=ahead))
    heard = [guess(both[number % 2], somebody(VENUE)) for number in range(80)]
    assert heard.count("code_unknown") in range(60, 66)
    eve = somebody("198.51.100.9")
    assert [guess(both[number % 2], eve) for number in range(6)] == ["code_unknown"] * 5 + ["too_many_guesses"]

    async def session() -> None:
        one, other = (Process(each) for each in both)
        async with (
            listening(one, Listener(one.hear, answers=True, console="ada")),
            listening(other, Listener(other.hear, answers=True, console="dee")),
            listening(other, person("ben")),
        ):
            for each in (one, other, one, other):
                each.processes._heartbeat_at = -1e9  # one is due
                await each.exchange()
            assert (one.counts, other.counts) == ((2, 1, 0), (2, 1, 0))
            assert (one.processes.is_leading, other.processes.is_leading) == (True, False)

    asyncio.run(session())


class FromAnotherMachine(PostgresStore):
    """The clock of the server is an hour ahead of that of this machine."""

    def now(self, db: Connection) -> float:
        return super().now(db) + 3600


def test_a_timer_goes_by_the_clock_of_the_database_which_machines_have_in_common(
    server: PostgresServer, tmp_path: Path
) -> None:
    url = server.url(server.create())
    settings = Settings(tmp_path / "unused.db", passcode=PASSCODE, database=url, secret="0123456789abcdef" * 2)
    stores = [FromAnotherMachine(url), FromAnotherMachine(url)]
    stores[0].prepare()
    here, there = (open_workshop(settings, store, Hub()) for store in stores)
    dee = somebody()
    rights.log_in(here, dee, PASSCODE)
    session, _ = commands.create(here, dee, PLAN, whole_programme())
    timer.start(there, dee, session, 5)
    stored = commands.find(here, session.code)
    with stores[0].reading() as db:
        now = stores[0].now(db)
    assert stored.timer_ends
    assert 4 * 60 < stored.timer_ends.timestamp() - now <= 5 * 60 + 0.1
    for each in (here, there):
        running = timer.of(stored, each.exact_clock())
        assert running
        assert abs(running.left.total_seconds() - (stored.timer_ends.timestamp() - now)) < 0.5
        each.store.shut_down()


def test_its_clock_is_read_again_with_the_heartbeat(both: list[Workshop]) -> None:
    read: list[float] = []
    process = Process(replace(both[0], renew_clock=lambda: read.append(0.0)))
    for _ in range(2):
        asyncio.run(process.exchange())
    assert len(read) == 1, "and not with each look at who is here"


def test_a_console_counts_people_at_the_other_machine_and_one_of_both_leads(both: list[Workshop]) -> None:
    async def session() -> None:
        one, other = (Process(replace(each)) for each in both)
        async with (
            listening(one, Listener(one.hear, answers=True, console="ada")),
            listening(one, person("ben")),
            listening(other, person("ben")),
            listening(other, person("chi", unsent=True)),
        ):
            await other.exchange()
            await one.exchange()
            assert one.counts == (1, 2, 1)
            assert sorted(each.processes.is_leading for each in (one, other)) == [False, True]
            other.processes.leave()
            await one.exchange()
            assert one.counts == (1, 1, 0)

    asyncio.run(session())
