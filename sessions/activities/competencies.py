"""The competencies: how important each is here and how strong the team is in it, and what to develop first.

It is always about the team, never about a person.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from sessions import positions
from sessions.activities import bars, competencies_picture, shifts
from sessions.activities.by_hand import ByHand, Papers
from sessions.activities.dots import Dots, Tally
from sessions.activities.form import Form
from sessions.activities.kind import Asking, Context, Figure, Kind, Moved, Step, Value
from sessions.activities.measure import Measure
from sessions.activities.pretend import Pretender
from sessions.locale import Texts
from sessions.positions import Position
from sessions.privacy import may_show_group
from sessions.programme import Option, Results, Text
from sessions.refusal import Refusal

LOW, HIGH = 1, 5
SIDES = ("importance", "strength")
WIDE = 2  # a difference of medians that calls for a question


@dataclass(frozen=True, slots=True)
class Rated:
    """What a group thinks of one competency; a side is None while fewer than three people rated it."""

    name: str
    importance: Position | None
    strength: Position | None

    @property
    def gap(self) -> float | None:
        """How much the median importance is above the median strength of the team."""
        return self.importance.median - self.strength.median if self.importance and self.strength else None


class Competencies(Kind, Form):
    """One to twelve competencies to rate from 1 to 5, twice each. The dots come in a step of their own."""

    default_results: ClassVar[Results] = "reveal"  # who sees what others think of the team follows them

    kind: Literal["competencies"]
    lead: Text
    items: Annotated[tuple[Option, ...], Field(min_length=1, max_length=12)]

    def steps(self) -> Sequence[Step]:
        """Rate, then lay dots on what to develop first."""
        return (Step("rate"), Step("develop"))

    def at(self, step: str, context: Context) -> Asking:
        """The ratings are asked by the activity itself."""
        return Develop(self) if step == "develop" else self

    def heading(self, texts: Texts) -> str:
        """What the competencies are rated for."""
        return self.lead.in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """Rate each competency twice."""
        return texts("competencies.invitation")

    def wording(self, texts: Texts) -> dict[str, str]:
        """The competencies in words, by name."""
        return {item.id: item.text.in_language(texts.language) for item in self.items}

    def fields(self) -> list[str]:
        """The names of all ratings, such as `c1_importance`."""
        return [f"{item.id}_{side}" for item in self.items for side in SIDES]

    def change(self, raw: object, before: Value | None) -> Value:
        """The ratings that were sent in place of what they were; those of competencies that are gone are gone."""
        known = self.fields()
        return super().change(raw, {name: rating for name, rating in (before or {}).items() if name in known})

    def check(self, answer: Value) -> Value:
        """`{"c1_importance": 1..5, "c1_strength": 1..5, …}`, any of them."""
        known = self.fields()
        if set(answer) - set(known):
            raise Refusal("refused.fields")
        if not all(type(rating) is int and LOW <= rating <= HIGH for rating in answer.values()):
            raise Refusal("refused.not_a_choice")
        return {name: answer[name] for name in known if name in answer}

    def by_hand(self, texts: Texts) -> ByHand:
        """Papers with every rating."""
        return Papers.of(self.measured(texts))

    def pretend(self, who: Pretender, texts: Texts) -> object:
        """More important than strong, mostly."""
        return {name: who.place(1, 5, towards=0.85 if name.endswith("importance") else 0.45) for name in self.fields()}

    def summarise(self, given: Mapping[str, Value]) -> Sequence[Rated] | None:
        """Every competency in the order of the programme; None when nobody rated any."""
        if not any(name in value for value in given.values() for name in self.fields()):
            return None
        return [
            Rated(item.id, *(_position([v[f"{item.id}_{side}"] for v in given.values() if f"{item.id}_{side}" in v])
                             for side in SIDES))
            for item in self.items
        ]  # fmt: skip

    def moved(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> Moved | None:
        """How the ratings moved, importance and strength apart."""
        return shifts.of_fields(before, after, self._asked(texts), (LOW, HIGH), texts)

    def measured(self, texts: Texts) -> Measure:
        """Every rating."""
        wording = self.wording(texts)
        asked = {f"{item.id}_{side}": f"{texts(f'competencies.{side}')}: {wording[item.id]}"
                 for item in self.items for side in SIDES}  # fmt: skip
        ends = (str(LOW), str(HIGH))
        return Measure(asked, lambda value: {name: value[name] for name in asked if name in value}, ends, LOW, HIGH)

    def own_move(self, before: Value, after: Value, texts: Texts) -> str:
        """Which ratings one changed."""
        return shifts.own_fields(before, after, self._asked(texts), texts)

    def _asked(self, texts: Texts) -> dict[str, str]:
        """Every rating in words, by the name of its field."""
        wording = self.wording(texts)
        return {
            f"{item.id}_{side}": f"{wording[item.id]} · {texts(f'competencies.{side}')}"
            for item in self.items
            for side in SIDES
        }

    def say(self, summary: Sequence[Rated], texts: Texts) -> str:
        """Where the team is furthest behind what matters here."""
        known = [(one.gap, one) for one in by_gap(summary) if one.gap is not None]
        if not known:
            return texts("competencies.say.too_few")
        widest, first = known[0]
        if widest <= 0:
            return texts("competencies.say.no_gap")
        alike = sum(gap == widest for gap, _ in known)
        name = self.wording(texts)[first.name]
        return texts.count("competencies.say.gap", alike, name=name, gap=texts.number(widest))

    def numbers(self, summary: Sequence[Rated], texts: Texts) -> list[tuple[str, str]]:
        """Both medians, the gap and the number of ratings of every competency, the widest gap first."""
        wording = self.wording(texts)
        return [(wording[one.name], _told(one, texts)) for one in by_gap(summary)]

    def draw(self, summary: Sequence[Rated], texts: Texts) -> Figure:
        """A row for every competency with both medians on one line, the widest gap on top."""
        rows = {
            one.name: competencies_picture.Row(
                one.importance.median if one.importance else None, one.strength.median if one.strength else None
            )
            for one in summary
        }
        return competencies_picture.draw(self.wording(texts), rows, [one.name for one in by_gap(summary)], texts)

    def cues(self, summary: Sequence[Rated]) -> Sequence[str]:
        """A wide gap, a team that is stronger than needed, and ratings that fall apart in two camps."""
        gaps = [one.gap for one in summary if one.gap is not None]
        found = {
            "wide_gap": any(gap >= WIDE for gap in gaps),
            "divided_on_strength": any(one.strength and one.strength.picture == "camps" for one in summary),
            "divided_on_importance": any(one.importance and one.importance.picture == "camps" for one in summary),
            "stronger_than_needed": any(gap <= -WIDE for gap in gaps),
            "no_gap": bool(gaps) and max(gaps) <= 0,
        }
        return [name for name, holds in found.items() if holds]

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """Every rating."""
        return {
            texts(f"competencies.column.{side}", text=text): value[f"{name}_{side}"]
            for name, text in self.wording(texts).items()
            for side in SIDES
            if f"{name}_{side}" in value
        }


KIND = Competencies


@dataclass(frozen=True)
class Develop(Dots):
    """Three dots on what the team develops first."""

    activity: Competencies

    def heading(self, texts: Texts) -> str:
        """What to develop first."""
        return texts("competencies.develop")

    def invitation(self, texts: Texts) -> str:
        """Lay three dots."""
        return texts("competencies.develop_invitation", total=self.total)

    def options(self, texts: Texts) -> Mapping[str, str]:
        """The competencies."""
        return self.activity.wording(texts)

    def draw(self, summary: Tally, texts: Texts) -> Figure:
        """A bar for every competency, the most dots on top."""
        return bars.draw(self.options(texts), summary.dots)

    def cues(self, summary: Tally) -> Sequence[str]:
        """One that has most of the dots, several on top together, or dots all over the list."""
        dots = summary.dots.values()
        found = {
            "agreed": 2 * max(dots) > sum(dots),
            "together_on_top": len(summary.leaders) > 1,
            "all_over": sum(1 for one in dots if one) >= len(dots) - 1 > 2,
        }
        return [name for name, holds in found.items() if holds]

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """The dots on every competency."""
        return {text: int(value.get(name, 0)) for name, text in self.options(texts).items()}


def by_gap(summary: Sequence[Rated]) -> list[Rated]:
    """The widest gap first; of gaps that are alike the most important first, and then as in the programme."""
    importance = {one.name: one.importance.median if one.importance else 0.0 for one in summary}
    return sorted(summary, key=lambda one: (one.gap is None, -(one.gap or 0), -importance[one.name]))


def _position(ratings: Sequence[int]) -> Position | None:
    return positions.describe(ratings, LOW, HIGH) if may_show_group(len(ratings)) else None


def _told(one: Rated, texts: Texts) -> str:
    if one.importance is None or one.strength is None or one.gap is None:
        return texts("competencies.number.too_few")
    return texts(
        "competencies.number.medians",
        importance=texts.number(one.importance.median),
        strength=texts.number(one.strength.median),
        gap=competencies_picture.signed(one.gap, texts),
        n=min(one.importance.n, one.strength.n),
    )
