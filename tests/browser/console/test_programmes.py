"""An organiser writes a programme of her own in a real browser, and makes a session from it."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from playwright.sync_api import TimeoutError, expect

from tests.browser.support.people import Organiser
from tests.browser.support.server import Server

Rows = Callable[..., list[tuple[object, ...]]]


@pytest.mark.preview
def test_a_programme_is_copied_edited_moved_undone_saved_and_used(dee: Organiser, server: Server, rows: Rows) -> None:
    page = dee.visit("/programmes")
    dee.control("copy_six_paradoxes")
    page.wait_for_url("**/programmes?programme=1")
    dee.sees("Bewaard. Nieuwe sessies gebruiken deze tekst.")
    dee.control("choose_p3")
    left = page.get_by_label("Linkerkant · Nederlands")
    left.fill("draagvlak zoeken")
    left.press("Tab")
    expect(page.get_by_label("Linkerkant · Engels")).to_be_focused()
    expect(page.locator(".st-key-choose_p3")).to_contain_text("draagvlak zoeken – daadkracht")
    expect(page.locator(".st-key-view_phone")).to_contain_text("draagvlak zoeken")
    projector = page.frame_locator(".st-key-view_projector iframe")
    expect(projector.get_by_role("heading", name="draagvlak zoeken – daadkracht")).to_be_visible()
    expect(projector.locator(".chart[role=img]")).to_be_visible()
    expect(page.get_by_label("Linkerkant · Engels")).to_be_focused()  # the run takes no focus away
    expect(page.locator(".st-key-view_phone")).to_have_js_property("inert", True)
    expect(page.locator(".st-key-seen")).to_have_js_property("tabIndex", 0)  # the keyboard scrolls what runs off it
    choices = page.locator(".st-key-parts [class*=st-key-choose_p]")  # the paradoxes
    page.get_by_role("button", name="Omhoog: draagvlak zoeken – daadkracht").click()
    expect(choices.nth(1)).to_contain_text("draagvlak zoeken")
    dee.press("Weg: draagvlak zoeken – daadkracht")
    expect(page.locator(".total")).to_contain_text("8 onderdelen")
    dee.control("undo")
    expect(page.locator(".total")).to_contain_text("9 onderdelen")
    page.reload()  # nothing of it is in the browser
    dee.sees("Nog niet bewaard.")
    expect(choices.nth(1)).to_contain_text("draagvlak zoeken")
    dee.control("save")
    dee.sees("Bewaard. Nieuwe sessies gebruiken deze tekst.")
    page.goto(f"{server.url}/facilitate")
    for _ in range(5):  # while the page is still being drawn, Streamlit closes a list that was opened
        page.get_by_role("combobox", name="Programma").click()
        with suppress(TimeoutError):
            page.get_by_role("option", name="(kopie)").click(timeout=3000)
            break
    page.get_by_label("Titel", exact=True).fill("Met eigen programma")
    page.get_by_label("Organisatie (gemeente)").fill("Gemeente Voorbeeld")
    dee.press("Maak de sessie")
    dee.sees("Wat ziet de zaal?")
    told = rows(
        "SELECT id, json_extract(definition, '$.left.nl') FROM activities"
        " WHERE kind = 'paradox' ORDER BY position LIMIT 3"
    )
    assert [name for name, _ in told] == ["p1", "p3", "p2"]
    assert told[1][1] == "draagvlak zoeken"
    minutes = rows("SELECT sum(json_extract(definition, '$.minutes')), count(*) FROM activities")
    assert minutes == [(20, 9)]  # no field wrote anything by itself
