"""The chart component with the vendored Plotly: what is on screen after a picture changed its form."""

import gzip
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from pages.kit.component import components
from sessions.activities.kind import Figure
from sessions.activities.paradox.activity import Paradox
from sessions.activities.triangle.activity import TriangleActivity
from sessions.export import PLOTLY
from sessions.locale import Texts
from sessions.model.programme import Corner, Text
from tests.browser.support.component_page import ADDRESS, page_of_its_own

NL = Texts("nl")
PARADOX = Paradox(id="p", kind="paradox", left=Text(nl="sturen", en="a"), right=Text(nl="loslaten", en="b"))
CORNERS = tuple(Corner(id=name, title=Text(nl=name, en=name)) for name in "abc")
TRIANGLE = TriangleActivity(id="t", kind="triangle", text=Text(nl="t", en="t"), corners=CORNERS)
SCRIPT = f"{ADDRESS}plotly.js"
PLACE = """([css, html]) => {
  document.body.innerHTML = `<style>${css}</style><div id="place" style="width: 1200px">${html}</div>`;
}"""
LOAD = "async address => { window.draw = (await import(address)).default; }"
DRAW = "data => draw({ data, parentElement: document.querySelector('#place'), setTriggerValue: () => null })"
# What can be seen of people, rounded: dots and hexagons with their colours, columns, and every text.
SEEN = """() => {
  const { right, bottom } = document.querySelector(".chart").getBoundingClientRect();
  const boxes = (selector, say) => [...document.querySelectorAll(selector)]
    .map((element) => [element, element.getBoundingClientRect()])
    .filter(([, box]) => box.height > 0 && box.right > 0 && box.left < right && box.top < bottom && box.bottom > 0)
    .map(([element, { left, bottom, height }]) => [say(element), ...[left, bottom, height].map(Math.round)].join(" "))
    .sort();
  return {
    marks: boxes(".scatterlayer path.point", (element) => getComputedStyle(element).fill),
    columns: boxes(".barlayer .point path", (element) => getComputedStyle(element).fill),
    texts: boxes(".textpoint text", (element) => element.textContent),
  };
}"""
SETTLED = 900  # ms until marks have stopped


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page that draws charts."""
    script = gzip.decompress(PLOTLY.read_bytes())
    [component] = [each for each in components() if each.name == "workshop_chart"]
    with page_of_its_own(browser) as page:
        page.context.route(SCRIPT, lambda route: route.fulfill(content_type="text/javascript", body=script))
        page.set_viewport_size({"width": 1280, "height": 800})
        page.goto(ADDRESS)
        page.evaluate(PLACE, [component.css, component.html])
        page.evaluate(LOAD, f"{ADDRESS}{component.module}")
        yield page


def seen(page: Page, figure: Figure, name: str) -> dict[str, list[str]]:
    """What is on screen when a figure has come to rest; under another name it is drawn anew."""
    page.evaluate(DRAW, {"name": name, "figure": figure, "alt": "Een zin.", "script": SCRIPT})
    page.wait_for_timeout(SETTLED)
    found: dict[str, list[str]] = page.evaluate(SEEN)
    return found


def on_a_line(people: int, wide: float) -> Figure:
    dice = Random(people)
    places = [round(min(100.0, max(0.0, dice.gauss(50, wide)))) for _ in range(people)]
    summary = PARADOX.summarise({f"n{at}": {"value": place} for at, place in enumerate(places)})
    assert summary
    return PARADOX.draw(summary, NL)


def in_the_triangle(people: int, wide: int) -> Figure:
    dice = Random(people)
    given: Mapping[str, Any] = {
        f"n{at}": dict(zip("abc", (50 + left, 30 - left, 20), strict=True))
        for at, left in enumerate(5 * dice.randint(-wide, wide) for _ in range(people))
    }
    summary = TRIANGLE.summarise(given)
    assert summary
    return TRIANGLE.draw(summary, NL)


FIGURES = {
    "a line": [on_a_line(people, wide) for people, wide in ((5, 20), (300, 1.5), (300, 25), (40, 0), (5, 20))],
    "a triangle": [in_the_triangle(people, wide) for people, wide in ((5, 5), (80, 3), (300, 6), (300, 0), (5, 5))],
}


@pytest.mark.parametrize("name", FIGURES)
def test_a_picture_that_changed_its_form_looks_like_one_that_is_drawn_anew(page: Page, name: str) -> None:
    gliding = [seen(page, figure, "one name") for figure in FIGURES[name]]
    anew = [seen(page, figure, f"name {at}") for at, figure in enumerate(FIGURES[name])]
    assert gliding == anew
    forms = [bool(each["columns"]) or any("per zeshoek" in text for text in each["texts"]) for each in anew]
    assert set(forms) == {True, False}, "both forms were there"


def test_forced_colours_leave_a_picture_its_shades_and_paper(page: Page) -> None:
    figure = in_the_triangle(300, 3)
    before = seen(page, figure, "plain")
    page.emulate_media(forced_colors="active")
    assert seen(page, figure, "forced") == before
    canvas = "getComputedStyle(document.querySelector('.chart .canvas'))"
    assert page.evaluate(f"{canvas}.backgroundColor") == "rgb(255, 253, 248)"
    text = page.evaluate("getComputedStyle(document.querySelector('.textpoint text')).fill")
    assert text == "rgb(29, 43, 58)"
