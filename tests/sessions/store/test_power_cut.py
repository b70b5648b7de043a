"""What a power cut leaves of the database: the files as they were at any moment, cut off, torn or followed by rubbish.

Every commit is synced before anybody hears of it, which the first test shows on a disk that can't sync. So what was
acknowledged lies before the synced end of the write-ahead log (WAL), and after a power cut anything may stand behind
that end. In the tests after it the length of the WAL at that moment stands for its synced end.
"""

import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.records import Session
from sessions.participation import answering
from sessions.settings import Settings
from sessions.store import NotSavedError, SqliteStore
from sessions.workshop import Workshop
from tests.conftest import somebody
from tests.sessions.store.disk_faults import SYNCING, where_nothing_syncs

ANSWERS = 12
HEADER, PAGE = 32, 4096  # bytes of the head of a WAL, and of a page
FRAME = 24 + PAGE  # a page with its own head
LOG = "SELECT json_extract(value, '$.value') FROM answer_log ORDER BY id"
LAST = "SELECT json_extract(value, '$.value') FROM answers"


@dataclass(frozen=True)
class Past:
    """The files after some answers: database and WAL, and where the WAL ended when each answer was acknowledged."""

    database: bytes
    wal: bytes
    ends: list[int]
    code: str


@pytest.fixture
def past(workshop: Workshop, ada: Visitor, ben: Visitor, session: Session) -> Iterator[Past]:
    """Ben changed his mind a dozen times, and then the power goes out."""
    commands.open_round(workshop, ada, session, "p1", 1)
    workshop.store.expunge()
    beside = workshop.settings.data.with_name(workshop.settings.data.name + "-wal")
    with closing(workshop.store.connect()):  # as in a server that runs, the WAL stays
        database, ends = workshop.settings.data.read_bytes(), []
        for value in range(ANSWERS):
            answering.cast(workshop, ben, session, "p1", 1, {"value": value})
            ends.append(beside.stat().st_size)
        assert workshop.settings.data.read_bytes() == database, "nothing but the WAL was written"
        yield Past(database, beside.read_bytes(), ends, session.code)


def come_up(folder: Path, database: bytes, wal: bytes) -> list[int]:
    """Start an installation with these files; returns which answers are there, by the log, in their order."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    store = SqliteStore(folder / "workshop.db")
    store.path.write_bytes(database)
    store.path.with_name("workshop.db-wal").write_bytes(wal)
    store.prepare()
    with closing(sqlite3.connect(store.path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        found = [value for (value,) in db.execute(LOG)]
        assert [value for (value,) in db.execute(LAST)] == found[-1:], "the row is the last line of the log"
    return found


def rubbish(length: int) -> bytes:
    """What may stand on a disk."""
    return random.Random(length).randbytes(length)


def torn(frames: bytes) -> bytes:
    """The next page, of which only the first half came to the disk."""
    return frames[: 24 + PAGE // 2] + bytes(PAGE // 2)


@pytest.mark.skipif(SYNCING is None, reason="nobody looked up what fsync is called here")
def test_nothing_is_acknowledged_that_was_not_synced(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 20})  # the WAL has its head, which is synced by itself
    there = replace(workshop, store=SqliteStore(workshop.settings.data))
    for act in (
        lambda: answering.cast(there, ben, session, "p1", 1, {"value": 80}),
        lambda: commands.close_round(there, ada, session, "p1", 1),
    ):
        with pytest.raises(NotSavedError) as caught:
            where_nothing_syncs(act)
        assert caught.value.reason == "disk I/O error"
    with closing(sqlite3.connect(workshop.settings.data)) as db:
        assert db.execute(LOG).fetchall() == [(20,)]
    answer = answering.cast(workshop, ben, session, "p1", 1, {"value": 60})
    assert answer and answer.value == {"value": 60}, "on a disk that syncs all goes on"


def test_what_was_acknowledged_survives_whatever_stands_behind_it(past: Past, tmp_path: Path) -> None:
    assert all((end - HEADER) % FRAME == 0 for end in past.ends)
    for index, end in enumerate(past.ends):
        synced, rest = past.wal[:end], past.wal[end:]
        behind = [b"", rubbish(1), rubbish(10_000), bytes(3 * FRAME), torn(rest) if rest else rubbish(FRAME)]
        behind += [rest[:length] for length in (1, 23, 24, 25, PAGE, FRAME - 1) if rest]
        behind += [rest[: FRAME - 1] + b"\xff" + rest[FRAME:]] if rest else []
        for one in behind:
            assert come_up(tmp_path / "after", past.database, synced + one) == list(range(index + 1))


def test_a_disk_that_lied_about_syncing_leaves_a_moment_of_the_past(past: Past, tmp_path: Path) -> None:
    """Cut anywhere, also before what was synced: answers are missing from the end, and never from the middle."""
    chance = random.Random(7)
    borders = {HEADER + FRAME * n for n in range((len(past.wal) - HEADER) // FRAME + 1)}
    places = {0, 1, HEADER - 1, *borders, *(chance.randrange(len(past.wal)) for _ in range(30))}
    for place in sorted(places):
        there = sum(end <= place for end in past.ends)
        assert come_up(tmp_path / "after", past.database, past.wal[:place]) == list(range(there))
    flipped = bytearray(past.wal)
    flipped[past.ends[3] + 100] ^= 1
    assert come_up(tmp_path / "after", past.database, bytes(flipped)) == list(range(4))


def test_power_that_goes_while_the_wal_is_taken_over_loses_nothing(
    past: Past, workshop: Workshop, tmp_path: Path
) -> None:
    """Pages of the database itself may be torn then; all of them still stand in the WAL."""
    workshop.store.expunge()
    new = workshop.settings.data.read_bytes()
    pages = range(0, max(len(new), len(past.database)), PAGE)
    changed = [at for at in pages if new[at : at + PAGE] != past.database[at : at + PAGE]]
    assert changed
    for written in range(len(changed) + 1):
        file = bytearray(past.database.ljust(len(new), b"\0"))
        for at in changed[:written]:
            half = PAGE if at != changed[written - 1] else PAGE // 2
            file[at : at + half] = new[at : at + half]
        assert come_up(tmp_path / "after", bytes(file), past.wal) == list(range(ANSWERS))


def test_a_session_goes_on_after_the_power_came_back(past: Past, workshop: Workshop, tmp_path: Path) -> None:
    come_up(tmp_path / "after", past.database, past.wal[: past.ends[-1]] + rubbish(5000))
    store = SqliteStore(tmp_path / "after" / "workshop.db")
    there = Workshop(Settings(store.path), store, clock=workshop.clock, exact_clock=workshop.exact_clock)
    session, chi = commands.find(there, past.code), somebody()
    answering.join(there, chi, session)
    answer = answering.cast(there, chi, session, "p1", 1, {"value": 99})
    assert answer and answer.value == {"value": 99}
