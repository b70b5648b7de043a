"""Moving an installation: every row from SQLite to PostgreSQL and back, or nothing at all."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.records import Session
from sessions.store import SqliteStore
from sessions.store.database import opening
from sessions.store.maintenance import transfer
from sessions.store.maintenance.expected_tables import expected_tables
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, PLAN, Clock, Rows, everything, somebody, stored_rows, whole_programme
from tests.sessions.cli.conftest import CommandResult, Operator
from tests.sessions.store.test_migrations import RELEASED, loaded

if TYPE_CHECKING:
    from tests.servers.postgresql import PostgresServer

NUMBERED = "SELECT name, seq FROM sqlite_sequence ORDER BY name"


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    """A database as a released version left it, with rows in nearly every table."""
    folder = tmp_path / "released"
    folder.mkdir()
    return loaded(RELEASED[-1], folder)


@pytest.fixture
def released(dump: Path) -> Path:
    """That database brought up to date."""
    store = SqliteStore(dump)
    store.prepare()
    store.shut_down()
    return store.path


@pytest.fixture
def empty(postgresql: "PostgresServer") -> Iterator[str]:
    """The address of a PostgreSQL database in which there is nothing."""
    name = postgresql.create()
    yield postgresql.url(name)
    postgresql.drop(name)


def rows_of(address: str | Path) -> Rows:
    """Every row of our tables, sorted."""
    store = opening.open_address(str(address))
    with closing(store.connect()) as db:
        found = {name: sorted(rows, key=repr) for name, rows in stored_rows(db).items()}
    store.close()
    return found


def numbers(path: Path) -> list[tuple[str, int]]:
    """The highest numbers that were ever given."""
    with closing(sqlite3.connect(path)) as db:
        return db.execute(NUMBERED).fetchall()


def copied(operator: Operator, source: str | Path, target: str | Path) -> CommandResult:
    """Copy, which must go well."""
    result = operator("copy", str(source), str(target))
    assert (result.code, result.err) == (0, ""), result
    return result


def test_a_copy_has_every_row_and_the_numbers_go_on(operator: Operator, released: Path, tmp_path: Path) -> None:
    before, target = rows_of(released), tmp_path / "copy.db"
    result = copied(operator, released, target)
    rows = sum(len(found) for found in before.values())
    assert rows_of(target) == before == rows_of(released)
    assert numbers(target) == numbers(released)
    assert result.out.splitlines() == [
        f"Copied, and compared row by row: {rows} rows in {len(before)} tables"
        f" (sessions: {len(before['sessions'])}, answers: {len(before['answers'])}).",
        f"To use the copy, start the app with WORKSHOP_DATA set to {target}.",
        f"{released} is as it was. Delete it when you no longer need it: it holds everything too.",
    ]
    assert (target.stat().st_mode & 0o777, [path.name for path in tmp_path.glob(".copy*")]) == (0o600, [])
    assert operator("check", target).code == 0


@pytest.mark.slow
def test_there_and_back_again_every_row_is_the_same(
    operator: Operator, released: Path, tmp_path: Path, empty: str
) -> None:
    before, back = rows_of(released), tmp_path / "back.db"
    out = copied(operator, released, empty).out
    assert "WORKSHOP_DATABASE" in out and "postgresql://" in out
    assert rows_of(empty) == before
    copied(operator, empty, back)
    assert rows_of(back) == before == rows_of(empty)
    assert numbers(back) == numbers(released)
    assert everything(back).keys() == everything(released).keys()
    assert operator("check", back).code == 0


@pytest.mark.slow
def test_there_no_number_is_given_twice(operator: Operator, released: Path, empty: str, clock: Clock) -> None:
    with closing(sqlite3.connect(released)) as db:
        db.execute("UPDATE sqlite_sequence SET seq = 41 WHERE name = 'sessions'")
        db.commit()
    copied(operator, released, empty)
    store = opening.open_address(empty)
    workshop = Workshop(operator.context().load_settings(), store, clock=clock, exact_clock=clock, machine_clock=clock)
    dee = somebody()
    rights.log_in(workshop, dee, PASSCODE)
    session, _ = commands.create(workshop, dee, PLAN, whole_programme())
    assert session.id == 42
    for table in expected_tables():
        if table.numbered:
            with store.reading() as found:
                highest = found.execute(f'SELECT coalesce(max(id), 0) FROM "{table.name}"').fetchone()[0]  # noqa: S608
                assert found.last_numbers().get(table.name, 0) >= highest, table.name
    store.close()


def test_the_app_goes_on_with_the_copy(operator: Operator, held: Session, dee: Visitor, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    copied(operator, operator.data, target)
    store = SqliteStore(target)
    store.prepare()
    workshop = Workshop(operator.context().load_settings(), store)
    assert commands.find(workshop, held.code) == held
    assert rights.is_organiser(workshop, dee)


# --- what is refused ------------------------------------------------------------------------------------------------


def refused_copy(operator: Operator, source: str | Path, target: str | Path, code: int = 1) -> str:
    """The sentence with which a copy is refused."""
    result = operator("copy", str(source), str(target))
    assert result.code == code, result
    return result.err.strip()


def test_a_target_that_holds_anything_is_refused(operator: Operator, released: Path, tmp_path: Path) -> None:
    target = tmp_path / "there.db"
    target.write_text("a letter")
    assert refused_copy(operator, released, target, 2) == (
        f"There is something in {target} already. Name a file that is not there, or an empty database."
        " Nothing has been changed."
    )
    assert target.read_text() == "a letter"


@pytest.mark.slow
def test_a_database_of_somebody_else_and_one_with_rows_of_ours_is_refused(
    operator: Operator, released: Path, empty: str, postgresql: "PostgresServer"
) -> None:
    import psycopg

    with psycopg.connect(empty, autocommit=True) as db:
        db.execute("CREATE TABLE letters (text TEXT)")
        assert "There is something in" in refused_copy(operator, released, empty, 2)
        db.execute("DROP TABLE letters")
    store = opening.open_address(empty)
    store.prepare()  # an app that was started there once, and in which nothing was done
    store.close()
    copied(operator, released, empty)
    before = rows_of(empty)
    assert "There is something in" in refused_copy(operator, released, empty, 2)
    assert rows_of(empty) == before


def test_a_source_that_is_not_there_or_no_database_of_ours_is_refused(operator: Operator, tmp_path: Path) -> None:
    target, letter = tmp_path / "copy.db", tmp_path / "letter.db"
    assert "This file is not there" in refused_copy(operator, tmp_path / "nothing.db", target, 2)
    with closing(sqlite3.connect(letter)) as db:
        db.execute("CREATE TABLE letters (text TEXT)")
    assert (
        refused_copy(operator, letter, target) == "With these faults nothing can be copied. Nothing has been changed."
    )
    assert not target.exists()


def test_a_source_of_an_earlier_or_a_later_version_is_refused(operator: Operator, dump: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    assert "of an earlier version of the app" in refused_copy(operator, dump, target)
    with closing(sqlite3.connect(dump)) as db:
        db.execute("INSERT INTO _sqlite_migrations SELECT 9999, migration_set, 'm999_later', applied_at FROM"
                   " _sqlite_migrations LIMIT 1")  # fmt: skip
        db.commit()
    result = operator("copy", dump, target)
    assert result.code == 1 and "of a newer version of the app (m999_later)" in result.out
    assert not target.exists()


def test_the_same_database_twice_is_refused(operator: Operator, released: Path) -> None:
    assert refused_copy(operator, released, released, 2).startswith("Both are the same database.")


@pytest.mark.slow
def test_while_the_app_runs_nothing_is_copied(
    operator: Operator, workshop: Workshop, session: Session, tmp_path: Path
) -> None:
    """In another process: for SQLite a lock of our own one is none."""
    with closing(workshop.store.connect()) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("SELECT count(*) FROM sessions").fetchone()
        result = operator.run("copy", operator.data, tmp_path / "copy.db")
    assert result.code == 1 and "Stop the app first. Nothing has been changed." in result.err
    assert not (tmp_path / "copy.db").exists()


@pytest.mark.slow
def test_while_the_app_runs_on_postgresql_nothing_is_copied(
    operator: Operator, released: Path, empty: str, tmp_path: Path
) -> None:
    copied(operator, released, empty)
    running = opening.open_address(empty)
    running.prepare()
    with running.reading() as db:
        db.execute("SELECT count(*) FROM sessions").fetchone()
        assert "Stop the app first" in refused_copy(operator, empty, tmp_path / "copy.db")
    running.close()
    copied(operator, empty, tmp_path / "copy.db")


@pytest.mark.slow
@pytest.mark.parametrize("to_postgresql", [False, True], ids=["from PostgreSQL", "to PostgreSQL"])
def test_an_app_that_starts_on_postgresql_meanwhile_waits_until_it_is_copied(
    operator: Operator, released: Path, empty: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to_postgresql: bool
) -> None:
    source, target = (released, empty) if to_postgresql else (empty, tmp_path / "copy.db")
    if not to_postgresql:
        copied(operator, released, empty)
    starting, compare, started = opening.open_address(empty), transfer.compare, list[Future[None]]()
    with ThreadPoolExecutor(1) as thread:

        def start_meanwhile(*arguments: Any) -> None:
            started.append(thread.submit(starting.prepare))
            assert not wait(started, 0.5).done
            compare(*arguments)

        monkeypatch.setattr(transfer, "compare", start_meanwhile)
        copied(operator, source, target)
        assert [each.result(10) for each in started] == [None]
    assert rows_of(target) == rows_of(released)
    starting.close()


@pytest.mark.slow
@pytest.mark.parametrize("to_postgresql", [False, True], ids=["from PostgreSQL", "to PostgreSQL"])
def test_an_app_that_was_there_all_the_time_is_noticed_before_anything_is_committed(
    operator: Operator, released: Path, empty: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to_postgresql: bool
) -> None:
    source, target = (released, empty) if to_postgresql else (empty, tmp_path / "copy.db")
    if not to_postgresql:
        copied(operator, released, empty)
    running, compare = opening.open_address(empty), transfer.compare

    def connect_again(*arguments: Any) -> None:
        compare(*arguments)
        with running.reading() as db:
            db.execute("SELECT 1").fetchone()

    monkeypatch.setattr(transfer, "compare", connect_again)
    assert "Stop the app first" in refused_copy(operator, source, target)
    running.close()
    assert not (tmp_path / "copy.db").exists()
    assert not to_postgresql or not any(rows_of(empty).values())


@pytest.mark.slow
def test_an_address_where_nobody_answers_is_said_without_its_password(operator: Operator, released: Path) -> None:
    result = operator("copy", released, "postgresql://workshop:zwaluwnest@127.0.0.1:9/workshop")
    assert result.code == 1 and "zwaluwnest" not in result.out + result.err and "Traceback" not in result.err


# --- what goes wrong on the way -------------------------------------------------------------------------------------


def test_when_it_is_stopped_halfway_nothing_is_there(
    operator: Operator, released: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(transfer, "compare", stop)
    result = operator("copy", released, tmp_path / "copy.db")
    assert (result.code, result.err.strip()) == (1, "Stopped. Nothing has been changed.")
    assert list(tmp_path.glob("*copy*")) == []


def test_a_row_that_changed_on_its_way_is_noticed(
    operator: Operator, released: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A trigger in the target stands in for a database that stores something else than it was given."""
    prepare = SqliteStore.prepare

    def with_trigger(store: SqliteStore) -> None:
        prepare(store)
        with closing(store.connect()) as db:
            db.execute("CREATE TRIGGER wrong AFTER INSERT ON settings BEGIN UPDATE settings SET value = 'x'; END")

    monkeypatch.setattr(SqliteStore, "prepare", with_trigger)
    assert refused_copy(operator, released, tmp_path / "copy.db") == (
        "What was written is not what was read, in: settings. Nothing has been changed. Please tell the makers."
    )
    assert list(tmp_path.glob("*copy*")) == []


def test_with_faults_in_rows_the_copy_has_them_too(operator: Operator, released: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(released)) as db:
        db.execute("DELETE FROM answer_log WHERE id = (SELECT min(id) FROM answer_log)")
        db.execute("UPDATE sessions SET current = 'nowhere' WHERE id = 1")
        db.commit()
    target = tmp_path / "copy.db"
    result = operator("copy", released, target)
    assert result.code == 1 and "stand at an activity that is not there: 1." in result.out
    assert result.out.endswith("The copy has the faults that are named above, as the first database does.\n")
    assert rows_of(target) == rows_of(released)


def test_tables_come_after_those_that_their_rows_refer_to() -> None:
    done: set[str] = set()
    for table in expected_tables():
        assert table.parents <= done | {table.name}
        assert table.key, f"{table.name} has no primary key to page by"
        done.add(table.name)


@pytest.mark.parametrize("page", [1, 2, 500])
def test_pages_of_any_size_hold_every_row_once(
    operator: Operator, released: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    monkeypatch.setattr(transfer, "PAGE", page)
    copied(operator, released, tmp_path / "copy.db")
    assert rows_of(tmp_path / "copy.db") == rows_of(released)
