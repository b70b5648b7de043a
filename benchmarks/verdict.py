"""What a measurement came to, in a few lines: what each run got, and what of ours went wrong."""

from typing import Any

Run = dict[str, Any]
# What must not happen to an answer that was acknowledged, by its name in a result.
BROKEN = {
    "lost": "answers lost",
    "double": "answers there twice",
    "missing_in_the_log": "answers missing in the log",
    "double_in_the_log": "answers twice in the log",
}


def summary(result: dict[str, Any]) -> list[str]:
    """A line for each run."""
    return [f"{_name(run)}: {', '.join(_told(run))}" for run in result["runs"]]


def wrong(result: dict[str, Any]) -> list[str]:
    """A line for everything that failed in our app, or was lost or doubled; what other apps did is no fault here."""
    return [f"{_name(run)}: {fault}" for run in result["runs"] if run["app"] == "ours" for fault in _faults(run)]


def _name(run: Run) -> str:
    return f"{run['app']}, {run['participants']} people"


def _told(run: Run) -> list[str]:
    rows, votes = run.get("rows"), run.get("burst", {}).get("confirmed_ms", {})
    told = [f"{rows['acknowledged']} answers", f"{rows['lost']} lost", f"{rows['double']} double"] if rows else []
    failed = sum(run["failed"].values())
    return [*told, f"{failed} failures", *([f"vote confirmed in {votes['p95']} ms (p95)"] if votes.get("n") else [])]


def _faults(run: Run) -> list[str]:
    """What went wrong in one run. A run that was given up has "given up" among what failed."""
    found = [f"{phase}: {count} failed" for phase, count in run["failed"].items()]
    found += [f"{count} {BROKEN[name]}" for name, count in run.get("rows", {}).items() if name in BROKEN and count]
    return found + [f"in the log of the server: {line}" for line in run["errors_in_log"]]
