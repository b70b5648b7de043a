"""Console, projector and participant together: texts that are corrected and pinned, hands, and a shared laptop."""

import re
from collections.abc import Callable

from playwright.sync_api import expect

from sessions.facilitation import commands
from sessions.participation import manual_entry
from tests.browser.support.people import Organiser, Participant, Someone
from tests.full_session import FullSession

Rows = Callable[..., list[tuple[object, ...]]]


def test_texts_are_approved_by_key_corrected_pinned_and_merged(dee: Organiser, someone: Someone, rows: Rows) -> None:
    code = dee.create("Teksten")
    commands.open_round(dee.workshop, dee.visitor, commands.find(dee.workshop, code), "q02", 1)
    projector, ben, chi = someone(), someone(Participant), someone(Participant)
    projector.visit(f"/project?code={code}")
    ben.join(code)
    chi.join(code)
    ben.write("Eerlijk hied")
    dee.sees("1 tekst wacht op goedkeuring")
    chi.write("eerlijkheid, bel me: 06-12345678")
    dee.sees("Let op: lijkt een telefoonnummer te bevatten")
    dee.page.keyboard.press("a")
    projector.sees("Eerlijk hied")
    expect(projector.page.get_by_text("06-12345678")).to_have_count(0)

    dee.page.locator("[class*='st-key-correct_'] button").first.click()
    area = dee.page.locator("[class*='st-key-typed_'] textarea")
    area.fill("")
    area.press_sequentially("Eerlijkheid aan tafel")  # an a in a field is a letter, not the key
    dee.page.locator("[class*='st-key-save_'] button").click()
    projector.sees("Eerlijkheid aan tafel")
    expect(projector.page.get_by_text("Eerlijk hied")).to_have_count(0)
    ben.sees("De begeleider verbeterde een typefout. Anderen lezen: ‘Eerlijkheid aan tafel’")
    assert rows("SELECT text, approved FROM decisions") == [("Eerlijk hied", 1)]

    dee.page.locator("[class*='st-key-pin_'] button").first.click()
    pinned = projector.page.locator("li.pinned")
    expect(pinned).to_contain_text("Vastgezet")
    expect(pinned).to_contain_text("Eerlijkheid aan tafel")
    assert float(pinned.evaluate("one => parseFloat(getComputedStyle(one).fontSize)")) >= 40
    dee.page.locator("[class*='st-key-pin_'] button").first.click()
    expect(pinned).to_have_count(0)

    same = dee.page.locator("[class*='st-key-same_'] button")
    same.nth(1).click()
    dee.sees("Kies de tekst die hetzelfde zegt als")
    same.nth(0).click()
    cards = projector.page.locator(".deck li")
    expect(cards).to_have_count(1)
    expect(cards).to_contain_text("×2")
    expect(projector.page.get_by_text("06-12345678")).to_have_count(0)
    chi.sees("eerlijkheid, bel me: 06-12345678")  # who wrote it keeps it as it was written
    dee.page.locator("[class*='st-key-hide_'] button").first.click()
    expect(cards).to_have_count(0)


def test_hands_that_are_counted_are_dots_on_the_projector_until_they_are_undone(
    dee: Organiser, someone: Someone, rows: Rows
) -> None:
    code = dee.create("Handen")
    session = commands.find(dee.workshop, code)
    projector, ben = someone(), someone(Participant)
    projector.visit(f"/project?code={code}")
    ben.join(code)
    commands.open_round(dee.workshop, dee.visitor, session, "p1", 1)
    ben.place(20)
    dee.open("Mensen zonder eigen apparaat")
    dee.page.get_by_label(re.compile("^75 · ")).fill("2")
    dee.page.get_by_label("Of een lijst van plekken van 0 tot 100").fill("40, 60")
    dee.page.locator("[class*='st-key-add_p1'] button").click()
    for one in (dee, projector):
        one.sees("(waarvan 4 met de hand ingevoerd)")
    points = projector.page.locator(".chart .scatterlayer path.point")
    expect(points).to_have_count(5 + 3)  # people, and three marks on the line
    expect(dee.page.get_by_label(re.compile("^75 · "))).to_have_value("0")
    dee.page.locator("[class*='st-key-undo_batch'] button").click()
    projector.sees("1 van 1 antwoorden")
    for one in (dee, projector):
        expect(one.page.get_by_text("met de hand ingevoerd")).to_have_count(0)
    assert rows("SELECT value FROM answers") == [('{"value": 20}',)]


def test_a_laptop_is_passed_on_and_a_draft_of_the_one_before_is_not_there_for_the_next(
    full_session: FullSession, someone: Someone, rows: Rows
) -> None:
    manual_entry.set_device_sharing(full_session.workshop, full_session.dee, full_session.session, wanted=True)
    full_session.open("q02")
    ben = someone(Participant)
    ben.join(full_session.session.code)
    ben.write("van de eerste")
    ben.page.get_by_label("Jouw antwoord").press_sequentially("nog niet klaar")
    ben.page.get_by_text("Deel je dit apparaat?").click()
    ben.page.get_by_role("button", name="Volgende deelnemer").click()
    ben.sees("Wat we bewaren")
    ben.press("Doe mee")
    expect(ben.page.get_by_label("Jouw antwoord")).to_have_value("")
    expect(ben.page.get_by_text("van de eerste")).to_have_count(0)
    ben.write("van de tweede")
    texts = "SELECT json_extract(value, '$.texts[0].text') FROM answers ORDER BY participant"
    assert rows(texts) == [("van de eerste",), ("van de tweede",)]
