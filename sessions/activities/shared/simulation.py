"""Pretend participants: they answer as people might, in a chosen shape, so that a session can be rehearsed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any, Literal, Protocol, TypeVar

from sessions.locale import Texts

Shape = Literal["of_one_mind", "camps", "spread_out"]
SHAPES: tuple[Shape, ...] = ("of_one_mind", "camps", "spread_out")
Mix = Literal["of_one_mind", "camps", "spread_out", "mixed"]  # mixed: each activity has another shape
MIXES: tuple[Mix, ...] = (*SHAPES, "mixed")
Choice = TypeVar("Choice")


@dataclass(frozen=True, slots=True)
class Tendency:
    """How a group differs from others of its shape, in fractions of the scale. The default is no difference."""

    shift: float = 0.0  # how much higher it stands
    width: float = 0.08  # standard deviation of a group of one mind
    low: float = 0.5  # the share of the lower one of two camps
    favourite: int = 0  # which option most people prefer, counted from 0
    variety: float = 0.0  # how much further up or down it stands at one item of an activity than at another
    drift: float = 0.05  # how much higher people stand in the next round, on average
    pull: float = 0.0  # how much of the way to the middle of the scale people go in the next round


USUAL = Tendency()


@dataclass(frozen=True, slots=True)
class SimulatedParticipant:
    """One pretend participant among others. `shape` is that of the whole group; `dice` decides what is by chance.

    In a second round the same dice fall, and `moved` decides how far this one has moved since. `written` is what this
    one writes, by the name of the part of a text (`word` for a single word); other parts get neutral sentences.
    """

    dice: Random
    shape: Shape
    moved: Random | None = None
    tendency: Tendency = USUAL
    written: Mapping[str, str] = field(default_factory=dict)

    def about(self, item: str) -> "SimulatedParticipant":
        """This participant answering about one of several items, at which the group stands where it stands there."""
        if not self.tendency.variety:
            return self
        dice = Random(f"{item} {self.tendency}")
        shift = self.tendency.shift + dice.uniform(-1, 1) * self.tendency.variety
        favourite = self.tendency.favourite + dice.randrange(3)
        return replace(self, tendency=replace(self.tendency, shift=shift, favourite=favourite))

    def choice(self, part: str, options: Sequence[str]) -> str:
        """What this participant chooses for a part of a text: as `written` says, else one of the options."""
        return self.written[part] if self.written.get(part) in options else self.one_of(options)

    def position(self, low: int = 0, high: int = 100, towards: float = 0.7) -> int:
        """A position from `low` to `high`, in the units of the scale. A group of one mind stands around the fraction
        `towards` (0 to 1) of it; camps and a spread-out group ignore `towards`.
        """
        group = self.tendency
        if self.shape == "of_one_mind":
            position = self.dice.gauss(min(0.96, max(0.04, towards + group.shift)), group.width)
        elif self.shape == "camps":
            position = self.dice.gauss(0.14 if self.dice.random() < group.low else 0.86, 0.07)
        else:
            position = self.dice.random() ** 2.0 ** (-2 * group.shift)
        if self.moved:
            position += group.pull * (0.5 - position) + self.moved.gauss(group.drift, 0.07)
        return round(low + min(1.0, max(0.0, position)) * (high - low))

    def one_of(self, options: Sequence[Choice]) -> Choice:
        """One of the options, at least one: mostly the favourite when the group is of one mind."""
        options = self._favourite_first(options)
        if self.shape == "of_one_mind" and self.dice.random() < 0.7:
            before = options[0]
        else:
            before = self.dice.choice((options[0], options[-1]) if self.shape == "camps" else options)
        return self.moved.choice(options) if self.moved and self.moved.random() < 0.2 else before

    def order(self, options: Sequence[Choice]) -> list[Choice]:
        """All options in an order of preference."""
        order = list(self._favourite_first(options))
        if self.shape == "camps" and self.dice.random() < 0.5:
            order.reverse()
        swaps = len(order) * 4 if self.shape == "spread_out" else 1
        for _ in range(swaps):
            _swap(self.dice, order)
        if self.moved and self.moved.random() < 0.5:
            _swap(self.moved, order)
        return order

    def _favourite_first(self, options: Sequence[Choice]) -> Sequence[Choice]:
        """The options, those before the favourite moved to the end."""
        start = self.tendency.favourite % len(options) if options else 0
        return [*options[start:], *options[:start]] if start else options

    def name(self) -> str:
        """A name for an item, as a browser makes one."""
        return f"{self.dice.getrandbits(40):010x}"


def _swap(dice: Random, options: list[Choice]) -> None:
    """Let two neighbours change places."""
    index = dice.randrange(max(1, len(options) - 1))
    options[index : index + 2] = reversed(options[index : index + 2])


class SimulatedPrompt(Protocol):
    """What pretend participants can answer."""

    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """What a browser would send for one of them."""

    def parse(self, raw: object) -> dict[str, Any]:
        """What would be stored."""


def answers(
    prompt: SimulatedPrompt, people: int, shape: Shape, texts: Texts, seed: int = 1
) -> Mapping[str, dict[str, Any]]:
    """What so many pretend participants give, by made-up names; the same every time for the same seed."""
    dice = Random(f"{seed} {shape}")
    sent = {f"n{number:03}": prompt.simulate(SimulatedParticipant(dice, shape), texts) for number in range(people)}
    return {name: prompt.parse(raw) for name, raw in sent.items() if raw is not None}


def shape_of(mix: Mix, activity: str) -> Shape:
    """How a group answers one activity; a mixed one by chance, but the same every time."""
    return Random(f"mixed {activity}").choice(SHAPES) if mix == "mixed" else mix


def somebody(mix: Mix, activity: str, step: str, turn: int, number: int) -> SimulatedParticipant:
    """One of the pretend participants in one round: the same every time, and in later turns a little further."""
    seed = f"{activity} {step} {number}"
    return SimulatedParticipant(Random(seed), shape_of(mix, activity), Random(f"{seed} {turn}") if turn > 1 else None)
