"""What comes out of competencies: both medians of each, and the gap between them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sessions.activities.capabilities import GroupShift, WithColumns, WithCues, WithKeyFigures, WithShift, WithTable
from sessions.activities.competencies import chart
from sessions.activities.competencies.answer import HIGH, LOW, SIDES, CompetenciesAnswers
from sessions.activities.kind import Value
from sessions.activities.shared import shifts
from sessions.locale import Texts
from sessions.model.key_figures import ItemsFigure, KeyFigure, Label, RatedItem
from sessions.results import statistics
from sessions.results.privacy import may_show_group
from sessions.results.statistics import Position

WIDE = 2  # a difference of medians that calls for a question


@dataclass(frozen=True, slots=True)
class RatedCompetency:
    """The group's ratings of one competency, 1 to 5; a side is None below three ratings."""

    name: str
    importance: Position | None
    strength: Position | None

    @property
    def gap(self) -> float | None:
        """Median importance minus median strength, -4 to 4 points; None when either side has too few ratings."""
        return self.importance.median - self.strength.median if self.importance and self.strength else None


class CompetenciesResults(CompetenciesAnswers, WithTable, WithCues, WithColumns, WithShift, WithKeyFigures):
    """Both medians of every competency and the gap between them."""

    def summarise(self, given: Mapping[str, Value]) -> Sequence[RatedCompetency] | None:
        """Median and spread of both ratings per competency, in the programme's order; None without any rating."""
        if not any(name in value for value in given.values() for name in self.fields()):
            return None
        return [
            RatedCompetency(item.id, *(_position(_ratings(f"{item.id}_{side}", given)) for side in SIDES))
            for item in self.items
        ]

    def shift(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> GroupShift | None:
        """The shift of each rating, in points from 1 to 5; importance and strength are separate rows."""
        return shifts.of_fields(before, after, self._asked(texts), (LOW, HIGH), texts)

    def own_shift(self, before: Value, after: Value, texts: Texts) -> str:
        """The participant's own changed ratings, as one sentence."""
        return shifts.own_fields(before, after, self._asked(texts), texts)

    def sentence(self, summary: Sequence[RatedCompetency], texts: Texts) -> str:
        """The competency with the widest gap, and how many have a gap as wide."""
        known = [(rated.gap, rated) for rated in by_gap(summary) if rated.gap is not None]
        if not known:
            return texts("competencies.say.too_few")
        widest, first = known[0]
        if widest <= 0:
            return texts("competencies.say.no_gap")
        alike = sum(gap == widest for gap, _ in known)
        name = self.wording(texts)[first.name]
        return texts.count("competencies.say.gap", alike, name=name, gap=texts.number(widest))

    def numbers(self, summary: Sequence[RatedCompetency], texts: Texts) -> list[tuple[str, str]]:
        """Per competency both medians, the gap and the number of ratings; the widest gap first."""
        wording = self.wording(texts)
        return [(wording[rated.name], _ratings_text(rated, texts)) for rated in by_gap(summary)]

    def cues(self, summary: Sequence[RatedCompetency]) -> Sequence[str]:
        """Names of cues: a gap of at least WIDE points either way, no gap at all, or ratings in two camps."""
        gaps = [rated.gap for rated in summary if rated.gap is not None]
        conditions = {
            "wide_gap": any(gap >= WIDE for gap in gaps),
            "divided_on_strength": any(rated.strength and rated.strength.shape == "camps" for rated in summary),
            "divided_on_importance": any(rated.importance and rated.importance.shape == "camps" for rated in summary),
            "stronger_than_needed": any(gap <= -WIDE for gap in gaps),
            "no_gap": bool(gaps) and max(gaps) <= 0,
        }
        return [name for name, holds in conditions.items() if holds]

    def key_figures(self, summary: Sequence[RatedCompetency]) -> Sequence[KeyFigure]:
        """Both medians of every competency with enough ratings, and the gap between them."""
        dutch, english = self.wording(Texts("nl")), self.wording(Texts("en"))
        items = [
            RatedItem(
                label=Label(nl=dutch[rated.name], en=english[rated.name]),
                n=min(importance.n, strength.n),
                values={"importance": importance.median, "strength": strength.median, "gap": rated.gap},
            )
            for rated in summary
            if (importance := rated.importance) and (strength := rated.strength) and rated.gap is not None
        ]
        return (ItemsFigure(of="competencies", items=tuple(items)),)

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One column per rating that was given, 1 to 5."""
        return {
            texts(f"competencies.column.{side}", text=text): value[f"{name}_{side}"]
            for name, text in self.wording(texts).items()
            for side in SIDES
            if f"{name}_{side}" in value
        }


def by_gap(summary: Sequence[RatedCompetency]) -> list[RatedCompetency]:
    """Sorted by gap, widest first; ties by median importance, then in the programme's order; without a gap last."""
    importance = {rated.name: rated.importance.median if rated.importance else 0.0 for rated in summary}
    return sorted(summary, key=lambda rated: (rated.gap is None, -(rated.gap or 0), -importance[rated.name]))


def _ratings(field: str, given: Mapping[str, Value]) -> list[int]:
    return [value[field] for value in given.values() if field in value]


def _position(ratings: Sequence[int]) -> Position | None:
    return statistics.describe(ratings, LOW, HIGH) if may_show_group(len(ratings)) else None


def _ratings_text(rated: RatedCompetency, texts: Texts) -> str:
    if rated.importance is None or rated.strength is None or rated.gap is None:
        return texts("competencies.number.too_few")
    return texts(
        "competencies.number.medians",
        importance=texts.number(rated.importance.median),
        strength=texts.number(rated.strength.median),
        gap=chart.signed(rated.gap, texts),
        n=min(rated.importance.n, rated.strength.n),
    )
