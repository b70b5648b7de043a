"""Several processes behind a real HAProxy: who goes where, and what happens at their start and end."""

import asyncio
import re
import socket
from collections.abc import Iterator
from contextlib import suppress
from itertools import product
from pathlib import Path

import psutil
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from benchmarks.apps.measured_session import MeasuredSession, prepare
from server import network
from sessions.access import identity
from tests.browser.support import phones
from tests.hosting.faults.rooms import came_in, home_of, leave
from tests.hosting.several_processes import SeveralProcesses, serving

pytestmark = pytest.mark.hosting
ROOMS = 16  # so many codes are never all of one process


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "workshop.db"


@pytest.fixture
def made(data: Path) -> list[MeasuredSession]:
    return prepare(data, (), ROOMS)


@pytest.fixture
def several(data: Path, made: list[MeasuredSession]) -> Iterator[SeveralProcesses]:
    with serving(data) as running:
        yield running


def test_sessions_spread_and_everybody_of_one_is_at_the_same_process(
    several: SeveralProcesses, made: list[MeasuredSession]
) -> None:
    async def sessions() -> list[int]:
        homes = []
        for session in made:
            before = several.people()
            them = await came_in(session, several.port, 4)
            grown = [now - then for now, then in zip(several.people(), before, strict=True)]
            assert sorted(grown) == [0, 4], "all of them, at one"
            leave(them)
            while several.people() != before:
                await asyncio.sleep(0.05)
            assert await home_of(several, session) == grown.index(4), "and the next one too"
            homes.append(grown.index(4))
        return homes

    assert set(phones.run(sessions)) == {0, 1}


def test_codes_are_guessed_no_faster_at_two_processes_nor_by_made_up_addresses(
    several: SeveralProcesses, made: list[MeasuredSession]
) -> None:
    """Each guess goes to the process that its code leads to, and all of them count together."""
    own = next(each.ip for each in network.addresses() if ":" not in each.ip)  # all of the loopback are one network
    tried = [
        guess(several, own, f"ZZZZ{one}{other}", number)
        for number, (one, other) in enumerate(product("23456789", repeat=2))
    ]
    assert (tried[:60], set(tried[61:])) == ([4404] * 60, {1013})
    assert guess(several, own, made[0].code) == 1013, "not even the right code tells anything"
    assert guess(several, "127.0.0.1", "ZZZZZZ") == 4404, "who comes from elsewhere has not to wait"


def guess(several: SeveralProcesses, source: str, code: str, number: int = 0) -> int:
    """The code with which a connection to a session is closed that does not exist, or that one may not try."""
    forged = {"cookie": f"workshop={identity.new_token()}", "x-forwarded-for": f"203.0.113.{number}"}
    url = re.sub("^http", "ws", several.url) + f"/live/{code}"
    try:
        with connect(url, additional_headers=forged, source_address=(source, 0)) as wire:
            wire.recv(10)
    except ConnectionClosed as closed:
        return closed.rcvd.code if closed.rcvd else -1
    return 0


def test_a_start_that_fails_says_why_once_and_leaves_nothing_running(tmp_path: Path) -> None:
    several = SeveralProcesses(tmp_path / "workshop.db")
    several.data.write_text("This is a shopping list and no database. " * 100)
    with pytest.raises(AssertionError):
        several.start()
    log = several.log.read_text()
    assert several.supervisor.wait(30) == 1
    assert log.count("WORKSHOP_DATA must be a database file") == 1, log
    with socket.socket() as free:
        free.bind(("127.0.0.1", several.port))


def test_all_of_it_ends_when_the_command_is_killed(data: Path, made: list[MeasuredSession]) -> None:
    several = SeveralProcesses(data)
    several.start()
    try:
        children = several.supervisor.children()
        assert len(children) == 3
        several.supervisor.kill()
        _, alive = psutil.wait_procs(children, 30)
        assert alive == []
    finally:
        for left in children:
            with suppress(psutil.NoSuchProcess):
                left.kill()
