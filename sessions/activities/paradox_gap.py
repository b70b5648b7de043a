"""A paradox with two marks: where one stands now, and what is needed. The room sees each gap as an arrow."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from sessions import positions
from sessions.activities import paradox_arrows, shifts
from sessions.activities.by_hand import ByHand, Papers
from sessions.activities.form import Fields, Form
from sessions.activities.kind import Figure, Moved, Value
from sessions.activities.measure import Measure
from sessions.activities.paradox_line import Marks, marks
from sessions.activities.pretend import Pretender
from sessions.locale import Texts
from sessions.positions import Shift
from sessions.privacy import may_show_group
from sessions.programme import Text

Place = Annotated[int, Field(ge=0, le=100)]


class _Places(Fields):
    now: Place | None = None
    needed: Place | None = None


@dataclass(frozen=True, slots=True)
class Gaps:
    """Both marks of whoever gave both, how far they lie apart, and where everybody stands now and sees the need.

    Each is None while fewer people than a group gave it.
    """

    now: Marks | None
    needed: Marks | None
    pairs: Mapping[str, tuple[int, int]]
    shift: Shift | None


@dataclass(frozen=True)
class Gap(Form):
    """Two marks between the same two poles: now, and needed."""

    left: Text
    right: Text

    def heading(self, texts: Texts) -> str:
        """Both poles, with the dash of a paradox between them."""
        return f"{self.left.in_language(texts.language)} – {self.right.in_language(texts.language)}"

    def prompt(self, texts: Texts) -> str:
        """Where one stands, and where one would need to stand."""
        return texts("paradox.gap.prompt")

    def invitation(self, texts: Texts) -> str:
        """Choose two places in silence."""
        return texts("paradox.gap.invitation")

    def change(self, raw: object, before: Value | None) -> Value:
        """`{"now": 0..100, "needed": 0..100}`; either may come alone."""
        return super().change(raw, {name: at for name, at in (before or {}).items() if name in _Places.model_fields})

    def check(self, answer: Value) -> Value:
        """The places that were chosen, as whole numbers."""
        return _Places.model_validate(answer).model_dump(exclude_none=True)

    def by_hand(self, texts: Texts) -> ByHand:
        """Papers with both places."""
        return Papers.of(self.measured(texts))

    def pretend(self, who: Pretender, texts: Texts) -> object:
        """Somewhere now, and further to the left is needed."""
        now = who.place()
        return {"now": now, "needed": max(0, min(100, now - who.dice.randint(-10, 40)))}

    def fits(self, value: Value) -> bool:
        """Whether it has one of both marks."""
        return bool(value.keys() & _Places.model_fields.keys())

    def usable(self, given: Mapping[str, Value]) -> Mapping[str, Value]:
        """The answers that were given while it was asked so."""
        return {name: value for name, value in given.items() if self.fits(value)}

    def summarise(self, given: Mapping[str, Value]) -> Gaps | None:
        """All marks and gaps; None when not enough people gave either mark."""
        now, needed = (
            {name: value[which] for name, value in given.items() if which in value} for which in ("now", "needed")
        )
        pairs = {name: (at, needed[name]) for name, at in now.items() if name in needed}
        found = Gaps(
            marks(now) if may_show_group(len(now)) else None,
            marks(needed) if may_show_group(len(needed)) else None,
            pairs if may_show_group(len(pairs)) else {},
            positions.shift(now, needed) if may_show_group(len(pairs)) else None,
        )
        return found if found.now or found.needed else None

    def say(self, summary: Gaps, texts: Texts) -> str:
        """How many want to go which way, such as "14 willen meer naar ‘loslaten’, 6 naar …"."""
        shift = summary.shift
        if shift is None:
            return texts("paradox.gap.say.too_few")
        ways = sorted([(shift.left, self.left), (shift.right, self.right)], key=lambda way: -way[0])
        parts = [
            texts.count("paradox.gap.say.toward", count, pole=pole.in_language(texts.language))
            for count, pole in ways
            if count
        ]
        if shift.stayed:
            parts.append(texts.count("paradox.gap.say.stay", shift.stayed))
        if len(parts) == 1:
            return texts("paradox.gap.say.all", part=parts[0])
        return texts("paradox.gap.say.and", first=", ".join(parts[:-1]), last=parts[-1])

    def numbers(self, summary: Gaps, texts: Texts) -> list[tuple[str, str]]:
        """The medians of both marks, and the gaps."""
        rows = []
        for count, median, found in (("now_n", "now", summary.now), ("needed_n", "needed", summary.needed)):
            if found:
                rows += [(count, str(found.position.n)), (median, texts.number(found.position.median))]
        if summary.shift:
            rows += [("pairs", str(summary.shift.pairs)), ("median", texts.number(summary.shift.median))]
            rows += [(name, str(getattr(summary.shift, name))) for name in ("left", "stayed", "right")]
        poles = {"left": self.left.in_language(texts.language), "right": self.right.in_language(texts.language)}
        return [(texts(f"paradox.gap.number.{name}", **poles), value) for name, value in rows]

    def cues(self, summary: Gaps) -> Sequence[str]:
        """Whether people want to go both ways, one way, or nowhere; from five gaps on."""
        shift = summary.shift
        if shift is None or shift.pairs < positions.ENOUGH:
            return ()
        if min(shift.left, shift.right) * 10 >= 3 * shift.pairs:
            return ("both_ways",)
        if 2 * shift.stayed > shift.pairs:
            return ("staying",)
        return ("one_way",) if 2 * max(shift.left, shift.right) > shift.pairs else ("mixed_ways",)

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """Both marks."""
        poles = {"left": self.left.in_language(texts.language), "right": self.right.in_language(texts.language)}
        headings = {
            "now": texts("paradox.gap.column.now", **poles),
            "needed": texts("paradox.gap.column.needed", **poles),
        }
        return {heading: value[name] for name, heading in headings.items() if name in value}

    def draw(self, summary: Gaps, texts: Texts) -> Figure:
        """Every gap an arrow, and the median gap a thick one."""
        thick = paradox_arrows.gap(summary.pairs, summary.shift, texts) if summary.shift else None
        return paradox_arrows.figure(summary.pairs, thick, self.left, self.right, texts)

    def moved(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> Moved | None:
        """How both marks moved."""
        return shifts.of_fields(before, after, self._asked(texts), (0, 100), texts)

    def measured(self, texts: Texts) -> Measure:
        """Both places on the line."""
        ends = (self.left.in_language(texts.language), self.right.in_language(texts.language))
        return Measure(self._asked(texts), dict, ends, poles=True)

    def own_move(self, before: Value, after: Value, texts: Texts) -> str:
        """Which of both marks one moved."""
        return shifts.own_fields(before, after, self._asked(texts), texts)

    def _asked(self, texts: Texts) -> dict[str, str]:
        return {"now": texts("paradox.gap.ask_now"), "needed": texts("paradox.gap.ask_needed")}
