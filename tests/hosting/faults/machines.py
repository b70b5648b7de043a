"""Machines with one process of the app each, on the same PostgreSQL, whose clocks are as far apart as a test wants."""

import os
import secrets
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.child_process import HOME
from tests.hosting.serving import run
from tests.hosting.several_processes import PATIENCE, RUN, consecutive_ports

SHIM = Path(__file__).with_name("clock_ahead.c")
# What a facilitator at a machine does, as its own command, since the clock is that of a whole process.
START_TIMER = """
import os
import sys
from pathlib import Path
from sessions import settings
from sessions.access.rights import Visitor
from sessions.facilitation import commands, timer
from sessions.live import Hub
from sessions.store.database import opening
from sessions.workshop import open_workshop

code, token, minutes = sys.argv[1:]
wanted = settings.read(os.environ, Path())
workshop = open_workshop(wanted, opening.open_from_settings(wanted), Hub())
timer.start(workshop, Visitor(token), commands.find(workshop, code), int(minutes))
workshop.store.shut_down()
"""


class Machine:
    """One process of the app, on a machine whose clock is so many seconds ahead of the others'."""

    def __init__(self, folder: Path, name: str, database: str, secret: str, ahead: int, shim: Path) -> None:
        self.log, self.name = folder / f"{name}.log", name
        self.port = consecutive_ports(2)
        self._metrics = self.port + 1
        self._environment = os.environ | {
            "WORKSHOP_DATABASE": database, "WORKSHOP_SECRET": secret, "WORKSHOP_METRICS": str(self._metrics),
            "LD_PRELOAD": str(shim), "CLOCK_AHEAD": str(ahead),
        }  # fmt: skip
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the process, and wait until it serves. Raises AssertionError with its log when it does not."""
        command = [sys.executable, "-c", RUN, "serve", "--host", "127.0.0.1", "--port", str(self.port)]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(command, cwd=HOME, env=self._environment, stdout=log, stderr=log)
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self._process.poll() is None:
            with suppress(OSError), urllib.request.urlopen(f"http://127.0.0.1:{self.port}/readyz", timeout=5):
                return
            time.sleep(0.1)
        raise AssertionError(f"{self.name} did not get ready:\n{self.log.read_text()}")

    def end(self, number: signal.Signals) -> int:
        """End the process with a signal; returns its exit code."""
        assert self._process
        self._process.send_signal(number)
        try:
            return self._process.wait(30)
        finally:
            self._process.kill()

    def people(self) -> int:
        """How many participants are connected to it."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self._metrics}/metrics", timeout=5) as answer:
            lines = answer.read().decode().splitlines()
        return int(float(next(line for line in lines if line.startswith("workshop_people ")).split()[1]))

    def now(self) -> float:
        """The seconds since 1970 that its clock says."""
        return float(self._run("import time; print(time.time())"))

    def start_timer(self, code: str, token: str, minutes: int) -> None:
        """Start the timer of a session here, with the facilitator's token."""
        self._run(START_TIMER, code, token, str(minutes))

    def _run(self, script: str, *arguments: str) -> str:
        command = [sys.executable, "-c", script, *arguments]
        ended = subprocess.run(command, cwd=HOME, env=self._environment, capture_output=True, text=True, check=False)
        assert ended.returncode == 0, ended.stdout + ended.stderr
        return ended.stdout


@contextmanager
def machines(folder: Path, database: str, ahead: Sequence[int]) -> Iterator[list[Machine]]:
    """Machines with the same database and secret that serve while the block runs, and that end in order after it."""
    run("gcc", "-shared", "-fPIC", "-O2", "-o", shim := folder / "clock_ahead.so", SHIM)
    secret = secrets.token_hex(32)
    them = [Machine(folder, f"machine {number}", database, secret, seconds, shim)
            for number, seconds in enumerate(ahead, 1)]  # fmt: skip
    started: list[Machine] = []
    codes: list[int] = []
    try:
        for machine in them:
            machine.start()
            started.append(machine)
        yield them
    finally:
        codes += [machine.end(signal.SIGTERM) for machine in started]
    assert set(codes) <= {0, -signal.SIGTERM}, [machine.log.read_text() for machine in them]
