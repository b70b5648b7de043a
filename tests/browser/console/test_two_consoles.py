"""Two facilitators, each at a console in a browser of their own, press at the same instant."""

from collections.abc import Callable

from playwright.sync_api import expect

from sessions.facilitation import commands
from tests.browser.support.people import Organiser, Someone

Rows = Callable[..., list[tuple[object, ...]]]
THERE = "button:not([data-retained] *)"  # what Streamlit retains is not shown
PRESS = f"""([key, at]) =>
    setTimeout(() => document.querySelector(`.st-key-${{key}} {THERE}`).click(), at - Date.now())"""
PRESSES = ("next", "open", "close", "hide", "new_round", "next")
BEHIND = ".offline:not([data-stage='{}'], [data-stage=''])"
PARTS = f".st-key-main_controls {THERE}, .stage h2"
STANDS = f"() => [...document.querySelectorAll({PARTS!r})].map(one => one.innerText).join()"


def test_both_consoles_stay_whole_and_show_the_same(dee: Organiser, someone: Someone, rows: Rows) -> None:
    code = dee.create("Samen begeleiden")
    ada = someone(Organiser)
    ada.context.add_cookies([{"name": "workshop", "value": dee.visitor.token or "", "url": ada.url}])
    ada.visit(f"/facilitate?code={code}")
    for key in PRESSES:
        for console in (dee, ada):
            expect(console.page.locator(f".st-key-{key} {THERE}")).to_have_count(1)
            expect(console.page.locator(f".st-key-{key} {THERE}")).to_be_enabled()
        at = dee.page.evaluate("Date.now() + 500")
        for console in (dee, ada):
            console.page.evaluate(PRESS, [key, at])
        dee.page.wait_for_timeout(500)
        stage = -1
        for _ in range(40):
            stage, before = commands.find(dee.workshop, code).stage, stage
            if stage == before and not any(one.page.locator(BEHIND.format(stage)).count() for one in (dee, ada)):
                break
            dee.page.wait_for_timeout(500)  # until both presses have arrived, and both consoles are there
        for console in (dee, ada):
            expect(console.page.locator(BEHIND.format(stage))).to_have_count(0)
            expect(console.page.locator("[data-testid=stApp]")).to_have_attribute(
                "data-test-script-state", "notRunning"
            )
            expect(console.page.get_by_text("Er ging bij ons iets mis.")).to_have_count(0)
            expect(console.page.locator(f".st-key-main_controls {THERE}")).to_have_count(3)
        assert dee.page.evaluate(STANDS) == ada.page.evaluate(STANDS), key
        assert rows("SELECT count(*) FROM rounds WHERE open") <= [(1,)]
    assert rows("SELECT activity, number FROM rounds ORDER BY 1, 2") == [("p1", 1), ("p1", 2)]
