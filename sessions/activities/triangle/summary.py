"""What comes out of a triangle: the means, the distance to them and the counts per corner."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sessions.activities.capabilities import (
    GroupShift,
    WithColumns,
    WithCues,
    WithKeyFigures,
    WithRoleAxis,
    WithShift,
    WithTable,
)
from sessions.activities.kind import Value
from sessions.activities.shared.role_axis import RoleAxis
from sessions.activities.shared.shifts import own_fields, pairs_of
from sessions.activities.triangle import shift
from sessions.activities.triangle.answer import STEP, TriangleAnswers
from sessions.activities.triangle.division import Division
from sessions.locale import Texts
from sessions.model.key_figures import CornersFigure, KeyFigure, Label
from sessions.results import statistics
from sessions.results.privacy import may_show_group
from sessions.results.statistics import Parts


@dataclass(frozen=True, slots=True)
class TriangleSummary:
    """Both divisions of 100 points, as it is and as it ought to be; each is None below three answers."""

    now: Division | None
    ought: Division | None


class TriangleResults(TriangleAnswers, WithTable, WithCues, WithColumns, WithShift, WithRoleAxis, WithKeyFigures):
    """Both divisions of the group."""

    def summarise(self, given: Mapping[str, Value]) -> TriangleSummary | None:
        """The points and means of both divisions (`statistics.triangle`); None when nobody made one."""
        divisions = [{name: self.parts(value, ought) for name, value in given.items()} for ought in (False, True)]
        now, ought = ({name: parts for name, parts in division.items() if parts} for division in divisions)
        asked = ought if self.ought else {}
        return TriangleSummary(_division(now), _division(asked)) if now or asked else None

    def sentence(self, summary: TriangleSummary, texts: Texts) -> str:
        """The means in whole points; with `ought` the corner that should change most, or that none should."""
        titles = self.titles(texts)
        if summary.now is None:
            return texts("triangle.say.too_few")
        means = rounded(summary.now.group.mean)
        order = sorted(range(3), key=lambda corner: -means[corner])
        if summary.ought is None:
            values: dict[str, object] = {}
            for letter, corner in zip("abc", order, strict=True):
                values |= {f"part_{letter}": means[corner], f"title_{letter}": titles[corner]}
            return texts("triangle.say.now", **values)
        most, moved = largest_move(summary.now, summary.ought)
        if abs(moved) < STEP:
            return texts("triangle.say.stays", title=titles[order[0]], part=means[order[0]])
        ought = rounded(summary.ought.group.mean)
        return texts("triangle.say.moves", title=titles[most], part=means[most], ought=ought[most])

    def numbers(self, summary: TriangleSummary, texts: Texts) -> list[tuple[str, str]]:
        """Rows for each division: number of answers, mean points per corner, mean distance to the mean (Euclidean, in
        points), and how many people stand nearest to each corner or in the middle.
        """
        rows = []
        for division, when in ((summary.now, "now"), (summary.ought, "ought")):
            prefix = texts(f"triangle.{when}") if self.ought else ""
            rows += [
                (f"{prefix} · {name}" if prefix else name, value) for name, value in self._numbers(division, texts)
            ]
        return rows

    def cues(self, summary: TriangleSummary) -> Sequence[str]:
        """Names of cues: a change of at least 2 STEP wanted, 60 % at one corner or in the middle, a mean distance of at
        least 30 points, or (from five answers on) a corner that nobody is near.
        """
        if summary.now is None:
            return ()
        nearest, people = summary.now.group.nearest, len(summary.now.points)
        conditions = {
            "ought_to_move": bool(summary.ought and abs(largest_move(summary.now, summary.ought)[1]) >= 2 * STEP),
            "one_corner": any(5 * nearest[corner] >= 3 * people for corner in (0, 1, 2)),
            "in_balance": 5 * nearest["middle"] >= 3 * people,
            "scattered": summary.now.group.distance >= 30,
            "empty_corner": people >= statistics.MIN_FOR_SPREAD and 0 in [nearest[corner] for corner in (0, 1, 2)],
        }
        return [name for name, holds in conditions.items() if holds]

    def shift(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> GroupShift | None:
        """The shift of the division as it is, in points; the second division is not compared."""
        divided = [
            {name: parts for name, value in given.items() if (parts := self.parts(value))} for given in (before, after)
        ]
        return shift.moved(pairs_of(*divided), self.titles(texts), texts)

    def role_axis(self, texts: Texts) -> RoleAxis:
        """One axis from 0 to 100 points per corner, for the division as it is; roles are compared by their means."""
        labels = dict(zip(self.names(False), self.titles(texts), strict=True))
        return RoleAxis(labels, lambda value: dict(zip(labels, self.parts(value) or (), strict=False)), ("0", "100"),
                       means=True)  # fmt: skip

    def own_shift(self, before: Value, after: Value, texts: Texts) -> str:
        """The corners whose points the participant changed, from how many to how many."""
        return own_fields(before, after, dict(zip(self.names(False), self.titles(texts), strict=True)), texts)

    def key_figures(self, summary: TriangleSummary) -> Sequence[KeyFigure]:
        """The means of both divisions, as far as they were made."""
        dutch, english = self.titles(Texts("nl")), self.titles(Texts("en"))
        first, second, third = (Label(nl=nl, en=en) for nl, en in zip(dutch, english, strict=True))
        divisions: tuple[tuple[Literal["now", "ought"], Division | None], ...] = (
            ("now", summary.now),
            ("ought", summary.ought),
        )
        return [
            CornersFigure(
                name=name,
                titles=(first, second, third),
                n=len(division.points),
                mean=division.group.mean,
                distance=division.group.distance,
            )
            for name, division in divisions
            if division
        ]

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One column per corner and division, 0 to 100 points; none for a division that was not made."""
        rows: dict[str, str | int | float] = {}
        for ought in self._asked():
            parts = self.parts(value, ought) or ()
            titles = [texts("triangle.ought_column", title=title) if ought else title for title in self.titles(texts)]
            rows |= dict(zip(titles, parts, strict=False))
        return rows

    def _numbers(self, division: Division | None, texts: Texts) -> list[tuple[str, str]]:
        if division is None:
            return []
        titles = self.titles(texts)
        rows = [(texts("triangle.number.n"), str(len(division.points)))]
        for title, mean in zip(titles, division.group.mean, strict=True):
            rows.append((texts("triangle.number.mean", title=title), texts.number(mean)))
        rows.append((texts("triangle.number.distance"), texts.number(division.group.distance)))
        for corner, title in enumerate(titles):
            rows.append((texts("triangle.number.nearest", title=title), str(division.group.nearest[corner])))  # type: ignore[index]
        return [*rows, (texts("triangle.number.middle"), str(division.group.nearest["middle"]))]


def rounded(mean: Parts) -> list[int]:
    """The means as whole points with the same sum (largest remainder method); ties go to the first corner."""
    parts = [int(part) for part in mean]
    by_loss = sorted(range(3), key=lambda corner: (parts[corner] - mean[corner], corner))
    for corner in by_loss[: round(sum(mean)) - sum(parts)]:
        parts[corner] += 1
    return parts


def largest_move(now: Division, ought: Division) -> tuple[int, float]:
    """Index of the corner whose mean differs most between the divisions, and `ought` minus `now` there, in points."""
    changes = [after - before for before, after in zip(now.group.mean, ought.group.mean, strict=True)]
    corner = max(range(3), key=lambda corner: abs(changes[corner]))
    return corner, changes[corner]


def _division(points: Mapping[str, Parts]) -> Division | None:
    group = statistics.triangle(points.values())
    return Division(points, group) if group and may_show_group(len(points)) else None
