"""Console, projector and participant together: texts that are corrected and pinned, hands, a shared laptop, a talk."""

import csv
import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import expect

from tests.browser.support.people import Organiser, Participant, Someone

Rows = Callable[..., list[tuple[object, ...]]]
VALUES = "wat zijn onze leidende waarden"


def test_texts_are_approved_by_key_corrected_and_pinned(dee: Organiser, someone: Someone, rows: Rows) -> None:
    code = dee.create("Teksten")
    projector, ben = someone(), someone(Participant)
    projector.visit(f"/project?code={code}")
    ben.join(code)
    dee.go_to(VALUES)
    dee.control("open")
    ben.write("Eerlijk hied")
    ben.write("bel me: 06-12345678")
    dee.sees("Let op: lijkt een telefoonnummer te bevatten")
    expect(projector.page.get_by_text("telefoonnummer")).to_have_count(0)
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
    dee.sees("Getypt: ‘Eerlijk hied’")
    ben.sees("De begeleider verbeterde een typefout. Anderen lezen: ‘Eerlijkheid aan tafel’")
    assert rows("SELECT text, approved FROM decisions") == [("Eerlijk hied", 1)]

    dee.page.locator("[class*='st-key-pin_'] button").first.click()
    pinned = projector.page.locator("li.pinned")
    expect(pinned).to_contain_text("Vastgezet")
    expect(pinned).to_contain_text("Eerlijkheid aan tafel")
    assert float(pinned.evaluate("one => parseFloat(getComputedStyle(one).fontSize)")) >= 40
    dee.page.locator("[class*='st-key-pin_'] button").first.click()
    expect(pinned).to_have_count(0)
    projector.sees("Eerlijkheid aan tafel")

    dee.page.locator("[class*='st-key-correct_'] button").first.click()
    dee.page.locator("[class*='st-key-restore_'] button").click()
    projector.sees("Eerlijk hied")
    expect(ben.page.get_by_text("De begeleider verbeterde")).to_have_count(0)


def test_texts_that_say_the_same_are_merged_and_hidden_ones_go_from_the_projector(
    dee: Organiser, someone: Someone, rows: Rows
) -> None:
    code = dee.create("Dubbel")
    projector, ben, chi = someone(), someone(Participant), someone(Participant)
    projector.visit(f"/project?code={code}")
    for one in (ben, chi):
        one.join(code)
    dee.go_to(VALUES)
    dee.control("open")
    ben.write("Vertrouwen")
    chi.write("vertrouwen hebben, mail chi@voorbeeld.nl")
    dee.sees("Let op: lijkt een e-mailadres te bevatten")
    dee.control("approve_all")  # pointed at, never blocked
    cards = projector.page.locator(".deck li")
    expect(cards).to_have_count(2)
    same = dee.page.locator("[class*='st-key-same_'] button")
    same.nth(1).click()
    dee.sees("Kies de tekst die hetzelfde zegt als")
    same.nth(0).click()
    expect(cards).to_have_count(1)
    expect(cards).to_contain_text("×2")
    expect(projector.page.get_by_text("chi@voorbeeld.nl")).to_have_count(0)
    dee.page.locator("[class*='st-key-hide_'] button").first.click()
    expect(projector.page.get_by_text("Vertrouwen", exact=True)).to_have_count(0)
    for one, text in ((ben, "Vertrouwen"), (chi, "vertrouwen hebben, mail chi@voorbeeld.nl")):
        one.sees(text)  # who wrote it keeps it as it was written
    assert rows("SELECT json_extract(value, '$.texts[0].text') FROM answers ORDER BY participant") == [
        ("Vertrouwen",), ("vertrouwen hebben, mail chi@voorbeeld.nl",),
    ]  # fmt: skip


def test_hands_are_counted_and_a_laptop_is_passed_on(dee: Organiser, someone: Someone, rows: Rows) -> None:
    code = dee.create("Handen")
    projector, ben = someone(), someone(Participant)
    projector.visit(f"/project?code={code}")
    ben.join(code)
    dee.control("next")
    dee.control("open")
    ben.place(20)
    dee.open("Mensen zonder eigen apparaat")
    number = dee.page.get_by_label(re.compile("^75 · "))
    number.fill("2")
    dee.page.get_by_label("Of een lijst van plekken van 0 tot 100").fill("40, 60")
    dee.page.locator("[class*='st-key-add_p1'] button").click()
    for one in (dee, projector):
        one.sees("(waarvan 4 met de hand ingevoerd)")
    expect(projector.page.locator(".picture .scatterlayer path.point")).to_have_count(
        5 + 3
    )  # people, and three marks on the line
    expect(dee.page.get_by_label(re.compile("^75 · "))).to_have_value("0")
    assert rows("SELECT by_hand, count(*) FROM answer_log GROUP BY by_hand") == [(0, 1), (1, 4)]

    console = dee.page.url
    dee.visit(f"/review?code={code}&activity=p1")
    dee.sees("waarvan 4 met de hand ingevoerd")
    with dee.page.expect_download() as table:
        dee.press("Download als tabel (CSV)")
    lines = list(csv.reader(Path(table.value.path()).read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    assert lines[0][3:5] == ["antwoorden", "waarvan met de hand ingevoerd"]
    assert {tuple(line[3:5]) for line in lines[1:]} == {("5", "4")}
    dee.page.goto(console)

    dee.open("Mensen zonder eigen apparaat")
    dee.open("Gedeelde laptop")
    ben.page.get_by_text("Deel je dit apparaat?").click()
    ben.page.get_by_role("button", name="Volgende deelnemer").click()
    ben.sees("Wat we bewaren")
    ben.press("Doe mee")
    expect(ben.page.get_by_label("Plek (0 tot 100)")).to_have_value("")
    ben.place(90)
    expect(projector.page.locator(".picture .scatterlayer path.point")).to_have_count(6 + 3)
    assert rows("SELECT value FROM answers JOIN participants ON id = participant WHERE batch IS NULL ORDER BY id") == [
        ('{"value": 20}',), ('{"value": 90}',),
    ]  # fmt: skip

    dee.page.locator("[class*='st-key-undo_batch'] button").click()
    projector.sees("2 van 2 antwoorden")
    for one in (dee, projector):
        expect(one.page.get_by_text("met de hand ingevoerd")).to_have_count(0)


def test_papers_with_two_marks_are_arrows_on_the_projector_and_hands_count_for_who_does_what(
    dee: Organiser, someone: Someone, rows: Rows
) -> None:
    code = dee.create("Papieren")
    projector, ben = someone(), someone(Participant)
    projector.visit(f"/project?code={code}")
    ben.join(code)
    dee.control("go_p6_now_needed")
    dee.control("open")
    ben.numbers(20, 60)
    dee.open("Mensen zonder eigen apparaat")
    papers, add = dee.page.get_by_label("Papieren, één per regel"), dee.page.locator("[class*='st-key-add_'] button")
    papers.fill("10 50\n80")
    add.click()
    dee.sees("Papier 2 klopt niet.")
    assert rows("SELECT count(*) FROM participants") == [(1,)]
    papers.fill("10 50\n80, 30\n- 40")
    add.click()
    projector.sees("4 van 4 antwoorden (waarvan 3 met de hand ingevoerd)")
    projector.sees("2 willen meer naar ‘loslaten’ en 1 wil meer naar ‘sturen’.")
    assert rows("SELECT value FROM answers ORDER BY participant") == [
        ('{"now": 20, "needed": 60}',), ('{"now": 10, "needed": 50}',), ('{"now": 80, "needed": 30}',),
        ('{"needed": 40}',),
    ]  # fmt: skip

    dee.control("go_safeguarding")
    dee.control("step_who")
    expect(dee.page.locator(".stage .phase")).to_contain_text("wie?")
    dee.control("open")
    council = dee.page.get_by_label("gemeenteraad")
    for at, hands in ((0, "3"), (1, "2")):
        council.nth(at).fill(hands)
    add.click()
    dee.sees("(waarvan 3 met de hand ingevoerd)")
    dee.control("reveal")
    projector.sees("3 van 4 antwoorden (waarvan 3 met de hand ingevoerd)")
    dee.page.locator("[class*='st-key-undo_batch'] button").click()
    projector.sees("0 van")
    assert rows("SELECT count(*) FROM answers WHERE round = 1 AND activity NOT LIKE 'p%'") == [(0,)]


def test_a_draft_of_the_one_before_is_not_there_for_the_next(dee: Organiser, someone: Someone, rows: Rows) -> None:
    code = dee.create("Concept")
    ben = someone(Participant)
    ben.join(code)
    dee.go_to(VALUES)
    dee.control("open")
    dee.open("Mensen zonder eigen apparaat")
    dee.open("Gedeelde laptop")
    ben.write("van de eerste")
    ben.page.get_by_label("Jouw antwoord").press_sequentially("nog niet klaar")
    ben.page.get_by_text("Deel je dit apparaat?").click()
    ben.page.get_by_role("button", name="Volgende deelnemer").click()
    ben.press("Doe mee")
    expect(ben.page.get_by_label("Jouw antwoord")).to_have_value("")
    expect(ben.page.get_by_text("van de eerste")).to_have_count(0)
    assert rows("SELECT count(*) FROM answers") == [(1,)]


def test_a_small_group_talks_without_a_round(dee: Organiser, someone: Someone, rows: Rows) -> None:
    code = dee.create("Klein")
    projector, ben, chi = someone(), someone(Participant), someone(Participant)
    projector.visit(f"/project?code={code}")
    ben.join(code)
    chi.join(code)
    dee.control("next")
    dee.sees("Er zijn 2 mensen in deze sessie. Nu tonen we geen beeld van de groep: dat kan vanaf drie antwoorden.")
    dee.sees("Met minder dan vijf mensen tonen we geen middelste helft en geen rollen.")
    dee.control("talk_False")
    projector.sees("In gesprek")
    projector.sees("Hoe kun je dit ook anders zien?")
    projector.sees(re.compile("wensen van de politiek"))
    ben.sees("Leg dit scherm even weg: jullie praten er samen over.")
    dee.sees("Hoe kun je dit ook anders zien?")
    assert rows("SELECT count(*) FROM rounds") == [(0,)]
    for _ in range(3):
        someone(Participant).join(code)
    expect(dee.page.get_by_text("Met minder dan vijf mensen")).to_have_count(0)
    dee.control("talk_True")
    projector.sees("Lees de vraag. Denk even na, nog zonder te antwoorden.")
    ben.sees("Lees de vraag rustig.")
