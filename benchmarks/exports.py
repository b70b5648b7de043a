"""What writing four hundred sessions as one workbook costs: `python -m benchmarks.exports`.

A process of its own reads the reports of about four hundred made-up sessions and writes them as XLSX. It stores the
seconds of both, the CPU time, the highest memory and the steps of progress. The raw result goes to
`results/exports.json`.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks import machine
from benchmarks.apps import app_server
from benchmarks.compare import PASSCODE, prepare

RESULTS = Path(__file__).parent / "results"


def measure(commit: str | None, sessions: int) -> dict[str, Any]:
    """Make the sessions, and let another process write them."""
    with tempfile.TemporaryDirectory() as folder:
        home, data = Path(folder) / "app", Path(folder) / "workshop.db"
        result: dict[str, Any] = {"date": datetime.now(UTC).isoformat(timespec="seconds")}
        result |= app_server.copy(home, commit)
        result |= {"machine": machine.describe(), "versions": machine.versions()}
        result |= {"yardsticks": machine.yardsticks(Path(folder)), **prepare(data, sessions)}
        environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(home), str(app_server.HOME)))}
        command = [sys.executable, str(Path(__file__).resolve()), "--write", str(data)]
        written = subprocess.run(command, env=environment, cwd=home, check=True, capture_output=True, text=True)
        return {**result, **json.loads(written.stdout)}


def write(data: Path) -> dict[str, float]:
    """Read and write all sessions in this process."""
    from sessions.access import identity, rights
    from sessions.access.rights import Visitor
    from sessions.archive.review import sessions_of
    from sessions.export import registry
    from sessions.locale import Texts
    from sessions.settings import Settings
    from sessions.store import SqliteStore
    from sessions.workshop import Workshop

    workshop, dee = Workshop(Settings(data, passcode=PASSCODE), SqliteStore(data)), Visitor(identity.new_token())
    rights.log_in(workshop, dee, PASSCODE)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    held = [each for each in sessions_of(workshop, dee) if each.status != "lobby"]
    steps: list[float] = []
    started, cpu = time.perf_counter(), time.process_time()
    reports = registry.reports(
        workshop, dee, held, Texts("nl"), "group", {}, steps.append, figures=False, key_figures=False
    )
    read = time.perf_counter()
    file = registry.write(reports, "xlsx", steps.append)
    done = time.perf_counter()
    return {
        "sessions": len(held),
        "seconds_to_read": round(read - started, 2),
        "seconds_to_write": round(done - read, 2),
        "cpu_seconds": round(time.process_time() - cpu, 2),
        "mb_before": round(before, 1),
        "mb_at_most": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
        "progress_steps": len(steps),
        "mb_of_file": round(len(file.content) / 2**20, 1),
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """The command; with `--write`, the process that writes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--commit", help="that commit instead of the checkout")
    parser.add_argument("--sessions", type=int, default=400, choices=range(10, 1001), metavar="10-1000")
    parser.add_argument("--out", type=Path, default=RESULTS / "exports.json")
    parser.add_argument("--write", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    if given.write:
        print(json.dumps(write(given.write)))
        return
    result = measure(given.commit, given.sessions)
    given.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    names = (
        "sessions",
        "seconds_to_read",
        "seconds_to_write",
        "cpu_seconds",
        "mb_at_most",
        "progress_steps",
        "mb_of_file",
    )
    print(", ".join(f"{name} {result[name]}" for name in names))


if __name__ == "__main__":
    main()
