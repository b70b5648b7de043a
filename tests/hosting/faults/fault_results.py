"""The figures of the tests with faults, stored beside those of the benchmarks when a run is asked for that."""

import json
import os
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks import machine
from tests.child_process import HOME
from tests.servers import postgresql

FILE = os.environ.get("FAULT_RESULTS", "")  # where `make test-hosting` wants them, from the checkout on; else nowhere


class FaultResults:
    """A row for each test and installation."""

    def __init__(self) -> None:
        self._rows: list[dict[str, Any]] = []

    def add(self, fault: str, installation: str, figures: dict[str, Any]) -> None:
        """Keep what one test counted; seconds with two decimals."""
        rounded = {name: round(value, 2) if isinstance(value, float) else value for name, value in figures.items()}
        self._rows.append({"fault": fault, "installation": installation, **rounded})

    def store(self) -> None:
        """Write them to the file that the run was asked to write, if it was."""
        if FILE and self._rows:
            (file := HOME / FILE).parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps({**_run(), "rows": self._rows}, indent=1) + "\n", encoding="utf-8")


def _run() -> dict[str, Any]:
    """When and of what the figures are."""
    versions = {
        "postgresql": _version(postgresql.programs() / "postgres", "--version"),
        "haproxy": _version("haproxy", "-v"),
    }
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "commit": _output("git", "rev-parse", "HEAD"),
        "files_that_differ": len(_output("git", "status", "--porcelain").splitlines()),
        "machine": machine.describe(),
        "versions": machine.versions() | versions,
    }


def _version(program: Path | str, option: str) -> str:
    found = re.search(r"\d+\.\d+(\.\d+)?", _output(program, option))
    return found[0] if found else ""


def _output(program: Path | str, *arguments: str) -> str:
    return subprocess.run([program, *arguments], cwd=HOME, text=True, capture_output=True, check=True).stdout.strip()
