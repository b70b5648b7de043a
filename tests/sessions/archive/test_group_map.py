"""The map of a group: only from enough people on enough shown paradoxes, and nobody can be followed on it."""

import json
import random
from collections.abc import Callable, Mapping, Sequence

import pytest

from sessions.access.rights import Visitor
from sessions.archive import group_map
from sessions.archive.group_map import FEWEST_PEOPLE, GroupMap
from sessions.facilitation import commands
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.conftest import somebody

Reload = Callable[[Session], Session]
PARADOXES = ("p1", "p5", "p6")


def give(
    workshop: Workshop, ada: Visitor, session: Session, marks: Mapping[str, Sequence[int]], reveal: bool = True
) -> None:
    """People answer these paradoxes, the first mark of each by the same person; all are shown or all are hidden."""
    people = [somebody() for _ in range(max(len(each) for each in marks.values()))]
    for who in people:
        answering.join(workshop, who, session)
    for activity, given in marks.items():
        commands.set_results(workshop, ada, session, activity, "reveal")
        commands.open_round(workshop, ada, session, activity, 1)
        for who, mark in zip(people, given, strict=False):
            answering.cast(workshop, who, session, activity, 1, {"value": mark})
        commands.close_round(workshop, ada, session, activity, 1)
        if reveal:
            commands.reveal(workshop, ada, session, activity, 1)


def two_camps(people: int = FEWEST_PEOPLE) -> dict[str, list[int]]:
    """Half of the people at the left of two paradoxes and the other half at the right; all in the middle of a third."""
    marks = [10 if index % 2 else 90 for index in range(people)]
    return {"p1": marks, "p5": marks, "p6": [50] * people}


def test_two_camps_lie_at_the_two_ends_of_the_first_axis(
    workshop: Workshop, session: Session, ada: Visitor, reload: Reload
) -> None:
    give(workshop, ada, session, two_camps())
    found = group_map.group_map(workshop, reload(session))
    assert found and found.paradoxes == 3
    assert found.across.share == pytest.approx(1) and found.up.share == pytest.approx(0)
    assert sorted({x for x, _ in found.points}) == [-57.5, 57.5] and {y for _, y in found.points} == {0}
    assert {pole.nl for pole in found.across.high} == {"wensen van de samenleving", "eerst structuren veranderen"}
    assert {pole.nl for pole in found.across.low} == {"wensen van de politiek", "eerst mensen veranderen"}


@pytest.mark.parametrize(
    ("marks", "reveal"),
    [
        (two_camps(FEWEST_PEOPLE - 1), True),
        ({name: given for name, given in two_camps().items() if name != "p6"}, True),
        (two_camps(), False),
        (dict.fromkeys(PARADOXES, [50] * FEWEST_PEOPLE), True),
        ({**two_camps(), "p6": [50] * (FEWEST_PEOPLE - 1)}, True),
    ],
    ids=["nine people", "two paradoxes", "hidden", "all at one place", "nine on the third"],
)
def test_there_is_none_where_it_would_tell_too_much_or_nothing(
    workshop: Workshop, session: Session, ada: Visitor, reload: Reload, marks: dict[str, list[int]], reveal: bool
) -> None:
    give(workshop, ada, session, marks, reveal)
    assert group_map.group_map(workshop, reload(session)) is None


def test_one_hidden_paradox_is_not_in_it_whatever_people_answered(
    workshop: Workshop, session: Session, ada: Visitor, reload: Reload
) -> None:
    give(workshop, ada, session, {**two_camps(), "p4": [random.Random(3).randint(0, 100) for _ in range(10)]})
    commands.hide(workshop, ada, session, "p4", 1)
    before = group_map.group_map(workshop, reload(session))
    with workshop.store.writing() as db:
        db.execute("UPDATE answers SET value = ? WHERE activity = 'p4'", [json.dumps({"value": 0})])
    assert before and before == group_map.group_map(workshop, reload(session))


def test_its_dots_are_in_an_order_that_says_nothing_about_people(
    workshop: Workshop, session: Session, ada: Visitor, reload: Reload
) -> None:
    dice = random.Random(7)
    give(workshop, ada, session, {name: [dice.randint(0, 100) for _ in range(14)] for name in PARADOXES})
    found = group_map.group_map(workshop, reload(session))
    assert isinstance(found, GroupMap) and list(found.points) == sorted(found.points)
    assert all(part % group_map.STEP == 0 for point in found.points for part in point)
