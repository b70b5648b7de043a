"""An activity that is edited, or loses a text, while there are answers: what fewer than three say stays hidden."""

from collections.abc import Callable
from typing import Any

import pytest

from sessions.access.rights import Visitor
from sessions.facilitation import activity_order, commands
from sessions.model.records import Session
from sessions.participation import answering, moderation
from sessions.results import round_results
from sessions.results.result import Result
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.workshop import Workshop
from tests.conftest import in_round, somebody

Edit = Callable[[dict[str, Any]], None]


def _asked_once(told: dict[str, Any]) -> None:
    del told["ask"]


def _without(key: str, name: str) -> Edit:
    def edit(told: dict[str, Any]) -> None:
        told[key] = [one for one in told[key] if one["id"] != name]

    return edit


def _other_options(told: dict[str, Any]) -> None:
    told["options"] = [
        {"id": f"x{index}", "text": {"nl": f"iets {index}", "en": f"thing {index}"}} for index in range(3)
    ]


def cast(workshop: Workshop, session: Session, activity: str, number: int, *given: object) -> None:
    """Somebody new for each of these answers."""
    for one in given:
        who = somebody()
        answering.join(workshop, who, session)
        answering.cast(workshop, who, session, activity, number, one)


def seen(workshop: Workshop, session: Session) -> Result:
    now = in_round(workshop, session.code)
    return round_results.visible_result(workshop, now.session, now.activity, now.round, "nl")


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
    commands.open_round(workshop, ada, session, activity, 1, step)
    cast(workshop, session, activity, 1, *[before] * 5)
    told, began = (activity_order.definition(workshop, session, activity) for _ in range(2))
    edit(told)
    activity_order.change(workshop, ada, session, activity, told, began)
    cast(workshop, session, activity, 1, after, after)
    commands.close_round(workshop, ada, session, activity, 1)
    commands.reveal(workshop, ada, session, activity, 1)
    assert seen(workshop, session) in (Result(7, 0, "too_few"), Result(7, 0, "nothing"))
    commands.open_round(workshop, ada, session, activity, 1)
    cast(workshop, session, activity, 1, after)
    commands.close_round(workshop, ada, session, activity, 1)
    commands.reveal(workshop, ada, session, activity, 1)
    assert (seen(workshop, session).hidden, seen(workshop, session).answered) == (None, 8)


def test_dots_of_one_person_stay_hidden_when_the_text_of_the_others_is_hidden(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    commands.open_round(workshop, ada, session, "choose", 1, "alone")
    cast(workshop, session, "choose", 1, *({"texts": [{"id": "a", "text": text}]} for text in ("Ruimte", "Tijd")))
    now = in_round(workshop, session.code)
    texts = texts_for_facilitator(workshop, ada, session, now.activity, now.round, "nl")
    moderation.decide(workshop, ada, session, now.round, texts, approve=True)
    commands.close_round(workshop, ada, session, "choose", 1)
    commands.reveal(workshop, ada, session, "choose", 1)
    cards = {text: name for name, text in seen(workshop, session).cards}
    commands.open_round(workshop, ada, session, "choose", 2, "dots")
    cast(workshop, session, "choose", 2, *[{cards["Ruimte"]: 2}] * 5, {cards["Tijd"]: 2})
    commands.close_round(workshop, ada, session, "choose", 2)
    commands.reveal(workshop, ada, session, "choose", 2)
    assert seen(workshop, session).summary.dots == {cards["Ruimte"]: 10, cards["Tijd"]: 2}
    hidden = [one for one in texts if one.text == "Ruimte"]
    moderation.decide(workshop, ada, session, now.round, hidden, approve=False)
    assert seen(workshop, session) == Result(6, 0, "too_few")


# --- what two tabs or an edit make of one answer ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("activity", "step", "before", "edit", "sent", "stored"),
    [
        ("choose", "choose", {"q07": 2}, _without("questions", "q07"), {"q07": 2, "q08": 2}, {"q08": 2}),
        ("choose", "choose", {"q07": 2, "q08": 1}, _without("questions", "q07"), {"q09": 2}, {"q08": 1, "q09": 2}),
        ("team_competencies", "develop", {}, _without("items", "c1"), {"c1": 2, "c2": 1, "c3": 2}, {"c2": 1, "c3": 2}),
        ("team_competencies", "rate", {}, _without("items", "c1"), {"c1_strength": 4, "c2_strength": 2},
         {"c2_strength": 2}),
        ("strategies", "", {}, _without("options", "s4"), {"order": ["s2", "s4", "s1", "s3"]},
         {"order": ["s2", "s1", "s3"]}),
        ("p6_now_needed", "", {"now": 20}, _asked_once, {"value": 77}, {"value": 77}),
        ("p6_apart", "", {"left": 20}, lambda told: told.update(ask="now_needed"), {"left": 3, "now": 9}, {"now": 9}),
    ],
)  # fmt: skip
def test_what_is_gone_is_left_out_of_an_answer_that_still_holds_it(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session,
    activity: str, step: str, before: object, edit: Edit, sent: object, stored: dict[str, object],
) -> None:  # fmt: skip
    commands.open_round(workshop, ada, session, activity, 1, step)
    if before:
        answering.cast(workshop, ben, session, activity, 1, before)
    told, began = (activity_order.definition(workshop, session, activity) for _ in range(2))
    edit(told)
    activity_order.change(workshop, ada, session, activity, told, began)
    answer = answering.cast(workshop, ben, session, activity, 1, sent)
    assert answer
    assert answer.value == stored


@pytest.mark.parametrize(
    ("first", "second", "stored"),
    [
        ({"q01": 2, "q02": 1}, {"q03": 2, "q04": 1}, {"q03": 2, "q04": 1}),
        ({"q01": 2, "q02": 1}, {"q03": 1}, {"q01": 1, "q02": 1, "q03": 1}),
        ({"q01": 1, "q02": 2}, {"q02": 1, "q03": 2}, {"q02": 1, "q03": 2}),
        ({"q01": 1}, {"q01": 2, "q02": 2, "q03": 1}, {"q02": 2, "q03": 1}),
        ({"q01": 2, "q02": 1}, {"q02": None, "q03": 1}, {"q01": 2, "q03": 1}),
    ],
)
def test_of_the_dots_of_two_tabs_the_last_ones_count(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session,
    first: object, second: object, stored: dict[str, object],
) -> None:  # fmt: skip
    commands.open_round(workshop, ada, session, "choose", 1, "choose")
    answering.cast(workshop, ben, session, "choose", 1, first)
    answer = answering.cast(workshop, ben, session, "choose", 1, second)
    assert answer
    assert answer.value == stored


def test_a_dot_on_a_text_that_was_hidden_meanwhile_blocks_no_other(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    commands.open_round(workshop, ada, session, "choose", 1, "alone")
    cast(workshop, session, "choose", 1, *({"texts": [{"id": "a", "text": text}]} for text in ("Ruimte", "Tijd")))
    now = in_round(workshop, session.code)
    texts = texts_for_facilitator(workshop, ada, session, now.activity, now.round, "nl")
    moderation.decide(workshop, ada, session, now.round, texts, approve=True)
    commands.close_round(workshop, ada, session, "choose", 1)
    commands.reveal(workshop, ada, session, "choose", 1)
    cards = {text: name for name, text in seen(workshop, session).cards}
    commands.open_round(workshop, ada, session, "choose", 2, "dots")
    hidden = [text for text in texts if text.text == "Ruimte"]
    moderation.decide(workshop, ada, session, now.round, hidden, approve=False)
    assert answering.cast(workshop, ben, session, "choose", 2, {cards["Ruimte"]: 2}) is None
    answer = answering.cast(workshop, ben, session, "choose", 2, {cards["Ruimte"]: 2, cards["Tijd"]: 2})
    assert answer
    assert answer.value == {cards["Tijd"]: 2}


def test_texts_of_two_tabs_fill_what_room_there_is_and_the_rest_is_said(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    def texts(*names: str) -> list[dict[str, str]]:
        return [{"id": name, "text": name} for name in names]

    commands.open_round(workshop, ada, session, "check_out", 1)
    answering.cast(workshop, ben, session, "check_out", 1, {"texts": texts("a", "b")})
    answer = answering.cast(workshop, ben, session, "check_out", 1, {"texts": texts("c", "d", "b")})
    assert answer
    assert (answer.value, answer.incomplete) == ({"texts": texts("a", "b", "c")}, True)
    answer = answering.cast(workshop, ben, session, "check_out", 1, {"texts": texts("d"), "withdrawn": ["a"]})
    assert answer
    assert (answer.value, answer.incomplete) == ({"texts": texts("b", "c", "d")}, False)
