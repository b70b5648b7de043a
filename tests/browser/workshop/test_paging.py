"""What doesn't fit on the projector is on pages, which turn by themselves and by hand."""

import re

from playwright.sync_api import Page, expect

from sessions.facilitation import commands
from sessions.participation import answering
from tests.browser.support.people import Someone
from tests.full_session import FullSession


def test_pages_are_turned_at_the_projector(full_session: FullSession, someone: Someone) -> None:
    workshop, session = full_session.workshop, full_session.session
    commands.set_approval(workshop, full_session.dee, session, wanted=False)
    full_session.open("q01")
    full_session.fill(40)
    for index, one in enumerate(full_session.people):
        text = {"texts": [{"id": "a", "text": f"Antwoord {index:02} van iemand in de zaal"}]}
        answering.cast(workshop, one, session, "q01", 1, text)
    full_session.close("q01")
    projector = someone()
    page = projector.visit(f"/project?code={session.code}")
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
