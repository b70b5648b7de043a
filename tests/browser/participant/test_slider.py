"""The bipolar slider: every way to use it, and what is stored by each."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.support.people import Participant, Someone
from tests.full_session import FullSession

Rows = Callable[..., list[tuple[object, ...]]]
STORED = "SELECT value FROM answers"


@pytest.fixture
def ben(full_session: FullSession, someone: Someone) -> Participant:
    """Ben, in front of an open paradox."""
    full_session.open("p1")
    ben = someone(Participant)
    ben.join(full_session.session.code)
    ben.sees("Tik op de lijn of sleep, en kies je plek.")
    return ben


def test_it_has_no_position_until_it_is_touched(ben: Participant, rows: Rows) -> None:
    line = ben.page.get_by_role("slider")
    assert line.get_attribute("aria-valuetext") == "nog geen plek gekozen"
    expect(ben.page.get_by_label("Plek (0 tot 100)")).to_have_value("")
    assert rows(STORED) == []


def test_a_tap_on_the_very_middle_is_a_choice(ben: Participant, rows: Rows) -> None:
    ben.page.get_by_role("slider").tap()
    ben.saved()
    assert rows(STORED) == [('{"value": 50}',)]


def test_a_drag_is_saved_once_when_it_is_let_go(ben: Participant, rows: Rows) -> None:
    box = ben.page.get_by_role("slider").bounding_box()
    assert box
    ben.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    ben.page.mouse.down()
    for share in (0.6, 0.7, 0.8, 0.9, 1.0):
        ben.page.mouse.move(box["x"] + box["width"] * share, box["y"] + box["height"] / 2)
    assert rows(STORED) == []
    ben.page.mouse.up()
    ben.saved()
    assert rows(STORED) == [('{"value": 100}',)]
    assert rows("SELECT count(*) FROM answer_log") == [(1,)]


def test_arrow_keys_and_buttons_move_it(ben: Participant, rows: Rows) -> None:
    ben.page.get_by_role("slider").press("ArrowLeft")
    ben.saved()
    assert rows(STORED) == [('{"value": 49}',)]
    ben.page.get_by_role("button", name="Naar rechts").click(click_count=3, delay=20)
    expect(ben.page.get_by_label("Plek (0 tot 100)")).to_have_value("64")
    ben.page.wait_for_timeout(1500)
    assert rows(STORED) == [('{"value": 64}',)]


def test_a_number_out_of_range_is_said_not_to_fit_and_nothing_is_stored(ben: Participant, rows: Rows) -> None:
    number = ben.page.get_by_label("Plek (0 tot 100)")
    number.fill("250")
    number.press("Tab")
    ben.sees("Dit getal past niet en is niet opgeslagen. Kies een heel getal van 0 tot en met 100.")
    expect(number).to_have_value("250")
    ben.place(100)
    assert rows("SELECT value FROM answer_log") == [('{"value": 100}',)]


def test_a_pass_is_an_answer_and_can_be_taken_back(ben: Participant, rows: Rows) -> None:
    ben.press("Pas")
    ben.saved()
    assert rows(STORED) == [("null",)]
    ben.place(5)
    ben.page.wait_for_timeout(500)
    assert rows(STORED) == [('{"value": 5}',)]


def test_a_reload_brings_back_what_was_saved(ben: Participant) -> None:
    ben.place(35)
    ben.page.reload()
    expect(ben.page.get_by_label("Plek (0 tot 100)")).to_have_value("35")
    ben.saved()
