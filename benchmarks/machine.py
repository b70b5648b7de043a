"""This machine, and what processes on it use, read from /proc and the clocks of Linux. Names no host and no path."""

import os
import platform
import sqlite3
import statistics
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass
from importlib.metadata import version
from pathlib import Path

PACKAGES = (
    "streamlit", "plotly", "sqlite-utils", "starlette", "uvicorn", "uvloop", "httptools", "websockets", "protobuf",
)  # fmt: skip
TICK = os.sysconf("SC_CLK_TCK")


def describe() -> dict[str, object]:
    """Processor, cores and memory."""
    fields = _fields(Path("/proc/cpuinfo"))
    memory = int(_fields(Path("/proc/meminfo"))["MemTotal"].split()[0])
    return {
        "processor": fields.get("model name", platform.machine()),
        "cores": len(os.sched_getaffinity(0)),
        "memory_mb": memory // 1024,
        "system": f"{platform.system()} {platform.machine()}",
    }


def versions() -> dict[str, str]:
    """What was measured, by version."""
    found = {"python": platform.python_version(), "sqlite": sqlite3.sqlite_version}
    return found | {name: version(name) for name in PACKAGES}


def yardsticks(folder: Path) -> dict[str, float]:
    """How fast this machine is at what a rerun is made of: Python, a thread, a write that reached the disk."""

    def fsync() -> None:
        with (folder / "yardstick").open("wb") as file:
            file.write(bytes(4096))
            file.flush()
            os.fsync(file.fileno())

    def thread() -> None:
        one = threading.Thread(target=int)
        one.start()
        one.join()

    return {
        "python_ms": _usual(lambda: sum(number * number for number in range(10_000)), 200),
        "thread_ms": _usual(thread, 200),
        "fsync_ms": _usual(fsync, 50),
    }


def two_cores() -> tuple[int | None, int | None]:
    """A core for the server and another one for the load; None for both on a machine with one."""
    cores = sorted(os.sched_getaffinity(0))
    return (cores[0], cores[-1]) if len(cores) > 1 else (None, None)


def cpu_seconds(pid: int) -> float:
    """CPU time of a process with all its threads, those that ended too; to the nanosecond, unlike /proc/<pid>/stat."""
    return time.clock_gettime((~pid << 3) | 2)  # MAKE_PROCESS_CPUCLOCK(pid, CPUCLOCK_SCHED) of clock_getcpuclockid(3)


def resident_mb(pid: int) -> float:
    """Resident memory of a process in MB (2**20 bytes)."""
    return round(int(_fields(Path(f"/proc/{pid}/status"))["VmRSS"].split()[0]) / 1024, 1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """CPU over a stretch of time, in seconds.

    `system` is the part of `server` inside the kernel; `others` is what all other processes took of the whole machine.
    """

    seconds: float
    server: float
    system: float
    load: float
    others: float

    def __add__(self, other: "Stretch") -> "Stretch":
        return Stretch(*(one + two for one, two in zip(astuple(self), astuple(other), strict=True)))


class Meter:
    """Measures a stretch, from its making to `read`."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._at = self._now()

    def read(self) -> Stretch:
        """The stretch so far."""
        past = (now - then for now, then in zip(self._now(), self._at, strict=True))
        seconds, server, system, load, machine = past
        return Stretch(seconds, server, system, load, max(0.0, machine - server - load))

    def _now(self) -> tuple[float, float, float, float, float]:
        return time.perf_counter(), cpu_seconds(self._pid), _system(self._pid), time.process_time(), _busy()


def spread(values: Sequence[float]) -> dict[str, float]:
    """How many there are; median, 95th and 99th percentile (the value that so many don't exceed), and the largest."""
    ranked = sorted(values)
    if not ranked:
        return {"n": 0}
    found = {f"p{part}": ranked[max(0, -(-part * len(ranked) // 100) - 1)] for part in (50, 95, 99)}
    return {"n": len(ranked), **{name: round(value, 3) for name, value in found.items()}, "max": round(ranked[-1], 3)}


def _system(pid: int) -> float:
    """Seconds that a process spent in the kernel so far, to the tick."""
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[12]) / TICK


def _busy() -> float:
    """Seconds that all cores were busy so far: user, nice, system, irq, softirq."""
    ticks = Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:]
    return sum(int(ticks[at]) for at in (0, 1, 2, 5, 6)) / TICK


def _usual(act: Callable[[], object], times: int) -> float:
    """The median of a few averages, in ms."""
    averages = []
    for _ in range(5):
        started = time.perf_counter()
        for _ in range(times):
            act()
        averages.append(1000 * (time.perf_counter() - started) / times)
    return round(statistics.median(averages), 4)


def _fields(path: Path) -> dict[str, str]:
    pairs = (line.partition(":") for line in path.read_text().splitlines())
    return {name.strip(): value.strip() for name, _, value in pairs}
