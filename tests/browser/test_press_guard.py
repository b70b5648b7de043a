"""A press counts for the button on which it began, also when the page moves before it is released."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.support.component_page import ADDRESS, page_of_its_own

BUTTONS = """() => {
  document.body.innerHTML = `
    <div id="above"></div>
    <div class="st-key-save"><button style="height: 40px">Save</button></div>
    <div class="st-key-remove"><button style="height: 40px">Remove</button></div>`;
  window.clicked = [];
  addEventListener("click", ({ target }) => target.matches("button") && clicked.push(target.textContent));
}"""
GROW = "document.querySelector('#above').style.height = '41px'"  # the other button is now where this one was
DRAW_ANEW = "document.querySelector('.st-key-save').innerHTML = '<button>Save</button>'"
DISABLE = "document.querySelector('.st-key-save button').disabled = true"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with page_of_its_own(browser) as page:
        page.goto(ADDRESS)
        page.evaluate("async address => { await import(address); }", f"{ADDRESS}kit/press_guard.js")
        page.evaluate(BUTTONS)
        yield page


def press(page: Page, meanwhile: str = "", *, slide: int = 0) -> list[str]:
    """Press "Save", let something happen while the pointer is down, release it, and give what was clicked."""
    box = page.get_by_role("button", name="Save").bounding_box()
    assert box
    x, y = box["x"] + 10, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.evaluate(meanwhile or "null")
    page.mouse.move(x, y + slide)
    page.mouse.up()
    page.wait_for_timeout(250)
    clicked: list[str] = page.evaluate("clicked.splice(0)")
    return clicked


def test_a_press_counts_once_for_the_button_on_which_it_began(page: Page) -> None:
    assert press(page) == ["Save"]
    assert press(page, GROW) == ["Save"], "the other button lay under the pointer when it was released"
    assert press(page, DRAW_ANEW) == ["Save"], "the same button, drawn anew"
    assert press(page, "document.querySelector('.st-key-save').remove()") == [], "what is gone can't be pressed"


def test_who_slides_off_a_button_does_not_press_it_nor_the_other_one(page: Page) -> None:
    assert press(page, slide=45) == []
    assert press(page, DISABLE) == []


def test_a_tap_counts_for_the_button_that_was_touched_and_not_for_the_one_that_came_under_the_finger(
    page: Page,
) -> None:
    page.evaluate(f"addEventListener('pointerdown', () => {{ {GROW} }}, {{ once: true, capture: true }})")
    page.get_by_role("button", name="Save").tap(no_wait_after=True, force=True)
    page.wait_for_timeout(250)
    assert page.evaluate("clicked") == ["Save"]
