"""Forgetting by hand: only what is past its time, or one session that was named and confirmed."""

import signal
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.conftest import PLAN, everything, somebody, whole_programme
from tests.sessions.cli.conftest import Operator
from tests.sessions.store.disk_faults import read_only

TEXT = b"Goedgekeurde tekst"


def in_the_files(operator: Operator) -> bool:
    return any(TEXT in path.read_bytes() for path in operator.data.parent.glob("workshop.db*"))


def test_what_is_past_its_time_is_gone_from_the_files_too(operator: Operator, held: Session) -> None:
    assert in_the_files(operator)
    operator.clock.now += timedelta(days=(held.keep_until - operator.clock().date()).days + 1)
    result = operator("forget")
    assert (result.code, result.out) == (
        0, "1 session deleted whose time to be kept was over. Backups still hold it.\n"
    )  # fmt: skip
    assert everything(operator.data)["sessions"] == []
    assert not in_the_files(operator)


def test_what_may_still_be_kept_stays(operator: Operator, held: Session) -> None:
    before = everything(operator.data)
    result = operator("forget")
    assert (result.code, result.out) == (
        0, "No session is past its time to be kept. Nothing has been deleted.\n"
    )  # fmt: skip
    assert everything(operator.data) == before


def test_one_session_goes_only_when_the_operator_says_yes(operator: Operator, held: Session) -> None:
    before = everything(operator.data)
    result = operator("forget", held.code)
    assert (result.code, result.out) == (2, f"    1  {held.code}  2026-11-23  Sturen en loslaten\n")
    assert result.err == (
        "This deletes the session with all its answers, and there is no way back. "
        f"Are you sure? Then say: forget {held.code} --yes\n"
    )
    assert everything(operator.data) == before


def test_then_everything_of_it_is_gone_and_the_others_are_untouched(
    operator: Operator, workshop: Workshop, dee: Visitor, held: Session
) -> None:
    other, _ = commands.create(workshop, dee, PLAN, whole_programme())
    ben = somebody()
    answering.join(workshop, ben, other)
    kept = everything(operator.data)
    result = operator("forget", "1", "--yes")
    assert (result.code, result.last) == (0, "Deleted: Sturen en loslaten. Backups still hold the session.")
    after = everything(operator.data)
    assert {name for name, rows in after.items() if any(row[0] == 1 for row in rows)} <= {
        "_sqlite_migrations", "settings"
    }  # fmt: skip
    assert after["sessions"] == kept["sessions"][1:]
    assert answering.participant_of(workshop, ben, other) and rights.is_organiser(workshop, dee)
    assert not in_the_files(operator)
    assert operator("check").code == 0


def test_yes_without_a_name_deletes_nothing_more(operator: Operator, held: Session) -> None:
    before = everything(operator.data)
    assert operator("forget", "--yes").code == 0
    assert everything(operator.data) == before


def test_while_somebody_reads_the_operator_is_told_what_is_left_in_the_log(
    operator: Operator, workshop: Workshop, held: Session
) -> None:
    workshop.store.close()
    with workshop.store.reading() as db:
        db.execute("SELECT count(*) FROM answers").fetchone()
        result = operator("forget", "1", "--yes", "--wait", "0.5")
    assert (result.code, result.last.split(".")[0]) == (
        1, "In the log beside the database something of what was deleted may still stand"
    )  # fmt: skip
    assert everything(operator.data)["sessions"] == []
    workshop.store.expunge()
    assert not in_the_files(operator)


@pytest.mark.slow
def test_stopped_while_the_log_is_held_it_still_says_that_the_session_is_gone(
    operator: Operator, workshop: Workshop, held: Session
) -> None:
    workshop.store.close()
    with workshop.store.reading() as db:
        db.execute("SELECT count(*) FROM answers").fetchone()
        process = operator.start("forget", "1", "--yes", "--wait", "300")
        assert process.stdout
        assert process.stdout.readline().endswith("Sturen en loslaten\n")
        assert process.stdout.readline() == "Deleted: Sturen en loslaten. Backups still hold the session.\n"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (1, "")
    assert out.splitlines()[-1].startswith("In the log beside the database something of what was deleted may still")
    assert everything(operator.data)["sessions"] == []


@pytest.mark.slow
def test_a_database_in_which_somebody_writes_is_waited_for_as_long_as_the_operator_says(
    operator: Operator, workshop: Workshop, held: Session
) -> None:
    """And not for the ten seconds that a server waits; what the app would log in English is not shown."""
    workshop.store.close()
    before = everything(operator.data)
    with closing(sqlite3.connect(operator.data, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        result = operator.run("forget", "1", "--yes", "--wait", "2", "--language", "nl")
        process = operator.start("forget", "1", "--yes", "--wait", "300")
        assert process.stdout
        process.stdout.readline()
        assert process.stdout.readline().endswith("We wait for at most 300 seconds.\n")
        assert everything(operator.data) == before
        other.execute("COMMIT")
        out, err = process.communicate(timeout=60)
    assert (result.code, result.last) == (
        1,
        "Een ander programma houdt de database bezet. We wachten hoogstens 2 seconden.",
    )
    assert result.err == (
        "Een ander programma houdt de database bezet, ook na 2 seconden nog. Er is niets veranderd. "
        "Probeer het straks opnieuw, of wacht langer met --wait.\n"
    )
    assert (process.returncode, out, err) == (0, "Deleted: Sturen en loslaten. Backups still hold the session.\n", "")


def test_on_a_disk_where_nothing_can_be_written_it_says_so(operator: Operator, held: Session) -> None:
    backup = operator.data.with_name("whole.db")
    operator("backup", backup)
    with read_only(backup) as store:
        result = Operator(store.path, operator.clock)("forget", "1", "--yes")
    assert (result.code, result.err.split(". (")[0]) == (1, "The database could not be changed")
    assert "Nothing has been changed." in result.err


def test_a_database_of_something_else_is_never_to_be_started_in(operator: Operator, held: Session) -> None:
    """The app would write its tables into it; only of an earlier version one makes a backup and starts the app."""
    other = Operator(operator.data.with_name("other.db"), operator.clock)
    other.data.touch()
    for command in ("forget", "export"):
        result = other(command)
        assert (result.code, result.err) == (
            1, f"{other.data} is no database of this app. Is WORKSHOP_DATA right? Nothing has been changed.\n"
        )  # fmt: skip
    with closing(sqlite3.connect(operator.data)) as db, db:
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('workshop', 'm999_later')")
    for command in ("forget", "export"):
        result = operator(command)
        assert (result.code, result.err) == (
            1, "The database is of a newer version of the app (m999_later). Use that version.\n"
        )  # fmt: skip


def test_an_earlier_version_is_brought_up_to_date_first(operator: Operator, held: Session, tmp_path: Path) -> None:
    old = Operator(tmp_path / "old.db", operator.clock)
    with closing(sqlite3.connect(old.data)) as db:
        db.executescript((Path(__file__).parents[1] / "store" / "released" / "3-steps.sql").read_text(encoding="utf-8"))
    assert old("forget").err == (
        "This database is of an earlier version of the app. Make a backup and start the app once; then try again.\n"
    )


@pytest.mark.parametrize(
    "trigger",
    [
        "BEFORE DELETE ON sessions BEGIN SELECT RAISE(IGNORE); END",
        "AFTER DELETE ON answers BEGIN INSERT INTO settings VALUES (OLD.participant || OLD.activity, OLD.value); END",
        "AFTER DELETE ON sessions BEGIN INSERT INTO sessions SELECT * FROM kept; END",
    ],
)
def test_a_planted_trigger_keeps_nothing(operator: Operator, held: Session, trigger: str) -> None:
    with closing(sqlite3.connect(operator.data)) as db:
        db.executescript(f'CREATE TABLE kept AS SELECT * FROM sessions; CREATE TRIGGER "a ""b" {trigger}')  # noqa: S608
    settings = everything(operator.data)["settings"]
    result = operator("forget", "1", "--yes")
    after = everything(operator.data)
    assert (result.code, result.last) == (0, "Deleted: Sturen en loslaten. Backups still hold the session.")
    assert (after["sessions"], after["answers"], after["settings"]) == ([], [], settings)


def test_when_something_is_left_it_is_not_said_to_be_deleted(operator: Operator, held: Session) -> None:
    """Tables whose rows do not go with their session."""
    with closing(sqlite3.connect(operator.data)) as db:
        db.executescript(
            """PRAGMA foreign_keys = OFF; CREATE TABLE plain AS SELECT * FROM answer_log;
            DROP TABLE answer_log; ALTER TABLE plain RENAME TO answer_log"""
        )
    before = everything(operator.data)
    result = operator("forget", "1", "--yes")
    assert (result.code, "Deleted" in result.out) == (1, False)
    assert result.err.startswith("Not deleted: rows of the session are still there (answer_log: ")
    assert everything(operator.data) == before
