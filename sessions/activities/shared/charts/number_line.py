"""How a line between two poles is drawn, with everybody's marks on it. Shared by the ways to ask a paradox."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sessions.activities.shared.charts import drawing
from sessions.locale import Texts
from sessions.model.key_figures import Label
from sessions.model.programme import Text
from sessions.results import statistics
from sessions.results.statistics import Position

HEIGHT = 470  # of the canvas
ABOVE, BELOW = 300, 170  # canvas pixels above and below the line
FROM, TO = -6.0, 106.0  # the line runs from 0 to 100; the rest is margin
PIXELS_PER_UNIT = drawing.WIDTH / (TO - FROM)
PEOPLE = 8  # canvas pixels between the line and the dots above it


@dataclass(frozen=True, slots=True)
class LineMarks:
    """Where everybody stands, by names that say nothing about persons, and the position of the whole."""

    values: Mapping[str, int]
    position: Position


def marks(values: Mapping[str, int]) -> LineMarks | None:
    """These marks with their position; None when there are none."""
    position = statistics.describe(list(values.values()))
    return LineMarks(values, position) if position else None


def side(median: float) -> str:
    """On which third of the line a median lies: left, middle or right."""
    return "left" if median < 34 else "right" if median > 66 else "middle"


def line() -> dict[str, Any]:
    """The line itself, with a mark at both ends and in the middle."""
    return {
        "type": "scatter",
        "mode": "lines+markers",
        "x": [0, 50, 100],
        "y": [0, 0, 0],
        "ids": ["l", "m", "r"],
        "line": {"color": drawing.INK, "width": 5},
        "marker": {"symbol": "line-ns", "size": 14, "line": {"width": 4, "color": drawing.INK}},
    }


def middle_half(position: Position, texts: Texts) -> list[dict[str, Any]]:
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


def median(position: Position, texts: Texts) -> list[dict[str, Any]]:
    """A line through the group at the median, with its name above it."""
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


def poles(left: Text | Label, right: Text | Label, texts: Texts) -> list[dict[str, Any]]:
    """Both poles, at their ends of the line."""
    return [
        _pole(left.in_language(texts.language), 0, "left", drawing.LEFT),
        _pole(right.in_language(texts.language), 100, "right", drawing.RIGHT),
    ]


def _pole(text: str, x: int, anchor: str, color: str) -> dict[str, Any]:
    return {
        "x": x,
        "y": -78,
        "text": f"<b>{drawing.broken(text, 26)}</b>",
        "showarrow": False,
        "xanchor": anchor,
        "yanchor": "top",
        "align": anchor,
        "font": {"size": 34, "color": color},
    }
