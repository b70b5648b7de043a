"""The load tool works: three people go through everything in a hurry, and the figures come to stand in the page."""

import json
import re
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from benchmarks import counting, load, report, verdict
from benchmarks.apps import measured_session
from benchmarks.browsers.page import SessionAddress
from benchmarks.browsers.phone import Phone
from sessions import settings
from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.participation import answering
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests import child_process

HOME = Path(__file__).parents[1]
LOAD = (sys.executable, "-m", "benchmarks.load")
PEOPLE = 3
STORED = ("load", "mixed", "before_the_live_route")
PHASES = ("idle", "join", "wait", "burst", "instant", "step", "open", "drag", "drop", "reload", "reveal", "end")
TIMES = {
    "join": "ready_ms", "burst": "confirmed_ms", "instant": "confirmed_ms", "step": "seen_ms", "open": "seen_ms",
    "drag": "confirmed_ms", "drop": "back_ms", "reload": "back_ms", "reveal": "seen_ms", "end": "seen_ms",
}  # fmt: skip


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    path = tmp_path_factory.mktemp("load") / "result.json"
    asked = ["--people", str(PEOPLE), str(PEOPLE), "--pace", "0.05", "--patience", "0", "--out", str(path)]
    run = subprocess.run([*LOAD, *asked], cwd=HOME, check=True, timeout=90, stdout=subprocess.PIPE, text=True)
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    assert f"\nours, {PEOPLE} people: {PEOPLE * 8} answers, 0 lost, 0 double, 0 failures, vote" in run.stdout
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


@pytest.mark.slow
def test_a_run_tells_where_it_was_made_and_measures_everything(result: dict[str, Any]) -> None:
    assert len(result["commit"]) == 40
    assert result["machine"]["processor"]
    assert {"python", "streamlit", "sqlite"} <= set(result["versions"])
    [found] = result["runs"]
    assert (found["app"], found["participants"], found["failed"], found["errors_in_log"]) == ("ours", PEOPLE, {}, [])
    assert set(PHASES) < set(found)
    for phase, name in TIMES.items():
        spread = found[phase][name]
        assert spread["n"] == len(spread["samples"]) == (PEOPLE * 6 if phase == "drag" else PEOPLE)
        assert 0 < spread["p50"] <= spread["p95"] <= spread["p99"] <= spread["max"]
    for phase in ("burst", "instant"):
        assert found[phase]["last_vote_to_wall_ms"] > 0, "the wall showed everybody at their place"
        assert found[phase]["cpu_ms_per_vote"] > 0
    assert found["wait"]["script_runs"] == found["burst"]["script_runs"] == found["step"]["script_runs"] == 0
    assert found["wait"]["resident_mb"] > 0


@pytest.mark.slow
def test_no_answer_is_lost_or_doubled(result: dict[str, Any]) -> None:
    rows = result["runs"][0]["rows"]
    assert rows["acknowledged"] == PEOPLE * (1 + 1 + 6)
    assert (rows["lost"], rows["missing_in_the_log"], rows["double"], rows["double_in_the_log"]) == (0, 0, 0, 0)


@pytest.mark.slow
def test_the_figures_come_to_stand_in_the_page(result: dict[str, Any]) -> None:
    page = report.PAGE.read_text(encoding="utf-8")
    text = report.written(page, result, None)
    assert f"| acknowledged answers | {result['runs'][0]['rows']['acknowledged']} |" in text
    assert result["commit"][:12] in text
    assert report.written(text, result, None) == text


def test_the_page_holds_what_the_stored_results_say() -> None:
    stored = [json.loads((report.RESULTS / f"{name}.json").read_text(encoding="utf-8")) for name in STORED]
    page = report.PAGE.read_text(encoding="utf-8")
    assert report.written(page, *stored) == page, "python -m benchmarks.report brings it up to date"


@pytest.mark.slow
def test_two_machines_are_told_apart_by_their_yardsticks(result: dict[str, Any]) -> None:
    yard = result["machine"]["yardsticks"]
    slower = result | {"machine": {"yardsticks": yard | {"fsync_ms": 10 * yard["fsync_ms"]}}, "files_that_differ": 1}
    lines = report.machines(slower, result).splitlines()
    assert [line.split(" | ")[-1] for line in lines[2:5]] == ["1 |", "1 |", "10 |"]
    assert "(files that differ from it: 1); now" in lines[-1]


def test_an_answer_that_is_missing_or_twice_is_found(tmp_path: Path) -> None:
    data = tmp_path / "session.db"
    [made] = measured_session.prepare(data, [10, 20, 30])
    workshop = Workshop(settings.read({"WORKSHOP_DATA": str(data)}, tmp_path), SqliteStore(data))
    visitor, phone = Visitor(identity.new_token()), Phone(SessionAddress("127.0.0.1", 1, made.code))
    phone.cookies["workshop"] = visitor.token or ""
    session = commands.find(workshop, made.code)
    answering.join(workshop, visitor, session)

    def counted(name: str) -> int:
        return int(counting.count(data, [phone], made.holder)[name])

    def saved(value: int) -> None:
        answering.cast(workshop, visitor, session, made.activity, 1, {"value": value})

    saved(7)
    phone.acknowledged.append((made.activity, 1, {"value": 7}))
    assert (counted("lost"), counted("missing_in_the_log"), counted("double_in_the_log")) == (0, 0, 0)
    phone.acknowledged.append((made.activity, 1, {"value": 8}))
    assert (counted("lost"), counted("missing_in_the_log")) == (1, 1)
    saved(8)
    saved(8)  # sent again since its receipt was lost: no second entry
    assert (counted("lost"), counted("missing_in_the_log"), counted("double_in_the_log")) == (0, 0, 0)
    with closing(sqlite3.connect(data)) as db, db:
        names = "session, activity, round, participant, value, at, by_hand"
        db.execute(f"INSERT INTO answer_log ({names}) SELECT {names} FROM answer_log WHERE value LIKE '%8%'")  # noqa: S608
    assert (counted("lost"), counted("missing_in_the_log"), counted("double_in_the_log")) == (0, 0, 1)
    phone.acknowledged.append((made.activity, 1, {"value": 8}))
    phone.acknowledged.append((made.activity, 1, {"value": 8}))  # the same choice once more makes no entry either
    assert counted("missing_in_the_log") == 0
    phone.acknowledged.append(("p2", 1, {"value": 1}))
    assert counted("lost") == 1


def test_so_is_one_of_an_app_without_names() -> None:
    assert counting.difference([1, 2, 2], [1, 2, 2]) == {"acknowledged": 3, "rows": 3, "lost": 0, "double": 0}
    assert counting.difference([1, 2, 2], [2, 2, 2, 3]) == {"acknowledged": 3, "rows": 4, "lost": 1, "double": 2}


# --- the command ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (["--out", "."], "--out: . is no file"),
        (["--out", "README.md/result.json"], "--out: nothing can be written there"),
        (["--commit", "nope"], "--commit: there is no commit nope here"),
        (["--people", "0"], "--people: each from 1 to 2000"),
        (["--patience", "601"], "--patience: from 0 to 600"),
    ],
)
def test_what_cannot_be_done_is_said_before_anything_is_measured(
    asked: list[str], told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(HOME)
    with pytest.raises(SystemExit, match=re.escape(told)):
        load.main(asked)


@pytest.mark.slow
def test_a_run_that_is_ended_keeps_the_rooms_that_were_measured(tmp_path: Path) -> None:
    path, asked = tmp_path / "result.json", ["--apps", "floor", "--people", "2", "1", "--pace", "0.01"]
    path.write_text("what was measured before")
    with child_process.start([*LOAD, *asked, "--patience", "0", "--out", str(path)]) as run:
        assert run.stdout and run.stderr
        while "floor, 2 people: idle" not in run.stdout.readline():
            assert run.poll() is None
        run.send_signal(signal.SIGINT)
        said = run.stderr.read()
    unfinished = tmp_path / "result.json.part"
    assert (run.returncode, said) == (
        1, f"ended before it was through; the runs that were measured are in {unfinished}\n",
    )  # fmt: skip
    kept = json.loads(unfinished.read_text(encoding="utf-8"))
    assert [(run["app"], run["participants"], run["failed"]) for run in kept["runs"]] == [("floor", 1, {})]
    assert path.read_text() == "what was measured before"


def test_what_failed_or_was_lost_is_told_of_our_app_alone() -> None:
    rows = {"acknowledged": 9, "rows": 8, "lost": 1, "missing_in_the_log": 0, "double": 0, "never_confirmed": 2}
    run = {"participants": 3, "failed": {"join": 2}, "rows": rows, "errors_in_log": ["an ERROR"]}
    whole = run | {"failed": {}, "rows": rows | {"lost": 0}, "errors_in_log": []}
    ours = {"app": "ours"}
    assert verdict.wrong({"runs": [run | {"app": "naive"}, whole | ours]}) == []
    assert verdict.wrong({"runs": [run | ours]}) == [
        "ours, 3 people: join: 2 failed", "ours, 3 people: 1 answers lost",
        "ours, 3 people: in the log of the server: an ERROR",
    ]  # fmt: skip
    given_up = {"participants": 3, "failed": {"given up": 1}, "errors_in_log": []}
    assert verdict.wrong({"runs": [given_up | ours]}) == ["ours, 3 people: given up: 1 failed"]
    assert verdict.summary({"runs": [run | ours, given_up | ours]}) == [
        "ours, 3 people: 9 answers, 1 lost, 0 double, 2 failures", "ours, 3 people: 1 failures",
    ]  # fmt: skip
