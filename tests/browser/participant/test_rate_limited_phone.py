"""A phone that is told to be patient: it says so, keeps the answer, and sends it again by itself. Its real script."""

from collections.abc import Iterator
from dataclasses import asdict

import pytest
from playwright.sync_api import Browser, Page, expect

from pages.participant.fields.texts import WritingPart, words
from sessions.locale import Texts
from tests.browser.support.component_page import Plain, page_of_its_own

PART = WritingPart("text", "Jouw antwoord", 60)
PATIENCE = Texts("nl")("refused.too_fast")


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    with page_of_its_own(browser) as page:
        yield page


@pytest.fixture
def ben(page: Page) -> Plain:
    """Ben, who writes."""
    told = {"texts": words(Texts("nl"), 3), "most": 3, "rule": "", "worded": {}, "parts": [asdict(PART)]}
    told |= {"statuses": {}, "unseen": "Wacht op de begeleider."}
    return Plain(page, told, "workshop_writing")


def send(ben: Plain) -> dict[str, object]:
    ben.page.get_by_label("Jouw antwoord").fill("Doen wat je zegt")
    ben.page.get_by_role("button", name="Verstuur").click()
    return ben.next()


def test_it_is_said_kept_and_sent_again_when_the_time_has_come(ben: Plain) -> None:
    answer = send(ben)
    ben.draw({"nonce": ben.confirmed, "refused": PATIENCE, "final": False, "wait": 2})
    expect(ben.page.get_by_text(PATIENCE)).to_be_visible()
    assert ben.quiet(1000) == 1
    ben.page.wait_for_function("() => sent.length === 2")
    assert ben.sent == [answer, answer], "the same answer, under the same name"
    assert ben.page.evaluate("new Set(sent.map((one) => one.nonce)).size") == 1


def test_however_often_it_is_asked_for_patience_it_never_gives_up(ben: Plain) -> None:
    answer = send(ben)
    for times in range(2, 7):  # more often than a phone sends to a server that says nothing
        ben.draw({"nonce": ben.confirmed, "refused": PATIENCE, "final": False, "wait": 0.1})
        ben.page.wait_for_function("times => sent.length === times", arg=times)
    assert ben.sent == [answer] * 6


def test_what_is_refused_for_another_reason_waits_for_its_writer(ben: Plain) -> None:
    send(ben)
    ben.draw({"nonce": ben.confirmed, "refused": "Te lang.", "final": False})
    expect(ben.page.get_by_text("Te lang.")).to_be_visible()
    assert ben.quiet(5000) == 1
