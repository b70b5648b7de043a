"""A plugin of pytest that stores what became of each test: `-p tests.hosting.stored_result --result FILE`."""

import json
import subprocess
from collections import Counter, defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from benchmarks import machine
from server.processes import haproxy
from tests.child_process import HOME
from tests.servers.postgresql import programs


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `--result` name the file."""
    parser.addoption("--result", type=Path, help="a JSON file in which the outcome of each test is stored")


def pytest_configure(config: pytest.Config) -> None:
    """Store results when a file was named; in the main process, where there are several."""
    path = config.getoption("--result")
    if path and not hasattr(config, "workerinput"):
        config.pluginmanager.register(StoredResult(path, config.getoption("--installation")))


class StoredResult:
    """Writes one file about a whole run on an installation. It names tests by their ids, and no path of the machine."""

    def __init__(self, path: Path, installation: str) -> None:
        self._path, self._installation = path, installation
        self._tests: dict[str, dict[str, Any]] = defaultdict(lambda: {"outcome": "passed", "seconds": 0.0})

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the outcome of a test, and the time that its fixtures and itself took."""
        test = self._tests[report.nodeid]
        test["seconds"] = round(test["seconds"] + report.duration, 2)
        if report.failed:
            test["outcome"] = "failed"
        elif report.skipped and isinstance(report.longrepr, tuple):
            test |= {"outcome": "skipped", "reason": report.longrepr[2].removeprefix("Skipped: ")}

    def pytest_sessionfinish(self) -> None:
        """Write the file."""
        result = {
            "installation": self._installation,
            "date": datetime.now(UTC).isoformat(timespec="seconds"),
            "commit": _git("rev-parse", "HEAD"),
            "files_that_differ": len(_git("status", "--porcelain").splitlines()),
            "machine": machine.describe(),
            "versions": machine.versions() | _versions(),
            "total": dict(Counter(test["outcome"] for test in self._tests.values())),
            "seconds": round(sum(test["seconds"] for test in self._tests.values())),
            "tests": dict(sorted(self._tests.items())),
        }
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _versions() -> dict[str, str]:
    """The versions of what Debian has packages of."""
    postgresql = subprocess.run([programs() / "postgres", "--version"], capture_output=True, text=True, check=True)
    return {
        "haproxy": ".".join(map(str, haproxy.version() or ())),
        "postgresql": postgresql.stdout.split()[2],
    }


def _git(*words: str) -> str:
    return subprocess.run(["git", *words], cwd=HOME, capture_output=True, text=True, check=True).stdout.strip()
