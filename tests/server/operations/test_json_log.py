"""The log for programs: one JSON object per line, whatever somebody sends, and nothing written twice."""

import io
import json
import logging
from collections.abc import Iterator

import pytest

from server.log_filter import BURST, MAX_LENGTH, RecordFactory
from server.operations import json_log


@pytest.fixture
def logger() -> Iterator[logging.Logger]:
    """A logger of another library, with a handler of its own, while records are written for programs."""
    before = logging.getLogRecordFactory()
    logging.setLogRecordFactory(RecordFactory(logging.LogRecord, write=json_log.write))
    logger = logging.Logger("library")
    logger.addHandler(logging.StreamHandler(io.StringIO()))
    yield logger
    logging.setLogRecordFactory(before)


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


def test_a_line_says_when_how_bad_who_what_and_where(
    logger: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    logger.warning("refused %s of %s", 3, "connections")
    [line] = lines(capsys)
    assert {name: line[name] for name in ("level", "logger", "message")} == {
        "level": "warning",
        "logger": "library",
        "message": "refused 3 of connections",
    }
    assert str(line["place"]).startswith("test_json_log.py:")
    assert str(line["time"]).endswith("+00:00")


@pytest.mark.parametrize(
    "text",
    ['a\n{"level": "error"}', "\x1b[2J", '", "level": "error', "\u2028\ud800", "from 192.0.2.7 with " + "x1Y" * 20],
)
def test_what_somebody_sends_forges_no_line_and_no_field(
    logger: logging.Logger, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    logger.error("got %s", text)
    [line] = lines(capsys)
    assert (line["level"], line["logger"]) == ("error", "library")
    assert "192.0.2.7" not in str(line["message"]) and "x1Y" not in str(line["message"])
    assert len(str(line["message"])) <= MAX_LENGTH


def test_an_exception_stands_in_the_same_line(logger: logging.Logger, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        raise ValueError("two\nlines")
    except ValueError:
        logger.exception("a request failed")
    [line] = lines(capsys)
    assert isinstance(line["trace"], list)
    assert line["trace"][-1] == "ValueError: two\\nlines"


def test_a_loop_of_errors_does_not_fill_the_disk(logger: logging.Logger, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(1000):
        logger.error("again")
    assert len(lines(capsys)) == BURST


def test_no_handler_of_a_library_writes_the_line_too(logger: logging.Logger) -> None:
    logger.error("once")
    [handler] = logger.handlers
    assert isinstance(handler, logging.StreamHandler)
    assert handler.stream.getvalue() == ""
