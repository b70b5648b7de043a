"""What doesn't fit on the projector is on pages, which turn by themselves and by hand."""

import re

from playwright.sync_api import Page, expect

from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.participation import answering
from sessions.settings import Settings
from sessions.store import Store
from sessions.workshop import Workshop
from tests.browser.support.people import Organiser, Someone
from tests.browser.support.server import Server


def test_pages_are_turned_at_the_projector(dee: Organiser, server: Server, someone: Someone) -> None:
    code = dee.create("Bladeren")
    dee.page.locator(".st-key-go_q01 button").click()
    dee.control("open")
    expect(dee.page.locator(".st-key-close button")).to_be_enabled()
    workshop = Workshop(Settings(server.data), Store(server.data))
    on = commands.find(workshop, code)
    for index in range(40):
        one = Visitor(identity.new_token())
        answering.join(workshop, one, on)
        text = {"texts": [{"id": "a", "text": f"Antwoord {index:02} van iemand in de zaal"}]}
        answering.cast(workshop, one, on, "q01", 1, text)
    dee.control("approve_all")
    dee.control("close")
    projector = someone()
    page = projector.visit(f"/project?code={code}")
    told = page.locator(".deck .page")
    expect(told).to_have_text(re.compile(r"^1 van \d$"))
    last = int(told.inner_text()[-1])
    shown = page.locator(".deck li:visible").all_inner_texts()
    _what_stands_above(page, "250px")
    expect(told).to_have_text(re.compile(rf"^1 van (?!{last}$)"))
    _what_stands_above(page, "0")
    expect(told).to_have_text(f"1 van {last}")
    assert page.locator(".deck li:visible").all_inner_texts() == shown
    page.keyboard.press("PageDown")
    expect(told).to_have_text(f"2 van {last}")
    assert not set(shown) & set(page.locator(".deck li:visible").all_inner_texts())
    for _ in range(2):
        page.keyboard.press("PageUp")
    expect(told).to_have_text(f"{last} van {last}")
    page.locator(".deck").click(position={"x": 5, "y": 5})
    expect(told).to_have_text(f"1 van {last}")
    page.get_by_role("button", name="Pauzeer het bladeren").click()
    expect(page.get_by_role("button", name="Blader weer verder")).to_be_visible()
    expect(told).to_have_text(f"1 van {last}")
    assert page.locator(".deck li:visible").all_inner_texts() == shown


def _what_stands_above(page: Page, height: str) -> None:
    """Something above the cards comes or goes, as a style sheet that arrives after them may bring about."""
    page.locator(".deck").evaluate("(deck, height) => { deck.getRootNode().host.style.marginTop = height; }", height)
