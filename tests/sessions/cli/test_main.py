"""The command line itself: languages, endings, wrong use, and never a traceback."""

import os
import pty
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest

from server.operations.command import commands as installed
from sessions.cli.main import HOME, commands, error_message, main
from sessions.cli.options import NAMES, requested_language, terminal_language
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.store import NotSavedError, UnusableDatabaseError
from sessions.store.database.file_locks import BusyError
from sessions.workshop import Workshop
from tests.conftest import everything
from tests.sessions.cli.conftest import Operator

COMMANDS = ("backup", "restore", "check", "export", "forget")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "nl"), ({"LANG": "nl_NL.UTF-8"}, "nl"), ({"LANG": "en_GB.UTF-8"}, "en"), ({"LANG": "C.UTF-8"}, "nl"),
        ({"LANG": "de_DE"}, "nl"), ({"LC_ALL": "en_US", "LANG": "nl_NL"}, "en"), ({"LC_ALL": "", "LANG": "en"}, "en"),
    ],
)  # fmt: skip
def test_the_language_is_that_of_the_terminal_and_else_dutch(environment: dict[str, str], language: str) -> None:
    assert terminal_language(environment) == language


@pytest.mark.slow
def test_the_operator_may_choose_another_language(operator: Operator, held: Session) -> None:
    """In a process of its own, with an English locale."""
    assert operator.run("check").last == f"All is well: {operator.data}"
    assert operator.run("check", "--language", "nl").last == f"Alles is in orde: {operator.data}"


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    out = capsys.readouterr().out
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
    operator: Operator, held: Session, arguments: tuple[str, ...]
) -> None:
    before = everything(operator.data)
    result = operator(*arguments)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("usage: python -m sessions")
    assert everything(operator.data) == before


@pytest.mark.slow
def test_a_wrong_setting_is_said_in_one_line(operator: Operator, tmp_path: Path) -> None:
    result = operator.run("check", WORKSHOP_DATA=str(tmp_path))
    assert (result.code, result.out) == (2, "")
    assert result.err == f"workshop: WORKSHOP_DATA is a folder ({tmp_path}); name a file in it, such as workshop.db\n"


@pytest.mark.slow
def test_a_wrong_setting_is_said_in_dutch_to_who_reads_dutch(operator: Operator, tmp_path: Path) -> None:
    result = operator.run("check", "--language", "nl", WORKSHOP_DATA=str(tmp_path))
    assert (result.code, result.out) == (2, "")
    assert (
        result.err == f"workshop: WORKSHOP_DATA is een map ({tmp_path}); noem een bestand daarin, zoals workshop.db\n"
    )


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
        assert main(arguments) == 2
        lines = capsys.readouterr().err.splitlines()
        assert lines[0].startswith(f"{usage} python -m sessions")
        assert lines[-2] == expected
        assert lines[-1].startswith(more) and lines[-1].endswith("--help")


def test_a_choice_that_is_not_there_is_said_in_the_language_that_was_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["dance", "--language", "nl"]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert lines[-2].startswith("COMMAND kan niet 'dance' zijn. Kies uit: ")


def test_the_language_that_was_asked_for_is_known_before_the_rest_is_read() -> None:
    english = {"LANG": "en_GB"}
    for arguments in (["check", "--language", "nl"], ["--language=nl"], ["dance", "--lang", "nl", "--wait"]):
        assert requested_language(arguments, english) == "nl"
    for arguments in ([], ["--language"], ["--language", "de"], ["check", "--", "nl"]):
        assert requested_language(arguments, english) == "en"


@pytest.mark.slow
def test_a_terminal_that_knows_only_ascii_shows_what_it_can(operator: Operator, held: Session) -> None:
    with closing(sqlite3.connect(operator.data)) as db, db:
        db.execute("UPDATE sessions SET title = 'Sturen – loslaten €'")
    result = operator.run("export", PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert (result.code, result.out.split("  ")[-1]) == (0, "Sturen ? loslaten ?\n")


@pytest.mark.slow
def test_a_reader_that_goes_away_is_no_trouble_to_read_about(operator: Operator, held: Session) -> None:
    process = operator.start("check")
    assert process.stdout and process.stderr
    process.stdout.close()
    assert process.stderr.read() == ""
    process.wait(30)


@pytest.mark.slow
@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_stopped_halfway_it_says_so_and_leaves_nothing(
    operator: Operator, workshop: Workshop, held: Session, tmp_path: Path, stop: signal.Signals
) -> None:
    """The program waits for a lock when it is stopped."""
    workshop.store.close()
    with closing(sqlite3.connect(operator.data, isolation_level=None)) as other:
        other.execute("PRAGMA busy_timeout = 5000")
        operator_waits = locked_by(operator, other, tmp_path)
        operator_waits.send_signal(stop)
        out, err = operator_waits.communicate(timeout=30)
        other.execute("COMMIT")
    assert (operator_waits.returncode, err) == (1, "Stopped. Nothing has been changed.\n")
    assert "Traceback" not in out
    assert [path.name for path in tmp_path.glob("*.part")] + [path.name for path in tmp_path.glob(".*")] == []
    assert not (tmp_path / "out.db").exists()


@pytest.mark.slow
@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_stopped_while_it_is_being_loaded_it_says_so_too(
    operator: Operator, workshop: Workshop, held: Session, stop: signal.Signals
) -> None:
    """The interpreter tells what it loads; had all been loaded by then, the program would still wait for a lock."""
    workshop.store.close()
    with closing(sqlite3.connect(operator.data, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        process = operator.start("check", "--wait", "300", PYTHONPROFILEIMPORTTIME="1")
        assert process.stderr
        assert any("click" in line for line in process.stderr)
        process.send_signal(stop)
        reported = [line for line in process.stderr if not line.startswith("import time:")]
        process.communicate(timeout=60)
        other.execute("COMMIT")
    assert (process.returncode, reported) == (1, ["Stopped. Nothing has been changed.\n"])


def locked_by(operator: Operator, other: sqlite3.Connection, folder: Path) -> "subprocess.Popen[str]":
    """A backup that waits for `other`."""
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    process = operator.start("backup", folder / "out.db", "--wait", "5")
    assert process.stdout
    assert process.stdout.readline().startswith("Another program keeps the database locked.")
    return process


def test_a_mistake_of_ours_is_said_in_words(operator: Operator) -> None:
    assert error_message(KeyError("x"), operator.context()) == (
        "Something went wrong that must not go wrong. Please tell the makers: KeyError: 'x'. Nothing has been changed."
    )


def test_what_goes_wrong_after_something_was_done_is_told_with_it(operator: Operator) -> None:
    context = operator.context()
    context.report_completed("Deleted: one.")
    for error in (
        OSError("gone"),
        BusyError(),
        UnusableDatabaseError("x"),
        NotSavedError("full"),
        KeyError("x"),
    ):
        message = error_message(error, context)
        assert "This was done before that: Deleted: one." in message
        assert "Nothing has been changed" not in message


# --- what click adds ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_in_the_language_that_was_asked_for(capsys: pytest.CaptureFixture[str], command: str) -> None:
    help_of = {}
    for language, usage, headings in (
        ("nl", "gebruik:", {"Argumenten:", "Opdrachten:", "Opties:"}),
        ("en", "usage:", {"Arguments:", "Commands:", "Options:"}),
    ):
        assert main([*command.split(), "--help", "--language", language]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert lines[0].startswith(f"{usage} python -m sessions {command}".rstrip())
        assert {line for line in lines[1:] if line.endswith(":") and not line.startswith(" ")} <= headings
        help_of[language] = " ".join(line.strip() for line in lines)
    known = commands.all_commands()
    described = [known[command]] if command else [commands, *known.values()]
    params = [] if not command else described[0].params
    for key in filter(
        None, [*(command.help for command in described), *(getattr(param, "help", None) for param in params)]
    ):
        for language, text in help_of.items():
            assert Texts(language)(key) in text
        assert Texts("nl")(key) not in help_of["en"]


def test_an_option_may_be_abbreviated(operator: Operator, held: Session) -> None:
    """The names of all options are known, and an abbreviation that fits several of them is refused."""
    used = {
        option.removeprefix("--")
        for command in installed.all_commands().values()
        for param in command.params
        for option in param.opts
        if option.startswith("--")
    }
    assert used == set(NAMES)
    assert operator("backup", "--re").err.splitlines()[-2] == "This is not understood: --re."
    assert operator("check", "--w", "5", "--lang=nl").code == 0
    assert operator("forget", "1", "--y").last == "Deleted: Sturen en loslaten. Backups still hold the session."
    assert operator("backup", "--rep=1").err.splitlines()[-2] == "Nothing can follow --replace, so not '1' either."
    assert operator("backup", "--nothing").err.splitlines()[-2] == "This is not understood: --nothing."


@pytest.mark.slow
def test_a_bar_that_was_shown_on_a_terminal_is_left_in_a_line_of_its_own(operator: Operator, held: Session) -> None:
    """On a real terminal, with the delay of the bar taken away."""
    code = (
        "import sys; from sessions.cli import progress; progress.BAR_DELAY = 0; "
        "from sessions.cli.main import main; sys.exit(main(['check', '--language', 'en']))"
    )
    master, terminal = pty.openpty()
    environment = os.environ | {"WORKSHOP_DATA": str(operator.data), "TERM": "xterm"}
    process = subprocess.Popen(
        [sys.executable, "-c", code], cwd=HOME, env=environment, stdout=terminal, stderr=terminal
    )
    os.close(terminal)
    shown = b""
    with suppress(OSError):  # which a terminal raises when its other end is closed
        while data := os.read(master, 4096):
            shown += data
    os.close(master)
    assert process.wait(30) == 0
    bar, *lines = shown.decode().split("\r\n")
    assert bar.rsplit("\r", 1)[1].startswith("\x1b[?25lLooking:  [####") and "100%" in bar
    assert lines == ["Sessions: 1, answers: 8.", f"All is well: {operator.data}", ""]
