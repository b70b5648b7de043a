"""Rating the forces of a force field: how strong each is and how far it is in our hands, from 1 to 5."""

import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from sessions.activities import shifts
from sessions.activities.by_hand import ByHand, Papers
from sessions.activities.forcefield_corner import corner
from sessions.activities.forcefield_picture import STRONG, WEAK, Force, Rated, arrows
from sessions.activities.form import Form
from sessions.activities.kind import Figure, Moved, Value
from sessions.activities.measure import Measure
from sessions.activities.pretend import Pretender
from sessions.locale import Texts
from sessions.positions import describe
from sessions.programme import Text
from sessions.refusal import Refusal

ASKED = ("strength", "influence")
ENOUGH = 3  # ratings that a median needs, as for every result of a group


@dataclass(frozen=True)
class Field:
    """All forces with what the room thinks of them, in the order of the programme, and how many people rated."""

    forces: tuple[Rated, ...]
    people: int

    def side(self, *, driving: bool) -> list[Rated]:
        """The forces of one side that enough people rated, the strongest first."""
        rated = [one for one in self.forces if one.driving == driving and one.strength is not None]
        return sorted(rated, key=lambda one: -(one.strength or 0))

    @property
    def ours(self) -> list[Rated]:
        """The forces that are strong and in our hands."""
        return [one for one in self.forces if one.ours]


@dataclass(frozen=True)
class Rate(Form):
    """The step in which everybody rates these forces."""

    lead: Text
    forces: tuple[Force, ...]

    def heading(self, texts: Texts) -> str:
        """What the forces work on."""
        return self.lead.in_language(texts.language)

    def prompt(self, texts: Texts) -> str:
        """How strong, and can we do something about it."""
        return texts("forcefield.rate_prompt")

    def invitation(self, texts: Texts) -> str:
        """Rate in silence."""
        return texts("forcefield.rate_invitation")

    @property
    def pictures(self) -> int:
        """Arrows, and strength by influence."""
        return 2

    def fields(self) -> frozenset[str]:
        """The names of all fields."""
        return frozenset(f"{one.id}_{asked}" for one in self.forces for asked in ASKED)

    def check(self, answer: Value) -> Value:
        """`{"f1_strength": 1..5, "f1_influence": 1..5, …}`, whole numbers, as far as somebody came."""
        if set(answer) - self.fields() or not all(type(value) is int and 1 <= value <= 5 for value in answer.values()):
            raise Refusal("refused.fields")
        return answer

    def change(self, raw: object, before: Value | None) -> Value:
        """The fields that were sent in place of what they were. Forces that are gone meanwhile take theirs along."""
        return super().change(raw, self.known(before or {}))

    def known(self, value: Value) -> Value:
        """The ratings of forces that are (still) there."""
        fields = self.fields()
        return {name: rating for name, rating in value.items() if name in fields}

    def by_hand(self, texts: Texts) -> ByHand:
        """Papers with every rating."""
        return Papers.of(self.measured(texts))

    def pretend(self, who: Pretender, texts: Texts) -> object:
        """How strong every force is, and whether it can be influenced."""
        return {name: who.place(1, 5) for name in sorted(self.fields())}

    def summarise(self, given: Mapping[str, Value]) -> Field | None:
        """Medians of every force; None when nobody rated any that is there."""
        answers = [known for value in given.values() if (known := self.known(value))]
        rated = tuple(_rated(one, answers) for one in self.forces)
        return Field(rated, len(answers)) if answers else None

    def moved(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> Moved | None:
        """How the ratings moved, strength and influence apart."""
        return shifts.of_fields(before, after, self._asked(texts), (1, 5), texts)

    def measured(self, texts: Texts) -> Measure:
        """Every rating."""
        asked = {f"{one.id}_{asked}": f"{texts(f'forcefield.{asked}')}: {one.in_language(texts)}"
                 for one in self.forces for asked in ASKED}  # fmt: skip
        return Measure(asked, self.known, ("1", "5"), 1, 5)

    def own_move(self, before: Value, after: Value, texts: Texts) -> str:
        """Which ratings one changed."""
        return shifts.own_fields(before, after, self._asked(texts), texts)

    def _asked(self, texts: Texts) -> dict[str, str]:
        """Every rating in words, by the name of its field."""
        return {
            f"{one.id}_{asked}": f"{one.in_language(texts)} · {texts(f'forcefield.{asked}')}"
            for one in self.forces
            for asked in ASKED
        }

    def say(self, summary: Field, texts: Texts) -> str:
        """What holds back most, what helps most, and how many forces are strong and in our hands."""
        said = [
            texts(f"forcefield.say.{name}", force=_strongest(found, texts))
            for name, driving in (("restraining", False), ("driving", True))
            if (found := summary.side(driving=driving))
        ]
        if not said:
            return texts("forcefield.say.too_few")
        return " ".join([*said, texts("forcefield.say.ours", count=len(summary.ours), total=len(summary.forces))])

    def draw_all(self, summary: Field, texts: Texts) -> Sequence[Figure]:
        """Arrows against the middle line; and strength by influence."""
        return arrows(summary.forces, texts), corner(summary.forces, texts)

    def draw(self, summary: Field, texts: Texts) -> Figure:
        """Arrows against the middle line."""
        return arrows(summary.forces, texts)

    def numbers(self, summary: Field, texts: Texts) -> list[tuple[str, str]]:
        """The medians of every force, each side with the strongest first; those with too few ratings without."""
        rated = [*summary.side(driving=False), *summary.side(driving=True)]
        rest = [one for one in summary.forces if one not in rated]
        rows = [(texts("forcefield.number.n"), str(summary.people))]
        for one in rated:
            values = {asked: _number(getattr(one, asked), texts) for asked in ASKED}
            rows.append((one.worded(texts), texts("forcefield.number.force", **values, count=one.count)))
        return [*rows, *((one.worded(texts), texts("forcefield.number.too_few")) for one in rest)]

    def cues(self, summary: Field) -> Sequence[str]:
        """Strong and in our hands, strong and not in our hands, a force that divides the room, nothing that helps."""
        tests: dict[str, Callable[[Rated], bool]] = {
            "ours": lambda one: one.ours,
            "not_ours": lambda one: (one.strength or 0) >= STRONG and (one.influence or STRONG) <= WEAK,
            "divided": lambda one: one.divided,
        }
        found = [name for name, holds in tests.items() if any(map(holds, summary.forces))]
        return found if any(one.driving for one in summary.forces) else [*found, "no_driving"]

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """Strength and influence of every force."""
        return {
            texts(f"forcefield.column_{asked}", force=one.in_language(texts)): value[f"{one.id}_{asked}"]
            for one in self.forces
            for asked in ASKED
            if f"{one.id}_{asked}" in value
        }


def _rated(force: Force, answers: Sequence[Value]) -> Rated:
    found = {asked: [one[name] for one in answers if (name := f"{force.id}_{asked}") in one] for asked in ASKED}
    middle = {asked: float(median(values)) if len(values) >= ENOUGH else None for asked, values in found.items()}
    position = describe(found["strength"], 1, 5)
    divided = position is not None and position.picture == "camps"
    return Rated(
        force.id, force.text, force.driving, middle["strength"], middle["influence"], len(found["strength"]), divided
    )


def _strongest(found: Sequence[Rated], texts: Texts) -> str:
    level = [one for one in found if one.strength == found[0].strength]
    if len(level) > 1:
        return texts("forcefield.level", count=len(level))
    return f"‘{textwrap.shorten(found[0].in_language(texts).rstrip('.'), 70, placeholder='…')}’"


def _number(value: float | None, texts: Texts) -> str:
    return "–" if value is None else texts.number(value)
