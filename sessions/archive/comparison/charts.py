"""The figures of comparisons: positions over time, and centres of triangles with arrows."""

import itertools
from collections.abc import Sequence
from typing import Any

from sessions.activities.kind import Figure
from sessions.activities.shared.charts import arrows, drawing, number_line, triangle_layout
from sessions.activities.shared.charts.drawing import Point
from sessions.archive.comparison.groups import ComparedTriangle
from sessions.archive.comparison.lines import ComparedLine, LineRow
from sessions.archive.group_map import GroupMap
from sessions.locale import Texts
from sessions.model.key_figures import Label

WIDTH, HEIGHT = 640, 360  # of one chart over time, in canvas pixels
LEFT, RIGHT, TOP, FOOT = 40.0, 610.0, 310.0, 60.0  # the plot within it
SIZE = 20  # of its texts: it is shown at half the width of a screen
BAND = "rgba(29, 43, 58, 0.16)"
RADIUS = 13  # of a numbered dot in the triangle
MAP_WIDTH, MAP_HEIGHT, MAP_RADIUS = 900, 760, 280  # of the map of a group
MAP_MIDDLE = (MAP_WIDTH / 2, MAP_HEIGHT / 2)
MOST_DAYS = 5  # labels below the plot


def over_time(line: ComparedLine, texts: Texts) -> Figure:
    """The median of each session on one line, oldest first, with the middle half as a band; the left pole below."""
    rows = sorted(line.rows, key=lambda row: row.session.age)
    across = _places([row.session.held_on.toordinal() for row in rows])
    medians = [_height(row.figure.median) for row in rows]
    return {
        "data": [
            *(_across(value) for value in (0, 50, 100)),
            *_band(rows, across),
            {"type": "scatter", "mode": "lines", "x": across, "y": medians, "line": {"color": drawing.INK, "width": 4}},
            {"type": "scatter", "mode": "markers", "x": across, "y": medians,
             "marker": {"size": 18, "color": [_color(row.figure.median) for row in rows],
                        "line": {"color": drawing.PAPER, "width": 2}}},
        ],
        "layout": drawing.layout(
            HEIGHT, across=(0, WIDTH), up=(0, HEIGHT), width=WIDTH,
            annotations=[
                drawing.note(drawing.broken(line.right.in_language(texts.language), 52, 1), LEFT, TOP + 8, side="left",
                             up="bottom", size=SIZE, color=drawing.RIGHT),
                drawing.note(drawing.broken(line.left.in_language(texts.language), 52, 1), LEFT, FOOT + 10, side="left",
                             up="top", size=SIZE, color=drawing.LEFT),
                *_days(rows, across),
            ],
        ),
    }  # fmt: skip


def _band(rows: Sequence[LineRow], across: Sequence[float]) -> list[dict[str, Any]]:
    """The middle half of each session: an upright bar, and a band through those of all that have one."""
    known = [
        (x, row.figure.q1, row.figure.q3)
        for x, row in zip(across, rows, strict=True)
        if row.figure.q1 is not None and row.figure.q3 is not None
    ]
    bars = [end for x, low, high in known for end in ((x, _height(low)), (x, _height(high)), (None, None))]
    if not known:
        return []
    outline = [(x, _height(low)) for x, low, _ in known] + [(x, _height(high)) for x, _, high in reversed(known)]
    return [
        {"type": "scatter", "mode": "lines", "x": [x for x, _ in outline], "y": [y for _, y in outline],
         "fill": "toself", "fillcolor": BAND, "line": {"width": 0, "color": "rgba(0,0,0,0)"}},
        {"type": "scatter", "mode": "lines", "x": [x for x, _ in bars], "y": [y for _, y in bars],
         "line": {"color": drawing.QUIET, "width": 3}},
    ]  # fmt: skip


def _days(rows: Sequence[LineRow], across: Sequence[float]) -> list[dict[str, Any]]:
    """The days below the plot, as many as there is room for: the first, the last and some between."""
    chosen: list[int] = []
    for index in (0, len(rows) - 1, *range(1, len(rows) - 1)):
        free = all(abs(across[index] - across[other]) >= (RIGHT - LEFT) / MOST_DAYS for other in chosen)
        if free and index not in chosen:
            chosen.append(index)
    return [
        drawing.note(
            f"{rows[index].session.held_on:%m-%Y}",
            min(max(across[index], LEFT + 30), RIGHT - 30),
            FOOT - 22,
            side="center",
            up="top",
            size=SIZE - 2,
            color=drawing.QUIET,
        )
        for index in chosen
    ]


def _places(days: Sequence[int]) -> list[float]:
    """Where sessions stand across, by their days; on one day beside each other, so that each can be seen."""
    first, last = days[0], days[-1]
    room, least = RIGHT - LEFT - 60, 22.0
    places: list[float] = []
    for day in days:
        wanted = LEFT + 30 + room * ((day - first) / (last - first) if last > first else 0.5)
        places.append(max(wanted, places[-1] + least) if places else wanted)
    over = max(0.0, places[-1] - (RIGHT - 10))
    return [round(place - over * (index / max(1, len(places) - 1)), 1) for index, place in enumerate(places)]


def _height(value: float) -> float:
    return FOOT + 20 + (TOP - FOOT - 20) * value / 100


def _across(value: float) -> dict[str, Any]:
    """A thin line through the plot at a value."""
    return {"type": "scatter", "mode": "lines", "x": [LEFT, RIGHT], "y": [_height(value)] * 2,
            "line": {"color": "#cfd6da", "width": 2}}  # fmt: skip


def _color(median: float) -> str:
    return {"left": drawing.LEFT, "middle": drawing.MIDDLE, "right": drawing.RIGHT}[number_line.side(median)]


def centres(compared: ComparedTriangle, texts: Texts, *, arrows_between: bool) -> Figure:
    """The mean of every session in the triangle, numbered from the oldest on; with arrows from each to the next one
    where they are steps of one development.
    """
    points = [triangle_layout.point_of(row.now.mean) for row in compared.rows if row.now]
    top, left, right = triangle_layout.CORNERS
    traces: list[dict[str, Any]] = [
        {"type": "scatter", "mode": "lines", "x": [top[0], left[0], right[0], top[0]],
         "y": [top[1], left[1], right[1], top[1]], "line": {"color": drawing.INK, "width": 4}},
    ]  # fmt: skip
    if arrows_between:
        traces += [_arrow(start, end) for start, end in itertools.pairwise(points)]
    traces += [
        {"type": "scatter", "mode": "markers", "x": [x for x, _ in points], "y": [y for _, y in points],
         "marker": {"size": 2 * RADIUS, "color": drawing.LEFT, "line": {"color": drawing.PAPER, "width": 2}}},
        {"type": "scatter", "mode": "text", "x": [x for x, _ in points], "y": [y for _, y in points],
         "text": [str(number) for number, _ in enumerate(points, 1)], "textposition": "middle center",
         "textfont": {"size": 15, "color": "#ffffff"}},
    ]  # fmt: skip
    places = ((top, "center", "bottom", 10), (left, "center", "top", -10), (right, "center", "top", -10))
    notes = [
        drawing.note(drawing.broken(title.in_language(texts.language), 24, 2), corner[0], corner[1] + off, side=side,
                     up=up, size=24)
        for title, (corner, side, up, off) in zip(compared.titles, places, strict=True)
    ]  # fmt: skip
    return {
        "data": traces,
        "layout": drawing.layout(
            triangle_layout.HEIGHT + 60,
            across=(250, 950),
            up=(-40, triangle_layout.HEIGHT + 20),
            width=700,
            annotations=notes,
        ),
    }


def _arrow(start: Point, end: Point) -> dict[str, Any]:
    line = arrows.arrow_between(start, end, RADIUS + 3)
    return {"type": "scatter", "mode": "lines", "x": [x for x, _ in line], "y": [y for _, y in line],
            "line": {"color": drawing.QUIET, "width": 3}}  # fmt: skip


def on_map(group: GroupMap, texts: Texts) -> Figure:
    """The people of a group on two axes, with what the ends of each mean; both axes have the same scale."""
    most = max((abs(part) for point in group.points for part in point), default=1.0) or 1.0
    scale, (x, y) = MAP_RADIUS / most, MAP_MIDDLE
    names = [(group.across.low, (x - MAP_RADIUS, y - 12), "left", "top"),
             (group.across.high, (x + MAP_RADIUS, y - 12), "right", "top"),
             (group.up.high, (x, y + MAP_RADIUS + 16), "center", "bottom"),
             (group.up.low, (x, y - MAP_RADIUS - 16), "center", "top")]  # fmt: skip
    lines = ([x - MAP_RADIUS, x + MAP_RADIUS, None, x, x], [y, y, None, y - MAP_RADIUS, y + MAP_RADIUS])
    return {
        "data": [
            {"type": "scatter", "mode": "lines", "x": lines[0], "y": lines[1],
             "line": {"color": "#cfd6da", "width": 2}},
            {"type": "scatter", "mode": "markers", "x": [x + scale * point[0] for point in group.points],
             "y": [y + scale * point[1] for point in group.points],
             "marker": {"size": 16, "color": drawing.LEFT, "opacity": 0.6,
                        "line": {"color": drawing.PAPER, "width": 1}}},
        ],
        "layout": drawing.layout(
            MAP_HEIGHT, across=(0, MAP_WIDTH), up=(0, MAP_HEIGHT), width=MAP_WIDTH,
            annotations=[
                drawing.note(_ends(poles, texts), *place, side=side, up=up, size=SIZE)
                for poles, place, side, up in names
            ],
        ),
    }  # fmt: skip


def _ends(poles: Sequence[Label], texts: Texts) -> str:
    return "<br>".join(drawing.broken(pole.in_language(texts.language), 30, 1) for pole in poles)
