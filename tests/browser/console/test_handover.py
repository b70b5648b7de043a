"""Handing over: two consoles, a phone as remote control, the timer's sound, the last step undone, a script on paper."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from sessions.access import identity, rights
from sessions.access.rights import Visitor
from sessions.facilitation import commands, timer
from sessions.programmes.built_in import built_in
from tests.browser.support.people import PHONE, Organiser, Participant, Person, Someone
from tests.browser.support.server import Server

Rows = Callable[..., list[tuple[object, ...]]]
SOUNDS = """window.made = 0; window.tones = [];
const Real = window.AudioContext;
window.AudioContext = class extends Real {
  constructor() { super(); window.made += 1; }
  createOscillator() { window.tones.push(this.state); return super.createOscillator(); }
};"""


def box(page: Page, selector: str) -> dict[str, float]:
    found = page.locator(selector).bounding_box()
    assert found
    return {"x": found["x"], "y": found["y"], "width": found["width"], "height": found["height"]}


def in_sight(page: Page, selector: str) -> bool:
    found, size = box(page, selector), page.viewport_size
    assert size
    return found["y"] >= 0 and found["y"] + found["height"] <= size["height"] and found["width"] <= size["width"]


def scroll_down(page: Page) -> None:
    page.locator("[data-testid=stMain]").evaluate("main => main.scrollTo(0, main.scrollHeight)")
    page.wait_for_timeout(300)


def hand_over(dee: Organiser, someone: Someone, code: str, **options: object) -> Organiser:
    """Ada opens the link that Dee's console shows."""
    dee.open("Iemand anders laten begeleiden")
    dee.page.locator(".remote img").wait_for()
    link = dee.page.locator("[data-testid=stCode] code").inner_text().strip()
    ada = someone(Organiser, **options)
    ada.visit(link[link.index("/open/") :])
    ada.press("Begeleid deze sessie")
    ada.page.wait_for_url(f"{ada.url}/facilitate?code={code}")  # the secret has left the address bar
    ada.page.reload()
    return ada


def test_a_phone_steers_under_the_thumb_beside_the_laptop_and_the_last_step_is_undone_for_everybody(
    dee: Organiser, someone: Someone, rows: Rows
) -> None:
    code = dee.create_on_screen("Overdracht")
    ada = hand_over(dee, someone, code, viewport=PHONE, has_touch=True)
    for console in (dee, ada):
        expect(console.page.get_by_text("2 begeleiders")).to_have_count(1)
    ben, projector = someone(Participant), someone(Person)
    ben.join(code)
    projector.visit(f"/project?code={code}")
    ada.control("next")
    lies_under_the_thumb(ada)
    ada.control("open")
    ben.place(20)
    expect(ada.page.locator(".projector-line")).to_contain_text("1 van 1")
    expect(dee.page.locator(".st-key-close button")).to_be_visible()
    ada.control("close")
    projector.sees("1 van 1 antwoorden")
    # Dee's console names what Ada did, and takes it back: Ben can go on.
    undo = dee.page.locator(".st-key-undo button")
    expect(undo).to_contain_text("Ongedaan maken: ronde gesloten bij")
    expect(ben.page.get_by_label("Plek (0 tot 100)")).to_have_count(0)
    undo.click()
    ben.place(70)
    ben.page.wait_for_timeout(1500)
    expect(ada.page.locator(".st-key-close button")).to_be_visible()
    # The round was answered: undoing its opening leaves the answer where it is.
    expect(undo).to_contain_text("Ongedaan maken: ronde geopend bij")
    undo.click()
    expect(ada.page.locator(".st-key-reopen button")).to_be_visible()
    assert rows("SELECT json_extract(value, '$.value') FROM answers") == [(70,)]
    ada.page.context.close()
    expect(dee.page.get_by_text("2 begeleiders")).to_have_count(0)


def lies_under_the_thumb(ada: Organiser) -> None:
    """On a phone the controls, while the audience stays in sight, however far one has scrolled."""
    expect(ada.page.locator(".st-key-open button")).to_be_visible()
    for moment in ("at the top", "scrolled down"):
        for key in ("back", "next", "open", "reveal_later", "undo"):
            place = box(ada.page, f".st-key-{key} button")
            assert place["y"] > 844 * 0.7 and place["height"] >= 44, (moment, key, place)
            assert in_sight(ada.page, f".st-key-{key} button")
        assert in_sight(ada.page, ".st-key-preview")
        assert in_sight(ada.page, ".projector-line")
        scroll_down(ada.page)
    wide = ada.page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth")
    assert wide <= 390
    toggle = ada.page.get_by_role("button", name="Wat ziet de zaal?")
    toggle.click()
    expect(toggle).to_have_attribute("aria-expanded", "true")
    assert box(ada.page, ".st-key-preview")["width"] == 390
    toggle.click(position={"x": 20, "y": 20})
    assert box(ada.page, ".st-key-preview")["width"] < 130


def test_at_the_laptop_the_audience_stays_in_sight_and_the_keys_are_listed(dee: Organiser) -> None:
    dee.create("Toetsen")
    dee.control("next")
    expect(dee.page.locator(".st-key-open button")).to_be_visible()
    scroll_down(dee.page)
    assert in_sight(dee.page, ".st-key-preview")
    title = dee.page.get_by_role("heading", name="Sneltoetsen")
    expect(title).to_have_count(0)
    dee.page.keyboard.press("?")
    expect(title).to_be_visible()
    listed = dee.page.get_by_role("dialog").locator("kbd").all_inner_texts()
    assert listed == ["→", "←", "O", "V", "Z", "A", "Esc", "?", "PageDown", "PageUp"]
    # What stands on the buttons is in the list.
    assert set(dee.page.locator(".st-key-stage_controls kbd").all_inner_texts()) <= set(listed)
    dee.page.keyboard.press("o")  # whoever reads the list steers nothing
    dee.page.get_by_role("button", name="Sluit", exact=True).click()
    expect(title).to_have_count(0)
    expect(dee.page.locator(".st-key-open button")).to_be_visible()
    dee.page.wait_for_timeout(1500)  # keys that follow one another closely have the console drawn once more
    expect(dee.page.locator("[data-testid=stApp]")).to_have_attribute("data-test-script-state", "notRunning")
    expect(dee.page.locator(".st-key-undo button")).to_be_enabled()
    dee.page.keyboard.press("z")
    expect(dee.page.locator(".stage h2")).to_have_text("Mensen komen binnen")


def test_the_timer_sounds_on_the_projector_only_when_it_was_switched_on_there(
    dee: Organiser, someone: Someone, server: Server
) -> None:
    code = dee.create("Geluid")
    projector, ben = someone(Person), someone(Participant)
    for one in (projector, ben, dee):
        one.page.add_init_script(SOUNDS)
    dee.page.reload()
    ben.join(code)
    projector.visit(f"/project?code={code}")
    switch = projector.page.get_by_role("button", name="Geluid van de klok staat uit")
    expect(switch).to_be_visible()
    runs_out(server, code, 31.5)
    for one in (projector, ben):
        expect(one.page.get_by_text("De tijd is bijna om")).to_be_visible()
    assert projector.page.evaluate("[made, tones]") == [0, []]  # off by default
    switch.click()
    expect(projector.page.get_by_role("button", name="Geluid van de klok staat aan")).to_have_attribute(
        "aria-pressed", "true"
    )
    runs_out(server, code, 2.5)
    for one in (projector, ben, dee):
        expect(one.page.get_by_text("De tijd is om")).to_be_visible()
    assert projector.page.evaluate("[made, tones]") == [1, ["running"] * 3]
    # After a reload it is still wanted, and waits for a touch before it even tries.
    projector.page.reload()
    expect(projector.page.get_by_role("button", name="Klik voor geluid")).to_be_visible()
    runs_out(server, code, 2.5)
    projector.page.wait_for_timeout(3500)
    assert [one.page.evaluate("[made, tones]") for one in (projector, ben, dee)] == [[0, []]] * 3
    projector.page.keyboard.press("Shift")
    expect(projector.page.get_by_role("button", name="Geluid van de klok staat aan")).to_be_visible()


def runs_out(server: Server, code: str, seconds: float) -> None:
    """A timer of one minute, started so long ago that these seconds are left."""

    def then() -> datetime:
        return datetime.now(UTC) - timedelta(seconds=60 - seconds)

    workshop = server.database.workshop(passcode="samen sterk", exact_clock=then)
    visitor = Visitor(identity.new_token())
    rights.log_in(workshop, visitor, "samen sterk")
    timer.start(workshop, visitor, commands.find(workshop, code), 1)


def pages_of(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page[^s]", page.pdf(prefer_css_page_size=True)))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_programme_but_everything_is_one_page_of_paper(dee: Organiser, language: str) -> None:
    dee.reads(language)
    found = {}
    for one in built_in():
        dee.visit(f"/script?programme={one.id}")
        title = one.title.in_language(language)
        expect(dee.page.get_by_role("heading", name=title, exact=True)).to_be_visible()
        expect(dee.page.locator(".script-row")).to_have_count(len(one.activities))
        expect(dee.page.locator(".script-end")).to_be_visible()
        found[one.id] = pages_of(dee.page)
    assert {name: pages for name, pages in found.items() if name != "everything"} == dict.fromkeys(
        set(found) - {"everything"}, 1
    )
    assert found["everything"] > 1
