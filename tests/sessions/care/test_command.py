"""The command line itself: languages, endings, wrong use, and never a traceback."""

import io
import signal
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from sessions.care.asking import language_for, language_of
from sessions.care.command import main, sentence
from sessions.records import Session
from sessions.store import NotSavedError, UnusableDatabaseError, copies
from sessions.workshop import Workshop
from tests.conftest import everything
from tests.sessions.care.conftest import Operator

COMMANDS = ("backup", "restore", "check", "export", "forget")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "nl"), ({"LANG": "nl_NL.UTF-8"}, "nl"), ({"LANG": "en_GB.UTF-8"}, "en"), ({"LANG": "C.UTF-8"}, "nl"),
        ({"LANG": "de_DE"}, "nl"), ({"LC_ALL": "en_US", "LANG": "nl_NL"}, "en"), ({"LC_ALL": "", "LANG": "en"}, "en"),
    ],
)  # fmt: skip
def test_the_language_is_that_of_the_terminal_and_else_dutch(environment: dict[str, str], language: str) -> None:
    assert language_of(environment) == language


def test_the_operator_may_choose_another_language(operator: Operator, held: Session) -> None:
    """In a process of its own, with an English locale."""
    assert operator.run("check").last == f"All is well: {operator.data}"
    assert operator.run("check", "--language", "nl").last == f"Alles is in orde: {operator.data}"


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    out = capsys.readouterr().out
    assert ended.value.code == 0
    assert [name for name in COMMANDS if f"    {name} " in out] == list(COMMANDS)


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("dance",),
        ("restore",),
        ("backup", "--wait", "long"),
        ("backup", "--wait", "-1"),
        ("check", "--language", "de"),
    ],
)
def test_wrong_use_ends_with_2_and_changes_nothing(
    operator: Operator, held: Session, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    before = everything(operator.data)
    with pytest.raises(SystemExit) as ended:
        operator(*arguments)
    said = capsys.readouterr()
    assert (ended.value.code, said.out) == (2, "")
    assert said.err.startswith("usage: python -m sessions")
    assert everything(operator.data) == before


def test_a_wrong_setting_is_said_in_one_line(operator: Operator, tmp_path: Path) -> None:
    said = operator.run("check", WORKSHOP_DATA=str(tmp_path))
    assert (said.code, said.out) == (2, "")
    assert said.err == f"workshop: WORKSHOP_DATA is a folder ({tmp_path}); name a file in it, such as workshop.db\n"


def test_a_wrong_setting_is_said_in_dutch_to_who_reads_dutch(operator: Operator, tmp_path: Path) -> None:
    said = operator.run("check", "--language", "nl", WORKSHOP_DATA=str(tmp_path))
    assert (said.code, said.out) == (2, "")
    assert said.err == f"workshop: WORKSHOP_DATA is een map ({tmp_path}); noem een bestand daarin, zoals workshop.db\n"


WRONG = {
    (): ("Er ontbreekt iets: COMMAND.", "Something is lacking: COMMAND."),
    ("restore",): ("Er ontbreekt iets: BACKUP.", "Something is lacking: BACKUP."),
    ("check", "a", "b"): ("Dit is niet te begrijpen: b.", "This is not understood: b."),
    ("backup", "--wait", "-1"): (
        "--wait moet een aantal seconden van 0 tot 3600 zijn, niet '-1'.",
        "--wait must be a number of seconds from 0 to 3600, not '-1'.",
    ),
    ("check", "--wait"): ("Achter --wait moet nog iets komen.", "Something must follow --wait."),
    ("backup", "--replace=1"): (
        "Achter --replace kan niets komen, dus ook niet '1'.",
        "Nothing can follow --replace, so not '1' either.",
    ),
}


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_use_is_said_in_the_language_of_the_terminal_with_what_to_do(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    for language, usage, expected, more in (
        ("nl_NL", "gebruik:", WRONG[arguments][0], "Hoe het gevraagd wordt: python -m sessions"),
        ("en_GB", "usage:", WRONG[arguments][1], "How it is asked: python -m sessions"),
    ):
        monkeypatch.setenv("LC_ALL", language)
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        said = capsys.readouterr().err.splitlines()
        assert ended.value.code == 2
        assert said[0].startswith(f"{usage} python -m sessions")
        assert said[-2] == expected
        assert said[-1].startswith(more) and said[-1].endswith("--help")


def test_a_choice_that_is_not_there_is_said_in_the_language_that_was_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["dance", "--language", "nl"])
    said = capsys.readouterr().err.splitlines()
    assert said[-2].startswith("COMMAND kan niet 'dance' zijn. Kies uit: ")


def test_the_language_that_was_asked_for_is_known_before_the_rest_is_read() -> None:
    english = {"LANG": "en_GB"}
    for arguments in (["check", "--language", "nl"], ["--language=nl"], ["dance", "--lang", "nl", "--wait"]):
        assert language_for(arguments, english) == "nl"
    for arguments in ([], ["--language"], ["--language", "de"], ["check", "--", "nl"]):
        assert language_for(arguments, english) == "en"


def test_a_terminal_that_knows_only_ascii_shows_what_it_can(operator: Operator, held: Session) -> None:
    with closing(sqlite3.connect(operator.data)) as db, db:
        db.execute("UPDATE sessions SET title = 'Sturen – loslaten €'")
    said = operator.run("export", PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert (said.code, said.out.split("  ")[-1]) == (0, "Sturen ? loslaten ?\n")


def test_a_reader_that_goes_away_is_no_trouble_to_read_about(operator: Operator, held: Session) -> None:
    process = operator.start("check")
    assert process.stdout and process.stderr
    process.stdout.close()
    assert process.stderr.read() == ""
    process.wait(30)


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_stopped_halfway_it_says_so_and_leaves_nothing(
    operator: Operator, workshop: Workshop, held: Session, tmp_path: Path, sign: signal.Signals
) -> None:
    """The program waits for a lock when it is stopped."""
    workshop.store.close()
    with closing(sqlite3.connect(operator.data, isolation_level=None)) as other:
        other.execute("PRAGMA busy_timeout = 5000")
        operator_waits = locked_by(operator, other, tmp_path)
        operator_waits.send_signal(sign)
        out, err = operator_waits.communicate(timeout=30)
        other.execute("COMMIT")
    assert (operator_waits.returncode, err) == (1, "Stopped. Nothing has been changed.\n")
    assert "Traceback" not in out
    assert [path.name for path in tmp_path.glob("*.part")] + [path.name for path in tmp_path.glob(".*")] == []
    assert not (tmp_path / "out.db").exists()


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_stopped_while_it_is_being_loaded_it_says_so_too(
    operator: Operator, workshop: Workshop, held: Session, sign: signal.Signals
) -> None:
    """The interpreter tells what it loads; had all been loaded by then, the program would still wait for a lock."""
    workshop.store.close()
    with closing(sqlite3.connect(operator.data, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        process = operator.start("check", "--wait", "300", PYTHONPROFILEIMPORTTIME="1")
        assert process.stderr
        assert any("argparse" in line for line in process.stderr)
        process.send_signal(sign)
        said = [line for line in process.stderr if not line.startswith("import time:")]
        process.communicate(timeout=60)
        other.execute("COMMIT")
    assert (process.returncode, said) == (1, ["Stopped. Nothing has been changed.\n"])


def locked_by(operator: Operator, other: sqlite3.Connection, folder: Path) -> "subprocess.Popen[str]":
    """A backup that waits for `other`."""
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    process = operator.start("backup", folder / "out.db", "--wait", "5")
    assert process.stdout
    assert process.stdout.readline().startswith("Another program keeps the database locked.")
    return process


def test_a_mistake_of_ours_is_said_in_words(operator: Operator) -> None:
    desk = operator.desk(io.StringIO(), io.StringIO())
    assert sentence(KeyError("x"), desk) == (
        "Something went wrong that must not go wrong. Please tell the makers: KeyError: 'x'. Nothing has been changed."
    )


def test_what_goes_wrong_after_something_was_done_is_told_with_it(operator: Operator) -> None:
    desk = operator.desk(io.StringIO(), io.StringIO())
    desk.did("Deleted: one.")
    for error in (
        OSError("gone"),
        copies.BusyError(),
        UnusableDatabaseError("x"),
        NotSavedError("full"),
        KeyError("x"),
    ):
        said = sentence(error, desk)
        assert "This was done before that: Deleted: one." in said
        assert "Nothing has been changed" not in said
