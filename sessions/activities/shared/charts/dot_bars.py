"""Bars with their text in them, as wide as there are dots: a list by rank, or groups side by side in two columns."""

import html
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sessions.activities.kind import Figure
from sessions.activities.shared.charts import drawing, text_width

HEIGHT = 480  # of the canvas
FOOT = 44  # canvas pixels for the line that counts what is not shown
HEAD = 34  # canvas pixels for the name of a group
GAP = 6  # canvas pixels between bars
COUNT = 70  # canvas pixels for the number of dots
BETWEEN = 36  # canvas pixels between two columns
HIGHEST = 92  # canvas pixels of one row
MOST, FEWER = 8, 6  # bars of a list that can be read from ten metres; with long texts
RISE = 3  # canvas pixels by which Plotly sets every further line of a text too high
SIZES = (30, 27, 24)
BAR, TRACK, FIRST = "#a9d3d1", "#efece3", "#f2bf9d"


@dataclass(frozen=True, slots=True)
class BarRow:
    """One bar: its place in canvas pixels, of which `middle` is that of its height, and the text in it."""

    name: str
    text: str
    dots: int
    left: float = 0
    wide: float = 0
    middle: float = 0
    high: float = 0
    lines: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class GroupHeading:
    """The name of a group above its bars."""

    text: str
    left: float
    middle: float


def ranked(rows: Sequence[BarRow], more: Callable[[int], str]) -> Figure:
    """A list with the most dots first: MOST bars, or FEWER with long texts in them; `more` counts the rest."""
    for most in (MOST, FEWER):
        floor = FOOT if len(rows) > most else 0
        top = rows[:most]
        high = min(HIGHEST, (HEIGHT - floor) / max(1, len(top)))
        sized = _with_lines(
            [_row(row, 0, drawing.WIDTH, HEIGHT - (index + 0.5) * high, high) for index, row in enumerate(top)]
        )
        if not any(_cut(row) for row in sized[0]):
            break
    return _figure(sized, (), more(len(rows) - len(top)) if floor else "")


def grouped(groups: Sequence[tuple[str, Sequence[BarRow]]]) -> Figure:
    """Groups with their bars in the order given, in two columns; a group without a name has no heading."""
    columns = _columns(groups)
    wide = (drawing.WIDTH - BETWEEN * (len(columns) - 1)) / len(columns)
    high = min([HIGHEST, *((HEIGHT - _heads(column)) / max(1, _count(column)) for column in columns)])
    rows: list[BarRow] = []
    heads: list[GroupHeading] = []
    for number, column in enumerate(columns):
        left, top = number * (wide + BETWEEN), float(HEIGHT)
        for title, inside in column:
            if title:
                heads.append(GroupHeading(title, left, top - HEAD / 2 - 2))
                top -= HEAD
            rows += [_row(row, left, wide, top - (index + 0.5) * high, high) for index, row in enumerate(inside)]
            top -= high * len(inside)
    return _figure(_with_lines(rows), heads, "")


Groups = Sequence[tuple[str, Sequence[BarRow]]]


def _columns(groups: Groups) -> Sequence[Groups]:
    """Whole groups left and right, as even as can be; a single group is cut in two when it is long."""
    if len(groups) == 1:
        [(title, rows)] = groups
        half = (len(rows) + 1) // 2
        return [groups] if len(rows) <= MOST else [[(title, rows[:half])], [(" " if title else "", rows[half:])]]
    cut = min(range(1, len(groups)), key=lambda index: max(_count(groups[:index]), _count(groups[index:])))
    return [groups[:cut], groups[cut:]]


def _heads(column: Groups) -> int:
    return HEAD * sum(bool(title) for title, _ in column)


def _count(column: Groups) -> int:
    return sum(len(rows) for _, rows in column)


def _row(row: BarRow, left: float, wide: float, middle: float, high: float) -> BarRow:
    return replace(row, left=left, wide=wide, middle=middle, high=high - GAP)


def _with_lines(rows: Sequence[BarRow]) -> tuple[Sequence[BarRow], int]:
    """The rows with their texts broken into lines, and the largest font size in which all of them fit."""
    for size in SIZES:
        full = [
            replace(row, lines=text_width.lines(row.text, size, _text_width(row), _most(row, size))) for row in rows
        ]
        if size == SIZES[-1] or not any(map(_cut, full)):
            return full, size
    return rows, SIZES[-1]


def _cut(row: BarRow) -> bool:
    return row.lines[-1].endswith("…") and not row.text.endswith("…")


def _text_width(row: BarRow) -> float:
    return row.wide - COUNT - 24


def _most(row: BarRow, size: int) -> int:
    return max(1, int((row.high + 4) / (size * text_width.LINE)))


def _figure(sized: tuple[Sequence[BarRow], int], heads: Sequence[GroupHeading], foot: str) -> Figure:
    rows, size = sized
    most = max((row.dots for row in rows), default=0) or 1
    lengths = [(row.wide - COUNT) * row.dots / most for row in rows]
    first = [row.dots == most for row in rows]
    texts = ["<br>".join(html.escape(line, quote=False) for line in row.lines) for row in rows]
    traces = [
        _bars(rows, [row.wide - COUNT for row in rows], [TRACK] * len(rows)),
        _bars(rows, lengths, [FIRST if is_first else BAR for is_first in first]),
        _texts(
            [(row.name, row.left + 12, row.middle - RISE * (len(row.lines) - 1)) for row in rows],
            texts,
            size,
            "middle right",
        ),
        _texts(
            [(row.name, row.left + row.wide - 6, row.middle) for row in rows],
            [f"<b>{row.dots}</b>" for row in rows],
            max(size, 30),
            "middle left",
        ),
        _texts(
            [(f"group{index}", head.left, head.middle) for index, head in enumerate(heads)],
            [f"<b>{html.escape(head.text, quote=False)}</b>" for head in heads],
            26,
            "middle right",
        ),
        _texts([("foot", drawing.WIDTH / 2, FOOT / 2)], [html.escape(foot, quote=False)], 26, "middle center"),
    ]
    layout = drawing.layout(HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT))
    return {"data": traces, "layout": layout}


def _bars(rows: Sequence[BarRow], lengths: Sequence[float], colors: Sequence[str]) -> Mapping[str, Any]:
    return {
        "type": "bar",
        "orientation": "h",
        "x": lengths,
        "base": [row.left for row in rows],
        "y": [row.middle for row in rows],
        "width": [row.high for row in rows],
        "ids": [row.name for row in rows],
        "marker": {"color": colors, "line": {"width": 0}},
        "cliponaxis": False,
    }


def _texts(
    points: Sequence[tuple[str, float, float]], texts: Sequence[str], size: int, where: str
) -> Mapping[str, Any]:
    return {
        "type": "scatter",
        "mode": "text",
        "ids": [name for name, _, _ in points],
        "x": [across for _, across, _ in points],
        "y": [up for _, _, up in points],
        "text": texts,
        "textposition": where,
        "textfont": {"size": size, "color": drawing.INK},
        "cliponaxis": False,
    }
