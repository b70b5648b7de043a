"""A real server, a real database and a real Chromium for every test. Without a browser these tests fail.

The server is one process with a database file, or what `--installation` says: see docs/contributing.md.
"""

from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.workshop import Workshop
from tests.browser.support import chromium, press_log
from tests.browser.support.component_page import HOST, module_server
from tests.browser.support.contexts import ContextPool, forget_stored_data
from tests.browser.support.csp_violations import Watch
from tests.browser.support.people import LAPTOP, PASSCODE, PHONE, Organiser, Participant, Person, Someone
from tests.browser.support.server import Serve, Server, serve_one_process
from tests.conftest import INSTALLATIONS, set_first_passcode
from tests.full_session import FullSession

if TYPE_CHECKING:
    from tests.servers.postgresql import PostgresServer

expect.set_options(timeout=20_000)  # a busy machine is slow, not wrong


def installation(config: pytest.Config) -> tuple[int, str]:
    """On how many processes the tests run, and on which store."""
    return INSTALLATIONS[config.getoption("installation")]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On several processes leave out what has no server: it would run on nothing else than before."""
    if installation(config)[0] > 1:
        config.hook.pytest_deselected(items=[item for item in items if not _has_server(item)])
        items[:] = filter(_has_server, items)


def _has_server(item: pytest.Item) -> bool:
    return "serve" in getattr(item, "fixturenames", ()) or item.get_closest_marker("one_process") is not None


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what is about one process, or about the database file, where that is not what runs."""
    processes, store = installation(item.config)
    for name, skipped in (("one_process", processes > 1), ("database_file", store != "sqlite")):
        if skipped and (mark := item.get_closest_marker(name)):
            pytest.skip(mark.args[0])


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
def module_port() -> Iterator[int]:
    """The port at which this process gives modules and empty pages to its browser."""
    with module_server() as port:
        yield port


@pytest.fixture(scope="session")
def browser(module_port: int) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        here = f"--host-resolver-rules=MAP {HOST}:80 127.0.0.1:{module_port}"
        running = playwright.chromium.launch(executable_path=chromium.path(), args=[*chromium.OPTIONS, here])
        yield running
        running.close()


@pytest.fixture(scope="session")
def serve(request: pytest.FixtureRequest) -> Serve:
    """Starts servers of the installation that the tests run on: `with serve(path) as server: …`."""
    processes, store = installation(request.config)
    if processes > 1:
        from tests.browser.support.installations import serve_with  # what they need is only installed for them

        postgresql: PostgresServer | None = request.getfixturevalue("postgresql") if store == "postgresql" else None
        return serve_with(processes, postgresql)
    return serve_one_process


@pytest.fixture(scope="session")
def shared_server(serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serve(tmp_path_factory.mktemp("server") / "workshop.db", forked=False) as running:
        yield running


@pytest.fixture
def server(request: pytest.FixtureRequest, serve: Serve, tmp_path: Path) -> Iterator[Server]:
    """A server that nobody has visited: one for all tests, emptied for each; an own one with the mark `own_server`."""
    if request.node.get_closest_marker("own_server"):
        with serve(tmp_path / "workshop.db") as running:
            yield running
    else:
        running = request.getfixturevalue("shared_server")
        running.database.empty()
        yield running


@pytest.fixture
def watch() -> Iterator[Watch]:
    """Every test with a browser is one of the policy too: nothing of ours is forbidden, and no script breaks."""
    watch = Watch()
    yield watch
    assert watch.said == []


@pytest.fixture(scope="session")
def contexts(browser: Browser, module_port: int) -> ContextPool:
    """Contexts of the browser, shared by all tests of a process."""
    return ContextPool(browser, f"http://127.0.0.1:{module_port}/")


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
    return server.database.workshop()


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
    """Ask the database itself, in the SQL of SQLite."""
    return server.database.ask
