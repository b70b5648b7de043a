"""Who is here now, and who is still busy, as the facilitator sees it: in numbers, and at once."""

from playwright.sync_api import expect

from sessions.facilitation import commands
from tests.browser.support.people import Organiser, Participant, Someone


def test_the_console_says_how_many_are_still_busy_and_who_is_here(dee: Organiser, someone: Someone) -> None:
    code = dee.create("Nog bezig")
    session = commands.find(dee.workshop, code)
    commands.open_round(dee.workshop, dee.visitor, session, "q02", 1)
    dee.sees("0 nu hier")
    ben = someone(Participant)
    ben.join(code)
    dee.sees("1 nu hier")
    ben.page.get_by_label("Jouw antwoord").fill("Nog niet af")
    dee.sees("1 nu hier · 1 persoon is nog bezig")
    expect(dee.page.get_by_text("1 nu hier")).to_be_in_viewport()  # where one looks before one closes the round
    ben.press("Pas")  # whoever passes is ready, though the text is still there
    expect(dee.page.get_by_text("1 nu hier", exact=True)).to_be_visible()
    ben.page.get_by_label("Jouw antwoord").fill("Toch nog iets")
    dee.sees("1 nu hier · 1 persoon is nog bezig")
    ben.press("Verstuur")
    ben.saved()
    expect(dee.page.get_by_text("1 nu hier", exact=True)).to_be_visible()
    ben.page.get_by_label("Jouw antwoord").fill("Wordt vervolgd")
    dee.sees("1 persoon is nog bezig")
    commands.close_round(dee.workshop, dee.visitor, session, "q02", 1)
    expect(dee.page.get_by_text("1 nu hier", exact=True)).to_be_visible()
    commands.open_round(dee.workshop, dee.visitor, session, "p1", 1)
    ben.page.get_by_label("Plek (0 tot 100)").press_sequentially("37")  # and nothing that would choose it
    dee.sees("1 nu hier · 1 persoon is nog bezig")
    commands.close_round(dee.workshop, dee.visitor, session, "p1", 1)
    expect(dee.page.get_by_text("1 nu hier", exact=True)).to_be_visible()
    ben.page.goto("about:blank")
    dee.sees("0 nu hier")
