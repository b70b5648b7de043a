"""The console's pace, its undo, its list of keys, and the script on paper."""

import json

import pytest

from sessions.access.rights import Visitor
from sessions.activities.kind import Kind
from sessions.facilitation import activity_order, commands
from sessions.locale import Texts
from sessions.model.programme import Activity
from sessions.model.records import Session
from sessions.programmes import library
from sessions.programmes.built_in import built_in
from sessions.workshop import Workshop
from tests.conftest import Clock
from tests.pages.conftest import Show
from tests.pages.screen import as_typed, rows

STATE = "SELECT status, current FROM sessions"
SKIPPED = "SELECT id FROM activities WHERE skipped = 1 ORDER BY position"


def test_the_button_names_the_last_step_and_takes_it_back(
    show: Show, ada: Visitor, workshop: Workshop, session: Session
) -> None:
    console = show("facilitate", ada, "nl", code=session.code)
    assert (console.button(key="undo").label, console.button(key="undo").disabled) == ("Ongedaan maken", True)
    console.press("go_p3")
    assert as_typed(console.button(key="undo").label) == "Ongedaan maken: naar ‘draagvlak – daadkracht’"
    console.press("open").press("undo")
    assert (rows(workshop, STATE), rows(workshop, "SELECT * FROM rounds")) == ([("running", "p3")], [])
    console.press("undo")
    assert (rows(workshop, STATE), console.button(key="undo").disabled) == ([("lobby", None)], True)


def test_what_somebody_else_did_meanwhile_is_not_taken_back(
    show: Show, dee: Visitor, ada: Visitor, workshop: Workshop, session: Session, nl: Texts
) -> None:
    console = show("facilitate", ada, "nl", code=session.code).press("go_p3")
    button = console.button(key="undo")
    commands.go_to(workshop, dee, session, "p2")
    console.press(str(button.key))
    assert rows(workshop, STATE) == [("running", "p2")]
    assert nl("refused.undo_other") in console.visible_text


def test_the_pace_is_told_to_the_browser_which_counts_on(
    show: Show, ada: Visitor, workshop: Workshop, session: Session, clock: Clock, nl: Texts
) -> None:
    console = show("facilitate", ada, "nl", code=session.code)
    assert nl("pace.not_yet") in console.visible_text
    assert console.button(key="pace_ask").disabled
    console.press("go_p1")
    clock.forward(minutes=13)
    told = console.press("go_p2").data_of("workshop_pace")
    rest = next(one.minutes for one in _everything() if one.id == "p2")
    assert (told["behind"], told["rest"], told["going"]) == (180_000, rest * 60_000, True)
    # 14:13 in the Netherlands, and all but p1 still to come.
    minutes = sum(one.minutes for one in _everything()) - 10
    assert told["ends"] == (14 * 60 + 13 + minutes) % (24 * 60) * 60_000
    assert told["words"]["behind"] == "# min achter op het programma · klaar rond @"


def _everything() -> list[Activity]:
    return list(next(one for one in built_in() if one.id == "everything").activities)


def test_what_could_go_is_skipped_in_one_step_and_comes_back_in_one(
    show: Show, ada: Visitor, workshop: Workshop, session: Session, clock: Clock, nl: Texts
) -> None:
    console = show("facilitate", ada, "nl", code=session.code).press("go_p1").press("pace_ask")
    assert nl("pace.nothing") in console.visible_text
    console.press("pace_ask")
    assert nl("pace.nothing") not in console.visible_text
    clock.forward(minutes=14)
    console.press("pace_ask")
    assert nl("pace.could_go") in console.visible_text
    console.press("pace_skip")
    gone = [name for (name,) in rows(workshop, SKIPPED)]
    assert gone and "p1" not in gone
    assert console.data_of("workshop_pace")["behind"] <= 0
    console.press("undo")
    assert rows(workshop, SKIPPED) == []


def test_the_list_of_keys_is_that_of_the_buttons(show: Show, ada: Visitor, session: Session, nl: Texts) -> None:
    console = show("facilitate", ada, "nl", code=session.code).press("go_p1").press("open")
    told = {key for key, _ in console.data_of("workshop_shortcuts")["keys"]}
    assert told == {"→", "←", "O", "V", "Z", "A", "Esc", "?", "PageDown", "PageUp"}


# --- the script on paper ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("programme", [one.id for one in built_in()])
def test_a_built_in_programme_on_paper(show: Show, dee: Visitor, programme: str, language: str) -> None:
    page = show("script", dee, language, programme=programme)
    [told] = [one for one in built_in() if one.id == programme]
    minutes = 14 * 60
    for activity in told.activities:
        assert isinstance(activity, Kind)
        heading = activity.heading(Texts(language))
        duration = Texts(language)("script.minutes", minutes=activity.minutes)
        assert f"{minutes // 60:02}:{minutes % 60:02} {duration} {heading}" in page.visible_text
        minutes += activity.minutes
    assert f"{minutes // 60:02}:{minutes % 60:02} {Texts(language)('script.end')}" in page.visible_text


def test_the_script_of_a_session_leaves_out_what_is_skipped(
    show: Show, ada: Visitor, workshop: Workshop, session: Session
) -> None:
    activity_order.set_skipped(workshop, ada, session, "p1", True)
    page = show("script", ada, "nl", code=session.code)
    assert "wensen van de politiek" not in page.visible_text
    assert "14:00 10 min eigen positie als ambtenaar" in page.visible_text


def test_an_own_programme_on_paper(show: Show, dee: Visitor, workshop: Workshop) -> None:
    number = library.copy_of(workshop, dee, built_in()[0])
    assert "14:00" in show("script", dee, "nl", own=str(number)).visible_text
    empty = library.start_empty(workshop, dee)
    assert Texts("nl")("refused.script_mistakes") in show("script", dee, "nl", own=str(empty)).visible_text


@pytest.mark.parametrize("query", [{"programme": "nowhere"}, {"own": "99"}, {}])
def test_a_programme_that_is_not_there(show: Show, dee: Visitor, query: dict[str, str], nl: Texts) -> None:
    assert nl("refused.no_such_programme") in show("script", dee, "nl", **query).visible_text


def test_the_console_and_the_shelf_lead_to_the_script(show: Show, dee: Visitor, session: Session) -> None:
    console, shelf = show("facilitate", dee, "nl", code=session.code), show("programmes", dee, "nl")
    assert f'<a class="button" href="./script?code={session.code}" target="_blank">Draaiboek</a>' in console.received
    for one in built_in():
        assert f'<a class="paper" href="./script?programme={one.id}" target="_blank">Draaiboek' in shelf.received


def test_nobody_else_reads_a_script(show: Show, ben: Visitor, eve: Visitor, session: Session) -> None:
    for who in (ben, eve):
        for query in ({"code": session.code}, {"programme": "cocreation"}):
            page = show("script", who, "nl", **query)
            assert "Zeg:" not in page.visible_text and "14:00" not in json.dumps(page.visible_text)
