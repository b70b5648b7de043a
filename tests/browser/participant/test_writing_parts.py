"""Writing with parts besides the text itself: what is asked, what travels, and what survives."""

from collections.abc import Iterator
from dataclasses import asdict, replace

import pytest
from playwright.sync_api import Browser, Page, expect

from pages.participant.fields.texts import WritingPart, words
from sessions.locale import Texts
from tests.browser.support.component_page import Plain, page_of_its_own

PARTS = (
    WritingPart("situation", "Wat gebeurde er?", 60, rows=4),
    WritingPart("did", "Wat deed jij?", 20),
    WritingPart("role", "Namens wie?", options=(("civil", "Als ambtenaar"), ("citizen", "Als inwoner"))),
    WritingPart("lesson", "Wat leerde je?", 20, rows=2, needed=False),
)


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    with page_of_its_own(browser) as page:
        yield page


@pytest.fixture
def ben(page: Page) -> Plain:
    """Ben, who is asked for a story of several parts."""
    told = {
        "texts": words(Texts("nl"), 2),
        "most": 2,
        "rule": "Geen namen.",
        "worded": {},
        "statuses": {},
        "unseen": "Wacht op de begeleider.",
        "parts": [asdict(part) for part in PARTS],
    }
    return Plain(page, told, "workshop_writing")


def fill(person: Plain, **parts: str) -> None:
    labels = {part.name: part.label for part in PARTS}
    for name, text in parts.items():
        if name == "role":
            person.page.get_by_label(text).check(force=True)
        else:
            person.page.get_by_label(labels[name]).fill(text)


def press(person: Plain, name: str) -> None:
    person.page.get_by_role("button", name=name).click()


def stored(person: Plain) -> dict[str, object]:
    """Let the store take the one text that was sent, and give it without its id."""
    sent = person.next()
    known = {item["id"]: item for item in (person.stored or {"texts": []})["texts"]}
    known |= {item["id"]: item for item in sent["texts"]}
    person.stored = {"texts": [item for name, item in known.items() if name not in sent["withdrawn"]]}
    person.answered = bool(person.stored["texts"])
    person.draw({"nonce": person.confirmed, "refused": None, "final": False})
    return {name: text for item in sent["texts"] for name, text in item.items() if name != "id"}


def test_all_parts_travel_in_one_item_and_the_empty_ones_stay_at_home(ben: Plain) -> None:
    expect(ben.page.get_by_text("Geen namen.")).to_be_visible()
    fill(ben, situation=" Het plein ", did="Geluisterd", role="Als inwoner")
    press(ben, "Verstuur")
    assert stored(ben) == {"situation": "Het plein", "did": "Geluisterd", "role": "citizen"}
    assert ben.page.locator("li").inner_text().split("\n")[:1] == ["Het plein"]
    assert ben.page.locator("li dd").all_inner_texts() == ["Geluisterd", "Als inwoner"]
    expect(ben.page.locator("form :checked")).to_have_count(0)
    expect(ben.page.get_by_label("Wat deed jij?")).to_have_value("")


def test_what_is_missing_or_too_long_is_said_where_it_is(ben: Plain) -> None:
    fill(ben, situation="Het plein", lesson="x" * 21)
    press(ben, "Verstuur")
    assert ben.sent == []
    expect(ben.page.get_by_label("Wat deed jij?")).to_be_focused()
    messages = [text for text in ben.page.locator("form .message.wrong").all_inner_texts() if text]
    assert messages == ["Vul dit nog in.", "Vul dit nog in.", "Te lang, 1 te veel"]
    fill(ben, did="Gewacht", role="Als ambtenaar", lesson="Eerder vragen")
    expect(ben.page.locator("form .message.wrong")).to_have_count(0)
    press(ben, "Verstuur")
    assert stored(ben)["lesson"] == "Eerder vragen"


def test_a_draft_of_all_parts_survives_a_reload(ben: Plain) -> None:
    fill(ben, situation="Het plein", did="Geluisterd", role="Als inwoner")
    ben.open()
    press(ben, "Verstuur")
    assert stored(ben) == {"situation": "Het plein", "did": "Geluisterd", "role": "citizen"}
    ben.open()
    expect(ben.page.get_by_label("Wat gebeurde er?")).to_have_value("")


def test_an_item_with_parts_can_be_changed_and_withdrawn(ben: Plain) -> None:
    fill(ben, situation="Het plein", did="Geluisterd", role="Als inwoner", lesson="Vragen")
    press(ben, "Verstuur")
    stored(ben)
    press(ben, "Wijzig: Het plein")
    expect(ben.page.get_by_label("Als inwoner")).to_be_checked()
    fill(ben, did="Gepraat", role="Als ambtenaar", lesson="")
    ben.open()
    press(ben, "Bewaar wijziging")
    assert stored(ben) == {"situation": "Het plein", "did": "Gepraat", "role": "civil"}
    expect(ben.page.locator("li")).to_have_count(1)
    press(ben, "Trek in: Het plein")
    assert (stored(ben), ben.stored) == ({}, {"texts": []})


def test_what_stays_stands_in_the_form_again_for_the_next_text(ben: Plain) -> None:
    ben.told["parts"] = [asdict(replace(part, stays=part.name == "role")) for part in PARTS]
    ben.open()
    fill(ben, situation="Het plein", did="Geluisterd", role="Als inwoner")
    press(ben, "Verstuur")
    assert stored(ben)["role"] == "citizen"
    expect(ben.page.get_by_label("Als inwoner")).to_be_checked()
    expect(ben.page.get_by_label("Wat gebeurde er?")).to_have_value("")
    fill(ben, situation="De raad", did="Gebeld")
    press(ben, "Verstuur")
    assert stored(ben) == {"situation": "De raad", "did": "Gebeld", "role": "citizen"}


def test_writing_with_parts_has_no_serious_violation(ben: Plain) -> None:
    fill(ben, situation="Het plein")
    press(ben, "Verstuur")
    assert ben.violations() == []
