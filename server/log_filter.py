"""The log: one bounded, escaped line for each record, whichever library logs it, and not too many of them.

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

from sessions.access.identity import CODE_CHARACTERS
from sessions.access.rate_limits import BoundedDict

MAX_LENGTH = 500  # characters of one line
MAX_FRAMES = 12  # of a traceback: the last ones
BURST = 10  # lines from the same place at once
EVERY = 10.0  # seconds for one more after that
MAX_PLACES = 500
DROPPED = logging.NOTSET - 1  # a level below that of every handler
# Loggers whose tracebacks are about what somebody sent, not about what the server did.
ABOUT_INPUT = ("streamlit.web", "streamlit.runtime", "websockets", "uvicorn", "asyncio", "httptools")
# IPv4, IPv6 with zeros left out such as fe80::1, and IPv6 in full; no time of day, no :: of a name or a slice.
ADDRESS = re.compile(
    r"\b\d{1,3}(?:\.\d{1,3}){3}\b"
    r"|(?<![\w:])(?<![\w)\]]\[)(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6}::|::(?=[0-9A-Fa-f]))"
    r"(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,6})?(?:\.\d{1,3}){0,3}(?:%\w{1,15})?(?![\w:])"
    r"|(?<![\w:])(?:[0-9A-Fa-f]{0,4}:){3,7}[0-9A-Fa-f.]{0,15}"
)
RANDOM = re.compile(r"(?<![\w-])[\w-]{24,64}(?![\w-])")  # long enough for a token, a link's secret or a hash
WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
DIGIT_IN_A_WORD = re.compile(r"[A-Za-z][0-9]|[0-9](?=[A-Za-z])")
NO_WORD = re.compile(r"[bcdfghjklmnpqrstvwxz]{5}", re.IGNORECASE)
# As the terminal prints it, also behind a sign that is written as in an address (%3D); or as somebody may type it.
GROUP = f"[{CODE_CHARACTERS}]{{4}}"
SETUP_WORD = re.compile(rf"(?:(?<![0-9A-Z-])|(?<=%[0-9A-F]{{2}})){GROUP}-{GROUP}-{GROUP}(?![0-9A-Z-])")
TYPED_SETUP_WORD = re.compile(rf"(?<![\w-]){GROUP}([- +]?){GROUP}\1{GROUP}(?![\w-])", re.IGNORECASE)


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

    def __init__(
        self,
        make: Callable[..., logging.LogRecord],
        now: Callable[[], float] = time.monotonic,
        write: Callable[[logging.LogRecord], None] | None = None,
    ) -> None:
        """`write` writes every record in place of all handlers, which belong to several libraries."""
        self._make, self._now, self._write = make, now, write
        self._places = BoundedDict[_Place](MAX_PLACES)
        self._lock = threading.Lock()

    def __call__(self, *args: Any, **options: Any) -> logging.LogRecord:
        """A record whose message is one clean line; one that no handler writes when there were too many like it."""
        record = self._make(*args, **options)
        left_out = self._left_out(record)
        if left_out is None:
            record.msg, record.args, record.exc_info = "", None, None
            return _without_handlers(record)
        more = f" (and {left_out} more like this)" if left_out else ""
        record.msg, record.args = clean(_message(record)) + more, None
        if record.exc_info:
            record.exc_text = _described(record.name, *record.exc_info)
            record.exc_info = None
        record.stack_info = None
        if self._write is None:
            return record
        self._write(record)
        return _without_handlers(record)

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


def install(write: Callable[[logging.LogRecord], None] | None = None) -> None:
    """Use the filter for all loggers, warnings, and exceptions that end a thread; `write` replaces all handlers."""
    logging.setLogRecordFactory(RecordFactory(logging.getLogRecordFactory(), write=write))
    logging.captureWarnings(True)
    threading.excepthook = _log_thread_exception
    sys.unraisablehook = _log_unraisable


def _without_handlers(record: logging.LogRecord) -> logging.LogRecord:
    """The record with a level that no handler writes."""
    record.levelno = DROPPED
    return record


def clean(text: str) -> str:
    """A text as one line of at most 500 printable characters, without network addresses and secrets."""
    short = text[: 4 * MAX_LENGTH]
    for secret in (RANDOM, SETUP_WORD, TYPED_SETUP_WORD):
        short = secret.sub(_hidden, short)
    short = ADDRESS.sub("[address]", short)
    escaped = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in short)
    return escaped if len(escaped) <= MAX_LENGTH and len(text) <= 4 * MAX_LENGTH else escaped[: MAX_LENGTH - 1] + "…"


def _hidden(match: re.Match[str]) -> str:
    """What stands for a text that may be a secret: itself, when it is made of words."""
    text = match[0]
    digit, capital = re.search("[0-9]", text), re.search("[A-Z]", text)
    if match.re is SETUP_WORD:
        secret = True
    elif match.re is TYPED_SETUP_WORD:  # a dash joins lower case too; other texts of four letters are common
        secret = digit is not None and (match[1] == "-" or (capital is not None and text == text.upper()))
    elif (digit is not None and re.fullmatch("[0-9a-f]+", text)) or len(DIGIT_IN_A_WORD.findall(text)) >= 4:
        secret = True
    else:
        secret = len(text) >= 32 and ((digit is not None and capital is not None) or not _reads_as_words(text))
    return "[…]" if secret else text


def _reads_as_words(text: str) -> bool:
    """Whether a long text is a name like `_a_name` or `ANameOfWords`: whole words, which have vowels."""
    words = WORDS.findall(text)
    longest = max(map(len, words), default=0)
    return sum(map(len, words)) >= 3 * len(words) and longest <= 24 and NO_WORD.search(text) is None


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
