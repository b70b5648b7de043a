"""The app as several processes behind HAProxy, started with the command; a test may kill any of them."""

import contextlib
import os
import random
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import psutil

from server.processes import haproxy
from sessions.settings import THIS_MACHINE
from tests.child_process import HOME, handle_interrupts
from tests.hosting.serving import free_port

PATIENCE = 120.0  # seconds until processes that are not ready have failed
RUN = "import sys; from server.operations.installed import main; sys.exit(main())"


class SeveralProcesses:
    """`workshop serve --processes`; it can be asked for what it does at `url`.

    Its database is the file `data`, or that on PostgreSQL at the address `database`; the log is beside `data`.
    `environment` has more settings; without a `host` it listens on all addresses of the machine.
    """

    def __init__(
        self,
        data: Path,
        number: int = 2,
        path: str = "",
        database: str | None = None,
        *,
        host: str = "127.0.0.1",
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.data, self.number, self.log, self.database = data, number, data.with_suffix(".log"), database
        self._host, self._environment = host, environment or {}
        self.port, self._metrics = free_port(), consecutive_ports(number)
        self.url = f"http://127.0.0.1:{self.port}{path}"
        self._supervisor: psutil.Popen | None = None

    def start(self) -> None:
        """Start it, and wait until every process serves. Raises AssertionError with the log when one does not."""
        environment = os.environ | {
            "WORKSHOP_URL": self.url, "WORKSHOP_METRICS": str(self._metrics),
            "WORKSHOP_DATABASE" if self.database else "WORKSHOP_DATA": self.database or str(self.data),
            **self._environment,
        }  # fmt: skip
        command = [sys.executable, "-c", RUN, "serve", "--processes", str(self.number), "--port", str(self.port)]
        command += ["--host", self._host] if self._host else []
        with self.log.open("ab") as log:
            self._supervisor = psutil.Popen(
                command, cwd=HOME, env=environment, stdout=log, stderr=log, preexec_fn=handle_interrupts
            )
        self.wait_until_all_serve()

    def wait_until_all_serve(self) -> None:
        """Wait until each process has told its metrics, and people reach the app."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self.supervisor.poll() is None:
            with contextlib.suppress(OSError):
                self.people()
                with urllib.request.urlopen(f"{self.url}/healthz", timeout=5) as answer:
                    assert answer.status == 200
                return
            time.sleep(0.1)
        raise AssertionError(f"the processes did not get ready:\n{self.log.read_text()}")

    @property
    def started(self) -> bool:
        """Whether it was ever started."""
        return self._supervisor is not None

    @property
    def supervisor(self) -> psutil.Popen:
        """The command itself."""
        assert self._supervisor
        return self._supervisor

    def processes(self) -> list[psutil.Process]:
        """The processes of the app that run now, in their order."""
        running = [child for child in self.supervisor.children() if "streamlit" in child.cmdline()]
        return sorted(running, key=lambda child: int(child.environ()["WORKSHOP_METRICS"].rpartition(":")[2]))

    def ports(self) -> list[int]:
        """The ports at which the proxy reaches them."""
        lines = [child.cmdline() for child in self.processes()]
        return [int(line[line.index("--server.port") + 1]) for line in lines]

    def people(self) -> list[int]:
        """How many participants are connected to each process. Raises OSError while one does not serve."""
        return [int(self.metric("workshop_people", index)) for index in range(self.number)]

    def metric(self, name: str, index: int) -> float:
        """A metric of one of the processes. Raises OSError while it does not serve."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self._metrics + index}/metrics", timeout=5) as answer:
            lines = answer.read().decode().splitlines()
        [value] = [line.split()[1] for line in lines if line.startswith(f"{name} ")]
        return float(value)

    def stop(self) -> int:
        """Stop it as a service manager does; returns the exit code."""
        self.supervisor.send_signal(signal.SIGTERM)
        try:
            return int(self.supervisor.wait(30))
        finally:
            for left in self.supervisor.children() if self.supervisor.is_running() else []:
                left.kill()

    def kill(self) -> None:
        """kill -9 of all of it: the command first stands still, or it would start again what is killed before it."""
        self.supervisor.send_signal(signal.SIGSTOP)
        everything = [*self.supervisor.children(), self.supervisor]
        for process in everything:
            process.kill()
        psutil.wait_procs(everything, 10)


@contextlib.contextmanager
def serving(data: Path, number: int = 2, path: str = "", database: str | None = None) -> Iterator[SeveralProcesses]:
    """Several processes that serve while the block runs, and that end in order after it."""
    several = SeveralProcesses(data, number, path, database)
    several.start()
    try:
        yield several
    finally:
        code = several.stop()
    assert code == 0, several.log.read_text()


def taking_turns(several: SeveralProcesses, folder: Path) -> contextlib.AbstractContextManager[int]:
    """A second HAProxy before the same processes, which sends each connection to the next one; gives its port."""
    return taking_turns_between(several.ports(), folder)


@contextlib.contextmanager
def taking_turns_between(ports: Sequence[int], folder: Path) -> Iterator[int]:
    """HAProxy before processes at these ports, each of which gets a connection in its turn; gives its port."""
    port = free_port()
    (starting := folder / "starting.http").write_bytes(haproxy.starting_page().encode())
    text = haproxy.configuration(haproxy.Front("127.0.0.1", port, "", THIS_MACHINE), ports, starting)
    by_session = "balance hash var(txn.key)\n    hash-type consistent djb2 avalanche\n"
    assert by_session in text
    (folder / "turns.cfg").write_text(text.replace(by_session, "balance roundrobin\n"), encoding="utf-8")
    process = subprocess.Popen(["haproxy", "-db", "-q", "-f", str(folder / "turns.cfg")])
    try:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            with contextlib.suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5):
                break
            time.sleep(0.1)
        yield port
    finally:
        process.terminate()
        process.wait(10)


def consecutive_ports(number: int) -> int:
    """The first of so many free ports that follow one another.

    They are below those that the system gives connections, one of which would else have it before a process starts.
    """
    while True:
        first = random.randrange(20_000, 32_000)
        with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
            for port in range(first, first + number):
                stack.enter_context(socket.socket()).bind(("127.0.0.1", port))
            return first
