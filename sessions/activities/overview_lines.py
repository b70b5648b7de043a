"""How the overview is drawn: a line for each paradox with its poles at the ends, gliding to its rank."""

import html
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from sessions.activities import drawing
from sessions.activities.kind import Figure
from sessions.activities.paradox import Paradox
from sessions.activities.paradox_line import Marks
from sessions.locale import Texts

MOST = 6  # lines that can be read from ten metres; the rest is named below
ROW, ROOMY = 66, 84  # canvas pixels from line to line: of six lines, and at most
BELOW = 74  # canvas pixels under the lines, for what the signs mean
FROM, TO = -66.0, 166.0  # every line runs from 0 to 100 in the middle; its poles stand beside it
PIXELS_PER_UNIT = drawing.WIDTH / (TO - FROM)
LETTERS = 26  # in one line of a pole's name
DOTS = 60  # at most on a line; with more people every line carries a hill
LARGEST, SMALLEST = 18, 8  # dots; when those of one line would be smaller, all lines carry hills
STEPS = 60  # of a hill
WIDTH_OF_HILL = 5.0  # the standard deviation with which one mark is spread over its neighbours
OUT_OF_SIGHT = -2000
BAND = "rgba(29, 43, 58, 0.30)"


def figure(
    lines: Sequence[tuple[Paradox, Marks]], ranked: Sequence[tuple[Paradox, Marks]], aside: str, texts: Texts
) -> Figure:
    """The picture: traces in the order of the programme, heights in the order of the ranks."""
    rows = min(len(lines), MOST)
    row = min(ROOMY, MOST * ROW // rows)
    height = rows * row + BELOW
    size = _diameter(lines, row * 0.58)
    order = [paradox.id for paradox, _ in ranked]
    traces: list[dict[str, Any]] = []
    for paradox, marks in lines:
        rank = order.index(paradox.id)
        base = height - rank * row - row * 0.68 if rank < MOST else OUT_OF_SIGHT
        traces += [*_line(marks, base, row, size), _names(paradox, base + row * 0.18, texts)]
    return {
        "data": [drawing.never_empty(trace) for trace in [*traces, *_legend(aside, texts)]],
        "layout": drawing.layout(height, across=(FROM, TO), up=(0, height)),
    }


def _diameter(lines: Sequence[tuple[Paradox, Marks]], room: float) -> int:
    """The diameter of all dots, with which the fullest line has room for its own; 0 when there is no such."""
    if max(len(marks.values) for _, marks in lines) > DOTS:
        return 0
    found = min(_swarm(marks.values, room).diameter for _, marks in lines)
    return found if found >= SMALLEST else 0


def _swarm(values: Mapping[str, int], room: float, largest: int = LARGEST) -> drawing.Swarm:
    return drawing.swarm(values, pixels_per_unit=PIXELS_PER_UNIT, room=room, largest=largest)


def _line(marks: Marks, base: float, row: float, size: int) -> list[dict[str, Any]]:
    """The line, the middle half on it, the people above it, and the median through it."""
    position = marks.position
    half = (position.q1, position.q3) if position.q1 is not None and position.q3 is not None else (position.median,) * 2
    return [
        _lines([0, 50, 100], [base] * 3, drawing.INK, 3),
        _lines(half, [base] * 2, BAND, 16),
        _hill(None if size else marks, base, row * 0.55),
        _lines([position.median] * 2, [base - 14, base + row * 0.55], drawing.INK, 7),
        _dots(marks if size else None, base, size or SMALLEST),
    ]


def _lines(across: Sequence[float], up: Sequence[float], color: str, width: int) -> dict[str, Any]:
    ids = [str(at) for at in range(len(across))]
    line = {"color": color, "width": width}
    return {"type": "scatter", "mode": "lines", "x": list(across), "y": list(up), "ids": ids, "line": line}


def _dots(marks: Marks | None, base: float, size: int) -> dict[str, Any]:
    found = _swarm(marks.values if marks else {}, math.inf, size)
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [dot.at for dot in found.dots],
        "y": [base + dot.height + size / 2 + 5 for dot in found.dots],
        "ids": [dot.name for dot in found.dots],
        "marker": {
            "size": size,
            "color": [dot.at for dot in found.dots],
            "colorscale": [list(stop) for stop in drawing.SCALE],
            "cmin": 0,
            "cmax": 100,
            "opacity": 1,
        },
        "cliponaxis": False,
    }


def _hill(marks: Marks | None, base: float, room: float) -> dict[str, Any]:
    """How densely people stand along the line: as high as there is room for where most of them are."""
    at = [100 * step / STEPS for step in range(STEPS + 1)]
    heights = _density(list(marks.values.values()), at) if marks else [0.0] * len(at)
    top = max(heights) or 1.0
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [at[0], *at, at[-1]],
        "y": [base, *(base + 3 + height / top * (room - 6) if marks else base for height in heights), base],
        "ids": [str(number) for number in range(len(at) + 2)],
        "fill": "toself",
        "fillcolor": "rgba(107, 91, 125, 0.55)",
        "line": {"width": 0, "color": drawing.SCALE[1][1]},
    }


def _density(values: Sequence[float], at: Sequence[float]) -> list[float]:
    """A Gaussian kernel estimate at these places."""
    counted = Counter(values)

    def density(place: float) -> float:
        return math.fsum(
            count * math.exp(-(((place - value) / WIDTH_OF_HILL) ** 2) / 2) for value, count in counted.items()
        )

    return [density(place) for place in at]


def _names(paradox: Paradox, height: float, texts: Texts) -> dict[str, Any]:
    """Both poles beside their ends of the line."""
    poles = (paradox.left.in_language(texts.language), paradox.right.in_language(texts.language))
    return {
        "type": "scatter",
        "mode": "text",
        "x": [-5, 105],
        "y": [height] * 2,
        "ids": ["left", "right"],
        "text": [f"<b>{drawing.broken(pole, LETTERS)}</b>" for pole in poles],
        "textposition": ["middle left", "middle right"],
        "textfont": {"size": 24, "color": [drawing.LEFT, drawing.RIGHT]},
        "cliponaxis": False,
    }


def _legend(aside: str, texts: Texts) -> list[dict[str, Any]]:
    """What the signs mean, and in a second line what is not among them."""
    high, low = BELOW - 28, BELOW - 60
    quiet = {"size": 24, "color": drawing.QUIET}
    words = {
        "x": [4, 67, 50],
        "y": [high, high, low],
        "ids": ["median", "half", "aside"],
        "text": [texts("paradox.median"), texts("paradox.middle_half"), html.escape(aside, quote=False)],
        "textposition": ["middle right", "middle right", "middle center"],
    }
    return [
        _lines([0, 0], [high - 13, high + 13], drawing.INK, 7),
        _lines([56, 64], [high, high], BAND, 16),
        {"type": "scatter", "mode": "text", **words, "textfont": quiet, "cliponaxis": False},
    ]
