"""Make the pictures of the documentation: `.venv/bin/python docs/pictures/make_pictures.py`.

Starts a server of its own, fills a session through the domain as people would, and takes the pictures in Chromium.
"""

import random
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from sessions import access, identity, session, taking_part  # noqa: E402
from sessions.access import Visitor  # noqa: E402
from sessions.programmes import built_in  # noqa: E402
from sessions.settings import Settings  # noqa: E402
from sessions.store import Store  # noqa: E402
from sessions.workshop import Workshop  # noqa: E402
from tests.browser.server import Server  # noqa: E402

PASSCODE = "samen sterk"
URL = "http://workshop.voorbeeld.nl"


def fill(data: Path, people: int) -> str:
    """A session in which `people` placed themselves on the sixth paradox; returns its code."""
    store = Store(data)
    store.prepare()
    workshop = Workshop(Settings(data, passcode=PASSCODE), store)
    dee = Visitor(identity.new_token())
    access.log_in(workshop, dee, PASSCODE)
    plan = session.Plan("Samenwerken aan het wijkplan", "Gemeente Voorbeeld", date(2026, 11, 23), "nl")
    made, _ = session.create(workshop, dee, plan, built_in()[0])
    session.open_round(workshop, dee, made, "p6", 1)
    chance = random.Random(6)
    for at in range(people):
        ben = Visitor(identity.new_token())
        taking_part.join(workshop, ben, made)
        centre = 24 if at % 5 < 2 else 76
        place = min(100, max(0, round(chance.gauss(centre, 11))))
        taking_part.cast(workshop, ben, made, "p6", 1, {"value": place})
    return made.code


def take(page: Page, address: str, name: str) -> None:
    """Open a screen and take its picture when it has come to rest."""
    page.goto(address)
    page.wait_for_selector(".picture .point, .slider, .wall")
    page.wait_for_timeout(2500)
    page.screenshot(path=HERE / f"{name}.png")


def main() -> None:
    """All pictures."""
    browser_path = next(path for name in ("chromium", "google-chrome") if (path := shutil.which(name)))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        data = Path(folder) / "workshop.db"
        code = fill(data, 40)
        server = Server(data, WORKSHOP_PASSCODE=PASSCODE, WORKSHOP_URL=URL).start()
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox", "--disable-gpu"])
        try:
            wall = browser.new_page(viewport={"width": 1280, "height": 800})
            take(wall, f"{server.url}/project?code={code}", "projector")
        finally:
            server.stop()


if __name__ == "__main__":
    main()
