"""The rehearsal on every screen: the console's panel, the band, and the example."""

import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from sessions.access.rights import Visitor
from sessions.facilitation import commands, rehearsal, session_view
from sessions.facilitation.session_view import Revealed
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.records import Rehearsal, Session
from sessions.participation import answering
from sessions.simulation import example_session
from sessions.workshop import Workshop
from tests.conftest import everything
from tests.pages.conftest import Reload, Show
from tests.pages.screen import Screen, rows

Unchanged = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def rehearsed(workshop: Workshop, ada: Visitor, session: Session, reload: Reload) -> Session:
    """The session, with twelve pretend participants in two camps."""
    rehearsal.fill(workshop, ada, session, 12, "camps")
    return reload(session)


# --- the panel --------------------------------------------------------------------------------------------------------


def test_the_console_fills_walks_and_wipes(
    show: Show, workshop: Workshop, ada: Visitor, session: Session, language: str, texts: Texts
) -> None:
    before = everything(workshop)
    console = show("facilitate", ada, language, code=session.code)
    assert texts("rehearsal.lead") in console.visible_text
    assert texts("rehearsal.band") not in console.visible_text
    # Pressed before the page was drawn with what was chosen: that counts all the same.
    console.fill(rehearsal_people=12, rehearsal_shape="camps").press("rehearsal_start")
    assert rehearsal.of(workshop, session) == Rehearsal("camps", 12, 0, 0)
    shape = texts("rehearsal.of.camps")
    assert texts("rehearsal.going", people=12, shape=shape) in console.visible_text
    assert texts("rehearsal.band") in console.visible_text
    for _ in range(6):
        console.press("rehearsal_next")
    assert rows(workshop, "SELECT count(DISTINCT participant) FROM answers") == [(12,)]
    console.press("rehearsal_wipe")
    assert texts("rehearsal.wipe_sure") in console.visible_text
    console.press("wipe_no")
    assert texts("rehearsal.wipe_sure") not in console.visible_text
    assert rehearsal.of(workshop, session) is not None
    console.press("rehearsal_wipe").press("wipe_yes")
    assert texts("rehearsal.lead") in console.visible_text
    assert texts("rehearsal.band") not in console.visible_text
    assert "class='absent'" in console.received  # replaced: what is only left out may stay on a page
    assert everything(workshop) == before


def test_with_somebody_there_the_console_says_why_there_is_no_rehearsal(
    show: Show, workshop: Workshop, ada: Visitor, session: Session, eve: Visitor, nl: Texts
) -> None:
    console = show("facilitate", ada, code=session.code)
    answering.join(workshop, eve, session)  # after the button was drawn
    console.press("rehearsal_start")
    assert nl("refused.rehearsal_people") in console.visible_text
    assert rehearsal.of(workshop, session) is None
    assert console.run().button(key="rehearsal_start").disabled
    assert nl("rehearsal.later") in console.visible_text


def test_out_of_the_lobby_nobody_begins_a_rehearsal(
    show: Show, workshop: Workshop, ada: Visitor, session: Session
) -> None:
    commands.go_to(workshop, ada, session, "p1")
    assert show("facilitate", ada, code=session.code).button(key="rehearsal_start").disabled


def test_the_console_counts_the_phones_that_were_tried(
    show: Show, workshop: Workshop, ada: Visitor, rehearsed: Session, eve: Visitor, ben: Visitor, nl: Texts
) -> None:
    console = show("facilitate", ada, code=rehearsed.code)
    assert nl.count("rehearsal.checked", 1) not in console.visible_text
    rehearsal.check_in(workshop, eve, rehearsed, 30)
    assert nl.count("rehearsal.checked", 1) in console.follow().visible_text
    rehearsal.check_in(workshop, ben, rehearsed, None)
    assert nl.count("rehearsal.silent", 1) in console.follow().visible_text


# --- the band ---------------------------------------------------------------------------------------------------------


def test_projector_and_phones_say_that_it_is_a_rehearsal_for_as_long_as_it_is_one(
    show: Show, workshop: Workshop, ada: Visitor, rehearsed: Session, eve: Visitor, nl: Texts
) -> None:
    assert nl("rehearsal.join") in show("join", eve, code=rehearsed.code).visible_text
    answering.join(workshop, eve, rehearsed)
    projector, phone = show("project", eve, code=rehearsed.code), show("take_part", eve, code=rehearsed.code)
    commands.open_round(workshop, ada, rehearsed, "p1", 1)
    assert [nl("rehearsal.band") in one.follow().visible_text for one in (projector, phone)] == [True, True]
    rehearsal.wipe(workshop, ada, rehearsed)
    projector.follow()
    assert (
        nl("rehearsal.band") in projector.visible_text,
        nl.count("projector.people", 0) in projector.visible_text,
    ) == (False, True)
    phone.follow()
    assert (phone.name, nl("rehearsal.join") in phone.visible_text) == ("join", False)


def test_a_rehearsal_that_was_not_wiped_is_never_taken_for_a_session_that_was_held(
    show: Show, workshop: Workshop, dee: Visitor, rehearsed: Session, nl: Texts
) -> None:
    commands.open_round(workshop, dee, rehearsed, "p1", 1)
    commands.end(workshop, dee, rehearsed)
    assert nl("rehearsal.in_list") in show("review", dee).visible_text
    one = show("review", dee, code=rehearsed.code).visible_text
    assert (nl("rehearsal.review") in one, nl.count("review.people", 0) in one) == (True, True)
    console = show("facilitate", dee, code=rehearsed.code)
    assert nl("rehearsal.seen") in console.visible_text
    console.press("rehearsal_wipe").press("wipe_yes")
    assert (rehearsal.of(workshop, rehearsed), session_view.build(workshop, rehearsed.code).phase) == (None, "lobby")


# --- the example ------------------------------------------------------------------------------------------------------


def test_the_example_is_one_press_away_on_a_fresh_install(
    blank: Workshop, eve: Visitor, language: str, texts: Texts
) -> None:
    before = everything(blank)
    example = Screen(blank, "home", eve, language).press("example")
    count = len(example_session.of(blank, language).views)
    assert (example.name, count > 12) == ("example", True)
    assert f"{texts('example.band')} · {texts('present.place', at=1, count=count)}" in example.visible_text
    for index in range(2, count + 1):
        example.press("slide_next")
        assert texts("present.place", at=index, count=count) in example.visible_text
    assert example.button(key="slide_next").disabled
    assert texts("present.place", at=count - 1, count=count) in example.press("slide_back").visible_text
    assert everything(blank) == before


def test_every_place_of_the_example_shows_a_result_in_the_language_that_was_asked_for(
    blank: Workshop, eve: Visitor, language: str
) -> None:
    example = example_session.of(blank, language)
    assert {one.phase for one in example.views} <= {"revealed", "showing"}
    assert {view.answered for view in example.views if isinstance(view, Revealed)} == {example_session.PEOPLE}
    assert {one.session.language for one in example.views} == {language}


def test_the_example_is_no_session_of_this_installation(
    show: Show, workshop: Workshop, dee: Visitor, eve: Visitor, nl: Texts
) -> None:
    example = example_session.of(workshop, "nl")
    [code] = [session.code for session in _all(example.workshop)]
    with pytest.raises(Refusal):
        commands.find(workshop, code)
    assert nl.count("review.found", 0) in show("review", dee).visible_text
    assert code not in show("example", eve).received


def test_the_example_costs_nothing_before_it_is_asked_for_and_is_made_once(
    blank: Workshop, eve: Visitor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(example_session, "_made", {})
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    Screen(blank, "home", eve)
    assert example_session._made == {}
    files = sorted(tmp_path.iterdir())
    first = example_session.of(blank, "nl")
    assert [example_session.of(blank, "nl") is first for _ in range(20)] == [True] * 20
    assert (sorted(tmp_path.iterdir()), list(example_session._made)) == (files, ["nl"])


def test_what_is_written_to_the_example_is_gone_at_once(workshop: Workshop) -> None:
    example = example_session.of(workshop, "nl")
    with example.workshop.store.writing() as db:
        db.execute("DELETE FROM answers")
    with example.workshop.store.reading() as db:
        assert db.execute("SELECT count(*) > 0 FROM answers").fetchone() == (1,)


def _all(workshop: Workshop) -> list[Session]:
    from sessions.store import session_rows

    with workshop.store.reading() as db:
        return session_rows.all_sessions(db)
