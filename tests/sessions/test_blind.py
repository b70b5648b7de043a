"""Choosing a question: blind until the round is closed, whatever the facilitator presses; then it is the one asked."""

from collections.abc import Callable

import pytest

from sessions import results, scene, taking_part
from sessions import session as life
from sessions.access import Visitor
from sessions.activities.dots import Tally
from sessions.locale import Texts
from sessions.records import Session
from sessions.workshop import Workshop
from tests.conftest import somebody

Press = Callable[[Workshop, Visitor, Session], None]


@pytest.fixture
def chosen(workshop: Workshop, ada: Visitor, session: Session) -> Session:
    """Five people laid two dots each on the seventh question; the round is open."""
    life.open_round(workshop, ada, session, "choose", 1)
    for _ in range(5):
        who = somebody()
        taking_part.join(workshop, who, session)
        taking_part.cast(workshop, who, session, "choose", 1, {"q07": 2})
    return session


def seen(workshop: Workshop, session: Session) -> object:
    now = scene.look(workshop, session.code)
    assert now.activity and now.round
    return results.for_room(workshop, now.session, now.activity, now.round, "nl").summary


def test_live_results_do_not_open_it(workshop: Workshop, ada: Visitor, chosen: Session) -> None:
    life.set_results(workshop, ada, chosen, "choose", "live")
    assert seen(workshop, chosen) is None
    life.open_round(workshop, ada, chosen, "choose", 1)
    assert seen(workshop, chosen) is None


PRESSES: dict[str, Press] = {
    "close": lambda workshop, ada, session: life.close_round(workshop, ada, session, "choose", 1),
    "reveal": lambda workshop, ada, session: life.reveal(workshop, ada, session, "choose", 1),
    "go on": lambda workshop, ada, session: life.go_to(workshop, ada, session, "choose", "alone"),
    "elsewhere": lambda workshop, ada, session: life.open_round(workshop, ada, session, "p1", 1),
    "lobby": lambda workshop, ada, session: life.back_to_lobby(workshop, ada, session),
    "end": lambda workshop, ada, session: life.end(workshop, ada, session),
}


@pytest.mark.parametrize("press", PRESSES.values(), ids=PRESSES)
def test_whatever_closes_it_shows_it(workshop: Workshop, ada: Visitor, chosen: Session, press: Press) -> None:
    press(workshop, ada, chosen)
    item = next(one for one in scene.items(workshop, chosen) if one.activity.id == "choose")
    assert [(one.open, one.shown) for one in item.rounds] == [(False, True)]
    now = life.find(workshop, chosen.code)
    tally = results.for_room(workshop, now, item.activity, item.rounds[0], "nl").summary
    assert isinstance(tally, Tally) and tally.leaders == ["q07"]


def test_the_next_step_asks_the_question_that_was_chosen(workshop: Workshop, ada: Visitor, chosen: Session) -> None:
    life.go_to(workshop, ada, chosen, "choose", "alone")
    now = scene.look(workshop, chosen.code)
    assert now.activity and now.asking
    asked = next(one.text for one in now.activity.questions if one.id == "q07")  # type: ignore[attr-defined]
    assert now.asking.heading(Texts("nl")) == asked.nl


def test_opened_again_it_is_blind_again(workshop: Workshop, ada: Visitor, chosen: Session) -> None:
    life.close_round(workshop, ada, chosen, "choose", 1)
    assert isinstance(seen(workshop, chosen), Tally)
    life.open_round(workshop, ada, chosen, "choose", 1)
    assert seen(workshop, chosen) is None
