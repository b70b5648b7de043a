"""The log: one bounded, escaped line for whatever is logged by whoever, and not too many of them.

What a browser sends may stand in a message of Streamlit, uvicorn or ours: with line breaks it would look like lines of
others, with escape codes it would control the terminal, and a loop of bad messages would fill the disk.
"""

import linecache
import logging
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import Any

from sessions.access.rate_limits import BoundedDict

MAX_LENGTH = 500  # characters of one line
MAX_FRAMES = 12  # of a traceback: the last ones
BURST = 10  # lines from the same place at once
EVERY = 10.0  # seconds for one more after that
MAX_PLACES = 500
DROPPED = logging.NOTSET - 1  # a level below that of every handler
# Loggers whose tracebacks are about what somebody sent, not about what the server did.
ABOUT_INPUT = ("streamlit.web", "streamlit.runtime", "websockets", "uvicorn", "asyncio", "httptools")
ADDRESS = re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}\b|(?<![\w:])(?:[0-9A-Fa-f]{0,4}:){3,7}[0-9A-Fa-f.]{0,15}")
SECRET = re.compile(r"(?<![\w-])(?=[\w-]{0,63}[0-9])(?=[\w-]{0,63}[A-Z])[\w-]{32,64}(?![\w-])")


class _Place:
    """How much was logged by one line of code, or from one logger."""

    def __init__(self, now: float) -> None:
        self.tokens = float(BURST)
        self.moment = now
        self.left_out = 0

    def take(self, now: float) -> bool:
        """Whether one more line may be written now."""
        self.tokens = min(BURST, self.tokens + (now - self.moment) / EVERY)
        self.moment = now
        if self.tokens < 1:
            self.left_out += 1
            return False
        self.tokens -= 1
        return True


class RecordFactory:
    """Makes the records of all loggers; `install` puts it before every handler, those that come later included."""

    def __init__(self, make: Callable[..., logging.LogRecord], now: Callable[[], float] = time.monotonic) -> None:
        self._make, self._now = make, now
        self._places = BoundedDict[_Place](MAX_PLACES)
        self._lock = threading.Lock()

    def __call__(self, *args: Any, **options: Any) -> logging.LogRecord:
        """A record whose message is one clean line; one that no handler writes when there were too many like it."""
        record = self._make(*args, **options)
        left_out = self._left_out(record)
        if left_out is None:
            record.levelno = DROPPED
            record.msg, record.args, record.exc_info = "", None, None
            return record
        more = f" (and {left_out} more like this)" if left_out else ""
        record.msg, record.args = clean(_message(record)) + more, None
        if record.exc_info:
            record.exc_text = _described(record.name, *record.exc_info)
            record.exc_info = None
        record.stack_info = None
        return record

    def _left_out(self, record: logging.LogRecord) -> int | None:
        """How many lines like this were left out before it; None when this one is left out too."""
        key = (record.name, record.pathname, record.lineno)
        now = self._now()
        with self._lock:
            place = self._places.get(key) or _Place(now)
            self._places.write(key, place)
            if not place.take(now):
                return None
            left_out, place.left_out = place.left_out, 0
            return left_out


def install() -> None:
    """Use the filter for all loggers, warnings, and exceptions that end a thread."""
    logging.setLogRecordFactory(RecordFactory(logging.getLogRecordFactory()))
    logging.captureWarnings(True)
    threading.excepthook = _log_thread_exception
    sys.unraisablehook = _log_unraisable


def clean(text: str) -> str:
    """A text as one line of at most 500 printable characters, without network addresses and long random names."""
    short = text[: 4 * MAX_LENGTH]
    short = SECRET.sub("[…]", ADDRESS.sub("[address]", short))
    escaped = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in short)
    return escaped if len(escaped) <= MAX_LENGTH and len(text) <= 4 * MAX_LENGTH else escaped[: MAX_LENGTH - 1] + "…"


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except Exception:  # the values do not fit the message: a mistake, and no reason to lose the line
        return str(record.msg)


def _described(logger: str, kind: type[BaseException] | None, error: BaseException | None, trace: Any) -> str:
    """An exception: where it was raised and what it says; for what somebody sent, only its name and the last place."""
    if kind is None:
        return ""
    frames = traceback.StackSummary.extract(traceback.walk_tb(trace), lookup_lines=False)[-MAX_FRAMES:]
    if logger.startswith(ABOUT_INPUT):
        places = [f" at {frame.filename}:{frame.lineno}" for frame in frames[-1:]]
        return clean("".join([kind.__name__, *places]))
    lines = [clean(f"  {frame.filename}:{frame.lineno} {frame.name}: {_source(frame)}") for frame in frames]
    return "\n".join([*lines, clean("".join(traceback.format_exception_only(kind, error)).strip())])


def _source(frame: traceback.FrameSummary) -> str:
    return linecache.getline(frame.filename, frame.lineno or 0).strip()


def _log_thread_exception(args: threading.ExceptHookArgs) -> None:
    error: tuple[type[BaseException], BaseException | None, TracebackType | None] = (
        args.exc_type,
        args.exc_value,
        args.exc_traceback,
    )
    logging.getLogger("workshop").error("a thread failed", exc_info=error)  # type: ignore[arg-type]


def _log_unraisable(args: "sys.UnraisableHookArgs") -> None:
    logging.getLogger("workshop").error("an object could not be cleaned up: %s", args.exc_type)
