"""The arrows of a shift in a plane: a thin line for every person, a thick arrow for the middle of the group."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from sessions.activities.shared.charts import drawing
from sessions.activities.shared.charts.drawing import Point

THIN, THICK = 2.0, 11.0  # line widths


def thin_arrows(ends_by_name: Mapping[str, tuple[Point, Point]]) -> list[dict[str, Any]]:
    """A thin arrow for every person, from the first to the second of their ends; a diamond for anyone who stayed."""
    points = [end for ends in ends_by_name.values() for end in (*ends, (None, None))]
    ends = [after for _, after in ends_by_name.values()]
    turns = [
        math.degrees(math.atan2(after[0] - before[0], after[1] - before[1])) for before, after in ends_by_name.values()
    ]
    heads = ["diamond" if before == after else "triangle-up" for before, after in ends_by_name.values()]
    size = max(
        9.0, 15 * min(1.0, (60 / max(len(ends_by_name), 1)) ** 0.5)
    )  # heads shrink when there are more than sixty
    return [
        {"type": "scatter", "mode": "lines", "x": [x for x, _ in points], "y": [y for _, y in points],
         "line": {"color": drawing.QUIET, "width": THIN}, "opacity": 0.7, "cliponaxis": False},
        {"type": "scatter", "mode": "markers", "x": [x for x, _ in ends], "y": [y for _, y in ends],
         "ids": list(ends_by_name), "marker": {"size": size, "symbol": heads, "angle": turns, "color": drawing.LEFT,
                                         "opacity": 0.9, "line": {"width": 0}},
         "cliponaxis": False},
    ]  # fmt: skip


def thick_arrow(points: Sequence[Point]) -> list[dict[str, Any]]:
    """The arrow of the whole group, on paper so that it stands out: its shaft and the strokes of its head."""
    x, y = [point[0] for point in points], [point[1] for point in points]
    return [
        {"type": "scatter", "mode": "lines", "x": x, "y": y, "line": {"color": color, "width": width},
         "cliponaxis": False}
        for color, width in ((drawing.PAPER, THICK + 7), (drawing.INK, THICK))
    ]  # fmt: skip


def arrow_between(start: Point, end: Point, radius: float) -> list[Point]:
    """The line of an arrow between two rings of `radius` canvas pixels: its shaft and the strokes of its head.

    It has no length when the rings touch or leave no space for a head.
    """
    length = math.dist(start, end)
    if length <= 2 * radius + 12:
        return [start] * 5
    right, up = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    foot = (start[0] + radius * right, start[1] + radius * up)
    tip = (end[0] - radius * right, end[1] - radius * up)
    heads = [(tip[0] - 20 * right + side * up, tip[1] - 20 * up - side * right) for side in (13, -13)]
    return [foot, tip, heads[0], tip, heads[1]]
