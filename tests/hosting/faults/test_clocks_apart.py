"""Two machines on one PostgreSQL whose clocks are five seconds apart, behind a proxy that takes turns."""

import asyncio
import signal
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from benchmarks.apps.measured_session import MeasuredSession
from benchmarks.browsers.page import SessionAddress
from benchmarks.browsers.phone import Phone
from sessions.workshop import Workshop
from tests.browser.support import phones
from tests.hosting.faults import rooms
from tests.hosting.faults.conftest import Deployment, Record
from tests.hosting.faults.machines import Machine, machines
from tests.hosting.faults.rooms import BACK_WITHIN, NOTHING_WRONG, came_in, votes_while
from tests.hosting.several_processes import taking_turns_between

pytestmark = [
    pytest.mark.hosting,
    pytest.mark.parametrize("installation", [Deployment(2, "PostgreSQL", "two machines")], ids=str, indirect=True),
]
APART = 5  # seconds
SEEN_WITHIN, ENDS_WITHIN = 0.3, 1.0  # seconds
VOTES = 15  # of each phone, at least


@pytest.fixture
def both(tmp_path: Path, database: str, made: list[MeasuredSession]) -> Iterator[list[Machine]]:
    with machines(tmp_path, database, (0, APART)) as running:
        yield running


def test_a_room_at_machines_with_clocks_apart_loses_and_doubles_nothing_also_when_one_is_killed(
    both: list[Machine], made: list[MeasuredSession], database: str, workshop: Workshop, tmp_path: Path, record: Record
) -> None:
    """Each connection goes to the other machine, one of which is lost, and comes back, while all vote."""
    for machine, ahead in zip(both, (0, APART), strict=True):
        before = time.time()
        assert before <= machine.now() - ahead <= time.time()

    async def session(port: int) -> tuple[float, list[float], list[Phone]]:
        them = await came_in(made[0], port)
        assert min(machine.people() for machine in both) > 0
        burst = True
        voting = [asyncio.create_task(votes_while(phone, lambda: burst)) for phone in them]
        for round_ in range(6):
            await asyncio.sleep(0.4)
            for phone in them[round_ % 2 :: 2]:
                phone.drop()
        both[1].end(signal.SIGKILL)
        back = await rooms.all_back_after_loss(them)
        await asyncio.to_thread(both[1].start)
        await asyncio.sleep(1)  # the proxy has noticed by then that the machine is back
        for phone in them[::2]:  # so that some are there
            phone.drop()
        await asyncio.sleep(1)
        burst = False
        await asyncio.gather(*voting)
        await rooms.all_back_after_loss(them)
        assert min(machine.people() for machine in both) > 0
        seen = await rooms.steps(workshop, made[0], ("p2", "p3", "p1"), them)
        rooms.leave(them)
        return back, seen, them

    with taking_turns_between([machine.port for machine in both], tmp_path) as port:
        back, seen, them = phones.run(lambda: session(port), 240)
    figures = rooms.counted(database, [(made[0], them)])
    record(
        f"clocks {APART} s apart, sockets that change machines, one machine killed (SIGKILL) in a burst",
        {**figures, "all_back_after_seconds": back, "seen_within_seconds": max(seen)},
    )
    assert rooms.wrong(figures) == NOTHING_WRONG
    assert back < BACK_WITHIN
    assert min(len(phone.acknowledged) for phone in them) >= VOTES
    assert figures["loaded_anew"] == 0, "nobody had to load the page anew"
    assert max(seen) < SEEN_WITHIN, sorted(seen)[-5:]


@pytest.mark.parametrize("starter", [0, 1], ids=["right", "ahead"])
def test_a_countdown_ends_at_one_moment_whichever_machine_it_is_started_and_seen_at(
    both: list[Machine], made: list[MeasuredSession], starter: int, record: Record
) -> None:
    before = time.monotonic()
    both[starter].start_timer(made[0].code, made[0].token, 5)
    after = time.monotonic()

    async def ends() -> list[float]:
        """When it is over, by the clock of this process that nobody sets, as a phone at each machine counts it."""
        return [await _end_of_countdown(made[0], machine) for machine in both]

    first, second = phones.run(ends)
    record(
        f"clocks {APART} s apart, a countdown started at the machine {('that is right', 'that is ahead')[starter]}",
        {"ends_apart_seconds": abs(first - second)},
    )
    assert abs(first - second) < ENDS_WITHIN
    for end in (first, second):
        assert before + 5 * 60 - ENDS_WITHIN < end < after + 5 * 60 + ENDS_WITHIN, "after five minutes, as asked"


async def _end_of_countdown(made: MeasuredSession, machine: Machine) -> float:
    phone = Phone(SessionAddress("127.0.0.1", machine.port, made.code))
    await phone.join()
    pieces: Sequence[dict[str, object]] = phone.view["pieces"]
    [left] = [piece["data"]["left"] for piece in pieces if piece.get("is") == "workshop_clock"]  # type: ignore[index]
    phone.leave()
    return time.monotonic() + float(left) / 1000
