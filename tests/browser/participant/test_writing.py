"""Writing: two tabs, a reload in the middle of a change, and what comes too late for a round."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.support.people import Participant, Someone
from tests.full_session import FullSession

Rows = Callable[..., list[tuple[object, ...]]]
TEXTS = "SELECT json_extract(item.value, '$.text') FROM answers, json_each(answers.value, '$.texts') AS item"


@pytest.fixture
def ben(full_session: FullSession, someone: Someone) -> Participant:
    """Ben, in front of an open question."""
    full_session.open("q02")
    ben = someone(Participant)
    ben.join(full_session.session.code)
    ben.sees("Jouw antwoord")
    return ben


def test_two_tabs_never_undo_one_another(ben: Participant, rows: Rows) -> None:
    other = Participant(ben.context, ben.url)
    other.page.goto(ben.page.url)
    ben.write("uit het ene tabblad")
    other.write("uit het andere")
    expect(other.page.locator("li")).to_have_count(2)
    assert rows(TEXTS) == [("uit het ene tabblad",), ("uit het andere",)]


def test_of_the_texts_of_two_tabs_as_many_are_stored_as_have_room_and_the_others_are_kept(
    full_session: FullSession, someone: Someone, rows: Rows
) -> None:
    full_session.open("check_out")
    chi = someone(Participant)
    chi.join(full_session.session.code)
    other = Participant(chi.context, chi.url)
    other.page.goto(chi.page.url)
    expect(other.page.locator(".writing .add")).to_be_visible()
    chi.context.set_offline(True)
    for tab, words in ((chi, ("rust", "moed")), (other, ("tijd", "geld"))):
        for word in words:
            tab.page.locator(".writing .parts input, .writing .parts textarea").first.fill(word)
            tab.page.locator(".writing .add").click()
        tab.sees("Nog niet verzonden")
    chi.context.set_offline(False)
    full = "Er was geen plek meer voor alles wat je schreef."
    for tab in (chi, other):
        expect(tab.page.locator("li")).to_have_count(3)
    assert len(rows(TEXTS)) == 3
    assert any(tab.page.get_by_text(full).is_visible() for tab in (chi, other))
    chi.page.locator("li button").nth(1).click()  # withdraws the first text
    for tab in (chi, other):
        expect(tab.page.locator("li")).to_have_count(3)
        expect(tab.page.get_by_text(full)).to_be_hidden()
    assert len(rows(TEXTS)) == 3


def test_a_change_goes_on_after_a_reload_and_doubles_nothing(ben: Participant, rows: Rows) -> None:
    ben.write("eerste")
    ben.press("Wijzig: eerste")
    ben.page.get_by_label("Jouw antwoord").press_sequentially(" aangepast")
    ben.page.reload()
    expect(ben.page.get_by_label("Jouw antwoord")).to_have_value("eerste aangepast")
    ben.press("Bewaar wijziging")
    ben.saved()
    expect(ben.page.locator("li p")).to_have_text("eerste aangepast")
    assert rows(TEXTS) == [("eerste aangepast",)]


def test_what_was_not_sent_before_the_close_is_said(full_session: FullSession, ben: Participant, rows: Rows) -> None:
    ben.page.get_by_label("Jouw antwoord").fill("bijna klaar met")
    full_session.close("q02")
    ben.sees("Deze ronde was al gesloten. Dit is niet opgeslagen:")
    ben.sees("bijna klaar met")
    assert rows(TEXTS) == []
    full_session.open("q02")
    expect(ben.page.get_by_label("Jouw antwoord")).to_have_value("bijna klaar met")


def test_a_place_that_was_chosen_as_the_round_closed_is_stored_or_said(
    full_session: FullSession, someone: Someone, rows: Rows
) -> None:
    chi = someone(Participant)
    chi.join(full_session.session.code)
    full_session.open("p1")
    chi.place(30)
    chi.page.get_by_role("button", name="Naar rechts").click()  # waits a moment for a next tap before it is sent
    chi.context.set_offline(True)
    full_session.close("p1")
    chi.page.wait_for_timeout(1500)
    chi.context.set_offline(False)
    chi.sees("Deze ronde was al gesloten. Dit is niet opgeslagen:")
    assert rows("SELECT json_extract(value, '$.value') FROM answers") == [(30,)]


def test_a_finger_that_scrolls_the_page_chooses_nothing(
    full_session: FullSession, someone: Someone, rows: Rows
) -> None:
    chi = someone(Participant, viewport={"width": 360, "height": 420})
    chi.join(full_session.session.code)
    full_session.open("p1")
    line = chi.page.get_by_role("slider")
    line.scroll_into_view_if_needed()
    box = line.bounding_box()
    assert box
    touch = chi.context.new_cdp_session(chi.page)
    x, y = box["x"] + 0.8 * box["width"], box["y"] + box["height"] / 2
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    for step in range(1, 9):
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y - 15 * step}]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    chi.page.wait_for_timeout(1200)
    assert rows("SELECT * FROM answers") == []
    assert line.get_attribute("aria-valuetext") == "nog geen plek gekozen"
