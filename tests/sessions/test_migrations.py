"""Migrations: every database that a released version left behind is brought up to date, with every row it has."""

import re
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from sessions import access, forgetting, results, review, roles, scene, shift, taking_part
from sessions import session as life
from sessions.access import Visitor
from sessions.locale import Texts
from sessions.migrations import migrations
from sessions.settings import Settings
from sessions.store import Store
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, PLAN, Clock, everything, whole_programme
from tests.sessions.test_store import EXPECTED, schema

RELEASED = sorted((Path(__file__).parent / "released").glob("*.sql"))
DEE, ADA, BEN = Visitor("d" * 43), Visitor("a" * 43), Visitor("b" * 43)
BOOKS = {"_sqlite_migrations", "sqlite_sequence"}  # what SQLite and the migrations note for themselves
Row = dict[str, object]


@pytest.fixture(params=RELEASED, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A database as a released version left it."""
    return loaded(request.param, tmp_path)


def loaded(released: Path, folder: Path) -> Path:
    """A database file made from one of the dumps."""
    path = folder / "workshop.db"
    with closing(sqlite3.connect(path)) as db:
        db.executescript(released.read_text(encoding="utf-8"))
    return path


def rows(path: Path) -> dict[str, list[Row]]:
    """Every row of every table of ours, by the names of its columns."""
    with closing(sqlite3.connect(path)) as db:
        names = {
            name: [col for (col,) in db.execute("SELECT name FROM pragma_table_info(?) ORDER BY cid", [name])]
            for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        }
    return {
        name: [dict(zip(names[name], row, strict=True)) for row in found]
        for name, found in everything(path).items()
        if name not in BOOKS
    }


def defaults(path: Path, table: str) -> Row:
    """What the columns of a table hold where nobody said anything."""
    with closing(sqlite3.connect(path)) as db:
        told = db.execute("SELECT name, dflt_value FROM pragma_table_info(?)", [table]).fetchall()
        return {name: db.execute(f"SELECT {default or 'NULL'}").fetchone()[0] for name, default in told}


def at_work(path: Path) -> Workshop:
    """The app on a database that it has just opened."""
    store = Store(path)
    store.prepare()
    clock = Clock()
    return Workshop(Settings(path), store, clock=clock, exact=clock, machine=clock)


def test_there_is_a_database_of_every_release_and_each_holds_a_session_with_answers() -> None:
    """Without this the tests below would show nothing."""
    assert [path.stem for path in RELEASED] == [
        "1-first_tables",
        "2-numbers_once",
        "3-steps",
        "4-all_kinds",
        "5-craft",
    ]


def test_what_a_release_left_has_rows_in_nearly_every_table(old: Path) -> None:
    empty = {name for name, found in rows(old).items() if not found}
    assert empty == set()


def test_every_row_is_there_as_it_was_with_what_is_new_beside_it(old: Path) -> None:
    before = rows(old)
    Store(old).prepare()
    after = rows(old)
    assert {name: found for name, found in after.items() if name in before} == {
        name: [{**defaults(old, name), **row} for row in found] for name, found in before.items()
    }
    assert {name: found for name, found in after.items() if name not in before and found} == {}


def test_its_tables_are_those_of_a_new_database(old: Path) -> None:
    Store(old).prepare()
    assert schema(old) == EXPECTED
    with closing(sqlite3.connect(old)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        tables = dict(db.execute("SELECT name, sql FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'").fetchall())
        applied = [name for (name,) in db.execute("SELECT name FROM _sqlite_migrations")]
    assert set(tables) == {"sessions", "participants", "cases", "programmes", "batches"}
    assert sorted(applied) == sorted(one.name for one in migrations._migrations)


def test_migrating_twice_changes_nothing(old: Path) -> None:
    Store(old).prepare()
    before = everything(old)
    Store(old).prepare()
    assert everything(old) == before


def test_who_was_there_is_known_again(old: Path) -> None:
    workshop = at_work(old)
    held = next(one for one in review.sessions_of(workshop, DEE) if one.ended)
    assert access.is_organiser(workshop, DEE) and access.may_steer(workshop, ADA, held)
    ben = taking_part.who_is(workshop, BEN, held)
    assert ben and ben.role is None
    answered = {(activity, number) for _, activity, number, who, *_ in everything(old)["answers"] if who == ben.id}
    assert answered
    for activity, number in answered:
        assert taking_part.own_answer(workshop, ben, activity, number) is not None
    anew = Visitor("n" * 43)
    access.log_in(workshop, anew, PASSCODE)
    assert access.is_organiser(workshop, anew)


def test_everything_that_its_sessions_showed_can_be_looked_at(old: Path) -> None:
    """Every activity as it was written then is read, every result computed and drawn, in both languages."""
    workshop, seen = at_work(old), []
    for session in review.sessions_of(workshop, DEE):
        for item in scene.items(workshop, session):
            for one in item.rounds:
                for language in ("nl", "en"):
                    result = results.for_room(workshop, session, item.activity, one, language)
                    shift.between(workshop, session, item.activity, one, language)
                    roles.beside(workshop, session, item.activity, one, language)
                seen.append((one.shown, result.hidden, bool(result.sentence)))
                results.written(workshop, DEE, session, item.activity, one, "nl")
            if not item.rounds:
                results.without_answers(workshop, session, item.activity, "nl")
    assert (True, None, True) in seen
    assert {hidden for shown, hidden, _ in seen if not shown} <= {"not_shown"}
    assert any(not shown for shown, *_ in seen)


def test_a_session_of_then_can_be_taken_up_and_goes_on(old: Path) -> None:
    workshop = at_work(old)
    held = next(one for one in review.sessions_of(workshop, DEE) if one.ended)
    life.resume(workshop, ADA, held)
    first = next(item.activity for item in scene.items(workshop, held) if item.activity.kind == "paradox")
    number = 1 + len(scene.items(workshop, held)[0].rounds)
    life.open_round(workshop, ADA, held, first.id, number)
    people = [BEN, *(Visitor(sign * 43) for sign in "xyz")]
    for at, one in enumerate(people):
        taking_part.join(workshop, one, held)
        taking_part.cast(workshop, one, held, first.id, number, {"value": 20 * at})
    life.close_round(workshop, ADA, held, first.id, number)
    life.reveal(workshop, ADA, held, first.id, number)
    now = scene.look(workshop, held.code)
    assert now.activity and now.round
    result = results.for_room(workshop, now.session, now.activity, now.round, "nl")
    assert (result.answered, result.hidden) == (4, None)
    assert Texts("nl")("brand") == "SamenWerken" and result.sentence


def test_numbers_of_then_are_never_given_to_anybody_else(old: Path) -> None:
    """The very first tables gave the number of the last session, when that was forgotten, to the next one."""
    workshop = at_work(old)
    before = everything(old)
    last = max(row[0] for row in before["sessions"])
    people = max(row[0] for row in before["participants"])
    until = max(one.keep_until for one in review.sessions_of(workshop, DEE))
    assert forgetting.forget(workshop, until + timedelta(days=1)) == len(before["sessions"])
    session, _ = life.create(workshop, DEE, PLAN, whole_programme())
    assert session.id == last + 1
    assert taking_part.join(workshop, BEN, session).id == people + 1


def test_a_migration_that_was_released_is_never_edited(tmp_path: Path) -> None:
    """Each release again, from the migrations as they are today: the very same statements, but for the first one's.

    That was edited on its first day, before anybody else had it; the last migration makes up for it.
    """
    for released in RELEASED:
        path = loaded(released, tmp_path)
        then = statements(path)
        with closing(sqlite3.connect(path)) as db:
            applied = {name for (name,) in db.execute("SELECT name FROM _sqlite_migrations")}
        path.unlink()
        with closing(Store(path).connect()) as db:
            migrations.apply(db, stop_before={one.name for one in migrations._migrations} - applied)
        path.rename(tmp_path / f"{released.stem}.db")
        now = statements(tmp_path / f"{released.stem}.db")
        if released.stem.startswith("1-"):
            now = {name: sql.replace(" AUTOINCREMENT", "") for name, sql in now.items() if name != "sqlite_sequence"}
        assert now == then, released.name


def statements(path: Path) -> dict[str, str]:
    """Every statement that made a table or an index, without the blanks that say nothing."""
    with closing(sqlite3.connect(path)) as db:
        found = db.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> '_sqlite_migrations'")
        return {name: re.sub(r"\s+", " ", sql) for name, sql in found}
