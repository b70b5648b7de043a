"""The review in a browser: contents that stay in sight, a note, a presentation with a clicker, and paper."""

import re
from io import BytesIO

import pytest
from playwright.sync_api import Page, WebSocketRoute, expect

from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.browser.support.people import PHONE, Organiser, Someone

PARADOXES = ("p1", "p2", "p3", "p4", "p5", "p6")


@pytest.fixture
def past(dee: Organiser, workshop: Workshop) -> Session:
    """A session that is over, with six paradoxes and a question that six people answered."""
    code = dee.create("Terugblik", programme="Alle onderdelen")
    session, visitor = commands.find(workshop, code), dee.visitor
    people = [Visitor(identity.new_token()) for _ in range(6)]
    for person in people:
        answering.join(workshop, person, session)
    commands.set_approval(workshop, visitor, session, wanted=False)
    for activity in (*PARADOXES, "q01"):
        commands.open_round(workshop, visitor, session, activity, 1)
        for index, person in enumerate(people):
            texts = [{"id": "a", "text": f"Tekst {index} over café De Markt"}]
            answer = {"texts": texts} if activity == "q01" else {"value": 15 * index}
            answering.cast(workshop, person, session, activity, 1, answer)
        commands.close_round(workshop, visitor, session, activity, 1)
        commands.reveal(workshop, visitor, session, activity, 1)
    commands.end(workshop, visitor, session)
    return commands.find(workshop, code)


def in_sight(page: Page, selector: str) -> bool:
    """Whether an element lies within the window."""
    box = page.locator(selector).first.bounding_box()
    size = page.viewport_size
    assert box and size
    return box["y"] >= 0 and box["y"] + box["height"] <= size["height"]


def scroll_down(page: Page) -> None:
    """Scroll the screen to its end."""
    page.locator('[data-testid="stMain"]').evaluate("main => main.scrollTo(0, main.scrollHeight)")


def test_the_contents_stay_in_sight_and_open_sections_in_the_page(dee: Organiser, past: Session) -> None:
    page = dee.visit(f"/review?code={past.code}")
    contents = page.get_by_role("navigation", name="Inhoud")
    expect(contents.get_by_role("link")).to_have_count(8)
    expect(page.locator(".highlights")).to_contain_text("Meest verdeeld")
    expect(page.get_by_role("link", name="Ga naar de inhoud")).to_be_attached()  # Streamlit's own is English
    page.evaluate("window.isSamePage = true")
    contents.get_by_role("link", name=re.compile("sturen – loslaten")).click()
    heading = page.get_by_role("heading", name="sturen – loslaten", level=2)
    expect(heading).to_be_focused()
    expect(page).to_have_url(re.compile(r"activity=p6$"))
    expect(contents.locator("[aria-current=page]")).to_contain_text("sturen – loslaten")
    expect(page.locator(".chart[role=img] .main-svg").first).to_be_visible()
    assert page.evaluate("window.isSamePage"), "the page was not loaded anew"
    scroll_down(page)
    assert in_sight(page, ".contents [aria-current=page]")
    page.get_by_role("navigation", name="Vorige en volgende").get_by_role("link").last.click()
    expect(page.locator("[data-section=q01]")).to_be_focused()
    assert in_sight(page, "[data-section=q01]")
    page.go_back()
    expect(heading).to_be_visible()
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("heading", name="steering – letting go", level=2)).to_be_visible()


def test_sections_are_drawn_as_they_are_scrolled_to_and_nothing_jumps(dee: Organiser, past: Session) -> None:
    page = dee.visit(f"/review?code={past.code}")
    contents = page.get_by_role("navigation", name="Inhoud")
    expect(page.locator("[data-section='/']")).to_be_visible()
    expect(page.locator("[data-section]")).to_have_count(1)
    expect(page.locator("[data-place]")).to_have_count(7)
    page.locator("[data-place=p1]").hover()
    page.mouse.wheel(0, 200)
    heading = page.get_by_role("heading", name="wensen van de politiek", level=2)
    expect(heading).to_have_attribute("data-section", "p1")
    expect(page.locator(".chart[role=img] .main-svg").first).to_be_visible()
    for _ in range(40):  # to the last section, as a wheel does it
        page.mouse.wheel(0, 400)
        page.wait_for_timeout(60)
    expect(page.locator("[data-section=q01]")).to_be_visible()
    expect(contents.locator("[aria-current=page]")).to_contain_text("verschuiving naar gemeente")
    expect(page.locator("[data-section='/']")).to_have_count(0)
    assert page.locator("[data-section]").count() <= 5
    for _ in range(12):
        page.mouse.wheel(0, -400)
        page.wait_for_timeout(60)
    read = contents.locator("[aria-current=page]")
    expect(read).not_to_contain_text("verschuiving naar gemeente")
    page.wait_for_timeout(500)  # nothing is scrolled any more
    name = read.get_attribute("data-open")
    expect(page.locator(f"[data-section='{name}']")).to_have_count(1)
    before = page.locator(f"[data-section='{name}']").bounding_box()
    page.wait_for_timeout(1500)  # whatever is drawn above or below meanwhile
    assert page.locator(f"[data-section='{name}']").bounding_box() == before
    contents.get_by_role("link", name="Samenvatting").click()
    expect(page.locator("[data-section='/']")).to_be_focused()
    assert in_sight(page, "[data-section='/']")


def test_with_the_keyboard_a_place_with_the_focus_stays_and_opens_by_enter(dee: Organiser, past: Session) -> None:
    page = dee.visit(f"/review?code={past.code}")
    link = page.locator("[data-place=p2] a")
    link.focus()
    expect(page.locator("[data-section=p3]")).to_be_attached()
    expect(link).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("[data-section=p2]")).to_be_focused()
    expect(page).to_have_url(re.compile(r"activity=p2$"))


def test_what_is_opened_stays_open_when_another_press_follows_at_once(dee: Organiser, past: Session) -> None:
    """The second press is sent before the browser got the address of the first one."""
    on_their_way: list[str | bytes] | None = None

    def route(page_end: WebSocketRoute) -> None:
        def receive(message: str | bytes) -> None:
            if on_their_way is None:
                page_end.send(message)
            else:
                on_their_way.append(message)

        page_end.connect_to_server().on_message(receive)
        routes.append(page_end)

    routes: list[WebSocketRoute] = []
    dee.page.route_web_socket(re.compile("/_stcore/stream"), route)
    page = dee.visit(f"/review?code={past.code}")
    expect(page.get_by_text("Wat viel op")).to_be_visible()
    on_their_way = []
    page.locator("[data-place=p2] a").click()
    page.wait_for_timeout(300)  # the server has opened it
    page.get_by_role("checkbox").dispatch_event("click")
    page.wait_for_timeout(300)
    for message in on_their_way:
        routes[-1].send(message)
    on_their_way = None
    expect(page).to_have_url(re.compile(r"activity=p2$"))
    expect(page.locator("[data-section=p2]")).to_be_attached()
    page.go_back()
    expect(page.get_by_text("Wat viel op")).to_be_visible()
    expect(page.locator("[data-section=p2]")).to_have_count(0)


def test_on_a_phone_the_contents_are_a_strip_above(dee: Organiser, past: Session) -> None:
    dee.page.set_viewport_size(PHONE)
    page = dee.visit(f"/review?code={past.code}&activity=p6")
    expect(page.locator(".chart[role=img] .main-svg").first).to_be_visible()
    scroll_down(page)
    assert in_sight(page, ".contents")
    page.wait_for_function(  # what is read is marked, and then brought into sight
        """width => {
            const box = document.querySelector(".contents [aria-current=page]")?.getBoundingClientRect();
            return box && box.left >= 0 && box.right <= width && box.height >= 44;
        }""",
        arg=PHONE["width"],
    )


def test_a_note_is_stored_when_one_goes_on_and_a_search_leads_to_the_text(dee: Organiser, past: Session) -> None:
    page = dee.visit(f"/review?code={past.code}&activity=p1")
    page.get_by_label("Notitie", exact=True).fill("Hier begon het gesprek")
    contents = page.get_by_role("navigation", name="Inhoud")
    contents.get_by_role("link", name="Samenvatting").click()
    expect(page.get_by_role("heading", name="Samenvatting", level=2)).to_be_visible()
    page.get_by_label("Zoek in teksten").fill("cafe markt")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="6 teksten")).to_be_visible()
    expect(page.locator(".found mark").first).to_have_text("café")
    page.locator(".found a").first.click()
    expect(page.locator("[data-section=q01]")).to_be_visible()
    expect(page.get_by_label("Zoek in teksten")).to_have_value("")
    page = dee.visit(f"/review?code={past.code}&activity=p1")
    expect(page.get_by_label("Notitie", exact=True)).to_have_value("Hier begon het gesprek")
    expect(page.get_by_text(re.compile("^Bewaard op"))).to_be_visible()


def test_a_presentation_is_turned_over_by_keys_and_a_clicker(dee: Organiser, past: Session) -> None:
    page = dee.visit(f"/review?code={past.code}")
    page.get_by_role("link", name="Presenteer").click()
    place = page.locator(".st-key-slide_bar [role=status]")
    expect(place).to_have_text("1 van 8")
    expect(page.get_by_role("heading", name="Terugblik", level=1)).to_be_visible()
    expect(page.get_by_role("button", name="Volledig scherm")).to_be_visible()  # from here on it knows the keys
    steps = [("ArrowRight", 2), ("PageDown", 3), (" ", 4), ("ArrowLeft", 3), ("PageUp", 2), ("End", 8), ("Home", 1)]
    for key, number in steps:
        page.keyboard.press(key)
        expect(place).to_have_text(f"{number} van 8")
    for _ in range(3):  # faster than slides are drawn
        page.keyboard.press("PageDown")
    expect(place).to_have_text("4 van 8")
    expect(page.get_by_role("heading", level=1)).to_contain_text("–")
    page.keyboard.press("End")
    expect(page.locator(".deck li:visible").first).to_contain_text("Tekst")
    expect(page.locator(".projector.foot")).not_to_contain_text(past.code[:3])
    page.get_by_role("button", name="Volledig scherm").click()
    expect(page.locator(".st-key-slide_bar")).to_be_hidden()
    page.keyboard.press("PageUp")
    expect(page.locator(".chart[role=img]")).to_be_visible()
    page.evaluate("document.exitFullscreen()")
    expect(place).to_have_text("7 van 8")
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile(r"/review\?code=\w{6}&activity=p6$"))


def test_on_paper_every_picture_is_whole(dee: Organiser, past: Session, someone: Someone) -> None:
    page = dee.visit(f"/review?code={past.code}&print=1")
    expect(page.locator(".chart .main-svg").nth(2 * len(PARADOXES) - 1)).to_be_attached()
    page.emulate_media(media="print")
    page.wait_for_timeout(300)
    wide = page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
    rules = page.locator(".chart").evaluate_all("all => all.map((one) => getComputedStyle(one).breakInside)")
    after = page.locator(".st-key-printed :is(h2, h3)").evaluate_all(
        "all => all.map((one) => getComputedStyle(one).breakAfter)"
    )
    assert (wide, set(rules), set(after)) == (True, {"avoid"}, {"avoid"})
    assert page.locator(".st-key-review_tools:visible, .bar:visible").count() == 0
    page.emulate_media(media="screen")
    assert len(BytesIO(page.pdf(prefer_css_page_size=True)).getvalue()) > 20_000
