"""How the overview is drawn: a line for each paradox with its poles at the ends, gliding to its rank."""

import html
from collections.abc import Sequence
from typing import Any

from sessions.activities.kind import Figure
from sessions.activities.paradox.activity import Paradox
from sessions.activities.shared.charts import drawing, line_marks
from sessions.activities.shared.charts.line_marks import Line, LineGroup
from sessions.activities.shared.charts.number_line import LineMarks
from sessions.locale import Texts

MOST = 6  # lines that can be read from ten metres; the rest is named below
ROW, ROOMY = 66, 84  # canvas pixels from line to line: of six lines, and at most
BELOW = 74  # canvas pixels under the lines, for what the signs mean
FROM, TO = -66.0, 166.0  # every line runs from 0 to 100 in the middle; its poles stand beside it
PIXELS_PER_UNIT = drawing.WIDTH / (TO - FROM)
CHARACTERS = 26  # in one line of a pole's name
DOTS = 60  # at most on a line; with more people every line carries columns
LARGEST, SMALLEST = 18, 6  # dots; when those of one line would be smaller, all lines carry columns
OUT_OF_SIGHT = -2000
SPACE = 0.58  # of a row, for people
BAND = "rgba(29, 43, 58, 0.30)"


def figure(
    lines: Sequence[tuple[Paradox, LineMarks]], ranked: Sequence[tuple[Paradox, LineMarks]], aside: str, texts: Texts
) -> Figure:
    """The chart: traces in the order of the programme, heights in the order of the ranks."""
    rows = min(len(lines), MOST)
    row = min(ROOMY, MOST * ROW // rows)
    height = rows * row + BELOW
    order = [paradox.id for paradox, _ in ranked]
    bases = [
        height - order.index(paradox.id) * row - row * 0.68 if paradox.id in order[:MOST] else OUT_OF_SIGHT
        for paradox, _ in lines
    ]
    people = [Line(0, 1, PIXELS_PER_UNIT, base + 5, row * SPACE) for base in bases]
    groups = [LineGroup(marks.values, line) for (_, marks), line in zip(lines, people, strict=True)]
    few = max(len(group.values) for group in groups) <= DOTS
    dots = line_marks.swarms(groups, LARGEST, SMALLEST) if few else None
    columns = line_marks.columns(*(() if dots else list(group.values.values()) for group in groups))
    visible = [each for each, base in zip(columns, bases, strict=True) if base > OUT_OF_SIGHT]
    most = max((count for each in visible for count in each.counts.values()), default=0)
    traces: list[dict[str, Any]] = []
    for number, (paradox, marks) in enumerate(lines):
        traces += [
            *_line(marks, bases[number], row),
            line_marks.columns_trace(columns[number], most, groups[number]),
            _line_trace([marks.position.median] * 2, [bases[number] - 14, bases[number] + row * 0.55], drawing.INK, 7),
            line_marks.dots_trace(dots[number] if dots else None, groups[number]),
            _names(paradox, bases[number] + row * 0.18, texts),
        ]
    return {
        "data": [drawing.never_empty(trace) for trace in [*traces, *_legend(aside, most, texts)]],
        "layout": drawing.layout(height, across=(FROM, TO), up=(0, height)),
    }


def _line(marks: LineMarks, base: float, row: float) -> list[dict[str, Any]]:
    """The line, and the middle half on it."""
    position = marks.position
    half = (position.q1, position.q3) if position.q1 is not None and position.q3 is not None else (position.median,) * 2
    return [_line_trace([0, 50, 100], [base] * 3, drawing.INK, 3), _line_trace(half, [base] * 2, BAND, 16)]


def _line_trace(across: Sequence[float], up: Sequence[float], color: str, width: int) -> dict[str, Any]:
    ids = [str(index) for index in range(len(across))]
    line = {"color": color, "width": width}
    return {"type": "scatter", "mode": "lines", "x": list(across), "y": list(up), "ids": ids, "line": line}


def _names(paradox: Paradox, height: float, texts: Texts) -> dict[str, Any]:
    """Both poles beside their ends of the line."""
    poles = (paradox.left.in_language(texts.language), paradox.right.in_language(texts.language))
    return {
        "type": "scatter",
        "mode": "text",
        "x": [-5, 105],
        "y": [height] * 2,
        "ids": ["left", "right"],
        "text": [f"<b>{drawing.broken(pole, CHARACTERS)}</b>" for pole in poles],
        "textposition": ["middle left", "middle right"],
        "textfont": {"size": 24, "color": [drawing.LEFT, drawing.RIGHT]},
        "cliponaxis": False,
    }


def _legend(aside: str, most: int, texts: Texts) -> list[dict[str, Any]]:
    """What the signs mean and how many the tallest column counts; in a second line what is not among them."""
    high, low = BELOW - 28, BELOW - 60
    quiet = {"size": 24, "color": drawing.QUIET}
    words = {
        "x": [4, 67, 50, FROM + 2],
        "y": [high, high, low, high if most else OUT_OF_SIGHT],
        "ids": ["median", "half", "aside", "tallest"],
        "text": [
            texts("paradox.median"),
            texts("paradox.middle_half"),
            html.escape(aside, quote=False),
            texts("marks.tallest", people=texts.count("marks.people", most)),
        ],
        "textposition": ["middle right", "middle right", "middle center", "middle right"],
    }
    return [
        _line_trace([0, 0], [high - 13, high + 13], drawing.INK, 7),
        _line_trace([56, 64], [high, high], BAND, 16),
        {"type": "scatter", "mode": "text", **words, "textfont": quiet, "cliponaxis": False},
    ]
