"""Presses at the console while things change: each does what it says, and no old control stays."""

import threading
import time
from collections.abc import Callable

from playwright.sync_api import expect

from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.participation import answering
from tests.browser.support.people import Organiser
from tests.browser.support.server import Server

Rows = Callable[..., list[tuple[object, ...]]]
CONTROLS = ("open", "close", "reopen", "open_later", "reveal", "reveal_later", "hide", "new_round", "new_round_later")


def test_after_every_press_there_are_three_large_controls_and_no_old_one(dee: Organiser) -> None:
    dee.create("Drukken")
    dee.page.locator(".st-key-go_q01 button").click()
    expect(dee.page.locator(".st-key-open button")).to_be_enabled()
    visible = dee.page.locator(", ".join(f".st-key-{key} button:visible" for key in CONTROLS))
    for press, phase in [("open", "open"), *[("close", "revealed"), ("new_round", "open")] * 3]:
        dee.control(press)
        # Streamlit retains a control, hidden, while the focus stays beside it, until the run is over.
        expect(dee.page.locator(f".stage .phase.{phase}")).to_have_count(1)
        expect(dee.page.locator("[data-testid=stApp]")).to_have_attribute("data-test-script-state", "notRunning")
        expect(dee.page.locator(".st-key-main_controls button:visible")).to_have_count(3)
        expect(visible).to_have_count(3)


def test_every_press_in_the_queue_counts_and_hits_what_it_was_meant_for_while_texts_come_in(
    dee: Organiser, server: Server, rows: Rows
) -> None:
    code = dee.create("Regen")
    workshop = server.database.workshop()
    session = commands.find(workshop, code)
    people = [Visitor(identity.new_token()) for _ in range(40)]
    for person in people:
        answering.join(workshop, person, session)
    dee.page.locator(".st-key-go_q01 button").click()
    dee.control("open")
    expect(dee.page.locator(".st-key-close button")).to_be_enabled()

    def write(who: int) -> None:
        text = {"texts": [{"id": "a", "text": f"tekst {who}"}]}
        answering.cast(workshop, people[who], session, "q01", 1, text)

    def rain() -> None:
        for who in range(10, 40):
            write(who)
            time.sleep(0.1)

    for who in range(10):
        write(who)
    rows_of = dee.page.locator("[class*='st-key-text_']")
    expect(rows_of).to_have_count(10)
    raining = threading.Thread(target=rain)
    raining.start()
    for who in range(10):
        row = rows_of.nth(who)
        expect(row).to_contain_text(f"tekst {who}")
        row.get_by_role("button", name=f"{'Verberg' if who % 2 else 'Keur goed'}: tekst {who}", exact=True).click()
    raining.join()
    expect(rows_of).to_have_count(40)
    expect(dee.page.locator(".st-key-queue h2")).to_contain_text("30 teksten")
    decided = rows("SELECT text, approved FROM decisions ORDER BY participant")
    assert decided == [(f"tekst {who}", 1 - who % 2) for who in range(10)]
