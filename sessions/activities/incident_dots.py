"""How the choice of stories is drawn: the ones with the most dots from the top, a dot for every dot."""

from collections.abc import Mapping, Sequence
from typing import Any

from sessions.activities import drawing
from sessions.activities.kind import Figure

MOST = 5  # stories that can be read from ten metres
ROW, HEIGHT = 92, 470  # canvas pixels
LETTERS, LINES = 62, 3  # of a situation
LEFT, DOTS = 96, 820  # canvas pixels from the left: the texts, and the dots
LARGEST, GAP = 34, 5  # of a dot


def figure(ranked: Sequence[tuple[str, int]], options: Mapping[str, str]) -> Figure:
    """The picture: a number, a situation and its dots in every row."""
    rows = [(name, dots) for name, dots in ranked if dots][:MOST]
    heights = [HEIGHT - ROW * (at + 0.5) for at in range(len(rows))]
    size = min(LARGEST, (drawing.WIDTH - DOTS - 20) / max((dots for _, dots in rows), default=1) - GAP)
    step = size + GAP
    places = [
        (f"{name}.{at}", DOTS + step * (at + 0.5), height)
        for (name, dots), height in zip(rows, heights, strict=True)
        for at in range(dots)
    ]
    names = [name for name, _ in rows]
    return {
        "data": [
            _words(names, [f"<b>{dots}</b>" for _, dots in rows], 20, heights, 40),
            _words(names, [short(options[name]) for name in names], LEFT, heights, 24),
            _dots(places, size),
        ],
        "layout": drawing.layout(HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT)),
    }


def short(text: str) -> str:
    """A situation in at most three lines."""
    lines = drawing.broken(text, LETTERS).split("<br>")
    return "<br>".join([*lines[: LINES - 1], lines[LINES - 1] + " …"] if len(lines) > LINES else lines)


def _words(names: Sequence[str], texts: Sequence[str], at: int, heights: Sequence[float], size: int) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "text",
        "x": [at] * len(names),
        "y": list(heights),
        "ids": list(names),
        "text": list(texts),
        "textposition": "middle right",
        "textfont": {"size": size, "color": drawing.INK},
        "cliponaxis": False,
    }


def _dots(places: Sequence[tuple[str, float, float]], size: float) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [across for _, across, _ in places],
        "y": [height for _, _, height in places],
        "ids": [name for name, _, _ in places],
        "marker": {"size": max(size, 2.0), "color": drawing.LEFT, "opacity": 1},
        "cliponaxis": False,
    }
