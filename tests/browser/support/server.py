"""A real server with a real database file, which a test may kill and start again."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Protocol

from benchmarks.machine import resident_mb
from tests.browser.support.server_database import ServerDatabase
from tests.browser.support.server_template import APP, ForkedServer

HOME = APP.parent


class Serve(Protocol):
    """Starts a server with its data at a path, which runs as long as the block does; the options are of `Server`."""

    def __call__(
        self, data: Path, *, forked: bool = True, everywhere: bool = False, path: str = "", **environment: str
    ) -> AbstractContextManager["Server"]: ...


class Server:
    """`streamlit run workshop_app.py` on a free port of the loopback.

    With `everywhere` it listens on all addresses of the machine, over IPv6 too, as `make run` starts it; with a `path`
    it is reached below that path. Where it isn't `forked` it is a program of its own from its first import on.
    """

    page_key = ""  # what stands before the path of a page's own requests to Streamlit
    behind_haproxy = False  # which answers some requests itself, and keeps a connection open after most mistakes

    def __init__(self, data: Path, everywhere: bool = False, path: str = "", **environment: str) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.data = data
        self.database = ServerDatabase(data)
        self.url = f"http://127.0.0.1:{self.port}{path}"
        self.log = data.with_suffix(".log")
        self._address = () if everywhere else ("--server.address", "127.0.0.1")
        self._environment = {"WORKSHOP_DATA": str(data), "WORKSHOP_URL": self.url, **environment}
        self._process: subprocess.Popen[bytes] | ForkedServer | None = None

    def start(self, *, forked: bool = True) -> "Server":
        """Start it, or start it again. Fails with its log when it ends before it answers."""
        arguments = ["run", str(APP), "--server.port", str(self.port), *self._address]
        environment = {**os.environ, **self._environment}
        if forked:
            self._process = ForkedServer(arguments, environment, self.log)
        else:
            command = [sys.executable, "-m", "streamlit", *arguments]
            with self.log.open("ab") as log:
                self._process = subprocess.Popen(command, env=environment, stdout=log, stderr=log, cwd=HOME)
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            try:
                with urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=1):
                    return self
            except OSError:
                if self._process.poll() is not None:
                    break
                time.sleep(0.1)
        raise RuntimeError(f"the server did not start:\n{self.log.read_text()}")

    @property
    def pid(self) -> int:
        assert self._process
        return self._process.pid

    @property
    def app_pids(self) -> list[int]:
        """The processes that serve."""
        return [self.pid]

    @property
    def app_ports(self) -> list[int]:
        """The ports at which they listen."""
        return [self.port]

    def resident_mb(self) -> float:
        """Resident memory of all processes that serve."""
        return sum(map(resident_mb, self.app_pids))

    @property
    def running(self) -> bool:
        assert self._process
        return self._process.poll() is None

    def kill(self) -> None:
        """kill -9: no goodbye, no clean-up."""
        assert self._process
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(10)

    def stop(self) -> None:
        """Ask it to stop, and wait until it has."""
        self.database.close()
        if self._process and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()


@contextmanager
def serve_one_process(
    data: Path, *, forked: bool = True, everywhere: bool = False, path: str = "", **environment: str
) -> Iterator[Server]:
    """A server of one process on a database file, which runs as long as the block does."""
    server = Server(data, everywhere, path, **environment).start(forked=forked)
    try:
        yield server
    finally:
        server.stop()


def open_files(pid: int) -> set[str]:
    """The files that a process has open."""
    found = set()
    for link in Path(f"/proc/{pid}/fd").iterdir():
        with suppress(OSError):  # closed meanwhile
            found.add(str(link.readlink()))
    return found
