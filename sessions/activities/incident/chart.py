"""How the choice of stories is drawn: the ones with the most dots from the top, a dot for every dot."""

from collections.abc import Mapping, Sequence
from typing import Any

from sessions.activities.kind import Figure
from sessions.activities.shared.charts import drawing

Row = tuple[tuple[str, int], float]  # the name of a story with its dots, and how high it stands

MOST = 5  # stories that can be read from ten metres
ROW, HEIGHT = 92, 470  # canvas pixels
CHARACTERS, MOST_LINES = 64, 2  # of a situation
LEFT, DOTS = 112, 830  # canvas pixels from the left: the texts, and the dots
DOT_ROWS = 2  # rows in which the dots of one story stand
LARGEST, SMALLEST, GAP = 26, 8, 4  # of a dot; when dots would be smaller, a bar stands for all of a story


def figure(ranked: Sequence[tuple[str, int]], options: Mapping[str, str]) -> Figure:
    """The chart: a number, a situation and its dots in every row."""
    rows = [(name, dots) for name, dots in ranked if dots][:MOST]
    heights = [HEIGHT - ROW * (index + 0.5) for index in range(len(rows))]
    most = max((dots for _, dots in rows), default=1)
    step = min(LARGEST + GAP, (drawing.WIDTH - DOTS) / -(-most // DOT_ROWS))
    crowded = step < SMALLEST + GAP
    wide = (drawing.WIDTH - DOTS) / most
    names = [name for name, _ in rows]
    return {
        "data": [
            _words(names, [f"<b>{dots}</b>" for _, dots in rows], 20, heights, 40),
            _words(names, [short(options[name]) for name in names], LEFT, heights, 24),
            drawing.never_empty(_dots([] if crowded else list(zip(rows, heights, strict=True)), step)),
            drawing.never_empty(_bars(list(zip(rows, heights, strict=True)) if crowded else [], wide)),
        ],
        "layout": drawing.layout(HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT)),
    }


def short(text: str) -> str:
    """A situation in at most two lines."""
    lines = drawing.broken(text, CHARACTERS).split("<br>")
    return "<br>".join([*lines[: MOST_LINES - 1], lines[MOST_LINES - 1] + " …"] if len(lines) > MOST_LINES else lines)


def _words(names: Sequence[str], texts: Sequence[str], x: int, heights: Sequence[float], size: int) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "text",
        "x": [x] * len(names),
        "y": list(heights),
        "ids": list(names),
        "text": list(texts),
        "textposition": "middle right",
        "textfont": {"size": size, "color": drawing.INK},
        "cliponaxis": False,
    }


def _dots(rows: Sequence[Row], step: float) -> dict[str, Any]:
    """A marker for every dot: columns of DOT_ROWS dots, from the left."""
    points = [
        (f"{name}.{index}", DOTS + step * (index // DOT_ROWS + 0.5), height + step * (0.5 - index % DOT_ROWS))
        for (name, dots), height in rows
        for index in range(dots)
    ]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [across for _, across, _ in points],
        "y": [up for _, _, up in points],
        "ids": [name for name, _, _ in points],
        "marker": {"size": max(step - GAP, 2.0), "color": drawing.LEFT, "opacity": 1},
        "cliponaxis": False,
    }


def _bars(rows: Sequence[Row], wide: float) -> dict[str, Any]:
    """A bar for every story, as long as it has dots."""
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [x for (_, dots), _ in rows for x in (DOTS, DOTS + wide * dots, None)],
        "y": [y for _, height in rows for y in (height, height, None)],
        "line": {"color": drawing.LEFT, "width": 44},
    }
