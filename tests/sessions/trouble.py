"""Real trouble with the disk, that works for root and for everybody else: no mocks, no mounts."""

import os
import resource
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sessions.store import Store

NOBODY = 65534


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
def read_only(path: Path) -> Iterator[Store]:
    """A copy of a database in a folder where nobody may write."""
    folder = Path(tempfile.mkdtemp())  # not in pytest's own folder, into which nobody else may look
    try:
        copy = folder / path.name
        shutil.copy(path, copy)
        copy.chmod(0o444)
        folder.chmod(0o555)
        with without_root():
            yield Store(copy)
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)
