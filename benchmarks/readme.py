"""Writes the figures of the stored result into `README.md`: `python -m benchmarks.readme`. No number is typed."""

import json
import re
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
README = HERE / "README.md"
RESULT = HERE / "results" / "waiting_and_votes.json"

# What the row says, and where its number stands in one room of the result.
ROWS = (
    ("server CPU with no visitor, ms per second", "idle.server_cpu_ms_per_second"),
    ("server CPU while all wait, ms per second", "waiting.server_cpu_ms_per_second"),
    ("**the difference per waiting participant, ms per second**", "waiting.server_cpu_ms_per_second_per_participant"),
    ("**script runs while all wait**", "waiting.script_runs"),
    ("messages while all wait", "waiting.messages"),
    ("vote → row in the database, ms", "votes.row_ms"),
    ("vote → receipt at the participant, ms", "votes.receipt_ms"),
    ("**vote → figure at the projector, ms**", "votes.figure_ms"),
    ("votes that the projector never showed", "votes.never_shown"),
    ("**script runs of the others because of votes**", "votes.script_runs_of_others"),
    ("script runs of the projector per vote", "votes.per_vote_projector.script_runs"),
    ("server CPU per vote, projector included, ms", "votes.server_cpu_ms_per_vote"),
    ("of it inside the kernel", "votes.server_part_in_kernel"),
    ("messages to the voter per vote", "votes.per_vote_participants.messages_in"),
    ("bytes to the voter per vote", "votes.per_vote_participants.bytes_in"),
    ("bytes from the voter per vote", "votes.per_vote_participants.bytes_out"),
    ("messages to the projector per vote", "votes.per_vote_projector.messages_in"),
    ("bytes to the projector per vote", "votes.per_vote_projector.bytes_in"),
    ("from address to question (join), ms", "join.question_ms"),
    ("server CPU per join, projector included, ms", "join.server_cpu_ms_per_join"),
    ("script runs per join", "join.first_one.script_runs"),
    ("messages to a participant who joins", "join.first_one.messages_in"),
    ("bytes to a participant who joins", "join.first_one.bytes_in"),
    ("server memory with no visitor, MB", "idle.resident_mb"),
    ("server memory while all wait, MB", "waiting.resident_mb"),
    ("server memory after the votes, MB", "votes.resident_mb"),
    ("other processes while all wait, cores", "waiting.others_part_of_a_core"),
    ("other processes during the votes, cores", "votes.others_part_of_a_core"),
)


def table(result: dict[str, Any]) -> str:
    """The result as a table in Markdown, with what it was measured on below it."""
    rooms = result["rooms"]
    lines = ["| participants | " + " | ".join(str(room["participants"]) for room in rooms) + " |"]
    lines.append("|---|" + "---:|" * len(rooms))
    lines += [f"| {label} | " + " | ".join(_cell(room, path) for room in rooms) + " |" for label, path in ROWS]
    return "\n".join([*lines, "", _measured_on(result)])


def written(text: str, result: dict[str, Any]) -> str:
    """The README's text with the figures of this result."""
    return re.sub(
        r"(<!-- figures -->\n).*?(\n<!-- end of figures -->)",
        lambda at: at[1] + table(result) + at[2],
        text,
        flags=re.S,
    )


def main() -> None:
    """Bring the README up to date."""
    result = json.loads(RESULT.read_text(encoding="utf-8"))
    README.write_text(written(README.read_text(encoding="utf-8"), result), encoding="utf-8")


def _cell(room: dict[str, Any], path: str) -> str:
    value: Any = room
    for name in path.split("."):
        value = value[name]
    return " / ".join(_number(part) for part in value.values()) if isinstance(value, dict) else _number(value)


def _number(value: float) -> str:
    if value == int(value) or value >= 1000:
        return f"{value:.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.3g}"


def _measured_on(result: dict[str, Any]) -> str:
    machine, plan = result["machine"], result["plan"]
    yard = machine["yardsticks"]
    versions = ", ".join(f"{name} {number}" for name, number in result["versions"].items())
    differ = f" and {result['files_that_differ']} files that differ from it" if result["files_that_differ"] else ""
    return (
        f"Times are p50 / p95 / max of {plan['votes']} votes (joins: of all who join); waits are {plan['wait']:g} s. "
        f"{result['date']}, commit {result['commit'][:12]}{differ}. {machine['processor']}, {machine['cores']} cores "
        f"(server on core {machine['server_core']}, load on core {machine['load_core']}), {machine['memory_mb']} MB; "
        f"{versions}. Yardsticks: 10 000 squares in Python {yard['python_ms']} ms, starting a thread "
        f"{yard['thread_ms']} ms, fsync {yard['fsync_ms']} ms."
    )


if __name__ == "__main__":
    main()
