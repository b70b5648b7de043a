"""Real trouble with the disk, that works for root and for everybody else: no mocks, no mounts."""

import ctypes
import errno
import os
import platform
import resource
import shutil
import struct
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TypeVar

from sessions.store import SqliteStore

NOBODY = 65534
# The numbers of fsync and fdatasync, where they were looked up.
SYNCING = {"Linux x86_64": (74, 75), "Linux aarch64": (82, 83)}.get(f"{platform.system()} {platform.machine()}")
NO_NEW_PRIVILEGES, FILTER = (38, 1, 0), (22, 2)  # prctl: whoever gave up the first may set the second
T = TypeVar("T")


@contextmanager
def no_more_than(size: int) -> Iterator[None]:
    """In this block no file may grow beyond `size` bytes, as on a disk that is full. Also a limit for root."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def full_disk() -> AbstractContextManager[None]:
    """In this block nothing can be written."""
    return no_more_than(0)


@contextmanager
def without_root() -> Iterator[None]:
    """In this block root is nobody, so that the rights of files count; somebody else stays who they are."""
    was = os.geteuid()
    if was == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if was == 0:
            os.seteuid(was)


@contextmanager
def read_only(path: Path) -> Iterator[SqliteStore]:
    """A copy of a database in a folder where nobody may write."""
    folder = Path(tempfile.mkdtemp())  # not in pytest's own folder, into which nobody else may look
    try:
        copy = folder / path.name
        shutil.copy(path, copy)
        copy.chmod(0o444)
        folder.chmod(0o555)
        with without_root():
            yield SqliteStore(copy)
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def where_nothing_syncs(work: Callable[[], T]) -> T:
    """What this comes to on a disk on which everything can be written, and nothing synced.

    It runs in a thread of its own whose calls of fsync Linux answers with an error, and those of all threads that it
    starts. There is no way back for these, so a store that is used here is used nowhere else.
    """
    with ThreadPoolExecutor(1, initializer=_refuse_to_sync) as thread:
        return thread.submit(work).result()


def _refuse_to_sync() -> None:
    assert SYNCING
    fsync, fdatasync = SYNCING
    # A filter of Linux (seccomp), which reads the number of each system call: an error for these two, else go on.
    steps = ((0x20, 0, 0, 0), (0x15, 2, 0, fsync), (0x15, 1, 0, fdatasync), (0x06, 0, 0, 0x7FFF0000),
             (0x06, 0, 0, 0x00050000 | errno.EIO))  # fmt: skip
    program = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    told = ctypes.create_string_buffer(struct.pack("HP", len(steps), ctypes.addressof(program)))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
    for call in (NO_NEW_PRIVILEGES, (*FILTER, ctypes.addressof(told))):
        if prctl(*call, 0, 0):
            raise OSError(ctypes.get_errno(), "this system lets nobody refuse a call")
