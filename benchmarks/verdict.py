"""What a run came to, in a few lines: what each room got, and what of ours went wrong."""

from typing import Any

Room = dict[str, Any]
# What must not happen to an answer that was acknowledged, by its name in a result.
BROKEN = {
    "lost": "answers lost",
    "double": "answers there twice",
    "missing_in_the_log": "answers missing in the log",
    "double_in_the_log": "answers twice in the log",
}


def summary(result: dict[str, Any]) -> list[str]:
    """A line for each room."""
    return [f"{_name(room)}: {', '.join(_told(room))}" for room in result["rooms"]]


def wrong(result: dict[str, Any]) -> list[str]:
    """A line for everything that failed in our app, or was lost or doubled; what other apps did is no fault here."""
    return [f"{_name(room)}: {fault}" for room in result["rooms"] if room["app"] == "ours" for fault in _faults(room)]


def _name(room: Room) -> str:
    return f"{room['app']}, {room['participants']} people"


def _told(room: Room) -> list[str]:
    rows, votes = room.get("rows"), room.get("burst", {}).get("confirmed_ms", {})
    told = [f"{rows['acknowledged']} answers", f"{rows['lost']} lost", f"{rows['double']} double"] if rows else []
    failed = sum(room["failed"].values())
    return [*told, f"{failed} failures", *([f"vote confirmed in {votes['p95']} ms (p95)"] if votes.get("n") else [])]


def _faults(room: Room) -> list[str]:
    """What went wrong in one room. A room that was given up has "given up" among what failed."""
    found = [f"{phase}: {count} failed" for phase, count in room["failed"].items()]
    found += [f"{count} {BROKEN[name]}" for name, count in room.get("rows", {}).items() if name in BROKEN and count]
    return found + [f"in the log of the server: {line}" for line in room["errors_in_log"]]
