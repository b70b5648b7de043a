"""A real server, a real database file and a real Chromium for every test. Without a browser these tests fail."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.people import LAPTOP, PHONE, Organiser, Participant, Person
from tests.browser.server import Server

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
OPTIONS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-sync")
expect.set_options(timeout=20_000)  # a busy machine is slow, not wrong
Kind = TypeVar("Kind", bound=Person)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    assert found, f"no browser found (looked for {', '.join(NAMES)}); `make test` installs Debian's Chromium"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=list(OPTIONS))
        yield chromium
        chromium.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    running = Server(tmp_path / "workshop.db").start()
    yield running
    running.stop()


@pytest.fixture
def someone(browser: Browser, server: Server) -> Iterator[Callable[..., Person]]:
    """Somebody with an own browser: `someone(Participant)` has a phone, everybody else a laptop."""
    contexts = []

    def make(kind: type[Kind] = Person, **options: object) -> Kind:  # type: ignore[assignment]
        phone = issubclass(kind, Participant)
        settings = {"viewport": PHONE if phone else LAPTOP, "has_touch": phone, "locale": "nl-NL", **options}
        context = browser.new_context(**settings)
        contexts.append(context)
        return kind(context, server.url)

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def dee(someone: Callable[..., Organiser]) -> Organiser:
    """Dee organises: she was the first visitor and is logged in."""
    dee = someone(Organiser)
    dee.set_passcode()
    return dee


@pytest.fixture
def rows(server: Server) -> Callable[..., list[tuple[object, ...]]]:
    """Ask the database itself."""

    def ask(sql: str, *values: object) -> list[tuple[object, ...]]:
        with sqlite3.connect(f"file:{server.data}?mode=ro", uri=True) as db:
            return db.execute(sql, values).fetchall()

    return ask
