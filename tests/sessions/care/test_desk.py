"""How far long work is: told often on a terminal, seldom in a log, and not at all when it takes no time."""

import io

import pytest

from sessions.care import desk
from sessions.care.desk import Progress


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def told(to: io.StringIO) -> str:
    """What is said of work in three steps."""
    progress = Progress("Copying:", to)
    for done in (1, 2, 3):
        progress(done, 3)
    progress.end()
    return to.getvalue()


def test_what_takes_no_time_is_not_told() -> None:
    assert (told(Terminal()), told(io.StringIO())) == ("", "")


def test_on_a_terminal_one_line_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "OFTEN", 0)
    assert told(Terminal()) == "\rCopying: 33 %\rCopying: 66 %\rCopying: 100 %\n"


def test_in_a_log_each_report_is_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "SELDOM", 0)
    assert told(io.StringIO()) == "Copying: 33 %\nCopying: 66 %\nCopying: 100 %\n"


def test_nothing_of_nothing_is_not_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "SELDOM", 0)
    stream = io.StringIO()
    Progress("Writing:", stream)(0, 0)
    assert stream.getvalue() == ""
