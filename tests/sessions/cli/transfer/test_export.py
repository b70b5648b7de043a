"""Exports: the files of a session hold what its audience was allowed to see, and nothing by which anybody is known."""

import json
import signal
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from sessions.access.rights import Visitor
from sessions.facilitation import commands, rehearsal
from sessions.model.records import Session
from sessions.participation import answering, manual_entry
from sessions.workshop import Workshop
from tests.conftest import PLAN, everything, in_round, somebody, whole_programme
from tests.sessions.cli.conftest import Operator
from tests.sessions.cli.test_backup import ROWS, TABLES, files
from tests.sessions.store.disk_faults import read_only, without_root

DISKS = (Path("/dev/shm"), Path("/var/tmp"))  # two file systems, on most machines


def content(folder: Path) -> str:
    """Everything that stands in the files of a folder, with their names."""
    return "\n".join(f"{path}\n{path.read_bytes().decode()}" for path in sorted(folder.rglob("*")) if path.is_file())


def first_round(folder: Path, activity: str) -> dict[str, object]:
    """The first round of an activity in the document of the only session."""
    [path] = folder.glob("*/session.json")
    activities = {document["id"]: document for document in json.loads(path.read_text("utf-8"))["activities"]}
    return dict(activities[activity]["rounds"][0])


def test_a_session_is_a_folder_with_a_table_for_each_activity_and_one_document(
    operator: Operator, held: Session, tmp_path: Path
) -> None:
    before = everything(operator.data)
    result = operator("export", held.code, tmp_path / "out")
    assert (result.code, result.err) == (0, "")
    assert result.out == f"Done. In {tmp_path / 'out'} there are 7 files: only what the room was allowed to see.\n"
    assert files(tmp_path / "out") == ["2026-11-23-1"]
    found = files(tmp_path / "out" / "2026-11-23-1")
    assert [name.split("-")[-1] for name in found] == [
        "p1.csv",
        "q01.csv",
        "README.txt",
        "about.csv",
        "codebook.csv",
        "results.csv",
        "session.json",
    ]
    assert everything(operator.data) == before
    assert not list(tmp_path.glob(".export*"))


def test_the_document_holds_what_the_audience_saw_in_numbers_and_words(
    operator: Operator, held: Session, tmp_path: Path
) -> None:
    operator("export", held.code, tmp_path / "out", language="nl")
    [path] = (tmp_path / "out").glob("*/session.json")
    found = json.loads(path.read_text("utf-8"))
    figures = found.pop("key_figures")
    assert {name: value for name, value in found.items() if name != "activities"} == {
        "form": 3, "report_language": "nl", "level": "group", "made_up": False, "number": 1,
        "title": "Sturen en loslaten", "organisation": "Gemeente Voorbeeld",
        "held_on": "2026-11-23", "language": "nl", "programme": "Alle onderdelen", "status": "running",
        "roles": ["beleid", "uitvoering"], "people": 5, "excluded": 0, "keep_until": held.keep_until.isoformat(),
        "comparable": False, "programme_titles": {"nl": "Alle onderdelen", "en": "All activities"},
    }  # fmt: skip
    assert [(each["activity"], each["figures"][0]["n"]) for each in figures if each["figures"]] == [("p1", 5)]
    assert len(found["activities"]) == len(whole_programme().activities)
    first, second = first_round(tmp_path / "out", "p1"), first_round(tmp_path / "out", "q01")
    assert first["numbers"][0] == {"name": "Aantal", "value": "5"}  # type: ignore[index]
    assert (first["answered"], first["passed"], first["by_hand"], first["texts"]) == (5, 0, 0, [])
    assert (second["answered"], second["texts"]) == (3, [{"text": "Goedgekeurde tekst", "people": 1}])


def test_nothing_in_it_tells_who_was_there_or_lets_anybody_in(
    operator: Operator, workshop: Workshop, ada: Visitor, held: Session, tmp_path: Path
) -> None:
    operator("export", "all", tmp_path / "out", language="nl")
    text = content(tmp_path / "out")
    assert "Goedgekeurde tekst" in text and held.title in text  # what may leave does
    with closing(sqlite3.connect(operator.data)) as db:
        secrets = [str(row[0]) for row in db.execute(
            """SELECT holder FROM participants UNION SELECT holder FROM rights UNION SELECT salt FROM sessions
            UNION SELECT link FROM sessions UNION SELECT code FROM sessions UNION SELECT value FROM settings
            UNION SELECT joined_at FROM participants UNION SELECT saved_at FROM answers"""
        )]  # fmt: skip
    assert len(secrets) > 8
    assert [secret for secret in (*secrets, "Verborgen tekst", "Wachtende tekst") if secret in text] == []
    [table] = (tmp_path / "out").glob("*/*p1.csv")
    assert "beleid" not in table.read_text("utf-8")


def test_a_round_that_is_hidden_or_open_says_so_and_no_more(
    operator: Operator, workshop: Workshop, ada: Visitor, held: Session, tmp_path: Path
) -> None:
    commands.hide(workshop, ada, held, "p1", 1)
    commands.open_round(workshop, ada, held, "q01", 1)
    operator("export", "1", tmp_path / "out")
    assert first_round(tmp_path / "out", "p1") == {
        "step": "", "round": 1, "answered": 5, "withheld": "not_shown", "by_hand": 0
    }  # fmt: skip
    assert first_round(tmp_path / "out", "q01")["withheld"] in {"open", "not_shown"}
    assert [path.name for path in (tmp_path / "out").rglob("[0-9]*.csv")] == []


def test_two_people_are_too_few(
    operator: Operator, workshop: Workshop, ada: Visitor, session: Session, tmp_path: Path
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    for value in (3, 97):
        person = somebody()
        answering.join(workshop, person, session)
        answering.cast(workshop, person, session, "p1", 1, {"value": value})
    commands.close_round(workshop, ada, session, "p1", 1)
    commands.reveal(workshop, ada, session, "p1", 1)
    operator("export", "1", tmp_path / "out")
    assert first_round(tmp_path / "out", "p1")["withheld"] == "too_few"
    assert [path.name for path in (tmp_path / "out").rglob("[0-9]*.csv")] == []


def test_what_was_entered_by_hand_is_counted_apart(
    operator: Operator, workshop: Workshop, ada: Visitor, session: Session, tmp_path: Path
) -> None:
    commands.open_round(workshop, ada, session, "q01", 1)
    now = in_round(workshop, session.code)
    manual_entry.enter(workshop, ada, session, now.round, {}, "Een\nTwee")
    commands.close_round(workshop, ada, session, "q01", 1)
    commands.reveal(workshop, ada, session, "q01", 1)
    operator("export", "1", tmp_path / "out")
    found = first_round(tmp_path / "out", "q01")
    assert (found["answered"], found["by_hand"]) == (2, 2)


def test_a_rehearsal_is_left_out(
    operator: Operator, workshop: Workshop, dee: Visitor, held: Session, tmp_path: Path
) -> None:
    other, _ = commands.create(workshop, dee, PLAN, whole_programme())
    rehearsal.fill(workshop, dee, other, 12, "mixed")
    result = operator("export", "all", tmp_path / "out")
    assert (result.code, result.out.splitlines()[0]) == (
        0, "Left out, because it is being rehearsed: Sturen en loslaten"
    )  # fmt: skip
    assert files(tmp_path / "out") == ["2026-11-23-1"]


def test_without_a_name_it_lists_the_sessions(operator: Operator, held: Session) -> None:
    assert operator("export").out == f"    1  {held.code}  2026-11-23  Sturen en loslaten\n"


def test_a_disk_where_nothing_can_be_written_gives_a_list_and_an_export(
    operator: Operator, held: Session, tmp_path: Path
) -> None:
    backup = operator.data.with_name("whole.db")
    operator("backup", backup)
    with read_only(backup) as store:
        there = Operator(store.path, operator.clock)
        assert there("export").out == f"    1  {held.code}  2026-11-23  Sturen en loslaten\n"
        with TemporaryDirectory() as place:
            Path(place).chmod(0o777)
            assert there("export", "all", place).code == 0
            assert files(Path(place)) == ["2026-11-23-1"]


def test_a_fault_in_the_rows_is_said_and_the_rest_is_exported(
    operator: Operator, held: Session, tmp_path: Path
) -> None:
    operator("export", "1", tmp_path / "sound")
    with closing(sqlite3.connect(operator.data)) as db, db:
        db.execute(ROWS)
    result = operator("export", "1", tmp_path / "out")
    assert (result.code, result.err) == (1, "")
    assert result.out.splitlines() == [
        f"Done. In {tmp_path / 'out'} there are 7 files: only what the room was allowed to see.",
        "Answers that are not in the log: 1.",
        "The database has the faults that are named above. "
        "Look whether the files hold what you expect, and make a backup.",
    ]
    [sound], [found] = ([*(tmp_path / name).iterdir()] for name in ("sound", "out"))
    assert {path.name: path.read_bytes() for path in sound.iterdir()} == {
        path.name: path.read_bytes() for path in found.iterdir()
    }


def test_of_tables_that_are_not_the_apps_nothing_is_exported_and_a_backup_is_advised(
    operator: Operator, held: Session, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(operator.data)) as db, db:
        db.execute(TABLES)
    result = operator("export", "1", tmp_path / "out")
    assert (result.code, result.err.split(". ")[2][:8]) == (1, "‘backup’")
    assert not (tmp_path / "out").exists()


def test_an_older_database_is_exported_and_not_changed(operator: Operator, tmp_path: Path) -> None:
    old = Operator(tmp_path / "old.db", operator.clock)
    with closing(sqlite3.connect(old.data)) as db:
        db.executescript(
            (Path(__file__).parents[2] / "store" / "released" / "4-all_kinds.sql").read_text(encoding="utf-8")
        )
    before = everything(old.data)
    assert old("export", "all", tmp_path / "out").code == 0
    assert len(list((tmp_path / "out").rglob("*.csv"))) >= 8
    assert everything(old.data) == before


# --- where it goes --------------------------------------------------------------------------------------------------


def test_a_folder_that_is_there_is_left_alone_or_replaced_as_a_whole(
    operator: Operator, held: Session, tmp_path: Path
) -> None:
    mine = tmp_path / "out" / "2026-11-23-1"
    mine.mkdir(parents=True)
    (mine / "mine.txt").write_text("mine")
    result = operator("export", "1", tmp_path / "out")
    assert (result.code, result.err) == (
        2, f"This folder is there already: {mine}. Choose another folder, or replace it with --replace.\n"
    )  # fmt: skip
    assert files(mine) == ["mine.txt"]
    assert operator("export", "1", tmp_path / "out", "--replace").code == 0
    assert "mine.txt" not in files(mine) and "session.json" in files(mine)
    assert files(tmp_path / "out") == ["2026-11-23-1"]


@pytest.fixture
def many(workshop: Workshop, dee: Visitor, held: Session) -> int:
    """The session, and eleven more that were just made; how many there are."""
    for _ in range(11):
        commands.create(workshop, dee, PLAN, whole_programme())
    return 12


@pytest.mark.slow
def test_all_sessions_are_in_place_or_none_is_whenever_it_is_stopped(
    operator: Operator, many: int, tmp_path: Path
) -> None:
    """Stopped while it writes, and stopped when the first one is in its place."""
    for target, pattern in ((tmp_path / "a", ".export.*.part/2026-*"), (tmp_path / "b", "b/2026-*")):
        process = operator.start("export", "all", target)
        while process.poll() is None and not list(tmp_path.glob(pattern)):
            time.sleep(0.0005)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
        if process.returncode:
            assert (out, err, target.exists()) == ("", "Stopped. Nothing has been changed.\n", False)
        else:
            assert (err, len(files(target))) == ("", many)
        assert not list(tmp_path.glob(".export*"))
    assert process.returncode == 0, "the first one was in its place: it is finished"


def test_when_one_can_not_be_put_in_its_place_those_that_were_are_named(
    operator: Operator, many: int, tmp_path: Path
) -> None:
    """In the place of the last one lies a link to nothing, which no folder can replace."""
    target = tmp_path / "out"
    target.mkdir()
    (target / "2026-11-23-1").symlink_to(tmp_path / "nothing")
    result = operator("export", "all", target)
    names = ", ".join(f"2026-11-23-{number}" for number in range(many, 1, -1))
    assert result.code == 1
    assert f"This was done before that: In {target} some of the sessions are in place: {names}." in result.err
    assert "Nothing has been changed" not in result.err
    assert len(files(target)) == many


def test_a_folder_that_is_there_is_all_that_it_writes_in(operator: Operator, held: Session) -> None:
    """As a stick that is connected in a folder of the system: nothing may be made beside it."""
    with TemporaryDirectory() as place:  # not in pytest's own folder, into which nobody else may look
        parent = Path(place)
        stick = parent / "stick"
        stick.mkdir()
        stick.chmod(0o777)
        data = parent / "data"
        data.mkdir()
        data.chmod(0o777)
        there = Operator(data / "workshop.db", operator.clock)
        operator("backup", there.data)
        there.data.chmod(0o666)
        parent.chmod(0o555)
        with without_root():
            result = there("export", "all", stick)
        parent.chmod(0o755)
        assert (result.code, result.err) == (0, "")
        assert files(stick) == ["2026-11-23-1"]


def test_a_folder_on_another_disk_takes_an_export(operator: Operator, held: Session, tmp_path: Path) -> None:
    others = [disk for disk in DISKS if disk.is_dir() and disk.stat().st_dev != tmp_path.stat().st_dev]
    if not others:
        pytest.skip("there is no second disk here")
    with TemporaryDirectory(dir=others[0]) as place:
        link = tmp_path / "stick"
        link.symlink_to(place)
        result = operator("export", "all", link)
        assert (result.code, result.err) == (0, "")
        assert files(Path(place)) == ["2026-11-23-1"]
        assert operator("export", "all", link, "--replace").code == 0
        assert files(Path(place)) == ["2026-11-23-1"]


def test_a_link_to_a_folder_that_is_gone_is_said(operator: Operator, held: Session, tmp_path: Path) -> None:
    link = tmp_path / "stick"
    link.symlink_to(tmp_path / "taken" / "out")
    result = operator("export", "all", link)
    assert (result.code, result.err) == (1, f"This folder is not there: {link}. Make it first, or connect the disk.\n")


def test_a_session_that_is_not_there_and_a_place_that_was_not_named_are_wrong_use(
    operator: Operator, held: Session, tmp_path: Path
) -> None:
    result = operator("export", "ZZZZZZ", tmp_path / "out")
    assert (result.code, result.err) == (
        2, "There is no session with code or number ‘ZZZZZZ’. ‘export’ by itself gives a list.\n"
    )  # fmt: skip
    assert operator("export", "1").code == 2
    assert operator("export", "1", tmp_path / "no" / "where").code == 1
    assert not (tmp_path / "out").exists()
