"""What waiting costs the server, and how long a vote takes: `python -m benchmarks.waiting_and_votes`.

One projector and N participants at a time, each N with a fresh server and database on this machine's loopback: they
join, wait while nothing happens, then vote one after the other. The raw result goes to `results/`.
"""

import argparse
import asyncio
import gc
import json
import os
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import uvloop

from benchmarks import app, machine, people, phases
from benchmarks.rows import Rows
from benchmarks.trial import Trial

RESULT = Path(__file__).parent / "results" / "waiting_and_votes.json"
SEATED = 5  # people who answered before, so that the room has a picture from the first vote on
LONGEST = 30 * 60  # seconds after which a trial is given up


@dataclass(frozen=True)
class Plan:
    """How much is measured; bounded, so that it ends."""

    people: Sequence[int]
    wait: float
    votes: int
    commit: str | None

    def check(self) -> None:
        """Raises SystemExit for more than this script is made for."""
        if not self.people or not all(1 <= number <= 200 for number in self.people):
            raise SystemExit("--people: each from 1 to 200")
        if not (20 <= self.wait <= 120 and 1 <= self.votes <= 500):
            raise SystemExit("--wait: 20 to 120 seconds; --votes: 1 to 500")


def measure(plan: Plan) -> dict[str, Any]:
    """Measure everything that the plan asks for; returns the result."""
    server_core, load_core = machine.two_cores()
    described = machine.describe() | {"server_core": server_core, "load_core": load_core}
    with tempfile.TemporaryDirectory() as folder:
        described["yardsticks"] = machine.yardsticks(Path(folder))
        started: dict[str, Any] = {"date": datetime.now(UTC).isoformat(timespec="seconds")}
        started |= app.copy(Path(folder) / "app", plan.commit)
        if load_core is not None:
            os.sched_setaffinity(0, {load_core})
        rooms = [_trial(Path(folder), number, plan, server_core) for number in plan.people]
    return started | {
        "machine": described,
        "versions": machine.versions(),
        "plan": asdict(plan) | {"seated": SEATED},
        "rooms": rooms,
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line, measure, store."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, nargs="+", default=[1, 25, 100], help="participants, one trial each")
    parser.add_argument("--wait", type=float, default=60.0, help="seconds of waiting (two pings of the server)")
    parser.add_argument("--votes", type=int, default=60, help="votes per trial")
    parser.add_argument("--commit", help="a commit to measure; without it the checkout as it stands")
    parser.add_argument("--out", type=Path, default=RESULT, help="where the result goes")
    given = parser.parse_args(arguments)
    plan = Plan(given.people, given.wait, given.votes, given.commit)
    plan.check()
    result = measure(plan)
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _trial(folder: Path, number: int, plan: Plan, core: int | None) -> dict[str, Any]:
    """One server, one room, all phases."""
    from benchmarks.room import prepare  # now, not before: it imports the copy's `sessions`

    data = folder / f"room_of_{number}.db"
    room = prepare(data, SEATED)
    server = app.Server(folder / "app", data, core)
    try:
        server.wait_until_up()
        found = uvloop.run(_phases(Trial(server, room, Rows(data), people.Projector(server.url)), number, plan))
    finally:
        server.stop()
    return {"participants": number} | found | {"errors_in_log": server.complaints()}


async def _phases(trial: Trial, number: int, plan: Plan) -> dict[str, Any]:
    try:
        async with asyncio.timeout(LONGEST):
            await phases.idle(trial, plan.wait)
            await phases.join(trial, number)
            gc.collect()
            gc.freeze()  # no pause of the load's own making while it takes the time
            await phases.wait(trial, plan.wait)
            await phases.vote(trial, plan.votes)
            print(f"{number} participants: done", flush=True)
    finally:
        await trial.close()
    return trial.found


if __name__ == "__main__":
    main()
