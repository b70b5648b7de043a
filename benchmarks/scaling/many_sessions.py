"""Many sessions at once, on one or several processes and on both stores: `python -m benchmarks.scaling.many_sessions`.

In every session everybody joins, votes, loses the connection, comes back and votes again, and the facilitator goes
on, in all sessions within the same seconds. Stores results/scaling/many_sessions.json. It ends with 1 when something
failed, or when an acknowledged answer is missing or stored twice.
"""

import argparse
import asyncio
import json
import random
import sys
import tempfile
import time
from collections.abc import Awaitable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import uvloop

from benchmarks import counting, machine
from benchmarks.apps import app_server
from benchmarks.browsers.host import Console, Projector
from benchmarks.browsers.page import NotServedError, SessionAddress
from benchmarks.browsers.phone import Phone
from benchmarks.browsers.screen import ScreenError
from benchmarks.browsers.wire import WireError
from benchmarks.scaling.installations import STORES, installed
from benchmarks.scaling.process_group import ProcessGroup
from benchmarks.trial import spread_of

RESULTS = Path(__file__).parents[1] / "results" / "scaling"
SPREAD = 10.0  # seconds over which all of one phase begin
SEEN = 60.0  # seconds after which a step that somebody does not see is a failure
SETTLE = 3.0  # seconds between two phases
PROCESSES = (1, 2, 4)
BROKE = (NotServedError, ScreenError, WireError, OSError, TimeoutError)


@dataclass
class Group:
    """One session with its participants, its projector and its console."""

    phones: list[Phone]
    projector: Projector
    console: Console

    async def show(self, after: float) -> float:
        """Open the projector and the console; seconds until both stand."""
        await asyncio.sleep(after)
        since = time.perf_counter()
        await self.projector.show()
        await self.console.show()
        return time.perf_counter() - since

    async def step(self, after: float) -> float:
        """Press on the console; seconds until the last participant sees the next step."""
        await asyncio.sleep(after)
        since, stages = time.perf_counter(), [phone.stage for phone in self.phones]
        pressed = asyncio.create_task(self.console.browser.press("next"))
        seen = [
            phone.until(lambda phone=phone, stage=stage: phone.stage > stage, SEEN)  # type: ignore[misc]
            for phone, stage in zip(self.phones, stages, strict=True)
        ]
        last = max(await asyncio.gather(*seen))
        await pressed
        return last - since


async def _taken(phone: Phone, phase: str, after: float, dice: random.Random) -> float:
    """One phase of one participant, which begins so many seconds later; returns how long it took."""
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


async def _play(groups: Sequence[Group], processes: ProcessGroup) -> dict[str, Any]:
    dice, measured = random.Random(40), {}
    for phase in ("show", "join", "vote", "back", "vote_again", "step"):
        work: list[Awaitable[float]] = []
        for group in groups:
            if phase in {"show", "step"}:
                work.append(getattr(group, phase)(dice.uniform(0, SPREAD)))
            else:
                work += [_taken(phone, phase, dice.uniform(0, SPREAD), dice) for phone in group.phones]
        before, since, load = processes.cpu_seconds(), time.perf_counter(), time.process_time()
        ended = await asyncio.gather(*work, return_exceptions=True)
        await asyncio.sleep(SETTLE)  # what follows from the phase belongs to it
        measured[phase] = {
            "seconds": spread_of([one for one in ended if isinstance(one, float)]),
            "failed": [repr(one) for one in ended if isinstance(one, BROKE)],
            "cpu_ms_each": {name: round(1000 * (now - before[name]) / len(work), 3)
                            for name, now in processes.cpu_seconds().items()},
            "cpu_share_of_load": round((time.process_time() - load) / (time.perf_counter() - since), 2),
        }  # fmt: skip
        for other in ended:
            if isinstance(other, BaseException) and not isinstance(other, BROKE):
                raise other
    return measured


def measure(home: Path, processes: int, store: str, sessions: int, people: int) -> dict[str, Any]:
    """Run it once, in a database of its own."""
    from benchmarks.apps.measured_session import prepare  # now, not before: it imports the copy's `sessions`

    with installed(home, processes, store) as installation:
        made = prepare(installation.database, (), sessions)
        result: dict[str, Any] = {"processes": processes, "store": store}
        started = installation.start()
        groups = []
        for at, one in enumerate(made):
            key = f"/~{one.code}" if processes > 1 else ""
            address = SessionAddress("127.0.0.1", installation.server.port, one.code, f"198.51.100.{1 + at}", key)
            phones = [Phone(address) for _ in range(people)]
            groups.append(Group(phones, Projector(address), Console(address, one.token)))
        result["idle_mb"] = started.memory_mb()
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            result["phases"] = runner.run(_play(groups, started))
            result["memory_mb"] = started.memory_mb()
        result["errors_in_log"] = installation.server.complaints()
        installation.stop()
        data = installation.as_sqlite()
        counts = [counting.count(data, group.phones, one.holder) for one, group in zip(made, groups, strict=True)]
        result["answers"] = {
            name: sum(count[name] for count in counts)
            for name in ("acknowledged", "lost", "missing_in_the_log", "double_in_the_log", "sent_again")
        } | {"double": counts[0]["double"]}  # it is counted over the whole database
    return result


def wrong(run: dict[str, Any]) -> bool:
    """Whether anything failed or was lost in a run."""
    lost = any(run["answers"][name] for name in ("lost", "double", "double_in_the_log"))
    return lost or any(phase["failed"] for phase in run["phases"].values())


def runs(home: Path, given: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Each number of processes on each store."""
    for store in given.stores:
        for processes in given.processes:
            yield measure(home, processes, store, given.sessions, given.people)


def main(arguments: Sequence[str] | None = None) -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sessions", type=int, default=40, choices=range(1, 101), metavar="1-100")
    parser.add_argument("--people", type=int, default=50, choices=range(1, 101), metavar="1-100")
    parser.add_argument("--processes", type=int, nargs="+", default=PROCESSES, choices=range(1, 9), metavar="1-8")
    parser.add_argument("--stores", nargs="+", default=STORES, choices=STORES)
    parser.add_argument("--out", type=Path, default=RESULTS / "many_sessions.json")
    given = parser.parse_args(arguments)
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "app"
        result: dict[str, Any] = {"date": datetime.now(UTC).isoformat(timespec="seconds")}
        result |= app_server.copy(home) | {"machine": machine.describe() | {"yardsticks": machine.yardsticks(home)}}
        result |= {"sessions": given.sessions, "people": given.people, "runs": []}
        for run in runs(home, given):
            result["runs"].append(run)
            given.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
            print(
                run["processes"], run["store"], {k: v["cpu_ms_each"] for k, v in run["phases"].items()}, run["answers"]
            )
            failed |= wrong(run)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
