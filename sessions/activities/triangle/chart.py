"""The chart of the triangle: marks between three corners, the mean a ring, and an arrow to what ought to be.

What moves or changes is a trace with named points; what stays is an annotation. Nothing here depends on the answers
but where the points are and what the labels say.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sessions.activities.kind import Figure
from sessions.activities.shared.charts import dot_layout, drawing
from sessions.activities.shared.charts.arrows import arrow_between
from sessions.activities.shared.charts.drawing import Point
from sessions.activities.shared.charts.triangle_layout import AREA, CORNERS, FOOT, HEIGHT, MIDDLE, point_of
from sessions.activities.triangle.division import Division
from sessions.locale import Texts
from sessions.results import statistics

RING, DIAMOND = 46, 50  # how wide the rings of the means are
AWAY = (MIDDLE, -3.0 * HEIGHT)  # out of sight, for what isn't there yet
LEGEND_LINE = 40
ALONG = (30, 16, 16)  # characters of each corner's name in one of its two lines


def draw(titles: Sequence[str], now: Division | None, ought: Division | None, texts: Texts, asked: bool) -> Figure:
    """The canvas with the corners, their counts, everybody's marks and the means; `asked`: with what ought to be.

    Only the first division has a mark for everybody: two clouds in one triangle hide one another.
    """
    second = _arrow(now, ought) + _ring(ought, "diamond-open", DIAMOND, drawing.RIGHT) if asked else []
    traces = [*sides(), *_marks(now, ought, texts), *second, *_ring(now, "circle-open", RING, drawing.INK)]
    return {
        "data": [*traces, *_counts(now, ought, texts, asked)],
        "layout": drawing.layout(
            HEIGHT,
            across=(0, drawing.WIDTH),
            up=(0, HEIGHT),
            annotations=[*named(titles), *_legend(texts, asked)],
        ),
    }


def _scatter(mode: str, points: Mapping[str, Point], **more: Any) -> dict[str, Any]:
    x, y = [point[0] for point in points.values()], [point[1] for point in points.values()]
    return {"type": "scatter", "mode": mode, "x": x, "y": y, "ids": list(points), "cliponaxis": False, **more}


def sides() -> list[dict[str, Any]]:
    """The three sides, and the lines beyond which a corner has at least half of the points."""
    sides = {f"s{turn}": CORNERS[turn % 3] for turn in range(4)}
    halves = {f"h{turn}": point_of(((50, 50, 0), (50, 0, 50), (0, 50, 50))[turn % 3]) for turn in range(4)}
    return [
        _scatter("lines", halves, line={"color": "#c3ccd2", "width": 3, "dash": "dash"}),
        _scatter("lines", sides, line={"color": drawing.INK, "width": 5}, fill="toself", fillcolor="rgba(0,0,0,0)"),
    ]


def _marks(now: Division | None, ought: Division | None, texts: Texts) -> list[dict[str, Any]]:
    """Everybody as it is, and nothing written where the means stand."""
    crowd = dot_layout.crowd({name: point_of(parts) for name, parts in now.points.items()} if now else {}, AREA)
    means = [point_of(division.group.mean) for division in (now, ought) if division]
    return dot_layout.traces(crowd, drawing.LEFT, (0.0, HEIGHT - 10 - 2.5 * LEGEND_LINE), means, texts)


def _ring(division: Division | None, symbol: str, size: int, color: str) -> list[dict[str, Any]]:
    """The mean: a large ring, with paper around it to stand out from the marks."""
    mean = {"mean": point_of(division.group.mean) if division else AWAY}
    strokes = ((drawing.PAPER, 12), (color, 7))
    return [
        _scatter(
            "markers",
            mean,
            marker={"symbol": symbol, "size": size, "color": tone, "line": {"width": wide, "color": tone}},
        )
        for tone, wide in strokes
    ]


def _arrow(now: Division | None, ought: Division | None) -> list[dict[str, Any]]:
    """From the mean as it is to the mean as it ought to be."""
    ends = (point_of(now.group.mean), point_of(ought.group.mean)) if now and ought else (AWAY, AWAY)
    points = dict(zip(("foot", "tip", "one", "back", "other"), arrow_between(*ends, RING / 2 + 4), strict=True))
    strokes = ((drawing.PAPER, 14), (drawing.INK, 7))
    return [_scatter("lines", points, line={"color": color, "width": width}) for color, width in strokes]


def named(titles: Sequence[str]) -> list[dict[str, Any]]:
    """The names of the corners outside them; their counts stand below."""
    return [
        _text(f"<b>{drawing.broken(titles[corner], ALONG[corner], 2)}</b>", _label(corner), side, "bottom", 30)
        for corner, side in enumerate(("left", "right", "left"))
    ]


def _label(corner: int) -> Point:
    """Where the name of a corner ends and its count begins."""
    x, y = CORNERS[corner]
    return ((x + 70, y - 50), (x - 50, y + 40), (x + 50, y + 40))[corner]


def _counts(now: Division | None, ought: Division | None, texts: Texts, asked: bool) -> list[dict[str, Any]]:
    """How many stand nearest to each corner, and in the middle."""
    labels = {}
    for corner in statistics.CORNERS:
        before, after = ((str(division.group.nearest[corner]) if division else "–") for division in (now, ought))
        labels[str(corner)] = f'{before} → <span style="color:{drawing.RIGHT}">{after}</span>' if asked else before
    corners = {name: _label(int(name)) for name in labels if name != "middle"}
    middle = texts("triangle.middle", count=labels["middle"])
    where = ["bottom right", "bottom left", "bottom right"]
    font = {"size": 44, "color": drawing.INK}
    return [
        _scatter("text", corners, text=[labels[name] for name in corners], textposition=where, textfont=font),
        _scatter("text", {"middle": (MIDDLE, FOOT - 48)}, text=[middle], textfont={"size": 30, "color": drawing.INK}),
    ]


def _legend(texts: Texts, asked: bool) -> list[dict[str, Any]]:
    """The legend of the rings."""
    signs = [("◯", drawing.INK, texts("triangle.mean_now" if asked else "triangle.mean"))]
    signs += [("◇", drawing.RIGHT, texts("triangle.mean_ought"))] if asked else []
    return [
        _text(
            f'<span style="color:{color}"><b>{sign}</b></span> {text}',
            (0, HEIGHT - 10 - LEGEND_LINE * index),
            "left",
            "top",
            28,
        )
        for index, (sign, color, text) in enumerate(signs)
    ]


def _text(text: str, point: Point, side: str, up: str, size: int) -> dict[str, Any]:
    return drawing.note(text, *point, side=side, up=up, size=size)
