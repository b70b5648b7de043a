"""An activity that is edited, or loses a text, while there are answers: what fewer than three say stays hidden."""

from collections.abc import Callable
from typing import Any

import pytest

from sessions import moderation, results, running_order, scene, taking_part
from sessions import session as life
from sessions.access import Visitor
from sessions.records import Session
from sessions.results import Result
from sessions.workshop import Workshop
from tests.conftest import somebody

Edit = Callable[[dict[str, Any]], None]


def _asked_once(told: dict[str, Any]) -> None:
    del told["ask"]


def _without(key: str, name: str) -> Edit:
    def edit(told: dict[str, Any]) -> None:
        told[key] = [one for one in told[key] if one["id"] != name]

    return edit


def _other_options(told: dict[str, Any]) -> None:
    told["options"] = [{"id": f"x{at}", "text": {"nl": f"iets {at}", "en": f"thing {at}"}} for at in range(3)]


def cast(workshop: Workshop, session: Session, activity: str, number: int, *given: object) -> None:
    """Somebody new for each of these answers."""
    for one in given:
        who = somebody()
        taking_part.join(workshop, who, session)
        taking_part.cast(workshop, who, session, activity, number, one)


def seen(workshop: Workshop, session: Session) -> Result:
    now = scene.look(workshop, session.code)
    assert now.activity and now.round
    return results.for_room(workshop, now.session, now.activity, now.round, "nl")


@pytest.mark.parametrize(
    ("activity", "step", "before", "edit", "after"),
    [
        ("p6_now_needed", "", {"now": 20, "needed": 60}, _asked_once, {"value": 77}),
        ("p6_apart", "", {"left": 20, "right": 60}, _asked_once, {"value": 77}),
        ("p6", "", {"value": 30}, lambda told: told.update(ask="now_needed"), {"now": 20, "needed": 60}),
        ("strategies", "", {"order": ["s1", "s2", "s3", "s4"]}, _other_options, {"order": ["x2", "x0", "x1"]}),
        ("choose", "choose", {"q07": 2}, _without("questions", "q07"), {"q08": 2}),
        ("team_competencies", "develop", {"c1": 2}, _without("items", "c1"), {"c2": 2}),
    ],
)
def test_one_answer_to_what_is_asked_now_stays_hidden_among_those_to_what_was_asked_before(
    workshop: Workshop, ada: Visitor, session: Session,
    activity: str, step: str, before: object, edit: Edit, after: object,
) -> None:  # fmt: skip
    life.open_round(workshop, ada, session, activity, 1, step)
    cast(workshop, session, activity, 1, *[before] * 5)
    told, began = (running_order.definition(workshop, session, activity) for _ in range(2))
    edit(told)
    running_order.change(workshop, ada, session, activity, told, began)
    cast(workshop, session, activity, 1, after, after)
    life.close_round(workshop, ada, session, activity, 1)
    life.reveal(workshop, ada, session, activity, 1)
    assert seen(workshop, session) in (Result(7, 0, "too_few"), Result(7, 0, "nothing"))
    life.open_round(workshop, ada, session, activity, 1)
    cast(workshop, session, activity, 1, after)
    life.close_round(workshop, ada, session, activity, 1)
    life.reveal(workshop, ada, session, activity, 1)
    assert (seen(workshop, session).hidden, seen(workshop, session).answered) == (None, 8)


def test_dots_of_one_person_stay_hidden_when_the_text_of_the_others_is_hidden(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    life.open_round(workshop, ada, session, "choose", 1, "alone")
    cast(workshop, session, "choose", 1, *({"texts": [{"id": "a", "text": text}]} for text in ("Ruimte", "Tijd")))
    now = scene.look(workshop, session.code)
    assert now.activity and now.round
    texts = results.written(workshop, ada, session, now.activity, now.round, "nl")
    moderation.decide(workshop, ada, session, now.round, texts, approve=True)
    life.close_round(workshop, ada, session, "choose", 1)
    life.reveal(workshop, ada, session, "choose", 1)
    cards = {text: name for name, text in seen(workshop, session).cards}
    life.open_round(workshop, ada, session, "choose", 2, "dots")
    cast(workshop, session, "choose", 2, *[{cards["Ruimte"]: 2}] * 5, {cards["Tijd"]: 2})
    life.close_round(workshop, ada, session, "choose", 2)
    life.reveal(workshop, ada, session, "choose", 2)
    assert seen(workshop, session).summary.dots == {cards["Ruimte"]: 10, cards["Tijd"]: 2}
    hidden = [one for one in texts if one.text == "Ruimte"]
    moderation.decide(workshop, ada, session, now.round, hidden, approve=False)
    assert seen(workshop, session) == Result(6, 0, "too_few")
