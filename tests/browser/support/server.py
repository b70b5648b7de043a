"""A real server with a real database file, which a test may kill and start again."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

HOME = Path(__file__).resolve().parents[3]


class Server:
    """`streamlit run workshop_app.py` on a free port of the loopback.

    With `everywhere` it listens on all addresses of the machine, over IPv6 too, as `make run` starts it; with a `path`
    it is reached below that path.
    """

    def __init__(self, data: Path, everywhere: bool = False, path: str = "", **environment: str) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.data = data
        self.url = f"http://127.0.0.1:{self.port}{path}"
        self.log = data.with_suffix(".log")
        self._address = () if everywhere else ("--server.address", "127.0.0.1")
        self._environment = {"WORKSHOP_DATA": str(data), "WORKSHOP_URL": self.url, **environment}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> "Server":
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "streamlit", "run", str(HOME / "workshop_app.py"),
                 "--server.port", str(self.port), *self._address],
                env=os.environ | self._environment, stdout=log, stderr=log, cwd=HOME,
            )  # fmt: skip
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
    def running(self) -> bool:
        assert self._process
        return self._process.poll() is None

    def kill(self) -> None:
        """kill -9: no goodbye, no clean-up."""
        assert self._process
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(10)

    def stop(self) -> None:
        if self._process and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self.kill()
