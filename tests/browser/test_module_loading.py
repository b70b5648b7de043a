"""How a page comes by its JavaScript modules: when the network fails, and when the server was upgraded meanwhile."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Route, expect

from tests.browser.support.csp_violations import Watch
from tests.browser.support.people import Participant, Person, Someone
from tests.full_session import FullSession

OPEN_FOR_LONG = """
    const now = performance.now.bind(performance);
    performance.now = () => now() + 60_000;
"""
LOADED = """performance.getEntriesByType("resource").map(({ name }) => name)
    .filter((name) => name.includes("/assets/") && name.endsWith(".js"))"""
COUNT_LOADS = "sessionStorage.loads = Number(sessionStorage.loads ?? 0) + 1;"
PRELOADED = """[...document.querySelectorAll("link[rel=modulepreload][href^='./assets/']")].map((link) => link.href)"""


def visit(person: Person, watch: Watch, times: int, fail: Callable[[Route], None]) -> int:
    """Open a screen whose first module fails so many times; returns how often the page was loaded."""
    failures = iter(range(times))

    def answer(route: Route) -> None:
        if next(failures, None) is None:
            route.continue_()
        else:
            fail(route)

    person.page.add_init_script(COUNT_LOADS)
    person.page.route("**/assets/*/kit/page.js", answer)
    person.page.goto(f"{person.url}/")
    expect(person.page.locator("html")).to_have_attribute("data-screen", "home")
    watch.said.clear()  # a request that failed is told in the console
    return int(person.page.evaluate("sessionStorage.loads"))


def test_what_did_not_come_over_a_bad_network_is_asked_for_again(someone: Someone, watch: Watch) -> None:
    assert visit(someone(), watch, 3, lambda route: route.abort()) == 1


@pytest.mark.long
def test_a_page_that_is_older_than_the_server_is_loaded_anew(someone: Someone, watch: Watch) -> None:
    ben = someone()
    ben.page.add_init_script(OPEN_FOR_LONG)
    assert visit(ben, watch, 4, lambda route: route.fulfill(status=404)) > 1


def test_a_phone_preloads_every_module_that_it_runs(someone: Someone, full_session: FullSession) -> None:
    ben = someone(Participant)
    ben.join(full_session.session.code)
    full_session.open("p1")
    expect(ben.page.get_by_role("slider")).to_be_visible()
    preloaded = ben.page.evaluate(PRELOADED)
    assert sorted(ben.page.evaluate(LOADED)) == sorted(preloaded), "each once"
