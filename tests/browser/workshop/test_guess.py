"""Console, projector and participant together: the group is guessed before it is shown."""

import re
from collections.abc import Callable

from playwright.sync_api import expect

from sessions.facilitation import commands
from tests.browser.support.people import Organiser, Participant, Someone

Rows = Callable[..., list[tuple[object, ...]]]


def test_the_audience_guesses_where_it_stands_and_then_sees_both(dee: Organiser, someone: Someone, rows: Rows) -> None:
    code = dee.has("Raden")
    session = commands.find(dee.workshop, code)
    projector, people = someone(), [someone(Participant) for _ in range(3)]
    projector.visit(f"/project?code={code}")
    for one in people:
        one.join(code)
    commands.set_results(dee.workshop, dee.visitor, session, "p6", "reveal")
    commands.open_round(dee.workshop, dee.visitor, session, "p6", 1)
    dee.visit(f"/facilitate?code={code}")
    for one, place in zip(people, (30, 41, 50), strict=True):
        one.place(place)
    dee.control("stop_guess")
    dee.sees("Raden: mensen schatten waar de groep staat")
    dee.sees("Vóór het onthullen: waar denk je dat de groep staat?")
    projector.sees("Raad in stilte: waar staat de groep, denk je?")
    projector.sees("0 van 3 antwoorden")
    ben, chi, fay = people
    ben.sees("Waar denk je dat de groep staat?")
    expect(ben.page.get_by_label("Plek (0 tot 100)")).to_have_value("")
    slider = ben.page.get_by_role("slider", name="Waar staat de groep, van sturen tot loslaten?")
    slider.focus()
    slider.press("ArrowRight")
    ben.saved()
    for one, place in ((ben, 48), (chi, 62), (fay, 70)):
        one.place(place)
    projector.sees("3 van 3 antwoorden")
    for person in (dee, projector, *people):  # nothing of guesses or places is on any screen but one's own
        expect(person.page.get_by_text(re.compile("De zaal dacht|staat op|jullie dachten"))).to_have_count(0)
    expect(projector.page.locator(".chart")).to_have_count(0)
    assert rows("SELECT purpose, round, value FROM answers ORDER BY purpose, round, value") == [
        *(("answer", 1, f'{{"value": {place}}}') for place in (30, 41, 50)),
        *(("guess", 1, f'{{"value": {place}}}') for place in (48, 62, 70)),
    ]

    dee.control("close_guess")
    projector.sees("De ronde is gesloten. Wat verwacht je te zien?")
    ben.sees("De ronde is gesloten. Kijk naar het scherm in de zaal.")
    dee.control("reveal")
    said = "De zaal dacht 62 en staat op 41: jullie schatten elkaar meer naar ‘loslaten’ dan jullie zijn."
    for person in (projector, ben, chi):
        person.sees(f"{said} 1 van de 3 zat er dichtbij (hoogstens 10 ernaast).")
    expect(projector.page.locator(".chart")).to_contain_text("jullie dachten")
    expect(projector.page.locator(".chart")).to_contain_text("jullie staan")
    ben.sees("Jij dacht 48 en staat zelf op 30. Het midden van de groep is 41.")
    chi.sees("Jij dacht 62 en staat zelf op 41. Het midden van de groep is 41.")
    expect(ben.page.get_by_text("jouw schatting")).to_be_visible()
    expect(ben.page.get_by_text("Jij dacht 62")).to_have_count(0)
    expect(dee.page.locator(".st-key-stop_guess button")).to_be_disabled()

    dee.visit(f"/review?code={code}&activity=p6")
    dee.sees(said)
    dee.sees("Mediaan van de schattingen")
