"""Many sessions at once: `python -m benchmarks.rooms`; stores results/rooms.json.

With `--processes 2` they are on two processes behind HAProxy (results/processes/rooms_2.json). In every session
everybody joins, votes, loses the connection, comes back and votes again, all at the same time. It ends with 1 when
something failed, or when an acknowledged answer is missing or stored twice.
"""

import argparse
import asyncio
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Awaitable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import uvloop

from benchmarks import counting, machine
from benchmarks.apps import app_server, process_group
from benchmarks.browsers.page import NotServedError, SessionAddress
from benchmarks.browsers.phone import Phone
from benchmarks.browsers.wire import WireError
from benchmarks.trial import spread_of

RESULTS = Path(__file__).parent / "results"
SPREAD = 10.0  # seconds over which all of one phase begin
PHASES = ("join", "vote", "back", "vote_again")


async def _taken(phone: Phone, phase: str, after: float, dice: random.Random) -> float:
    """One phase of one phone, which begins so many seconds later; returns how long it took."""
    await asyncio.sleep(after)
    since = time.perf_counter()
    match phase:
        case "join":
            await phone.join()
        case "back":
            phone.drop()
            await phone.back()
        case _:
            await phone.vote({"value": dice.randrange(101)})
    return time.perf_counter() - since


async def _play(phones: Sequence[Phone], group: process_group.ProcessGroup) -> dict[str, Any]:
    dice, told = random.Random(40), {}
    for phase in PHASES:
        before = group.cpu_seconds()
        work: list[Awaitable[float]] = [_taken(phone, phase, dice.uniform(0, SPREAD), dice) for phone in phones]
        ended = await asyncio.gather(*work, return_exceptions=True)
        failed = [repr(one) for one in ended if isinstance(one, NotServedError | WireError | OSError)]
        for other in ended:
            if isinstance(other, BaseException) and repr(other) not in failed:
                raise other
        spent = {name: round(1000 * (now - before[name]) / len(phones), 3) for name, now in group.cpu_seconds().items()}
        told[phase] = {
            "seconds": spread_of([one for one in ended if isinstance(one, float)]),
            "cpu_ms_per_phone": spent,
            "failed": failed,
        }
    return told


def measure(sessions: int, people: int, processes: int = 1) -> dict[str, Any]:
    """Run it once, in a database of its own. One process has a core for itself; several have all that is left."""
    server_core, load_core = machine.two_cores()
    with tempfile.TemporaryDirectory() as folder:
        home, data = Path(folder) / "app", Path(folder) / "workshop.db"
        result: dict[str, Any] = {"date": datetime.now(UTC).isoformat(timespec="seconds")}
        result |= app_server.copy(home) | {"machine": machine.describe(), "sessions": sessions, "people": people}
        result["processes"] = processes
        from benchmarks.apps.measured_session import prepare  # now, not before: it imports the copy's `sessions`

        made = prepare(data, (), sessions)
        if load_core is not None:
            os.sched_setaffinity(0, {load_core})
        command = process_group.command(processes) if processes > 1 else app_server.OURS
        server = app_server.Server(home, data, server_core if processes == 1 else None, command)
        try:
            server.wait_until_up()
            group = process_group.ProcessGroup(server.pid)
            group.wait_for(processes)
            rooms = [
                [
                    Phone(SessionAddress("127.0.0.1", server.port, one.code, f"198.51.100.{1 + at}"))
                    for _ in range(people)
                ]
                for at, one in enumerate(made)
            ]
            with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
                result["phases"] = runner.run(_play([phone for room in rooms for phone in room], group))
            result["memory_mb"] = group.memory_mb()
            counts = [counting.count(data, room, one.holder) for one, room in zip(made, rooms, strict=True)]
            result["answers"] = {
                name: sum(count[name] for count in counts)
                for name in ("acknowledged", "lost", "missing_in_the_log", "double_in_the_log", "sent_again")
            } | {"double": counts[0]["double"]}  # it is counted over the whole database
            result["errors_in_log"] = server.complaints()
        finally:
            server.stop()
    return result


def main(arguments: Sequence[str] | None = None) -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sessions", type=int, default=40, choices=range(1, 101), metavar="1-100")
    parser.add_argument("--people", type=int, default=50, choices=range(1, 101), metavar="1-100")
    parser.add_argument("--processes", type=int, default=1, choices=range(1, 9), metavar="1-8")
    parser.add_argument("--out", type=Path)
    given = parser.parse_args(arguments)
    result = measure(given.sessions, given.people, given.processes)
    several = f"processes/rooms_{given.processes}.json" if given.processes > 1 else "rooms.json"
    out: Path = given.out or RESULTS / several
    out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    failed = sum(len(phase["failed"]) for phase in result["phases"].values())
    print(f"{given.sessions} sessions of {given.people}: {failed} failures, {result['answers']}")
    if failed or any(result["answers"][name] for name in ("lost", "double", "double_in_the_log")):
        sys.exit(1)


if __name__ == "__main__":
    main()
