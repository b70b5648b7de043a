"""What a phone shows of results, in colours that a reader forces and on the narrowest screen."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from pages.kit.assets import stylesheet
from pages.kit.frame import Here
from pages.participant import view
from sessions.facilitation import commands
from sessions.settings import Settings
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests.browser.support.component_page import ADDRESS, page_of_its_own
from tests.browser.support.pixels import contrast
from tests.conftest import PASSCODE
from tests.full_session import FullSession

LINES = (".number-line .rule", ".paradox-plane .square", ".triangle.small .sides", "ul.competencies .line")
BARS = ("ul.question_bars i.some", "ol.ranking i", "ul.field dd i", ".interventions li i")
MARKS = (".number-line .rule b", ".number-line .median", ".triangle.small b.you", "ul.competencies b.strength")
SHOW = """html => {
  document.documentElement.dataset.screen = "take_part";
  document.body.innerHTML = `<div class="phone">${html}</div>`;
}"""
# A word that nothing in the text allows to break, in place of every text but our own short ones beside a bar or a mark.
LENGTHEN = """() => {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement.closest("b, dt, dd, .dots, th[scope=col]")) continue;
    if (/[a-z]{3}/i.test(walker.currentNode.data)) walker.currentNode.data = "Samenwerkings".repeat(6);
  }
}"""
CUT = """() => [...document.querySelectorAll(".phone *")]
  .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === "hidden"
    && getComputedStyle(each).clipPath === "none" || each.getBoundingClientRect().right > innerWidth + 1)
  .filter((each) => !each.closest("[aria-hidden=true]"))
  .map((each) => `${each.tagName} ${each.className} ${Math.round(each.getBoundingClientRect().right)}`)"""


@pytest.fixture
def full_session(store: SqliteStore) -> FullSession:
    """A session of three, without a server."""
    return FullSession(Workshop(Settings(store.path, passcode=PASSCODE), store), PASSCODE, 3)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with page_of_its_own(browser) as page:
        page.goto(ADDRESS)
        page.add_style_tag(content=stylesheet())
        yield page


def views(full_session: FullSession) -> Iterator[tuple[str, str]]:
    """The name and the HTML of everything that is shown on a phone after a reveal."""
    for moment in full_session.moments():
        if moment.phase == "open":
            continue
        now = commands.find(full_session.workshop, full_session.session.code)
        here = Here(full_session.workshop, full_session.people[0], full_session.texts, now)
        pieces = [piece for piece in view.compose(here).as_json()["pieces"] if "html" in piece]
        yield moment.name, "".join(f'<div class="stHtml">{piece["html"]}</div>' for piece in pieces)


def test_results_on_a_phone_can_be_seen_in_forced_colours_and_nothing_is_cut_at_320_pixels(
    full_session: FullSession, page: Page
) -> None:
    drawn: set[str] = set()
    for name, html in views(full_session):
        page.evaluate(SHOW, html)
        for selector in {*LINES, *BARS, *MARKS} - drawn:
            element = page.locator(selector).first
            if not element.count():
                continue
            drawn.add(selector)
            for forced in ("none", "active"):
                page.emulate_media(forced_colors=forced)
                assert contrast(element) >= 3, f"{name}: {selector}, forced colours: {forced}"
            page.emulate_media(forced_colors="none")
        page.set_viewport_size({"width": 320, "height": 640})
        page.evaluate(LENGTHEN)
        assert (page.evaluate("document.documentElement.scrollWidth"), page.evaluate(CUT)) == (320, []), name
        page.set_viewport_size({"width": 390, "height": 844})
    assert drawn == {*LINES, *BARS, *MARKS}, "everything that is drawn without a chart was there to look at"
