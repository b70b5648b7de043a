"""What consoles know of people who are connected to other processes, and which process does what one has to do."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from server.processes.presence import DEAD_AFTER, FORGOTTEN_AFTER, HEARTBEAT_EVERY, Processes
from sessions.access import identity
from sessions.access.shared_limits import DAY, shared_limits
from sessions.live import RECHECK_INTERVAL, Hub, Listener
from sessions.model.errors import Refusal
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests.conftest import everything
from tests.sessions.access.test_rate_limits import VENUE, Ticks

CODE, OTHER_CODE = "ABC234", "XYZ789"


@dataclass
class Process:
    """A process with its own memory, and what one console on it was last sent."""

    workshop: Workshop
    told: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.processes = Processes(self.workshop)

    @property
    def counts(self) -> tuple[int, int, int]:
        """Consoles, participants, and those with something unsent, as the console shows them."""
        last = self.told[-1]
        return last["consoles"], last["connected"], last["unsent"]

    async def hear(self, message: str) -> None:
        self.told.append(json.loads(message))

    async def exchange(self) -> None:
        await self.processes.exchange()
        await asyncio.sleep(0)  # what is sent to consoles is sent by tasks
        await asyncio.sleep(0)


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
def process(workshop: Workshop, ticks: Ticks) -> Callable[..., Process]:
    """Starts a process whose own clock is so many seconds ahead of that of the machine."""
    settings = replace(workshop.settings, secret="0123456789abcdef" * 2)

    def start(ahead: float = 0.0) -> Process:
        store = SqliteStore(workshop.settings.data, ticks)
        return Process(replace(workshop, settings=settings, store=store, hub=Hub(), ticks=lambda: ticks() + ahead))

    return start


async def silent(_message: str) -> None:
    """A page that nobody looks at."""


def person(name: str, unsent: bool = False) -> Listener:
    return Listener(silent, answers=False, participant=name, unsent=unsent)


def listening(process: Process, listener: Listener, code: str = CODE) -> Any:
    process.workshop.hub.attach(asyncio.get_running_loop())
    return process.workshop.hub.listening(code, listener, 1, 1)


def test_a_console_counts_everybody_once_wherever_they_are(process: Callable[..., Process]) -> None:
    async def session() -> None:
        one, other = process(), process()
        console = Listener(one.hear, answers=True, console="ada")
        busy = person("chi")
        async with (
            listening(one, console),
            listening(one, person("ben")),
            listening(other, person("ben")),
            listening(other, busy),
            listening(other, Listener(silent, answers=True, console="dee")),
            listening(other, person("eve"), OTHER_CODE),
        ):
            await other.exchange()
            await one.exchange()
            assert one.counts == (2, 2, 0), "ben is on both: a phone that connects again is no second one"
            busy.unsent = True
            await other.exchange()
            await one.exchange()
            assert one.counts == (2, 2, 1)
            told = len(one.told)
            await one.exchange()
            assert len(one.told) == told, "nothing changed, so nothing is sent"
        await other.exchange()
        assert {row[0] for row in rows(one, "presence")} == {one.workshop.hub.process}, "who left is gone"

    asyncio.run(session())


def test_people_at_a_process_that_was_killed_do_not_count(process: Callable[..., Process], ticks: Ticks) -> None:
    async def session() -> None:
        one, killed = process(), process()
        async with (
            listening(one, Listener(one.hear, answers=True, console="ada")),
            listening(killed, person("ben")),
        ):
            await killed.exchange()
            await one.exchange()
            assert one.counts == (1, 1, 0)
            ticks.forward(DEAD_AFTER + 1)
            await one.exchange()
            assert one.counts == (1, 0, 0)
            ticks.forward(FORGOTTEN_AFTER)
            await one.exchange()
            assert {name for name, *_ in rows(one, "app_processes")} == {one.workshop.hub.process}
            assert [row[:2] for row in rows(one, "presence")] == [(one.workshop.hub.process, CODE)]

    asyncio.run(session())


def test_nothing_is_written_while_nothing_changes_but_a_heartbeat(
    process: Callable[..., Process], ticks: Ticks
) -> None:
    async def session() -> None:
        one = process()
        async with listening(one, person("ben")):
            await one.exchange()
            before = everything(one.workshop.settings.data)
            for _ in range(int(HEARTBEAT_EVERY) - 1):
                ticks.forward(1)
                await one.exchange()
            assert everything(one.workshop.settings.data) == before
            ticks.forward(1)
            await one.exchange()
            after = everything(one.workshop.settings.data)
            assert after.pop("app_processes") != before.pop("app_processes")
            assert after == before

    asyncio.run(session())


def test_names_in_the_database_are_those_of_no_other_session_or_table(process: Callable[..., Process]) -> None:
    name = identity.holder(identity.new_token(), "limit")

    async def session() -> None:
        one = process()
        async with listening(one, person(name)), listening(one, person(name), OTHER_CODE):
            await one.exchange()
        [first, second] = [json.loads(row[3]) for row in rows(one, "presence")]
        assert len(first) == len(second) == 1
        assert first != second
        assert name not in repr(everything(one.workshop.settings.data))

    asyncio.run(session())


def test_one_process_leads_and_when_it_ends_the_next_one_does(process: Callable[..., Process], ticks: Ticks) -> None:
    async def session() -> None:
        first, second, third = process(), process(), process()
        for each in (first, second, third):
            await each.exchange()
            ticks.forward(1)

        async def leaders() -> list[bool]:
            ticks.forward(HEARTBEAT_EVERY)
            for each in (first, second, third):
                if each not in gone:
                    await each.exchange()
            return [each.processes.is_leading for each in (first, second, third)]

        gone: list[Process] = []
        assert await leaders() == [True, False, False]
        waiting = asyncio.create_task(second.processes.leading())
        gone = [first]
        first.processes.leave()
        assert (await leaders())[1:] == [True, False]
        await asyncio.wait_for(waiting, 1)
        gone = [first, second]  # killed: it says nothing
        assert not (await leaders())[2]
        await leaders()
        await leaders()
        assert (await leaders())[2]

    asyncio.run(session())


@pytest.mark.parametrize("ahead", [5.0, -5.0, 3600.0, -3600.0])
def test_however_far_clocks_are_apart_one_leads_and_everybody_counts(
    process: Callable[..., Process], ticks: Ticks, ahead: float
) -> None:
    async def session() -> None:
        one, other = process(), process(ahead)
        async with (
            listening(one, Listener(one.hear, answers=True, console="ada")),
            listening(one, person("ben")),
            listening(other, Listener(other.hear, answers=True, console="dee")),
            listening(other, person("chi")),
        ):
            await one.exchange()
            for _ in range(30):
                ticks.forward(1)
                await other.exchange()
                await one.exchange()
                assert (one.counts, other.counts) == ((2, 2, 0), (2, 2, 0))
                assert (one.processes.is_leading, other.processes.is_leading) == (True, False)
                assert {row[0] for row in rows(one, "presence")} == {each.workshop.hub.process for each in (one, other)}

    asyncio.run(session())


@pytest.mark.parametrize("seconds", [8 * 3600.0, -8 * 3600.0])
def test_when_the_clock_of_all_is_set_everybody_counts_again_after_the_next_heartbeats(
    process: Callable[..., Process], ticks: Ticks, seconds: float
) -> None:
    async def session() -> None:
        one, other = process(), process()
        own = Ticks()
        for each in (one, other):
            each.processes._workshop = replace(each.workshop, ticks=own)
        async with (
            listening(one, Listener(one.hear, answers=True, console="ada")),
            listening(other, person("ben")),
        ):
            for _ in range(2):
                await other.exchange()
                await one.exchange()
            assert one.counts == (1, 1, 0)
            ticks.forward(seconds)
            own.forward(HEARTBEAT_EVERY)
            await one.exchange()
            await other.exchange()
            await one.exchange()
            assert one.counts == (1, 1, 0)
            own.forward(HEARTBEAT_EVERY)
            await other.exchange()
            await one.exchange()
            assert sorted(each.processes.is_leading for each in (one, other)) == [False, True]

    asyncio.run(session())


def test_who_was_silent_for_a_while_is_there_again_with_all_its_people(
    process: Callable[..., Process], ticks: Ticks
) -> None:
    async def session() -> None:
        one, sleeper = process(), process()
        async with (
            listening(one, Listener(one.hear, answers=True, console="ada")),
            listening(sleeper, person("ben")),
            listening(sleeper, person("chi", unsent=True)),
        ):
            await sleeper.exchange()
            await one.exchange()
            ticks.forward(FORGOTTEN_AFTER + 1)
            await one.exchange()
            assert one.counts == (1, 0, 0)
            await sleeper.exchange()
            await one.exchange()
            assert one.counts == (1, 2, 1)

    asyncio.run(session())


def test_what_is_still_being_written_when_a_process_stops_does_not_stay(process: Callable[..., Process]) -> None:
    async def session() -> None:
        one = process()
        async with listening(one, person("ben")):
            with SqliteStore(one.workshop.settings.data).writing():  # its write has to wait
                exchange = asyncio.create_task(one.processes.exchange())
                await asyncio.sleep(0.2)
                exchange.cancel()
                await asyncio.gather(exchange, return_exceptions=True)
                leaving = asyncio.create_task(asyncio.to_thread(one.processes.leave))
                await asyncio.sleep(0.2)
            await leaving
            await asyncio.to_thread(one.processes._write, one.workshop.hub.people())  # one that had not begun by then
        assert rows(one, "app_processes") == rows(one, "presence") == []

    asyncio.run(session())


def test_names_of_networks_are_renewed_with_a_heartbeat_and_stay_while_the_database_is_away(
    process: Callable[..., Process], ticks: Ticks
) -> None:
    async def session() -> None:
        one = process()
        limits = shared_limits(one.workshop.store, "s" * 40)
        one.processes._workshop = replace(one.workshop, limits=limits)
        name = limits.networks.name(VENUE)
        ticks.forward(DAY.total_seconds())
        path = one.workshop.settings.data
        one.workshop.store.close()
        away = path.rename(path.with_name("away.db"))
        path.mkdir()
        with pytest.raises(Refusal):
            await one.exchange()
        assert limits.networks.name(VENUE) == name
        path.rmdir()
        away.rename(path)
        await one.exchange()
        assert limits.networks.name(VENUE) != name

    asyncio.run(session())


def test_a_process_alone_leads_at_once_and_writes_nothing(workshop: Workshop) -> None:
    async def session() -> None:
        alone = Processes(workshop)
        before = everything(workshop.settings.data)
        await asyncio.wait_for(alone.run(), 1)
        await asyncio.wait_for(alone.leading(), 1)
        alone.leave()
        assert (alone.is_leading, everything(workshop.settings.data)) == (True, before)

    asyncio.run(session())


def test_rights_are_looked_at_again_at_once_and_then_twice_a_second() -> None:
    looked: list[float] = []

    async def recheck() -> None:
        looked.append(asyncio.get_running_loop().time())

    async def session() -> None:
        hub = Hub()
        hub.attach(asyncio.get_running_loop())
        async with hub.listening(CODE, Listener(silent, answers=True, recheck=recheck), 1, 1):
            for _ in range(20):
                hub.recheck()
                await asyncio.sleep(0.01)
            assert len(looked) == 1
            await asyncio.sleep(RECHECK_INTERVAL)
            assert len(looked) == 2, "the last change counts too"
            await asyncio.sleep(RECHECK_INTERVAL)
            assert len(looked) == 2
            hub.recheck()
            await asyncio.sleep(0.01)
            assert len(looked) == 3

    asyncio.run(session())


def rows(process: Process, table: str) -> list[tuple[Any, ...]]:
    return everything(process.workshop.settings.data)[table]
