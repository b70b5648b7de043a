"""A backup that is taken while a group votes: real processes write, and what is put back is one moment of it."""

import json
import multiprocessing
import sqlite3
from collections import defaultdict
from contextlib import closing
from multiprocessing.synchronize import Event
from pathlib import Path
from queue import Queue

import pytest

from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.records import Session
from sessions.participation import answering
from sessions.settings import Settings
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests.conftest import somebody
from tests.sessions.cli.conftest import Operator

PROCESSES, PEOPLE = 4, 5
FILLING = 24_000_000  # bytes, so that a copy takes many steps


def vote(path: Path, session: Session, enough: Event, messages: "Queue[object]") -> None:
    """Five people who change their answer again and again; tells the number of the last one that was acknowledged."""
    try:
        workshop = Workshop(Settings(path), SqliteStore(path))
        people = [somebody() for _ in range(PEOPLE)]
        names = [answering.join(workshop, person, session).id for person in people]
        last = dict.fromkeys(names, -1)
        messages.put("ready")
        while not enough.is_set():
            for name, person in zip(names, people, strict=True):
                answering.cast(workshop, person, session, "p1", 1, {"value": (last[name] + 1) % 101})
                last[name] += 1
        messages.put(last)
    except BaseException as error:
        messages.put(repr(error))
        raise


def log_of(path: Path) -> dict[int, list[int]]:
    """What everybody gave, one after the other, as the log of a database has it."""
    with closing(sqlite3.connect(path)) as db:
        values = defaultdict(list)
        for who, value in db.execute("SELECT participant, value FROM answer_log ORDER BY id"):
            values[who].append(json.loads(value)["value"])
        return values


def numbers(count: int) -> list[int]:
    """What somebody gave who answered so many times."""
    return [index % 101 for index in range(count)]


@pytest.mark.slow
def test_a_backup_in_a_vote_burst_is_one_moment_and_nothing_acknowledged_before_it_lacks(
    operator: Operator, workshop: Workshop, ada: Visitor, session: Session, tmp_path: Path
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    with workshop.store.writing() as db:
        now = workshop.clock().isoformat()
        db.execute("INSERT INTO programmes (title, step, updated_at) VALUES ('Lang', 1, ?)", [now])
        for index in range(24):
            db.execute("INSERT INTO programme_steps VALUES (1, ?, ?)", [index, "x" * (FILLING // 24)])
    workshop.store.close()
    fork = multiprocessing.get_context("fork")
    enough, messages = fork.Event(), fork.Queue()
    writers = [fork.Process(target=vote, args=(operator.data, session, enough, messages)) for _ in range(PROCESSES)]
    for writer in writers:
        writer.start()
    try:
        assert [messages.get(timeout=30) for _ in writers] == ["ready"] * PROCESSES
        looks = []
        for index in range(3):
            before = log_of(operator.data)
            result = operator.run("backup", tmp_path / f"backup{index}.db")
            assert (result.code, result.err) == (0, "")
            looks.append((before, tmp_path / f"backup{index}.db", log_of(operator.data)))
    finally:
        enough.set()
        outcomes = [messages.get(timeout=30) for _ in writers]
        for writer in writers:
            writer.join(30)

    acknowledged = {who: last for last_values in outcomes for who, last in last_values.items()}
    assert len(acknowledged) == PROCESSES * PEOPLE
    assert {who: len(given) - 1 for who, given in log_of(operator.data).items()} == acknowledged  # 0 lost, 0 double
    for before, backup, after in looks:
        restored = Operator(tmp_path / f"{backup.stem}-restored.db", operator.clock)
        assert restored("restore", backup).code == 0
        assert restored("check").last == f"All is well: {restored.data}"
        restored_log = log_of(restored.data)
        assert {who: numbers(len(given)) for who, given in restored_log.items()} == restored_log  # no gap for anybody
        assert all(len(before[who]) <= len(restored_log[who]) <= len(after[who]) for who in acknowledged)
        with closing(sqlite3.connect(restored.data)) as db:
            kept = dict(db.execute("SELECT participant, json_extract(value, '$.value') FROM answers").fetchall())
            ids, highest, writes = db.execute(
                "SELECT count(*), max(id), (SELECT answers FROM sessions) FROM answer_log"
            ).fetchone()
        assert kept == {who: given[-1] for who, given in restored_log.items() if given}
        assert ids == highest and writes == ids + PROCESSES * PEOPLE  # each answer and each joining is one revision
        assert sum(map(len, before.values())) < sum(map(len, after.values()))  # people did vote meanwhile
