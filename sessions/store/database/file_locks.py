"""Locks on the file of a SQLite database, seen and taken without asking SQLite, so that a broken file has them too."""

import fcntl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

LOCKS, LOCKED_BYTES = 0x4000_0000, 512  # where in the file SQLite puts its locks, whatever stands in it


class BusyError(Exception):
    """Another program uses the database, and went on doing so for as long as we waited."""


def in_use(path: Path) -> bool:
    """Whether another program, such as a server, has the database open now. Raises OSError."""
    if path.exists():
        try:
            with held(path, time.monotonic()):
                pass
        except BusyError:
            return True
    return False


@contextmanager
def held(path: Path, deadline: float) -> Iterator[BinaryIO]:
    """The open file, with SQLite's locks on it. Raises BusyError when another program still has one at `deadline`."""
    with path.open("r+b") as file:
        take(lambda: fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, LOCKED_BYTES, LOCKS), deadline)
        yield file


def take(attempt: Callable[[], object], deadline: float) -> None:
    """Try to take a lock until it succeeds, up to a moment of `time.monotonic`. Raises BusyError after that."""
    while True:
        try:
            attempt()
            return
        except (BlockingIOError, PermissionError) as error:
            if time.monotonic() > deadline:
                raise BusyError from error
            time.sleep(0.05)
