"""A paradox whose poles are asked separately: how much of each. Both can be high, and both can be low."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Annotated

from pydantic import Field

from sessions.activities.capabilities import (
    GroupShift,
    WithChart,
    WithColumns,
    WithCues,
    WithManualEntry,
    WithRoleAxis,
    WithShift,
    WithSimulation,
    WithTable,
)
from sessions.activities.kind import Figure, Value
from sessions.activities.paradox import plane_chart
from sessions.activities.paradox.plane_chart import CORNERS, MIDDLE, point_of
from sessions.activities.shared.charts.arrows import arrow_between, thick_arrow, thin_arrows
from sessions.activities.shared.charts.lazy_figures import LazyFigures
from sessions.activities.shared.form import Fields, FormPrompt
from sessions.activities.shared.manual_entry import ManualForm, Papers
from sessions.activities.shared.role_axis import RoleAxis
from sessions.activities.shared.shifts import of_fields, own_fields, pairs_of
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.locale import Texts
from sessions.model.programme import Text
from sessions.results import statistics
from sessions.results.privacy import may_show_group
from sessions.results.statistics import Position

Amount = Annotated[int, Field(ge=0, le=100)]


class _PoleAmounts(Fields):
    left: Amount | None = None
    right: Amount | None = None


@dataclass(frozen=True, slots=True)
class PlaneSummary:
    """How much everybody sees of both poles, the position on each, and how many are in which corner.

    Who is exactly in the middle of one of them is in no corner.
    """

    points: Mapping[str, tuple[int, int]]
    left: Position
    right: Position
    corners: Mapping[str, int]


@dataclass(frozen=True)
class PlanePrompt(
    FormPrompt, WithManualEntry, WithSimulation, WithChart, WithTable, WithCues, WithColumns, WithShift, WithRoleAxis
):
    """Two questions: how much of the left pole, and how much of the right one."""

    left: Text
    right: Text

    def heading(self, texts: Texts) -> str:
        """Both poles, with the dash of a paradox between them."""
        return f"{self.left.in_language(texts.language)} – {self.right.in_language(texts.language)}"

    def participant_heading(self, texts: Texts) -> str:
        """How much there is of each."""
        return texts("paradox.plane.prompt")

    def instruction(self, texts: Texts) -> str:
        """The instruction to choose in silence how much there is of each."""
        return texts("paradox.plane.invitation")

    def still_asked(self, value: Value) -> Value:
        """Both amounts; an edited paradox may have asked for one mark."""
        return {name: amount for name, amount in value.items() if name in _PoleAmounts.model_fields}

    def check(self, answer: Value) -> Value:
        """`{"left": 0..100, "right": 0..100}`, whole numbers; either may come alone."""
        return _PoleAmounts.model_validate(answer).model_dump(exclude_none=True)

    def manual_form(self, texts: Texts) -> ManualForm:
        """Manual entry: one line per paper, with both amounts from 0 to 100."""
        return Papers.of(self.role_axis(texts))

    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """Much of one and less of the other."""
        return {"left": participant.position(), "right": participant.position(towards=0.45)}

    def summarise(self, given: Mapping[str, Value]) -> PlaneSummary | None:
        """Whoever gave both; None when fewer than a group did."""
        points = {
            name: (value["left"], value["right"])
            for name, value in given.items()
            if "left" in value and "right" in value
        }
        left = statistics.describe([left for left, _ in points.values()])
        right = statistics.describe([right for _, right in points.values()])
        if left is None or right is None or not may_show_group(len(points)):
            return None
        corners = [corner_of(*point) for point in points.values()]
        return PlaneSummary(points, left, right, {corner: corners.count(corner) for corner in CORNERS})

    def sentence(self, summary: PlaneSummary, texts: Texts) -> str:
        """In which corner most people are, if there is one."""
        if summary.left.n < statistics.MIN_FOR_SPREAD:
            return texts("paradox.plane.say.too_few")
        n, most = summary.left.n, max(summary.corners.values())
        between = n - sum(summary.corners.values())
        if 2 * between > n:
            return texts("paradox.plane.say.middle", count=between, n=n)
        leading = [corner for corner, count in summary.corners.items() if count == most]
        if len(leading) > 1:
            return texts("paradox.plane.say.spread")
        how = "most" if 2 * most > n else "often"
        corner = self.corner(leading[0], texts)
        return texts(f"paradox.plane.say.{how}", corner=corner, count=most, n=n)

    def corner(self, name: str, texts: Texts) -> str:
        """A corner in words, such as "veel sturen én veel loslaten"."""
        poles = {"left": self.left.in_language(texts.language), "right": self.right.in_language(texts.language)}
        return texts(f"paradox.plane.corner.{name}", **poles)

    def numbers(self, summary: PlaneSummary, texts: Texts) -> list[tuple[str, str]]:
        """The median of each pole, and the number of people in each corner."""
        rows = [(texts("paradox.number.n"), str(summary.left.n))]
        for pole, position in ((self.left, summary.left), (self.right, summary.right)):
            name = texts("paradox.plane.median", pole=pole.in_language(texts.language))
            rows.append((name, texts.number(position.median)))
        return rows + [(self.corner(name, texts), str(count)) for name, count in summary.corners.items()]

    def cues(self, summary: PlaneSummary) -> Sequence[str]:
        """Which corner holds most people, from five on; or that none does."""
        if summary.left.n < statistics.MIN_FOR_SPREAD:
            return ()
        most = max(summary.corners, key=lambda name: summary.corners[name])
        return (most,) if 2 * summary.corners[most] > summary.left.n else ("all_over",)

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One column per pole, from 0 to 100."""
        asked = {"left": self.left, "right": self.right}
        return {
            texts("paradox.plane.column", pole=pole.in_language(texts.language)): value[name]
            for name, pole in asked.items()
            if name in value
        }

    def corners(self, texts: Texts) -> dict[str, str]:
        """All four corners in words, by name."""
        return {name: self.corner(name, texts) for name in CORNERS}

    def draw(self, summary: PlaneSummary, texts: Texts) -> Figure:
        """A square with a dot for everybody, a name at each corner, and a cross at both medians."""
        medians = (summary.left.median, summary.right.median)
        people = plane_chart.people(summary.points, medians, texts)
        return plane_chart.canvas([*people, *plane_chart.medians(*medians, texts)], self.corners(texts))

    def fits(self, value: Value) -> bool:
        """Whether it has one of both amounts."""
        return bool(value.keys() & _PoleAmounts.model_fields.keys())

    def usable(self, given: Mapping[str, Value]) -> Mapping[str, Value]:
        """The answers with both amounts."""
        return {name: value for name, value in given.items() if {"left", "right"} <= value.keys()}

    def shift(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> GroupShift | None:
        """A thin arrow for everybody in the square, a thick one for both medians."""
        pairs = pairs_of(self.usable(before), self.usable(after))
        arrows = {
            name: (point_of(a["left"], a["right"]), point_of(b["left"], b["right"])) for name, (a, b) in pairs.items()
        }
        rows = of_fields(before, after, self._poles(texts), (0, 100), texts)
        if rows is None or not arrows:
            return None
        medians = [
            point_of(*(median(value[pole] for value in given) for pole in ("left", "right")))
            for given in zip(*pairs.values(), strict=True)
        ]
        thick = arrow_between(medians[0], medians[1], 0)
        figures = LazyFigures.one(
            lambda: plane_chart.canvas([*thin_arrows(arrows), *thick_arrow(thick)], self.corners(texts))
        )
        return GroupShift(rows.sentence, figures, rows.numbers, rows.kind)

    def own_shift(self, before: Value, after: Value, texts: Texts) -> str:
        """Which of both amounts one changed."""
        return own_fields(before, after, self._poles(texts), texts)

    def role_axis(self, texts: Texts) -> RoleAxis:
        """How much of each pole."""
        return RoleAxis(self._poles(texts), dict, (texts("paradox.plane.little"), texts("paradox.plane.much")))

    def _poles(self, texts: Texts) -> dict[str, str]:
        return {name: getattr(self, name).in_language(texts.language) for name in ("left", "right")}


def corner_of(left: int, right: int) -> str:
    """In which corner somebody is, or "middle" exactly between."""
    if MIDDLE in {left, right}:
        return "middle"
    return next(name for name, high in CORNERS.items() if high == (left > MIDDLE, right > MIDDLE))
