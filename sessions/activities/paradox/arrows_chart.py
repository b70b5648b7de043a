"""How gaps and shifts are drawn: each person an arrow from the one mark to the other, in three groups by where they
point; below them one thick arrow for the whole group.
"""

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from sessions.activities.kind import Figure
from sessions.activities.shared.charts import drawing
from sessions.activities.shared.charts.number_line import line, poles
from sessions.locale import Texts
from sessions.model.programme import Text
from sessions.results.statistics import Direction, Shift, direction_of

HEIGHT = 470  # of the canvas
ABOVE, BELOW = 356, 114  # canvas pixels above and below the line
FROM, TO = -13.0, 109.0  # the line runs from 0 to 100; the rest is margin, for the counts at the left
MEDIAN = 40  # canvas pixels from the line to the median gap
BOTTOM, TOP = 116, 346  # between these heights lie the arrows
OUT_OF_SIGHT = -10 * BELOW
COLORS: dict[Direction, str] = {"left": drawing.LEFT, "stayed": drawing.QUIET, "right": drawing.RIGHT}
HEADS = {"left": "triangle-left", "stayed": "diamond", "right": "triangle-right"}
SIGNS = {"left": "←", "stayed": "=", "right": "→"}


@dataclass(frozen=True, slots=True)
class PersonArrow:
    """One person's gap, at its height."""

    name: str
    direction: Direction
    start: int
    end: int
    height: float


@dataclass(frozen=True, slots=True)
class GroupArrow:
    """The thick arrow below the others: where it begins and ends, what stands at both, and above it."""

    start: float
    end: float
    words: tuple[str, str]
    label: str


def gap(pairs: Mapping[str, tuple[int, int]], shift: Shift, texts: Texts) -> GroupArrow:
    """The median gap, from where the middle of the group stands now."""
    start = statistics.median(now for now, _ in pairs.values())
    words = (texts("paradox.gap.now"), texts("paradox.gap.needed"))
    label = texts("paradox.gap.median", gap=texts.number(abs(shift.median)))
    return GroupArrow(start, min(max(start + shift.median, 0.0), 100.0), words, label)


def of_the_middle(pairs: Mapping[str, tuple[int, int]], texts: Texts) -> GroupArrow:
    """From the median of one round to that of the next."""
    start, end = (statistics.median(each) for each in zip(*pairs.values(), strict=True))
    label = texts("shift.median", before=texts.number(start), after=texts.number(end))
    return GroupArrow(start, end, (texts("shift.before"), texts("shift.after")), label)


def figure(
    pairs: Mapping[str, tuple[int, int]], thick: GroupArrow | None, left: Text, right: Text, texts: Texts
) -> Figure:
    """The chart of everybody's arrow; without enough of them only the line and its poles."""
    placed, pitch = arrows(pairs)
    shafts = [
        _shafts([arrow for arrow in placed if arrow.direction == direction], direction, pitch) for direction in COLORS
    ]
    traces = [line(), *shafts, _starts(placed, pitch), _heads(placed, pitch), _counts(placed)]
    traces = [drawing.never_empty(trace) for trace in [*traces, *_thick(thick)]]
    annotations = [{**pole, "y": -26} for pole in poles(left, right, texts)]
    return {
        "data": traces,
        "layout": drawing.layout(HEIGHT, across=(FROM, TO), up=(-BELOW, ABOVE), annotations=annotations),
    }


def arrows(pairs: Mapping[str, tuple[int, int]]) -> tuple[list[PersonArrow], float]:
    """Every gap at its height, from the top: to the left, staying, to the right; and how far two lie apart.

    Within a group they are sorted by where people stand now, so that a crowd reads as a shape.
    """
    pitch = min(42.0, (TOP - BOTTOM) / max(len(pairs), 1))
    order = sorted(pairs, key=lambda name: (list(COLORS).index(direction_of(*pairs[name])), *pairs[name], name))
    height = (BOTTOM + TOP + pitch * len(pairs)) / 2 - pitch / 2
    return [
        PersonArrow(name, direction_of(*pairs[name]), *pairs[name], height - pitch * index)
        for index, name in enumerate(order)
    ], pitch


def _shafts(placed: Sequence[PersonArrow], direction: Direction, pitch: float) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [x for arrow in placed for x in (arrow.start, arrow.end, None)],
        "y": [height for arrow in placed for height in (arrow.height, arrow.height, None)],
        "line": {"color": COLORS[direction], "width": max(1.2, min(5.0, pitch * 0.4))},
        "opacity": 1 if pitch >= 4 else 0.6,
    }


def _starts(placed: Sequence[PersonArrow], pitch: float) -> dict[str, Any]:
    """A ring where somebody stands now."""
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [arrow.start for arrow in placed],
        "y": [arrow.height for arrow in placed],
        "ids": [arrow.name for arrow in placed],
        "marker": {
            "size": max(3.0, min(20.0, pitch * 0.8)),
            "color": drawing.PAPER,
            "opacity": 1,
            "line": {"width": max(1.0, min(4.0, pitch * 0.25)), "color": [COLORS[arrow.direction] for arrow in placed]},
        },
        "cliponaxis": False,
    }


def _heads(placed: Sequence[PersonArrow], pitch: float) -> dict[str, Any]:
    """The head of the arrow, where somebody sees the need."""
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [arrow.end for arrow in placed],
        "y": [arrow.height for arrow in placed],
        "ids": [arrow.name for arrow in placed],
        "marker": {
            "size": max(7.0, min(26.0, pitch * 1.8)),
            "symbol": [HEADS[arrow.direction] for arrow in placed],
            "color": [COLORS[arrow.direction] for arrow in placed],
            "opacity": 1 if pitch >= 4 else 0.6,
        },
        "cliponaxis": False,
    }


def _counts(placed: Sequence[PersonArrow]) -> dict[str, Any]:
    """The number of arrows in each direction, beside those arrows; labels never overlap."""
    groups = [[arrow.height for arrow in placed if arrow.direction == direction] for direction in COLORS]
    wanted = [(group[0] + group[-1]) / 2 if group else None for group in groups]
    heights = _without_overlap([height for height in wanted if height is not None])
    heights_in_order = iter(heights)
    return {
        "type": "scatter",
        "mode": "text",
        "x": [FROM + 0.5] * len(groups),
        "y": [next(heights_in_order) if group else OUT_OF_SIGHT for group in groups],
        "ids": list(COLORS),
        "text": [f"<b>{SIGNS[direction]} {len(group)}</b>" for direction, group in zip(COLORS, groups, strict=True)],
        "textposition": "middle right",
        "textfont": {"size": 30, "color": list(COLORS.values())},
        "cliponaxis": False,
    }


def _without_overlap(heights: Sequence[float]) -> list[float]:
    """Spread label heights (canvas pixels, highest first) until neighbours are a line height apart."""
    line_height = 38.0
    moved = list(heights)
    for _ in range(3):
        for index, (above, below) in enumerate(pairwise(moved)):
            if above - below < line_height:
                middle = (above + below) / 2
                moved[index], moved[index + 1] = middle + line_height / 2, middle - line_height / 2
    return moved


def _thick(thick: GroupArrow | None) -> list[dict[str, Any]]:
    """The arrow of the whole group, with its words; out of sight as long as there is none."""
    start, end = (thick.start, thick.end) if thick else (50.0, 50.0)
    height = MEDIAN if thick else OUT_OF_SIGHT
    direction = "left" if end < start else "right" if end > start else "stayed"
    first, then = thick.words if thick else ("", "")
    words = {
        "x": [min(start, end) - 2.5, max(start, end) + 2.5, min(max((start + end) / 2, 18), 82)],
        "y": [height, height, height + 36],
        "ids": ["low", "high", "name"],
        "text": [*((then, first) if end < start else (first, then)), f"<b>{thick.label if thick else ''}</b>"],
        "textposition": ["middle left", "middle right", "middle center"],
    }
    head = {"size": 34, "symbol": HEADS[direction], "color": drawing.INK, "opacity": 1}
    shaft = {"x": [start, end], "y": [height] * 2, "ids": ["now", "needed"]}
    return [
        {"type": "scatter", "mode": "lines", **shaft, "line": {"color": drawing.INK, "width": 13}},
        {"type": "scatter", "mode": "markers", "x": [end], "y": [height], "ids": ["head"], "marker": head,
         "cliponaxis": False},
        {"type": "scatter", "mode": "text", **words, "textfont": {"size": 28, "color": drawing.INK},
         "cliponaxis": False},
    ]  # fmt: skip
