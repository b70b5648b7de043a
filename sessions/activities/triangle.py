"""The triangle: everybody divides 100 points over three kinds of values, as it is and perhaps as it ought to be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import Field, PrivateAttr, field_validator

from sessions import positions
from sessions.activities import ternary_picture, ternary_shift
from sessions.activities.by_hand import ByHand, Papers
from sessions.activities.form import Form
from sessions.activities.kind import Context, Figure, Kind, Moved, Value
from sessions.activities.measure import Measure
from sessions.activities.pretend import Pretender
from sessions.activities.shifts import own_fields, pairs_of
from sessions.activities.ternary import Division
from sessions.activities.together import apart
from sessions.locale import Texts
from sessions.positions import Parts
from sessions.privacy import may_show_group
from sessions.programme import Corner, Text
from sessions.refusal import Refusal

WHOLE, STEP = 100, 5
OUGHT = "ought_"  # what the names of the second division begin with


@dataclass(frozen=True, slots=True)
class Balance:
    """How a group divides its points now and how they ought to be divided; None while fewer than three did so."""

    now: Division | None
    ought: Division | None


class Triangle(Kind, Form):
    """A question about three kinds of values; `ought` also asks how the points should be divided."""

    kind: Literal["triangle"]
    text: Text
    corners: Annotated[tuple[Corner, ...], Field(min_length=3, max_length=3)]
    ought: bool = False
    _case: str = PrivateAttr("")  # what it is about in this session

    @field_validator("corners")
    @classmethod
    def _parts_named_apart(cls, corners: tuple[Corner, ...]) -> tuple[Corner, ...]:
        apart(corners, {OUGHT + corner.id for corner in corners})
        return corners

    def at(self, step: str, context: Context) -> "Triangle":
        """The same question, about the case of the session when it has one."""
        asked = self.model_copy()
        asked._case = (context.case or {}).get("title", "")
        return asked

    def heading(self, texts: Texts) -> str:
        """The question, after the name of the case."""
        text = self.text.in_language(texts.language)
        return texts("triangle.about", case=self._case, text=text) if self._case else text

    def invitation(self, texts: Texts) -> str:
        """Divide the points in silence."""
        return texts("triangle.invitation_ought" if self.ought else "triangle.invitation")

    def names(self, ought: bool) -> list[str]:
        """The names of the parts of one division, in the order of the corners."""
        return [OUGHT + corner.id if ought else corner.id for corner in self.corners]

    def change(self, raw: object, before: Value | None) -> Value:
        """The parts that were sent in place of what they were. A corner that is gone takes its division along."""
        kept = [name for ought in self._asked() for name in self.names(ought) if self.parts(before or {}, ought)]
        return super().change(raw, {name: value for name, value in (before or {}).items() if name in kept})

    def check(self, answer: Value) -> Value:
        """Whole divisions only: three parts in steps of 5 that add up to 100."""
        names = [self.names(ought) for ought in self._asked()]
        whole = [division for division in names if set(division) & set(answer)]
        if set(answer) - {name for division in names for name in division}:
            raise Refusal("refused.fields")
        if not all(_adds_up([answer.get(name) for name in division]) for division in whole):
            raise Refusal("refused.points", whole=WHOLE, step=STEP)
        return {name: answer[name] for division in whole for name in division}

    def parts(self, value: Value, ought: bool = False) -> Parts | None:
        """One division of an answer, in the order of the corners; None when it isn't there."""
        found = [value.get(name) for name in self.names(ought)]
        return (found[0], found[1], found[2]) if _adds_up(found) else None  # type: ignore[return-value]

    def by_hand(self, texts: Texts) -> ByHand:
        """Papers with the points of every division that is asked."""
        titles = self.titles(texts)
        asked = dict(zip(self.names(False), titles, strict=True))
        if self.ought:
            told = [texts("triangle.ought_column", title=title) for title in titles]
            asked |= dict(zip(self.names(True), told, strict=True))
        return Papers(asked=asked, high=WHOLE, rule=texts("triangle.hand", whole=WHOLE, step=STEP))

    def pretend(self, who: Pretender, texts: Texts) -> object:
        """Divisions in steps of 5, the first corner mostly the heaviest."""
        found: dict[str, int] = {}
        for ought in self._asked():
            first = STEP * round(who.place(towards=0.35 if ought else 0.55) / STEP)
            second = STEP * who.dice.randint(0, (WHOLE - first) // STEP)
            found |= zip(self.names(ought), (first, second, WHOLE - first - second), strict=True)
        return found

    def summarise(self, given: Mapping[str, Value]) -> Balance | None:
        """Both divisions; None when nobody made one."""
        found = [{name: self.parts(value, ought) for name, value in given.items()} for ought in (False, True)]
        now, ought = ({name: parts for name, parts in one.items() if parts} for one in found)
        asked = ought if self.ought else {}
        return Balance(_division(now), _division(asked)) if now or asked else None

    def say(self, summary: Balance, texts: Texts) -> str:
        """To which values most points go, or which gets the most more or fewer than it ought to."""
        titles = self.titles(texts)
        if summary.now is None:
            return texts("triangle.say.too_few")
        means = rounded(summary.now.group.mean)
        order = sorted(range(3), key=lambda corner: -means[corner])
        if summary.ought is None:
            places: dict[str, object] = {}
            for at, corner in zip("abc", order, strict=True):
                places |= {f"part_{at}": means[corner], f"title_{at}": titles[corner]}
            return texts("triangle.say.now", **places)
        most, moved = largest_move(summary.now, summary.ought)
        if abs(moved) < STEP:
            return texts("triangle.say.stays", title=titles[order[0]], part=means[order[0]])
        ought = rounded(summary.ought.group.mean)
        return texts("triangle.say.moves", title=titles[most], part=means[most], ought=ought[most])

    def numbers(self, summary: Balance, texts: Texts) -> list[tuple[str, str]]:
        """Of both divisions: how many made it, the means, the mean distance to them, and the counts per corner."""
        rows = []
        for division, when in ((summary.now, "now"), (summary.ought, "ought")):
            told = texts(f"triangle.{when}") if self.ought else ""
            rows += [(f"{told} · {name}" if told else name, value) for name, value in self._numbers(division, texts)]
        return rows

    def draw(self, summary: Balance, texts: Texts) -> Figure:
        """Everybody between the corners, the mean as a ring, and an arrow from how it is to how it ought to be."""
        return ternary_picture.draw(self.titles(texts), summary.now, summary.ought, texts, self.ought)

    def cues(self, summary: Balance) -> Sequence[str]:
        """Whether it ought to be otherwise, where most people stand, and whether a corner stands empty."""
        if summary.now is None:
            return ()
        nearest, people = summary.now.group.nearest, len(summary.now.points)
        found = {
            "ought_to_move": bool(summary.ought and abs(largest_move(summary.now, summary.ought)[1]) >= 2 * STEP),
            "one_corner": any(5 * nearest[corner] >= 3 * people for corner in (0, 1, 2)),
            "in_balance": 5 * nearest["middle"] >= 3 * people,
            "scattered": summary.now.group.distance >= 30,
            "empty_corner": people >= positions.ENOUGH and 0 in [nearest[corner] for corner in (0, 1, 2)],
        }
        return [name for name, holds in found.items() if holds]

    def moved(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> Moved | None:
        """How the points were divided before and after, as it is."""
        divided = [
            {name: parts for name, value in given.items() if (parts := self.parts(value))} for given in (before, after)
        ]
        return ternary_shift.moved(pairs_of(*divided), self.titles(texts), texts)

    def measured(self, texts: Texts) -> Measure:
        """The points of every corner, as it is."""
        labels = dict(zip(self.names(False), self.titles(texts), strict=True))
        return Measure(labels, lambda value: dict(zip(labels, self.parts(value) or (), strict=False)), ("0", "100"),
                       means=True)  # fmt: skip

    def own_move(self, before: Value, after: Value, texts: Texts) -> str:
        """Which of the parts one changed."""
        return own_fields(before, after, dict(zip(self.names(False), self.titles(texts), strict=True)), texts)

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """The points of every corner."""
        rows: dict[str, str | int | float] = {}
        for ought in self._asked():
            parts = self.parts(value, ought) or ()
            titles = [texts("triangle.ought_column", title=title) if ought else title for title in self.titles(texts)]
            rows |= dict(zip(titles, parts, strict=False))
        return rows

    def titles(self, texts: Texts) -> list[str]:
        """The names of the corners."""
        return [corner.title.in_language(texts.language) for corner in self.corners]

    def _asked(self) -> tuple[bool, ...]:
        return (False, True) if self.ought else (False,)

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


KIND = Triangle


def rounded(mean: Parts) -> list[int]:
    """The parts as whole numbers that still add up: rounded down, and the rest to those that lost most by it."""
    parts = [int(part) for part in mean]
    by_loss = sorted(range(3), key=lambda corner: (parts[corner] - mean[corner], corner))
    for corner in by_loss[: round(sum(mean)) - sum(parts)]:
        parts[corner] += 1
    return parts


def largest_move(now: Division, ought: Division) -> tuple[int, float]:
    """The corner whose mean moves most from how it is to how it ought to be, and how far."""
    moves = [after - before for before, after in zip(now.group.mean, ought.group.mean, strict=True)]
    corner = max(range(3), key=lambda corner: abs(moves[corner]))
    return corner, moves[corner]


def _adds_up(parts: Sequence[Any]) -> bool:
    whole_steps = all(type(part) is int and part >= 0 and part % STEP == 0 for part in parts)
    return whole_steps and sum(parts) == WHOLE


def _division(points: Mapping[str, Parts]) -> Division | None:
    group = positions.triangle(points.values())
    return Division(points, group) if group and may_show_group(len(points)) else None
