"""A paradox whose poles are asked apart: how much of the one, and how much of the other. Both can be high, and low."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import Field

from sessions import positions
from sessions.activities import drawing
from sessions.activities.form import Fields, Form
from sessions.activities.kind import Figure, Value
from sessions.activities.places import crowd
from sessions.activities.pretend import Pretender
from sessions.locale import Texts
from sessions.positions import Position
from sessions.privacy import may_show_group
from sessions.programme import Text

HEIGHT = 470  # of the canvas
SIDE = 420.0  # of the square, in canvas pixels
EDGE = (drawing.WIDTH - SIDE) / 2  # where the square begins, from the left
FLOOR = (HEIGHT - SIDE) / 2  # where it begins, from below
MIDDLE = 50
# The corners: much or little of the left pole, much or little of the right one; and where they lie.
CORNERS = {"right": (0, 1), "both": (1, 1), "neither": (0, 0), "left": (1, 0)}
COLORS = {"right": drawing.RIGHT, "both": drawing.SCALE[1][1], "neither": drawing.QUIET, "left": drawing.LEFT}
Amount = Annotated[int, Field(ge=0, le=100)]


class _Amounts(Fields):
    left: Amount | None = None
    right: Amount | None = None


@dataclass(frozen=True, slots=True)
class Places:
    """How much everybody sees of both poles, the position on each, and how many are in which corner.

    Who is exactly in the middle of one of them is in no corner.
    """

    points: Mapping[str, tuple[int, int]]
    left: Position
    right: Position
    corners: Mapping[str, int]


@dataclass(frozen=True)
class Plane(Form):
    """Two questions: how much of the left pole, and how much of the right one."""

    left: Text
    right: Text

    def heading(self, texts: Texts) -> str:
        """Both poles, with the dash of a paradox between them."""
        return f"{self.left.in_language(texts.language)} – {self.right.in_language(texts.language)}"

    def prompt(self, texts: Texts) -> str:
        """How much there is of each."""
        return texts("paradox.plane.prompt")

    def invitation(self, texts: Texts) -> str:
        """Choose in silence how much there is of each."""
        return texts("paradox.plane.invitation")

    def change(self, raw: object, before: Value | None) -> Value:
        """`{"left": 0..100, "right": 0..100}`; either may come alone."""
        return super().change(raw, {name: at for name, at in (before or {}).items() if name in _Amounts.model_fields})

    def check(self, answer: Value) -> Value:
        """The amounts that were chosen, as whole numbers."""
        return _Amounts.model_validate(answer).model_dump(exclude_none=True)

    def pretend(self, who: Pretender, texts: Texts) -> object:
        """Much of one and less of the other."""
        return {"left": who.place(), "right": who.place(towards=0.45)}

    def summarise(self, given: Mapping[str, Value]) -> Places | None:
        """Whoever gave both; None when fewer than a group did."""
        points = {
            name: (value["left"], value["right"])
            for name, value in given.items()
            if "left" in value and "right" in value
        }
        left = positions.describe([left for left, _ in points.values()])
        right = positions.describe([right for _, right in points.values()])
        if left is None or right is None or not may_show_group(len(points)):
            return None
        found = [corner_of(*point) for point in points.values()]
        return Places(points, left, right, {corner: found.count(corner) for corner in CORNERS})

    def say(self, summary: Places, texts: Texts) -> str:
        """In which corner most people are, if there is one."""
        if summary.left.n < positions.ENOUGH:
            return texts("paradox.plane.say.too_few")
        n, most = summary.left.n, max(summary.corners.values())
        between = n - sum(summary.corners.values())
        if 2 * between > n:
            return texts("paradox.plane.say.middle", count=between, n=n)
        leading = [corner for corner, count in summary.corners.items() if count == most]
        if len(leading) > 1:
            return texts("paradox.plane.say.spread")
        how = "most" if 2 * most > n else "often"
        corner = self.corner(leading[0], texts)
        return texts(f"paradox.plane.say.{how}", corner=corner, count=most, n=n)

    def corner(self, name: str, texts: Texts) -> str:
        """A corner in words, such as "veel sturen én veel loslaten"."""
        poles = {"left": self.left.in_language(texts.language), "right": self.right.in_language(texts.language)}
        return texts(f"paradox.plane.corner.{name}", **poles)

    def numbers(self, summary: Places, texts: Texts) -> list[tuple[str, str]]:
        """The median of each pole, and the number of people in each corner."""
        rows = [(texts("paradox.number.n"), str(summary.left.n))]
        for pole, position in ((self.left, summary.left), (self.right, summary.right)):
            name = texts("paradox.plane.median", pole=pole.in_language(texts.language))
            rows.append((name, texts.number(position.median)))
        return rows + [(self.corner(name, texts), str(count)) for name, count in summary.corners.items()]

    def cues(self, summary: Places) -> Sequence[str]:
        """Which corner holds most people, from five on; or that none does."""
        if summary.left.n < positions.ENOUGH:
            return ()
        most = max(summary.corners, key=lambda name: summary.corners[name])
        return (most,) if 2 * summary.corners[most] > summary.left.n else ("all_over",)

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """Both amounts."""
        asked = {"left": self.left, "right": self.right}
        return {
            texts("paradox.plane.column", pole=pole.in_language(texts.language)): value[name]
            for name, pole in asked.items()
            if name in value
        }

    def draw(self, summary: Places, texts: Texts) -> Figure:
        """A square with a dot for everybody, a name at each corner, and a cross at both medians."""
        annotations = [_corner(self.corner(name, texts), name) for name in CORNERS]
        traces = [*_square(), _dots(summary.points), *_medians(summary, texts)]
        return {
            "data": traces,
            "layout": drawing.layout(
                HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT), annotations=annotations, shapes=_quarters()
            ),
        }


def corner_of(left: int, right: int) -> str:
    """In which corner somebody is, or "middle" exactly between."""
    if MIDDLE in {left, right}:
        return "middle"
    return next(name for name, high in CORNERS.items() if high == (left > MIDDLE, right > MIDDLE))


def place(left: float, right: float) -> tuple[float, float]:
    """Where two amounts lie, in canvas pixels: the left pole grows to the right, the right one upwards."""
    return EDGE + left * SIDE / 100, FLOOR + right * SIDE / 100


def _quarters() -> list[dict[str, Any]]:
    """Each quarter lightly in the colour of its corner's name."""
    return [
        {
            "type": "rect",
            "layer": "below",
            **dict(zip(("x0", "y0"), place(50 * across, 50 * up), strict=True)),
            **dict(zip(("x1", "y1"), place(50 * across + 50, 50 * up + 50), strict=True)),
            "fillcolor": COLORS[name],
            "opacity": 0.12,
            "line": {"width": 0},
        }
        for name, (across, up) in CORNERS.items()
    ]


def _square() -> list[dict[str, Any]]:
    """The frame, and the lines between much and little."""
    frame = [place(*at) for at in ((0, 0), (100, 0), (100, 100), (0, 100), (0, 0))]
    halves = [place(50, 0), place(50, 100), (None, None), place(0, 50), place(100, 50)]
    return [
        _lines(frame, {"color": drawing.INK, "width": 4}),
        _lines(halves, {"color": drawing.INK, "width": 2}),
    ]


def _lines(points: Sequence[tuple[float | None, float | None]], line: Mapping[str, Any]) -> dict[str, Any]:
    across, up = [x for x, _ in points], [y for _, y in points]
    return {"type": "scatter", "mode": "lines", "x": across, "y": up, "line": dict(line), "cliponaxis": False}


def _dots(points: Mapping[str, tuple[int, int]]) -> dict[str, Any]:
    laid = crowd({name: place(*point) for name, point in points.items()})
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [across for across, _ in laid.dots.values()],
        "y": [up for _, up in laid.dots.values()],
        "ids": list(laid.dots),
        "marker": {"size": laid.diameter, "color": drawing.INK, "opacity": 0.82, "line": {"width": 0}},
        "cliponaxis": False,
    }


def _medians(summary: Places, texts: Texts) -> list[dict[str, Any]]:
    """A cross over the whole square at both medians; what it means stands beside it, where nothing else can be."""
    x, y = place(summary.left.median, summary.right.median)
    dotted = {"color": drawing.INK, "width": 4, "dash": "dot"}
    cross = {"size": 30, "symbol": "cross-thin", "line": {"width": 8, "color": drawing.INK}}
    halo = {"size": 34, "symbol": "cross-thin", "line": {"width": 14, "color": drawing.PAPER}}
    return [
        _lines([(x, FLOOR), (x, FLOOR + SIDE)], dotted),
        _lines([(EDGE, y), (EDGE + SIDE, y)], dotted),
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
