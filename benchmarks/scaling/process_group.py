"""The app as one process or several behind HAProxy: what each of them uses."""

import time
import urllib.request
from collections import Counter
from contextlib import suppress

import psutil

RUN = "import sys; from server.operations.installed import main; sys.exit(main())"
START = 90.0  # seconds until all have to be there


def command(processes: int) -> tuple[str, ...]:
    """How so many are started, for `app_server.Server`."""
    return ("-c", RUN, "serve", "--host", "127.0.0.1", "--port", "{port}", "--processes", str(processes))


class ProcessGroup:
    """A process and those that it started, by what they are: app, HAProxy, supervisor; and those of the database."""

    def __init__(self, pid: int, database_pid: int | None = None) -> None:
        self._first = psutil.Process(pid)
        self._database = psutil.Process(database_pid) if database_pid else None

    def wait_for(self, processes: int) -> None:
        """Wait until so many processes of the app have started, which takes CPU of its own. Raises RuntimeError."""
        deadline = time.monotonic() + START
        while time.monotonic() < deadline:
            if sum(self._serves(each) for each in self._named()["app"]) >= processes:
                return
            time.sleep(0.2)
        raise RuntimeError(f"there are not {processes} processes of the app")

    def cpu_seconds(self) -> dict[str, float]:
        """What each kind has used so far."""
        used: Counter[str] = Counter()
        for name, processes in self._named().items():
            for process in processes:
                times = process.cpu_times()
                used[name] += times.user + times.system
        if self._database:  # of connections that were closed too
            ended = self._database.cpu_times()
            used["database"] += ended.children_user + ended.children_system
        return dict(used)

    def memory_mb(self) -> dict[str, list[float]]:
        """What each takes, with its part of what they share."""
        return {
            name: [round(process.memory_full_info().pss / 1e6, 1) for process in processes]
            for name, processes in self._named().items()
        }

    def _named(self) -> dict[str, list[psutil.Process]]:
        found: dict[str, list[psutil.Process]] = {"app": [], "haproxy": [], "supervisor": [], "database": []}
        if self._database:
            found["database"] = [self._database, *self._database.children()]
        for process in (self._first, *self._first.children()):
            found[_kind(process.cmdline())].append(process)
        return {name: processes for name, processes in found.items() if processes}

    @staticmethod
    def _serves(process: psutil.Process) -> bool:
        line = process.cmdline()
        port = line[line.index("--server.port") + 1]
        with suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=2) as answer:
            return bool(answer.status == 200)
        return False


def _kind(line: list[str]) -> str:
    if "streamlit" in line:
        return "app"
    return "haproxy" if line and line[0].endswith("haproxy") else "supervisor"
