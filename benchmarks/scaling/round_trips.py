"""What a vote asks of the database: `python -m benchmarks.scaling.round_trips --commits BEFORE AFTER`.

Votes as phones send them, alone and fifty at a time, through the domain and the store; everything above is left out.
Counts round trips and statements with a proxy before PostgreSQL, which can also be a network that takes its time.
Measures commits by turns. Stores results/scaling/round_trips.json.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import wait
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

import psutil

from benchmarks import machine
from benchmarks.apps import app_server
from benchmarks.scaling.counting_proxy import Counts, RunningProxy, running

RESULTS = Path(__file__).parents[1] / "results" / "scaling"
PEOPLE = 50
TOGETHER = (1, PEOPLE)  # votes that are sent at once
DELAYS = (0.0, 0.00025)  # seconds in each direction: one machine, and a network between two machines of one room
VOTES, WARM_UP = 500, 100
TURNS = 3


def measured_here(database: str, server_pid: int | None, proxy: RunningProxy | None) -> Iterator[dict[str, Any]]:
    """Measure the app that can be imported, in a new database by its path or address."""
    from benchmarks.apps.measured_session import prepare  # of the copy that this process runs in
    from sessions import settings
    from sessions.access import identity
    from sessions.access.pseudonyms import pseudonym
    from sessions.access.rights import Visitor
    from sessions.facilitation import commands
    from sessions.model.records import RoundKey, Sending
    from sessions.participation import answering
    from sessions.store import session_rows
    from sessions.store.database import opening
    from sessions.workshop import Workshop

    [made] = prepare(database, ())
    store = opening.open_address(database)
    workshop = Workshop(settings.read({store.setting: database}, Path()), store)
    session, key = commands.find(workshop, made.code), RoundKey(made.activity, 1, "answer")
    with store.reading() as db:
        salt = session_rows.salt(db, session.id)
    visitors = [Visitor(identity.new_token()) for _ in range(PEOPLE)]
    people = [answering.join(workshop, visitor, session) for visitor in visitors]
    names = [pseudonym(salt, "phone", key, person.id) for person in people]
    number = 0

    def vote(together: int) -> None:
        nonlocal number
        votes = []
        for _ in range(together):
            number += 1
            who = number % PEOPLE
            sending = Sending(f"page {who}", number)
            answer = {"value": number % 101}
            votes.append(
                answering.casting(workshop, visitors[who], session, key, answer, rehearsal="", pseudonym=names[who],
                                  sending=sending)
            )  # fmt: skip
        for each in wait(votes).done:
            each.result()

    for together in TOGETHER:
        for _ in range(max(WARM_UP // together, 10)):
            vote(together)
        counts = proxy.counts() if proxy else Counts()
        server, cpu, since = _cpu(server_pid), time.process_time(), time.perf_counter()
        times = VOTES // together
        for _ in range(times):
            vote(together)
        votes = times * together
        seconds, cpu, server = time.perf_counter() - since, time.process_time() - cpu, _cpu(server_pid) - server
        passed = proxy.counts().since(counts) if proxy else None
        yield {
            "together": together,
            "ms": round(1000 * seconds / votes, 3),
            "cpu_ms_app": round(1000 * cpu / votes, 3),
            "cpu_ms_database": round(1000 * server / votes, 3) if server_pid else None,
            "round_trips": round(passed.round_trips / votes, 2) if passed else None,
            "statements": round(passed.statements / votes, 2) if passed else None,
        }
    store.shut_down()


def _cpu(pid: int | None) -> float:
    """Seconds that a server and the processes of its connections used."""
    if pid is None:
        return 0.0
    parent = psutil.Process(pid)
    times = [process.cpu_times() for process in (parent, *parent.children())]
    ended = float(parent.cpu_times().children_user)
    return sum((each.user + each.system for each in times), ended)


def _measured_in(home: Path, *arguments: object) -> list[dict[str, Any]]:
    """What `measured_here` finds in a process that runs the copy of the app in `home`."""
    command = [sys.executable, "-m", "benchmarks.scaling.round_trips", "--here", *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(app_server.HOME)}  # for `benchmarks`; the app is found in `home`
    ended = subprocess.run(command, cwd=home, env=environment, check=True, capture_output=True, text=True)
    found: list[dict[str, Any]] = json.loads(ended.stdout)
    return found


def measured(home: Path) -> list[dict[str, Any]]:
    """Measure one copy of the app on SQLite, and on PostgreSQL through the proxy with each delay."""
    from benchmarks.scaling.installations import POSTGRESQL
    from tests.servers.postgresql import running_server

    with tempfile.TemporaryDirectory() as folder:
        rows = [{"store": "sqlite"} | each for each in _measured_in(home, Path(folder) / "workshop.db")]
    with running_server(POSTGRESQL) as server:
        for delay in DELAYS:
            found = _measured_in(home, server.url(server.create()), server.folder, server.pid, delay)
            rows += [{"store": "postgresql", "delay_ms": 1000 * delay} | each for each in found]
    return rows


def _print_measured_here(database: str, folder: str | None, pid: str | None, delay: str | None) -> None:
    with ExitStack() as stack:
        proxy = None
        if folder is not None:
            place = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            proxy = stack.enter_context(running(place, Path(folder), float(delay or 0)))
            database = database.replace(folder, str(place))
        print(json.dumps([*measured_here(database, int(pid) if pid else None, proxy)]))


def _together(turns: Sequence[list[dict[str, Any]]]) -> list[dict[str, Any]]:
    """The rows of several turns as one: what was counted or measured, by its median."""
    return [
        {
            name: value if name in {"store", "together", "delay_ms"} or value is None
            else round(median(row[name] for row in rows), 3)
            for name, value in rows[0].items()
        }
        for rows in zip(*turns, strict=True)
    ]  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--commits", nargs="+", metavar="COMMIT", help="these instead of the checkout")
    parser.add_argument("--turns", type=int, default=TURNS, choices=range(1, 10), metavar="1-9")
    parser.add_argument("--out", type=Path, default=RESULTS / "round_trips.json")
    parser.add_argument("--here", nargs="+", help=argparse.SUPPRESS)  # for the process that measures
    given = parser.parse_args(arguments)
    if given.here:
        _print_measured_here(*[*given.here, None, None, None][:4])
        return
    result: dict[str, Any] = {"date": datetime.now(UTC).isoformat(timespec="seconds"), "machine": machine.describe()}
    with tempfile.TemporaryDirectory() as folder:
        homes = {revision: Path(folder) / f"app {index}" for index, revision in enumerate(given.commits or [None])}
        apps = {revision: app_server.copy(home, revision) for revision, home in homes.items()}
        result["machine"] |= {"yardsticks": machine.yardsticks(Path(folder))}
        turns: dict[str | None, list[list[dict[str, Any]]]] = {revision: [] for revision in homes}
        for _ in range(given.turns):
            for revision, home in homes.items():
                turns[revision].append(measured(home))
    result["runs"] = [apps[revision] | {"rows": _together(rows)} for revision, rows in turns.items()]
    given.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    for run in result["runs"]:
        print(run["commit"], *run["rows"], sep="\n")


if __name__ == "__main__":
    main()
