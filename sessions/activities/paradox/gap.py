"""A paradox with two marks: where one stands now, and what is needed. The group sees each gap as an arrow."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from sessions.activities.capabilities import (
    GroupShift,
    WithChart,
    WithColumns,
    WithCues,
    WithKeyFigures,
    WithManualEntry,
    WithRoleAxis,
    WithShift,
    WithSimulation,
    WithTable,
)
from sessions.activities.kind import Figure, Value
from sessions.activities.paradox import arrows_chart
from sessions.activities.shared import shifts
from sessions.activities.shared.charts.number_line import LineMarks, marks
from sessions.activities.shared.form import Fields, FormPrompt
from sessions.activities.shared.key_figures import label, line
from sessions.activities.shared.manual_entry import ManualForm, Papers
from sessions.activities.shared.role_axis import RoleAxis
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.locale import Texts
from sessions.model.key_figures import GapFigure, KeyFigure, Label
from sessions.model.programme import Text
from sessions.results import statistics
from sessions.results.privacy import may_show_group
from sessions.results.statistics import Shift

Mark = Annotated[int, Field(ge=0, le=100)]


class _GapMarks(Fields):
    now: Mark | None = None
    needed: Mark | None = None


@dataclass(frozen=True, slots=True)
class GapSummary:
    """Both marks of those who gave both, how far they lie apart, and where everybody stands now and sees the need.

    Each is None while fewer people than a group gave it.
    """

    now: LineMarks | None
    needed: LineMarks | None
    pairs: Mapping[str, tuple[int, int]]
    shift: Shift | None


@dataclass(frozen=True)
class GapPrompt(
    FormPrompt, WithManualEntry, WithSimulation, WithChart, WithTable, WithCues, WithColumns, WithShift, WithRoleAxis,
    WithKeyFigures,
):  # fmt: skip
    """Two marks between the same two poles: now, and needed."""

    left: Text
    right: Text

    def heading(self, texts: Texts) -> str:
        """Both poles, with the dash of a paradox between them."""
        return f"{self.left.in_language(texts.language)} – {self.right.in_language(texts.language)}"

    def participant_heading(self, texts: Texts) -> str:
        """Where one stands, and where one would need to stand."""
        return texts("paradox.gap.prompt")

    def instruction(self, texts: Texts) -> str:
        """The instruction to choose two places in silence."""
        return texts("paradox.gap.invitation")

    def still_asked(self, value: Value) -> Value:
        """Both marks; an edited paradox may have asked for one."""
        return {name: mark for name, mark in value.items() if name in _GapMarks.model_fields}

    def check(self, answer: Value) -> Value:
        """`{"now": 0..100, "needed": 0..100}`, whole numbers; either may come alone."""
        return _GapMarks.model_validate(answer).model_dump(exclude_none=True)

    def manual_form(self, texts: Texts) -> ManualForm:
        """Manual entry: one line per paper, with both marks from 0 to 100."""
        return Papers.of(self.role_axis(texts))

    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """Somewhere now, and further to the left is needed."""
        now = participant.position()
        return {"now": now, "needed": max(0, min(100, now - participant.dice.randint(-10, 40)))}

    def fits(self, value: Value) -> bool:
        """Whether it has one of both marks."""
        return bool(value.keys() & _GapMarks.model_fields.keys())

    def usable(self, given: Mapping[str, Value]) -> Mapping[str, Value]:
        """The answers that were given while it was asked so."""
        return {name: value for name, value in given.items() if self.fits(value)}

    def summarise(self, given: Mapping[str, Value]) -> GapSummary | None:
        """All marks and gaps; None when not enough people gave either mark."""
        now, needed = (
            {name: value[field] for name, value in given.items() if field in value} for field in ("now", "needed")
        )
        pairs = {name: (mark, needed[name]) for name, mark in now.items() if name in needed}
        summary = GapSummary(
            marks(now) if may_show_group(len(now)) else None,
            marks(needed) if may_show_group(len(needed)) else None,
            pairs if may_show_group(len(pairs)) else {},
            statistics.shift(now, needed) if may_show_group(len(pairs)) else None,
        )
        return summary if summary.now or summary.needed else None

    def sentence(self, summary: GapSummary, texts: Texts) -> str:
        """How many want to go which way, such as "14 willen meer naar ‘loslaten’, 6 naar …"."""
        shift = summary.shift
        if shift is None:
            return texts("paradox.gap.say.too_few")
        directions = sorted([(shift.left, self.left), (shift.right, self.right)], key=lambda side: -side[0])
        parts = [
            texts.count("paradox.gap.say.toward", count, pole=pole.in_language(texts.language))
            for count, pole in directions
            if count
        ]
        if shift.stayed:
            parts.append(texts.count("paradox.gap.say.stay", shift.stayed))
        if len(parts) == 1:
            return texts("paradox.gap.say.all", part=parts[0])
        return texts("paradox.gap.say.and", first=", ".join(parts[:-1]), last=parts[-1])

    def numbers(self, summary: GapSummary, texts: Texts) -> list[tuple[str, str]]:
        """The medians of both marks, and the gaps."""
        rows = []
        for count, median, part in (("now_n", "now", summary.now), ("needed_n", "needed", summary.needed)):
            if part:
                rows += [(count, str(part.position.n)), (median, texts.number(part.position.median))]
        if summary.shift:
            rows += [("pairs", str(summary.shift.pairs)), ("median", texts.number(summary.shift.median))]
            rows += [(name, str(getattr(summary.shift, name))) for name in ("left", "stayed", "right")]
        poles = {"left": self.left.in_language(texts.language), "right": self.right.in_language(texts.language)}
        return [(texts(f"paradox.gap.number.{name}", **poles), value) for name, value in rows]

    def cues(self, summary: GapSummary) -> Sequence[str]:
        """Whether people want to go both ways, one way, or nowhere; from five gaps on."""
        shift = summary.shift
        if shift is None or shift.pairs < statistics.MIN_FOR_SPREAD:
            return ()
        if min(shift.left, shift.right) * 10 >= 3 * shift.pairs:
            return ("both_ways",)
        if 2 * shift.stayed > shift.pairs:
            return ("staying",)
        return ("one_way",) if 2 * max(shift.left, shift.right) > shift.pairs else ("mixed_ways",)

    def key_figures(self, summary: GapSummary) -> Sequence[KeyFigure]:
        """The lines of both marks, and the gap between them, as far as enough people gave them."""
        about, left, right = label(self.heading), Label.of(self.left), Label.of(self.right)
        parts = {"now": summary.now, "needed": summary.needed}
        figures: list[KeyFigure] = [
            line(about, left, right, part.values.values(), part.position, name) for name, part in parts.items() if part
        ]
        if shift := summary.shift:
            figures.append(
                GapFigure(
                    about=about,
                    left=left,
                    right=right,
                    pairs=shift.pairs,
                    median=shift.median,
                    to_left=shift.left,
                    stayed=shift.stayed,
                    to_right=shift.right,
                )
            )
        return figures

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One column per mark, `now` and `needed`, from 0 to 100."""
        poles = {"left": self.left.in_language(texts.language), "right": self.right.in_language(texts.language)}
        headings = {
            "now": texts("paradox.gap.column.now", **poles),
            "needed": texts("paradox.gap.column.needed", **poles),
        }
        return {heading: value[name] for name, heading in headings.items() if name in value}

    def draw(self, summary: GapSummary, texts: Texts) -> Figure:
        """Every gap an arrow, and the median gap a thick one."""
        thick = arrows_chart.gap(summary.pairs, summary.shift, texts) if summary.shift else None
        return arrows_chart.figure(summary.pairs, thick, self.left, self.right, texts)

    def shift(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> GroupShift | None:
        """The shift of both marks of those who answered both rounds, from 0 to 100."""
        return shifts.of_fields(before, after, self._asked(texts), (0, 100), texts)

    def role_axis(self, texts: Texts) -> RoleAxis:
        """Both places on the line."""
        ends = (self.left.in_language(texts.language), self.right.in_language(texts.language))
        return RoleAxis(self._asked(texts), dict, ends, poles=True)

    def own_shift(self, before: Value, after: Value, texts: Texts) -> str:
        """Which of both marks one moved."""
        return shifts.own_fields(before, after, self._asked(texts), texts)

    def _asked(self, texts: Texts) -> dict[str, str]:
        return {"now": texts("paradox.gap.ask_now"), "needed": texts("paradox.gap.ask_needed")}
