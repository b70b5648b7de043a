"""Make the pictures of the organisers' screens: `.venv/bin/python docs/pictures/make_organiser_pictures.py [folder]`.

Starts a server of its own with demo data, and takes every screen at 1280×800 and 390×844, in Dutch and in English.
"""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from docs.pictures.make_pictures import PASSCODE, take  # noqa: E402
from sessions.settings import Settings  # noqa: E402
from sessions.simulation import demo  # noqa: E402
from sessions.store import Store  # noqa: E402
from sessions.workshop import Workshop  # noqa: E402
from tests.browser.support import chromium  # noqa: E402
from tests.browser.support.server import Server  # noqa: E402

SIZES = {"wide": {"width": 1280, "height": 800}, "phone": {"width": 390, "height": 844}}
# The session with most rounds, so that there is something of everything.
RICHEST = """SELECT code FROM sessions JOIN rounds ON session = id WHERE status = 'ended'
    GROUP BY id ORDER BY count(*) DESC LIMIT 1"""


def screens(code: str) -> dict[str, str]:
    """The addresses of all screens, by the names of their pictures."""
    views = (
        *("lines", "overview", "learning", "pattern", "map", "triangle", "competencies", "forces", "ranking", "words"),
        *("actions", "attendance"),
    )
    return {
        "home": "/",
        "review": "/review",
        "review-session": f"/review?code={code}",
        "review-activity": f"/review?code={code}&activity=p6",
        "present": f"/present?code={code}&slide=3",
        "replay": f"/replay?code={code}",
        "export": f"/export?code={code}",
        "keep": "/review?keep=1",
        "cases": "/cases",
        "findings": "/findings",
        **{f"compare-{view}": f"/compare?view={view}" for view in views},
    }


def log_in(page: Page, server: Server) -> None:
    """Log in as the organiser."""
    page.goto(f"{server.url}/review")
    page.get_by_label("Wachtwoord").fill(PASSCODE)
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Terugkijken").wait_for()


def walk(browser: Browser, server: Server, code: str, folder: Path) -> None:
    """Every screen in both languages and both sizes."""
    page = browser.new_page(locale="nl-NL")
    log_in(page, server)
    for language in ("nl", "en"):
        page.goto(f"{server.url}/language/{language}?to=/")
        for size, viewport in SIZES.items():
            (folder / size).mkdir(parents=True, exist_ok=True)
            page.set_viewport_size(viewport)  # type: ignore[arg-type]
            for name, address in screens(code).items():
                page.goto(f"{server.url}{address}")
                page.locator('[data-testid="stMain"]').wait_for()
                take(page, folder / size, f"{name}-{language}")


def main(folder: str = str(HERE / "organisers")) -> None:
    """All pictures."""
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        store = Store(Path(home) / "workshop.db")
        store.prepare()
        demo.create_as_owner(Workshop(Settings(store.path, passcode=PASSCODE), store))
        with store.reading() as db:
            [code] = db.execute(RICHEST).fetchone()
        store.close()
        browser = playwright.chromium.launch(executable_path=chromium.path(), args=list(chromium.OPTIONS))
        server = Server(store.path, WORKSHOP_PASSCODE=PASSCODE).start()
        try:
            walk(browser, server, code, Path(folder))
        finally:
            server.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
