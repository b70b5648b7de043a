"""A list as a chart: a row for everything on it, with a bar and a number; the longest bar on top.

Rows glide to their new places, so they are traces, in an order that never changes.
"""

import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

from sessions.activities.kind import Figure
from sessions.activities.shared.charts import drawing

HEIGHT = 480  # of the canvas
TALLEST, LINE = 92.0, 28  # canvas pixels of one row, and the least for a line of text
BEGIN, LONGEST = 630, 470  # where bars begin, and how long the longest is
TRACK = "#e9e6dd"


def draw(wording: Mapping[str, str], values: Mapping[str, int], unit: str = "") -> Figure:
    """A row for every name in `wording`, ordered by `values`; those that are alike stay in the order of `wording`.

    `unit` stands behind every number.
    """
    row = min(TALLEST, HEIGHT / len(wording))
    order = sorted(wording, key=lambda name: -values[name])
    most = max([*values.values(), 1])
    texts = {name: evenly(text, 52, max(1, int(row // LINE))) for name, text in wording.items()}
    up = {name: HEIGHT - middle for name, (middle, _) in rows(order, texts, row * len(wording)).items()}
    numbers = {name: f"<b>{values[name]}{unit}</b>" for name in wording}
    ends = {name: BEGIN + LONGEST * values[name] / most for name in wording}
    thick = min(38.0, 0.62 * row)
    return {
        "data": [
            *(bar(up[name], thick, BEGIN, BEGIN + LONGEST, TRACK) for name in order),
            *(bar(up[name], thick, BEGIN, ends[name], drawing.LEFT) for name in wording),
            words(texts, dict.fromkeys(wording, BEGIN - 20), up, "middle left", 24),
            words(numbers, dict.fromkeys(wording, BEGIN + LONGEST + 14), up, "middle right", 34),
        ],
        "layout": drawing.layout(HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT)),
    }


def rows(order: Sequence[str], texts: Mapping[str, str], height: float) -> dict[str, tuple[float, float]]:
    """The middle of every row and its height, in canvas pixels from the top: more for a text of two lines."""
    weight = {name: 2.0 + texts[name].count("<br>") for name in order}
    unit, edge, placed = height / sum(weight.values()), 0.0, {}
    for name in order:
        placed[name] = (edge + weight[name] * unit / 2, weight[name] * unit)
        edge += weight[name] * unit
    return placed


def evenly(text: str, width: int, most_lines: int) -> str:
    """A text broken into as few lines of at most `width` characters as it takes, all about as long."""
    needed = len(textwrap.wrap(text, width))
    if needed > most_lines or needed < 2:
        return drawing.broken(text, width, most_lines)
    narrow = next(
        narrower for narrower in range(len(text) // needed, width + 1) if len(textwrap.wrap(text, narrower)) == needed
    )
    return drawing.broken(text, narrow)


def bar(middle: float, thick: float, begin: float, end: float, color: str) -> dict[str, Any]:
    """A bar as a filled shape: it glides when it grows, and when its row goes up or down."""
    low, high = middle - thick / 2, middle + thick / 2
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [begin, end, end, begin, begin],
        "y": [low, low, high, high, low],
        "ids": ["a", "b", "c", "d", "e"],
        "fill": "toself",
        "fillcolor": color,
        "line": {"width": 0, "color": color},
    }


def words(
    texts: Mapping[str, str], across: Mapping[str, float], up: Mapping[str, float], where: str, size: int, **font: Any
) -> dict[str, Any]:
    """A trace of texts at `across` and `up`, in canvas pixels, which glide when they move.

    An empty text becomes a blank: Plotly removes an empty one for good, even when there is a text for it later.
    """
    return {
        "type": "scatter",
        "mode": "text",
        "x": [across[name] for name in texts],
        "y": [up[name] for name in texts],
        "ids": list(texts),
        "text": [text or "&nbsp;" for text in texts.values()],
        "textposition": where,
        "textfont": {"size": size, "color": drawing.INK, **font},
        "cliponaxis": False,
    }
