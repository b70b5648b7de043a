"""The app under measurement: a copy of the checkout, a database with an open round, and a server of its own."""

import hashlib
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sessions import access, identity, programmes, session, settings, taking_part
from sessions.access import Visitor
from sessions.store import Store
from sessions.workshop import Workshop

HOME = Path(__file__).resolve().parents[1]
NOT_THE_APP = {"benchmarks", "tests", "docs", ".ci"}
START, STOP = 60.0, 10.0  # seconds


def copy(target: Path) -> str:
    """Copy what git knows of the app into a new folder, so that nobody's edits change it underway; returns its hash."""
    names = _git("ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    digest = hashlib.sha256()
    for name in sorted(name for name in names if name and Path(name).parts[0] not in NOT_THE_APP):
        with suppress(FileNotFoundError):  # deleted in the checkout, not yet in git
            content = (HOME / name).read_bytes()
            digest.update(f"{name}\0{len(content)}\0".encode() + content)
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes(content)
    return digest.hexdigest()


def commit() -> dict[str, object]:
    """The commit of the checkout, and how many files of the app differ from it."""
    changed = [line for line in _git("status", "--porcelain").splitlines() if _is_app(line[3:])]
    return {"commit": _git("rev-parse", "HEAD").strip(), "files_that_differ": len(changed)}


@dataclass(frozen=True)
class Room:
    """A session with an open round of a paradox, whose results the projector shows."""

    code: str
    session: int
    activity: str

    def holder(self, token: str) -> str:
        """The hash under which the database knows a participant's browser."""
        return identity.holder(token, f"participant:{self.session}")


def prepare(data: Path, seated: int) -> Room:
    """A database with one session; `seated` people joined and answered already, so that there is a picture to move."""
    workshop = Workshop(settings.read({"WORKSHOP_DATA": str(data)}, data.parent), Store(data))
    workshop.store.prepare()
    organiser = Visitor(identity.new_token())
    access.set_passcode(workshop, organiser, "a passcode for one run", "a passcode for one run")
    programme = programmes.built_in()[0]
    activity = next(one for one in programme.activities if one.kind == "paradox")
    plan = session.Plan("Load", "Benchmark", date.today(), "nl")
    made, _ = session.create(workshop, organiser, plan, programme)
    session.go_to(workshop, organiser, made, activity.id)
    session.set_results(workshop, organiser, made, activity.id, "live")
    session.open_round(workshop, organiser, made, activity.id, 1)
    for number in range(seated):
        somebody = Visitor(identity.new_token())
        taking_part.join(workshop, somebody, made)
        taking_part.cast(workshop, somebody, made, activity.id, 1, {"value": (number * 37 + 11) % 101})
    return Room(made.code, made.id, activity.id)


class Server:
    """`streamlit run workshop_app.py` on a free port of the loopback, on one core if there is a choice."""

    def __init__(self, home: Path, data: Path, core: int | None) -> None:
        self.log = data.with_suffix(".log")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        environment = os.environ | {"WORKSHOP_DATA": str(data), "WORKSHOP_URL": self.url}
        own = os.sched_getaffinity(0)
        if core is not None:
            os.sched_setaffinity(0, {core})  # inherited by the server and all its threads
        try:
            with self.log.open("wb") as log:
                self._process = subprocess.Popen(
                    [sys.executable, "-m", "streamlit", "run", "workshop_app.py",
                     "--server.port", str(self.port), "--server.address", "127.0.0.1"],
                    env=environment, stdout=log, stderr=log, cwd=home,
                )  # fmt: skip
        finally:
            os.sched_setaffinity(0, own)
        self.pid = self._process.pid

    def wait_until_up(self) -> None:
        """Wait until the server answers. Raises RuntimeError with its log when it does not."""
        deadline = time.monotonic() + START
        while time.monotonic() < deadline and self._process.poll() is None:
            with suppress(OSError), urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=1):
                return
            time.sleep(0.1)
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


def _is_app(name: str) -> bool:
    return Path(name.strip('"')).parts[0] not in NOT_THE_APP


def _git(*arguments: str) -> str:
    git = shutil.which("git") or "git"
    return subprocess.run([git, *arguments], cwd=HOME, check=True, capture_output=True, text=True).stdout
