"""A participant's views, for everything that there is: what stands on them can be drawn, and is ours."""

import json
import re
from itertools import pairwise

import pytest

from pages.kit import modules
from pages.kit.frame import Here
from pages.participant import view
from pages.participant.view import ParticipantView
from server.live.protocol import MAX_LENGTH
from sessions.access.rights import Visitor
from sessions.facilitation import commands, session_view, timer
from sessions.facilitation.session_view import Revealed
from sessions.locale import Texts
from sessions.participation import answering
from sessions.results import round_results
from sessions.workshop import Workshop
from tests.conftest import PASSCODE
from tests.full_session import FullSession
from tests.pages.screen import check_markup


@pytest.fixture
def full_session(workshop: Workshop, language: str) -> FullSession:
    """A session with everything, and six people."""
    return FullSession(workshop, PASSCODE, 6, language, ("beleid", "uitvoering"))


def phone_view(full_session: FullSession, who: Visitor) -> ParticipantView:
    """What somebody's phone shows now."""
    now = commands.find(full_session.workshop, full_session.session.code)
    return view.compose(Here(full_session.workshop, who, full_session.texts, now))


def components(views: list[ParticipantView]) -> set[str]:
    """The names of the components on some views."""
    return {piece["is"] for each in views for piece in each.as_json()["pieces"] if "is" in piece}


def on_phones() -> set[str]:
    """The names of the components that the script of a phone can draw."""
    return set(re.findall(r'^  "(\w+)": \{ html: ', modules.phone_components(), re.MULTILINE))


def test_whatever_stands_on_a_phone_can_be_drawn_and_each_step_is_announced(
    full_session: FullSession, eve: Visitor
) -> None:
    """The steps of a question have one heading, so that their instruction is what tells them apart."""
    timer.start(full_session.workshop, full_session.dee, full_session.session, 5)
    views = [phone_view(full_session, eve), phone_view(full_session, full_session.people[0])]
    said = {}
    for moment in full_session.moments():
        views.append(phone_view(full_session, full_session.people[0]))
        assert views[-1].as_json()["pieces"], moment
        said[moment.name, moment.phase] = announced(views[-1])
    for phone_screen in views:
        pieces = phone_screen.as_json()["pieces"]
        for piece in pieces:
            assert set(piece) in ({"html"}, {"html", "announced"}, {"is", "key", "data"})
            check_markup(piece.get("html", ""))
        levels = heading_levels(phone_screen)
        assert levels.count(1) == 1, "one heading says what the screen is about"
        assert all(below <= above + 1 for above, below in pairwise([0, *levels])), f"a level is left out: {levels}"
        assert json.dumps(phone_screen.as_json(), allow_nan=False), "a browser reads no NaN"
        keys = [(piece["is"], piece["key"]) for piece in pieces if "is" in piece]
        assert len(keys) == len(set(keys))
    used = components(views)
    assert used >= {"workshop_joining", "workshop_clock", "workshop_slider", "workshop_fields", "workshop_writing"}
    assert used - on_phones() == set()
    for step in ("alone", "pairs", "fours", "all"):
        [asked] = said[f"choose-{step}", "open"]
        assert asked.endswith(full_session.texts(f"question.invite.{step}"))


def heading_levels(phone_screen: ParticipantView) -> list[int]:
    """The levels of all headings in the HTML of a view, from top to bottom."""
    return [
        int(level)
        for piece in phone_screen.as_json()["pieces"]
        for level in re.findall(r"<h(\d)", piece.get("html", ""))
    ]


def announced(phone_screen: ParticipantView) -> list[str]:
    """What a phone says of a view when all of it is new."""
    return [piece["announced"] for piece in phone_screen.as_json()["pieces"] if "announced" in piece]


def test_the_close_and_the_result_are_announced(full_session: FullSession) -> None:
    workshop, texts = full_session.workshop, full_session.texts
    full_session.open("p1")
    for person, value in zip(full_session.people, (10, 20, 30, 40, 50, 60), strict=True):
        answering.cast(workshop, person, full_session.session, "p1", 1, {"value": value})
    before = announced(phone_view(full_session, full_session.people[0]))
    full_session.close("p1")
    assert announced(phone_view(full_session, full_session.people[0])) != before
    commands.reveal(workshop, full_session.dee, full_session.session, "p1", 1)
    now = session_view.build(workshop, full_session.session.code)
    assert isinstance(now, Revealed)
    result = round_results.visible_result(workshop, now.session, now.activity, now.round, texts.language)
    assert result.sentence in announced(phone_view(full_session, full_session.people[0]))


def test_the_longest_answer_of_a_form_is_far_shorter_than_what_a_phone_may_send() -> None:
    texts = [{"id": f"t{index}", "text": "\U0001f600" * 500, "more": "\U0001f600" * 500} for index in range(10)]
    assert len(json.dumps(texts, ensure_ascii=False)) * 2 < MAX_LENGTH  # as JavaScript counts signs


@pytest.mark.parametrize("language", ["nl"], indirect=True)
def test_a_view_says_what_is_now_in_the_language_of_the_phone(full_session: FullSession) -> None:
    full_session.open("p1")
    first = phone_view(full_session, full_session.people[0])
    shown = first.as_json()
    assert (shown["screen"], shown["stage"], shown["rehearsal"]) == ("take_part", full_session.stage(), "")
    assert (first.stage, first.rehearsal) == (shown["stage"], shown["rehearsal"])
    assert shown["title"] == f"{Texts('nl')('screen.take_part')} · {Texts('nl')('brand')}"
