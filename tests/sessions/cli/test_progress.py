"""How far long work is: a bar on a terminal, a line now and then in a log, and nothing when it takes no time."""

import io
from contextlib import redirect_stderr

import pytest

from sessions.cli import progress


class TerminalStream(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def reported(stream: io.StringIO, *steps: tuple[int, int]) -> str:
    """What is reported of work in these steps."""
    with redirect_stderr(stream), progress.progress_report("Copying:") as update:
        for done, total in steps:
            update(done, total)
    return stream.getvalue()


THREE_STEPS = ((1, 3), (2, 3), (3, 3))


def test_work_that_takes_no_time_is_not_reported() -> None:
    assert [reported(stream, *THREE_STEPS) for stream in (TerminalStream(), io.StringIO())] == ["", ""]


def test_on_a_terminal_a_bar_grows_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "BAR_DELAY", 0)
    text = reported(TerminalStream(), *THREE_STEPS)
    [line, after] = text.split("\n")
    assert [part.split("]  ")[1].strip()[:4].strip() for part in line.split("\r")[1:]] == ["33%", "66%", "100%"]
    assert [part.count("#") for part in line.split("\r")[1:]] == [12, 24, 36]
    assert "Copying:  [" in line and after == ""


def test_in_a_log_each_report_is_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "LOG_INTERVAL", 0)
    assert reported(io.StringIO(), *THREE_STEPS) == "Copying: 33 %\nCopying: 66 %\nCopying: 100 %\n"


@pytest.mark.parametrize("stream", [TerminalStream(), io.StringIO()])
def test_nothing_of_nothing_is_not_reported(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO) -> None:
    monkeypatch.setattr(progress, "BAR_DELAY", 0)
    monkeypatch.setattr(progress, "LOG_INTERVAL", 0)
    assert reported(stream, (0, 0)) == ""
