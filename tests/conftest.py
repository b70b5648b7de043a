"""The cast, the workshop and the session that all tests share.

Dee organises, Ada facilitates, Ben and Chi take part, Eve has no right to be there. Everything is real: a database
file of its own for every test, and only the clock is ours to set.
"""

import gc
import os
import shutil
import sqlite3
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
from argon2 import PasswordHasher
from hypothesis import settings as trials

from server.live.protocol import AnswerKey
from sessions.access import identity, rights
from sessions.access.pseudonyms import pseudonym
from sessions.access.rights import Visitor
from sessions.facilitation import commands, session_view
from sessions.facilitation.session_view import InRound, OnStage
from sessions.model.errors import Refusal
from sessions.model.programme import Programme
from sessions.model.records import Purpose, RoundKey, Session
from sessions.model.session_settings import SessionSettings
from sessions.participation import answering
from sessions.programmes.built_in import built_in
from sessions.settings import Settings
from sessions.store import Connection, SqliteStore, Store, session_rows
from sessions.store.database.sqlite_store import SqliteConnection
from sessions.store.maintenance.expected_tables import expected_tables
from sessions.workshop import Workshop

if TYPE_CHECKING:
    from tests.servers.postgresql import PostgresServer, ReusedDatabase

# No deadline: a busy machine is slow, which is no mistake of the code under test.
trials.register_profile("workshop", deadline=None)
trials.register_profile("quick", deadline=None, max_examples=25)  # for `make check`; `make test` tries them all
trials.load_profile("workshop")

REAL_HASHER = rights._hasher
# What a hash of a passcode costs is no matter of most tests, and there are hundreds: a fifth of a second each.
rights._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)

PASSCODE = "samen sterk"
START = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)  # 14:00 in the Netherlands
T = TypeVar("T")
PLAN = SessionSettings("Sturen en loslaten", "Gemeente Voorbeeld", date(2026, 11, 23), "nl", ("beleid", "uitvoering"))

IN_MEMORY = Path("/dev/shm")  # where Linux has a file system in memory
CASES_ON_POSTGRESQL = 1
ENOUGH = 2**30  # bytes that have to be free there
# What tests with a browser run on: how many processes, and the store.
INSTALLATIONS = {"one-sqlite": (1, "sqlite"), "four-sqlite": (4, "sqlite"), "two-postgresql": (2, "postgresql")}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `--installation` choose what tests with a browser run on."""
    parser.addoption(
        "--installation", choices=INSTALLATIONS, default="one-sqlite", help="what tests with a browser run on"
    )


def pytest_configure() -> None:
    """Put temporary files into memory where there is room: every commit waits for the disk, which no test is about."""
    if IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free >= ENOUGH and os.access(IN_MEMORY, os.W_OK):
        tempfile.tempdir = str(IN_MEMORY)


def pytest_collection_finish() -> None:
    """Let later garbage collections skip what was imported, and be as rare as in the server."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Long tests first, then the other tests with a browser: two workers then finish at about the same time.

    All tests with a browser or a server of their own are slow ones.
    """
    _leave_out_cases(config, items)
    for item in items:
        if "/browser/" in item.nodeid:
            item.add_marker(pytest.mark.slow)
    items.sort(key=lambda item: (item.get_closest_marker("long") is None, "/browser/" not in item.nodeid))


def _leave_out_cases(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Outside the contract of the store, try only the first case of a test on PostgreSQL.

    They differ in what the domain makes of them, which SQLite shows sooner.
    """
    seen = Counter[str]()
    left_out: list[pytest.Item] = []
    for item in items:
        kind = item.callspec.params.get("store_kind") if hasattr(item, "callspec") else None
        if kind == "postgresql" and "/store/" not in item.nodeid:
            name = item.nodeid.partition("[")[0]
            seen[name] += 1
            if seen[name] > CASES_ON_POSTGRESQL:
                left_out.append(item)
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        gone = set(left_out)
        items[:] = [item for item in items if item not in gone]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that is marked `both_stores` on SQLite and on PostgreSQL; not what is marked `sqlite_only` as well."""
    marked = metafunc.definition.get_closest_marker
    if "store_kind" in metafunc.fixturenames and marked("both_stores") and not marked("sqlite_only"):
        kinds = [] if marked("postgresql_only") else [pytest.param("sqlite")]
        metafunc.parametrize("store_kind", [*kinds, pytest.param("postgresql", marks=pytest.mark.slow)])


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


def examples(number: int) -> int:
    """How many examples a property gets that needs another number than 100: a quarter of it in `make check`."""
    return number * trials().max_examples // trials.get_profile("workshop").max_examples


@contextmanager
def refused(key: str, **values: object) -> Iterator[None]:
    """The block is refused with exactly this sentence and these values: `refused("round_closed")`."""
    with pytest.raises(Refusal) as caught:
        yield
    assert (caught.value.key, caught.value.values) == (f"refused.{key}", values)


def whole_programme() -> Programme:
    """The built-in programme that holds every activity of the deck, by which most tests go."""
    return next(one for one in built_in() if one.id == "everything")


Rows = dict[str, list[tuple[Any, ...]]]


def everything(source: Path | Workshop) -> Rows:
    """Every row of every table of a database file, or of the store of an installation.

    In the order in which SQLite stores them; on PostgreSQL in that of the primary keys, and of our own tables only.
    """
    if isinstance(source, Workshop) and not isinstance(source.store, SqliteStore):
        with source.store.reading() as db:
            return stored_rows(db)
    with closing(sqlite3.connect(source if isinstance(source, Path) else source.settings.data)) as file:
        return _rows(file)


def stored_rows(db: Connection) -> Rows:
    """Every row of our own tables, in the order of the primary keys."""
    return {
        table.name: db.execute(f'SELECT * FROM "{table.name}" ORDER BY {", ".join(table.key)}').fetchall()  # noqa: S608
        for table in expected_tables()
    }


def _rows(db: sqlite3.Connection) -> Rows:
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {name: db.execute(f'SELECT * FROM "{name}" ORDER BY rowid').fetchall() for name in tables}  # noqa: S608


def is_stored(workshop: Workshop, text: str) -> bool:
    """Whether a text can be read in the raw files of a database, its log included, or in a backup made now.

    On PostgreSQL, whose files are no matter of the app: whether it stands in any row, as a dump would have it.
    """
    if not isinstance(workshop.store, SqliteStore):
        return any(text in str(value) for rows in everything(workshop).values() for row in rows for value in row)
    path = workshop.settings.data
    files, backup = [*path.parent.glob(f"{path.name}*")], path.with_suffix(".backup")
    backup.unlink(missing_ok=True)
    with closing(workshop.store.connect()) as db:
        db.execute("VACUUM INTO ?", [str(backup)])
    return any(text.encode() in file.read_bytes() for file in [*files, backup])


def _pages(path: Path) -> bytes:
    """A database file with what stands in its log. The header is that of a database without one, to be read alone."""
    with closing(sqlite3.connect(path)) as db:
        pages = db.serialize()
    return pages[:18] + b"\x01\x01" + pages[20:]


def somebody(source: str = "") -> Visitor:
    """A visitor with a browser that has never been here."""
    return Visitor(identity.new_token(), source)


def set_first_passcode(workshop: Workshop, visitor: Visitor, passcode: str = PASSCODE, again: str = PASSCODE) -> None:
    """Set the passcode of a new installation, with the word that its terminal shows."""
    rights.set_passcode(workshop, visitor, passcode, again, rights.new_setup_word(workshop))


def narrowed(value: object, to: type[T]) -> T:
    """The value itself, for the type check; fails when it is of another class."""
    assert isinstance(value, to), f"{type(value).__name__} is no {to.__name__}"
    return value


def answer_key(
    workshop: Workshop, session: Session, who: Visitor, activity: str = "p1", number: int = 1,
    purpose: Purpose = "answer",
) -> str:  # fmt: skip
    """Under which the phone of a participant sends an answer to a round."""
    participant = answering.participant_of(workshop, who, session)
    assert participant
    key = RoundKey(activity, number, purpose)
    with workshop.store.reading() as db:
        name = pseudonym(session_rows.salt(db, session.id), "phone", key, participant.id)
    return str(AnswerKey(session.code, session.rehearsal, key, name))


@contextmanager
def statements(store: Store) -> Iterator[list[str]]:
    """The SQL that is run on the connections of a store while the block runs."""
    assert isinstance(store, SqliteStore)
    run: list[str] = []
    connect = store.connect

    def traced() -> SqliteConnection:
        db = connect()
        db.conn.set_trace_callback(run.append)
        return db

    store.close()  # connections that were opened before are not traced
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "connect", traced)
        yield run
    store.close()


def on_stage(workshop: Workshop, code: str) -> OnStage:
    """The view of what is on stage in the session with this code; fails in the lobby."""
    view = session_view.build(workshop, code).on_stage
    assert view, "nothing is on stage"
    return view


def in_round(workshop: Workshop, code: str) -> InRound:
    """The view of the latest round of the step on stage in the session with this code; fails before the first one."""
    view = session_view.build(workshop, code).in_round
    assert view, "no round of this step was opened"
    return view


@pytest.fixture
def example_kind() -> Iterator[None]:
    """The kind of activity that lives only in `tests/example` is one of the kinds."""
    from tests import example  # with it Streamlit, which the process that only hands out the tests does without

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
    SqliteStore(path).prepare()
    return path


NewStore = Callable[[], AbstractContextManager[Store]]


@dataclass(frozen=True)
class Template:
    """A database in which Dee is logged in and has made the session, with what she was given for it."""

    path: Path
    dee: Visitor
    made: tuple[Session, str]


@pytest.fixture(scope="session")
def with_session(prepared: Path) -> Template:
    """The database with which most tests begin; logging in and making a session is done once for all of them."""
    store, clock, dee = (
        SqliteStore(Path(shutil.copy(prepared, prepared.with_name("template.db")))),
        Clock(),
        somebody("10.0.0.4"),
    )
    workshop = Workshop(
        Settings(store.path, passcode=PASSCODE), store, clock=clock, exact_clock=clock, machine_clock=clock
    )
    rights.log_in(workshop, dee, PASSCODE)
    made = commands.create(workshop, dee, PLAN, whole_programme())
    store.close()
    return Template(store.path, dee, made)


@pytest.fixture
def template(request: pytest.FixtureRequest) -> Template | None:
    """The database with the session, for a test in which somebody asks for it."""
    found: Template | None = request.getfixturevalue("with_session") if "made" in request.fixturenames else None
    return found


@pytest.fixture
def store_kind() -> str:
    """Which store a test has: "sqlite", unless it is marked `both_stores`; then it runs on each."""
    return "sqlite"


@pytest.fixture(scope="session")
def postgresql() -> Iterator["PostgresServer"]:
    """The PostgreSQL of this process of the tests."""
    from tests.servers.postgresql import running_server  # with it psycopg, which few tests need

    with running_server() as server:
        yield server


@pytest.fixture(scope="session")
def reused_databases() -> dict[Path, list["ReusedDatabase"]]:
    """By the SQLite file that they were made from: the databases on PostgreSQL that nobody uses now."""
    return defaultdict(list)


@pytest.fixture
def new_store(
    request: pytest.FixtureRequest, tmp_path: Path, prepared: Path, template: Template | None, store_kind: str
) -> NewStore:
    """Makes databases that nobody else uses, each for a block: copies of one that was prepared, which is quicker."""
    path = template.path if template else prepared

    @contextmanager
    def sqlite() -> Iterator[SqliteStore]:
        file = tmp_path / "workshop.db"
        if file.exists():
            file = Path(mkdtemp(dir=tmp_path)) / "workshop.db"
        yield SqliteStore(Path(shutil.copy(path, file)))

    @contextmanager
    def postgresql() -> Iterator[Store]:
        from tests.servers.postgresql import ReusedDatabase

        free: list[ReusedDatabase] = request.getfixturevalue("reused_databases")[path]
        database = free.pop() if free else ReusedDatabase(request.getfixturevalue("postgresql"), path)
        yield database.reset()
        free.append(database)  # not after an error, which may have left anything

    return sqlite if store_kind == "sqlite" else postgresql


@pytest.fixture
def store(new_store: NewStore) -> Iterator[Store]:
    """A database of this test alone."""
    with new_store() as store:
        yield store


def settings_of(store: Store, passcode: str | None = None) -> Settings:
    """The settings of an installation with this store."""
    if isinstance(store, SqliteStore):
        return Settings(store.path, passcode=passcode)
    from sessions.store.database.postgres.postgres_store import PostgresStore

    return Settings(Path("unused.db"), passcode=passcode, database=narrowed(store, PostgresStore).url)


@pytest.fixture
def blank(store: Store, clock: Clock) -> Workshop:
    """A new installation: an empty database, and nobody has set a passcode yet."""
    return Workshop(settings_of(store), store, clock=clock, exact_clock=clock, machine_clock=clock)


@pytest.fixture
def workshop(store: Store, clock: Clock) -> Workshop:
    """An installation whose passcode is set by its owner (WORKSHOP_PASSCODE)."""
    return Workshop(settings_of(store, PASSCODE), store, clock=clock, exact_clock=clock, machine_clock=clock)


@pytest.fixture
def dee(workshop: Workshop, template: Template | None) -> Visitor:
    """Dee organises: she is logged in."""
    if template:
        return template.dee
    dee = somebody("10.0.0.4")
    rights.log_in(workshop, dee, PASSCODE)
    return dee


@pytest.fixture
def made(workshop: Workshop, dee: Visitor, template: Template | None) -> tuple[Session, str]:
    """The session that Dee made from the built-in programme, in its lobby, and the secret of its link."""
    if template:
        return template.made
    return commands.create(workshop, dee, PLAN, whole_programme())


@pytest.fixture
def session(made: tuple[Session, str]) -> Session:
    """The session, as it was when it was made; `reload(session)` has it as it is now."""
    return made[0]


@pytest.fixture
def ada(workshop: Workshop, made: tuple[Session, str]) -> Visitor:
    """Ada facilitates: she opened the link that Dee gave her."""
    ada = somebody("10.0.0.1")
    rights.open_link(workshop, ada, made[1])
    return ada


@pytest.fixture
def ben(workshop: Workshop, session: Session) -> Visitor:
    """Ben takes part."""
    ben = somebody("10.0.0.2")
    answering.join(workshop, ben, session)
    return ben


@pytest.fixture
def chi(workshop: Workshop, session: Session) -> Visitor:
    """Chi takes part."""
    chi = somebody("10.0.0.3")
    answering.join(workshop, chi, session)
    return chi


@pytest.fixture
def eve() -> Visitor:
    """Eve has a browser like anybody else's, and no right to be there."""
    return somebody("10.0.0.5")


@pytest.fixture
def reload(workshop: Workshop) -> Callable[[Session], Session]:
    """A session as it is in the database now."""
    return lambda session: commands.find(workshop, session.code)


@pytest.fixture
def unchanged(workshop: Workshop) -> Callable[[], AbstractContextManager[None]]:
    """`with unchanged(): …` – the block has changed nothing in the database."""

    @contextmanager
    def watch() -> Iterator[None]:
        if not isinstance(workshop.store, SqliteStore):
            rows = everything(workshop)
            yield
            assert everything(workshop) == rows
            return
        path = workshop.settings.data
        before = _pages(path)
        yield
        if _pages(path) != before:  # the same rows may be stored in other places
            with closing(sqlite3.connect(":memory:")) as earlier:
                earlier.deserialize(before)
                assert everything(path) == _rows(earlier)

    return watch
