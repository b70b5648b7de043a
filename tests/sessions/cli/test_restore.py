"""Putting a backup back: whole or not at all, never under a running server, and what was there is kept."""

import json
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.facilitation import commands, rehearsal, session_view, undo
from sessions.model.records import Session
from sessions.participation import answering
from sessions.results import round_results
from sessions.store import SqliteStore
from sessions.store.database.file_locks import BusyError
from sessions.store.maintenance import database_copy
from sessions.workshop import Workshop
from tests.browser.support.server import HOME, Server
from tests.conftest import PASSCODE, everything, in_round, somebody
from tests.sessions.cli.conftest import Operator, restorable
from tests.sessions.cli.test_backup import UNSOUND, damage, files

RELEASED = sorted((Path(__file__).parents[1] / "store" / "released").glob("*.sql"))
NO_RIGHTS = (
    "Nobody is logged in any more, and links of facilitators no longer work. Log in with the passcode, and make new "
    "links on the console."
)
KEPT = "workshop.replaced-2026-11-23-140000.db"


@pytest.fixture
def backup(operator: Operator, workshop: Workshop, held: Session, tmp_path: Path) -> Path:
    """A backup of the session, after which more has happened."""
    path = tmp_path / "elsewhere" / "backup.db"
    path.parent.mkdir()
    assert operator("backup", path).code == 0
    for _ in range(2):
        answering.join(workshop, somebody(), held)
    workshop.store.close()
    return path


def test_everything_is_as_it_was_and_what_was_there_is_kept(operator: Operator, backup: Path) -> None:
    then, now, as_it_was = restorable(backup), everything(operator.data), everything(backup)
    assert then["participants"] != now["participants"]
    result = operator("restore", backup)
    kept = operator.data.with_name(KEPT)
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines() == [
        "The backup is sound (sessions: 1, answers: 8).",
        f"The old database is now in {kept}. Delete it when you no longer need it.",
        NO_RIGHTS,
        f"The backup is in its place: {operator.data}. You can start the app again.",
    ]
    assert restorable(operator.data) == then
    assert everything(kept) == now
    assert everything(backup) == as_it_was


def test_nothing_is_left_beside_it(operator: Operator, backup: Path) -> None:
    operator("restore", backup)
    assert files(operator.data.parent) == ["elsewhere", "workshop.db", "workshop.db.lock", KEPT]
    assert files(backup.parent) == ["backup.db"]


def test_the_app_goes_on_with_it(
    operator: Operator, workshop: Workshop, ada: Visitor, backup: Path, held: Session
) -> None:
    operator("restore", backup)
    restored = session_view.build(workshop, held.code)
    assert not rights.may_facilitate(workshop, ada, held)
    dee = somebody()
    rights.log_in(workshop, dee, PASSCODE)
    workshop.store.prepare()  # as a start does
    commands.open_round(workshop, dee, held, "p1", 2)
    for value in range(3):
        person = somebody()
        answering.join(workshop, person, held)
        answering.cast(workshop, person, held, "p1", 2, {"value": value})
    assert restored.session.title == held.title
    now = in_round(workshop, held.code)
    assert round_results.visible_result(workshop, now.session, now.activity, now.round, "nl").answered == 3
    with closing(workshop.store.connect()) as db:
        assert db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_where_there_is_none_yet_it_becomes_the_database(operator: Operator, backup: Path, tmp_path: Path) -> None:
    fresh = Operator(tmp_path / "new" / "machine" / "workshop.db", operator.clock)
    result = fresh("restore", backup)
    assert (result.code, len(result.out.splitlines())) == (0, 3)
    assert restorable(fresh.data) == restorable(backup)


def test_its_rights_are_those_of_the_file_that_was_there(operator: Operator, backup: Path) -> None:
    operator.data.chmod(0o640)
    assert backup.stat().st_mode & 0o777 == 0o600
    operator("restore", backup)
    assert operator.data.stat().st_mode & 0o777 == 0o640


def test_what_it_makes_is_for_nobody_but_who_runs_the_app(operator: Operator, backup: Path, tmp_path: Path) -> None:
    """As what the app makes itself: the folder of the data, the database and its lock file."""
    fresh = Operator(tmp_path / "machine" / "workshop.db", operator.clock)
    assert fresh("restore", backup).code == 0
    found = {path.name: path.stat().st_mode & 0o777 for path in (fresh.data.parent, *fresh.data.parent.iterdir())}
    assert found == {"machine": 0o700, "workshop.db": 0o600, "workshop.db.lock": 0o600}


def test_a_lock_file_that_it_makes_is_for_nobody_else(operator: Operator, backup: Path) -> None:
    lock = operator.data.with_name("workshop.db.lock")
    lock.unlink(missing_ok=True)
    with database_copy.exclusive_access(operator.data, 1):
        assert lock.stat().st_mode & 0o777 == 0o600


def test_a_link_to_the_database_stays_one_and_the_file_behind_it_is_replaced(
    operator: Operator, backup: Path, tmp_path: Path
) -> None:
    link = tmp_path / "app" / "workshop.db"
    link.parent.mkdir()
    link.symlink_to(operator.data)
    now = everything(operator.data)
    result = Operator(link, operator.clock)("restore", backup)
    kept = operator.data.with_name(KEPT)
    assert (result.code, result.out.splitlines()[1]) == (
        0, f"The old database is now in {kept}. Delete it when you no longer need it."
    )  # fmt: skip
    assert link.is_symlink() and files(link.parent) == ["workshop.db"]
    assert restorable(link) == restorable(operator.data) == restorable(backup)
    assert not kept.is_symlink() and everything(kept) == now
    assert kept.stat().st_nlink == 1, "whoever deletes it deletes every row of it"


def test_who_starts_by_a_link_and_who_restores_by_the_file_wait_for_each_other(
    operator: Operator, backup: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(operator.data)
    with (
        database_copy.exclusive_access(link, 1),
        pytest.raises(BusyError),
        database_copy.exclusive_access(operator.data, 0),
    ):
        pass


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
@pytest.mark.slow
def test_a_backup_of_any_released_version_is_brought_up_to_date(
    operator: Operator, released: Path, tmp_path: Path
) -> None:
    old = tmp_path / "old.db"
    with closing(sqlite3.connect(old)) as db:
        db.executescript(released.read_text(encoding="utf-8"))
    before = everything(old)
    assert operator("restore", old).code == 0
    assert operator("check").last == f"All is well: {operator.data}"
    assert len(everything(operator.data)["answers"]) == len(before["answers"])
    assert everything(old) == before


def test_what_was_past_its_time_is_not_brought_back(operator: Operator, backup: Path, held: Session) -> None:
    operator.clock.now += timedelta(days=(held.keep_until - operator.clock().date()).days + 1)
    result = operator("restore", backup)
    assert result.code == 0
    assert "Sessions in the backup that could no longer be kept and are deleted now: 1." in result.out
    assert everything(operator.data)["sessions"] == []
    assert b"Goedgekeurde tekst" not in operator.data.read_bytes()


# --- when it is refused ---------------------------------------------------------------------------------------------


def test_a_damaged_backup_changes_nothing(operator: Operator, backup: Path) -> None:
    damage(backup)
    before, there = everything(operator.data), files(operator.data.parent)
    result = operator("restore", backup)
    assert (result.code, result.err) == (1, f"{UNSOUND}\n")
    assert everything(operator.data) == before
    assert {*files(operator.data.parent)} == {*there}


def test_a_database_of_something_else_changes_nothing(operator: Operator, backup: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as db:
        db.execute("CREATE TABLE recipes (name TEXT)")
    before = everything(operator.data)
    result = operator("restore", other)
    assert (result.code, result.out) == (1, "This file is no database of this app.\n")
    assert result.err == "Nothing has been changed. Is it the right file, and the right version of the app?\n"
    assert everything(operator.data) == before


def test_a_backup_of_a_newer_version_changes_nothing(operator: Operator, backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as db, db:
        db.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('workshop', 'm999_later')")
    before = everything(operator.data)
    result = operator("restore", backup)
    assert result.code == 1
    assert result.out == "The database is of a newer version of the app (m999_later). Use that version.\n"
    assert everything(operator.data) == before


@pytest.mark.parametrize("command", ["restore", "check"])
def test_what_is_no_file_is_said(operator: Operator, backup: Path, tmp_path: Path, command: str) -> None:
    result = operator(command, tmp_path / "nothing.db")
    assert (result.code, result.err) == (
        2, f"This file is not there: {tmp_path / 'nothing.db'}. Is the name right, and is the disk connected?\n"
    )  # fmt: skip
    result = operator(command, backup.parent)
    assert (result.code, result.err) == (
        2, f"This is no file but something else, such as a folder: {backup.parent}. Name a file in it.\n"
    )  # fmt: skip


def test_the_database_itself_is_no_backup(operator: Operator, backup: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(operator.data)
    before = everything(operator.data)
    assert [operator("restore", path).code for path in (operator.data, link)] == [2, 2]
    assert everything(operator.data) == before


@pytest.mark.slow
def test_a_full_disk_changes_nothing(operator: Operator, backup: Path) -> None:
    before, there = everything(operator.data), files(operator.data.parent)
    result = operator.run("restore", backup, before=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)))
    assert result.code == 1
    assert result.err.startswith("The copy could not be written. Is the disk full?")
    assert everything(operator.data) == before
    assert {*files(operator.data.parent)} == {*there}


# --- somebody else uses the database --------------------------------------------------------------------------------

HOLD = """
import sys
from contextlib import closing
from pathlib import Path
from sessions.store import SqliteStore
with closing(SqliteStore(Path(sys.argv[1])).connect()) as db:
    db.execute("PRAGMA data_version").fetchone()
    print("open", flush=True)
    sys.stdin.read()
"""  # what a server does for as long as it runs: one connection that watches, without a transaction


@pytest.mark.slow
def test_a_process_that_only_watches_the_database_is_noticed(operator: Operator, backup: Path) -> None:
    before, there = everything(operator.data), files(operator.data.parent)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, operator.data], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=HOME
    ) as other:
        assert other.stdout and other.stdin
        other.stdout.readline()
        result = operator.run("restore", backup, "--wait", "0")
        assert (result.code, result.err) == (
            1, f"Another program uses the database: {operator.data}. Stop the app first. Nothing has been changed.\n"
        )  # fmt: skip
        other.stdin.close()
    assert everything(operator.data) == before
    assert {*files(operator.data.parent)} - {"workshop.db-wal", "workshop.db-shm"} == {*there}
    assert operator.run("restore", backup).code == 0


@pytest.mark.slow
def test_whoever_starts_meanwhile_waits_until_it_is_done(operator: Operator, backup: Path) -> None:
    """A server that starts takes the same lock before it looks at the database."""
    with database_copy.exclusive_access(operator.data, 1):
        prepare = (
            "import sys; from pathlib import Path; from sessions.store import SqliteStore;"
            "SqliteStore(Path(sys.argv[1])).prepare()"
        )
        other = subprocess.Popen([sys.executable, "-c", prepare, operator.data], cwd=HOME)
        with pytest.raises(subprocess.TimeoutExpired):
            other.wait(4)
    assert other.wait(30) == 0


@pytest.mark.slow
@pytest.mark.long
def test_under_a_running_server_everything_but_restoring_can_be_done(
    operator: Operator, backup: Path, tmp_path: Path, held: Session
) -> None:
    server = Server(operator.data).start()
    try:
        assert operator.run("backup", tmp_path / "meanwhile.db").code == 0
        assert operator.run("check").code == 0
        assert operator.run("export", "all", tmp_path / "out").code == 0
        before = everything(operator.data)
        result = operator.run("restore", backup, "--wait", "0")
        assert (result.code, "Stop the app first." in result.err) == (1, True)
        assert everything(operator.data) == before
        assert operator.run("forget", str(held.id), "--yes").code == 0
    finally:
        server.stop()
    assert everything(operator.data)["answers"] == []
    assert operator.run("restore", backup).code == 0
    assert len(everything(operator.data)["answers"]) == 8
    server.start()
    server.stop()


# --- a database that is broken --------------------------------------------------------------------------------------


def test_a_database_that_is_damaged_is_replaced_and_kept_as_it_is(operator: Operator, backup: Path) -> None:
    damage(operator.data)
    broken = operator.data.read_bytes()
    assert operator("restore", backup).code == 0
    assert restorable(operator.data) == restorable(backup)
    assert operator.data.with_name(KEPT).read_bytes()[100:] == broken[100:]  # the head says whether there is a log


def test_what_stands_there_and_is_no_database_is_replaced_with_its_log(operator: Operator, backup: Path) -> None:
    """A log that stayed behind would be played into the new database."""
    log = operator.data.with_name("workshop.db-wal")
    operator.data.write_bytes(b"nonsense" * 1000)
    log.write_bytes(b"more nonsense" * 1000)
    assert operator("restore", backup).code == 0
    assert restorable(operator.data) == restorable(backup)
    assert operator.data.with_name(f"{KEPT}-wal").read_bytes() == b"more nonsense" * 1000


def test_a_log_of_a_database_that_is_gone_is_not_played_into_the_new_one(
    operator: Operator, workshop: Workshop, backup: Path, held: Session, tmp_path: Path
) -> None:
    log = operator.data.with_name("workshop.db-wal")
    with closing(workshop.store.connect()) as db:
        db.execute("SELECT count(*) FROM answers").fetchone()
        answering.join(workshop, somebody(), held)
        copy = tmp_path / "log"
        shutil.copy(log, copy)
    workshop.store.close()
    for path in operator.data.parent.glob("workshop.db*"):
        path.unlink()
    shutil.copy(copy, log)
    assert operator("restore", backup).code == 0
    assert restorable(operator.data) == restorable(backup)


@pytest.mark.slow
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_once_the_database_is_replaced_nobody_stops_it_before_all_is_said(
    operator: Operator, backup: Path, stop: signal.Signals
) -> None:
    process = operator.start("restore", backup)
    while process.poll() is None and not list(operator.data.parent.glob("workshop.replaced-*")):
        time.sleep(0.0005)
    process.send_signal(stop)
    out, err = process.communicate(timeout=30)
    [kept] = operator.data.parent.glob("workshop.replaced-*")
    assert (process.returncode, err) == (0, "")
    assert out.splitlines()[1:] == [
        f"The old database is now in {kept}. Delete it when you no longer need it.",
        NO_RIGHTS,
        f"The backup is in its place: {operator.data}. You can start the app again.",
    ]
    assert restorable(operator.data) == restorable(backup)


def test_what_can_not_be_put_in_its_place_leaves_all_as_it_was(operator: Operator, backup: Path) -> None:
    """The database is a folder by then: the last of the steps fails, after the log and the old one have their names."""
    place = operator.data.with_name("place")
    place.mkdir()
    log = place.with_name("place-wal")
    log.write_bytes(b"log")
    kept = place.with_name("kept")
    fresh = Path(shutil.copy(backup, place.with_name("fresh")))
    with pytest.raises(OSError):
        database_copy.replace_database(fresh, place, kept)
    assert (log.read_bytes(), kept.exists(), fresh.exists()) == (b"log", False, True)


@pytest.mark.slow
@pytest.mark.long
@pytest.mark.parametrize("pattern", [".workshop.db.*.part", ".workshop.db.*.part.lock", "workshop.replaced-*"])
def test_killed_halfway_it_leaves_a_database_that_is_the_old_or_the_new_one(
    operator: Operator, backup: Path, pattern: str
) -> None:
    """While it copies, while it brings the copy up to date, and while it puts it in its place."""
    SqliteStore(operator.data).shut_down()  # the app was stopped
    old, new = restorable(operator.data), restorable(backup)
    process = operator.start("restore", backup)
    while process.poll() is None and not list(operator.data.parent.glob(pattern)):
        time.sleep(0.001)
    process.kill()
    process.communicate(timeout=10)
    assert restorable(operator.data) in (old, new)
    assert operator("check").code == 0
    assert operator("restore", backup).code == 0
    assert restorable(operator.data) == new


# --- a backup that somebody else wrote ------------------------------------------------------------------------------

PLANTED = """
    CREATE TRIGGER keep BEFORE DELETE ON sessions BEGIN SELECT RAISE(IGNORE); END;
    CREATE TRIGGER let_in AFTER INSERT ON participants BEGIN
        INSERT INTO rights VALUES ('evil', 'organiser', '', ''); END;
    CREATE VIEW everybody AS SELECT * FROM participants;
    CREATE TABLE spy (session INTEGER, text TEXT);
    CREATE INDEX slow ON answers (value);
    INSERT INTO spy VALUES (1, 'Goedgekeurde tekst');
    INSERT INTO rights VALUES ('evil', 'organiser', '', ''), ('evil', 'session:1', '', 'evil');
    INSERT INTO settings VALUES ('setup_word', 'evil');
    UPDATE sessions SET link = 'evil';
"""


def test_only_our_tables_and_rows_are_taken_and_nobody_has_a_right(operator: Operator, backup: Path) -> None:
    as_it_was = restorable(backup)
    with closing(sqlite3.connect(backup)) as db:
        db.executescript(PLANTED)
    result = operator("restore", backup)
    assert (result.code, result.err) == (1, "")
    for name in ("index slow", "table spy", "trigger keep", "trigger let_in", "view everybody"):
        assert f"This is not of the app and was not restored: {name}." in result.out.splitlines()
    assert restorable(operator.data) == as_it_was
    after = everything(operator.data)
    assert after["rights"] == [] and "evil" not in str(after)
    assert operator("check").last == f"All is well: {operator.data}"
    assert operator("forget", "1", "--yes").code == 0
    assert everything(operator.data)["sessions"] == []


def test_a_table_that_is_a_view_or_runs_code_is_not_read(operator: Operator, backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as db:
        db.executescript(
            """DROP TABLE pins; CREATE VIEW pins AS SELECT * FROM corrections;
            DROP TABLE takeaways; CREATE VIRTUAL TABLE takeaways USING fts5(session, activity, sentence, at)"""
        )
    assert operator("restore", backup).code == 1
    assert operator("check").last == f"All is well: {operator.data}"


def test_rows_that_do_not_fit_are_counted_and_the_others_are_restored(operator: Operator, backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as db:
        db.executescript(
            """ALTER TABLE settings RENAME TO old; DROP TABLE old;
            CREATE TABLE settings (name TEXT, value TEXT);
            INSERT INTO settings VALUES ('a', 'x'), ('a', 'y'), ('b', x'00')"""
        )
    result = operator("restore", backup)
    assert result.code == 1
    assert "Rows in ‘settings’ that do not fit and were not restored: 2." in result.out.splitlines()
    assert everything(operator.data)["settings"] == [("a", "x")]


UNUSABLE = {
    "UPDATE sessions SET held_on = 'nonsense'": "Sessie 1 ‘Sturen en loslaten’ is niet te lezen.",
    "UPDATE sessions SET keep_until = '99999-01-01'": "Sessie 1 ‘Sturen en loslaten’ is niet te lezen.",
    "UPDATE sessions SET roles = 'not json'": "Sessie 1 ‘Sturen en loslaten’ is niet te lezen.",
    """UPDATE sessions SET programme = '{"a":1}'""": "Sessie 1 ‘Sturen en loslaten’ is niet te lezen.",
    "UPDATE activities SET definition = replace(hex(zeroblob(2500)), '0', '[') WHERE id = 'p1'": (
        "Sessie ‘Sturen en loslaten’: onderdeel ‘p1’ is niet te lezen."
    ),
    "UPDATE sessions SET stage = 9223372036854775807": "Getallen in ‘sessions’ die te groot zijn: 1.",
    "UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'sessions'": (
        "Getallen in ‘sqlite_sequence’ die te groot zijn: 1."
    ),
    "UPDATE participants SET joined_at = 'then' WHERE id = 1": (
        "Tijdstippen in ‘participants’ die niet te lezen zijn: 1."
    ),
}


@pytest.mark.parametrize("change", UNUSABLE)
def test_a_backup_that_the_app_could_not_be_used_with_changes_nothing(
    operator: Operator, backup: Path, change: str
) -> None:
    with closing(sqlite3.connect(backup)) as db, db:
        db.execute(change)
    before = everything(operator.data)
    result = operator("restore", backup, language="nl")
    assert (result.code, result.out.splitlines()) == (1, [UNUSABLE[change]])
    assert result.err == (
        "De app kan niet alles lezen of gebruiken wat in deze back-up staat. Daarom is hij niet teruggezet. "
        "Er is niets veranderd. Zet een andere back-up terug; ‘check BESTAND’ vertelt of een back-up in orde is.\n"
    )
    assert everything(operator.data) == before
    assert sorted(path.name for path in operator.data.parent.glob("*replaced*")) == []


def test_what_others_wrote_does_not_control_the_terminal(operator: Operator, backup: Path) -> None:
    title = "a\x1b[2Jb\u202ec\nThe backup is sound"
    with closing(sqlite3.connect(backup)) as db, db:
        db.execute("UPDATE sessions SET title = ?", [title])
        db.execute('CREATE TABLE "evil\x1b\u2066" (a)')
    restored = operator("restore", backup).out
    assert "This is not of the app and was not restored: table evil\\x1b\\u2066." in restored.splitlines()
    shown = r"a\x1b[2Jb\u202ec\nThe backup is sound"
    assert operator("export").out.endswith(f"  {shown}\n")
    assert operator("forget", "1", "--yes").last == f"Deleted: {shown}. Backups still hold the session."


def test_a_list_with_a_session_that_can_not_be_read_says_what_to_do(operator: Operator, held: Session) -> None:
    with closing(sqlite3.connect(operator.data)) as db, db:
        db.execute("UPDATE sessions SET held_on = 'nonsense'")
    result = operator("export")
    assert (result.code, result.err) == (
        1, "The app can't read all sessions. ‘check’ tells which. Nothing has been changed.\n"
    )  # fmt: skip


def test_the_copy_that_a_rehearsal_keeps_gives_no_right(
    operator: Operator, workshop: Workshop, ada: Visitor, session: Session, tmp_path: Path
) -> None:
    rehearsal.fill(workshop, ada, session, 30, "mixed")
    backup = tmp_path / "backup.db"
    operator("backup", backup)
    with closing(sqlite3.connect(backup)) as db, db:
        [text] = db.execute("SELECT before FROM rehearsals").fetchone()
        before = json.loads(text)
        before["tables"]["rights"] = {"columns": ["holder", "scope", "given_at"], "rows": [["evil", "organiser", ""]]}
        db.execute("UPDATE rehearsals SET before = ?", [json.dumps(before)])
    workshop.store.close()
    operator("restore", backup)
    dee = somebody()
    rights.log_in(workshop, dee, PASSCODE)
    rehearsal.wipe(workshop, dee, commands.find(workshop, session.code))
    assert "evil" not in str(everything(operator.data))


def test_a_step_that_can_be_undone_gives_no_right(
    operator: Operator, workshop: Workshop, ada: Visitor, session: Session, tmp_path: Path
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    backup = tmp_path / "backup.db"
    operator("backup", backup)
    with closing(sqlite3.connect(backup)) as db, db:
        entry, text = db.execute("SELECT entry, changes FROM undo_log ORDER BY entry DESC").fetchone()
        changes = json.loads(text)
        changes["sessions"]["[]"][0]["link"] = "evil"
        db.execute("UPDATE undo_log SET changes = ? WHERE entry = ?", [json.dumps(changes), entry])
    workshop.store.close()
    operator("restore", backup)
    dee = somebody()
    rights.log_in(workshop, dee, PASSCODE)
    undo.undo(workshop, dee, session, entry)
    after = everything(operator.data)
    assert "evil" not in str(after["sessions"]) and after["rounds"] == []
