"""The console in a hurry: what is pressed is what was aimed at."""

import pytest
from playwright.sync_api import expect

from tests.browser.support.people import Organiser

# What can be hit, and where: each button whose middle a finger would reach.
BOXES = """() => [...document.querySelectorAll('.st-key-main_controls button, .st-key-navigation button')]
    .map((one) => [one, one.getBoundingClientRect()])
    .filter(([one, box]) => one.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)))
    .map(([, { x, y, width, height }]) => [x, y, width, height].map(Math.round))"""

# The labels of which something is not to be seen.
CUT = """all => all.flatMap((one) => [one, ...one.querySelectorAll("p, div")])
    .filter((one) => one.clientWidth)
    .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 2)
    .map((one) => one.textContent)"""


def test_a_console_whose_controls_are_covered_by_old_ones_begins_anew(dee: Organiser) -> None:
    dee.create("Bedekt")
    dee.control("next")
    expect(dee.page.locator(".st-key-open button")).to_be_enabled()
    dee.page.evaluate("""() => {
        const controls = document.querySelector(".st-key-stage_controls");
        const old = controls.cloneNode(true);
        old.id = "old";
        controls.parentElement.append(old);
        window.before = true;
    }""")
    dee.page.locator(".st-key-go_p2 button").click()  # the part is drawn once more, and sees itself
    dee.page.wait_for_function("() => !window.before")
    expect(dee.page.locator("#old")).to_have_count(0)
    dee.control("open")
    expect(dee.page.locator(".st-key-close button")).to_be_enabled()


def test_a_control_that_is_on_its_way_out_moves_nothing_and_lies_below(dee: Organiser) -> None:
    """While a part is drawn, its old controls stand among the new ones until the drawing is done."""
    dee.create("Onderweg")
    dee.control("next")
    dee.control("open")
    dee.page.locator(".st-key-close button").wait_for()
    before = dee.page.evaluate(BOXES)
    reached = dee.page.evaluate("""() => {
        for (const now of document.querySelectorAll(".st-key-close, .st-key-hide")) {
            const old = now.cloneNode(true);
            old.dataset.stale = "true";
            old.className = old.className.replace("key-close", "key-open").replace("key-hide", "key-reveal");
            now.before(old);
            now.after(old.cloneNode(true));
        }
        return [...document.querySelectorAll(".st-key-close button, .st-key-hide button")].map((button) => {
            const { x, y, width, height } = button.getBoundingClientRect();
            return document.elementFromPoint(x + width / 2, y + height / 2).closest("button") === button;
        });
    }""")
    assert reached == [True, True]
    after = dee.page.evaluate(BOXES)
    assert [box for box in after if box not in before] == []


def test_the_form_of_an_activity_opens_in_sight_however_far_one_has_scrolled(dee: Organiser) -> None:
    dee.create("Onderaan")
    dee.control("next")
    dee.control("adjust_switch")
    dee.control("pick_forces")
    dee.page.get_by_test_id("stMain").evaluate("main => { main.scrollTop = main.scrollHeight; }")
    dee.control("adjust_edit")
    expect(dee.page.locator(".st-key-adjusting").get_by_role("heading", name="Onderdeel wijzigen")).to_be_in_viewport()


@pytest.mark.motion
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_large_controls_stay_in_their_places_and_say_all_that_they_do(dee: Organiser, language: str) -> None:
    """A button that moves between a finger's press and its release is not pressed, or another one is."""
    dee.reads(language)
    dee.visit(f"/facilitate?code={dee.has('Grote knoppen')}")
    dee.control("next")
    controls, boxes = dee.page.locator(".st-key-main_controls button"), []
    for key in ("open", "close", "reopen", "close", "hide", "reveal", "new_round", "close", "end", "end_yes", "resume"):
        dee.page.locator(f".st-key-{key} button").wait_for()
        if key not in {"end_yes", "resume"}:
            boxes.append(sorted(dee.page.evaluate(BOXES)))
        assert controls.evaluate_all(CUT) == [], (language, key)
        if key != "resume":
            dee.control(key)
    assert len(boxes[0]) == 6
    assert [one for one in boxes if one != boxes[0]] == []
