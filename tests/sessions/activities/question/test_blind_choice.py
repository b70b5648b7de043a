"""Choosing a question: blind until the round is closed, whatever the facilitator presses; then it is the one asked."""

from collections.abc import Callable

import pytest

from sessions.access.rights import Visitor
from sessions.activities.question.activity import Question
from sessions.activities.shared.dots import Tally
from sessions.facilitation import commands, session_view
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering
from sessions.results import round_results
from sessions.workshop import Workshop
from tests.conftest import in_round, narrowed, on_stage, somebody

Press = Callable[[Workshop, Visitor, Session], None]


@pytest.fixture
def chosen(workshop: Workshop, ada: Visitor, session: Session) -> Session:
    """Five people laid two dots each on the seventh question; the round is open."""
    commands.open_round(workshop, ada, session, "choose", 1)
    for _ in range(5):
        who = somebody()
        answering.join(workshop, who, session)
        answering.cast(workshop, who, session, "choose", 1, {"q07": 2})
    return session


def seen(workshop: Workshop, session: Session) -> object:
    now = in_round(workshop, session.code)
    return round_results.visible_result(workshop, now.session, now.activity, now.round, "nl").summary


def test_live_results_do_not_open_it(workshop: Workshop, ada: Visitor, chosen: Session) -> None:
    commands.set_results(workshop, ada, chosen, "choose", "live")
    assert seen(workshop, chosen) is None
    commands.open_round(workshop, ada, chosen, "choose", 1)
    assert seen(workshop, chosen) is None


PRESSES: dict[str, Press] = {
    "close": lambda workshop, ada, session: commands.close_round(workshop, ada, session, "choose", 1),
    "reveal": lambda workshop, ada, session: commands.reveal(workshop, ada, session, "choose", 1),
    "go on": lambda workshop, ada, session: commands.go_to(workshop, ada, session, "choose", "alone"),
    "elsewhere": lambda workshop, ada, session: commands.open_round(workshop, ada, session, "p1", 1),
    "lobby": lambda workshop, ada, session: commands.back_to_lobby(workshop, ada, session),
    "end": lambda workshop, ada, session: commands.end(workshop, ada, session),
}


@pytest.mark.parametrize("press", PRESSES.values(), ids=PRESSES)
def test_whatever_closes_it_shows_it(workshop: Workshop, ada: Visitor, chosen: Session, press: Press) -> None:
    press(workshop, ada, chosen)
    item = next(one for one in session_view.items(workshop, chosen) if one.activity.id == "choose")
    assert [(one.open, one.shown) for one in item.rounds] == [(False, True)]
    now = commands.find(workshop, chosen.code)
    tally = round_results.visible_result(workshop, now, item.activity, item.rounds[0], "nl").summary
    assert isinstance(tally, Tally) and tally.leaders == ["q07"]


def test_the_next_step_asks_the_question_that_was_chosen(workshop: Workshop, ada: Visitor, chosen: Session) -> None:
    commands.go_to(workshop, ada, chosen, "choose", "alone")
    now = on_stage(workshop, chosen.code)
    questions = narrowed(now.activity, Question).questions
    asked = next(question.text for question in questions if question.id == "q07")
    assert now.prompt.heading(Texts("nl")) == asked.nl


def test_opened_again_it_is_blind_again(workshop: Workshop, ada: Visitor, chosen: Session) -> None:
    commands.close_round(workshop, ada, chosen, "choose", 1)
    assert isinstance(seen(workshop, chosen), Tally)
    commands.open_round(workshop, ada, chosen, "choose", 1)
    assert seen(workshop, chosen) is None
