"""The comparison in a browser: a choice stands in the address, can be sent and gone back from; a phone shows all."""

import re
from contextlib import suppress

import pytest
from playwright.sync_api import Page, TimeoutError, expect

from sessions.simulation import demo
from sessions.workshop import Workshop
from tests.browser.support.people import PHONE, Organiser, Someone

SOME = 12


@pytest.fixture
def compared(dee: Organiser, workshop: Workshop) -> Page:
    """The comparison of some made-up sessions, open in the organiser's browser."""
    dee.visit("/review")
    demo.create(workshop, dee.visitor, SOME)
    page = dee.visit("/compare")
    expect(page.get_by_role("heading", name="sturen – loslaten")).to_be_visible()
    return page


def choose_first(page: Page) -> None:
    """Choose the first organisation of the filter."""
    page.get_by_text("Kies sessies", exact=True).click()
    field = page.get_by_role("combobox", name="Organisaties")
    for _ in range(5):  # a list closes when the page is drawn meanwhile
        field.click()
        with suppress(TimeoutError):
            page.get_by_role("option").first.wait_for(timeout=3000)
            break
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")


def test_a_choice_stands_in_the_address_and_can_be_sent_and_gone_back_from(
    compared: Page, dee: Organiser, someone: Someone
) -> None:
    compared.get_by_role("radio", name="Opkomst", exact=True).click()
    expect(compared.get_by_role("heading", name="Opkomst")).to_be_visible()
    expect(compared).to_have_url(re.compile("view=attendance"))
    choose_first(compared)
    expect(compared.get_by_text(re.compile("1 organisatie"))).to_be_visible()
    expect(compared).to_have_url(re.compile("organisation="))
    sent = compared.url
    compared.go_back()
    expect(compared).not_to_have_url(re.compile("organisation="))
    expect(compared.get_by_text(re.compile("1 organisatie ?")).filter(has_text="deelnemers")).to_have_count(0)
    other = dee.page.context.new_page()
    other.goto(sent)
    expect(other.get_by_role("heading", name="Opkomst")).to_be_visible()
    expect(other.get_by_text(re.compile("1 organisatie"))).to_be_visible()


def test_on_a_phone_every_line_fits_and_keeps_its_numbers(compared: Page) -> None:
    compared.set_viewport_size(PHONE)
    track = compared.locator(".track").first
    expect(track).to_be_visible()
    box = track.bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= PHONE["width"]
    expect(compared.locator("tbody tr").first).to_contain_text("midden")
    expect(compared.locator("tbody tr").first).to_contain_text(re.compile(r"\d+ mensen"))
    main = compared.locator('[data-testid="stMain"]')
    assert main.evaluate("main => main.scrollWidth <= main.clientWidth")
