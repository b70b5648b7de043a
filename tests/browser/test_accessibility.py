"""axe-core on every screen: no serious or critical violation. What Streamlit itself causes is listed one by one.

Each screen is looked at in one of the languages: the rules are about elements and colours, which are the same in both.
"""

import json
from collections import Counter
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import ViewportSize, expect

from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.browser.support.people import Organiser, Participant, Person, Someone
from tests.full_session import FullSession

# (rule, part of the selector) of what Streamlit draws; each is explained in docs/accessibility.md.
OF_STREAMLIT: tuple[tuple[str, str], ...] = ()

# The screen is drawn, nothing of an earlier run is left on it, and nothing fades in or out any more.
QUIET = """() => ["notRunning", undefined].includes(
        document.querySelector("[data-testid=stApp]")?.dataset.testScriptState)
    && !document.querySelector('[data-stale="true"]')
    && document.getAnimations().every((one) => one.playState !== "running")"""

# Milliseconds to wait before each look. A part that is drawn anew while axe looks is pale; what is wrong in itself is
# found each time.
LOOKS = (50, 300, 600)

# One landmark for what a screen is about, a first heading, and no level left out; what is inert is not there to read.
STRUCTURE = """() => {
  const headings = [], mains = [];
  const look = (root) => {
    for (const element of root.querySelectorAll("*")) {
      const isSeen = element.checkVisibility({ visibilityProperty: true });
      if (!isSeen || element.closest("[inert], [data-stale=true]")) continue;
      if (/^H[1-6]$/.test(element.tagName)) headings.push(element);
      if (element.matches("main, [role=main]")) mains.push(element);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  const levels = headings.map((heading) => Number(heading.tagName[1]));
  const skipped = headings.filter((_, at) => levels[at] > (levels[at - 1] ?? 0) + 1);
  return [
    ...(levels.includes(1) ? [] : ["no first heading"]),
    ...skipped.map((heading) => `${heading.tagName} leaves out a level: ${heading.textContent}`),
    ...(mains.length > 1 ? [`${mains.length} main landmarks`] : []),
  ];
}"""
WIDER = """() => [document.documentElement, ...document.querySelectorAll('[data-testid="stMain"]')]
  .filter((each) => each.scrollWidth > innerWidth)
  .flatMap(() => [...document.querySelectorAll('[data-testid="stMain"] *, body > :is(header, main) *')]
    .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && !each.closest(".canvas"))
    .map((each) => `${each.tagName} ${each.className}`))"""
# Every text in sight with the size at which it is drawn, in pixels: pictures are scaled as a whole.
TEXTS = """() => {
  const parent = (element) => element.parentElement ?? element.getRootNode().host;
  const scale = (element) => {
    if (!element) return 1;
    const { transform } = getComputedStyle(element);
    const own = transform === "none" || element.closest("svg") !== null ? 1 : new DOMMatrix(transform).a;
    return own * scale(parent(element));
  };
  const isInSight = (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const picture = element.closest(".chart")?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
    return right > 1 && left < innerWidth && bottom > picture.top && top < picture.bottom && bottom - top > 1;
  };
  const texts = [];
  const look = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) look(element.shadowRoot);
      const own = [...element.childNodes].filter((node) => node.nodeType === 3);
      const text = own.map((node) => node.data).join("").trim();
      const isText = text && !["STYLE", "SCRIPT"].includes(element.tagName);
      const isSeen = isText && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const size = parseFloat(getComputedStyle(element).fontSize) * scale(element);
      if (isSeen && isInSight(element)) texts.push([size, text]);
    }
  };
  look(document.body);
  return texts;
}"""
# Pairs of the parts of the projector that lie over one another.
OVERLAPS = """() => {
  const results = [".chart", "[class*=st-key-cards]", "[class*=st-key-stories]", "[class*=st-key-table]"];
  const parts = [...results, "[class*=st-key-boxes]", ".projector.top", ".projector.sentence", ".projector.foot"]
    .flatMap((selector) => [...document.querySelectorAll(selector)].map((part) => [selector, part]))
    .map(([selector, part]) => [selector, part.getBoundingClientRect()])
    .filter(([, box]) => box.height > 0);
  return parts.flatMap(([name, one], at) => parts.slice(at + 1)
    .filter(([, other]) => one.top < other.bottom - 2 && other.top < one.bottom - 2)
    .map(([other]) => `${name} ${other}`));
}"""
SMALL_PROJECTOR: ViewportSize = {"width": 1280, "height": 720}
ZOOMED_IN: ViewportSize = {"width": 640, "height": 360}  # the same at 200 %


def violations(person: Person) -> list[str]:
    """Serious and critical violations on this person's screen, except those that Streamlit causes."""
    # The preview of the projector is checked where it is the whole page. Fetching every style and sound anew is
    # for rules that are not switched on (the way a screen is held) or not serious.
    options = {"resultTypes": ["violations"], "iframes": False, "preload": False}
    axe = Axe("null") if person.page.evaluate("'axe' in window") else Axe()  # half a megabyte, once for each page
    found = axe.run(person.page, options=options).response["violations"]
    return [
        f"{one['id']}: {node['target']}: {node['html'][:160]}"
        for one in found
        if one["impact"] in {"serious", "critical"}
        for node in one["nodes"]
        if not any(one["id"] == rule and part in str(node["target"]) for rule, part in OF_STREAMLIT)
    ]


def check(person: Person, what: str) -> None:
    found = ["not looked at"]
    for wait in LOOKS:
        person.page.wait_for_timeout(wait)  # a fade begins a moment after the drawing
        person.page.wait_for_function(QUIET)
        if not (found := [*violations(person), *person.page.evaluate(STRUCTURE)]):
            break
    assert found == [], what


def check_reflow(person: Person, what: str) -> None:
    """Nothing is scrolled sideways on a screen as wide as a laptop's at 400 %."""
    page, before = person.page, person.page.viewport_size
    page.set_viewport_size({"width": 320, "height": 640})
    page.wait_for_timeout(200)
    assert page.evaluate(WIDER) == [], what
    assert before
    page.set_viewport_size(before)


def check_projection(projector: Person, what: str) -> None:
    """It can be read from ten metres, and zoomed in nothing lies over anything else."""
    page = projector.page
    small = [f"{size:.1f} px: {text}" for size, text in page.evaluate(TEXTS) if size < 23.9]
    assert (small, page.evaluate(OVERLAPS)) == ([], []), what
    page.set_viewport_size(ZOOMED_IN)
    page.wait_for_timeout(100)  # a picture takes its new size
    assert page.evaluate(OVERLAPS) == [], f"{what}, at 200 %"
    page.set_viewport_size(SMALL_PROJECTOR)


@pytest.mark.long
def test_no_screen_has_a_serious_violation(someone: Someone, dee: Organiser) -> None:
    code = dee.has("Toegankelijk", roles=("beleid", "partner"))
    everybody = projector, ben, eve = someone(), someone(Participant), someone()
    for person in (dee, *everybody):
        person.reads("nl")
    ben.visit("/")
    ben.page.wait_for_selector(".stTextInput input")
    check(ben, "home")  # that of an organiser is looked at with the replay
    dee.visit("/facilitate")
    dee.page.wait_for_selector(".st-key-plan_title")
    check(dee, "create")
    dee.visit(f"/facilitate?code={code}")
    dee.page.wait_for_selector(".st-key-programme button >> nth=3")  # an empty list is scrolled by nobody
    check(dee, "console in the lobby")
    projector.visit(f"/project?code={code}")
    projector.page.wait_for_selector(".projector.lobby")
    check(projector, "projector in the lobby")
    eve.visit(f"/facilitate?code={code}")
    eve.page.wait_for_selector('input[type="password"]')
    check(eve, "log in")
    eve.visit("/join?code=222222")
    eve.page.wait_for_selector(".refused")
    check(eve, "refused")
    check_reflow(eve, "refused")
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
    check(projector, "projector with an open round")
    others = [someone(Participant) for _ in range(2)]
    for other in others:
        other.join(code)
    for person, value in ((ben, 10), (others[0], 50), (others[1], 90)):
        number = person.page.locator("input[type=number]")
        number.fill(str(value))
        number.press("Tab")
    projector.page.wait_for_selector(".chart[role=img]")
    check(projector, "projector with a picture")
    dee.control("close")
    ben.page.wait_for_selector(".number-line")
    check(ben, "own place among the others")
    check_reflow(ben, "own place among the others")
    dee.page.locator(".st-key-go_q02 button").click()
    dee.control("open")
    ben.page.wait_for_selector(".writing")
    ben.page.locator("textarea").fill("Doen wat je zegt")
    ben.page.locator(".add").click()
    dee.page.wait_for_selector(".written")
    check(ben, "writing")
    check(dee, "console with a text that waits")
    dee.page.get_by_role("button", name="Keur goed: Doen wat je zegt", exact=True).click()
    projector.page.wait_for_selector(".deck li")
    check(projector, "projector with cards")
    dee.control("end")
    dee.control("end_yes")
    dee.page.wait_for_selector(".st-key-to_review")
    check(dee, "console after the end")
    check(projector, "projector after the end")
    dee.page.locator(".st-key-to_review a").click()
    dee.page.wait_for_selector(".summary")
    check(dee, "review of one session")
    check_reflow(dee, "review of one session")
    dee.page.locator(".contents li a").nth(1).click()
    dee.page.wait_for_selector(".chart[role=img]")
    check(dee, "review of one activity")
    check_reflow(dee, "review of one activity")
    dee.visit(f"/present?code={code}&slide=2")
    dee.page.wait_for_selector(".chart[role=img]")
    check(dee, "presentation")
    dee.visit(f"/export?code={code}")
    dee.page.wait_for_selector(".st-key-export_make button")
    check(dee, "export for the group")
    check_reflow(dee, "export for the group")
    dee.page.get_by_text("Voor het dossier", exact=True).click()
    dee.page.wait_for_selector(".st-key-export_review")
    check(dee, "export for the file")
    check_reflow(dee, "export for the file")
    dee.visit("/review")
    dee.page.wait_for_selector(".st-key-search")
    check(dee, "review")
    dee.visit("/compare")
    dee.page.wait_for_selector("table.compared")
    check(dee, "comparison")
    check_reflow(dee, "comparison")
    dee.visit("/findings")
    dee.page.wait_for_selector(".notice")
    check(dee, "findings")
    check_reflow(dee, "review")


def test_the_first_visit_has_no_serious_violation(someone: Someone) -> None:
    first = someone()
    first.visit("/")
    first.sees("Welkom, je bent de eerste")
    check(first, "first visit")


@pytest.mark.long
def test_the_cases_and_the_timer_have_no_serious_violation(someone: Someone, dee: Organiser) -> None:
    code = dee.has("Met een casus")
    projector, ben = someone(), someone(Participant)
    ben.join(code)
    dee.visit("/cases")
    dee.page.locator(".st-key-new_organisation input").fill("Gemeente Voorbeeld")
    dee.page.locator(".st-key-new_title input").fill("De dijk")
    dee.control("keep_new")
    check(dee, "list of cases")
    dee.page.locator("[class*=st-key-open_case_] button").click()
    dee.page.wait_for_selector(".st-key-keep_case")
    check(dee, "one case")
    projector.visit(f"/project?code={code}")
    dee.visit(f"/facilitate?code={code}")
    dee.control("next")
    dee.control("timer_start")
    for person, what in ((dee, "console"), (projector, "projector"), (ben, "take part")):
        person.page.wait_for_selector(".clock .digits")
        check(person, f"{what} with a timer")


@pytest.mark.long
def test_what_is_imported_has_no_serious_violation(dee: Organiser, tmp_path: Path) -> None:
    part = {
        "sentence": "Het midden ligt op 40.",
        "numbers": [{"name": "Aantal", "value": "9"}],
        "figures": [],
        "texts": [],
    }
    told = {"step": "", "round": 1, "answered": 9, "passed": 0, "by_hand": 0, **part, "moved": part, "rows": []}
    activity = {"id": "p1", "kind": "paradox", "name": "Sturen", "heading": "Sturen of loslaten?", "skipped": False,
                "taken_along": "Samen", "case": None, "rounds": [told]}  # fmt: skip
    session = {"form": 2, "report_language": "nl", "level": "group", "number": 40, "title": "Elders", "language": "nl",
               "organisation": "Gemeente Voorbeeld", "held_on": "2026-11-01", "programme": "Kort", "status": "ended",
               "roles": [], "people": 9, "excluded": 0, "keep_until": "2027-11-01", "made_up": False,
               "activities": [activity]}  # fmt: skip
    path = tmp_path / "session.json"
    path.write_text(json.dumps(session), encoding="utf-8")
    dee.reads("nl")
    dee.visit("/imported")
    check(dee, "imported sessions")
    dee.page.locator("input[type=file]").set_input_files(path)
    dee.page.wait_for_selector(".st-key-import_read button")
    check(dee, "what would be imported")
    check_reflow(dee, "what would be imported")
    dee.page.click(".st-key-import_read button")
    dee.page.click("[class*=st-key-open_imported] button")
    dee.page.wait_for_selector("[class*=st-key-export_imported]")
    check(dee, "an imported session")
    check_reflow(dee, "an imported session")


@pytest.mark.long
def test_no_kind_of_activity_has_a_serious_violation(someone: Someone, full_session: FullSession) -> None:
    """Every way of asking on the phone, and what comes of it on the projector."""
    full_session.fill(5)
    projector, ben = someone(), someone(Participant)
    ben.join(full_session.session.code)
    projector.page.set_viewport_size(SMALL_PROJECTOR)
    projector.visit(f"/project?code={full_session.session.code}")
    seen = Counter[str]()
    for moment in full_session.moments():
        person = ben if moment.phase == "open" else projector
        place = "main.form, .form, .writing, .slider" if moment.phase == "open" else ".projector.top"
        before = person.page.locator(f".offline:not([data-stage='{full_session.stage()}'], [data-stage=''])")
        expect(before).to_have_count(0)  # what is looked at is this moment, not the one before
        expect(person.page.locator(place).first).to_be_visible()
        check(person, f"{moment.name} {moment.phase}")
        if moment.phase == "shown":
            check_projection(projector, moment.name)
        seen[moment.phase] += 1
    assert seen["open"] >= 20 and seen["shown"] >= 28, "every way of asking was there to look at"


@pytest.mark.long
def test_programmes_and_their_editor_have_no_serious_violation(dee: Organiser) -> None:
    dee.reads("en")
    dee.visit("/programmes")
    dee.page.wait_for_selector("[class*=st-key-copy_]")
    check(dee, "list of programmes")
    dee.control("copy_everything")
    dee.page.wait_for_url("**/programmes?programme=1")
    parts = dee.page.locator("[class*=st-key-choose_]")
    expect(parts.nth(10)).to_be_visible()
    for index in range(1, parts.count(), 5):
        parts.nth(index).locator("button").click()
        expect(dee.page.locator(".st-key-seen h2").first).to_be_visible()
        check(dee, f"editor, activity {index}")


@pytest.mark.long
def test_script_example_and_what_a_rehearsal_shows_have_no_serious_violation(someone: Someone, dee: Organiser) -> None:
    code = dee.has("Repetitie", programme="Eerste keer")
    projector, ben, eve = someone(), someone(Participant), someone()
    for person in (dee, projector, ben, eve):
        person.reads("en")
    dee.visit(f"/script?code={code}")
    dee.page.wait_for_selector(".script-end")
    expect(dee.page.locator("html")).to_have_attribute("lang", "en")
    check(dee, "script")
    ben.visit(f"/check?code={code}")
    ben.page.wait_for_selector(".notice")
    check(ben, "check without a rehearsal")
    dee.visit(f"/facilitate?code={code}")
    dee.page.locator("summary", has_text="Rehearsal").click()
    dee.control("rehearsal_start")
    dee.page.wait_for_selector(".try img")
    dee.control("rehearsal_wipe")
    dee.page.wait_for_selector(".st-key-wipe_yes")
    check(dee, "console in a rehearsal")
    projector.visit(f"/project?code={code}")
    projector.page.wait_for_selector(".rehearsal")
    check(projector, "projector in a rehearsal")
    ben.visit(f"/check?code={code}")
    ben.page.wait_for_selector(".all:not([hidden])")
    check(ben, "check")
    eve.visit("/example")
    for _ in range(3):
        eve.page.wait_for_selector(".projector.top")
        check(eve, "example")
        before = eve.page.locator(".st-key-slide_bar p").first.inner_text()
        eve.control("slide_next")
        expect(eve.page.locator(".st-key-slide_bar p").first).not_to_have_text(before)


def test_the_script_is_not_scrolled_sideways_whatever_the_length_of_its_words(dee: Organiser) -> None:
    code = dee.has("Gemeentesamenwerkingsovereenkomstonderhandelingen")
    dee.visit(f"/script?code={code}")
    dee.page.wait_for_selector(".script-end")
    check_reflow(dee, "script")


@pytest.mark.long
def test_what_is_entered_by_hand_and_a_talk_have_no_serious_violation(someone: Someone, dee: Organiser) -> None:
    code = dee.has("Met de hand")
    projector, ben = someone(), someone(Participant)
    ben.join(code)
    for person in (dee, projector, ben):
        person.reads("en")
    dee.visit(f"/facilitate?code={code}")
    projector.visit(f"/project?code={code}")
    ben.visit(f"/take_part?code={code}")
    dee.control("next")
    dee.page.locator(".st-key-hands summary").click()
    expect(dee.page.locator("[data-testid=stApp]")).to_have_attribute("data-test-script-state", "notRunning")
    dee.page.locator(".st-key-shared_False label").first.click()
    dee.page.wait_for_selector(".st-key-shared_True")
    dee.control("talk_False")
    projector.page.wait_for_selector(".projector.talk")
    ben.page.locator("details.shared summary").click()
    for person, what in ((dee, "console"), (projector, "projector"), (ben, "shared laptop")):
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


def test_sharing_and_retention_have_no_serious_violation(someone: Someone, dee: Organiser, workshop: Workshop) -> None:
    code = dee.create("Delen en wissen")
    session = commands.find(workshop, code)
    commands.open_round(workshop, dee.visitor, session, "p6", 1)
    for value in (10, 40, 90):
        person = Visitor(identity.new_token())
        answering.join(workshop, person, session)
        answering.cast(workshop, person, session, "p6", 1, {"value": value})
    commands.close_round(workshop, dee.visitor, session, "p6", 1)
    commands.reveal(workshop, dee.visitor, session, "p6", 1)
    dee.visit(f"/review?code={code}")
    dee.page.get_by_text("Deel om te lezen").click()
    dee.page.get_by_role("button", name="Maak een link").click()
    dee.page.get_by_role("button", name="Trek in").wait_for()
    check(dee, "panel to share")
    check_reflow(dee, "panel to share")
    reader = someone()
    reader.visit(f"/shared/{dee.page.get_by_test_id('stCode').inner_text().strip().rpartition('/')[2]}")
    reader.sees("Iemand deelt dit met je om te lezen")
    check(reader, "link to read")
    reader.press("Lees")
    reader.page.wait_for_selector(".summary")
    check(reader, "shared session")
    check_reflow(reader, "shared session")
    dee.visit(f"/review?code={code}&keep=1")
    dee.press("Wis deze sessie")
    dee.page.get_by_role("button", name="Ja, wis voorgoed").wait_for()
    check(dee, "letting go of a session")
    check_reflow(dee, "letting go of a session")
    dee.visit("/review?keep=1")
    dee.page.get_by_test_id("stCode").wait_for()
    check(dee, "letting go")
    check_reflow(dee, "letting go")
