"""Two facilitators, each at a console in a browser of their own, press at the same instant."""

from collections.abc import Callable

from playwright.sync_api import expect

from sessions import session as life
from tests.browser.people import Organiser

Rows = Callable[..., list[tuple[object, ...]]]
THERE = "button:not([data-retained] *)"  # what Streamlit retains is not shown
PRESS = f"key => document.querySelector(`.st-key-${{key}} {THERE}`).click()"
PRESSES = ("next", "open", "close", "new_round", "close", "hide", "next", "open", "close")
PARTS = f".st-key-main_controls {THERE}, .stage h2"
STANDS = f"() => [...document.querySelectorAll({PARTS!r})].map(one => one.innerText).join()"


def test_both_consoles_stay_whole_and_show_the_same(
    dee: Organiser, someone: Callable[..., Organiser], rows: Rows
) -> None:
    code = dee.create("Samen begeleiden")
    ada = someone(Organiser)
    ada.context.add_cookies([{"name": "workshop", "value": dee.visitor.token or "", "url": ada.url}])
    ada.visit(f"/facilitate?code={code}")
    for key in PRESSES:
        for console in (dee, ada):
            expect(console.page.locator(f".st-key-{key} {THERE}")).to_have_count(1)
            expect(console.page.locator(f".st-key-{key} {THERE}")).to_be_enabled()
        for console in (dee, ada):
            console.page.evaluate(PRESS, key)
        stage = -1
        while stage != (stage := life.find(dee.workshop, code).stage):
            dee.page.wait_for_timeout(500)  # until both presses have arrived
        for console in (dee, ada):
            expect(console.page.locator(f".offline:not([data-stage='{stage}'], [data-stage=''])")).to_have_count(0)
            expect(console.page.locator("[data-testid=stApp]")).to_have_attribute(
                "data-test-script-state", "notRunning"
            )
            expect(console.page.get_by_text("Er ging bij ons iets mis.")).to_have_count(0)
            expect(console.page.locator(f".st-key-main_controls {THERE}")).to_have_count(3)
        assert dee.page.evaluate(STANDS) == ada.page.evaluate(STANDS), key
        assert rows("SELECT count(*) FROM rounds WHERE open") <= [(1,)]
    assert rows("SELECT activity, number FROM rounds ORDER BY 1, 2") == [("p1", 1), ("p1", 2), ("p2", 1)]
