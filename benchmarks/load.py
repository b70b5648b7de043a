"""What a session costs and how long people wait: `python -m benchmarks.load --people 400`.

For each number of people a fresh server with a fresh database on this machine's loopback: they join, wait, vote, move
sliders, see steps, lose their connection and come back. The raw result goes to `results/`. It ends with 1 when anything
of ours failed, or when an answer was lost or doubled.
"""

import argparse
import asyncio
import gc
import json
import os
import re
import signal
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import uvloop

from benchmarks import machine, verdict
from benchmarks.apps import app_server, ours
from benchmarks.apps.floor import Floor
from benchmarks.apps.naive import Naive
from benchmarks.mixed import mixed
from benchmarks.trial import Side, Trial

RESULTS = Path(__file__).parent / "results"
APPS = ("ours", "naive", "floor")
TOLERATED = 0.05  # failures for each participant from which on another app is not asked for more
LONGEST = 30 * 60  # seconds after which a trial is given up
MOST_PATIENCE = 600  # seconds


@dataclass(frozen=True)
class Plan:
    """How much is measured; bounded, so that it ends."""

    apps: Sequence[str]
    people: Sequence[int]
    console: bool
    mixed: float
    patience: int
    pace: float
    commit: str | None

    def check(self) -> None:
        """Raises SystemExit for more than this tool is made for."""
        if not self.people or not all(1 <= number <= 2000 for number in self.people):
            raise SystemExit("--people: each from 1 to 2000")
        if not 0 <= self.patience <= MOST_PATIENCE:
            raise SystemExit(f"--patience: from 0 to {MOST_PATIENCE}")
        if not 0 < self.pace <= 1:
            raise SystemExit("--pace: more than 0, at most 1")
        if not 0 <= self.mixed <= 120 or (self.mixed and list(self.apps) != ["ours"]):
            raise SystemExit("--mixed: at most 120 minutes, of our app alone")
        if self.commit is not None and not app_server.knows(self.commit):
            raise SystemExit(f"--commit: there is no commit {self.commit} here")


def measure(plan: Plan) -> Iterator[dict[str, Any]]:
    """Measure everything that the plan asks for; yields the result as far as it is, after each run."""
    server_core, load_core = machine.two_cores()
    described = machine.describe() | {"server_core": server_core, "load_core": load_core}
    with tempfile.TemporaryDirectory() as folder:
        described["yardsticks"] = machine.yardsticks(Path(folder))
        started: dict[str, Any] = {"date": datetime.now(UTC).isoformat(timespec="seconds")}
        started |= app_server.copy(Path(folder) / "app", plan.commit)
        if load_core is not None:
            os.sched_setaffinity(0, {load_core})
        started |= {"machine": described, "versions": machine.versions(), "plan": asdict(plan)}
        runs: list[dict[str, Any]] = []
        for name in plan.apps:
            for run in _runs(Path(folder), name, plan, server_core):
                runs.append(run)
                yield started | {"runs": runs}


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line, measure, store after each run, and say what it came to."""
    plan, out = read(arguments)
    plan.check()
    unfinished = unfinished_of(out)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # like Ctrl-C: the server ends too
    result: dict[str, Any] = {"runs": []}
    try:
        for result in measure(plan):
            store(unfinished, result)
    except KeyboardInterrupt:
        told = f"; the runs that were measured are in {unfinished}" if result["runs"] else ", nothing was measured"
        sys.exit(f"ended before it was through{told}")
    unfinished.replace(out)
    print("", *verdict.summary(result), sep="\n")
    if wrong := verdict.wrong(result):
        sys.exit("\n".join(wrong))


def unfinished_of(out: Path) -> Path:
    """Where a result lies until it is whole, beside where it goes. Raises SystemExit when nothing can be put there."""
    if out.exists() and not out.is_file():
        raise SystemExit(f"--out: {out} is no file")
    unfinished = out.with_name(f"{out.name}.part")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        unfinished.touch()
        unfinished.unlink()
    except OSError as error:
        raise SystemExit(f"--out: nothing can be written there: {error}") from None
    return unfinished


def read(arguments: Sequence[str] | None) -> tuple[Plan, Path]:
    """What the command line asks for, and where the result goes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, nargs="+", help="one trial each")
    parser.add_argument("--apps", nargs="+", choices=APPS, default=["ours"], help="ours, and what it is held against")
    parser.add_argument("--console", action="store_true", help="the console stays open beside the projector")
    parser.add_argument("--mixed", type=float, default=0.0, metavar="MINUTES", help="mixed use instead of the phases")
    parser.add_argument("--patience", type=int, default=60, help="seconds to wait for a quiet machine, at most")
    parser.add_argument("--pace", type=float, default=1.0, help="0.1: all in a tenth of the time, to see that it works")
    parser.add_argument("--commit", help="a commit to measure; without it the checkout as it stands")
    parser.add_argument("--out", type=Path, help="where the result goes")
    given = parser.parse_args(arguments)
    people = sorted(set(given.people or ([100] if given.mixed else [1, 25, 100, 400, 1000])))
    plan = Plan(
        list(dict.fromkeys(given.apps)), people, given.console, given.mixed, given.patience, given.pace, given.commit
    )
    return plan, given.out or RESULTS / ("mixed.json" if given.mixed else "load.json")


def store(path: Path, result: dict[str, Any]) -> None:
    """Write a result, with lists of numbers on one line."""
    text = json.dumps(result, indent=1, ensure_ascii=False)
    text = re.sub(r"\[\s+([-\d.,\s]+?)\s+\]", lambda at: "[" + re.sub(r"\s+", " ", at[1]) + "]", text)
    path.write_text(text + "\n", encoding="utf-8")


def _runs(folder: Path, name: str, plan: Plan, core: int | None) -> Iterator[dict[str, Any]]:
    """One app with each number of people, the smallest first; one that failed with so many is not asked for more."""
    for number in plan.people:
        found = _trial(folder, name, number, plan, core)
        yield found
        if name != "ours" and ("given up" in found["failed"] or sum(found["failed"].values()) > TOLERATED * number):
            return


def _trial(folder: Path, name: str, number: int, plan: Plan, core: int | None) -> dict[str, Any]:
    """One server, one run, all phases."""
    data = folder / f"{name}_of_{number}.db"
    side: Side
    if name == "ours":
        side = ours.Ours(folder / "app", data, core, console=plan.console)
    else:
        side = Naive(folder, data, core) if name == "naive" else Floor(folder, data, core)
    trial = Trial(side, plan.patience, plan.pace)
    try:
        side.server.wait_until_up()
        uvloop.run(_phases(trial, number, plan))
    except Exception as error:  # what was measured so far is kept, and why it went no further
        trial.failed["given up"] = 1
        trial.examples.append(f"given up: {type(error).__name__} {error}")
    finally:
        side.server.stop()
    return {
        "app": name,
        "participants": number,
        **trial.found,
        "failed": trial.failed,
        "examples_of_failures": trial.examples,
        "errors_in_log": side.server.complaints(),
    }


async def _phases(trial: Trial, number: int, plan: Plan) -> None:
    phases = trial.side.phases
    if plan.mixed:
        phases = {"idle": phases["idle"], "join": phases["join"], "mixed": mixed(plan.mixed)}
    try:
        async with asyncio.timeout(LONGEST + 60 * plan.mixed):
            for name, phase in phases.items():
                print(f"{trial.side.name}, {number} people: {name}", flush=True)
                await phase(trial, number)
                gc.collect()
                gc.freeze()  # no pause of the load's own making while it takes the time
    finally:
        for guest in trial.guests:
            guest.leave()
        await trial.side.close()


if __name__ == "__main__":
    main()
