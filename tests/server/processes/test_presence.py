"""What consoles know of people who are connected to other processes, and which process does what one has to do."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from server.processes.presence import BEAT_EVERY, DEAD_AFTER, FORGOTTEN_AFTER, Processes
from sessions.access import identity
from sessions.live import RECHECK_INTERVAL, Hub, Listener
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests.conftest import everything
from tests.sessions.access.test_rate_limits import Ticks

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
def process(workshop: Workshop, ticks: Ticks) -> Callable[[], Process]:
    settings = replace(workshop.settings, secret="0123456789abcdef" * 2)

    def start() -> Process:
        store = SqliteStore(workshop.settings.data)
        return Process(replace(workshop, settings=settings, store=store, hub=Hub(), ticks=ticks))

    return start


async def silent(_message: str) -> None:
    """A page that nobody looks at."""


def person(name: str, unsent: bool = False) -> Listener:
    return Listener(silent, answers=False, participant=name, unsent=unsent)


def listening(process: Process, listener: Listener, code: str = CODE) -> Any:
    process.workshop.hub.attach(asyncio.get_running_loop())
    return process.workshop.hub.listening(code, listener, 1, 1)


def test_a_console_counts_everybody_once_wherever_they_are(process: Callable[[], Process]) -> None:
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


def test_people_at_a_process_that_was_killed_do_not_count(process: Callable[[], Process], ticks: Ticks) -> None:
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


def test_nothing_is_written_while_nothing_changes_but_a_sign_of_life(
    process: Callable[[], Process], ticks: Ticks
) -> None:
    async def session() -> None:
        one = process()
        async with listening(one, person("ben")):
            await one.exchange()
            before = everything(one.workshop.settings.data)
            for _ in range(int(BEAT_EVERY) - 1):
                ticks.forward(1)
                await one.exchange()
            assert everything(one.workshop.settings.data) == before
            ticks.forward(1)
            await one.exchange()
            after = everything(one.workshop.settings.data)
            assert after.pop("app_processes") != before.pop("app_processes")
            assert after == before

    asyncio.run(session())


def test_names_in_the_database_are_those_of_no_other_session_or_table(process: Callable[[], Process]) -> None:
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


def test_one_process_leads_and_when_it_ends_the_next_one_does(process: Callable[[], Process], ticks: Ticks) -> None:
    async def session() -> None:
        first, second, third = process(), process(), process()
        for each in (first, second, third):
            await each.exchange()
            ticks.forward(1)

        async def leaders() -> list[bool]:
            ticks.forward(BEAT_EVERY)
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
