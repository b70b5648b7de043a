"""The picture of the triangle: marks between three corners, the mean a ring, and an arrow to what ought to be.

What moves or changes is a trace with named points; what stays is an annotation. Nothing here depends on the answers
but where the points are and what the labels say.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sessions import positions
from sessions.activities import drawing
from sessions.activities.kind import Figure
from sessions.activities.ternary import CORNERS, FOOT, HEIGHT, MIDDLE, Division, Place, arrow, cloud, place
from sessions.locale import Texts

RING, DIAMOND = 46, 50  # how wide the rings of the means are
AWAY = (MIDDLE, -3.0 * HEIGHT)  # out of sight, for what isn't there yet
ALONG = (30, 16, 16)  # signs of each corner's name in one of its two lines


def draw(titles: Sequence[str], now: Division | None, ought: Division | None, texts: Texts, asked: bool) -> Figure:
    """The canvas with the corners, their counts, everybody's marks and the means; `asked`: with what ought to be.

    Only the first division has a mark for everybody: two clouds in one triangle hide one another.
    """
    second = _arrow(now, ought) + _ring(ought, "diamond-open", DIAMOND, drawing.RIGHT) if asked else []
    traces = [*sides(), _marks(now), *second, *_ring(now, "circle-open", RING, drawing.INK)]
    return {
        "data": [*traces, *_counts(now, ought, texts, asked)],
        "layout": drawing.layout(
            HEIGHT,
            across=(0, drawing.WIDTH),
            up=(0, HEIGHT),
            annotations=[*named(titles), *_legend(texts, asked)],
        ),
    }


def _scatter(mode: str, at: Mapping[str, Place], **more: Any) -> dict[str, Any]:
    x, y = [place[0] for place in at.values()], [place[1] for place in at.values()]
    return {"type": "scatter", "mode": mode, "x": x, "y": y, "ids": list(at), "cliponaxis": False, **more}


def sides() -> list[dict[str, Any]]:
    """The three sides, and the lines beyond which a corner has at least half of the points."""
    sides = {f"s{turn}": CORNERS[turn % 3] for turn in range(4)}
    halves = {f"h{turn}": place(((50, 50, 0), (50, 0, 50), (0, 50, 50))[turn % 3]) for turn in range(4)}
    return [
        _scatter("lines", halves, line={"color": "#c3ccd2", "width": 3, "dash": "dash"}),
        _scatter("lines", sides, line={"color": drawing.INK, "width": 5}, fill="toself", fillcolor="rgba(0,0,0,0)"),
    ]


def _marks(division: Division | None) -> dict[str, Any]:
    marks = cloud(division.points if division else {})
    line = {"width": 1, "color": drawing.PAPER}
    look = {"size": marks.diameter, "color": drawing.LEFT, "opacity": 1, "line": line}
    return drawing.never_empty(_scatter("markers", marks.places, marker=look))


def _ring(division: Division | None, symbol: str, size: int, color: str) -> list[dict[str, Any]]:
    """The mean: a large ring, with paper around it to stand out from the marks."""
    at = {"mean": place(division.group.mean) if division else AWAY}
    lines = ((drawing.PAPER, 12), (color, 7))
    return [
        _scatter(
            "markers",
            at,
            marker={"symbol": symbol, "size": size, "color": tone, "line": {"width": wide, "color": tone}},
        )
        for tone, wide in lines
    ]


def _arrow(now: Division | None, ought: Division | None) -> list[dict[str, Any]]:
    """From the mean as it is to the mean as it ought to be."""
    ends = (place(now.group.mean), place(ought.group.mean)) if now and ought else (AWAY, AWAY)
    points = dict(zip(("foot", "tip", "one", "back", "other"), arrow(*ends, RING / 2 + 4), strict=True))
    lines = ((drawing.PAPER, 14), (drawing.INK, 7))
    return [_scatter("lines", points, line={"color": color, "width": width}) for color, width in lines]


def named(titles: Sequence[str]) -> list[dict[str, Any]]:
    """The names of the corners outside them; their counts stand below."""
    return [
        _text(f"<b>{drawing.broken(titles[corner], ALONG[corner], 2)}</b>", _label(corner), side, "bottom", 30)
        for corner, side in enumerate(("left", "right", "left"))
    ]


def _label(corner: int) -> Place:
    """Where the name of a corner ends and its count begins."""
    x, y = CORNERS[corner]
    return ((x + 70, y - 50), (x - 50, y + 40), (x + 50, y + 40))[corner]


def _counts(now: Division | None, ought: Division | None, texts: Texts, asked: bool) -> list[dict[str, Any]]:
    """How many stand nearest to each corner, and in the middle."""
    found = {}
    for corner in positions.CORNERS:
        before, after = ((str(one.group.nearest[corner]) if one else "–") for one in (now, ought))
        found[str(corner)] = f'{before} → <span style="color:{drawing.RIGHT}">{after}</span>' if asked else before
    corners = {name: _label(int(name)) for name in found if name != "middle"}
    middle = texts("triangle.middle", count=found["middle"])
    where = ["bottom right", "bottom left", "bottom right"]
    font = {"size": 44, "color": drawing.INK}
    return [
        _scatter("text", corners, text=[found[name] for name in corners], textposition=where, textfont=font),
        _scatter("text", {"middle": (MIDDLE, FOOT - 48)}, text=[middle], textfont={"size": 30, "color": drawing.INK}),
    ]


def _legend(texts: Texts, asked: bool) -> list[dict[str, Any]]:
    """What the rings mean."""
    signs = [("◯", drawing.INK, texts("triangle.mean_now" if asked else "triangle.mean"))]
    signs += [("◇", drawing.RIGHT, texts("triangle.mean_ought"))] if asked else []
    return [
        _text(f'<span style="color:{color}"><b>{sign}</b></span> {text}', (0, HEIGHT - 10 - 40 * at), "left", "top", 28)
        for at, (sign, color, text) in enumerate(signs)
    ]


def _text(text: str, at: Place, side: str, up: str, size: int) -> dict[str, Any]:
    return drawing.note(text, *at, side=side, up=up, size=size)
