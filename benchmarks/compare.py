"""What comparing four hundred sessions costs the server: `python -m benchmarks.compare`.

A real Chromium opens the comparison of made-up sessions: with key figures that nobody calculated yet, with stored ones,
every view, and a filter that changes. CPU is that of the server process until the page is at rest. The number of SQL
queries is counted in this process, with the same database. The raw result goes to `results/compare.json`.
"""

import argparse
import json
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from benchmarks import machine
from benchmarks.apps import app_server
from tests.browser.support import chromium

RESULTS = Path(__file__).parent / "results"
PASSCODE = "samen sterk"
VIEWS = (
    *("Alle paradoxen", "Leerlijn", "Naast anderen", "Kaart van een groep", "Driehoek", "Competenties", "Krachten"),
    *("Strategieën", "Gekozen vragen", "Woorden", "Acties", "Opkomst"),
)
QUIET = 0.7  # seconds without CPU of the server, after which a page is at rest


def measure(commit: str | None, sessions: int) -> dict[str, Any]:
    """Make the sessions, and look at them in every way."""
    with tempfile.TemporaryDirectory() as folder:
        home, data = Path(folder) / "app", Path(folder) / "workshop.db"
        result: dict[str, Any] = {"date": datetime.now(UTC).isoformat(timespec="seconds"), "sessions": sessions}
        result |= app_server.copy(home, commit)
        result |= {"machine": machine.describe(), "versions": machine.versions()}
        result |= {"yardsticks": machine.yardsticks(Path(folder)), **prepare(data, sessions)}
        os.environ["WORKSHOP_PASSCODE"] = PASSCODE  # the server inherits it
        server = app_server.Server(home, data, None)
        try:
            server.wait_until_up()
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=chromium.path(), args=list(chromium.OPTIONS))
                page = browser.new_page(viewport={"width": 1280, "height": 800}, locale="nl-NL")
                result["looks"] = _looks(page, server)
                browser.close()
        finally:
            server.stop()
        result |= _queries(data)
    return result


def prepare(data: Path, sessions: int) -> dict[str, float]:
    """Made-up sessions, and how many rounds and answers they have."""
    from sessions.settings import Settings
    from sessions.simulation import demo
    from sessions.store import SqliteStore
    from sessions.workshop import Workshop

    store = SqliteStore(data)
    store.prepare()
    started = time.process_time()
    count, workshop = 0, Workshop(Settings(data, passcode=PASSCODE), store)
    while count < sessions:
        count += demo.create_as_owner(workshop)
        with store.writing() as db:
            db.execute("UPDATE sessions SET made_up = 0")  # as if these were real, so that more can be made
    made = time.process_time() - started
    with store.reading() as db:
        rounds, answers = db.execute("SELECT (SELECT count(*) FROM rounds), (SELECT count(*) FROM answers)").fetchone()
    store.close()
    return {"rounds": rounds, "answers": answers, "cpu_to_make_them": round(made, 1)}


def _looks(page: Page, server: app_server.Server) -> dict[str, float]:
    """CPU of the server in ms: for the first look ever, for the one after it, per view, and for a changed filter."""
    page.goto(f"{server.url}/review")
    page.get_by_label("Wachtwoord").fill(PASSCODE)
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Terugkijken").wait_for()
    looks = {}

    def look(name: str, act: Callable[[], object], heading: str) -> None:
        before = machine.cpu_seconds(server.pid)
        act()
        page.get_by_role("heading", name=heading).first.wait_for(timeout=120_000)
        looks[name] = round(1000 * (_at_rest(server.pid) - before), 1)

    _at_rest(server.pid)  # what is prepared at the start is not waited for by anybody
    look("home", lambda: page.goto(server.url), "Vandaag")
    look("first look, nothing calculated", lambda: page.goto(f"{server.url}/compare"), "sturen – loslaten")
    look("first look, figures stored", lambda: page.goto(f"{server.url}/compare"), "sturen – loslaten")
    for view in VIEWS:
        button = page.get_by_role("radio", name=view, exact=True)
        if button.count():
            look(view, button.click, "Sessies vergelijken")
    look("Per paradox", page.get_by_role("radio", name="Per paradox", exact=True).click, "sturen – loslaten")
    page.get_by_text("Kies sessies").click()
    field = page.get_by_role("combobox", name="Organisaties")

    def choose() -> None:
        field.click()
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.keyboard.press("Escape")  # while the list is open, the rest of the page is hidden from roles

    look("a filter", choose, "sturen – loslaten")
    look("findings", lambda: page.goto(f"{server.url}/findings"), "Wat alle sessies samen zeggen")
    return looks


def _at_rest(pid: int) -> float:
    """The CPU time of a process once it has used next to nothing for a while."""
    while True:
        before = machine.cpu_seconds(pid)
        time.sleep(QUIET)
        if machine.cpu_seconds(pid) - before < 0.01:
            return before


def _queries(data: Path) -> dict[str, object]:
    """The SQL queries of a first look with stored figures, counted by SQLite, and the CPU of reading them in ms."""
    from sessions.access import identity, rights
    from sessions.access.rights import Visitor
    from sessions.archive.comparison.filters import SessionFilter, all_of, chosen
    from sessions.settings import Settings
    from sessions.store import SqliteStore
    from sessions.workshop import Workshop

    store, dee, run = SqliteStore(data), Visitor(identity.new_token()), list[str]()
    workshop = Workshop(Settings(data, passcode=PASSCODE), store)
    rights.log_in(workshop, dee, PASSCODE)
    with store.reading() as db:
        db.conn.set_trace_callback(run.append)
        started = time.process_time()
        held = chosen(workshop, dee, all_of(workshop, dee), SessionFilter())
        seconds = time.process_time() - started
        db.conn.set_trace_callback(None)
    selects = [each.split("\n")[0] for each in run if each.lstrip().upper().startswith("SELECT")]
    return {"compared": len(held), "queries": len(selects), "cpu_to_read": round(1000 * seconds, 1)}


def main(arguments: Sequence[str] | None = None) -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--commit", help="that commit instead of the checkout")
    parser.add_argument("--sessions", type=int, default=400, choices=range(10, 1001), metavar="10-1000")
    parser.add_argument("--out", type=Path, default=RESULTS / "compare.json")
    given = parser.parse_args(arguments)
    result = measure(given.commit, given.sessions)
    given.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print(f"{result['compared']} sessions, {result['answers']:,} answers, {result['queries']} queries, "
          f"{result['cpu_to_read']} ms to read their figures")  # fmt: skip
    for name, cpu in result["looks"].items():
        print(f"{cpu:8.1f} ms  {name}")


if __name__ == "__main__":
    main()
