"""The screen of the replay: for who may facilitate, the frames of one activity at a time, and nothing hidden."""

import json
from typing import Any

import pytest

from pages.archive.replay import replay
from sessions.access.rights import Visitor
from sessions.facilitation import commands, rehearsal, unlinking
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.conftest import START, Clock, somebody
from tests.pages.conftest import ODD, Show
from tests.pages.screen import Screen


@pytest.fixture
def past(workshop: Workshop, ada: Visitor, session: Session, clock: Clock) -> Session:
    """A session that is over, with a live paradox and a question whose texts need no approval."""
    commands.set_approval(workshop, ada, session, False)
    people = [somebody() for _ in range(4)]
    for name, answer in (("p1", {"value": 20}), ("q01", {"texts": [{"id": "a", "text": ODD}]})):
        commands.set_results(workshop, ada, session, name, "live")
        clock.forward(seconds=10)
        commands.open_round(workshop, ada, session, name, 1)
        for who in people:
            answering.join(workshop, who, session)
            clock.forward(seconds=1)
            answering.cast(workshop, who, session, name, 1, answer)
        commands.close_round(workshop, ada, session, name, 1)
    clock.forward(seconds=10)
    commands.end(workshop, ada, session)
    return commands.find(workshop, session.code)


def data_of(screen: Screen) -> dict[str, Any]:
    """What the browser was given to play."""
    return screen.data_of("workshop_replay")


@pytest.mark.parametrize("screen", ["replay", "present", "review"])
def test_its_page_is_closed_when_the_right_is_lost(show: Show, ada: Visitor, past: Session, screen: str) -> None:
    live = show(screen, ada, code=past.code).components("workshop_live")
    assert {(one["console"], one["restricted"]) for one in live} == {(False, True)}


def test_the_time_line_comes_with_the_frames_of_the_first_activity(
    show: Show, ada: Visitor, past: Session, language: str, texts: Texts
) -> None:
    data = data_of(show("replay", ada, language, code=past.code))
    assert [(each["activity"], each["start"], each["end"]) for each in data["segments"]] == [
        ("p1", 0, 14),
        ("q01", 14, 28),
    ]
    assert data["length"] == 28
    frames = data["frames"]
    assert (frames["activity"], [each["at"] for each in frames["frames"]]) == ("p1", [0, 1, 2, 3, 4])
    assert [each["waiting"] for each in frames["frames"]] == [texts("replay.hidden_too_few")] * 3 + ["", ""]
    assert [bool(each["sentence"]) for each in frames["frames"]] == [False, False, False, True, True]
    assert ["data" in each for each in frames["frames"]] == [False, False, False, True, True]
    assert data["clocks"][0] == [0, 14 * 3600 + 10]
    assert data["speeds"] == [1, 5, 20, 60]


def test_the_browser_asks_for_another_activity(show: Show, ada: Visitor, past: Session) -> None:
    screen = show("replay", ada, code=past.code).send("workshop_replay", "want", "q01")
    frames = data_of(screen)["frames"]
    assert (frames["activity"], [text for text, _ in frames["cards"]]) == ("q01", [ODD])
    assert [each.get("cards", []) for each in frames["frames"]] == [[], [0], [0, 0], [0, 0, 0], [0, 0, 0, 0]]


@pytest.mark.parametrize("asked", ["gone", 7, None, {"a": 1}, "x" * 5000])
def test_what_a_browser_makes_up_is_no_activity(show: Show, ada: Visitor, past: Session, asked: object) -> None:
    screen = show("replay", ada, code=past.code).send("workshop_replay", "want", asked)
    assert data_of(screen)["frames"]["activity"] == "p1"


def test_nothing_that_is_hidden_reaches_the_browser(
    show: Show, ada: Visitor, workshop: Workshop, past: Session
) -> None:
    commands.hide(workshop, ada, past, "p1", 1)
    data = data_of(show("replay", ada, code=past.code))
    assert [each for each in data["frames"]["frames"] if each["sentence"] or "data" in each or "numbers" in each] == []


def test_no_frame_says_who_somebody_is(show: Show, ada: Visitor, past: Session, workshop: Workshop) -> None:
    frames = json.dumps(data_of(show("replay", ada, code=past.code))["frames"])
    assert "participant" not in frames and "holder" not in frames


def test_a_rehearsal_leaves_nothing_to_play(
    show: Show, ada: Visitor, workshop: Workshop, session: Session, nl: Texts
) -> None:
    rehearsal.fill(workshop, ada, session, 30, "camps")
    commands.open_round(workshop, ada, session, "p1", 1)
    screen = show("replay", ada, code=session.code)
    assert (screen.components("workshop_replay"), nl("rehearsal.review") in screen.visible_text) == ([], True)


def test_before_anything_was_on_stage_it_says_so(
    show: Show, ada: Visitor, session: Session, texts: Texts, language: str
) -> None:
    screen = show("replay", ada, language, code=session.code)
    assert (screen.components("workshop_replay"), texts("replay.nothing") in screen.visible_text) == ([], True)


def test_it_is_for_who_may_facilitate(
    show: Show, ben: Visitor, eve: Visitor, dee: Visitor, past: Session, nl: Texts
) -> None:
    for who in (somebody(), eve):
        screen = show("replay", who, code=past.code)
        assert (screen.components("workshop_replay"), nl("review.log_in") in screen.visible_text) == ([], True)
    assert data_of(show("replay", dee, code=past.code))["segments"]


def test_review_and_home_lead_there(show: Show, dee: Visitor, past: Session) -> None:
    for screen in (show("review", dee, code=past.code), show("home", dee)):
        assert f"/replay?code={past.code}" in "".join(screen.bodies)


def test_the_words_of_the_screen_are_all_there(show: Show, ada: Visitor, past: Session) -> None:
    told = data_of(show("replay", ada, code=past.code))["texts"]
    assert set(told) == {name.removeprefix("replay.") for name in replay.WORDS}


def test_a_session_whose_links_were_cut_is_played_and_says_what_is_missing(
    workshop: Workshop, show: Show, dee: Visitor, past: Session, language: str, texts: Texts
) -> None:
    unlinking.cut_now(workshop, dee, past)
    screen = show("replay", dee, language, code=past.code)
    assert texts("unlink.replay", day=texts.day(START.date())) in screen.visible_text
    assert [each["activity"] for each in data_of(screen)["segments"]] == ["p1", "q01"]
    assert [each["at"] for each in data_of(screen)["frames"]["frames"]] == [0, 4]
