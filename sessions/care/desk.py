"""Where the operator stands: the settings, the language, the clock, and how things are said on a terminal."""

import shutil
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Final, TextIO

from sessions.locale import ZONE, Texts
from sessions.settings import Settings
from sessions.store import Store
from sessions.workshop import Workshop

FINE: Final = 0
TROUBLE: Final = 1
WRONG_USE: Final = 2
OFTEN, SELDOM = 0.2, 10.0  # seconds between two reports on a terminal, and in a log
ROOM = 50_000_000  # bytes that must stay free on a disk
STOPS = (signal.SIGINT, signal.SIGTERM)  # by which somebody ends the program


class CareError(Exception):
    """What was asked for can't be done; `text` says why in the operator's language, `code` is how the program ends."""

    def __init__(self, text: str, code: int = TROUBLE) -> None:
        super().__init__(text)
        self.text = text
        self.code = code


@dataclass(frozen=True)
class Desk:
    """One run of the program for one operator. `wait`: how many seconds it waits for another program."""

    settings: Settings
    texts: Texts
    clock: Callable[[], datetime]
    wait: float
    out: TextIO
    err: TextIO
    done: list[str] = field(default_factory=list)  # what was done by now and is not undone any more, in words
    ending: ExitStack = field(default_factory=ExitStack)  # what holds until the program ends

    def say(self, text: str) -> None:
        """One line for the operator, or for whatever reads what the program says."""
        print(text, file=self.out, flush=True)

    def did(self, text: str) -> None:
        """Say what was done and is not undone any more; whatever goes wrong after it is told together with it."""
        self.done.append(text)
        self.say(text)

    def finish(self) -> None:
        """From here on nobody stops the program: what can't be undone is finished, and it is said that it was done."""
        self.ending.enter_context(to_the_end())

    def outcome(self) -> str:
        """What to say of the database and the files when something went wrong."""
        return self.texts("care.changed", what=" ".join(self.done)) if self.done else self.texts("care.unchanged")

    def waiting(self) -> None:
        """Tell why nothing happens."""
        self.say(self.texts("care.waiting", seconds=f"{self.wait:.0f}"))

    @cached_property
    def workshop(self) -> Workshop:
        """The installation, as the commands of the domain want it."""
        return Workshop(self.settings, Store(self.settings.data), clock=self.clock, machine=self.clock)

    @property
    def stamp(self) -> str:
        """The date and the time of day in the Netherlands, as they stand in names of files."""
        return self.clock().astimezone(ZONE).strftime("%Y-%m-%d-%H%M%S")

    def database(self) -> Path:
        """The file of the database. Raises CareError when there is none."""
        if not self.settings.data.is_file():
            raise CareError(self.texts("care.no_database", path=self.settings.data))
        return self.settings.data

    def require_file(self, path: Path) -> None:
        """Raises CareError when no file has this name."""
        if not path.is_file():
            there = path.exists()
            raise CareError(self.texts("care.no_plain_file" if there else "care.no_file", path=path), WRONG_USE)

    def require_room(self, folder: Path, needed: int) -> None:
        """Raises CareError when the disk of a folder has no room for so many bytes more."""
        free = shutil.disk_usage(folder).free
        if free < needed:
            texts = self.texts
            raise CareError(texts("care.no_room", folder=folder, needed=megabytes(needed), free=megabytes(free)))

    @contextmanager
    def progress(self, text: str) -> Iterator[Callable[[int, int], None]]:
        """How far something is, told from time to time; nothing is said of what takes no time."""
        told = Progress(text, self.err)
        try:
            yield told
        finally:
            told.end()


@dataclass
class Progress:
    """Tells how far something is: on a terminal in one line that changes, in a log seldom and in lines of its own."""

    text: str
    to: TextIO
    _last: float = field(default_factory=time.monotonic)
    _open: bool = False

    def __call__(self, done: int, of: int) -> None:
        """So much of so much is done."""
        terminal, now = self.to.isatty(), time.monotonic()
        if not of or now - self._last < (OFTEN if terminal else SELDOM):
            return
        self._last, self._open = now, terminal
        line = f"{self.text} {100 * done // of} %"
        print(f"\r{line}" if terminal else line, end="" if terminal else "\n", file=self.to, flush=True)

    def end(self) -> None:
        """Leave the line."""
        if self._open:
            print(file=self.to, flush=True)


@contextmanager
def to_the_end() -> Iterator[list[int]]:
    """In this block nobody stops the program; in the list stands who tried, by the number of the signal."""
    tried: list[int] = []
    ours = threading.current_thread() is threading.main_thread()  # only there signals can be set
    before = {one: signal.signal(one, lambda number, _: tried.append(number)) for one in STOPS} if ours else {}
    try:
        yield tried
    finally:
        for one, was in before.items():
            signal.signal(one, was)


def megabytes(size: int) -> str:
    """A size as people read it."""
    return f"{size / 1_000_000:.1f} MB"
