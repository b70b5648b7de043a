"""Whether the write-ahead log beside a database belongs to it.

SQLite replays any log that is whole into whatever database lies beside it. So both files are read here before SQLite
opens them. Every start gives the database a new random stamp (`user_version`, in its first page) before its log is
begun; a first page in the log has the stamp of the database that the log was written for. The server sees to it that
every log has one (`Store.stamp_wal`); in a log without, the size of the database has to be the same.
File formats: https://www.sqlite.org/fileformat2.html
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Literal, NamedTuple

LogState = Literal["complete", "missing", "unreadable", "foreign"]
DATABASE_HEADER, LOG_HEADER, FRAME_HEADER = 100, 32, 24  # bytes
MAGIC = b"SQLite format 3\0"
LOG_MAGICS = {0x377F0682: "<", 0x377F0683: ">"}  # the order of bytes in which its checksums are calculated
WAL_MODE = 2
ATTEMPTS = 5  # when somebody writes while we read


class _Page(NamedTuple):
    """What the first page of a database says of itself; `pages` is the size of the database."""

    page_size: int
    wal: bool
    pages: int
    stamp: int


def log_state(path: Path) -> LogState:
    """What lies beside a database that may be in use; "complete" for a file that is no database.

    "missing": its last user wrote a log, which is not here. "unreadable": the log is damaged or something else.
    "foreign": the log was written for another database, or for this one at another time.
    """
    path = path.resolve()  # beside which SQLite keeps the log, also when it is opened through a link
    log = path.with_name(path.name + "-wal")
    for _ in range(ATTEMPTS):
        before = _start(path, DATABASE_HEADER), _start(log, LOG_HEADER)
        state = _judge(path, log)
        if state == "complete" or (_start(path, DATABASE_HEADER), _start(log, LOG_HEADER)) == before:
            return state
    return "complete"  # in use by a server, which looked when it started


def salts(path: Path) -> bytes:
    """The random numbers in the header of the log of a database; empty when there is no log, or nothing in it."""
    path = path.resolve()
    return _start(path.with_name(path.name + "-wal"), LOG_HEADER)[16:24]


def _judge(path: Path, log: Path) -> LogState:
    page = _first_page(_start(path, DATABASE_HEADER))
    if page is None:
        return "complete"
    try:
        with log.open("rb") as opened:
            return _judge_log(page, opened)
    except FileNotFoundError:
        return "missing" if page.wal else "complete"


def _judge_log(page: _Page, log: BinaryIO) -> LogState:
    header = log.read(LOG_HEADER)
    if len(header) < LOG_HEADER or not any(header):  # nothing is in it: the machine went down as it was begun
        return "complete"
    page_size, sound = _log_header(header)
    if not sound:
        return "unreadable"
    frames = list(_frames(log, page_size, header[16:24]))
    if not frames:
        return "complete"
    if not page.wal or page_size != page.page_size:
        return "foreign"
    stamps = {first.stamp for _, first in frames if first}
    sizes = {pages for pages, _ in frames if pages}
    belongs = stamps == {page.stamp} if stamps else sizes <= {page.pages}  # it can't grow without its first page
    return "complete" if belongs else "foreign"


def _log_header(header: bytes) -> tuple[int, bool]:
    """The page size of a log, and whether its header is sound."""
    magic, _, page_size = struct.unpack(">3I", header[:12])
    order = LOG_MAGICS.get(magic)
    return page_size, order is not None and _checksum(header[:24], order) == struct.unpack(">2I", header[24:])


def _frames(log: BinaryIO, page_size: int, salts: bytes) -> Iterator[tuple[int, _Page | None]]:
    """Of each frame of this log: the size of the database where a commit ends, else 0; and the first page if it is.

    What follows the last one is of an earlier use of the same file, or was not written to its end.
    """
    while len(header := log.read(FRAME_HEADER)) == FRAME_HEADER and header[8:16] == salts:
        number, pages = struct.unpack(">2I", header[:8])
        content = log.read(page_size)
        if len(content) < page_size:
            return
        yield pages, _first_page(content) if number == 1 else None


def _first_page(start: bytes) -> _Page | None:
    if len(start) < DATABASE_HEADER or not start.startswith(MAGIC):
        return None
    (size,) = struct.unpack(">H", start[16:18])
    (pages,) = struct.unpack(">I", start[28:32])
    (stamp,) = struct.unpack(">I", start[60:64])
    return _Page(65536 if size == 1 else size, start[19] == WAL_MODE, pages, stamp)


def _checksum(content: bytes, order: str) -> tuple[int, int]:
    """The checksum of a log, as SQLite's file format defines it."""
    first = second = 0
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for left, right in zip(words[::2], words[1::2], strict=True):
        first = (first + left + second) & 0xFFFFFFFF
        second = (second + right + first) & 0xFFFFFFFF
    return first, second


def _start(path: Path, size: int) -> bytes:
    """The first bytes of a file; none when there is no file that can be read, which SQLite says then."""
    try:
        with path.open("rb") as opened:
            return opened.read(size)
    except OSError:
        return b""
