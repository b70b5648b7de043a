"""Migrations: every database that a released version left behind is brought up to date, with every row it has."""

import hashlib
import json
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from sessions.access import rights
from sessions.access.pseudonyms import pseudonym
from sessions.access.rights import Visitor
from sessions.activities.shared.texts import card
from sessions.archive import retention, review
from sessions.archive.comparison import filters
from sessions.export.imports import imported_sessions
from sessions.facilitation import commands, pace, rehearsal, session_view, undo
from sessions.locale import Texts
from sessions.model.records import Purpose, RoundKey
from sessions.participation import answering
from sessions.results import roles, round_results, shift
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.settings import Settings
from sessions.store import NewerDatabaseError, SqliteStore
from sessions.store.maintenance import integrity
from sessions.store.schema.migrations import migrations
from sessions.store.schema.stored_json import logged_action
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, PLAN, Clock, everything, in_round, whole_programme
from tests.sessions.store.test_connection import EXPECTED, schema

RELEASED = sorted((Path(__file__).parent / "released").glob("*.sql"), key=lambda path: int(path.stem.split("-")[0]))
DEE, ADA, BEN = Visitor("d" * 43), Visitor("a" * 43), Visitor("b" * 43)
BOOKS = {"_sqlite_migrations", "sqlite_sequence"}  # what SQLite and the migrations note for themselves
Row = dict[str, object]
Columns = tuple[list[str], Row]  # the activities of a logged action, and its other columns
ACTIONS: dict[tuple[str, str], Columns] = {
    ("go_to", "p6"): (["p6"], {}),
    ("open", "p6 2"): (["p6"], {"round": 2}),
    ("guess", "p6 1"): (["p6"], {"round": 1}),
    ("guess_closed", "p6 1"): (["p6"], {"round": 1}),
    ("reveal", "p6 2"): (["p6"], {"round": 2}),
    ("hide", "p6 2"): (["p6"], {"round": 2}),
    ("by_hand", "q01 1"): (["q01"], {"round": 1}),
    ("correct", "q01 1"): (["q01"], {"round": 1}),
    ("take_along", "p1"): (["p1"], {}),
    ("skip", "q01 break"): (["q01", "break"], {}),
    ("unskip", "break"): (["break"], {}),
    ("move", "p1 p6"): (["p1"], {"placed_after": "p6"}),
    ("move", "p6"): (["p6"], {}),
    ("results", "p6 reveal"): (["p6"], {"value": "reveal"}),
    ("stop", "p6 look"): (["p6"], {"value": "look"}),
    ("talk", "p1 True"): (["p1"], {"value": "True"}),
    ("timer", "3"): ([], {"value": "3"}),
    ("approval", "False"): ([], {"value": "False"}),
    ("case", "1"): ([], {"value": "1"}),
    ("undo", "97"): ([], {"undoes": 97}),
    ("lobby", ""): ([], {}),
    ("end", ""): ([], {}),
}
READ: dict[tuple[str, str], Columns] = {
    ("go_to", "q01 alone"): (["q01"], {"step": "alone"}),
    ("add", "paradox p1"): ([], {"value": "paradox", "placed_after": "p1"}),
    ("add", "paradox"): ([], {"value": "paradox"}),
    ("picture", "p6 2"): (["p6"], {"value": "2"}),
    ("case", "p6 3"): (["p6"], {"value": "3"}),
    ("case", "p6"): (["p6"], {}),
    ("case", "3"): ([], {"value": "3"}),
    ("case", ""): ([], {}),
    ("timer", "+1"): ([], {"value": "+1"}),
    ("by_hand_undone", "7"): ([], {"value": "7"}),
    ("change", "p6"): (["p6"], {}),
    ("new_link", ""): ([], {}),
    ("reveal", "p6 x"): (["p6"], {}),
}


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


def applied(path: Path) -> list[str]:
    """The names of the migrations that were applied to a database."""
    with closing(sqlite3.connect(path)) as db:
        return [name for (name,) in db.execute("SELECT name FROM _sqlite_migrations")]


def defaults(path: Path, table: str) -> Row:
    """What the columns of a table hold where nobody said anything."""
    with closing(sqlite3.connect(path)) as db:
        told = db.execute("SELECT name, dflt_value FROM pragma_table_info(?)", [table]).fetchall()
        return {name: db.execute(f"SELECT {default or 'NULL'}").fetchone()[0] for name, default in told}


def at_work(path: Path) -> Workshop:
    """The app on a database that it has just opened."""
    store = SqliteStore(path)
    store.prepare()
    clock = Clock()
    return Workshop(Settings(path), store, clock=clock, exact_clock=clock, machine_clock=clock)


def test_there_is_a_database_of_every_release_and_each_holds_a_session_with_answers() -> None:
    """Without this the tests below would show nothing."""
    assert [path.stem for path in RELEASED] == [
        "1-first_tables",
        "2-numbers_once",
        "3-steps",
        "4-all_kinds",
        "5-craft",
        "6-guesses",
        "7-purposes",
        "8-exclusions",
        "9-archive",
        "10-imported",
        "11-imported_key_figures",
        "12-unlinking",
        "13-agreed_actions",
        "14-accounts",
    ]


def test_what_a_release_left_has_rows_in_nearly_every_table(old: Path) -> None:
    empty = {name for name, found in rows(old).items() if not found}
    assert empty == set()


def test_every_row_is_there_as_it_was_with_what_is_new_beside_it(old: Path) -> None:
    before = with_cards(rows(old), name_now if "m016_card_names" in applied(old) else name_then)
    SqliteStore(old).prepare()
    after = with_cards(rows(old), name_now)
    new = {name: defaults(old, name) for name in before}
    assert {name: [as_before(name, row) for row in found] for name, found in after.items() if name in before} == {
        name: [as_before(name, {**new[name], **row}) for row in found] for name, found in before.items()
    }
    assert {name: found for name, found in after.items() if name not in before and found} == {}


def name_then(salt: str, activity: str, number: int, participant: int) -> str:
    """A writer's name when it was the same in all rounds of an activity."""
    return hashlib.sha256(f"{salt}:{activity}:{participant}".encode()).hexdigest()[:12]


def name_now(salt: str, activity: str, number: int, participant: int) -> str:
    return pseudonym(salt, "chart", RoundKey(activity, number), participant)


def with_cards(found: dict[str, list[Row]], name_of: Callable[[str, str, int, int], str]) -> dict[str, list[Row]]:
    """The rows with each name of a card replaced by whose card it is."""
    salts = {row["id"]: str(row["salt"]) for row in found["sessions"]}
    owners = {}
    copies = [json.loads(str(row["before"]))["tables"]["answers"] for row in found.get("rehearsals", ())]
    copied = [dict(zip(copy["columns"], row, strict=True)) for copy in copies for row in copy["rows"]]
    for row in (*found["answers"], *copied):
        value = json.loads(str(row["value"]))
        for item in value.get("texts", ()) if isinstance(value, dict) else ():
            activity, participant = str(row["activity"]), cast(int, row["participant"])
            writer = name_of(salts[row["session"]], activity, cast(int, row["round"]), participant)
            owners[card(writer, item["id"])] = f"{activity} {participant} {item['id']}"
    text = json.dumps(found)
    for name, owner in owners.items():
        text = text.replace(name, owner)
    return cast(dict[str, list[Row]], json.loads(text))


def as_before(table: str, row: Row) -> Row:
    """A row in the form that it had before rounds had a purpose and logged actions had columns; JSON as values."""
    number = {"rounds": "number", "answers": "round", "answer_log": "round"}.get(table)
    if number and row.pop("purpose", "answer") == "guess":
        row[number] = cast(int, row[number]) + 1000
    if table == "stage_log":
        return {name: row[name] for name in ("id", "session", "action", "detail", "at")}
    if table == "rights":
        row.pop("version", None)
    if table == "pins":
        row.pop("number", None)
    if table == "imported_sessions":
        row.pop("cases", None)
    if table == "undo_log":
        row["changes"] = changes_before(cast(str, row["changes"]))
    if table == "rehearsals":
        copy = json.loads(cast(str, row["before"]))
        copy["steps"] = [[entry, changes_before(text), undone] for entry, text, undone in copy["steps"]]
        copy["tables"] = {
            name: [as_before(name, dict(zip(there["columns"], one, strict=True))) for one in there["rows"]]
            for name, there in copy["tables"].items()
        }
        row["before"] = copy
    return row


def changes_before(text: str) -> Row:
    """The changes of one step of the undo log, with guesses in rounds above 1000."""
    changes = json.loads(text)
    changes["rounds"] = {
        (activity, number + 1000 * (purpose == ["guess"])): [row and as_before("rounds", row) for row in pair]
        for (activity, number, *purpose), pair in ((json.loads(key), pair) for key, pair in changes["rounds"].items())
    }
    return cast(Row, changes)


def test_guesses_of_then_are_rounds_with_a_purpose_and_read_as_they_did(tmp_path: Path) -> None:
    workshop = at_work(loaded(RELEASED[-1], tmp_path))
    [held] = [one for one in review.sessions_of(workshop, DEE) if one.title == "Raden"]
    found = rows(workshop.settings.data)
    own = [row for row in found["rounds"] if row["session"] == held.id]
    assert {(row["activity"], row["number"], row["purpose"]) for row in own} == {
        *(("p6", number, purpose) for number in (1, 2) for purpose in ("answer", "guess")),
        *(("p1", 1, purpose) for purpose in ("answer", "guess")),
    }
    ben = answering.participant_of(workshop, BEN, held)
    assert ben
    given = [answering.own_answer(workshop, ben, "p6", number, purpose)
             for number in (1, 2) for purpose in ("answer", "guess")]  # fmt: skip
    assert [answer and answer.value for answer in given] == [{"value": value} for value in (20, 30, 50, 60)]
    items = {item.activity.id: item for item in session_view.items(workshop, held)}
    said = [round_results.visible_result(workshop, held, items["p6"].activity, one, "nl") for one in items["p6"].rounds]
    assert [(result.answered, result.sentence) for result in said] == [
        (5, "De zaal dacht 40,5 en staat op 30: jullie schatten elkaar meer naar ‘loslaten’ dan jullie zijn. "
            "2 van de 4 zaten er dichtbij (hoogstens 10 ernaast)."),
        (5, "De zaal dacht 70,5 en staat op 60: jullie schatten elkaar meer naar ‘loslaten’ dan jullie zijn. "
            "2 van de 4 zaten er dichtbij (hoogstens 10 ernaast)."),
    ]  # fmt: skip
    assert {name for name, item in items.items() if item.visited} == {"p6", "p1"}
    assert {name for name, item in items.items() if item.skipped} == {"q01"}
    measured = pace.calculate(workshop, held)
    assert measured and measured.behind == timedelta(days=-1, seconds=85560)


def test_actions_of_then_say_in_columns_what_they_were_about(tmp_path: Path) -> None:
    path = loaded(RELEASED[-1], tmp_path)
    SqliteStore(path).prepare()
    names = ("activities", "step", "round", "value", "placed_after", "undoes")
    found = {
        (row["action"], row["detail"]): {name: row[name] for name in names if row[name] is not None}
        for row in rows(path)["stage_log"]
    }
    assert {key: found[key] for key in ACTIONS} == {
        key: {"activities": json.dumps(activities), **columns} for key, (activities, columns) in ACTIONS.items()
    }


def test_every_form_of_an_action_of_then_is_read() -> None:
    read = {
        (action, detail): {name: value for name, value in logged_action(action, detail, {"p6"}).items() if value}
        for action, detail in READ
    }
    assert read == {key: {"activities": json.dumps(names), **columns} for key, (names, columns) in READ.items()}


def test_a_guess_of_then_can_be_undone_and_what_was_given_in_it_stays(tmp_path: Path) -> None:
    """The last step of a session that was being rehearsed when the app was upgraded."""
    workshop = at_work(loaded(RELEASED[-1], tmp_path))
    [held] = [one for one in review.sessions_of(workshop, DEE) if one.title == "Raden in een repetitie"]
    open_rounds = "SELECT activity, number, purpose, open FROM rounds WHERE session = ? ORDER BY 1, 2, 3"
    for action in ("unskip", "guess"):
        step = undo.last(workshop, held)
        assert step and step.action == action
        undo.undo(workshop, ADA, held, step.entry)
    with workshop.store.reading() as db:
        assert db.execute(open_rounds, [held.id]).fetchall() == [
            ("p1", 1, "answer", 1), ("p1", 1, "guess", 0), ("p6", 1, "answer", 0), ("p6", 1, "guess", 0),
        ]  # fmt: skip
    rehearsal.wipe(workshop, ADA, held)
    with workshop.store.reading() as db:
        assert db.execute(open_rounds, [held.id]).fetchall() == [("p6", 1, "answer", 0), ("p6", 1, "guess", 0)]
        assert (integrity.loose(db), integrity.strays(db)) == ({}, {})
    assert {item.activity.id for item in session_view.items(workshop, held) if item.skipped} == {"q01", "break"}


@pytest.mark.parametrize("name", ["m012_numbers_never_given_twice", "m013_round_purposes"])
@pytest.mark.slow
def test_a_migration_that_was_applied_but_not_noted_changes_nothing(old: Path, name: str) -> None:
    """Those outside a transaction are noted after their commit; the process may die in between."""
    SqliteStore(old).prepare()
    before = rows(old)
    with closing(sqlite3.connect(old)) as db:
        assert db.execute("DELETE FROM _sqlite_migrations WHERE name = ?", [name]).rowcount == 1
        db.commit()
    SqliteStore(old).prepare()
    assert rows(old) == before


def test_what_was_imported_without_key_figures_is_there_and_not_compared(tmp_path: Path) -> None:
    workshop = at_work(loaded(next(path for path in RELEASED if path.stem == "10-imported"), tmp_path))
    [held] = imported_sessions.every(workshop, DEE)
    assert (held.title, held.cases) == ("Elders gehouden", ("De haven",))
    assert (held.programme, held.made_up, held.comparable) == (None, False, False)
    _, report = imported_sessions.find(workshop, DEE, held.id, Texts("nl"))
    assert (len(report.activities), report.key_figures) == (2, None)
    assert not any(each.imported for each in filters.all_of(workshop, DEE))


def test_what_a_release_left_is_sound(old: Path) -> None:
    store = SqliteStore(old)
    store.prepare()
    with store.reading() as db:
        assert (integrity.loose(db), integrity.strays(db), integrity.unlike(db)) == ({}, {}, [])


def test_its_tables_are_those_of_a_new_database(old: Path) -> None:
    SqliteStore(old).prepare()
    assert schema(old) == EXPECTED
    with closing(sqlite3.connect(old)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        tables = dict(db.execute("SELECT name, sql FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'").fetchall())
    own = {"sessions", "participants", "cases", "programmes", "batches", "share_links", "imported_sessions"}
    own |= {"accounts", "audit_log"}
    assert set(tables) == own
    assert sorted(applied(old)) == sorted(migration.name for migration in migrations._migrations)


def test_migrating_twice_changes_nothing(old: Path) -> None:
    SqliteStore(old).prepare()
    before = everything(old)
    SqliteStore(old).prepare()
    assert everything(old) == before


@pytest.mark.slow
def test_who_was_there_is_known_again(old: Path) -> None:
    workshop = at_work(old)
    held = next(one for one in review.sessions_of(workshop, DEE) if one.ended)
    assert rights.is_organiser(workshop, DEE) and rights.may_facilitate(workshop, ADA, held)
    ben = answering.participant_of(workshop, BEN, held)
    assert ben and ben.role is None
    answered = [row for row in rows(old)["answers"] if row["participant"] == ben.id]
    assert answered
    for row in answered:
        key = (cast(str, row["activity"]), cast(int, row["round"]), cast(Purpose, row["purpose"]))
        assert answering.own_answer(workshop, ben, *key) is not None
    anew = Visitor("n" * 43)
    rights.log_in(workshop, anew, PASSCODE)
    assert rights.is_organiser(workshop, anew)


@pytest.mark.slow
def test_everything_that_its_sessions_showed_can_be_looked_at(old: Path) -> None:
    """Every activity as it was written then is read, every result computed and drawn, in both languages."""
    workshop, seen = at_work(old), []
    for session in review.sessions_of(workshop, DEE):
        for item in session_view.items(workshop, session):
            for one in item.rounds:
                for language in ("nl", "en"):
                    result = round_results.visible_result(workshop, session, item.activity, one, language)
                    shift.between(workshop, session, item.activity, one, language)
                    roles.comparison(workshop, session, item.activity, one, language)
                seen.append((one.shown, result.hidden, bool(result.sentence)))
                texts_for_facilitator(workshop, DEE, session, item.activity, one, "nl")
            if not item.rounds:
                round_results.without_answers(workshop, session, item.activity, "nl")
    assert (True, None, True) in seen
    assert {hidden for shown, hidden, _ in seen if not shown} <= {"not_shown"}
    assert any(not shown for shown, *_ in seen)


def test_a_session_of_then_can_be_taken_up_and_goes_on(old: Path) -> None:
    workshop = at_work(old)
    held = next(one for one in review.sessions_of(workshop, DEE) if one.ended)
    commands.resume(workshop, ADA, held)
    first = next(item.activity for item in session_view.items(workshop, held) if item.activity.kind == "paradox")
    number = 1 + len(session_view.items(workshop, held)[0].rounds)
    commands.open_round(workshop, ADA, held, first.id, number)
    people = [BEN, *(Visitor(sign * 43) for sign in "xyz")]
    for index, one in enumerate(people):
        answering.join(workshop, one, held)
        answering.cast(workshop, one, held, first.id, number, {"value": 20 * index})
    commands.close_round(workshop, ADA, held, first.id, number)
    commands.reveal(workshop, ADA, held, first.id, number)
    now = in_round(workshop, held.code)
    result = round_results.visible_result(workshop, now.session, now.activity, now.round, "nl")
    assert (result.answered, result.hidden) == (4, None)
    assert Texts("nl")("brand") == "SamenWerken" and result.sentence


def test_numbers_of_then_are_never_given_to_anybody_else(old: Path) -> None:
    """The very first tables gave the number of the last session, when that was forgotten, to the next one."""
    workshop = at_work(old)
    before = everything(old)
    last = max(row[0] for row in before["sessions"])
    people = max(row[0] for row in before["participants"])
    until = max(one.keep_until for one in review.sessions_of(workshop, DEE))
    gone = len(before["sessions"]) + len(before["imported_sessions"])
    assert retention.forget(workshop, until + timedelta(days=1)) == gone
    session, _ = commands.create(workshop, DEE, PLAN, whole_programme())
    assert session.id == last + 1
    assert answering.join(workshop, BEN, session).id == people + 1


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
        with closing(SqliteStore(path).connect()) as db:
            migrations.apply(db, stop_before={migration.name for migration in migrations._migrations} - applied)
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


def test_a_database_of_a_newer_version_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "workshop.db")
    store.prepare()
    with store.writing() as db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('workshop', ?, '2027-01-01')",
            ["m999_of_next_year"],
        )
    store.shut_down()
    before = store.path.read_bytes()
    with pytest.raises(NewerDatabaseError, match="m999_of_next_year"):
        SqliteStore(store.path).prepare()
    assert store.path.read_bytes() == before
