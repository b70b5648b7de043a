"""People on a line from 0 to 100: a dot for each above its own value, or columns where dots don't fit."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sessions.activities.shared.charts import drawing
from sessions.activities.shared.charts.drawing import DIAMETERS, Point, Swarm, swarm
from sessions.activities.shared.charts.fidelity import is_faithful
from sessions.locale import Texts

WIDTHS = (5, 2, 1)  # points of 100 that a column holds
LABEL, LETTER = 32.0, 24  # canvas pixels above the tallest column for its count
VISIBLE = 4.0  # canvas pixels of the lowest column
FILLED = 0.92  # of a column's width; the rest is the gap to the next one


@dataclass(frozen=True, slots=True)
class Line:
    """Where a line lies: its 0 and the width of a point in units of its axis, and in canvas pixels the rest.

    `foot` is where marks stand, `height` how high they may reach above it.
    """

    begin: float
    unit: float
    pixels: float  # canvas pixels of one point of 100
    foot: float
    height: float

    def across(self, value: float) -> float:
        """Where a value stands on the axis."""
        return self.begin + self.unit * value


@dataclass(frozen=True, slots=True)
class LineGroup:
    """Where people stand on one line, from 0 to 100 and by name, and their one color; None: that of their value."""

    values: Mapping[str, int]
    line: Line
    color: str | None = None


def swarms(
    groups: Sequence[LineGroup], largest: int = DIAMETERS[0], smallest: int = DIAMETERS[-1]
) -> Sequence[Swarm] | None:
    """Everybody's dot on each line, all of one size and none on another; None where dots that small don't fit."""
    placed = [_swarm(group, largest, smallest) for group in groups]
    size = min((each.diameter if each else 0 for each in placed), default=0)
    if not size:
        return None
    same = [
        each if each and each.diameter == size else _swarm(group, size, size)
        for each, group in zip(placed, groups, strict=True)
    ]
    return [each for each in same if each]


def _swarm(group: LineGroup, largest: int, smallest: int) -> Swarm | None:
    pixels, height = group.line.pixels, group.line.height
    return swarm(group.values, pixels_per_unit=pixels, height=height, largest=largest, smallest=smallest)


@dataclass(frozen=True, slots=True)
class Columns:
    """How many people stand in each column, by the value in its middle; all are `width` points of 100 wide."""

    width: int
    counts: Mapping[int, int]


NONE = Columns(WIDTHS[0], {})


def columns(*lines: Sequence[int]) -> Sequence[Columns]:
    """Columns for the values of each line: as wide as still shows where people stand, and equally wide on all lines."""
    for width in WIDTHS:
        middles = [[width * math.floor(value / width + 0.5) for value in values] for values in lines]
        if all(is_faithful(_on_axis(line), _on_axis(each), 100) for line, each in zip(lines, middles, strict=True)):
            break
    return [Columns(width, dict(sorted(Counter(each).items()))) for each in middles]


def _on_axis(values: Sequence[int]) -> Sequence[Point]:
    return [(value, 0.0) for value in values]


def traces(groups: Sequence[LineGroup], texts: Texts, largest: int = DIAMETERS[0]) -> list[list[dict[str, Any]]]:
    """Of each line: everybody above it. All lines have dots, or all have columns of one measure.

    The tallest column of a line has its count beside it. What is not used is out of sight.
    """
    dots = swarms(groups, largest)
    counted = [NONE] * len(groups) if dots else columns(*(list(group.values.values()) for group in groups))
    most = max((count for each in counted for count in each.counts.values()), default=0)
    return [
        [
            dots_trace(dots[number] if dots else None, group),
            columns_trace(counted[number], most, group, LABEL),
            _label(counted[number], most, group.line, texts),
        ]
        for number, group in enumerate(groups)
    ]


def dots_trace(swarm: Swarm | None, group: LineGroup) -> dict[str, Any]:
    """The dots of a line; out of sight where there are none."""
    people, diameter = (swarm.dots, swarm.diameter) if swarm else ((), DIAMETERS[-1])
    look = {"size": diameter, "opacity": 1, "line": {"width": 1, "color": drawing.PAPER}}
    trace = {
        "type": "scatter",
        "mode": "markers",
        "x": [group.line.across(dot.value) for dot in people],
        "y": [group.line.foot + dot.height + diameter / 2 for dot in people],
        "ids": [dot.name for dot in people],
        "marker": {**look, **_colors([dot.value for dot in people], group.color)},
        "cliponaxis": False,
    }
    return drawing.never_empty(trace)


def columns_trace(columns: Columns, most: int, group: LineGroup, above: float = 0) -> dict[str, Any]:
    """The columns of a line, within its ends: one of `most` people leaves `above` canvas pixels of the line's height.

    They carry their counts as `customdata`.
    """
    line, counts = group.line, columns.counts
    ends = [(max(0.0, value - columns.width / 2), min(100.0, value + columns.width / 2)) for value in counts]
    trace = {
        "type": "bar",
        "x": [line.across(value) for value in counts],
        "y": [_height(count, most, line.height - above) for count in counts.values()],
        "base": [line.foot] * len(counts),
        "width": [line.unit * (high - low) * FILLED for low, high in ends],
        "offset": [line.unit * (low - value) * FILLED for value, (low, _) in zip(counts, ends, strict=True)],
        "ids": [str(value) for value in counts],
        "customdata": list(counts.values()),
        "marker": {"line": {"width": 0}, **_colors(list(counts), group.color)},
        "cliponaxis": False,
    }
    return drawing.never_empty(trace)


def _height(count: int, most: int, height: float) -> float:
    return max(VISIBLE, height * count / most)


def _colors(values: Sequence[float], color: str | None) -> dict[str, Any]:
    if color:
        return {"color": color}
    scale = [list(stop) for stop in drawing.SCALE]
    return {"color": values, "colorscale": scale, "cmin": 0, "cmax": 100}


def _label(columns: Columns, most: int, line: Line, texts: Texts) -> dict[str, Any]:
    """How many the tallest column counts, above its edge away from the middle of all, where a name may stand."""
    counts = columns.counts
    tallest = max(counts, key=lambda value: counts[value], default=50)
    half = sum(counts.values()) / 2
    right = tallest < 93 and (tallest < 7 or sum(n for value, n in counts.items() if value <= tallest) >= half)
    top = _height(counts[tallest], most, line.height - LABEL) if counts else drawing.OUT_OF_SIGHT
    return {
        "type": "scatter",
        "mode": "text",
        "x": [line.across(min(100.0, max(0.0, tallest + columns.width / 2 * (1 if right else -1))))],
        "y": [line.foot + top],
        "ids": ["tallest"],
        "text": [f"<b>&nbsp;{texts.count('marks.people', counts.get(tallest, 0))}&nbsp;</b>"],
        "textposition": f"top {'right' if right else 'left'}",
        "textfont": {"size": LETTER, "color": drawing.INK},
        "cliponaxis": False,
    }
