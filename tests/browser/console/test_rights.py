"""Rights in a browser: a press on the link's page gives one, and whoever loses it sees nothing more at once."""

import re
import time

import pytest
from playwright.sync_api import expect

from sessions.access import rights
from sessions.facilitation import commands
from tests.browser.support.people import PHONE, Organiser, Person, Someone


def facilitating(dee: Organiser, code: str, someone: Someone, **options: object) -> Person:
    """Somebody who opened the facilitator's link of this session, and pressed its button by the keyboard."""
    secret = rights.new_link(dee.workshop, dee.visitor, commands.find(dee.workshop, code))
    ada = someone(**options)
    ada.visit(f"/open/{secret}")
    ada.page.get_by_role("button", name="Begeleid deze sessie").focus()
    ada.page.keyboard.press("Enter")
    ada.sees("Stop met begeleiden op dit apparaat")
    return ada


@pytest.mark.parametrize("how", ["link", "passcode"])
def test_a_console_that_is_open_is_gone_at_once(dee: Organiser, someone: Someone, how: str) -> None:
    code = dee.create("Ingetrokken")
    ada = facilitating(dee, code, someone) if how == "link" else dee
    expect(ada.page.locator(".st-key-next button")).to_be_enabled()
    ada.page.wait_for_timeout(1000)  # its live connection is open
    began = time.monotonic()
    if how == "link":
        rights.new_link(dee.workshop, dee.visitor, commands.find(dee.workshop, code))
    else:
        with dee.workshop.store.writing() as db:
            rights.replace_passcode(db, "iets heel anders")
    ada.page.locator(".st-key-next").wait_for(state="hidden", timeout=5000)
    assert (
        time.monotonic() - began < 2
    )  # of which the server takes 1 at most; the rest is the browser on a busy machine
    ada.sees("Deze sessie begeleiden kan met de link van de begeleider")


def test_who_stops_on_a_phone_is_home_and_going_back_shows_no_console(dee: Organiser, someone: Someone) -> None:
    ada = facilitating(dee, dee.create("Stoppen"), someone, viewport=PHONE, has_touch=True)
    ada.page.get_by_text("Stop met begeleiden op dit apparaat").click()
    ada.press("Stop met begeleiden")
    expect(ada.page).to_have_url(re.compile("/$"))
    ada.sees("Code van de sessie")
    ada.page.go_back()
    ada.sees("Deze sessie begeleiden kan met de link van de begeleider")
    assert ada.page.get_by_role("button", name="Begeleid deze sessie").count() == 0
