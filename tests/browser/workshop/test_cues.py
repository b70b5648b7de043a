"""Console, projector and participant together: an organiser's own question to the audience is for the console only."""

import os
from pathlib import Path

from playwright.sync_api import expect

from sessions.facilitation import commands
from sessions.programmes import library
from tests.browser.support.people import LAPTOP, PHONE, Organiser, Participant, Person, Someone
from tests.conftest import PLAN

OWN = "Wat zou de wethouder hiervan zeggen?"
PICTURES = os.environ.get("PICTURES")  # a folder for what people see here


def seen(who: Person, name: str) -> None:
    if PICTURES:
        who.picture(Path(PICTURES) / f"{name}.png")


def test_an_own_question_stands_on_the_console_after_the_reveal_and_nowhere_else(
    dee: Organiser, someone: Someone
) -> None:
    page = dee.visit("/programmes")
    dee.control("copy_six_paradoxes")
    page.wait_for_url("**/programmes?programme=1")
    dee.control("choose_p3")
    page.get_by_text("Gespreksvragen", exact=True).click()
    dee.sees("Van elk uiteinde één stem")
    page.get_by_role("combobox", name="Beeld").click()
    page.keyboard.type("elk gesprek")  # a long list draws only what is in sight
    page.get_by_role("option", name="elk gesprek").click()
    dee.sees("Welke vraag blijft er over?")
    seen(dee, "editor_default")
    page.get_by_role("button", name="Pas deze vragen aan").click()
    first = page.get_by_label("Vraag 1 · Nederlands")
    first.fill(OWN)
    first.press("Tab")
    expect(page.get_by_label("Vraag 4 · Engels")).to_have_value("Which question is left?")
    expect(page.locator(".st-key-form li").first).to_contain_text("elk gesprek")
    seen(dee, "editor_own")
    expect(first).to_have_value(OWN)  # the picture that was chosen stays
    dee.sees("Nog niet bewaard.")
    dee.control("save")
    dee.sees("Bewaard. Nieuwe sessies gebruiken deze tekst.")

    saved = library.ready(dee.workshop, dee.visitor)[-1]  # after those that are built in
    session = commands.create(dee.workshop, dee.visitor, PLAN, saved)[0]
    commands.open_round(dee.workshop, dee.visitor, session, "p3", 1)
    projector, ben = someone(), someone(Participant)
    projector.visit(f"/project?code={session.code}")
    ben.join(session.code)
    dee.visit(f"/facilitate?code={session.code}")
    ben.place(20)
    expect(page.locator(".st-key-close button")).to_be_enabled()
    expect(page.get_by_text(OWN)).to_have_count(0)
    dee.control("close")
    expect(page.locator(".cues li")).to_have_count(4)
    expect(page.locator(".cues li").first).to_have_text(OWN)
    expect(page.locator(".cues")).to_be_visible()
    for size, name in ((LAPTOP, "console"), (PHONE, "remote")):
        page.set_viewport_size(size)
        expect(page.locator(".cues li").first).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        page.locator(".cues").evaluate("one => one.scrollIntoView({ block: 'center' })")
        seen(dee, name)
    commands.hide(dee.workshop, dee.visitor, session, "p3", 1)
    expect(page.locator(".cues")).to_have_count(0)
    commands.reveal(dee.workshop, dee.visitor, session, "p3", 1)
    expect(page.locator(".cues li").first).to_have_text(OWN)
    projector.sees("draagvlak")
    ben.sees("draagvlak")
    for other in (projector, ben):
        assert OWN not in other.page.content()
        expect(other.page.locator(".cues")).to_have_count(0)
