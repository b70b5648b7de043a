"""Whatever a facilitator and people do in small groups: no two looks at the roles differ by the answers of a few."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions.access.rights import Visitor
from sessions.facilitation import commands, session_view, undo
from sessions.facilitation.session_view import Open
from sessions.model.errors import Refusal
from sessions.model.records import Session
from sessions.participation import answering
from sessions.results import roles
from sessions.workshop import Workshop
from tests.conftest import PLAN, Clock, somebody, whole_programme

Answers = Mapping[tuple[Visitor, str | None], int]  # of a person and their role
ROLES = ("beleid", "uitvoering")


class Attacker:
    """Somebody who writes down which roles were to be seen, and knows everything but who is who."""

    def __init__(self, workshop: Workshop, ada: Visitor, session: Session, clock: Clock, dice: Random) -> None:
        self.workshop, self.ada, self.session, self.clock, self.dice = workshop, ada, session, clock, dice
        self.people: list[tuple[Visitor, str | None]] = []
        self.given: dict[int, dict[tuple[Visitor, str | None], int]] = {}
        self.looks: list[tuple[int, frozenset[str], Answers]] = []
        commands.open_round(workshop, ada, session, "p6", 1)
        for role in ROLES:
            for _ in range(dice.randint(5, 7)):
                self.come(role)
        commands.close_round(workshop, ada, session, "p6", 1)
        self.look()

    def come(self, role: str | None) -> None:
        who = (somebody(), role)
        answering.join(self.workshop, who[0], self.session, role)
        self.people.append(who)
        self.answer(who)

    def answer(self, who: tuple[Visitor, str | None]) -> None:
        """The same as before, another place, or none."""
        now = session_view.build(self.workshop, self.session.code)
        if not isinstance(now, Open):
            return
        number = now.round.number
        before = self.given.setdefault(number, {}).get(who, self.given.get(number - 1, {}).get(who))
        place = before if before is not None and self.dice.random() < 0.8 else self.dice.randint(0, 100)
        raw = {"pass": True} if self.dice.random() < 0.05 else {"value": place}
        answering.cast(self.workshop, who[0], self.session, "p6", number, raw)
        self.given[number].pop(who, None)
        if "value" in raw:
            self.given[number][who] = place

    def answer_most(self) -> None:
        """Nine in ten answer."""
        for person in self.people:
            if self.dice.random() < 0.9:
                self.answer(person)

    def act(self) -> None:
        """Something happens, and whoever wants to looks at all rounds."""
        self.clock.forward(seconds=self.dice.randint(1, 60))
        now = session_view.build(self.workshop, self.session.code)
        number = now.in_round.round.number if now.in_round else 1
        step = undo.last(self.workshop, self.session)
        acts: list[Callable[[], object]] = [
            lambda: commands.open_round(self.workshop, self.ada, self.session, "p6", number),
            lambda: commands.open_round(self.workshop, self.ada, self.session, "p6", number + 1),
            lambda: commands.close_round(self.workshop, self.ada, self.session, "p6", number),
            lambda: commands.hide(self.workshop, self.ada, self.session, "p6", self.dice.randint(1, number)),
            lambda: commands.reveal(self.workshop, self.ada, self.session, "p6", self.dice.randint(1, number)),
            lambda: undo.undo(self.workshop, self.ada, self.session, step.entry) if step else None,
            lambda: self.come(self.dice.choice([*ROLES, None])),
            *[self.answer_most] * 3,
            *[lambda: self.answer(self.dice.choice(self.people))] * 2,
        ]  # fmt: skip
        try:
            self.dice.choice(acts)()
        except Refusal:
            return
        self.look()

    def look(self) -> None:
        """What is to be seen of the roles in every round; and what differs from all that was seen before."""
        [item] = [one for one in session_view.items(self.workshop, self.session) if one.activity.id == "p6"]
        session = commands.find(self.workshop, self.session.code)
        for one in item.rounds:
            found = roles.comparison(self.workshop, session, item.activity, one, "nl")
            if found:
                told = dict(found.numbers)["Antwoorden"].split(" · ")[:-1]
                shown = frozenset(name.rsplit(" ", 1)[0] for name in told)
                self.looks.append((one.number, shown, dict(self.given.get(one.number, {}))))


def differ(first: Answers, then: Answers, names: frozenset[str | None]) -> int:
    """How many people of these roles gave something else."""
    people = {who for who in {**first, **then} if who[1] in names}
    return sum(first.get(who) != then.get(who) for who in people)


def came_or_left(first: Answers, then: Answers, names: frozenset[str | None]) -> int:
    """How many people of these roles gave something at one of two looks only."""
    return sum(role in names for _, role in first.keys() ^ then.keys())


@pytest.mark.slow
@pytest.mark.long
def test_nothing_can_be_recomputed_from_two_looks(workshop: Workshop, dee: Visitor, clock: Clock) -> None:
    looks = 0

    @settings(max_examples=30, deadline=None)
    @given(dice=st.randoms(use_true_random=True), steps=st.integers(10, 40))
    def live(dice: Random, steps: int) -> None:
        nonlocal looks
        session, _ = commands.create(workshop, dee, replace(PLAN, roles=ROLES), whole_programme())
        attacker = Attacker(workshop, dee, session, clock, dice)
        for _ in range(steps):
            attacker.act()
        looks += len(set(map(str, attacker.looks)))
        nothing_can_be_recomputed(attacker)

    live()
    assert looks > 20, "there was too little to see"


def nothing_can_be_recomputed(attacker: Attacker) -> None:
    """Each role seen, and what those leave of the whole, is five people or more; so is what differs between looks."""
    everyone: frozenset[str | None] = frozenset((*ROLES, None))
    for _, shown, answers in attacker.looks:
        for names in (*({role} for role in shown), everyone - shown):
            people = sum(role in names for _, role in answers)
            assert people == 0 or people >= 5
    for (one, shown, first), (other, seen, then) in combinations(attacker.looks, 2):
        for names in (*(frozenset({role}) for role in shown & seen), everyone - (shown & seen)):
            few = came_or_left(first, then, names)
            assert few == 0 or few >= 5, f"{few} of {set(names)} answered one of rounds {one} and {other} only"
            if one == other or differ(first, then, everyone) < 5:
                few = differ(first, then, names)
                assert few == 0 or few >= 5, f"{few} of {set(names)} between rounds {one} and {other}"
