"""Answers stored per second, each in a commit of its own and in group commits: `python -m benchmarks.scaling.commits`.

So many writers at once each store answers one after the other, as a phone does that waits for its receipt. Everything
but the database is left out. Stores results/scaling/commits.json.
"""

import argparse
import json
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks import machine
from benchmarks.apps.measured_session import MeasuredSession, prepare
from benchmarks.scaling.installations import POSTGRESQL
from sessions.model.records import Participant, RoundKey
from sessions.store import Connection, Store, answers
from sessions.store.database import opening
from tests.servers.postgresql import running_server

RESULTS = Path(__file__).parents[1] / "results" / "scaling"
SECONDS = 3.0  # for each number of writers
WRITERS = (1, 10, 50, 200)

Write = Callable[[Callable[[Connection], None]], None]


def one_by_one(store: Store, _session: int) -> Write:
    """Each answer in a transaction of its own."""

    def write(work: Callable[[Connection], None]) -> None:
        with store.writing() as db:
            work(db)

    return write


def grouped(store: Store, session: int) -> Write:
    """Answers that wait for each other share a transaction."""
    return lambda work: store.group_commit(work, lambda done: done, session).result()


def measure(store: Store, session: MeasuredSession, write: Write, writers: int) -> dict[str, float]:
    """Let so many threads store answers for SECONDS; answers a second, and CPU of this process for each."""
    key, now = RoundKey(session.activity, 1, "answer"), datetime.now(UTC)
    with store.writing() as db:
        people = [answers.join(db, session.session, f"{writers} {number}", None, now) for number in range(writers)]
    stored, lock = 0, threading.Lock()
    until = time.perf_counter() + SECONDS

    def store_answers(participant: Participant) -> None:
        nonlocal stored
        number = 0
        while time.perf_counter() < until:
            number += 1
            value = {"value": number % 101}

            def work(db: Connection, value: dict[str, int] = value) -> None:
                answers.bump_answers_revision(db, session.session)
                answers.write(db, participant, key, value, now)

            write(work)
        with lock:
            stored += number

    threads = [threading.Thread(target=store_answers, args=[one]) for one in people]
    since, cpu = time.perf_counter(), time.process_time()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - since
    cpu_ms = 1000 * (time.process_time() - cpu) / stored
    return {"answers": stored, "per_second": round(stored / seconds), "cpu_ms_each": round(cpu_ms, 3)}


def run(database: str) -> list[dict[str, Any]]:
    """Both ways with each number of writers, in turn, on a database by its path or address."""
    [session] = prepare(database, ())
    store = opening.open_address(database)
    found = []
    for writers in WRITERS:
        for name, way in (("one_by_one", one_by_one), ("grouped", grouped)):
            found.append(
                {"writers": writers, "commits": name} | measure(store, session, way(store, session.session), writers)
            )
            print(found[-1], flush=True)
    store.shut_down()
    return found


def main(arguments: Sequence[str] | None = None) -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=RESULTS / "commits.json")
    given = parser.parse_args(arguments)
    result: dict[str, Any] = {"date": datetime.now(UTC).isoformat(timespec="seconds"), "machine": machine.describe()}
    with tempfile.TemporaryDirectory() as folder:
        result["machine"] |= {"yardsticks": machine.yardsticks(Path(folder))}
        result["sqlite"] = run(str(Path(folder) / "workshop.db"))
    with running_server(POSTGRESQL) as server:
        result["postgresql"] = run(server.url(server.create()))
    given.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
