"""Backups: of a database that is in use, whole and of one moment; and what happens when one can't be made."""

import resource
import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import everything
from tests.sessions.cli.conftest import Operator, restorable
from tests.sessions.store.disk_faults import without_root

UNSOUND = (
    "The copy is not sound. Nothing has been changed. Use the last backup that is sound; "
    "‘check FILE’ tells whether one is."
)


def files(folder: Path) -> list[str]:
    """What lies in a folder, hidden files too."""
    return sorted(path.name for path in folder.iterdir())


@contextmanager
def locked(path: Path, seconds: float) -> Iterator[None]:
    """Another program has the database for itself for so long, and leaves when the block ends at the latest."""
    taken, enough = threading.Event(), threading.Event()

    def hold() -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute("PRAGMA locking_mode = EXCLUSIVE")
            db.execute("BEGIN EXCLUSIVE")
            taken.set()
            enough.wait(seconds)
            db.execute("COMMIT")

    other = threading.Thread(target=hold)
    other.start()
    assert taken.wait(10)
    try:
        yield
    finally:
        enough.set()
        other.join()


# --- what a backup is -----------------------------------------------------------------------------------------------


def test_a_backup_is_every_row_in_one_file_under_a_name_with_the_date(operator: Operator, held: Session) -> None:
    result = operator("backup")
    folder = operator.data.parent / "backups"
    path = folder / "workshop-2026-11-23-140000.db"
    size = f"{path.stat().st_size / 1e6:.1f} MB"
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines() == [
        f"Backup made and looked at: {path} ({size}; sessions: 1, answers: 8).",
        "Keep it as safe as the database itself. Delete it when the sessions in it may no longer be kept.",
    ]
    assert files(folder) == [path.name]
    assert everything(path) == everything(operator.data)


def test_only_its_owner_can_read_it(operator: Operator, held: Session, tmp_path: Path) -> None:
    operator("backup", tmp_path / "mine.db")
    assert (tmp_path / "mine.db").stat().st_mode & 0o777 == 0o600


def test_what_still_stands_in_the_log_is_in_the_backup(
    operator: Operator, workshop: Workshop, ada: Visitor, held: Session, tmp_path: Path
) -> None:
    """A server that was killed leaves everything since the last checkpoint in the write-ahead log."""
    commands.hide(workshop, ada, held, "q01", 1)
    with closing(workshop.store.connect()) as db:  # which keeps the log from being folded in
        db.execute("SELECT count(*) FROM answers").fetchone()
        log = operator.data.with_name("workshop.db-wal")
        assert log.stat().st_size > 0
        copy = tmp_path / "killed"
        copy.mkdir()
        for name in ("workshop.db", "workshop.db-wal"):
            shutil.copy(operator.data.with_name(name), copy / name)
        expected = everything(operator.data)
    killed = Operator(copy / "workshop.db", operator.clock)
    assert killed("backup", tmp_path / "out.db").code == 0
    assert everything(tmp_path / "out.db") == expected


def test_a_backup_keeps_the_tables_of_the_version_that_made_them(operator: Operator, tmp_path: Path) -> None:
    """Before an update one makes a backup with the new version at hand: it must not be migrated by that."""
    old = Operator(tmp_path / "old.db", operator.clock)
    dump = Path(__file__).parents[1] / "store" / "released" / "1-first_tables.sql"
    with closing(sqlite3.connect(old.data)) as db:
        db.executescript(dump.read_text(encoding="utf-8"))
    before = everything(old.data)
    assert old("backup", tmp_path / "out.db").code == 0
    assert everything(old.data) == everything(tmp_path / "out.db") == before


def test_readers_and_writers_go_on_meanwhile(
    operator: Operator, workshop: Workshop, held: Session, tmp_path: Path
) -> None:
    """A writer holds its transaction open during the whole backup: neither waits for the other."""
    before = everything(operator.data)
    with workshop.store.writing() as db:
        db.execute("UPDATE sessions SET title = 'Halverwege'")
        result = operator("backup", tmp_path / "out.db", "--wait", "0")
    assert result.code == 0
    assert everything(tmp_path / "out.db") == before


# --- where it goes --------------------------------------------------------------------------------------------------


def test_a_file_that_is_there_is_left_alone(operator: Operator, held: Session, tmp_path: Path) -> None:
    target = tmp_path / "there.db"
    target.write_text("something of mine")
    result = operator("backup", target)
    assert (result.code, result.out, result.err) == (
        2, "", f"This file is there already: {target}. Choose another name, or replace it with --replace.\n"
    )  # fmt: skip
    assert target.read_text() == "something of mine"


def test_it_is_replaced_when_that_is_asked_for(operator: Operator, held: Session, tmp_path: Path) -> None:
    target = tmp_path / "there.db"
    target.write_text("an old one")
    assert operator("backup", target, "--replace").code == 0
    assert everything(target) == everything(operator.data)


def test_a_database_never_becomes_its_own_backup(operator: Operator, held: Session) -> None:
    before = everything(operator.data)
    assert operator("backup", operator.data, "--replace").code == 2
    assert everything(operator.data) == before


def test_a_folder_that_is_not_there_is_not_made(operator: Operator, held: Session, tmp_path: Path) -> None:
    """It may be a disk that isn't connected; a folder in its place would fill the wrong one."""
    target = tmp_path / "usb" / "backup.db"
    result = operator("backup", target)
    assert (result.code, result.err) == (
        1, f"This folder is not there: {tmp_path / 'usb'}. Make it first, or connect the disk.\n"
    )  # fmt: skip
    assert not (tmp_path / "usb").exists()


def test_a_folder_that_nobody_may_write_in_is_said(operator: Operator, held: Session, tmp_path: Path) -> None:
    folder = tmp_path / "readonly"
    folder.mkdir()
    folder.chmod(0o555)
    operator.data.chmod(0o666)
    for path in (operator.data.parent, *operator.data.parents[:3]):
        path.chmod(0o755 if path != operator.data.parent else 0o777)
    with without_root():
        result = operator("backup", folder / "backup.db")
    assert (result.code, result.out) == (1, "")
    assert result.err.startswith("That did not work. ([Errno 13] Permission denied")
    assert result.err.endswith(
        "Nothing has been changed. May this user read and write there, and is the disk connected?\n"
    )
    assert files(folder) == []


def test_without_a_database_there_is_nothing_to_back_up_and_none_is_made(operator: Operator, tmp_path: Path) -> None:
    alone = Operator(tmp_path / "nowhere.db", operator.clock)
    result = alone("backup", tmp_path / "out.db")
    assert (result.code, result.err) == (1, f"There is no database: {alone.data}. Is WORKSHOP_DATA right?\n")
    assert not alone.data.exists() and not (tmp_path / "out.db").exists()


# --- trouble on the way ---------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_full_disk_is_said_and_leaves_the_old_backup(operator: Operator, held: Session, tmp_path: Path) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    target = folder / "backup.db"
    operator("backup", target)
    before = target.read_bytes()

    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    assert operator.data.stat().st_size > 20_000
    result = operator.run("backup", target, "--replace", before=small)
    assert result.code == 1
    assert result.err.startswith("The copy could not be written. Is the disk full?")
    assert (files(folder), target.read_bytes()) == (["backup.db"], before)


def test_a_disk_without_room_is_said_before_anything_is_written(
    operator: Operator, held: Session, tmp_path: Path
) -> None:
    """The file seems larger than any disk, as one with a hole in it does."""
    large = Operator(tmp_path / "large.db", operator.clock)
    shutil.copy(operator.data, large.data)
    with large.data.open("r+b") as file:
        file.truncate(shutil.disk_usage(tmp_path).free)
    result = large("backup", tmp_path / "out.db")
    assert result.code == 1
    assert result.err.startswith(f"The disk is too full. In {tmp_path} ")
    assert not (tmp_path / "out.db").exists()


@pytest.mark.slow
def test_a_database_that_is_locked_for_five_seconds_is_waited_for(
    operator: Operator, workshop: Workshop, held: Session, tmp_path: Path
) -> None:
    workshop.store.close()
    begun = time.monotonic()
    with locked(operator.data, 5):
        result = operator("backup", tmp_path / "out.db")
    assert time.monotonic() - begun > 4.5
    assert result.code == 0
    assert result.out.splitlines()[0] == "Another program keeps the database locked. We wait for at most 10 seconds."
    assert everything(tmp_path / "out.db") == everything(operator.data)


def test_one_that_stays_locked_is_said(operator: Operator, workshop: Workshop, held: Session, tmp_path: Path) -> None:
    workshop.store.close()
    with locked(operator.data, 20):
        result = operator("backup", tmp_path / "out.db", "--wait", "2")
    assert (result.code, result.out) == (
        1, "Another program keeps the database locked. We wait for at most 2 seconds.\n"
    )  # fmt: skip
    assert result.err == (
        "Another program keeps the database locked, after 2 seconds too. Nothing has been changed. "
        "Try again later, or wait longer with --wait.\n"
    )
    assert not (tmp_path / "out.db").exists()


def test_a_damaged_database_gives_no_backup(operator: Operator, held: Session, tmp_path: Path) -> None:
    """It would look like one until somebody needs it."""
    damage(operator.data)
    result = operator("backup", tmp_path / "out.db")
    assert result.code == 1
    assert result.out.startswith("The file is damaged: ")
    assert result.err == f"{UNSOUND}\n"
    assert not (tmp_path / "out.db").exists()


def damage(path: Path) -> None:
    """Write nonsense over the end of a database, where its rows are, as a failing disk does."""
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with path.open("r+b") as file:
        file.seek(path.stat().st_size - 20_000)
        file.write(b"\x5a" * 20_000)


ROWS = "DELETE FROM answer_log WHERE participant = 2 AND activity = 'p1'"
TABLES = "ALTER TABLE cases ADD COLUMN ip TEXT"


def test_what_the_app_can_not_read_is_saved_and_it_is_said_that_it_can_not_be_put_back(
    operator: Operator, held: Session, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(operator.data)) as db, db:
        db.execute("UPDATE sessions SET held_on = 'nonsense'")
    result = operator("backup", tmp_path / "out.db")
    assert (result.code, result.out.splitlines()[0]) == (1, "Session 1 ‘Sturen en loslaten’ can't be read.")
    assert "‘restore’ does not restore it" in result.last
    assert everything(tmp_path / "out.db") == everything(operator.data)


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        (ROWS, "Answers that are not in the log: 1."),
        (TABLES, "The tables are not as they should be: + cases: ip TEXT 0 None 0"),
    ],
)
def test_a_fault_in_what_can_be_read_is_saved_and_said_and_can_be_put_back(
    operator: Operator, workshop: Workshop, held: Session, tmp_path: Path, statement: str, fault: str
) -> None:
    """Nobody is locked out of their data because something in it is wrong."""
    workshop.store.shut_down()
    with closing(sqlite3.connect(operator.data)) as db, db:
        db.execute(statement)
    before, rows = everything(operator.data), restorable(operator.data)
    target = tmp_path / "out.db"
    result = operator("backup", target)
    assert (result.code, result.err, result.out.splitlines()[0]) == (1, "", fault)
    assert result.out.splitlines()[1].startswith(f"Backup made and looked at: {target} ")
    assert result.last.startswith("This backup has the faults that are named above, as the database does.")
    assert everything(target) == everything(operator.data) == before
    operator.data.unlink()
    result = operator("restore", target)
    assert (result.code, result.err, result.out.splitlines().count(fault)) == (1, "", 1)
    assert result.last.startswith(
        "The backup has the faults that are named above. Faulty rows are in the database now."
    )
    assert restorable(operator.data) == rows  # a column of something else is not taken; it was empty


def test_what_is_no_database_gives_no_backup(operator: Operator, tmp_path: Path) -> None:
    text = Operator(tmp_path / "text.db", operator.clock)
    text.data.write_text("not a database at all, but long enough to be looked at as one " * 20)
    result = text("backup", tmp_path / "out.db")
    assert (result.code, result.out) == (1, "")
    assert result.err == (
        f"The database can't be read. ({text.data}: file is not a database) Nothing has been changed. "
        "Is it the right file? If it is damaged, put a backup in its place with ‘restore’.\n"
    )
    assert not (tmp_path / "out.db").exists()
