"""What the statements of the store may rely on, whichever database runs them: values, order, placeholders, numbers."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sessions.store import Connection, Store
from sessions.store.database.connection import HIGHEST
from sessions.store.maintenance.expected_tables import expected_lines, expected_tables
from tests.conftest import examples

pytestmark = pytest.mark.both_stores

ADD = "INSERT INTO settings (name, value) VALUES (?, ?)"
AWKWARD = (
    "",
    " ",
    "'",
    '"',
    "?",
    "%",
    "%s",
    ":name",
    "\\",
    "\n",
    "\x01",
    "é",
    "e\u0301",
    "漢",
    "👩‍👩‍👧",
    "{}",
    "null",
    "$1",
)
CASE = """INSERT INTO cases (organisation, title, context, parties, key_question, phase, created_at, updated_at)
    VALUES ('', ?, '', '', '', '', '', '') RETURNING id"""


def one(db: Connection, sql: str, *values: object) -> Any:
    """The first row of a statement."""
    return db.execute(sql, values).fetchone()


@pytest.mark.parametrize("text", AWKWARD, ids=ascii)
def test_a_text_comes_back_as_it_went_in(store: Store, text: str) -> None:
    with store.writing() as db:
        db.execute(ADD, [text, text])
        db.executemany("UPDATE settings SET value = :value WHERE name = :name", [{"name": text, "value": text * 2}])
        assert one(db, "SELECT name, value, length(value) FROM settings WHERE name = ?", text) == (
            text, text * 2, 2 * len(text),
        )  # fmt: skip


@settings(max_examples=examples(40), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8), unique=True))
def test_texts_are_in_the_order_of_their_characters(store: Store, texts: list[str]) -> None:
    with store.writing() as db:
        db.execute("DELETE FROM settings")
        db.executemany(ADD, [[text, "x"] for text in texts])
        ordered = [name for (name,) in db.execute("SELECT name FROM settings ORDER BY name").fetchall()]
    assert ordered == sorted(texts)


@pytest.mark.parametrize("number", [0, -1, 2**31, 2**53 + 1, HIGHEST, -HIGHEST - 1])
def test_a_number_comes_back_as_it_went_in(store: Store, number: int) -> None:
    with store.writing() as db:
        row = "INSERT INTO audit_log (at, actor, name, action, session_number, detail) VALUES ('', '', '', '', ?, '')"
        db.execute(row, [number])
        assert one(db, "SELECT session_number FROM audit_log") == (number,)


def test_marks_in_a_text_of_a_statement_are_no_placeholders(store: Store) -> None:
    with store.writing() as db:
        assert one(db, "SELECT '?', ':name', '%', '%s', 'it''s ?', ?", 1)[:5] == ("?", ":name", "%", "%s", "it's ?")
        rows = db.execute("SELECT '?', ':name', '%' WHERE 1 = :number", {"number": 1}).fetchall()
        assert rows == [("?", ":name", "%")]


def test_one_value_can_be_used_more_than_once(store: Store) -> None:
    with store.writing() as db:
        db.execute("INSERT INTO settings (name, value) VALUES (:text, :text)", {"text": "a"})
        assert db.execute(
            "SELECT name FROM settings WHERE name = :text OR value = :text", {"text": "a"}
        ).fetchall() == [("a",)]


def test_the_number_of_rows_that_were_changed_is_known(store: Store) -> None:
    with store.writing() as db:
        db.executemany(ADD, [["a", "x"], ["b", "x"], ["c", "y"]])
        assert db.execute("UPDATE settings SET value = 'z' WHERE value = ?", ["x"]).rowcount == 2
        assert db.execute("DELETE FROM settings WHERE value = ?", ["q"]).rowcount == 0


def test_rows_come_by_the_names_of_their_columns(store: Store) -> None:
    with store.writing() as db:
        db.execute(ADD, ["a", "x"])
        assert db.named_rows("SELECT name, value AS text FROM settings") == [{"name": "a", "text": "x"}]
        assert [column for column, *_ in db.execute("SELECT name, value AS text FROM settings").description] == [
            "name", "text",
        ]  # fmt: skip


def test_the_tables_and_columns_are_those_of_a_new_database(store: Store) -> None:
    with store.reading() as db:
        assert set(db.list_tables()) == {table.name for table in expected_tables()}
        for table in expected_tables():
            assert db.list_columns(table.name) == [*table.columns], table.name
            assert db.primary_key(table.name) == [*table.key], table.name


def test_the_tables_are_made_of_what_those_of_a_new_database_are(store: Store) -> None:
    with store.reading() as db:
        assert db.table_lines() == expected_lines()
        assert {"sessions: code TEXT NOT NULL", "sessions: PRIMARY KEY (id)"} < expected_lines()
        assert "answers: FOREIGN KEY (session, activity, round, purpose) REFERENCES rounds" in expected_lines()


def test_numbers_of_rows_that_are_gone_are_not_given_again(store: Store) -> None:
    with store.writing() as db:
        assert [one(db, CASE, title) for title in "abc"] == [(1,), (2,), (3,)]
        db.execute("DELETE FROM cases WHERE id >= 2")
    with store.writing() as db:
        assert one(db, CASE, "d") == (4,)
        assert db.last_numbers()["cases"] == 4


def test_numbers_go_on_where_they_are_told_to(store: Store) -> None:
    with store.writing() as db:
        db.continue_numbers("cases", 41)
        assert db.last_numbers()["cases"] == 41
        assert one(db, CASE, "a") == (42,)
        db.continue_numbers("cases", 7)  # which is not back
        assert one(db, CASE, "b") == (43,)


def test_what_belongs_to_a_row_goes_with_it(store: Store) -> None:
    with store.writing() as db:
        db.execute("INSERT INTO programmes (title, step, updated_at) VALUES ('', 0, '')")
        [number] = one(db, "SELECT id FROM programmes")
        db.execute("INSERT INTO programme_steps (programme, number, text) VALUES (?, 0, '')", [number])
        db.execute("DELETE FROM programmes")
        assert one(db, "SELECT count(*) FROM programme_steps") == (0,)
