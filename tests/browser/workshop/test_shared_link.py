"""A link to read in a browser: one press, no secret in the address, and dead at once in a page that is open."""

import re

from playwright.sync_api import expect

from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.browser.support.people import Organiser, Someone


def test_a_revoked_link_is_dead_at_once_in_an_open_page(dee: Organiser, someone: Someone, workshop: Workshop) -> None:
    code = dee.create("Gedeeld")
    session, visitor = commands.find(workshop, code), dee.visitor
    commands.open_round(workshop, visitor, session, "p6", 1)
    for value in (10, 40, 90):
        person = Visitor(identity.new_token())
        answering.join(workshop, person, session)
        answering.cast(workshop, person, session, "p6", 1, {"value": value})
    commands.close_round(workshop, visitor, session, "p6", 1)
    commands.reveal(workshop, visitor, session, "p6", 1)

    organiser = dee.visit(f"/review?code={code}")
    organiser.get_by_text("Deel om te lezen").click()
    organiser.get_by_role("button", name="Maak een link").click()
    address = organiser.get_by_test_id("stCode").inner_text().strip()
    path = f"/shared/{address.rpartition('/')[2]}"

    reader = someone()
    page = reader.visit(path)
    button = page.get_by_role("button", name="Lees")
    expect(button).to_be_visible()
    expect(page).to_have_url(re.compile(r"/reading\?link=[0-9]+$"))
    with page.expect_response(re.compile(r"/reading\?link=[0-9]+$")) as answer:
        button.click()
    headers = answer.value.headers
    assert [headers[name] for name in ("x-robots-tag", "cache-control")] == ["noindex, nofollow", "no-store"]
    assert headers["referrer-policy"] == "same-origin"  # no other site is told where a reader comes from
    expect(page.get_by_role("heading", level=1)).to_have_text("Gedeeld")
    page.get_by_role("navigation", name="Inhoud").get_by_role("link", name="sturen – loslaten").click()
    expect(page.locator(".chart[role=img] .main-svg").first).to_be_visible()
    assert code not in page.content()

    organiser.get_by_role("button", name="Trek in").click()
    expect(page.get_by_role("heading", name="Deze link werkt niet (meer)")).to_be_visible()
    expect(page.get_by_text("sturen – loslaten")).to_have_count(0)
    reader.visit(path)
    expect(page.get_by_role("heading", name="Deze link werkt niet (meer)")).to_be_visible()
