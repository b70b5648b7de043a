"""What looking back costs: `python -m benchmarks.review`; stores results/review.json.

Opens every screen of the review of one large session: at first, again after something changed (all results have to be
calculated anew), and again without a change. Ends with 1 when the first screen takes more CPU than the goal allows.
"""

import argparse
import asyncio
import json
import os
import sqlite3
import statistics
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest.mock import patch

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from benchmarks import machine
from benchmarks.apps import app_server
from benchmarks.browsers.page import Page, SessionAddress

RESULTS = Path(__file__).parent / "results"
GOAL = 300.0  # ms of CPU for the first screen, with all results to be calculated
TIMES = 5
SCREENS = {
    "summary": ("review", ""),
    "a paradox": ("review", "activity=p1"),
    "a question with a text of everybody": ("review", "activity=q01"),
    "the overview of all paradoxes": ("review", "activity=overview"),
    "the force field": ("review", "activity=forces"),
    "everything on paper": ("review", "print=1"),
    "a slide": ("present", "slide=3"),
}


class ReviewPage(Page):
    """A browser that opens a page and waits until its script has ended."""

    ended = 0

    def hears(self, message: ForwardMsg, now: float) -> None:
        """Count the runs that have ended."""
        if message.HasField("script_finished"):
            self.ended += 1
            self.tell(now)

    async def open(self, screen: str, query: str) -> None:
        """Load a screen of the session."""
        self.query = f"code={self.address.code}" + (f"&{query}" if query else "")
        before = self.ended
        await self.load(screen, lambda: self.ended > before)
        self.leave()


async def _cost(page: ReviewPage, pid: int, screen: str, query: str) -> dict[str, float]:
    """CPU of the server and bytes for one load."""
    cpu, came = machine.cpu_seconds(pid), page.bytes_in
    await page.open(screen, query)
    await asyncio.sleep(0.1)  # what is left to do after the last message
    return {"cpu_ms": round(1000 * (machine.cpu_seconds(pid) - cpu), 1), "bytes": page.bytes_in - came}


async def _screens(address: SessionAddress, token: str, pid: int, data: Path) -> dict[str, Any]:
    page = ReviewPage(address)
    page.cookies["workshop"] = token
    await page.open("", "")  # what every process imports for its first page is no matter of the review
    measured: dict[str, Any] = {}
    for name, (screen, query) in SCREENS.items():
        first = await _cost(page, pid, screen, query)
        changed, unchanged = [], []
        for _ in range(TIMES):
            _change(data)
            changed.append(await _cost(page, pid, screen, query))
            unchanged.append(await _cost(page, pid, screen, query))
        measured[name] = {"first": first, "changed": _usual(changed), "unchanged": _usual(unchanged)}
    return measured


def _change(data: Path) -> None:
    """Raise the revision of the session, as an answer does: nothing that was calculated holds any more."""
    with closing(sqlite3.connect(data, isolation_level=None, timeout=20)) as db:
        db.execute("UPDATE sessions SET answers = answers + 1")


def _usual(loads: Sequence[dict[str, float]]) -> dict[str, Any]:
    cpu = [load["cpu_ms"] for load in loads]
    return {"cpu_ms": statistics.median(cpu), "bytes": statistics.median(load["bytes"] for load in loads), "loads": cpu}


def _queries(past: Any) -> dict[str, int]:
    """How many SQL statements each screen runs with all results to be calculated, counted in this process."""
    from streamlit.runtime.context import ContextProxy, StreamlitCookies

    from tests.conftest import statements
    from tests.pages.screen import Screen

    counted = {}
    cookies = property(lambda _: StreamlitCookies(Screen.running.cookies))
    with patch.object(ContextProxy, "cookies", cookies), patch.object(ContextProxy, "ip_address", None):
        for name, (screen, query) in SCREENS.items():
            _change(past.workshop.settings.data)
            asked = dict(part.split("=") for part in query.split("&") if part)
            with statements(past.workshop.store) as run:
                Screen(past.workshop, screen, past.organiser, "nl", code=past.session.code, **asked)
                counted[name] = sum(not sql.startswith(("BEGIN", "COMMIT", "ROLLBACK", "PRAGMA")) for sql in run)
    return counted


def measure(people: int, activities: int) -> dict[str, Any]:
    """Make the session and open every screen, with a server on a core of its own."""
    server_core, load_core = machine.two_cores()
    with tempfile.TemporaryDirectory() as folder:
        home, data = Path(folder) / "app", Path(folder) / "workshop.db"
        result: dict[str, Any] = {"date": datetime.now(UTC).isoformat(timespec="seconds")}
        result |= app_server.copy(home) | {"machine": machine.describe(), "versions": machine.versions()}
        result["machine"]["yardsticks"] = machine.yardsticks(Path(folder))
        from benchmarks.apps.past_session import prepare  # now, not before: it imports the copy's `sessions`

        past = prepare(data, people, activities)
        result |= {"people": people, "activities": activities}
        if load_core is not None:
            os.sched_setaffinity(0, {load_core})
        server = app_server.Server(home, data, server_core)
        try:
            server.wait_until_up()
            address = SessionAddress("127.0.0.1", server.port, past.session.code)
            result["screens"] = asyncio.run(_screens(address, past.organiser.token or "", server.pid, data))
        finally:
            server.stop()
        for name, count in _queries(past).items():
            result["screens"][name]["queries"] = count
    return result


def main() -> int:
    """Run it and say what was found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=300)
    parser.add_argument("--activities", type=int, default=30)
    parser.add_argument("--out", type=Path, default=RESULTS / "review.json")
    asked = parser.parse_args()
    result = measure(asked.people, asked.activities)
    asked.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    for name, screen in result["screens"].items():
        costs = " · ".join(f"{when} {screen[when]['cpu_ms']:.0f} ms" for when in ("first", "changed", "unchanged"))
        print(f"{name}: {costs} CPU, {screen['changed']['bytes'] / 1000:.0f} kB, {screen['queries']} queries")
    return int(result["screens"]["summary"]["changed"]["cpu_ms"] > GOAL)


if __name__ == "__main__":
    sys.exit(main())
