"""A rehearsal as Dee sees it: console, projector and phone together, then not a row is left; and the example."""

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import expect

from tests.browser.support.people import (
    LAPTOP,
    PHONE,
    Organiser,
    Participant,
    Person,
    Someone,
    shows_the_present,
)
from tests.browser.support.server import Server
from tests.conftest import everything

Rows = Callable[..., list[tuple[object, ...]]]
BAND = "Repetitie – dit zijn verzonnen antwoorden"


def next_step(dee: Organiser, projector: Person, code: str) -> None:
    """Take the next step of the rehearsal, and wait until the projector shows it."""
    # A press on a button that was drawn for the step before is the second of a double press, and does nothing.
    before = shows_the_present(dee, dee, code, ".st-key-place_rehearsal")
    dee.control("rehearsal_next")
    expect(projector.page.locator(f".offline[data-stage='{before}']")).to_have_count(0)
    shows_the_present(projector, dee, code)


def test_a_session_is_rehearsed_on_console_projector_and_phone_and_wiped(
    dee: Organiser, someone: Someone, server: Server, rows: Rows
) -> None:
    code = dee.create("Sturen en loslaten", programme="Zes paradoxen")
    before = everything(server.database.workshop())
    projector, phone = someone(Person), someone(Participant)
    projector.visit(f"/project?code={code}")
    projector.sees("0 deelnemers zijn binnen")
    dee.page.locator("summary", has_text="Repetitie").click()
    dee.page.get_by_text("12", exact=True).click()
    expect(dee.page.get_by_role("radio", name="12", exact=True)).to_be_checked()
    dee.control("rehearsal_start")
    for one in (dee, projector):
        one.sees(BAND)
    projector.sees("12 deelnemers zijn binnen")

    phone.visit(f"/check?code={code}")
    phone.sees("De pagina is geladen.")
    phone.sees(re.compile(r"De live verbinding werkt \(\d+ ms\)\."))
    phone.sees(re.compile(r"Een antwoord kan worden opgeslagen \(\d+ ms\)\."))
    phone.sees("Alles werkt. De begeleider ziet dat deze telefoon is geprobeerd.")
    dee.sees("1 telefoon geprobeerd: alles werkt.")
    blocked = someone(Participant)
    blocked.page.route_web_socket(re.compile("/live/"), lambda socket: socket.close())
    blocked.page.route("**/poll/**", lambda route: route.abort())
    blocked.visit(f"/check?code={code}")
    blocked.sees(re.compile("Geen live verbinding"))
    blocked.sees(re.compile(r"Een antwoord kan worden opgeslagen \(\d+ ms\)\."))
    dee.sees("1 telefoon heeft geen live verbinding.")

    stops: list[object] = []
    while len(stops) < 3:
        next_step(dee, projector, code)
        [(activity, shown)] = rows(
            "SELECT current, EXISTS (SELECT 1 FROM rounds WHERE activity = current AND shown > open) FROM sessions"
        )
        if shown and activity not in stops:
            stops.append(activity)
            projector.sees("12 van 12 antwoorden")
            expect(projector.page.locator(".js-plotly-plot")).to_have_count(1)
    assert stops == ["p1", "p2", "p3"]

    dee.control("rehearsal_wipe")
    dee.control("wipe_yes")
    projector.sees("0 deelnemers zijn binnen")
    for one in (dee, projector):
        expect(one.page.get_by_text(BAND)).to_have_count(0)
    assert everything(server.database.workshop()) == before


@pytest.mark.long
def test_every_screen_of_a_programme_is_walked_with_three_hundred_in_two_camps(
    dee: Organiser, someone: Someone, server: Server, rows: Rows
) -> None:
    code = dee.create("Hele weg", programme="Eerste keer")
    before = everything(server.database.workshop())
    projector, ben = someone(Person), someone(Participant)
    projector.visit(f"/project?code={code}")
    projector.page.wait_for_function("() => window.Plotly")  # in the lobby already: the first picture is not late
    dee.page.locator("summary", has_text="Repetitie").click()
    dee.page.get_by_text("300", exact=True).click()
    expect(dee.page.get_by_role("radio", name="300", exact=True)).to_be_checked()
    dee.page.get_by_text("twee kampen", exact=True).click()
    dee.control("rehearsal_start")
    projector.sees("300 deelnemers zijn binnen")
    ben.join(code)
    ben.sees(BAND)
    seen, results = [""], 0
    while not seen[-1].startswith("Dank"):
        next_step(dee, projector, code)
        seen.append(projector.page.locator(".projector h1").first.inner_text())
        if rows("SELECT 1 FROM sessions JOIN rounds ON activity = current WHERE activity = 'kitchen' AND shown > open"):
            projector.sees("De groep lijkt verdeeld in twee kampen")
            results += 1
    assert len(set(seen)) > 5 and results
    expect(dee.page.locator(".st-key-rehearsal_next button")).to_be_disabled()
    ben.sees("Dank je wel")
    band_lies_above_everything(dee)
    dee.control("rehearsal_wipe")
    dee.control("wipe_yes")
    expect(ben.page.locator("html")).to_have_attribute("data-screen", "join")
    projector.sees("0 deelnemers zijn binnen")
    after = everything(server.database.workshop())
    # Only the number of the participant who tried is never given again.
    assert {**after, "sqlite_sequence": None} == {**before, "sqlite_sequence": None}
    ben.press("Doe mee")  # whoever tried a phone is asked in again
    ben.sees("Je doet mee. We beginnen zo; dit scherm gaat vanzelf verder.")
    expect(ben.page.get_by_text(BAND)).to_have_count(0)


def band_lies_above_everything(dee: Organiser) -> None:
    """However far one scrolls: its colour is there over the whole width."""
    dee.page.locator("[data-testid=stMain]").evaluate("main => main.scrollTo(0, main.scrollHeight)")
    dee.page.wait_for_timeout(200)
    seen = Image.open(BytesIO(dee.page.screenshot())).convert("RGB")
    assert {seen.getpixel((x, 3)) for x in range(20, 1280, 90)} == {(255, 210, 122)}
    dee.page.locator("[data-testid=stMain]").evaluate("main => main.scrollTo(0, 0)")
    dee.page.set_viewport_size(PHONE)  # the remote control: the strip with what the audience sees lies at the top
    strip, band = (dee.page.locator(one).bounding_box() for one in (".projector-line", ".rehearsal"))
    assert strip and band and band["y"] >= strip["y"] + strip["height"] - 1 and band["width"] == PHONE["width"]
    dee.page.set_viewport_size(LAPTOP)


def test_a_phone_without_a_websocket_says_that_polling_works(dee: Organiser, someone: Someone) -> None:
    code = dee.create("Sturen en loslaten", programme="Zes paradoxen")
    dee.page.locator("summary", has_text="Repetitie").click()
    dee.control("rehearsal_start")
    dee.sees(BAND)
    phone = someone(Participant)
    phone.page.route_web_socket(re.compile("/live/"), lambda socket: socket.close())
    phone.visit(f"/check?code={code}")
    phone.sees(re.compile(r"Meedoen kan, via een omweg \(\d+ ms\)"))
    phone.sees(re.compile(r"Een antwoord kan worden opgeslagen \(\d+ ms\)\."))
    dee.sees("1 telefoon heeft geen live verbinding.")


@pytest.mark.parametrize(
    ("language", "press", "band", "following"),
    [
        ("nl", "Bekijk een voorbeeld", "Voorbeeld – verzonnen antwoorden", "Volgende"),
        ("en", "Look at an example", "Example – made-up answers", "Next"),
    ],
)
def test_the_example_is_one_click_away_for_the_very_first_visitor(
    someone: Someone, server: Server, language: str, press: str, band: str, following: str
) -> None:
    before = everything(server.database.workshop())
    eve = someone(Person)
    eve.visit(f"/language/{language}?to=/")
    eve.press(press)
    eve.page.wait_for_url(re.compile("/example$"))
    eve.sees(band)
    for index in range(2, 8):
        eve.press(re.compile(f"^{following}"))
        expect(eve.page.locator(".st-key-slide_bar")).to_contain_text(f"{index} ")
    expect(eve.page.locator(".js-plotly-plot")).to_have_count(1)
    eve.page.set_viewport_size(PHONE)
    bar = eve.page.locator(".st-key-slide_bar").bounding_box()
    assert bar and bar["width"] == PHONE["width"]
    assert everything(server.database.workshop()) == before
    assert Path(server.data).exists()
