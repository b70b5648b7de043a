"""Several processes behind a real HAProxy, of which one is killed, or whose sockets or database are lost in a burst."""

import asyncio
import signal
import time
import urllib.request
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import pytest

from benchmarks.apps.measured_session import MeasuredSession
from benchmarks.browsers.phone import Phone
from sessions.facilitation import commands
from sessions.workshop import Workshop
from tests.browser.support import phones
from tests.hosting.faults import rooms
from tests.hosting.faults.conftest import Deployment, Record
from tests.hosting.faults.rooms import BACK_WITHIN, NOTHING_WRONG, came_in, votes, votes_while
from tests.hosting.several_processes import SeveralProcesses, taking_turns
from tests.servers.postgresql import PostgresServer

pytestmark = pytest.mark.hosting
SEEN_WITHIN = 0.3  # seconds
VOTES = 15  # of each phone
Rooms = list[tuple[MeasuredSession, list[Phone]]]


async def burst(
    several: SeveralProcesses, made: Sequence[MeasuredSession], fault: Callable[[], Awaitable[None]]
) -> tuple[float, Rooms]:
    """Rooms at several processes vote while something happens; in how many seconds all were back after it."""
    here = [(session, await came_in(session, several.port)) for session in made]
    them = [phone for _, each in here for phone in each]
    voting = [asyncio.create_task(votes(phone, VOTES)) for phone in them]
    await asyncio.sleep(0.7)
    await fault()
    back = await rooms.all_back_after_loss(them)
    await asyncio.gather(*voting)
    rooms.leave(them)
    return back, here


def test_a_killed_process_loses_and_doubles_no_answer_and_its_people_are_back_within_ten_seconds(
    several: SeveralProcesses, made: list[MeasuredSession], database: str, record: Record
) -> None:
    async def killed() -> tuple[float, Rooms]:
        process = several.processes()[await rooms.home_of(several, made[0])]

        async def kill() -> None:
            process.kill()

        return await burst(several, made, kill)

    back, here = phones.run(killed, 180)
    figures = rooms.counted(database, here)
    record("one process killed (SIGKILL) in a burst", {**figures, "all_back_after_seconds": back})
    assert rooms.wrong(figures) == NOTHING_WRONG
    assert back < BACK_WITHIN
    assert figures["acknowledged"] == VOTES * figures["people"]
    assert (figures["loaded_anew"], figures["connections_lost"] > 0) == (0, True), "nobody had to load the page anew"
    several.wait_until_all_serve()
    assert len(several.processes()) == several.number, "it was started again"
    log = several.log.read_text()
    assert (log.count("Deelnemers / participants"), log.count("ended with -9; it is started again")) == (1, 1)


@pytest.mark.parametrize("installation", [Deployment(2, "PostgreSQL")], ids=str, indirect=True)
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGQUIT])
def test_postgresql_that_is_started_again_in_a_burst_loses_and_doubles_no_answer(
    several: SeveralProcesses, made: list[MeasuredSession], database: str, postgresql: PostgresServer,
    how: signal.Signals, record: Record,
) -> None:  # fmt: skip
    """In order, without those who are connected; and at once, as after a crash."""

    async def restart() -> None:
        await asyncio.to_thread(postgresql.stop, how)
        await asyncio.to_thread(postgresql.start)

    async def restarted() -> tuple[float, float, Rooms]:
        served: list[float] = []

        async def restart_and_wait() -> None:
            await restart()
            served.append(time.monotonic())

        back, here = await burst(several, made, restart_and_wait)
        return back, time.monotonic() - served[0], here

    back, took, here = phones.run(restarted, 180)
    figures = rooms.counted(database, here)
    name = {signal.SIGINT: "in order", signal.SIGQUIT: "at once"}[how]
    record(
        f"PostgreSQL restarted {name} in a burst",
        {**figures, "all_back_after_seconds": back, "all_votes_acknowledged_after_seconds": took},
    )
    assert rooms.wrong(figures) == NOTHING_WRONG
    assert max(back, took) < BACK_WITHIN
    assert figures["acknowledged"] == VOTES * figures["people"]
    assert figures["loaded_anew"] == 0, "nobody had to load the page anew"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_sockets_of_one_room_that_change_processes_all_the_time_lose_and_double_nothing(
    several: SeveralProcesses, made: list[MeasuredSession], database: str, tmp_path: Path, number: signal.Signals,
    record: Record,
) -> None:  # fmt: skip
    """Each connection goes to the next process, and one of them ends in the middle of it."""

    async def turns(port: int) -> tuple[float, list[Phone]]:
        them = await came_in(made[0], port)
        assert min(several.people()) > 0
        burst = True
        voting = [asyncio.create_task(votes_while(phone, lambda: burst)) for phone in them]
        for round_ in range(6):
            await asyncio.sleep(0.4)
            for phone in them[round_ % 2 :: 2]:
                phone.drop()
            if round_ == 3:
                several.processes()[0].send_signal(number)
        back = await rooms.all_back_after_loss(them)
        burst = False
        await asyncio.gather(*voting)
        rooms.leave(them)
        return back, them

    with taking_turns(several, tmp_path) as port:
        back, them = phones.run(lambda: turns(port), 180)
    figures = rooms.counted(database, [(made[0], them)])
    name = f"sockets of one room change processes, one of which ends ({number.name})"
    record(name, {**figures, "all_back_after_seconds": back})
    assert rooms.wrong(figures) == NOTHING_WRONG
    assert back < BACK_WITHIN
    assert min(len(phone.acknowledged) for phone in them) >= 5
    assert figures["connections_lost"] >= 3 * len(them)
    assert figures["loaded_anew"] == 0, "nobody had to load the page anew"


def test_a_step_that_one_process_takes_is_seen_by_the_phones_of_the_others(
    several: SeveralProcesses, made: list[MeasuredSession], workshop: Workshop, tmp_path: Path, record: Record
) -> None:
    async def step(port: int) -> list[float]:
        them = await came_in(made[0], port)
        assert min(several.people()) > 0
        seen = []
        for activity in ("p2", "p3", "p1"):
            seen += await rooms.steps(workshop, made[0], [activity], them, pause=0)
            stage = commands.find(workshop, made[0].code).stage
            for process in several.ports():
                with urllib.request.urlopen(f"http://127.0.0.1:{process}/{made[0].code}", timeout=5) as page:
                    assert f'"stage": {stage},' in page.read().decode(), "whoever loads the page now sees it at once"
            await asyncio.sleep(0.5)
        rooms.leave(them)
        return seen

    with taking_turns(several, tmp_path) as port:
        seen = phones.run(lambda: step(port))
    record("a step of the facilitator at no process of the phones", {"seen_within_seconds": max(seen)})
    assert max(seen) < SEEN_WITHIN, sorted(seen)[-5:]
