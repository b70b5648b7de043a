"""axe-core on every screen: no serious or critical violation. What Streamlit itself causes is listed one by one."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.people import Organiser, Participant, Person
from tests.hall import Hall

# (rule, part of the selector) of what Streamlit draws; each is explained in docs/accessibility.md.
OF_STREAMLIT: tuple[tuple[str, str], ...] = ()

# The screen is drawn, and nothing fades in or out any more.
QUIET = """() => document.querySelector("[data-testid=stApp]").dataset.testScriptState === "notRunning"
    && document.getAnimations().every((one) => one.playState !== "running")"""


def violations(person: Person) -> list[str]:
    """Serious and critical violations on this person's screen, except those that Streamlit causes."""
    # What the console shows of the wall is looked at where it is the whole page. Fetching every style and sound anew is
    # for rules that are not switched on (the way a screen is held) or not serious.
    options = {"resultTypes": ["violations"], "iframes": False, "preload": False}
    found = Axe().run(person.page, options=options).response["violations"]
    return [
        f"{one['id']}: {node['target']}: {node['html'][:160]}"
        for one in found
        if one["impact"] in {"serious", "critical"}
        for node in one["nodes"]
        if not any(one["id"] == rule and part in str(node["target"]) for rule, part in OF_STREAMLIT)
    ]


def check(person: Person, what: str) -> None:
    person.page.wait_for_timeout(300)  # a fade begins a moment after the drawing
    person.page.wait_for_function(QUIET)
    assert violations(person) == [], what


@pytest.mark.long
@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_screen_has_a_serious_violation(
    someone: Callable[..., Person], language: str, dee: Organiser, tmp_path: Path
) -> None:
    code = dee.create("Toegankelijk", roles=("beleid", "partner"))
    everybody = wall, ben, eve = someone(), someone(Participant), someone()
    for person in (dee, *everybody):
        person.visit(f"/language/{language}?to=/")
        expect(person.page.locator("html")).to_have_attribute("lang", language)
        check(person, "home")
    dee.visit("/facilitate")
    dee.page.wait_for_selector(".st-key-plan_title")
    check(dee, "create")
    dee.visit(f"/facilitate?code={code}")
    dee.page.wait_for_selector(".st-key-programme button >> nth=3")  # an empty list is scrolled by nobody
    check(dee, "console in the lobby")
    wall.visit(f"/project?code={code}")
    wall.page.wait_for_selector(".wall.lobby")
    check(wall, "projector in the lobby")
    eve.visit(f"/facilitate?code={code}")
    eve.page.wait_for_selector('input[type="password"]')
    check(eve, "log in")
    eve.visit("/join?code=222222")
    eve.page.wait_for_selector(".refused")
    check(eve, "refused")
    ben.visit(f"/join?code={code}")
    ben.page.wait_for_selector(".joining .go")
    check(ben, "join")
    ben.page.locator(".joining .go").click()
    ben.page.wait_for_selector("div.quiet")
    check(ben, "waiting")
    dee.control("next")
    dee.control("open")
    ben.page.wait_for_selector(".slider")
    check(ben, "paradox")
    check(dee, "console with an open round")
    check(wall, "projector with an open round")
    others = [someone(Participant) for _ in range(2)]
    for other in others:
        other.join(code)
    for person, value in ((ben, 10), (others[0], 50), (others[1], 90)):
        number = person.page.locator("input[type=number]")
        number.fill(str(value))
        number.press("Tab")
    wall.page.wait_for_selector(".picture[role=img]")
    check(wall, "projector with a picture")
    dee.control("close")
    ben.page.wait_for_selector(".strip")
    check(ben, "own place among the others")
    dee.page.locator(".st-key-go_q02 button").click()
    dee.control("open")
    ben.page.wait_for_selector(".writing")
    ben.page.locator("textarea").fill("Doen wat je zegt")
    ben.page.locator(".add").click()
    dee.page.wait_for_selector(".written")
    check(ben, "writing")
    check(dee, "console with a text that waits")
    dee.page.get_by_role("button", name={"nl": "Keur goed", "en": "Approve"}[language], exact=True).click()
    wall.page.wait_for_selector(".deck li")
    check(wall, "projector with cards")
    dee.control("end")
    dee.control("end_yes")
    dee.page.wait_for_selector(".st-key-to_review")
    check(dee, "console after the end")
    check(wall, "projector after the end")
    dee.control("to_review")
    dee.page.wait_for_selector(".picture[role=img]")
    check(dee, "review of one session")
    dee.visit("/review")
    dee.page.wait_for_selector(".st-key-search")
    check(dee, "review")


def test_the_first_visit_has_no_serious_violation(someone: Callable[..., Person]) -> None:
    first = someone()
    first.visit("/")
    first.sees("Welkom, je bent de eerste")
    check(first, "first visit")


@pytest.mark.long
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_cases_and_the_timer_have_no_serious_violation(
    someone: Callable[..., Person], language: str, dee: Organiser
) -> None:
    code = dee.create("Met een casus")
    wall, ben = someone(), someone(Participant)
    ben.join(code)
    for person in (dee, wall, ben):
        person.visit(f"/language/{language}?to=/")
    dee.visit("/cases")
    dee.page.locator(".st-key-new_organisation input").fill("Gemeente Voorbeeld")
    dee.page.locator(".st-key-new_title input").fill("De dijk")
    dee.control("keep_new")
    check(dee, "list of cases")
    dee.page.locator("[class*=st-key-open_case_] button").click()
    dee.page.wait_for_selector(".st-key-keep_case")
    check(dee, "one case")
    wall.visit(f"/project?code={code}")
    ben.visit(f"/take_part?code={code}")
    dee.visit(f"/facilitate?code={code}")
    dee.control("next")
    dee.control("timer_start")
    for person, what in ((dee, "console"), (wall, "projector"), (ben, "take part")):
        person.page.wait_for_selector(".clock .digits")
        check(person, f"{what} with a timer")


@pytest.mark.long
def test_no_kind_of_activity_has_a_serious_violation(someone: Callable[..., Person], hall: Hall) -> None:
    """Every way of asking on the phone, and what comes of it on the wall."""
    hall.fill(5)
    wall, ben = someone(), someone(Participant)
    ben.join(hall.session.code)
    wall.visit(f"/project?code={hall.session.code}")
    seen = Counter[str]()
    for moment in hall.walk():
        person = ben if moment.phase == "open" else wall
        place = "main.form, .form, .writing, .slider" if moment.phase == "open" else ".wall.top"
        before = person.page.locator(f".offline:not([data-stage='{hall.stage()}'], [data-stage=''])")
        expect(before).to_have_count(0)  # what is looked at is this moment, not the one before
        expect(person.page.locator(place).first).to_be_visible()
        check(person, f"{moment.name} {moment.phase}")
        seen[moment.phase] += 1
    assert seen["open"] >= 20 and seen["shown"] >= 28, "every way of asking was there to look at"


@pytest.mark.long
@pytest.mark.parametrize("language", ["nl", "en"])
def test_programmes_and_their_editor_have_no_serious_violation(dee: Organiser, language: str) -> None:
    dee.visit(f"/language/{language}?to=/programmes")
    dee.page.wait_for_selector("[class*=st-key-copy_]")
    check(dee, "list of programmes")
    dee.control("copy_everything")
    dee.page.wait_for_url("**/programmes?programme=1")
    parts = dee.page.locator("[class*=st-key-choose_]")
    expect(parts.nth(10)).to_be_visible()
    for at in range(1, parts.count(), 5):
        parts.nth(at).locator("button").click()
        expect(dee.page.locator(".st-key-seen h2").first).to_be_visible()
        check(dee, f"editor, activity {at}")


@pytest.mark.long
@pytest.mark.parametrize("language", ["nl", "en"])
def test_script_example_and_what_a_rehearsal_shows_have_no_serious_violation(
    someone: Callable[..., Person], language: str, dee: Organiser
) -> None:
    code = dee.create("Repetitie", programme="Eerste keer")
    wall, ben, eve = someone(), someone(Participant), someone()
    for person in (dee, wall, ben, eve):
        person.visit(f"/language/{language}?to=/")
    dee.visit(f"/script?code={code}")
    dee.page.wait_for_selector(".script-end")
    check(dee, "script")
    ben.visit(f"/check?code={code}")
    ben.page.wait_for_selector(".notice")
    check(ben, "check without a rehearsal")
    dee.visit(f"/facilitate?code={code}")
    dee.page.locator("summary", has_text={"nl": "Repetitie", "en": "Rehearsal"}[language]).click()
    dee.control("rehearsal_start")
    dee.page.wait_for_selector(".try img")
    dee.control("rehearsal_wipe")
    dee.page.wait_for_selector(".st-key-wipe_yes")
    check(dee, "console in a rehearsal")
    wall.visit(f"/project?code={code}")
    wall.page.wait_for_selector(".rehearsal")
    check(wall, "projector in a rehearsal")
    ben.visit(f"/check?code={code}")
    ben.page.wait_for_selector(".all:not([hidden])")
    check(ben, "check")
    eve.visit("/example")
    for _ in range(3):
        eve.page.wait_for_selector(".wall.top")
        check(eve, "example")
        before = eve.page.locator(".st-key-example_bar p").first.inner_text()
        eve.control("example_next")
        expect(eve.page.locator(".st-key-example_bar p").first).not_to_have_text(before)


@pytest.mark.long
def test_what_is_entered_by_hand_and_a_talk_have_no_serious_violation(
    someone: Callable[..., Person], dee: Organiser
) -> None:
    code = dee.create("Met de hand")
    wall, ben = someone(), someone(Participant)
    ben.join(code)
    for person in (dee, wall, ben):
        person.visit("/language/en?to=/")
    dee.visit(f"/facilitate?code={code}")
    wall.visit(f"/project?code={code}")
    ben.visit(f"/take_part?code={code}")
    dee.control("next")
    dee.page.locator(".st-key-hands summary").click()
    dee.page.locator("[class*=st-key-shared_] label").first.click()
    dee.control("talk_False")
    wall.page.wait_for_selector(".wall.talk")
    ben.page.locator("details.shared summary").click()
    for person, what in ((dee, "console"), (wall, "projector"), (ben, "shared laptop")):
        check(person, f"{what} in a talk")
    dee.control("talk_True")
    for activity in ("p1", "p6_now_needed", "actions"):
        dee.control(f"go_{activity}")
        expect(dee.page.locator(f".st-key-go_{activity} strong")).to_have_count(1)
        dee.control("open")
        dee.page.wait_for_selector(f"[class*=st-key-add_{activity}]")
        check(dee, f"by hand: {activity}")
    dee.page.locator("[class*=st-key-listed_] textarea").fill("Bellen")
    dee.page.locator("[class*=st-key-add_] button").click()
    dee.page.locator("[class*=st-key-correct_] button").first.click()
    dee.page.wait_for_selector("[class*=st-key-save_]")
    check(dee, "a text that is corrected")
    dee.page.keyboard.press("Escape")
    dee.page.get_by_role("heading", level=1).first.click()
    dee.page.keyboard.press("?")
    dee.page.get_by_role("dialog").wait_for()
    check(dee, "list of keys")
