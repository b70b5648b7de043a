"""Writing: two tabs, a reload in the middle of a change, and what comes too late for a round."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.people import Participant, Person
from tests.hall import Hall

Rows = Callable[..., list[tuple[object, ...]]]
TEXTS = "SELECT json_extract(item.value, '$.text') FROM answers, json_each(answers.value, '$.texts') AS item"


@pytest.fixture
def ben(hall: Hall, someone: Callable[..., Person]) -> Participant:
    """Ben, in front of an open question."""
    hall.open("q02")
    ben = someone(Participant)
    ben.join(hall.session.code)
    ben.sees("Jouw antwoord")
    return ben


def test_two_tabs_never_undo_one_another(ben: Participant, rows: Rows) -> None:
    other = Participant(ben.context, ben.url)
    other.page.goto(ben.page.url)
    ben.write("uit het ene tabblad")
    other.write("uit het andere")
    expect(other.page.locator("li")).to_have_count(2)
    assert rows(TEXTS) == [("uit het ene tabblad",), ("uit het andere",)]


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


def test_what_was_not_sent_before_the_close_is_said(hall: Hall, ben: Participant, rows: Rows) -> None:
    ben.page.get_by_label("Jouw antwoord").fill("bijna klaar met")
    hall.close("q02")
    ben.sees("Deze ronde was al gesloten. Dit is niet opgeslagen:")
    ben.sees("bijna klaar met")
    assert rows(TEXTS) == []
    hall.open("q02")
    expect(ben.page.get_by_label("Jouw antwoord")).to_have_value("bijna klaar met")


def test_a_place_that_was_chosen_as_the_round_closed_is_stored_or_said(
    hall: Hall, someone: Callable[..., Person], rows: Rows
) -> None:
    chi = someone(Participant)
    chi.join(hall.session.code)
    hall.open("p1")
    chi.place(30)
    chi.page.get_by_role("button", name="Naar rechts").click()  # waits a moment for a next tap before it is sent
    chi.context.set_offline(True)
    hall.close("p1")
    chi.page.wait_for_timeout(1500)
    chi.context.set_offline(False)
    chi.sees("Deze ronde was al gesloten. Dit is niet opgeslagen:")
    assert rows("SELECT json_extract(value, '$.value') FROM answers") == [(30,)]


def test_a_finger_that_scrolls_the_page_chooses_nothing(hall: Hall, someone: Callable[..., Person], rows: Rows) -> None:
    chi = someone(Participant, viewport={"width": 360, "height": 420})
    chi.join(hall.session.code)
    hall.open("p1")
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
