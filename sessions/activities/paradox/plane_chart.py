"""The square in which a paradox with both poles apart is drawn: its quarters, its dots, the cross at both medians."""

from collections.abc import Mapping, Sequence
from typing import Any

from sessions.activities.kind import Figure
from sessions.activities.shared.charts import dot_layout, drawing
from sessions.activities.shared.charts.drawing import Point
from sessions.locale import Texts

HEIGHT = 470  # of the canvas
SIDE = 420.0  # of the square, in canvas pixels
EDGE = (drawing.WIDTH - SIDE) / 2  # where the square begins, from the left
FLOOR = (HEIGHT - SIDE) / 2  # where it begins, from below
MIDDLE = 50
# The corners: much or little of the left pole, much or little of the right one; and where they lie.
CORNERS = {"right": (0, 1), "both": (1, 1), "neither": (0, 0), "left": (1, 0)}
COLORS = {"right": drawing.RIGHT, "both": drawing.SCALE[1][1], "neither": drawing.QUIET, "left": drawing.LEFT}


def point_of(left: float, right: float) -> tuple[float, float]:
    """Where two amounts lie, in canvas pixels: the left pole grows to the right, the right one upwards."""
    return EDGE + left * SIDE / 100, FLOOR + right * SIDE / 100


def canvas(traces: Sequence[Mapping[str, Any]], corners: Mapping[str, str]) -> Figure:
    """The square with these traces on it, and the names of its corners beside it."""
    named = [_corner(text, name) for name, text in corners.items()]
    return {
        "data": [*_frame(), *traces],
        "layout": drawing.layout(
            HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT), annotations=named, shapes=_quarters()
        ),
    }


def _quarters() -> list[dict[str, Any]]:
    """Each quarter lightly in the colour of its corner's name."""
    return [
        {
            "type": "rect",
            "layer": "below",
            **dict(zip(("x0", "y0"), point_of(50 * across, 50 * up), strict=True)),
            **dict(zip(("x1", "y1"), point_of(50 * across + 50, 50 * up + 50), strict=True)),
            "fillcolor": COLORS[name],
            "opacity": 0.12,
            "line": {"width": 0},
        }
        for name, (across, up) in CORNERS.items()
    ]


def _frame() -> list[dict[str, Any]]:
    """The frame, and the lines between much and little."""
    edge = [point_of(*point) for point in ((0, 0), (100, 0), (100, 100), (0, 100), (0, 0))]
    halves = [point_of(50, 0), point_of(50, 100), (None, None), point_of(0, 50), point_of(100, 50)]
    return [
        _line(edge, {"color": drawing.INK, "width": 4}),
        _line(halves, {"color": drawing.INK, "width": 2}),
    ]


def _line(points: Sequence[tuple[float | None, float | None]], line: Mapping[str, Any]) -> dict[str, Any]:
    across, up = [x for x, _ in points], [y for _, y in points]
    return {"type": "scatter", "mode": "lines", "x": across, "y": up, "line": dict(line), "cliponaxis": False}


def people(points: Mapping[str, tuple[int, int]], medians: Point, texts: Texts) -> list[dict[str, Any]]:
    """Everybody, each in the own corner, as it is counted; nothing is written where the medians cross."""
    crowd = dot_layout.crowd({name: point_of(*point) for name, point in points.items()}, AREA)
    return dot_layout.traces(crowd, drawing.INK, (EDGE + SIDE + 20, HEIGHT / 2 - 36), [point_of(*medians)], texts)


def _contains(point: Point) -> bool:
    return EDGE <= point[0] <= EDGE + SIDE and FLOOR <= point[1] <= FLOOR + SIDE


def _quarter(point: Point) -> tuple[int, ...]:
    """On which side of the lines between little and much a point lies: -1, 0 on the line, 1."""
    return tuple(
        (here > middle) - (here < middle) for here, middle in zip(point, point_of(MIDDLE, MIDDLE), strict=True)
    )


AREA = dot_layout.Area(SIDE, point_of(MIDDLE, MIDDLE), _contains, _quarter)


def medians(left: float, right: float, texts: Texts) -> list[dict[str, Any]]:
    """A cross over the whole square at both medians; what it means stands beside it, where nothing else can be."""
    x, y = point_of(left, right)
    dotted = {"color": drawing.INK, "width": 4, "dash": "dot"}
    cross = {"size": 30, "symbol": "cross-thin", "line": {"width": 8, "color": drawing.INK}}
    halo = {"size": 34, "symbol": "cross-thin", "line": {"width": 14, "color": drawing.PAPER}}
    return [
        _line([(x, FLOOR), (x, FLOOR + SIDE)], dotted),
        _line([(EDGE, y), (EDGE + SIDE, y)], dotted),
        *({"type": "scatter", "mode": "markers", "x": [x], "y": [y], "ids": ["median"], "marker": marker,
           "cliponaxis": False} for marker in (halo, cross)),
        {"type": "scatter", "mode": "text", "x": [EDGE + SIDE + 20], "y": [HEIGHT / 2], "ids": ["name"],
         "text": [f"✚ {texts('paradox.median')}"], "textposition": "middle right",
         "textfont": {"size": 26, "color": drawing.INK}, "cliponaxis": False},
    ]  # fmt: skip


def _corner(text: str, name: str) -> dict[str, Any]:
    """A corner's name beside the square, at its height."""
    across, up = CORNERS[name]
    return {
        "x": EDGE + SIDE + 24 if across else EDGE - 24,
        "y": FLOOR + SIDE if up else FLOOR,
        "text": f"<b>{drawing.broken(text, 22)}</b>",
        "showarrow": False,
        "xanchor": "left" if across else "right",
        "yanchor": "top" if up else "bottom",
        "align": "left" if across else "right",
        "font": {"size": 28, "color": COLORS[name]},
    }
