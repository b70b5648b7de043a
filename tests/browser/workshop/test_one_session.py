"""One live session from create to review: a facilitator, three participants and a projector, each in an own browser."""

import csv
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from sessions.workshop import Workshop
from tests.browser.support.people import Organiser, Participant, Someone
from tests.full_session import FullSession

Rows = Callable[..., list[tuple[object, ...]]]


@pytest.mark.long
@pytest.mark.motion
@pytest.mark.preview
def test_one_session_from_create_to_review(someone: Someone, rows: Rows, workshop: Workshop) -> None:
    dee = someone(Organiser)
    dee.set_passcode(workshop)
    code = dee.create_on_screen("Samenwerken aan het wijkplan", roles="beleid\npartner")
    projector = someone()
    projector.visit(f"/project?code={code}")
    projector.sees(f"{code[:3]} {code[3:]}")
    expect(projector.page.get_by_alt_text("QR-code om mee te doen")).to_be_visible()

    ben, chi, fay = someone(Participant), someone(Participant), someone(Participant)
    ben.visit("/")
    ben.page.get_by_label("Code van de sessie").fill(f" {code[:3].lower()} {code[3:].lower()} ")
    ben.press("Doe mee")
    ben.sees("Geen naam, geen e-mailadres, geen account.")
    ben.page.get_by_text("beleid", exact=True).click()
    ben.press("Doe mee")
    ben.sees("Je doet mee.")
    chi.join(code, "zeg ik liever niet")
    fay.join(code)
    preview = dee.page.frame_locator(".st-key-preview iframe")
    projector.sees("3 deelnemers zijn binnen")
    expect(preview.get_by_text("3 deelnemers zijn binnen")).to_be_visible()
    assert rows("SELECT role FROM participants ORDER BY id") == [("beleid",), (None,), (None,)]

    dee.control("next")
    projector.sees("Lees de vraag. Denk even na")
    ben.sees("Lees de vraag rustig.")
    dee.control("open")
    projector.sees("Kies in stilte je plek")
    ben.place(20)
    chi.place(30)
    projector.sees("van 3 hebben geantwoord")
    assert projector.page.locator(".chart").count() == 0, "two answers are too few to show"
    fay.place(40)
    expect(
        projector.page.get_by_role("img", name="Nog te weinig antwoorden voor een beeld van de groep.")
    ).to_be_visible()
    expect(dee.page.locator(".counts")).to_contain_text(re.compile(r"3\s*binnen\s*3\s*antwoorden"))
    canvas = projector.page.locator(".chart .canvas").element_handle()
    ben.place(80)
    expect(projector.page.locator(".chart .scatterlayer path.point")).to_have_count(
        6
    )  # three people, and three marks on the line
    projector.page.wait_for_function("() => document.querySelector('.chart .canvas').data?.[3].x.includes(80)")
    assert projector.page.evaluate("old => old.isConnected", canvas), "the picture moved, it was not drawn anew"
    expect(preview.locator(".chart .scatterlayer path.point")).to_have_count(6)
    assert rows("SELECT value FROM answers ORDER BY participant") == [
        ('{"value": 80}',), ('{"value": 30}',), ('{"value": 40}',),
    ]  # fmt: skip
    assert rows("SELECT count(*) FROM answer_log") == [(4,)]

    dee.control("close")
    ben.sees("de groep")
    ben.sees("jij")

    dee.go_to("wat zijn onze leidende waarden")
    dee.control("open")
    ben.write("Doen wat je <b>zegt</b> & **meer**")
    chi.write("Eerlijkheid")
    dee.sees("2 teksten wachten op goedkeuring")
    assert projector.page.get_by_text("Eerlijkheid").count() == 0, "texts wait for the facilitator's look"
    dee.control("approve_all")
    projector.sees("Doen wat je <b>zegt</b> & **meer**")
    projector.sees("Eerlijkheid")
    chi.press(re.compile("^Trek in"))
    expect(projector.page.get_by_text("Eerlijkheid")).to_have_count(0)

    dee.control("end")
    dee.control("end_yes")
    dee.sees("De sessie is afgelopen")
    ben.sees("De sessie is klaar.")
    projector.sees("Dank jullie wel")
    dee.page.locator(".st-key-to_review a").click()
    dee.sees("3 deelnemers · afgelopen")
    contents = dee.page.get_by_role("navigation", name="Inhoud")
    contents.get_by_role("link", name=re.compile("^wensen van de politiek")).click()
    expect(dee.page.get_by_role("img", name=re.compile("Nog te weinig"))).to_be_visible()
    contents.get_by_role("link", name=re.compile("wat zijn onze leidende waarden", re.IGNORECASE)).click()
    dee.sees("Doen wat je <b>zegt</b> & **meer**")
    with dee.page.expect_download() as table:
        dee.press("Download als tabel (CSV)")
    lines = list(csv.reader(Path(table.value.path()).read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert lines[0][3:5] == ["antwoorden", "waarvan met de hand ingevoerd"]
    dee.visit("/review")
    dee.page.get_by_label("Zoek op titel, organisatie of code").fill("wijkplan")
    dee.page.keyboard.press("Enter")
    dee.sees("1 sessie")
    dee.sees("Samenwerken aan het wijkplan")


def test_two_tabs_are_one_participant(full_session: FullSession, someone: Someone, rows: Rows) -> None:
    ben = someone(Participant)
    ben.join(full_session.session.code)
    full_session.open("p1")
    ben.place(10)
    other = ben.context.new_page()
    other.goto(f"{ben.url}/join?code={full_session.session.code}")
    expect(other.get_by_label("Plek (0 tot 100)")).to_have_value("10")
    assert rows("SELECT count(*) FROM participants") == [(1,)]


def test_the_organiser_stays_logged_in_and_can_log_out(dee: Organiser) -> None:
    dee.visit("/")
    dee.sees("Je bent ingelogd als organisator.")
    dee.press("Log uit")
    expect(dee.page.get_by_text("Je bent ingelogd als organisator.")).to_have_count(0)
    dee.visit("/review")
    dee.sees("Terugkijken kan met het wachtwoord van de organisator.")
