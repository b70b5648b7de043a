"""Make the pictures of the documentation: `.venv/bin/python docs/pictures/make_pictures.py [people] [nl|en] [folder]`.

Starts a server of its own and walks through the programme that holds every activity; in each step pretend participants
answer, and what the audience then sees on the projector is a picture. Then some are asked a second time, for what moved
and for the roles. Without arguments: 5, 40 and 300 people, each in a folder of their number; Dutch, beside this file.
"""

import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from sessions.settings import Settings  # noqa: E402
from sessions.store import Store  # noqa: E402
from sessions.workshop import Workshop  # noqa: E402
from tests.browser.support import chromium  # noqa: E402
from tests.browser.support.server import Server  # noqa: E402
from tests.full_session import FullSession  # noqa: E402

PASSCODE = "samen sterk"
URL = "http://workshop.voorbeeld.nl"
REST = 2500  # ms until a picture has come to rest
COLOURS = 128  # enough for what is drawn here, in a third of the bytes
ROLES = ("beleid", "uitvoering", "partner")
TWICE = (("p1", ""), ("p6_now_needed", ""), ("p6_apart", ""), ("balance", ""), ("choose", "choose"), ("forces", "rate"),
         ("safeguarding", "recognise"), ("strategies", ""), ("team_competencies", "rate"))  # fmt: skip


def take(page: Page, folder: Path, name: str) -> None:
    """Take the picture of a screen when it has come to rest."""
    page.wait_for_timeout(REST)
    path = folder / f"{name}.png"
    page.screenshot(path=path)
    with Image.open(path) as image:
        image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


def walk(browser: Browser, home: Path, people: int, language: str, folder: Path) -> None:
    """All pictures for so many people."""
    folder.mkdir(parents=True, exist_ok=True)
    store = Store(home / f"{people}.db")
    store.prepare()
    full_session = FullSession(
        Workshop(Settings(store.path, passcode=PASSCODE), store), PASSCODE, people, language, ROLES
    )
    server = Server(store.path, WORKSHOP_PASSCODE=PASSCODE, WORKSHOP_URL=URL).start()
    try:
        projector = browser.new_page(viewport={"width": 1280, "height": 800})
        projector.goto(f"{server.url}/project?code={full_session.session.code}")
        projector.wait_for_selector(".projector")
        take(projector, folder, "lobby")
        for moment in full_session.moments():
            if moment.phase == "shown":
                take(projector, folder, moment.name)
        for activity, step in TWICE:
            for moment in full_session.again(activity, step):
                take(projector, folder, moment.name)
        take(projector, folder, full_session.guess("p6").name)
    finally:
        server.stop()


def main(people: str = "5 40 300", language: str = "nl", folder: str = str(HERE)) -> None:
    """All pictures for each number of people."""
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.path(), args=list(chromium.OPTIONS))
        for number in people.split():
            walk(browser, Path(home), int(number), language, Path(folder) / number)


if __name__ == "__main__":
    main(*sys.argv[1:])
