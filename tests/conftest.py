"""The cast, the workshop and the session that all tests share.

Dee organises, Ada facilitates, Ben and Chi take part, Eve has no right to be there. Everything is real: a database
file of its own for every test, and only the clock is ours to set.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings as trials

from sessions import access, identity, taking_part
from sessions import session as life
from sessions.access import Visitor
from sessions.plan import Plan
from sessions.programme import Programme
from sessions.programmes import built_in
from sessions.records import Session
from sessions.refusal import Refusal
from sessions.settings import Settings
from sessions.store import Store
from sessions.workshop import Workshop
from tests import example

# No deadline: a busy machine is slow, which is no mistake of the code under test.
trials.register_profile("workshop", deadline=None)
trials.load_profile("workshop")

PASSCODE = "samen sterk"
START = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)  # 14:00 in the Netherlands
PLAN = Plan("Sturen en loslaten", "Gemeente Voorbeeld", date(2026, 11, 23), "nl", ("beleid", "uitvoering"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long tests first, then the other tests with a browser: two workers then finish at about the same time."""
    items.sort(key=lambda item: (item.get_closest_marker("long") is None, "/browser/" not in item.nodeid))


class Clock:
    """A clock that stands still until somebody moves it."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **time: float) -> datetime:
        """Let time pass: `forward(minutes=5)`."""
        self.now += timedelta(**time)
        return self.now


@contextmanager
def refused(key: str, **values: object) -> Iterator[None]:
    """The block is refused with exactly this sentence and these values: `refused("round_closed")`."""
    with pytest.raises(Refusal) as caught:
        yield
    assert (caught.value.key, caught.value.values) == (f"refused.{key}", values)


def whole_programme() -> Programme:
    """The built-in programme that holds every activity of the deck, by which most tests go."""
    return next(one for one in built_in() if one.id == "everything")


def everything(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of a database file."""
    with closing(sqlite3.connect(path)) as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        return {name: db.execute(f'SELECT * FROM "{name}" ORDER BY rowid').fetchall() for name in tables}  # noqa: S608


def somebody(source: str = "") -> Visitor:
    """A visitor with a browser that has never been here."""
    return Visitor(identity.new_token(), source)


@pytest.fixture
def example_kind() -> Iterator[None]:
    """The kind of activity that lives only in `tests/example` is one of the kinds."""
    with example.joined():
        yield


@pytest.fixture
def clock() -> Clock:
    """The clock of the workshop."""
    return Clock()


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with all its tables and no row; what the tables look like is tested in `test_store`."""
    path = tmp_path_factory.mktemp("prepared") / "workshop.db"
    Store(path).prepare()
    return path


@pytest.fixture
def store(tmp_path: Path, prepared: Path) -> Store:
    """A database file of this test alone: a copy of one that was prepared, which takes a tenth of the time."""
    return Store(Path(shutil.copy(prepared, tmp_path / "workshop.db")))


@pytest.fixture
def blank(store: Store, clock: Clock) -> Workshop:
    """A new installation: an empty database, and nobody has set a passcode yet."""
    return Workshop(Settings(store.path), store, clock=clock, exact=clock, machine=clock)


@pytest.fixture
def workshop(store: Store, clock: Clock) -> Workshop:
    """An installation whose passcode is set by its owner (WORKSHOP_PASSCODE)."""
    return Workshop(Settings(store.path, passcode=PASSCODE), store, clock=clock, exact=clock, machine=clock)


@pytest.fixture
def dee(workshop: Workshop) -> Visitor:
    """Dee organises: she is logged in."""
    dee = somebody("10.0.0.4")
    access.log_in(workshop, dee, PASSCODE)
    return dee


@pytest.fixture
def made(workshop: Workshop, dee: Visitor) -> tuple[Session, str]:
    """The session that Dee made from the built-in programme, in its lobby, and the secret of its link."""
    return life.create(workshop, dee, PLAN, whole_programme())


@pytest.fixture
def session(made: tuple[Session, str]) -> Session:
    """The session, as it was when it was made; `reload(session)` has it as it is now."""
    return made[0]


@pytest.fixture
def ada(workshop: Workshop, made: tuple[Session, str]) -> Visitor:
    """Ada facilitates: she opened the link that Dee gave her."""
    ada = somebody("10.0.0.1")
    access.open_link(workshop, ada, made[1])
    return ada


@pytest.fixture
def ben(workshop: Workshop, session: Session) -> Visitor:
    """Ben takes part."""
    ben = somebody("10.0.0.2")
    taking_part.join(workshop, ben, session)
    return ben


@pytest.fixture
def chi(workshop: Workshop, session: Session) -> Visitor:
    """Chi takes part."""
    chi = somebody("10.0.0.3")
    taking_part.join(workshop, chi, session)
    return chi


@pytest.fixture
def eve() -> Visitor:
    """Eve has a browser like anybody else's, and no right to be there."""
    return somebody("10.0.0.5")


@pytest.fixture
def reload(workshop: Workshop) -> Callable[[Session], Session]:
    """A session as it is in the database now."""
    return lambda session: life.find(workshop, session.code)


@pytest.fixture
def unchanged(workshop: Workshop) -> Callable[[], AbstractContextManager[None]]:
    """`with unchanged(): …` – the block has changed nothing in the database."""

    @contextmanager
    def watch() -> Iterator[None]:
        before = everything(workshop.store.path)
        yield
        assert everything(workshop.store.path) == before

    return watch
