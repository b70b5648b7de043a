"""Every command on PostgreSQL: it works as on a file, or says what to use instead."""

import csv
import io
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.cli.context import CommandContext
from sessions.cli.main import COMMANDS
from sessions.export import registry
from sessions.facilitation import commands
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.simulation import demo
from sessions.store import SqliteStore, Store
from sessions.workshop import Workshop
from tests.conftest import Clock, everything, settings_of, somebody, stored_rows
from tests.servers.postgresql import PostgresServer, programs
from tests.sessions.cli.conftest import Operator

pytestmark = [pytest.mark.both_stores, pytest.mark.postgresql_only]


@dataclass
class PostgresOperator(Operator):
    """Somebody at a terminal, who runs the commands on an installation on PostgreSQL."""

    workshop: Workshop = field(kw_only=True)

    def on(self, store: Store) -> "PostgresOperator":
        """The same one, of another installation."""
        return replace(self, workshop=replace(self.workshop, store=store))

    def context(self, language: str = "en") -> CommandContext:
        """What a command of this operator receives."""
        settings = replace(settings_of(self.workshop.store), accounts=self.workshop.settings.accounts)
        return CommandContext(lambda: settings, Texts(language), self.clock)


@pytest.fixture
def operator(workshop: Workshop, clock: Clock) -> PostgresOperator:
    """The operator of the installation that everybody uses."""
    assert not isinstance(workshop.store, SqliteStore)
    return PostgresOperator(Path("unused.db"), clock, workshop=workshop)


@pytest.mark.parametrize(
    ("arguments", "language", "said"),
    [
        (["backup"], "en", "This installation is on PostgreSQL. Make a backup with pg_dump: docs/care.md says how."
         " Nothing has been changed."),
        (["restore", "x.db"], "nl", "Deze installatie staat op PostgreSQL. Zet een back-up terug met pg_restore:"
         " in docs/care.md staat hoe. Er is niets veranderd."),
    ],
    ids=["backup", "restore"],
)  # fmt: skip
def test_what_the_server_has_tools_for_is_refused_in_one_sentence(
    operator: PostgresOperator, session: Session, arguments: list[str], language: str, said: str
) -> None:
    result = operator(*arguments, language=language)
    assert (result.code, result.out, result.err) == (2, "", f"{said}\n")


def test_a_check_finds_nothing_in_a_sound_one_and_changes_nothing(
    operator: PostgresOperator, held: Session, unchanged: Callable[[], object]
) -> None:
    with unchanged():  # type: ignore[attr-defined]
        result = operator("check")
    assert result.code == 0, result
    assert result.out.splitlines()[0] == "Sessions: 1, answers: 8."
    assert result.last.startswith("All is well: postgresql://")


def test_a_check_names_rows_and_tables_that_are_wrong(operator: PostgresOperator, held: Session) -> None:
    with operator.workshop.store.writing() as db:
        db.execute("UPDATE sessions SET current = 'nowhere', timer_ends = 'soon'")
        db.execute("UPDATE answers SET value = '[1]' WHERE participant = 1 AND activity = 'p1'")
        db.execute("DELETE FROM answer_log WHERE participant = 2 AND activity = 'p1'")
    result = operator("check")
    assert result.code == 1
    assert set(result.out.splitlines()) >= {
        "Sessions that stand at an activity that is not there: 1.",
        "Moments in ‘sessions’ that can't be read: 1.",
        "Answers that can't be read: 1.",
        "Answers that are other than in the log: 1.",
        "Answers that are not in the log: 1.",
    }
    with operator.workshop.store.writing() as db:
        db.execute("CREATE TABLE letters (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
    try:
        out = operator("check").out
        assert "The tables are not as they should be: + letters: text TEXT NOT NULL" in out
    finally:
        with operator.workshop.store.writing() as db:
            db.execute("DROP TABLE letters")


def test_an_export_holds_what_it_holds_from_a_file(operator: PostgresOperator, held: Session, tmp_path: Path) -> None:
    listed = operator("export")
    assert (listed.code, held.code in listed.out) == (0, True)
    assert operator("export", "all", tmp_path / "out").code == 0
    folder = tmp_path / "out" / registry.folder_name(held)
    [answers] = folder.glob("*p1*.csv")
    rows = list(csv.reader(io.StringIO(answers.read_text("utf-8-sig"))))
    assert len(rows) == 6
    assert "Goedgekeurde tekst" in (folder / "session.json").read_text("utf-8")
    assert list((tmp_path).glob(".export*")) == []


def test_what_was_exported_and_forgotten_is_imported(operator: PostgresOperator, held: Session, tmp_path: Path) -> None:
    assert operator("export", "all", tmp_path / "out").code == 0
    assert operator("forget", held.code, "--yes").code == 0
    file = tmp_path / "out" / registry.folder_name(held) / "session.json"
    result = operator("import", file)
    assert (result.code, held.title in result.out) == (0, True), result
    [row] = everything(operator.workshop)["imported_sessions"]
    assert held.title in row
    assert "was imported here before" in operator("import", file).out


def test_demo_data_are_removed_and_nothing_else(operator: PostgresOperator, held: Session, dee: Visitor) -> None:
    before = everything(operator.workshop)
    demo.create(operator.workshop, dee, 2)
    result = operator("demo", "--remove")
    assert (result.code, result.last.startswith("2 made-up sessions deleted")) == (0, True)
    assert everything(operator.workshop) == before
    assert operator("demo", "--remove").last == "There is no demo data. Nothing has been deleted."


def test_what_is_past_its_time_or_named_is_forgotten(
    operator: PostgresOperator, held: Session, clock: Clock, dee: Visitor
) -> None:
    assert operator("forget").out == "No session is past its time to be kept. Nothing has been deleted.\n"
    assert operator("forget", str(held.id)).code == 2
    result = operator("forget", held.code, "--yes")
    assert (result.code, result.last) == (0, f"Deleted: {held.title}. Backups still hold the session.")
    assert everything(operator.workshop)["answers"] == []


def test_sessions_past_their_time_are_forgotten(operator: PostgresOperator, held: Session, clock: Clock) -> None:
    clock.forward(days=(held.keep_until - clock.now.date() + timedelta(days=2)).days)
    assert operator("forget").last.startswith("1 session deleted whose time to be kept was over.")
    assert everything(operator.workshop)["sessions"] == []


def test_the_passcode_is_replaced_and_everybody_is_logged_out(
    operator: PostgresOperator, session: Session, dee: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    with operator.workshop.store.writing() as db:
        rights.replace_passcode(db, "een eerste wachtwoord")
    monkeypatch.setattr("sys.stdin", io.StringIO("een nieuw wachtwoord\n"))
    result = operator("passcode")
    assert (result.code, result.last) == (
        0,
        "The passcode is set. Whoever was logged in with the one before is logged out.",
    )
    there = replace(operator.workshop, settings=settings_of(operator.workshop.store))
    rights.log_in(there, somebody(), "een nieuw wachtwoord")
    assert commands.find(there, session.code) == session


def test_a_dump_is_restored_as_the_documentation_says(
    operator: PostgresOperator, held: Session, postgresql: PostgresServer, tmp_path: Path
) -> None:
    before, dump, target = everything(operator.workshop), tmp_path / "workshop.dump", postgresql.create()
    address = str(settings_of(operator.workshop.store).database)
    _run("pg_dump", "--format=custom", "--schema=public", f"--file={dump}", address)
    for _ in range(2):  # into an empty database, and over what is there
        _run("pg_restore", "--clean", "--if-exists", "--no-owner", "--single-transaction",
             f"--dbname={postgresql.url(target)}", dump)  # fmt: skip
        restored = postgresql.store(target)
        restored.prepare()
        with restored.reading() as db:
            assert stored_rows(db) == before
        assert operator.on(restored)("check").code == 0
        restored.close()
    postgresql.drop(target)


def _run(program: str, *arguments: str | Path) -> None:
    subprocess.run([programs() / program, *arguments], check=True, capture_output=True, text=True)


def test_where_the_app_never_started_each_command_says_so(operator: PostgresOperator, session: Session) -> None:
    with operator.workshop.store.writing() as db:
        db.execute("ALTER TABLE workshop_migrations RENAME TO hidden")
    try:
        for command in (["forget"], ["passcode"], ["import", __file__]):
            result = operator(*command)
            assert result.code == 1 and "There are no tables of the app in" in result.err, command
    finally:
        with operator.workshop.store.writing() as db:
            db.execute("ALTER TABLE hidden RENAME TO workshop_migrations")


def test_no_command_was_forgotten_here() -> None:
    tried = {"backup", "restore", "check", "export", "import", "forget", "demo", "passcode"}
    assert set(COMMANDS) - {"copy"} == tried
