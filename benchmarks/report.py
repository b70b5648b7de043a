"""Writes the figures of the stored results into `docs/performance.md`: `python -m benchmarks.report`. None is typed.

Only what others published or what was run elsewhere stands here: the peers' figures and the goals of the issue.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "performance.md"
RESULTS = HERE / "results"
# Not measured but counted: what the README says, which a test holds it to.
SET_UP = "| set-up | 14 commands, 7 minutes, 2.7 GB | 6 commands | – | – | **1 command** | 1 command | yes |"
YARDSTICKS = {"python_ms": "10 000 squares in Python", "thread_ms": "starting a thread", "fsync_ms": "fsync"}
GROWN = 2.0  # MB by which memory may differ between a quarter and the end of the mixed hour
Run = dict[str, Any]


@dataclass(frozen=True)
class Goal:
    """A row of the goals: what the peers gave, and how far ours may go at 400."""

    label: str
    arsnova: str
    otree: str
    unit: str
    most: float
    value: Callable[[Run], Any]


def at(path: str) -> Callable[[Run], Any]:
    """What stands at this place of a run's result, or None."""

    def value(run: Run) -> Any:
        found: Any = run
        for name in path.split("."):
            found = found.get(name) if isinstance(found, dict) else None
        return found

    return value


def slowest_step(run: Run) -> Any:
    """The p95 of the slowest move of the stage."""
    found = [value for name in ("step", "open", "reveal") if (value := at(f"{name}.seen_ms.p95")(run)) is not None]
    return max(found, default=None)


def memory(run: Run) -> float:
    """The most that the server held at the end of any phase."""
    return _most(run, "resident_mb")


def failures(run: Run) -> float:
    """Everything that failed."""
    return float(sum(run["failed"].values()))


GOALS = (
    Goal("join until ready, p95", "287", "135", "ms", 150, at("join.ready_ms.p95")),
    Goal("vote confirmed, p95", "32", "24", "ms", 30, at("burst.confirmed_ms.p95")),
    Goal("last vote until the host has all of them", "87 (a counter)", "6 (a counter)", "ms", 150,
         at("burst.last_vote_to_wall_ms")),
    Goal("CPU per vote, the projector's drawing included", "6.4", "7.0", "ms", 5, at("burst.cpu_ms_per_vote")),
    Goal("CPU per waiting participant per second", "0.07", "0.04", "ms", 0.03, at("wait.cpu_ms_per_person_per_second")),
    Goal("script runs while 400 wait", "–", "–", "", 0, at("wait.script_runs")),
    Goal("memory of all server processes, at the end of a phase", "644", "297", "MB", 200, memory),
    Goal("all votes in one instant, p95", "1300", "–", "ms", 800, at("instant.confirmed_ms.p95")),
    Goal("a step seen, p95 of the slowest step", "–", "–", "ms", 1500, slowest_step),
    Goal("everybody dropped: the last one back", "–", "–", "ms", 10_000, at("drop.back_ms.max")),
    Goal("failures", "–", "–", "", 0, failures),
    Goal("acknowledged answers lost", "–", "–", "", 0, at("rows.lost")),
    Goal("answers stored twice", "–", "–", "", 0, at("rows.double")),
)  # fmt: skip

# What the row says, and where its number stands in one run of the result.
ROWS: tuple[tuple[str, Callable[[Run], Any]], ...] = (
    ("join until ready, ms", at("join.ready_ms")),
    ("CPU per join, ms", at("join.cpu_ms_per_join")),
    ("script runs per join", at("join.script_runs_per_join")),
    ("bytes per join", at("join.bytes_per_join")),
    ("CPU per waiting participant per second, ms", at("wait.cpu_ms_per_person_per_second")),
    ("script runs while all wait", at("wait.script_runs")),
    ("messages while all wait", at("wait.messages")),
    ("memory per participant, MB", at("wait.mb_per_person")),
    ("vote confirmed, ms", at("burst.confirmed_ms")),
    ("last vote until the projector shows all, ms", at("burst.last_vote_to_wall_ms")),
    ("CPU per vote, ms", at("burst.cpu_ms_per_vote")),
    ("all votes in one instant, ms", at("instant.confirmed_ms")),
    ("… until the projector shows all, ms", at("instant.last_vote_to_wall_ms")),
    ("six sliders each: confirmed, ms", at("drag.confirmed_ms")),
    ("CPU per slider, ms", at("drag.cpu_ms_per_slider")),
    ("next activity seen, ms", at("step.seen_ms")),
    ("opened round seen, ms", at("open.seen_ms")),
    ("reveal seen, ms", at("reveal.seen_ms")),
    ("dropped until back, ms", at("drop.back_ms")),
    ("all pages loaded anew until back, ms", at("reload.back_ms")),
    ("memory with no visitor, MB", at("idle.resident_mb")),
    ("memory, the most at the end of a phase, MB", memory),
    ("acknowledged answers", at("rows.acknowledged")),
    ("… lost", at("rows.lost")),
    ("… double", at("rows.double")),
    ("failures", failures),
    ("largest part of a core that the load took", lambda run: _most(run, "load_part_of_a_core")),
    ("largest part of a core that others took", lambda run: _most(run, "others_part_of_a_core")),
)


def goals(load: dict[str, Any], mixed: dict[str, Any] | None) -> str:
    """The goals at 400 people, beside the peers, the naive app and the floor."""
    ours, naive, floor = (_run(load, app, 400) for app in ("ours", "naive", "floor"))
    lines = ["| 400 people | arsnova.eu | oTree | naive Streamlit | bare floor | **ours** | goal | reached |",
             "|---|---:|---:|---:|---:|---:|---:|---|"]  # fmt: skip
    for goal in GOALS:
        cells = [_cell(goal.value(run)) if run else "–" for run in (naive, floor)]
        mine = goal.value(ours) if ours else None
        label = f"{goal.label}, {goal.unit}" if goal.unit else goal.label
        told = [label, goal.arsnova, goal.otree, *cells, f"**{_cell(mine)}**", f"≤ {goal.most:g}" if goal.most else "0"]
        lines.append("| " + " | ".join([*told, _reached(mine, goal.most)]) + " |")
    largest = _run(load, "ours", 1000)
    failed = failures(largest) if largest else None
    lines.append(f"| 1,000 people: failures | – | – | – | – | **{_cell(failed)}** | 0 | {_reached(failed, 0)} |")
    if mixed:
        [run] = mixed["runs"]
        lines += _mixed_rows(run, mixed["plan"]["mixed"])
    lines.append(SET_UP)
    return "\n".join(lines)


def table(load: dict[str, Any], app: str) -> str:
    """Every number of people of one app, with p50 / p95 / p99 where there are many values."""
    runs = [run for run in load["runs"] if run["app"] == app]
    lines = ["| people | " + " | ".join(str(run["participants"]) for run in runs) + " |"]
    lines.append("|---|" + "---:|" * len(runs))
    for label, value in ROWS:
        cells = [_cell(value(run)) for run in runs]
        if set(cells) != {"–"}:
            lines.append(f"| {label} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def written(text: str, load: dict[str, Any], mixed: dict[str, Any] | None, before: dict[str, Any] | None = None) -> str:
    """The page's text with the figures of these results."""
    parts = {"goals": goals(load, mixed) + "\n\n" + measured_on(load, mixed)}
    parts |= {app: table(load, app) + _stopped(load, app) for app in ("ours", "naive", "floor")}
    parts |= {"before": machines(before, load)} if before else {}
    for name, part in parts.items():
        marks = rf"(<!-- {name} -->\n).*?(<!-- end of {name} -->)"
        text = re.sub(marks, lambda found, part=part: f"{found[1]}{part}\n{found[2]}", text, flags=re.S)  # type: ignore[misc]
    return text


def measured_on(load: dict[str, Any], mixed: dict[str, Any] | None) -> str:
    """Commit, machine and versions."""
    machine, console = load["machine"], "open" if load["plan"]["console"] else "closed"
    yards = ", ".join(f"{label} {machine['yardsticks'][name]} ms" for name, label in YARDSTICKS.items())
    versions = ", ".join(f"{name} {number}" for name, number in load["versions"].items())
    slow = [f"{one['app']} {one['participants']}: {name}" for one in load["runs"] for name, part in one.items()
            if isinstance(part, dict) and part.get("load_was_the_bottleneck")]  # fmt: skip
    return (
        f"{_commit('Measured', load)}{_commit('; mixed use', mixed) if mixed else ''}. {machine['processor']}, "
        f"{machine['cores']} cores (server on core {machine['server_core']}, load on core {machine['load_core']}), "
        f"{machine['memory_mb']} MB; {versions}. Yardsticks: {yards}. Phases in which the load itself took more than "
        f"0.85 of its core: {', '.join(slow) or 'none'}. While votes were measured the console was {console}."
    )


def machines(before: dict[str, Any], load: dict[str, Any]) -> str:
    """How fast the machine was before, and how fast it was now, as far as the yardsticks tell."""
    lines = ["| yardstick | before | now | before, in times of now |", "|---|---:|---:|---:|"]
    for name, label in YARDSTICKS.items():
        then, now = (result["machine"]["yardsticks"][name] for result in (before, load))
        lines.append(f"| {label}, ms | {_number(then)} | {_number(now)} | {_number(then / now)} |")
    return "\n".join([*lines, "", f"{_commit('Before: measured', before)}; {_commit('now', load)}."])


def main() -> None:
    """Bring the page up to date."""
    load = _result("load.json")
    if load is None:
        raise SystemExit("there is no results/load.json: run `python -m benchmarks.load --apps ours naive floor`")
    text = written(PAGE.read_text(encoding="utf-8"), load, _result("mixed.json"), _result("before_the_live_route.json"))
    PAGE.write_text(text, encoding="utf-8")


def _result(name: str) -> dict[str, Any] | None:
    path = RESULTS / name
    found: dict[str, Any] | None = json.loads(path.read_text(encoding="utf-8")) if path.exists() else None
    if found and found["plan"].get("pace", 1) != 1:
        raise SystemExit(f"{name} was made in a hurry: its figures are no figures")
    return found


def _mixed_rows(run: Run, minutes: float) -> list[str]:
    found, failed = run["mixed"], failures(run)
    grown = found["resident_mb_end"] - found["resident_mb_warm"]
    told = f"{found['resident_mb_warm']:.0f} → {found['resident_mb_end']:.0f}"
    head = f"{minutes:g} minutes of mixed use, {run['participants']} people"
    between = "| – | – | – | – |"
    return [
        f"| {head}: failures of {found['answers']} answers and {found['presses']} steps {between} **{_cell(failed)}** "
        f"| 0 | {_reached(failed, 0)} |",
        f"| {head}: memory after a quarter → at the end, MB {between} **{told}** | no growth "
        f"| {_reached(grown, GROWN)} |",
    ]


def _stopped(load: dict[str, Any], app: str) -> str:
    """Where another app was not asked for more, in words."""
    runs = [run for run in load["runs"] if run["app"] == app]
    if not runs or len(runs) == len(load["plan"]["people"]):
        return ""
    last = runs[-1]
    parts = ", ".join(f"{name} {count}" for name, count in last["failed"].items())
    return f"\n\nWith {last['participants']} people it failed ({parts}); it was not asked for more."


def _run(load: dict[str, Any], app: str, people: int) -> Run | None:
    return next((one for one in load["runs"] if (one["app"], one["participants"]) == (app, people)), None)


def _most(run: Run, name: str) -> float:
    return max((float(part[name]) for part in run.values() if isinstance(part, dict) and name in part), default=0.0)


def _commit(word: str, result: dict[str, Any]) -> str:
    differ = f" (files that differ from it: {result['files_that_differ']})" if result["files_that_differ"] else ""
    return f"{word} {result['date'][:10]} at commit {result['commit'][:12]}{differ}"


def _reached(value: float | None, most: float) -> str:
    return "–" if value is None else "yes" if value <= most else "no"


def _cell(value: Any) -> str:
    if isinstance(value, dict):
        return " / ".join(_cell(value.get(name)) for name in ("p50", "p95", "p99")) if value.get("n") else "–"
    return "–" if value is None else _number(value)


def _number(value: float) -> str:
    value = float(f"{value:.9g}")  # ten times a third over a third is ten
    if value == int(value) or abs(value) >= 1000:
        return f"{value:.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2g}"


if __name__ == "__main__":
    main()
