"""Dots: everybody lays a few dots on what is offered; what has the most stands first."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from sessions.activities.capabilities import GroupShift, WithManualEntry, WithShift, WithSimulation, WithTable
from sessions.activities.kind import Value
from sessions.activities.shared import shifts
from sessions.activities.shared.form import FormPrompt
from sessions.activities.shared.manual_entry import DotCounts, ManualForm
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.locale import Texts
from sessions.model.errors import Refusal


@dataclass(frozen=True, slots=True)
class Tally:
    """Dots per option, in the order in which the options were offered, and how many people laid them."""

    dots: Mapping[str, int]
    people: int

    @property
    def ranked(self) -> Sequence[tuple[str, int]]:
        """The options with the most dots first; options with as many stay in the order they were offered in."""
        return sorted(self.dots.items(), key=lambda item: -item[1])

    @property
    def leaders(self) -> Sequence[str]:
        """The options that have the most dots, if any has one."""
        most = max(self.dots.values(), default=0)
        return [name for name, dots in self.dots.items() if dots == most and most]


class DotPrompt(FormPrompt, WithManualEntry, WithSimulation, WithTable, WithShift):
    """A prompt with at most `total` dots of a person over options, at most `on_one` on one of them."""

    total: ClassVar[int] = 3
    on_one: ClassVar[int] = 2

    @abstractmethod
    def options(self, texts: Texts) -> Mapping[str, str]:
        """What can get dots: a text for each name, in the order in which it is offered."""

    def known(self) -> frozenset[str]:
        """The names of the options."""
        return frozenset(self.options(Texts("nl")))

    def check(self, answer: Value) -> Value:
        """`{option: dots, …}` with whole numbers; an option with 0 is left out."""
        if not all(type(dots) is int and 0 <= dots <= self.on_one for dots in answer.values()):
            raise Refusal("refused.dots", total=self.total, most=self.on_one)
        if set(answer) - self.known() or sum(answer.values()) > self.total:
            raise Refusal("refused.dots", total=self.total, most=self.on_one)
        return {name: dots for name, dots in answer.items() if dots}

    def still_asked(self, value: Value) -> Value:
        """The dots on what is still offered: what is gone gives its dots back."""
        known = self.known()
        return {name: dots for name, dots in value.items() if name in known}

    def reconciled(self, raw: object, before: Value | None) -> object:
        """The dots that were sent, at most `total` with those of before: the last sent, then the last of before."""
        sent = super().reconciled(raw, before)
        if not isinstance(sent, dict) or not all(type(dots) is int for dots in sent.values() if dots is not None):
            return sent
        kept = {name: dots for name, dots in self.still_asked(before or {}).items() if name not in sent}
        left, fitting = self.total, dict[str, int | None]()
        for name, dots in reversed([*kept.items(), *sent.items()]):
            fitting[name] = dots and min(dots, left)
            left -= max(0, fitting[name] or 0)
        return {name: fitting[name] for name in sent} | {
            name: fitting[name] or None for name, dots in kept.items() if fitting[name] != dots
        }

    def manual_form(self, texts: Texts) -> ManualForm | None:
        """How many dots lie on each option; nothing while nothing is offered."""
        options = self.options(texts)
        return DotCounts(options, self.total, self.on_one) if options else None

    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """Two dots on one option and one on another."""
        options = list(self.options(texts))
        first, second = participant.one_of(options), participant.dice.choice(options)
        return {first: self.on_one, **({second: self.total - self.on_one} if second != first else {})}

    def fits(self, value: Value) -> bool:
        """Whether a dot lies on something that is still offered."""
        return bool(self.known() & value.keys())

    def usable(self, given: Mapping[str, Value]) -> Mapping[str, Value]:
        """The answers with a dot on something that is still offered."""
        return {name: value for name, value in given.items() if self.fits(value)}

    def summarise(self, given: Mapping[str, Value]) -> Tally | None:
        """All dots; None when nobody laid any on what is offered."""
        dots = {name: sum(int(value.get(name, 0)) for value in given.values()) for name in self.options(Texts("nl"))}
        people = sum(any(name in dots for name in value) for value in given.values())
        return Tally(dots, people) if people else None

    def shift(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> GroupShift | None:
        """How the dots went from one option to another, of those who laid some in both rounds."""
        pairs = shifts.pairs_of(self.usable(before), self.usable(after))
        rows = []
        for name, label in self.options(texts).items() if pairs else ():
            first, then = ([value.get(name, 0) for value in each] for each in zip(*pairs.values(), strict=True))
            up = sum(b > a for a, b in zip(first, then, strict=True))
            down = sum(b < a for a, b in zip(first, then, strict=True))
            rows.append(shifts.ShiftRow(name, label, float(sum(first)), float(sum(then)), up, down, len(pairs)))
        most = max((max(row.before, row.after) for row in rows), default=1.0)
        same = sum(a == b for a, b in pairs.values())
        return shifts.of_rows(shifts.ShiftRows(rows, 0, max(most, 1), same), texts)

    def own_shift(self, before: Value, after: Value, texts: Texts) -> str:
        """On which options one laid more or fewer dots."""
        options = self.options(texts)
        first, then = ({name: value.get(name, 0) for name in options} for value in (before, after))
        return shifts.own_fields(first, then, options, texts)

    def sentence(self, summary: Tally, texts: Texts) -> str:
        """What has the most dots."""
        first, dots = summary.leaders, texts.count("dots.count", summary.ranked[0][1])
        if len(first) == 1:
            return texts("dots.say.first", first=self.options(texts)[first[0]], dots=dots)
        return texts("dots.say.level", count=len(first), dots=dots)

    def numbers(self, summary: Tally, texts: Texts) -> list[tuple[str, str]]:
        """Every option with its dots, the most first."""
        options = self.options(texts)
        return [(options[name], str(dots)) for name, dots in summary.ranked]
