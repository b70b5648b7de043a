"""Several processes behind a real HAProxy: who goes where, and what happens when one of them is killed."""

import asyncio
import random
import re
import signal
import socket
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import product
from pathlib import Path
from typing import Any

import psutil
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from benchmarks import counting
from benchmarks.apps.measured_session import MeasuredSession, prepare
from benchmarks.browsers.page import NotServedError, SessionAddress
from benchmarks.browsers.phone import Phone
from benchmarks.scaling.installations import POSTGRESQL
from server import network
from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.settings import Settings
from sessions.store.database import opening
from sessions.workshop import Workshop
from tests.browser.support import phones
from tests.hosting.several_processes import SeveralProcesses, serving, taking_turns
from tests.servers.postgresql import PostgresServer, running_server

pytestmark = pytest.mark.hosting
BACK_WITHIN, SEEN_WITHIN = 10.0, 0.3  # seconds
ROOMS, PEOPLE = 16, 12  # sixteen codes are never all of one process


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "workshop.db"


@pytest.fixture(scope="module")
def postgresql() -> Iterator[PostgresServer]:
    """A server whose commits reach the disk."""
    with running_server(POSTGRESQL) as server:
        yield server


@pytest.fixture
def database(request: pytest.FixtureRequest) -> str | None:
    """The address of a database on PostgreSQL, for tests that ask for one with `both_stores`; None for SQLite."""
    if getattr(request, "param", "sqlite") == "sqlite":
        return None
    server: PostgresServer = request.getfixturevalue("postgresql")
    return server.url(server.create())


both_stores = pytest.mark.parametrize("database", ["sqlite", "postgresql"], indirect=True)
on_postgresql = pytest.mark.parametrize("database", ["postgresql"], indirect=True)


@pytest.fixture
def made(data: Path, database: str | None) -> list[MeasuredSession]:
    return prepare(database or data, (), ROOMS)


@pytest.fixture
def several(data: Path, database: str | None, made: list[MeasuredSession]) -> Iterator[SeveralProcesses]:
    with serving(data, database=database) as running:
        yield running


def room(session: MeasuredSession, port: int, people: int = PEOPLE) -> list[Phone]:
    return [Phone(SessionAddress("127.0.0.1", port, session.code, "198.51.100.7")) for _ in range(people)]


async def came_in(session: MeasuredSession, port: int, people: int = PEOPLE) -> list[Phone]:
    """So many people with the first question before them."""
    them = room(session, port, people)
    await asyncio.gather(*(phone.join() for phone in them))
    return them


async def all_back(them: Sequence[Phone]) -> float:
    """Wait until everybody is connected and sees the session; returns in how many seconds."""
    began = time.monotonic()
    await asyncio.gather(*(is_back(phone) for phone in them))
    return time.monotonic() - began


async def is_back(phone: Phone) -> None:
    await phone.until(lambda: phone.settled)


async def home_of(several: SeveralProcesses, session: MeasuredSession) -> int:
    """At which process a session is."""
    before = several.people()
    [phone] = await came_in(session, several.port, 1)
    after = several.people()
    phone.leave()
    while several.people() != before:
        await asyncio.sleep(0.05)
    return next(index for index in range(several.number) if after[index] > before[index])


def counted(several: SeveralProcesses, made: MeasuredSession, them: Sequence[Phone]) -> dict[str, Any]:
    """What became of the answers of one room."""
    found = counting.count(several.database or several.data, them, made.holder)
    return {name: found[name] for name in ("lost", "missing_in_the_log", "double", "double_in_the_log")}


NOTHING_WRONG = dict.fromkeys(("lost", "missing_in_the_log", "double", "double_in_the_log"), 0)


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
            for phone in them:
                phone.leave()
            while several.people() != before:
                await asyncio.sleep(0.05)
            assert await home_of(several, session) == grown.index(4), "and the next one too"
            homes.append(grown.index(4))
        return homes

    assert set(phones.run(sessions)) == {0, 1}


@both_stores
def test_a_killed_process_loses_and_doubles_no_answer_and_its_people_are_back_within_ten_seconds(
    several: SeveralProcesses, made: list[MeasuredSession]
) -> None:
    async def burst() -> tuple[float, dict[int, list[Phone]]]:
        rooms = {index: await came_in(session, several.port) for index, session in enumerate(made[:4])}
        them = [phone for each in rooms.values() for phone in each]
        home = await home_of(several, made[0])
        voting = [asyncio.create_task(votes(phone, 12)) for phone in them]
        await asyncio.sleep(0.7)
        several.processes()[home].send_signal(signal.SIGKILL)
        back = await all_back_after_loss(them)
        await asyncio.gather(*voting)
        for phone in them:
            phone.leave()
        return back, rooms

    back, rooms = phones.run(burst, 180)
    assert back < BACK_WITHIN
    for index, them in rooms.items():
        assert counted(several, made[index], them) == NOTHING_WRONG
        assert all(phone.acknowledged for phone in them)
        assert sum(len(phone.acknowledged) for phone in them) == 12 * len(them)
        assert [phone.loads for phone in them] == [1] * len(them), "nobody had to load the page anew"
    several.wait_until_all_serve()
    assert len(several.processes()) == 2, "it was started again"
    log = several.log.read_text()
    assert (log.count("Deelnemers / participants"), log.count("ended with -9; it is started again")) == (1, 1)


@on_postgresql
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGQUIT])
def test_postgresql_that_is_started_again_in_a_burst_loses_and_doubles_no_answer(
    several: SeveralProcesses, made: list[MeasuredSession], postgresql: PostgresServer, how: signal.Signals
) -> None:
    """In order, without those who are connected; and at once, as after a crash."""

    async def burst() -> tuple[float, dict[int, list[Phone]]]:
        rooms = {index: await came_in(session, several.port) for index, session in enumerate(made[:4])}
        them = [phone for each in rooms.values() for phone in each]
        voting = [asyncio.create_task(votes(phone, 12)) for phone in them]
        await asyncio.sleep(0.7)
        await asyncio.to_thread(postgresql.stop, how)
        await asyncio.to_thread(postgresql.start)
        began = time.monotonic()
        await asyncio.gather(*voting)
        took = time.monotonic() - began
        for phone in them:
            phone.leave()
        return took, rooms

    took, rooms = phones.run(burst, 180)
    assert took < BACK_WITHIN
    for index, them in rooms.items():
        assert counted(several, made[index], them) == NOTHING_WRONG
        assert [phone.loads for phone in them] == [1] * len(them), "nobody had to load the page anew"


async def all_back_after_loss(them: Sequence[Phone]) -> float:
    """Seconds from now until everybody is connected for good: those who lost their connection have noticed by then."""
    began = time.monotonic()
    await asyncio.sleep(0.5)
    await all_back(them)
    return time.monotonic() - began


async def votes(phone: Phone, number: int) -> None:
    """Change one's mind so many times; what fails while the connection is away is tried again, as a person does."""
    dice = random.Random(id(phone))
    while len(phone.acknowledged) < number:
        await phone.until(lambda: phone.settled)
        with suppress(NotServedError):
            await phone.vote({"value": dice.randrange(101)})
        await asyncio.sleep(dice.uniform(0, 0.2))


@both_stores
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_sockets_of_one_room_that_change_processes_all_the_time_lose_and_double_nothing(
    several: SeveralProcesses, made: list[MeasuredSession], tmp_path: Path, number: signal.Signals
) -> None:
    """Each connection goes to the next process, and one of them ends in the middle of it."""

    async def turns(port: int) -> list[Phone]:
        them = await came_in(made[0], port)
        assert min(several.people()) > 0
        voting = [asyncio.create_task(votes(phone, 10)) for phone in them]
        for round_ in range(6):
            await asyncio.sleep(0.4)
            for phone in them[round_ % 2 :: 2]:
                phone.drop()
            if round_ == 3:
                several.processes()[0].send_signal(number)
        await asyncio.gather(*voting)
        await all_back(them)
        for phone in them:
            phone.leave()
        return them

    with taking_turns(several, tmp_path) as port:
        them = phones.run(lambda: turns(port), 180)
    assert counted(several, made[0], them) == NOTHING_WRONG
    assert sum(phone.lost for phone in them) >= 3 * len(them)
    assert [phone.loads for phone in them] == [1] * len(them), "nobody had to load the page anew"


@both_stores
def test_a_step_that_one_process_takes_is_seen_by_the_phones_of_the_other(
    several: SeveralProcesses, made: list[MeasuredSession], tmp_path: Path
) -> None:
    """Facilitated from this process, which serves nobody: both others have to see it by themselves."""
    store = opening.open_address(several.database or str(several.data))
    workshop = Workshop(Settings(several.data, database=several.database), store)
    ada, session = Visitor(made[0].token), commands.find(workshop, made[0].code)

    async def step(port: int) -> list[float]:
        them = await came_in(made[0], port)
        assert min(several.people()) > 0
        seen = []
        for activity in ("p2", "p3", "p1"):
            commands.go_to(workshop, ada, session, activity)
            began = time.perf_counter()
            stage = commands.find(workshop, made[0].code).stage
            seen += [moment - began for moment in await asyncio.gather(*(shows(phone, stage) for phone in them))]
            for process in several.ports():
                with urllib.request.urlopen(f"http://127.0.0.1:{process}/{made[0].code}", timeout=5) as page:
                    assert f'"stage": {stage},' in page.read().decode(), "whoever loads the page now sees it at once"
            await asyncio.sleep(0.5)
        for phone in them:
            phone.leave()
        return seen

    with taking_turns(several, tmp_path) as port:
        seen = phones.run(lambda: step(port))
    store.shut_down()
    assert max(seen) < SEEN_WITHIN, sorted(seen)[-5:]


async def shows(phone: Phone, stage: int) -> float:
    """Wait until a phone shows this stage or a later one; returns when it did."""
    return await phone.until(lambda: phone.stage >= stage)


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
