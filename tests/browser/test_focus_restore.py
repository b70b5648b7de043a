"""The keyboard focus goes on near where it was when a redraw takes its control away, replaces it or disables it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.support.component_page import ADDRESS, page_of_its_own

CONSOLE = """() => {
  const row = (name, state) => `<div class="st-key-text_${name}">
    <p tabindex="-1" data-row-name="${name}" data-row-state="${state}">${name}</p>
    <div class="st-key-actions_${name}">
      <div class="st-key-approve_${name}"><div class="stButton"><button>Approve</button></div></div>
      <div class="st-key-hide_${name}"><div class="stButton"><button>Hide</button></div></div></div></div>`;
  document.body.innerHTML = `<button id="top">Top</button><div class="st-key-middle"><h2>On stage</h2>
    <div class="st-key-main"><div class="st-key-open"><button>Open</button></div>
      <div class="st-key-reveal"><button>Reveal</button></div></div>
    <div class="st-key-navigation"><div class="st-key-end"><button>End</button></div></div>
    <div class="st-key-sure"><div class="st-key-sure_buttons">
      <div class="st-key-end_yes"><button>Yes</button></div>
      <div class="st-key-end_no"><button>No</button></div></div></div>
    ${row("one", "waiting")}${row("two", "hidden")}${row("three", "waiting")}</div>`;
}"""
FOCUSED = """() => {
  let active = document.activeElement;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active.getAttribute("aria-label") ?? active.textContent.trim();
}"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with page_of_its_own(browser) as page:
        page.goto(ADDRESS)
        for module in ("kit/accessibility/focus_restore.js", "kit/accessibility/aria.js"):
            page.evaluate("async address => { await import(address); }", ADDRESS + module)
        page.evaluate(CONSOLE)
        yield page


def focus_after(page: Page, selector: str, change: str) -> str:
    """What has the focus when the page changed under a focused button."""
    page.locator(f"{selector} button").first.focus()
    page.evaluate(f"document.querySelector('{selector}').{change}")
    page.wait_for_timeout(100)
    focused: str = page.evaluate(FOCUSED)
    return focused


def test_the_same_control_that_is_drawn_anew(page: Page) -> None:
    assert focus_after(page, ".st-key-open", "innerHTML = '<button>Open round 2</button>'") == "Open round 2"


def test_what_takes_the_place_of_a_control(page: Page) -> None:
    close = '<div class="st-key-close"><button>Close</button></div>'
    assert focus_after(page, ".st-key-open", f"outerHTML = `{close}`") == "Close"
    assert focus_after(page, ".st-key-reveal", "remove()") == "Close", "nothing stands in its place"


def test_the_control_that_opened_what_is_gone(page: Page) -> None:
    for key in ("end", "end_yes"):
        page.locator(f".st-key-{key} button").focus()
    page.locator(".st-key-end_no button").focus()
    page.evaluate("document.querySelector('.st-key-sure').remove()")
    page.wait_for_timeout(100)
    assert page.evaluate(FOCUSED) == "End"


def test_the_heading_when_that_control_has_gone_too(page: Page) -> None:
    page.locator(".st-key-end button").focus()
    page.evaluate("document.querySelector('.st-key-end button').disabled = true")
    page.wait_for_timeout(100)
    assert page.evaluate(FOCUSED) == "On stage"


def test_the_same_control_of_the_next_row_in_the_same_state_and_then_the_text(page: Page) -> None:
    expect(page.get_by_role("button", name="Approve: one")).to_be_visible()
    disable = "querySelector('button').disabled = true"
    assert focus_after(page, ".st-key-approve_one", disable) == "Approve: three", "the second one is hidden"
    assert focus_after(page, ".st-key-approve_three", disable) == "three"


def test_nobody_who_went_elsewhere_is_called_back(page: Page) -> None:
    page.locator(".st-key-open button").focus()
    page.locator("#top").focus()
    page.evaluate("document.querySelector('.st-key-open').remove()")
    page.wait_for_timeout(100)
    assert page.evaluate(FOCUSED) == "Top"
    page.evaluate("document.activeElement.blur()")
    page.evaluate("document.querySelector('.st-key-reveal').remove()")
    page.wait_for_timeout(100)
    assert page.evaluate("document.activeElement === document.body")


def test_a_key_that_is_held_down_does_not_press_what_the_focus_moved_to(page: Page) -> None:
    page.evaluate("""() => {
        const main = document.querySelector(".st-key-main");
        window.presses = 0;
        main.onclick = ({ target }) => {
            presses += 1;
            target.parentElement.outerHTML = `<div class="st-key-button${presses}"><button>Button</button></div>`;
        };
    }""")
    page.locator(".st-key-open button").focus()
    page.keyboard.down("Enter")
    for _ in range(3):
        page.wait_for_timeout(60)
        page.keyboard.down("Enter")  # repeats
    page.keyboard.up("Enter")
    assert page.evaluate("presses") == 1
    page.keyboard.press("Enter")
    assert page.evaluate("presses") == 2


def test_a_component_in_which_all_is_made_anew(page: Page) -> None:
    """As a phone's list of texts is, inside its shadow."""
    page.evaluate("""() => {
        const holder = document.createElement("div");
        document.body.replaceChildren(holder);
        window.root = holder.attachShadow({ mode: "open" });
        window.draw = (names) => root.querySelector("ul").replaceChildren(...names.map((name) => {
            const item = document.createElement("li");
            item.innerHTML = `<button aria-label="Withdraw: ${name}">Withdraw</button>`;
            return item;
        }));
        root.innerHTML = "<section><h3>My texts</h3><ul></ul></section>";
        draw(["one", "two"]);
        root.querySelector("button").focus();
    }""")
    for names, focused in ((["one", "two", "three"], "Withdraw: one"), (["two", "three"], "My texts")):
        page.evaluate("names => draw(names)", names)
        page.wait_for_timeout(100)
        assert page.evaluate(FOCUSED) == focused
