"""A real server, a real database file and a real Chromium for every test. Without a browser these tests fail."""

import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.settings import Settings
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests.browser.support import chromium, press_log
from tests.browser.support.component_page import HOST, module_server
from tests.browser.support.contexts import ContextPool, forget_stored_data
from tests.browser.support.csp_violations import Watch
from tests.browser.support.people import LAPTOP, PASSCODE, PHONE, Organiser, Participant, Person, Someone
from tests.browser.support.server import Server
from tests.conftest import set_first_passcode
from tests.full_session import FullSession

expect.set_options(timeout=20_000)  # a busy machine is slow, not wrong


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A test that fails says what its pages saw of the last presses."""
    report = yield
    watch = getattr(item, "funcargs", {}).get("watch")
    if call.when == "call" and report.failed and isinstance(watch, Watch):
        report.sections += [("what the pages saw", press_log.latest(context)) for context in watch.contexts]
    return report


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright, module_server() as port:
        here = f"--host-resolver-rules=MAP {HOST}:80 127.0.0.1:{port}"
        running = playwright.chromium.launch(executable_path=chromium.path(), args=[*chromium.OPTIONS, here])
        yield running
        running.close()


@pytest.fixture(scope="session")
def shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("server") / "workshop.db").start()
    yield running
    running.stop()


@pytest.fixture
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Server]:
    """A server that nobody has visited: one for all tests, emptied for each; an own one with the mark `own_server`."""
    if request.node.get_closest_marker("own_server"):
        running = Server(tmp_path / "workshop.db").start()
        yield running
        running.stop()
    else:
        running = request.getfixturevalue("shared_server")
        empty(running.data)
        yield running


def empty(data: Path) -> None:
    """Delete every row of a database; its tables stay, and numbers begin at 1 again."""
    with closing(sqlite3.connect(data, isolation_level=None, timeout=20)) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("BEGIN IMMEDIATE")
        names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%migrations'")
        for (name,) in names.fetchall():
            db.execute(f'DELETE FROM "{name}"')  # noqa: S608
        db.execute("COMMIT")


@pytest.fixture
def watch() -> Iterator[Watch]:
    """Every test with a browser is one of the policy too: nothing of ours is forbidden, and no script breaks."""
    watch = Watch()
    yield watch
    assert watch.said == []


@pytest.fixture(scope="session")
def contexts(browser: Browser) -> ContextPool:
    """Contexts of the browser, shared by all tests of a process."""
    return ContextPool(browser)


@pytest.fixture
def someone(request: pytest.FixtureRequest, contexts: ContextPool, server: Server, watch: Watch) -> Iterator[Someone]:
    """Somebody with an own browser: `someone(Participant)` has a phone, everybody else a laptop."""
    taken: list[BrowserContext] = []
    motion = "no-preference" if request.node.get_closest_marker("motion") else "reduce"
    preview = request.node.get_closest_marker("preview") is not None

    def make(kind: type[Person] = Person, **options: object) -> Person:
        phone = issubclass(kind, Participant)
        settings = {
            "viewport": PHONE if phone else LAPTOP,
            "has_touch": phone,
            "locale": "nl-NL",
            "reduced_motion": motion,
            **options,
        }
        context = contexts.take(preview=preview, **settings)
        taken.append(context)
        watch.over(context)
        person = kind(context, server.url)
        forget_stored_data(person.page, server.url)
        return person

    yield cast(Someone, make)
    for context in taken:
        watch.leave(context)
        if request.node.get_closest_marker("fake_clock"):
            context.close()  # its clock stays fake as long as it lives
        else:
            contexts.give_back(context)


@pytest.fixture
def workshop(server: Server) -> Workshop:
    """The server's own database, for what a test needs to be there before it looks at a screen."""
    return Workshop(Settings(server.data), SqliteStore(server.data))


@pytest.fixture
def dee(someone: Someone, workshop: Workshop) -> Organiser:
    """Dee organises: she was the first visitor and is logged in."""
    dee = someone(Organiser)
    dee.is_known(workshop)
    return dee


@pytest.fixture
def full_session(workshop: Workshop) -> FullSession:
    """A session that is facilitated from here, for tests of what participants do on their screens."""
    set_first_passcode(workshop, Visitor(identity.new_token()))
    return FullSession(workshop, PASSCODE, 0)


@pytest.fixture
def rows(server: Server) -> Callable[..., list[tuple[object, ...]]]:
    """Ask the database itself."""

    def ask(sql: str, *values: object) -> list[tuple[object, ...]]:
        with sqlite3.connect(f"file:{server.data}?mode=ro", uri=True) as db:
            return db.execute(sql, values).fetchall()

    return ask
