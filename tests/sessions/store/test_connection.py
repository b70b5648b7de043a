"""The store: the tables as they are, many writers at once, many starts at once, and files that are no database."""

import multiprocessing
import shutil
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, closing, suppress
from pathlib import Path

import pytest

from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.errors import Refusal
from sessions.model.records import Session
from sessions.participation import answering
from sessions.store import NotSavedError, SqliteStore, UnusableDatabaseError, answers
from sessions.store.database import opening
from sessions.workshop import Workshop
from tests.conftest import PLAN, START, everything, refused, somebody, whole_programme
from tests.sessions.store.disk_faults import without_root

Unchanged = Callable[[], AbstractContextManager[None]]

# One line per column: name, type, ! for NOT NULL, = default. Then the key (*), what must be unique, what it belongs to.
EXPECTED = """
accounts
  id INTEGER
  issuer TEXT!
  subject TEXT!
  name TEXT!
  email TEXT!
  role TEXT!
  first_login TEXT!
  last_login TEXT!
  * id
  unique issuer, subject
activities
  session INTEGER!
  id TEXT!
  position INTEGER!
  kind TEXT!
  definition TEXT!
  results TEXT!
  skipped INTEGER! = 0
  case INTEGER
  * session, id
  index case
  unique session, position
  (case) in cases (id)
  (session) in sessions (id), gone with it
agreed_actions
  session INTEGER!
  activity TEXT!
  form INTEGER!
  revisions TEXT!
  found TEXT!
  * session, activity
  (session) in sessions (id), gone with it
answer_log
  id INTEGER
  session INTEGER!
  activity TEXT!
  round INTEGER!
  participant INTEGER!
  value TEXT
  at TEXT!
  by_hand INTEGER! = 0
  purpose TEXT! = 'answer'
  * id
  index session
  (session) in sessions (id), gone with it
answer_order
  session INTEGER!
  activity TEXT!
  round INTEGER!
  purpose TEXT!
  participant INTEGER!
  page TEXT!
  number INTEGER!
  * session, activity, round, purpose, participant, page
  (participant) in participants (id), gone with it
  (session, activity, round, purpose) in rounds (session, activity, number, purpose), gone with it
answers
  session INTEGER!
  activity TEXT!
  round INTEGER!
  participant INTEGER!
  value TEXT!
  saved_at TEXT!
  purpose TEXT! = 'answer'
  * session, activity, round, purpose, participant
  (participant) in participants (id), gone with it
  (session, activity, round, purpose) in rounds (session, activity, number, purpose), gone with it
app_processes
  name TEXT!
  started_at INTEGER!
  seen_at INTEGER!
  * name
audit_log
  id INTEGER
  at TEXT!
  actor TEXT!
  name TEXT!
  action TEXT!
  session_number INTEGER
  detail TEXT!
  * id
batches
  id INTEGER
  session INTEGER!
  activity TEXT!
  round INTEGER!
  at TEXT!
  * id
  index session
  (session) in sessions (id), gone with it
cases
  id INTEGER
  organisation TEXT!
  title TEXT!
  context TEXT!
  parties TEXT!
  key_question TEXT!
  phase TEXT!
  created_at TEXT!
  updated_at TEXT!
  * id
corrections
  session INTEGER!
  activity TEXT!
  round INTEGER!
  participant INTEGER!
  item TEXT!
  text TEXT!
  wording TEXT!
  at TEXT!
  * session, activity, round, participant, item
  (participant) in participants (id), gone with it
  (session) in sessions (id), gone with it
decisions
  session INTEGER!
  activity TEXT!
  round INTEGER!
  participant INTEGER!
  item TEXT!
  text TEXT!
  approved INTEGER!
  at TEXT!
  same_as TEXT
  * session, activity, round, participant, item
  (participant) in participants (id), gone with it
exclusions
  session INTEGER!
  since TEXT!
  until TEXT!
  at TEXT!
  * session, since
  (session) in sessions (id), gone with it
imported_sessions
  id INTEGER
  origin TEXT!
  title TEXT!
  organisation TEXT!
  held_on TEXT!
  document TEXT!
  imported_at TEXT!
  keep_until TEXT!
  programme TEXT
  made_up INTEGER! = 0
  comparable INTEGER! = 0
  figures TEXT
  cases TEXT! = '[]'
  * id
  unique origin
kept_results
  session INTEGER!
  activity TEXT!
  round INTEGER!
  part TEXT!
  content TEXT!
  * session, activity, round, part
  (session, activity) in activities (session, id), gone with it
key_figures
  session INTEGER
  stage INTEGER!
  answers INTEGER!
  form INTEGER!
  figures TEXT!
  * session
  (session) in sessions (id), gone with it
limit_counts
  kind TEXT!
  name TEXT!
  amount INTEGER!
  moment INTEGER!
  * kind, name
logins
  holder TEXT!
  account INTEGER!
  at TEXT!
  * holder
  (account) in accounts (id), gone with it
network_salts
  id INTEGER
  salt TEXT!
  made_at INTEGER!
  * id
participants
  id INTEGER
  session INTEGER!
  holder TEXT!
  role TEXT
  joined_at TEXT!
  pretend INTEGER! = 0
  batch INTEGER
  unlinked INTEGER! = 0
  * id
  index batch
  unique session, holder
  (batch) in batches (id), gone with it
  (session) in sessions (id), gone with it
pins
  session INTEGER!
  activity TEXT!
  round INTEGER!
  participant INTEGER!
  item TEXT!
  text TEXT!
  at TEXT!
  number INTEGER! = 0
  * session, activity, round, participant, item
  (participant) in participants (id), gone with it
  (session) in sessions (id), gone with it
presence
  process TEXT!
  code TEXT!
  consoles TEXT!
  participants TEXT!
  unsent TEXT!
  * process, code
programme_steps
  programme INTEGER!
  number INTEGER!
  text TEXT!
  * programme, number
  (programme) in programmes (id), gone with it
programmes
  id INTEGER
  title TEXT!
  definition TEXT
  step INTEGER!
  updated_at TEXT!
  * id
rehearsal_checks
  session INTEGER!
  holder TEXT!
  milliseconds INTEGER
  at TEXT!
  * session, holder
  (session) in rehearsals (session), gone with it
rehearsals
  session INTEGER
  shape TEXT!
  before TEXT!
  started_at TEXT!
  * session
  (session) in sessions (id), gone with it
review_notes
  session INTEGER!
  activity TEXT!
  text TEXT!
  at TEXT!
  * session, activity
  (session) in sessions (id), gone with it
rights
  holder TEXT!
  scope TEXT!
  given_at TEXT!
  version TEXT! = ''
  * holder, scope
rounds
  session INTEGER!
  activity TEXT!
  number INTEGER!
  open INTEGER!
  shown INTEGER!
  opened_at TEXT!
  closed_at TEXT
  step TEXT! = ''
  purpose TEXT! = 'answer'
  unlinked INTEGER! = 0
  * session, activity, number, purpose
  unique session where open = 1
  (session, activity) in activities (session, id), gone with it
sessions
  id INTEGER
  code TEXT!
  title TEXT!
  organisation TEXT!
  held_on TEXT!
  language TEXT!
  programme TEXT!
  roles TEXT!
  approval INTEGER! = 1
  link TEXT!
  salt TEXT!
  status TEXT! = 'lobby'
  current TEXT
  stage INTEGER! = 0
  answers INTEGER! = 0
  created_at TEXT!
  ended_at TEXT
  keep_until TEXT!
  step TEXT! = ''
  stories INTEGER! = 0
  timer_ends TEXT
  timer_left INTEGER
  case INTEGER
  picture INTEGER! = 0
  stop TEXT! = ''
  rehearsal TEXT
  shared INTEGER! = 0
  talk INTEGER! = 0
  made_up INTEGER! = 0
  comparable INTEGER! = 0
  unlink INTEGER! = 0
  * id
  index case
  unique code
  unique link
  (case) in cases (id)
settings
  name TEXT!
  value TEXT!
  * name
share_links
  id INTEGER
  secret TEXT!
  session INTEGER
  comparison TEXT
  language TEXT!
  until TEXT!
  made_at TEXT!
  * id
  unique secret
  (session) in sessions (id), gone with it
stage_log
  id INTEGER
  session INTEGER!
  action TEXT!
  detail TEXT!
  at TEXT!
  activities TEXT! = '[]'
  step TEXT
  round INTEGER
  value TEXT
  placed_after TEXT
  undoes INTEGER
  * id
  index session
  (session) in sessions (id), gone with it
takeaways
  session INTEGER!
  activity TEXT!
  sentence TEXT!
  at TEXT!
  * session, activity
  (session, activity) in activities (session, id), gone with it
undo_log
  entry INTEGER
  changes TEXT!
  undone INTEGER! = 0
  * entry
  (entry) in stage_log (id), gone with it
unlinked_sessions
  session INTEGER
  people INTEGER!
  devices INTEGER!
  excluded INTEGER!
  last_entry INTEGER!
  at TEXT!
  * session
  (session) in sessions (id), gone with it
"""


def schema(path: Path) -> str:
    """The tables of a database file, in the form of EXPECTED. The books of the migrations are left out."""
    with closing(sqlite3.connect(path)) as db:
        tables = [
            name
            for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            if not name.startswith(("_", "sqlite_"))
        ]
        return "\n" + "".join(f"{name}\n" + "".join(f"  {line}\n" for line in _table(db, name)) for name in tables)


def _table(db: sqlite3.Connection, name: str) -> list[str]:
    columns = db.execute("SELECT name, type, [notnull], dflt_value, pk FROM pragma_table_info(?)", [name]).fetchall()
    lines = [f"{col} {kind}{'!' * must}{f' = {default}' if default else ''}" for col, kind, must, default, _ in columns]
    key = [col for _, col in sorted((pk, col) for col, *_, pk in columns if pk)]
    lines.append(f"* {', '.join(key)}")
    return [*lines, *sorted(_indexes(db, name)), *sorted(_foreign_keys(db, name))]


def _indexes(db: sqlite3.Connection, table: str) -> list[str]:
    found = []
    for name, unique, origin in db.execute(
        "SELECT name, [unique], origin FROM pragma_index_list(?)", [table]
    ).fetchall():
        columns = ", ".join(col for (col,) in db.execute("SELECT name FROM pragma_index_info(?)", [name]))
        sql = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", [name]).fetchone()[0] or ""
        where = f" where {sql.split('WHERE ')[1]}" if "WHERE" in sql else ""
        if origin != "pk":
            found.append(f"{'unique' if unique else 'index'} {columns}{where}")
    return found


def _foreign_keys(db: sqlite3.Connection, table: str) -> list[str]:
    rows = db.execute(
        "SELECT id, [table], [from], [to], on_delete FROM pragma_foreign_key_list(?) ORDER BY id, seq", [table]
    ).fetchall()
    by_key: dict[int, list[tuple[str, str, str, str]]] = {}
    for number, *rest in rows:
        by_key.setdefault(number, []).append(tuple(rest))
    return [
        f"({', '.join(part[1] for part in key)}) in {key[0][0]} ({', '.join(part[2] for part in key)})"
        f"{', gone with it' if key[0][3] == 'CASCADE' else ''}"
        for key in by_key.values()
    ]


# --- the tables -----------------------------------------------------------------------------------------------------


def test_a_blank_file_gets_exactly_these_tables(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "workshop.db")
    store.prepare()
    assert schema(store.path) == EXPECTED


def test_every_table_is_strict_about_its_types(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "workshop.db")
    store.prepare()
    with closing(sqlite3.connect(store.path)) as db:
        lax = db.execute(
            "SELECT name FROM pragma_table_list WHERE NOT strict AND name GLOB '[a-z]*' AND schema = 'main'"
        )
        assert [name for (name,) in lax if not name.startswith("sqlite_")] == []


@pytest.mark.both_stores
def test_preparing_again_changes_nothing(
    workshop: Workshop, dee: Visitor, session: Session, unchanged: Unchanged
) -> None:
    with unchanged():
        workshop.store.prepare()
        opening.open_from_settings(workshop.settings).prepare()
    if isinstance(workshop.store, SqliteStore):
        assert schema(workshop.settings.data) == EXPECTED


def test_the_folder_of_the_database_is_made(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "deep" / "down" / "workshop.db")
    store.prepare()
    assert schema(store.path) == EXPECTED


def test_a_connection_is_careful(workshop: Workshop) -> None:
    with closing(workshop.store.connect()) as db:
        pragmas = {
            name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "foreign_keys", "synchronous")
        }
    assert pragmas == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 2}


IMPOSSIBLE = {
    "a status that is no status": "UPDATE sessions SET status = 'paused'",
    "a language that is neither Dutch nor English": "UPDATE sessions SET language = 'de'",
    "half an approval": "UPDATE sessions SET approval = 2",
    "a picture before the first": "UPDATE sessions SET picture = -1",
    "a way of showing results that is none": "UPDATE activities SET results = 'never'",
    "half a skip": "UPDATE activities SET skipped = 2",
    "a round zero": "INSERT INTO rounds VALUES (1, 'p2', 0, 0, 0, '', NULL, '', 'answer', 0)",
    "a round that is half open": "INSERT INTO rounds VALUES (1, 'p2', 1, 2, 0, '', NULL, '', 'answer', 0)",
    "a second open round": "INSERT INTO rounds VALUES (1, 'p2', 1, 1, 0, '', NULL, '', 'answer', 0)",
    "a round of nothing": "INSERT INTO rounds VALUES (1, 'p99', 1, 0, 0, '', NULL, '', 'answer', 0)",
    "a round with another purpose": "INSERT INTO rounds VALUES (1, 'p2', 1, 0, 0, '', NULL, '', 'quiz', 0)",
    "an answer to a guess that never was": "INSERT INTO answers VALUES (1, 'p1', 1, 1, '{}', '', 'guess')",
    "a second answer in one round": "INSERT INTO answers VALUES (1, 'p1', 1, 1, '{}', '', 'answer')",
    "an answer that is no JSON": "UPDATE answers SET value = '{value: 20'",
    "an answer without a value": "UPDATE answers SET value = NULL",
    "an answer of nobody": "INSERT INTO answers VALUES (1, 'p1', 1, 99, '{}', '', 'answer')",
    "an answer in no round": "INSERT INTO answers VALUES (1, 'p1', 2, 1, '{}', '', 'answer')",
    "a participant of no session": "INSERT INTO participants VALUES (9, 99, 'h', NULL, '', 0, NULL, 0)",
    "the same browser twice": "INSERT INTO participants"
    " SELECT 9, session, holder, NULL, '', 0, NULL, 0 FROM participants",
    "a decision that is neither yes nor no": "INSERT INTO decisions VALUES (1, 'q01', 1, 1, 'a', 'x', 2, '', NULL)",
    "the same code twice": "INSERT INTO sessions (id, code, title, organisation, held_on, language, programme,"
    " roles, approval, link, salt, status, current, stage, answers, created_at, ended_at, keep_until)"
    " SELECT 9, code, title, organisation, held_on, language, programme,"
    " roles, approval, 'other', salt, status, current, stage, answers, created_at, ended_at, keep_until FROM sessions",
    "a revision in words": "UPDATE sessions SET stage = 'seven'",
}


@pytest.mark.both_stores
@pytest.mark.parametrize("statement", IMPOSSIBLE.values(), ids=IMPOSSIBLE)
def test_the_database_itself_refuses(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session, unchanged: Unchanged, statement: str
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 20})
    with unchanged(), pytest.raises(NotSavedError), workshop.store.writing() as db:
        db.execute(statement)


# --- transactions ---------------------------------------------------------------------------------------------------


@pytest.mark.both_stores
def test_a_write_that_fails_halfway_leaves_nothing(
    workshop: Workshop, ben: Visitor, session: Session, unchanged: Unchanged
) -> None:
    class OutOfTheBlueError(Exception):
        pass

    with unchanged(), pytest.raises(OutOfTheBlueError), workshop.store.writing() as db:
        answers.bump_answers_revision(db, session.id)
        answers.join(db, session.id, "somebody", None, START)
        raise OutOfTheBlueError


@pytest.mark.both_stores
def test_a_read_sees_one_moment_for_as_long_as_it_lasts(workshop: Workshop, session: Session) -> None:
    with workshop.store.reading() as db:
        before = answers.people(db, session.id)
        answering.join(workshop, somebody(), session)
        assert (before, answers.people(db, session.id)) == (0, 0)
    with workshop.store.reading() as db:
        assert answers.people(db, session.id) == 1


@pytest.mark.both_stores
def test_reads_inside_a_read_see_the_same_moment(workshop: Workshop, session: Session) -> None:
    with workshop.store.reading() as db:
        before = answers.people(db, session.id)
        with ThreadPoolExecutor(1) as pool:
            pool.submit(answering.join, workshop, somebody(), session).result()
        with workshop.store.reading() as inner:
            assert (inner is db, before, answers.people(inner, session.id)) == (True, 0, 0)
    with workshop.store.reading() as db:
        assert answers.people(db, session.id) == 1


@pytest.mark.both_stores
def test_after_a_write_of_its_own_a_read_sees_it(workshop: Workshop, session: Session) -> None:
    with workshop.store.reading() as db:
        assert answers.people(db, session.id) == 0
        with workshop.store.writing() as writing:
            answers.join(writing, session.id, "somebody", None, START)
            with workshop.store.reading() as inside:
                assert (inside is db, answers.people(inside, session.id)) == (False, 0)
        assert answers.people(db, session.id) == 1
        with suppress(ZeroDivisionError), workshop.store.writing() as writing:
            answers.join(writing, session.id, "nobody", None, START)
            1 / 0  # noqa: B018
        assert answers.people(db, session.id) == 1


def test_a_read_that_is_interrupted_keeps_its_connection_and_one_that_fails_does_not(
    workshop: Workshop, session: Session
) -> None:
    def used(error: type[BaseException]) -> int:
        with suppress(error), workshop.store.reading() as db:
            answers.people(db, session.id)
            raise error
        return id(db)

    first = used(KeyboardInterrupt)
    assert used(KeyboardInterrupt) == first
    with workshop.store.reading() as db:
        assert (id(db), db.execute("SELECT count(*) FROM sessions").fetchone()) == (first, (1,))


@pytest.mark.both_stores
def test_a_reader_keeps_no_writer_waiting_and_a_writer_no_reader(workshop: Workshop, session: Session) -> None:
    with workshop.store.reading() as reading, workshop.store.writing() as writing:
        answers.join(writing, session.id, "somebody", None, START)
        assert answers.people(reading, session.id) == 0


# --- many at once ---------------------------------------------------------------------------------------------------


@pytest.mark.both_stores
def test_forty_people_who_answer_at_once_lose_nothing(workshop: Workshop, ada: Visitor, session: Session) -> None:
    """Every acknowledged answer is a row, none is doubled, and the revision is the number of writes."""
    people, times = 40, 3
    commands.open_round(workshop, ada, session, "p1", 1)
    start = threading.Barrier(people)
    acknowledged: dict[int, int] = {}
    failed: list[Exception] = []

    def take_part() -> None:
        start.wait()
        try:
            visitor = somebody()
            who = answering.join(workshop, visitor, session)
            for value in range(times):
                answer = answering.cast(workshop, visitor, session, "p1", 1, {"value": who.id % 50 + value})
                assert answer and answer.value
                acknowledged[who.id] = int(str(answer.value["value"]))
        except Exception as error:
            failed.append(error)

    _run(people, take_part)

    rows = everything(workshop)
    assert failed == []
    assert {row[3]: row[4] for row in rows["answers"]} == {
        who: f'{{"value": {value}}}' for who, value in acknowledged.items()
    }
    assert (len(acknowledged), len(rows["answers"]), len(rows["participants"])) == (people, people, people)
    assert len(rows["answer_log"]) == people * times
    assert commands.find(workshop, session.code).answers == people + people * times


@pytest.mark.both_stores
def test_one_browser_that_joins_and_answers_in_twenty_threads_is_one_participant(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    ben = somebody()

    def take_part() -> None:
        answering.join(workshop, ben, session)
        answering.cast(workshop, ben, session, "p1", 1, {"value": 20})

    _run(20, take_part)
    rows = everything(workshop)
    assert [(row[3], row[4]) for row in rows["answers"]] == [(1, '{"value": 20}')]
    assert (len(rows["participants"]), len(rows["answer_log"])) == (1, 1)


@pytest.mark.both_stores
def test_answers_that_race_with_the_closing_of_a_round_are_stored_or_refused(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    visitors = [somebody() for _ in range(20)]
    for visitor in visitors:
        answering.join(workshop, visitor, session)
    waiting, stored, refusals = iter(visitors), [], []

    def answer() -> None:
        visitor = next(waiting)
        try:
            answering.cast(workshop, visitor, session, "p1", 1, {"value": 20})
            stored.append(answering.participant_of(workshop, visitor, session))
        except Refusal as refusal:
            refusals.append(refusal.key)

    closing_time = threading.Thread(target=lambda: commands.close_round(workshop, ada, session, "p1", 1))
    threads = [threading.Thread(target=answer) for _ in visitors]
    for thread in [*threads[:10], closing_time, *threads[10:]]:
        thread.start()
    for thread in [*threads, closing_time]:
        thread.join()
    assert set(refusals) <= {"refused.round_closed"}
    assert len(stored) + len(refusals) == 20
    assert sorted(row[3] for row in everything(workshop)["answers"]) == sorted(who.id for who in stored if who)


def _run(threads: int, act: Callable[[], None]) -> None:
    running = [threading.Thread(target=act) for _ in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()


def _prepare(path: Path, start: object, done: object) -> None:
    start.wait()  # type: ignore[attr-defined]
    try:
        SqliteStore(path).prepare()
        done.put("prepared")  # type: ignore[attr-defined]
    except BaseException as error:
        done.put(repr(error))  # type: ignore[attr-defined]


@pytest.mark.slow
def test_twenty_processes_that_start_at_once_with_the_same_new_file_all_succeed(tmp_path: Path) -> None:
    fork = multiprocessing.get_context("fork")
    start, done = fork.Barrier(20), fork.Queue()
    path = tmp_path / "data" / "workshop.db"
    processes = [fork.Process(target=_prepare, args=(path, start, done)) for _ in range(20)]
    for process in processes:
        process.start()
    outcomes = [done.get(timeout=30) for _ in processes]
    for process in processes:
        process.join(30)
    assert outcomes == ["prepared"] * 20
    assert schema(path) == EXPECTED


def test_twenty_threads_that_prepare_the_same_new_file_all_succeed(tmp_path: Path) -> None:
    failed: list[Exception] = []
    store = SqliteStore(tmp_path / "workshop.db")

    def prepare() -> None:
        try:
            store.prepare()
        except Exception as error:
            failed.append(error)

    _run(20, prepare)
    assert failed == []
    assert schema(store.path) == EXPECTED


# --- files that are no database -------------------------------------------------------------------------------------


def _unusable(path: Path) -> str:
    with pytest.raises(UnusableDatabaseError) as caught:
        SqliteStore(path).prepare()
    message = str(caught.value)
    assert "\n" not in message
    assert message.startswith(f"{path}: ")
    return message.removeprefix(f"{path}: ")


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "workshop.db").mkdir()
    assert _unusable(tmp_path / "workshop.db") == "unable to open database file"


def test_a_text_is_no_database_and_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "workshop.db"
    path.write_text("Beste begeleider, dit is geen database.\n" * 100)
    assert _unusable(path) == "file is not a database"
    assert path.read_text() == "Beste begeleider, dit is geen database.\n" * 100


def test_a_database_of_something_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "workshop.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE sessions (subject TEXT)")
    assert "sessions" in _unusable(path)
    with closing(sqlite3.connect(path)) as db:
        tables = db.execute("SELECT sql FROM sqlite_master WHERE tbl_name NOT LIKE '#_%' ESCAPE '#'").fetchall()
        assert tables == [("CREATE TABLE sessions (subject TEXT)",)]


def test_a_place_below_a_file_is_unusable(tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("x")
    assert "notes" in _unusable(tmp_path / "notes" / "workshop.db")


def test_a_place_where_nobody_may_look_is_unusable(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0o000)
    try:
        with without_root():
            assert "ermission denied" in _unusable(closed / "workshop.db")
    finally:
        closed.chmod(0o700)


def test_what_was_put_in_the_place_of_the_file_is_what_is_read(workshop: Workshop, dee: Visitor) -> None:
    """A backup that is brought back while the server runs; no connection of before goes on with what is gone."""
    held = commands.create(workshop, dee, PLAN, whole_programme())[0]
    workshop.store.expunge()
    backup = shutil.copy(workshop.settings.data, workshop.settings.data.with_name("backup.db"))
    late = commands.create(workshop, dee, PLAN, whole_programme())[0]
    workshop.store.expunge()
    Path(backup).replace(workshop.settings.data)
    assert commands.find(workshop, held.code) == held
    with refused("code_unknown", code=f"{late.code[:3]} {late.code[3:]}"):
        commands.find(workshop, late.code)


@pytest.mark.both_stores
def test_a_use_that_failed_leaves_nothing_to_the_next_one(workshop: Workshop, session: Session) -> None:
    with suppress(ZeroDivisionError), workshop.store.writing() as db:
        db.execute("UPDATE sessions SET title = 'half'")
        1 / 0  # noqa: B018
    with suppress(ZeroDivisionError), workshop.store.reading() as db:
        1 / 0  # noqa: B018
    assert commands.find(workshop, session.code) == session


def test_of_many_threads_each_has_a_connection_of_its_own(workshop: Workshop, session: Session) -> None:
    """All of them at once, and what stays open afterwards is a few."""
    together = threading.Barrier(20)

    def look(_: int) -> int:
        with workshop.store.reading() as db:
            together.wait(10)
            return id(db)

    before = len(list(Path("/proc/self/fd").iterdir()))
    with ThreadPoolExecutor(20) as pool:
        assert len(set(pool.map(look, range(20)))) == 20
    assert len(list(Path("/proc/self/fd").iterdir())) < before + 2 * 20  # the file and its log, for each of them


def test_a_damaged_database_saves_nothing_and_says_so(workshop: Workshop, ben: Visitor, session: Session) -> None:
    workshop.settings.data.write_bytes(b"\0" * 4096)
    with pytest.raises(NotSavedError):
        answering.join(workshop, somebody(), session)


@pytest.mark.sqlite_only
def test_when_the_log_can_not_be_emptied_that_is_said_and_nothing_raised(tmp_path: Path) -> None:
    assert not SqliteStore(tmp_path / "gone" / "workshop.db").expunge()
