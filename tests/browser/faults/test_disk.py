"""A disk that is full, and a database that another program holds: a real disk, a real server, and phones."""

import asyncio
import errno
import resource
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest
from playwright.sync_api import expect

from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.locale import Texts
from sessions.participation import answering
from tests.browser.support import phones
from tests.browser.support.people import PASSCODE, Someone
from tests.browser.support.phones import Phone
from tests.browser.support.server import Serve, Server
from tests.conftest import set_first_passcode
from tests.full_session import FullSession

pytestmark = [
    pytest.mark.own_server,
    pytest.mark.long,
    pytest.mark.database_file("the file of the database is what fails, or is held"),
]

PEOPLE = 10
HELD = 5.0  # seconds that the other program holds the database
HOLDING = """
import sqlite3, sys, time
from tests.conftest import set_first_passcode
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
time.sleep(float(sys.argv[2]))
db.execute("ROLLBACK")
"""
STORED = "SELECT participant, json_extract(value, '$.value') FROM {} ORDER BY {}"


def stored(data: Path, table: str = "answers", order: str = "participant") -> list[tuple[int, int]]:
    """What is in the database, after a look whether all is well with it."""
    with closing(sqlite3.connect(data)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return db.execute(STORED.format(table, order)).fetchall()


# --- a full disk ------------------------------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk of four megabytes of its own; where nobody may mount one, an ordinary folder."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    mounted = subprocess.run(mounting, capture_output=True, check=False).returncode == 0
    yield folder
    if mounted:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def full(disk: Path, server: Server) -> Iterator[None]:
    """In this block nothing more fits: the disk is filled up, or else no file of the server may grow."""
    if not disk.is_mount():
        for pid in server.app_pids:
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
        yield
        for pid in server.app_pids:
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        return
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))
    with pytest.raises(OSError) as caught, (disk / "more").open("wb", buffering=0) as file:
        file.write(b"x")
    assert caught.value.errno == errno.ENOSPC
    yield
    ballast.unlink()


def test_on_a_full_disk_everybody_is_told_and_later_the_same_answer_goes_through(
    serve: Serve, small_disk: Path
) -> None:
    with serve(small_disk / "workshop.db") as server:
        workshop = server.database.workshop()
        set_first_passcode(workshop, Visitor(identity.new_token()))
        full_session = FullSession(workshop, PASSCODE, 0)
        full_session.open("p1")
        phones.run(lambda: while_it_is_full(small_disk, server, full_session.session.code))
    assert "Traceback" not in server.log.read_text()


async def while_it_is_full(disk: Path, server: Server, code: str) -> None:
    people = await phones.come_in(server.url, code, PEOPLE)
    for index, phone in enumerate(people):
        await phone.vote(index)
    before = stored(server.data)
    late = await Phone(server.url, code).open()
    not_saved = Texts("nl")("refused.not_saved")
    with full(disk, server):
        receipts = await asyncio.gather(*(phone.vote(50 + at) for at, phone in enumerate(people)))
        assert [(one["refused"], one["final"]) for one in receipts] == [(not_saved, False)] * PEOPLE
        assert await late.join() == not_saved
        assert stored(server.data) == before
        back = await Phone(server.url, code, people[0].token).open()  # a reload shows what is stored, as ever
        assert back.asked["value"] == {"value": 0}
    receipts = await asyncio.gather(*(phone.send_answer(50 + at) for at, phone in enumerate(people)))
    assert [receipt["refused"] for receipt in receipts] == [None] * PEOPLE
    assert stored(server.data) == [(at + 1, 50 + at) for at in range(PEOPLE)]
    assert len(stored(server.data, "answer_log", "id")) == 2 * PEOPLE
    assert await late.join() == ""
    await asyncio.gather(*(phone.leave() for phone in (*people, late, back)))


# --- a database that somebody else holds ------------------------------------------------------------------------------


def test_while_another_program_holds_the_database_votes_wait_and_the_projector_stands(
    full_session: FullSession, server: Server, someone: Someone
) -> None:
    full_session.fill(5)
    full_session.open("p1")
    for index, one in enumerate(full_session.people):
        answering.cast(full_session.workshop, one, full_session.session, "p1", 1, {"value": 10 * index})
    projector = someone()
    projector.visit(f"/project?code={full_session.session.code}")
    points = projector.page.locator(".chart .scatterlayer path.point")
    expect(points).not_to_have_count(0)
    held = threading.Event()
    with ThreadPoolExecutor(1) as thread:
        voting = thread.submit(asyncio.run, while_it_is_held(server, full_session.session.code, held))
        assert held.wait(30)
        projector.page.reload()
        expect(points).not_to_have_count(0)
        assert not voting.done(), "the projector was drawn while the database was held"
        voting.result(60)
    first = len(full_session.people)
    expected = [(first + at + 1, 60 + at) for at in range(PEOPLE)]
    assert stored(server.data)[first:] == expected
    assert sorted(stored(server.data, "answer_log", "id")[first:]) == expected, "each once, though it was sent twice"
    assert "Traceback" not in server.log.read_text()


async def while_it_is_held(server: Server, code: str, held: threading.Event) -> None:
    people = await phones.come_in(server.url, code, PEOPLE)
    late = await Phone(server.url, code).open()
    command = [sys.executable, "-c", HOLDING, str(server.data), str(HELD)]
    other = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    assert other.stdout and await other.stdout.readline() == b"held\n"
    began = time.monotonic()
    held.set()
    voting = [asyncio.create_task(phone.send_answer(60 + index, times=2)) for index, phone in enumerate(people)]
    coming = asyncio.create_task(late.join())
    seen = await Phone(server.url, code, people[0].token).open()  # whoever only looks is not held up
    assert time.monotonic() - began < HELD - 1
    assert not seen.asked["answered"]
    receipts = await asyncio.gather(*voting)
    assert time.monotonic() - began > HELD - 1, "it was held"
    assert [receipt["refused"] for receipt in receipts] == [None] * PEOPLE
    assert await coming == "", "who came meanwhile is in"
    assert await other.wait() == 0
    await asyncio.gather(*(phone.leave() for phone in (*people, late, seen)))
