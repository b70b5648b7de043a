"""A real server, a real database file and a real Chromium for every test. Without a browser these tests fail."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from sessions import access, identity
from sessions.access import Visitor
from sessions.settings import Settings
from sessions.store import Store
from sessions.workshop import Workshop
from tests.browser import chromium
from tests.browser.people import LAPTOP, PASSCODE, PHONE, Organiser, Participant, Person
from tests.browser.server import Server
from tests.browser.watch import Watch
from tests.hall import Hall

expect.set_options(timeout=20_000)  # a busy machine is slow, not wrong
Kind = TypeVar("Kind", bound=Person)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium.path(), args=list(chromium.OPTIONS))
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


@pytest.fixture
def someone(browser: Browser, server: Server, watch: Watch) -> Iterator[Callable[..., Person]]:
    """Somebody with an own browser: `someone(Participant)` has a phone, everybody else a laptop."""
    contexts = []

    def make(kind: type[Kind] = Person, **options: object) -> Kind:  # type: ignore[assignment]
        phone = issubclass(kind, Participant)
        settings = {"viewport": PHONE if phone else LAPTOP, "has_touch": phone, "locale": "nl-NL", **options}
        context = browser.new_context(**settings)
        contexts.append(context)
        watch.over(context)
        return kind(context, server.url)

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def workshop(server: Server) -> Workshop:
    """The server's own database, for what a test needs to be there before it looks at a screen."""
    return Workshop(Settings(server.data), Store(server.data))


@pytest.fixture
def dee(someone: Callable[..., Organiser], workshop: Workshop) -> Organiser:
    """Dee organises: she was the first visitor and is logged in."""
    dee = someone(Organiser)
    dee.is_known(workshop)
    return dee


@pytest.fixture
def hall(workshop: Workshop) -> Hall:
    """A session that is steered from here, for tests of what participants do on their screens."""
    access.set_passcode(workshop, Visitor(identity.new_token()), PASSCODE, PASSCODE)
    return Hall(workshop, PASSCODE, 0)


@pytest.fixture
def rows(server: Server) -> Callable[..., list[tuple[object, ...]]]:
    """Ask the database itself."""

    def ask(sql: str, *values: object) -> list[tuple[object, ...]]:
        with sqlite3.connect(f"file:{server.data}?mode=ro", uri=True) as db:
            return db.execute(sql, values).fetchall()

    return ask
