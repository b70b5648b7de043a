"""The app under measurement: a copy of it, and a server of its own."""

import hashlib
import io
import os
import shutil
import signal
import socket
import subprocess
import sys
import tarfile
import time
import urllib.request
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

HOME = Path(__file__).resolve().parents[2]
NOT_THE_APP = {"benchmarks", "tests", "docs", ".ci"}
START, STOP = 60.0, 10.0  # seconds


def copy(target: Path, revision: str | None = None) -> dict[str, object]:
    """Copy the app into a new folder, so that nobody's edits change it underway, and import `sessions` from there.

    With a revision it is that commit, else what git knows of the checkout as it stands. Returns what it is.
    """
    if revision:
        _copy_commit(target, revision)
    else:
        _copy_checkout(target)
    sys.path.insert(0, str(target))
    digest = hashlib.sha256()
    for path in sorted(path for path in target.rglob("*") if path.is_file()):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(target)}\0{len(content)}\0".encode() + content)
    changed = [] if revision else [line for line in _git("status", "--porcelain").splitlines() if _is_app(line[3:])]
    commit = _git("rev-parse", revision or "HEAD").strip()
    return {"commit": commit, "files_that_differ": len(changed), "source_sha256": digest.hexdigest()}


def knows(revision: str) -> bool:
    """Whether this is a commit."""
    try:
        _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except subprocess.CalledProcessError:
        return False
    return True


OURS = ("-m", "streamlit", "run", "workshop_app.py", "--server.port", "{port}", "--server.address", "127.0.0.1")


class Server:
    """An app on a free port of the loopback, on one core if one is given.

    Its database is `data` unless `settings` name another one; the log lies beside `data`.
    """

    def __init__(
        self, home: Path, data: Path, core: int | None, command: Sequence[str] = OURS, port: int | None = None,
        settings: Mapping[str, str] | None = None,
    ) -> None:  # fmt: skip
        self.log = data.with_suffix(".log")
        self.port = port or _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        environment = os.environ | (settings or {"WORKSHOP_DATA": str(data)}) | {"WORKSHOP_URL": self.url}
        own = os.sched_getaffinity(0)
        if core is not None:
            os.sched_setaffinity(0, {core})  # inherited by the server and all its threads
        try:
            with self.log.open("wb") as log:
                self._process = subprocess.Popen(
                    [sys.executable, *(part.format(port=self.port) for part in command)],
                    env=environment,
                    stdout=log,
                    stderr=log,
                    cwd=home,
                )
        finally:
            os.sched_setaffinity(0, own)
        self.pid = self._process.pid

    def end(self, how: signal.Signals) -> int:
        """Send a signal that ends the server, and wait until it has; returns the exit code."""
        self._process.send_signal(how)
        return self._process.wait(STOP)

    def wait_until_up(self) -> None:
        """Wait until the server answers. Raises RuntimeError with its log when it does not."""
        deadline = time.monotonic() + START
        while time.monotonic() < deadline and self._process.poll() is None:
            with suppress(OSError), urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=1):
                return
            time.sleep(0.02)
        self.stop()
        raise RuntimeError(f"the server did not start:\n{self.log.read_text()}")

    def complaints(self) -> list[str]:
        """Lines of the server's log that speak of an error."""
        return [line for line in self.log.read_text().splitlines() if "Error" in line or "ERROR" in line][:20]

    def stop(self) -> None:
        """End the server; kill it if it does not listen."""
        self._process.terminate()
        try:
            self._process.wait(STOP)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _copy_commit(target: Path, revision: str) -> None:
    archive = io.BytesIO(_run("archive", "--format=tar", revision))
    with tarfile.open(fileobj=archive) as tar:
        tar.extractall(target, [one for one in tar.getmembers() if _is_app(one.name)], filter="data")


def _copy_checkout(target: Path) -> None:
    names = _git("ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    for name in filter(_is_app, names):
        with suppress(FileNotFoundError):  # deleted in the checkout, not yet in git
            content = (HOME / name).read_bytes()
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes(content)


def _is_app(name: str) -> bool:
    return name != "" and Path(name.strip('"')).parts[0] not in NOT_THE_APP


def _git(*arguments: str) -> str:
    return _run(*arguments).decode()


def _run(*arguments: str) -> bytes:
    git = shutil.which("git") or "git"
    return subprocess.run([git, *arguments], cwd=HOME, check=True, capture_output=True).stdout
