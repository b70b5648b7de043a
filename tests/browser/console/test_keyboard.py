"""The console with a keyboard and a screen reader: focus, keys, names, and what is announced."""

import re

import pytest
from playwright.sync_api import Page, expect

from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.browser.support.people import Organiser

SIZES = ((1280, 800), (390, 844), (320, 256))
# Gives the focus to every control in turn, forwards and backwards, and says of which something lies under a bar or
# outside the screen, or whose ring can't be seen. An own ring is 3 px in a colour that has 3 : 1 on all that we draw.
HIDDEN = """() => {
    const inAll = (root) => [...root.querySelectorAll("*")].flatMap((one) =>
        [one, ...(one.shadowRoot ? inAll(one.shadowRoot) : [])]);
    const controls = inAll(document).filter((one) => one.matches("a[href], button, input, select, textarea, summary")
        && !one.matches(":disabled") && one.checkVisibility());
    const at = (x, y) => {
        let found = document.elementFromPoint(x, y);
        while (found?.shadowRoot?.elementFromPoint(x, y)) found = found.shadowRoot.elementFromPoint(x, y);
        return found;
    };
    const hidden = [];
    for (const control of [...controls, ...controls.toReversed()]) {
        control.focus({ focusVisible: true });
        const box = control.matches("[type=checkbox], [type=radio]") ? control.closest("label") : control;
        const { x, y, width, height } = box.getBoundingClientRect();
        const isSeen = [0.05, 0.5, 0.95].every((right) => [0.1, 0.5, 0.9].every((down) => {
            const found = at(x + right * width, y + down * height);
            return found && (box.contains(found) || found.contains(box));
        }));
        const name = control.ariaLabel || control.textContent.trim().slice(0, 40);
        if (!isSeen) hidden.push(`${control.tagName} ${name}`);
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(box);
        const ring = `${outlineStyle} ${outlineWidth} ${outlineColor}`;
        const isOwn = ["solid 3px rgb(29, 43, 58)", "solid 3px rgb(179, 71, 26)"].includes(ring);
        if (!isOwn) hidden.push(`${name}: ${ring}`);
    }
    return [controls.length, hidden];
}"""
WATCH = """() => {
    window.said = [];
    const region = document.querySelector(".announcements");
    new MutationObserver((records) => {
        for (const { addedNodes } of records) said.push(...[...addedNodes].map((line) => line.textContent));
    }).observe(region, { childList: true });
}"""


@pytest.fixture
def code(dee: Organiser, workshop: Workshop) -> str:
    """A console on which four texts wait."""
    code = dee.create("Toetsenbord")
    commands.open_round(workshop, dee.visitor, commands.find(workshop, code), "q01", 1, "")
    for number in range(4):
        person = Visitor(identity.new_token())
        answering.join(workshop, person, commands.find(workshop, code))
        text = {"texts": [{"id": "a", "text": f"Tekst {number} van een deelnemer"}]}
        answering.cast(workshop, person, commands.find(workshop, code), "q01", 1, text)
    expect(dee.page.locator("[class*=st-key-text_]")).to_have_count(4)
    return code


def press(page: Page, key: str) -> None:
    """Press a button with the keyboard."""
    button = page.locator(f".st-key-{key} button:not([data-retained] *)")
    expect(button).to_be_enabled()
    # What is drawn after the press before takes the focus along.
    expect(page.locator("[data-testid=stApp]")).to_have_attribute("data-test-script-state", "notRunning")
    button.focus()
    page.keyboard.press("Enter")


def approvals(page: Page) -> list[str]:
    """The keys of the buttons that approve one text each, in their order."""
    keys = r"all => all.map(({ className }) => className.match(/st-key-(approve_[0-9a-f]{12}\S*)/)?.[1])"
    found: list[str | None] = page.eval_on_selector_all("[class*=st-key-approve_]", keys)
    return [key for key in found if key]


def assert_all_seen(page: Page) -> None:
    """In every size no control is hidden when it has the focus, and each has a ring."""
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(300)
        count, hidden = page.evaluate(HIDDEN)
        assert (count > 25, hidden) == (True, []), (width, height, count)


@pytest.mark.usefixtures("code")
def test_no_control_with_the_focus_lies_under_a_bar_and_each_has_a_ring(dee: Organiser) -> None:
    dee.page.locator("summary", has_text="Iemand anders laten begeleiden").click()
    dee.page.locator(".st-key-new_link button").wait_for()
    assert_all_seen(dee.page)


def test_neither_does_one_lie_under_the_bar_of_a_rehearsal(dee: Organiser) -> None:
    dee.create("Repetitie")
    dee.page.locator("summary", has_text="Repetitie").click()
    dee.control("rehearsal_start")
    dee.page.locator(".try img").wait_for()
    assert_all_seen(dee.page)


@pytest.mark.usefixtures("code")
def test_the_focus_stays_where_one_works_and_what_happened_is_announced_in_a_region_that_was_there(
    dee: Organiser,
) -> None:
    page = dee.page
    region = page.locator(".announcements[role=status]")
    expect(page.locator(".stage h2")).to_have_text("verschuiving naar gemeente als regisseur?")
    page.wait_for_timeout(500)  # what stands there when somebody comes is not announced
    page.evaluate(WATCH)
    first, second = approvals(page)[:2]
    for key, focused, announced in (
        (first, f".st-key-{second} button", "3 teksten wachten op goedkeuring"),
        ("approve_all", ".st-key-queue_head h2", ""),
        ("close", ".st-key-reopen button", "Onthuld verschuiving naar gemeente als regisseur?"),
        ("hide", ".st-key-reveal button", ""),
        ("new_round", ".st-key-close button", ""),
        ("timer_start", ".st-key-timer_start button", "De klok loopt tot"),
        ("timer_pause", ".st-key-timer_resume button", ""),
        ("timer_stop", ".st-key-timer_start button", ""),
        ("next", ".st-key-next button", ""),
        ("open", ".st-key-close button", ""),
        ("end", ".st-key-end button", ""),
        ("end_no", ".st-key-end button", ""),
    ):
        press(page, key)
        expect(page.locator(f"{focused}:focus:not([data-retained] *)")).to_be_enabled()
        if announced:
            expect(region).to_contain_text(announced)
    said = page.evaluate("said")
    assert said[0] == "goedgekeurd: ‘Tekst 0 van een deelnemer’. 3 teksten wachten op goedkeuring"
    assert said.count("Onthuld verschuiving naar gemeente als regisseur?") == 1
    assert len([one for one in said if re.fullmatch(r"De klok loopt tot \d\d:\d\d", one)]) == 1


@pytest.mark.usefixtures("code")
def test_what_is_on_stage_is_marked_and_each_text_named_at_its_buttons(dee: Organiser) -> None:
    page = dee.page
    current = page.locator("[aria-current]")
    expect(current).to_have_text(["● verschuiving naar gemeente als regisseur?"])
    dee.control("stop_look")
    expect(current).to_have_text(["✓ verschuiving naar gemeente als regisseur?", "Kijk eerst"])
    page.locator(".st-key-go_p1 button").click()
    expect(current).to_have_text(["○ wensen van de politiek – wensen van de samenleving"])
    page.locator(".st-key-go_q01 button").click()
    for label in ("Keur goed", "Verberg", "Zelfde als…", "Verbeter"):
        for number in range(4):
            button = page.get_by_role("button", name=f"{label}: Tekst {number} van een deelnemer", exact=True)
            expect(button).to_have_text(label)


@pytest.mark.usefixtures("code")
def test_the_keys_can_be_switched_off_and_that_is_remembered(dee: Organiser) -> None:
    page, shortcut = dee.page, dee.page.locator(".st-key-close kbd")
    expect(shortcut).to_be_visible()
    page.get_by_role("button", name="Sneltoetsen (?)").click()
    page.get_by_label("Sneltoetsen staan aan in deze browser").uncheck()
    page.get_by_role("button", name="Sluit", exact=True).click()
    for reloads in (False, True):
        if reloads:
            page.reload()
            page.locator(".st-key-queue_head h2").wait_for()
        expect(shortcut).to_be_hidden()
        page.locator(".st-key-end button").focus()
        for key in ("o", "a", "v", "z", "ArrowRight", "?"):
            page.keyboard.press(key)
        page.wait_for_timeout(500)
        expect(page.locator(".st-key-close button")).to_be_enabled()
        expect(page.locator(".st-key-queue_head h2")).to_have_text("4 teksten wachten op goedkeuring")
        expect(page.get_by_role("dialog")).to_have_count(0)
    page.get_by_role("button", name="Sneltoetsen (?)").click()
    page.get_by_label("Sneltoetsen staan aan in deze browser").check()
    page.keyboard.press("Escape")
    page.get_by_label("Wat nemen we mee?").focus()
    page.keyboard.type("zo a")
    page.locator(".st-key-end button").focus()
    page.keyboard.press("Control+a")
    page.wait_for_timeout(500)
    expect(page.locator(".st-key-queue_head h2")).to_have_text("4 teksten wachten op goedkeuring")
    page.keyboard.press("a")
    expect(page.locator(".st-key-queue_head h2")).to_have_text("3 teksten wachten op goedkeuring")
