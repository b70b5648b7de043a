"""The check: it finds what was broken, says it in words, ends with 1 for it, and changes nothing."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from sessions.access.rights import Visitor
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.store import SqliteStore
from sessions.store.maintenance import integrity
from tests.conftest import everything
from tests.sessions.cli.conftest import Operator
from tests.sessions.cli.test_backup import damage
from tests.sessions.random_sessions.random_session import Life


def test_a_sound_database_is_said_to_be_so(operator: Operator, held: Session) -> None:
    result = operator("check")
    assert (result.code, result.out, result.err) == (
        0, f"Sessions: 1, answers: 8.\nAll is well: {operator.data}\n", ""
    )  # fmt: skip


# What somebody did to the rows behind the app's back, and what is said of it.
BROKEN = {
    "an answer that the log knows otherwise": (
        """UPDATE answers SET value = '{"value": 1}' WHERE participant = 1 AND activity = 'p1'""",
        "Answers that are other than in the log: 1.",
    ),
    "a pass that the log knows as an answer": (
        "UPDATE answers SET value = 'null' WHERE participant = 1 AND activity = 'p1'",
        "Answers that are other than in the log: 1.",
    ),
    "answers that were taken out": (
        "DELETE FROM answers WHERE activity = 'p1' AND participant < 3",
        "Answers that are in the log and are not there: 2.",
    ),
    "an answer that was slipped in": (
        "DELETE FROM answer_log WHERE participant = 2 AND activity = 'p1'",
        "Answers that are not in the log: 1.",
    ),
    "two answers of somebody who should have one": (
        "UPDATE participants SET unlinked = 1 WHERE id = 1",
        "Participants without links who have more than one answer: 1.",
    ),
    "a decision about nothing": (
        "UPDATE decisions SET round = 7 WHERE approved = 1",
        "Decisions about texts of a round that is not there: 1.",
    ),
    "a right in nothing": (
        "INSERT INTO rights (holder, scope, given_at) VALUES ('x', 'session:99', '')",
        "Rights for a session that is not there: 1.",
    ),
    "a right by no link": (
        "INSERT INTO rights (holder, scope, given_at) VALUES ('x', 'share:99', '')",
        "Rights for a link to read that is not there: 1.",
    ),
    "a stage that is nowhere": (
        "UPDATE sessions SET current = 'nowhere'",
        "Sessions that stand at an activity that is not there: 1.",
    ),
    "an open round after the end": (
        "UPDATE sessions SET status = 'ended'; UPDATE rounds SET open = 1 WHERE activity = 'p1'",
        "Open rounds in sessions that are over: 1.",
    ),
    "half a rehearsal": ("UPDATE sessions SET rehearsal = 'x'", "Sessions with half a rehearsal: 1."),
    "a pretend participant": (
        "UPDATE participants SET pretend = 1 WHERE id = 1",
        "Pretend participants outside a rehearsal: 1.",
    ),
    "a correction of nothing": (
        "INSERT INTO corrections VALUES (1, 'q01', 5, 1, 'a', 'x', '{}', '')",
        "Corrected texts of a round that is not there: 1.",
    ),
    "a pin of nothing": (
        "INSERT INTO pins VALUES (1, 'q01', 5, 1, 'a', 'x', '', 1)",
        "Pinned texts of a round that is not there: 1.",
    ),
    "a batch for nothing": (
        "INSERT INTO batches (session, activity, round, at) VALUES (1, 'q01', 5, '')",
        "Answers by hand for a round that is not there: 1.",
    ),
    "a row that belongs to nothing": (
        "PRAGMA foreign_keys = OFF; UPDATE participants SET batch = 77 WHERE id = 1",
        "Rows in ‘participants’ that belong to something that is not there: 1.",
    ),
    "a table that lacks": ("DROP TABLE pins", "The tables are not as they should be: - pins: "),
    "an index that lacks": (
        "DROP INDEX one_open_round_per_session",
        "The tables are not as they should be: - one_open_round_per_session: CREATE UNIQUE INDEX "
        "one_open_round_per_session ON rounds (session) WHERE open = 1",
    ),
    "a column too many": (
        "ALTER TABLE cases ADD COLUMN ip TEXT",
        "The tables are not as they should be: + cases: ip TEXT 0 None 0",
    ),
    "an activity that nobody can read": (
        "UPDATE activities SET definition = '{\"kind\": \"tarot\"}' WHERE id = 'p1'",
        "Session ‘Sturen en loslaten’: activity ‘p1’ can't be read.",
    ),
    "an activity of brackets in brackets": (
        "UPDATE activities SET definition = replace(hex(zeroblob(2500)), '0', '[') WHERE id = 'p1'",
        "Session ‘Sturen en loslaten’: activity ‘p1’ can't be read.",
    ),
    "an activity with the name of another one": (
        "UPDATE activities SET definition = json_set(definition, '$.id', 'p2') WHERE id = 'p1'",
        "Session ‘Sturen en loslaten’: activity ‘p1’ can't be read.",
    ),
    "a title that controls the terminal": (
        "UPDATE sessions SET title = 'a' || char(27, 8238, 10) || 'All is well', roles = '[1]'",
        "Session 1 ‘a\\x1b\\u202e\\nAll is well’ can't be read.",
    ),
    "a moment without a time zone": (
        "UPDATE rounds SET opened_at = '2026-11-23T14:00:00' WHERE activity = 'p1'",
        "Moments in ‘rounds’ that can't be read: 1.",
    ),
    "an answer that is no form": (
        "UPDATE answers SET value = '5' WHERE participant = 1 AND activity = 'p1'",
        "Answers that can't be read: 1.",
    ),
    "a case of no moment": (
        "INSERT INTO cases VALUES (1, 'x', 'x', 'x', 'x', 'x', 'x', 'then', 'then')",
        "The cases can't be read.",
    ),
    "tables of a later version": (
        "INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('workshop', 'm999_later')",
        "The database is of a newer version of the app (m999_later). Use that version.",
    ),
}


BROKEN |= {
    f"a session with {change}": (
        f"UPDATE sessions SET {change}",  # noqa: S608 - our own
        "Session 1 ‘Sturen en loslaten’ can't be read.",
    )
    for change in (
        "held_on = 'nonsense'",
        "keep_until = '99999-01-01'",
        "created_at = 'now'",
        "roles = 'not json'",
        "roles = '5'",
        "roles = '[1]'",
        "programme = '{\"a\":1}'",
        "programme = replace(hex(zeroblob(2500)), '0', '[')",
    )
}
BROKEN |= {
    f"a number too large: {change}": (f"UPDATE {change}", f"Numbers in ‘{change.split()[0]}’ that are too large: 1.")
    for change in (
        "sessions SET stage = 9223372036854775807",
        "sessions SET answers = -9223372036854775807 - 1",
        "sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'sessions'",
    )
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_was_broken_is_found_and_left_as_it_is(operator: Operator, held: Session, name: str) -> None:
    statements, expected = BROKEN[name]
    with closing(sqlite3.connect(operator.data)) as db:
        db.executescript(statements)
    before = everything(operator.data)
    result = operator("check")
    assert result.code == 1
    assert any(line.startswith(expected) for line in result.out.splitlines()), result.out
    assert "not right" in result.last
    assert everything(operator.data) == before


def test_an_answer_of_somebody_from_another_session_is_found(operator: Operator, held: Session) -> None:
    with closing(sqlite3.connect(operator.data)) as db:
        db.executescript(
            """INSERT INTO sessions (id, code, title, organisation, held_on, language, programme, roles, link, salt,
            created_at, keep_until) SELECT 9, 'ZZZZZZ', title, organisation, held_on, language, programme, roles, 'x',
            salt, created_at, keep_until FROM sessions; UPDATE participants SET session = 9 WHERE id = 1"""
        )
    assert "Answers of somebody from another session: 2." in operator("check").out.splitlines()


def test_every_rule_that_no_foreign_key_guards_has_a_test() -> None:
    tested = {sentence.rsplit(":", 1)[0] for _, sentence in BROKEN.values()}
    texts = Texts("en")
    untested = {name for name in integrity.LOOSE if texts(f"cli.loose.{name}", count=1).rsplit(":", 1)[0] not in tested}
    assert untested == {"answers_of_strangers", "answer_log_without_round"}


def test_a_line_of_the_log_without_its_round_is_found(operator: Operator, held: Session) -> None:
    with closing(sqlite3.connect(operator.data)) as db, db:
        db.execute(
            "INSERT INTO answer_log (session, activity, round, participant, value, at) VALUES (1,'p1',9,1,NULL,'')"
        )
    assert "Lines in the log of a round that is not there: 1." in operator("check").out.splitlines()


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2))
def test_a_session_to_which_anything_happens_stays_sound(store: SqliteStore, seed: int, tmp_path: Path) -> None:
    """Whatever people and facilitators do, in whatever order: no rule of the check is broken by the app itself."""
    life = Life(store, Random(seed))
    operator = Operator(store.path, life.clock)
    for _ in range(3):
        for _ in range(40):
            life.go_on()
        result = operator("check")
        assert (result.code, result.last) == (0, f"All is well: {store.path}")
    assert life.done.total() > 50


def test_processes_that_served_it_are_no_fault(operator: Operator, held: Session) -> None:
    with closing(sqlite3.connect(operator.data)) as db:
        db.executescript(
            """INSERT INTO app_processes VALUES ('p1', 1764520000000, 1764520001000);
            INSERT INTO limit_counts VALUES ('codes', 'x', 5, 1764520000000);
            INSERT INTO network_salts VALUES (1, 'salt', 1764520000000);
            INSERT INTO presence VALUES ('p1', 'ABC234', '[]', '["x"]', '[]')"""
        )
    assert operator("check").code == 0


def test_a_damaged_file_is_said(operator: Operator, held: Session) -> None:
    damage(operator.data)
    result = operator("check", language="nl")
    assert (result.code, result.err) == (1, "")
    assert result.out.startswith("Het bestand is beschadigd: ")


def test_a_backup_can_be_checked_too_also_where_nothing_can_be_written(
    operator: Operator, held: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "safe"
    folder.mkdir()
    backup = folder / "backup.db"
    operator("backup", backup)
    backup.chmod(0o444)
    folder.chmod(0o555)
    result = operator("check", backup)
    assert (result.code, result.last) == (0, f"All is well: {backup}")
    folder.chmod(0o755)
    assert [path.name for path in folder.iterdir()] == ["backup.db"]


def test_an_older_database_is_no_fault(operator: Operator, tmp_path: Path) -> None:
    old = Operator(tmp_path / "old.db", operator.clock)
    with closing(sqlite3.connect(old.data)) as db:
        db.executescript((Path(__file__).parents[1] / "store" / "released" / "3-steps.sql").read_text(encoding="utf-8"))
    result = old("check")
    assert result.code == 0
    assert result.out.splitlines()[1].startswith("The database is of an earlier version.")


def test_sessions_past_their_time_are_no_fault_and_are_told(operator: Operator, held: Session, dee: Visitor) -> None:
    operator.clock.now += timedelta(days=800)
    result = operator("check")
    assert (result.code, result.out.splitlines()[1]) == (
        0, "Sessions whose time to be kept is over: 1. The app deletes them while it runs; ‘forget’ deletes them now."
    )  # fmt: skip


def test_without_a_database_the_check_says_so_and_makes_none(operator: Operator, tmp_path: Path) -> None:
    alone = Operator(tmp_path / "nowhere.db", operator.clock)
    assert (alone("check").code, alone.data.exists()) == (1, False)
