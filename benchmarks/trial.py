"""One server with its session: who is in it, what was measured so far, and what went wrong."""

import asyncio
import time
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from benchmarks import machine
from benchmarks.apps.app_server import Server
from benchmarks.browsers.page import NotServedError
from benchmarks.browsers.wire import WireError
from benchmarks.machine import Meter, Stretch

QUIET = 0.15  # part of a core that other processes may take when a measurement begins
TICK = 0.02  # seconds between two looks how late the load itself is
FULL = 0.85  # part of a core from which on the load itself may have been what was slow
EXAMPLES = 20  # failures that are told in words
BROKE = (NotServedError, WireError, OSError, TimeoutError)


class Guest(Protocol):
    """Somebody who takes part, in whichever app is measured."""

    runs: int
    messages: int
    bytes_in: int
    resent: int

    @property
    def stage(self) -> int: ...
    async def join(self) -> float: ...
    async def vote(self, answer: dict[str, Any]) -> float: ...
    async def until(self, true: Any, timeout: float = ...) -> float: ...
    async def back(self) -> float: ...
    async def reload(self) -> float: ...
    def drop(self) -> None: ...
    def leave(self) -> None: ...


class Side(Protocol):
    """An app under measurement: its server, and how to make and move a session in it."""

    name: str
    phases: "dict[str, Any]"
    server: Server
    seated: Sequence[int]  # what people chose who answered before anybody came

    def guest(self) -> Guest: ...
    async def open(self) -> None: ...
    async def holds(self, values: Sequence[int], timeout: float) -> float: ...
    async def ready(self) -> None: ...
    async def move(self, to: str) -> None: ...
    async def rest(self) -> None: ...
    async def close(self) -> None: ...
    def host_runs(self) -> int: ...
    def count(self, guests: Sequence[Guest]) -> dict[str, Any]: ...


@dataclass
class Trial:
    """One server with its session."""

    side: Side
    patience: int = 0  # seconds to wait for a quiet machine, at most
    pace: float = 1.0  # what all times are multiplied by, for a quick look whether it works
    guests: list[Guest] = field(default_factory=list)
    found: dict[str, Any] = field(default_factory=dict)
    failed: dict[str, int] = field(default_factory=dict)
    examples: list[str] = field(default_factory=list)

    @property
    def pid(self) -> int:
        """The server's process."""
        return self.side.server.pid

    async def quiet(self) -> None:
        """Wait until nothing else takes much of this machine, or until patience ends; what it took is in the result."""
        for _ in range(self.patience):
            meter = Meter(self.pid)
            await asyncio.sleep(1)
            if meter.read().others < QUIET:
                return

    async def rest(self, seconds: float) -> None:
        """Let this time go by."""
        await asyncio.sleep(seconds * self.pace)

    async def all(self, phase: str, work: Sequence[Awaitable[float]]) -> list[float]:
        """Do all of this at once; returns when each was done (time.perf_counter). What fails is counted."""
        return [at for at in await asyncio.gather(*(self.one(phase, each) for each in work)) if at is not None]

    async def one(self, phase: str, work: Awaitable[float]) -> float | None:
        """Do this; None when it failed, which is counted."""
        try:
            return await work
        except BROKE as error:
            self.failed[phase] = self.failed.get(phase, 0) + 1
            if len(self.examples) < EXAMPLES:
                self.examples.append(f"{phase}: {type(error).__name__} {error}")
            return None

    def above_idle(self, stretch: Stretch, count: int) -> float:
        """CPU of the server in ms for each of `count`, above what the empty server takes in the same time."""
        idle_ms: float = self.found["idle"]["server_cpu_ms_per_second"] * stretch.seconds
        return round((1000 * stretch.server - idle_ms) / max(1, count), 3)


class Watch:
    """What a phase took: CPU, script runs, messages, and how late the load was with its own work."""

    def __init__(self, trial: Trial) -> None:
        self._trial, self._meter = trial, Meter(trial.pid)
        self._before = self._counts()
        self._late: list[float] = []
        self._task = asyncio.create_task(self._tick())

    def read(self) -> tuple[Stretch, dict[str, Any]]:
        """The stretch so far, and all of it as it stands in a result."""
        self._task.cancel()
        stretch = self._meter.read()
        counts = {name: now - self._before[name] for name, now in self._counts().items()}
        load = stretch.load / stretch.seconds
        return stretch, {
            "seconds": round(stretch.seconds, 3),
            "server_cpu_ms_per_second": round(1000 * stretch.server / stretch.seconds, 4),
            "server_part_of_a_core": round(stretch.server / stretch.seconds, 3),
            "server_part_in_kernel": round(stretch.system / max(stretch.server, 0.001), 2),
            "load_part_of_a_core": round(load, 4),
            "load_late_ms": machine.spread([ms(one) for one in self._late]),
            "load_was_the_bottleneck": load > FULL,
            "others_part_of_a_core": round(stretch.others / stretch.seconds, 4),
            "resident_mb": machine.resident_mb(self._trial.pid),
            **counts,
        }

    def _counts(self) -> dict[str, int]:
        guests = self._trial.guests
        names = {"runs": "script_runs", "messages": "messages", "bytes_in": "bytes", "resent": "sent_again"}
        counts = {told: sum(getattr(one, name) for one in guests) for name, told in names.items()}
        return counts | {"script_runs_of_hosts": self._trial.side.host_runs()}

    async def _tick(self) -> None:
        while True:
            wanted = time.perf_counter() + TICK
            await asyncio.sleep(TICK)
            self._late.append(max(0.0, time.perf_counter() - wanted))


def ms(seconds: float) -> float:
    """Milliseconds, to the microsecond."""
    return round(1000 * seconds, 3)


def spread_since(starts: Sequence[float], ends: Sequence[float]) -> dict[str, Any]:
    """From each start to its end, in ms: how it spreads, and every one, for whoever wants to look."""
    return spread_of([ms(end - start) for start, end in zip(starts, ends, strict=True)])


def spread_of(samples: Sequence[float]) -> dict[str, Any]:
    """How some milliseconds spread, and every one."""
    return {**machine.spread(samples), "samples": [round(one, 1) for one in samples]}
