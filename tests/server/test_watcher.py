"""What one process commits reaches the browsers of another one, on a database file and on PostgreSQL."""

import asyncio
import json
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest

from server import watcher
from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.archive import deletion
from sessions.facilitation import commands, rehearsal
from sessions.live import RECHECK_INTERVAL, Listener
from sessions.model.records import Session
from sessions.participation import answering
from sessions.settings import Settings
from sessions.store import Connection, SqliteStore, Store
from sessions.store.database.postgres import listening
from sessions.store.database.postgres.postgres_store import PostgresStore
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, PLAN, somebody, whole_programme
from tests.servers.postgresql import PostgresServer, running_server

pytestmark = pytest.mark.slow
PATIENCE = 10.0


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    with running_server() as started:
        yield started


@pytest.fixture(params=["sqlite", "postgresql"])
def processes(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[list[Workshop]]:
    """The same installation in two processes: each has a store and listeners of its own."""
    make: Callable[[], Store]
    if request.param == "sqlite":
        settings = Settings(tmp_path / "workshop.db", passcode=PASSCODE)
        make = lambda: SqliteStore(settings.data)  # noqa: E731
    else:
        server: PostgresServer = request.getfixturevalue("server")
        url = server.url(server.create())
        settings = Settings(tmp_path / "unused.db", passcode=PASSCODE, database=url)
        make = lambda: PostgresStore(url)  # noqa: E731
    both = [Workshop(settings, make()) for _ in range(2)]
    both[0].store.prepare()
    yield both
    for one in both:
        one.store.shut_down()


@pytest.fixture
def dee(processes: list[Workshop]) -> Visitor:
    """The organiser, who logs in at the first process."""
    visitor = somebody()
    rights.log_in(processes[0], visitor, PASSCODE)
    return visitor


@pytest.fixture
def opened(processes: list[Workshop], dee: Visitor) -> Session:
    """A session with an open round."""
    session, _ = commands.create(processes[0], dee, PLAN, whole_programme())
    commands.go_to(processes[0], dee, session, "p1")
    commands.open_round(processes[0], dee, session, "p1", 1)
    return commands.find(processes[0], session.code)


class Page:
    """A projector at one process: what it was sent, and what it had to look at or was told besides."""

    def __init__(self) -> None:
        self.sent: asyncio.Queue[dict[str, int]] = asyncio.Queue()
        self.rechecked, self.ended = asyncio.Event(), asyncio.Event()
        self.looks = 0  # at its rights

    async def receive(self, text: str) -> None:
        self.sent.put_nowait(json.loads(text))

    async def until(self, name: str, number: int) -> None:
        """Wait until a message has at least this revision."""
        while (await asyncio.wait_for(self.sent.get(), PATIENCE))[name] < number:
            pass

    async def recheck(self) -> None:
        self.looks += 1
        self.rechecked.set()

    async def end(self) -> None:
        self.ended.set()


@asynccontextmanager
async def page_at(workshop: Workshop, session: Session) -> AsyncIterator[Page]:
    """A projector at this process, which watches the database."""
    workshop.hub.attach(asyncio.get_running_loop())
    page = Page()
    watching = asyncio.create_task(watcher.watch(workshop, watcher.POLL_EVERY_AS_ONE_OF_SEVERAL))
    listener = Listener(page.receive, answers=True, recheck=page.recheck, end=page.end)
    async with workshop.hub.listening(session.code, listener, session.stage, session.answers):
        await page.until("stage", session.stage)
        await asyncio.wait_for(page.rechecked.wait(), PATIENCE)  # at the first look
        page.rechecked.clear()
        yield page
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)


def test_a_vote_and_a_press_at_one_process_reach_a_page_at_the_other(
    processes: list[Workshop], dee: Visitor, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "LOOK_EVERY", 60.0)  # so that only notifications tell of it
    here, there = processes

    def vote() -> None:
        ben = somebody()
        answering.join(here, ben, opened)
        answering.cast(here, ben, opened, "p1", 1, {"value": 30})

    async def look() -> None:
        async with page_at(there, opened) as page:
            await asyncio.to_thread(vote)
            await page.until("answers", opened.answers + 2)
            await asyncio.to_thread(commands.close_round, here, dee, opened, "p1", 1)
            await page.until("stage", opened.stage + 1)

    asyncio.run(look())


def test_who_loses_a_right_at_one_process_is_looked_at_by_the_other(
    processes: list[Workshop], dee: Visitor, opened: Session
) -> None:
    async def look() -> None:
        async with page_at(processes[1], opened) as page:
            await asyncio.to_thread(rights.log_out, processes[0], dee)
            await asyncio.wait_for(page.rechecked.wait(), PATIENCE)

    asyncio.run(look())


def test_a_session_that_is_deleted_at_one_process_ends_the_pages_of_the_other(
    processes: list[Workshop], dee: Visitor, opened: Session
) -> None:
    async def look() -> None:
        async with page_at(processes[1], opened) as page:
            await asyncio.to_thread(deletion.delete_session, processes[0], dee, opened)
            await asyncio.wait_for(page.ended.wait(), PATIENCE)

    asyncio.run(look())


def test_many_writes_in_a_row_have_rights_looked_at_twice_a_second(
    processes: list[Workshop], dee: Visitor, opened: Session
) -> None:
    def press(times: int) -> None:
        for turn in range(times):
            commands.set_results(processes[0], dee, opened, "p1", "live" if turn % 2 else "reveal")
            time.sleep(0.02)

    async def look() -> None:
        async with page_at(processes[1], opened) as page:
            began, looks = time.monotonic(), page.looks
            await asyncio.to_thread(press, 40)
            await page.until("stage", opened.stage + 40)
            await asyncio.sleep(2 * RECHECK_INTERVAL)  # the last one comes too
            seconds = time.monotonic() - began
            assert 2 <= page.looks - looks <= seconds / RECHECK_INTERVAL + 1

    asyncio.run(look())


def test_what_was_read_before_a_rehearsal_was_wiped_here_brings_it_not_back(
    processes: list[Workshop], dee: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = processes
    session, _ = commands.create(here, dee, PLAN, whole_programme())
    rehearsal.fill(here, dee, session, 12, "mixed")
    session = commands.find(here, session.code)
    reading, read, go_on = there.store.reading, threading.Event(), threading.Event()
    hold = threading.Event()  # the next reading, once it has read

    @contextmanager
    def held() -> Iterator[Connection]:
        with reading() as db:
            yield db
        if hold.is_set():
            hold.clear()
            read.set()
            assert go_on.wait(PATIENCE)

    monkeypatch.setattr(there.store, "reading", held)

    async def look() -> None:
        async with page_at(there, session) as page:
            while "rehearsal" not in await asyncio.wait_for(page.sent.get(), PATIENCE):
                pass
            hold.set()
            await asyncio.to_thread(answering.join, here, somebody(), session)
            assert await asyncio.to_thread(read.wait, PATIENCE)
            await asyncio.to_thread(rehearsal.wipe, there, dee, session)
            go_on.set()
            while "rehearsal" in await asyncio.wait_for(page.sent.get(), PATIENCE):
                pass
            await asyncio.sleep(0.5)  # what was read before would come now
            while not page.sent.empty():
                assert "rehearsal" not in page.sent.get_nowait()

    asyncio.run(look())


def test_what_happened_while_the_database_was_away_is_caught_up(
    processes: list[Workshop], opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watcher, "RETRY_AFTER", 0.2)
    here, there = processes
    changes, lost = there.store.changes, list[float]()

    def broken(every: float) -> object:
        if len(lost) < 2:
            lost.append(every)
            raise OSError("the database is away")
        return changes(every)

    monkeypatch.setattr(there.store, "changes", broken)

    async def look() -> None:
        async with page_at(there, opened) as page:
            await asyncio.to_thread(answering.join, here, somebody(), opened)
            await page.until("answers", opened.answers + 1)
        assert len(lost) == 2

    asyncio.run(look())
