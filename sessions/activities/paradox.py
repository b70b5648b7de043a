"""The paradox: everybody places a mark on the line between two poles. There is no right place on it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from sessions import positions
from sessions.activities import drawing
from sessions.activities.kind import Figure, Kind, Value
from sessions.locale import Texts
from sessions.positions import Position
from sessions.programme import Text
from sessions.refusal import Refusal

HEIGHT = 470  # of the canvas
ABOVE, BELOW = 300, 170  # canvas pixels above and below the line
FROM, TO = -6.0, 106.0  # the line runs from 0 to 100; the rest is margin
PIXELS_PER_UNIT = drawing.WIDTH / (TO - FROM)


class _Mark(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    value: int = Field(ge=0, le=100)


@dataclass(frozen=True, slots=True)
class Marks:
    """Where everybody stands, by names that say nothing about persons, and the position of the whole."""

    values: Mapping[str, int]
    position: Position


class Paradox(Kind):
    """Two poles that are both worth something, and a line between them from 0 (left) to 100 (right)."""

    kind: Literal["paradox"]
    left: Text
    right: Text

    def heading(self, texts: Texts) -> str:
        """Both poles, with the dash of a paradox between them."""
        return f"{self.left.in_language(texts.language)} – {self.right.in_language(texts.language)}"

    def prompt(self, texts: Texts) -> str:
        """The poles stand at the slider; the question is where one stands."""
        return texts("paradox.prompt")

    def invitation(self, texts: Texts) -> str:
        """Choose a place in silence."""
        return texts("paradox.invitation")

    def parse(self, raw: object) -> Value:
        """`{"value": 0..100}`, a whole number."""
        try:
            return _Mark.model_validate(raw).model_dump()
        except ValidationError:
            raise Refusal("refused.mark") from None

    def examples(self) -> Sequence[object]:
        """A group in two camps, with a few people between them."""
        places = (8, 14, 15, 20, 22, 22, 27, 31, 38, 47, 55, 63, 68, 70, 74, 74, 79, 81, 85, 92)
        return [{"value": place} for place in places]

    def summarise(self, given: Mapping[str, Value]) -> Marks | None:
        """All marks and their position; None when there are none."""
        values = {name: int(answer["value"]) for name, answer in given.items()}
        position = positions.describe(list(values.values()))
        return Marks(values, position) if position else None

    def say(self, summary: Marks, texts: Texts) -> str:
        """What the picture shows, in one sentence."""
        poles = {"left": self.left.in_language(texts.language), "right": self.right.in_language(texts.language)}
        where = side(summary.position.median)
        values = summary.values.values()
        return texts(
            f"paradox.say.{summary.position.picture}",
            where=texts(f"paradox.where.{where}", **poles),
            at_left=sum(value <= 33 for value in values),
            at_right=sum(value >= 67 for value in values),
            **poles,
        )

    def numbers(self, summary: Marks, texts: Texts) -> list[tuple[str, str]]:
        """Number of marks, median, middle half, spread and interval."""
        position = summary.position
        rows = [("n", str(position.n)), ("median", texts.number(position.median))]
        if position.q1 is not None and position.q3 is not None:
            rows.append(("middle_half", f"{texts.number(position.q1)} – {texts.number(position.q3)}"))
        rows.append(("spread", texts.number(position.spread, 2)))
        if position.interval is not None:
            low, high = position.interval
            rows.append(("interval", f"{texts.number(low)} – {texts.number(high)}"))
        return [(texts(f"paradox.number.{name}"), value) for name, value in rows]

    def draw(self, summary: Marks, texts: Texts) -> Figure:
        """Every person a dot above the line, the median, and from five answers the middle half."""
        dots = drawing.swarm(summary.values, pixels_per_unit=PIXELS_PER_UNIT, room=ABOVE - 46)
        position = summary.position
        traces = [_line(), *_middle_half(position, texts), _dots(dots), *_median(position, texts)]
        return {
            "data": traces,
            "layout": drawing.layout(
                HEIGHT,
                across=(FROM, TO),
                up=(-BELOW, ABOVE),
                annotations=[
                    _pole(self.left.in_language(texts.language), 0, "left", drawing.LEFT),
                    _pole(self.right.in_language(texts.language), 100, "right", drawing.RIGHT),
                ],
            ),
        }


KIND = Paradox


def side(median: float) -> str:
    """On which third of the line a median lies: left, middle or right."""
    return "left" if median < 34 else "right" if median > 66 else "middle"


def _line() -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "x": [0, 50, 100],
        "y": [0, 0, 0],
        "ids": ["l", "m", "r"],
        "line": {"color": drawing.INK, "width": 5},
        "marker": {"symbol": "line-ns", "size": 14, "line": {"width": 4, "color": drawing.INK}},
    }


def _middle_half(position: Position, texts: Texts) -> list[dict[str, Any]]:
    """A band under the line with its name. Always in the figure: below five answers it is empty and out of sight,
    so that it can glide in at the fifth.
    """
    low, high = position.q1, position.q3
    shown = low is not None and high is not None
    low, high = (low, high) if low is not None and high is not None else (position.median, position.median)
    name = {"x": [min(max((low + high) / 2, 9), 91)], "y": [-34 if shown else -10 * BELOW], "ids": ["half"]}
    return [
        {
            "type": "scatter",
            "mode": "lines",
            "x": [low, high],
            "y": [-24, -24],
            "ids": ["q1", "q3"],
            "line": {"color": "rgba(29, 43, 58, 0.38)", "width": 16},
        },
        {
            "type": "scatter",
            "mode": "text",
            **name,
            "text": [texts("paradox.middle_half")],
            "textposition": "bottom center",
            "textfont": {"size": 24, "color": drawing.QUIET},
        },
    ]


def _dots(dots: drawing.Swarm) -> dict[str, Any]:
    radius = dots.diameter / 2
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [dot.at for dot in dots.dots],
        "y": [dot.height + radius + 8 for dot in dots.dots],
        "ids": [dot.name for dot in dots.dots],
        "marker": {
            "size": dots.diameter,
            "color": [dot.at for dot in dots.dots],
            "colorscale": [list(stop) for stop in drawing.SCALE],
            "cmin": 0,
            "cmax": 100,
            "opacity": 1,
            "line": {"width": 1, "color": drawing.PAPER},
        },
        "cliponaxis": False,
    }


def _median(position: Position, texts: Texts) -> list[dict[str, Any]]:
    """A line through the room at the median, with its name above it."""
    anchor = {"left": "middle right", "middle": "middle right", "right": "middle left"}[side(position.median)]
    stem = {"x": [position.median] * 2, "y": [-14, ABOVE - 30], "ids": ["foot", "head"]}
    label = f" {texts('paradox.median')} "
    return [
        {"type": "scatter", "mode": "lines", **stem, "line": {"color": drawing.INK, "width": 4, "dash": "dot"}},
        {
            "type": "scatter",
            "mode": "text",
            "x": [position.median],
            "y": [ABOVE - 22],
            "ids": ["name"],
            "text": [label],
            "textposition": anchor,
            "textfont": {"size": 28, "color": drawing.INK},
            "cliponaxis": False,
        },
    ]


def _pole(text: str, at: int, anchor: str, color: str) -> dict[str, Any]:
    return {
        "x": at,
        "y": -78,
        "text": f"<b>{drawing.broken(text, 26)}</b>",
        "showarrow": False,
        "xanchor": anchor,
        "yanchor": "top",
        "align": anchor,
        "font": {"size": 34, "color": color},
    }
