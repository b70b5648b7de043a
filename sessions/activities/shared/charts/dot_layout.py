"""People on a plane: a dot for each at its own point, or hexagons that count where dots would have to move too far."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from statistics import fmean
from typing import Any

from sessions.activities.shared.charts import drawing, text_width
from sessions.activities.shared.charts.drawing import DIAMETERS, GAP, Point
from sessions.activities.shared.charts.fidelity import FURTHEST, MEAN, is_faithful
from sessions.locale import Texts

LARGEST = 34  # canvas pixels of a dot
SMALLEST = ((12, 16), (100, 8), (math.inf, 6))  # up to so many people: the smallest dot that is worth drawing
SPACINGS = (17.0, 13.0, 9.0)  # canvas pixels between hexagons, else there is one for each point where anybody stands
LEAST, MOST = 6.0, 46.0  # canvas pixels: the smallest and the largest hexagon
LETTER, APART = 24, 22.0  # canvas pixels: the size of a count, and how far two of them are apart
WRITTEN = 8  # counts at most among small hexagons
SHADES = ("#d7ebe9", "#07484d")  # of hexagons: few people, many people
TIPS = 2 / math.sqrt(3)  # how high a hexagon is that is 1 wide


@dataclass(frozen=True, slots=True)
class Area:
    """The figure in which people stand. `part` gives a sign for every line that marks may not cross; 0 is on it.

    Without `spacings` hexagons stand where people do: for points that are a hexagonal grid themselves.
    """

    side: float  # canvas pixels
    middle: Point
    contains: Callable[[Point], bool]
    part: Callable[[Point], tuple[int, ...]] = lambda point: ()
    spacings: Sequence[float] = SPACINGS

    def allows(self, point: Point, drawn: Point) -> bool:
        """Whether the mark of somebody who stands at `point` may be drawn at `drawn`."""
        sides = zip(self.part(point), self.part(drawn), strict=True)
        return self.contains(drawn) and all(sign in {0, other} for sign, other in sides)


@dataclass(frozen=True, slots=True)
class Crowd:
    """Where everybody's mark lies, and how wide each is, in canvas pixels; people share a hexagon, never a dot."""

    points: Mapping[str, Point]
    size: float
    hexagons: bool


def crowd(wanted: Mapping[str, Point], area: Area) -> Crowd:
    """A mark for everybody, by the points in canvas pixels where they stand.

    Dots as large as can be without overlapping and within the bounds of `fidelity`, else hexagons as large as these
    bounds allow.
    """
    smallest = next(diameter for people, diameter in SMALLEST if len(wanted) <= people)
    for diameter in DIAMETERS:
        if smallest <= diameter <= LARGEST:
            dots = _dots(wanted, area, diameter + GAP)
            if dots is not None and _shows(dots, wanted, area):
                return Crowd(dots, diameter, hexagons=False)
    for spacing in area.spacings:
        cells = _cells(wanted, area, spacing)
        if cells is not None and _shows(cells, wanted, area):
            return Crowd(cells, spacing, hexagons=True)
    return Crowd(wanted, _hexagon_size(sorted(set(wanted.values()))), hexagons=True)


def _shows(points: Mapping[str, Point], wanted: Mapping[str, Point], area: Area) -> bool:
    return is_faithful(list(wanted.values()), [points[name] for name in wanted], area.side)


def _dots(wanted: Mapping[str, Point], area: Area, distance: float) -> dict[str, Point] | None:
    """A free point for every dot, `distance` from all others; None when dots would have to move too far."""
    piles: defaultdict[Point, list[str]] = defaultdict(list)
    for name in sorted(wanted):
        piles[wanted[name]].append(name)
    # No more dots than this lie so near a point: so many hexagons have the area of the circle that just holds them.
    nearby = math.pi * (FURTHEST * area.side / distance + TIPS / 2) ** 2 * TIPS
    if any(len(names) > nearby for names in piles.values()):
        return None
    taken: dict[tuple[int, int], list[Point]] = {}  # what lies where, by squares as wide as a dot
    laid: dict[str, Point] = {}
    allowance = MEAN * area.side * len(wanted)  # canvas pixels that all dots together may still move
    for point, names in sorted(piles.items(), key=lambda pile: (len(pile[1]), pile[0])):
        for name, offset in zip(names, _pile(len(names), distance), strict=True):
            dot = _free_point(point, offset, distance, taken, area)
            if dot is None or (allowance := allowance - math.dist(dot, point)) < 0:
                return None
            laid[name] = dot
            taken.setdefault(_square(dot, distance), []).append(dot)
    return laid


@cache
def _pile(people: int, distance: float) -> Sequence[Point]:
    """Offsets of dots that belong at one point: a hexagonal grid around it, as many to one side as to the other."""
    rows = range(-math.isqrt(people) - 1, math.isqrt(people) + 2)
    grid = [((column + row / 2) * distance, row * distance * math.sqrt(3) / 2) for row in rows for column in rows]
    nearest = sorted(grid, key=lambda offset: (round(math.hypot(*offset), 3), offset))[:people]
    right, up = (fmean(axis) for axis in zip(*nearest, strict=True))
    return [(x - right, y - up) for x, y in nearest]


def _free_point(
    point: Point, offset: Point, distance: float, taken: Mapping[tuple[int, int], list[Point]], area: Area
) -> Point | None:
    """The point at `offset` from the wanted one, else the nearest free one; None when that is too far away."""
    furthest = FURTHEST * area.side
    for right, up in (offset, *_around(distance / 2, furthest)):
        dot = (point[0] + right, point[1] + up)
        if math.hypot(right, up) <= furthest and area.allows(point, dot) and _is_free(dot, distance, taken):
            return dot
    return None


@cache
def _around(step: float, furthest: float) -> Sequence[Point]:
    """Offsets on rings of 6, 12, 18 … points that lie `step` apart, the nearest first."""
    return [
        (ring * step * math.cos(angle), ring * step * math.sin(angle))
        for ring in range(1, int(furthest / step) + 1)
        for angle in (math.tau * turn / (6 * ring) for turn in range(6 * ring))
    ]


def _square(point: Point, distance: float) -> tuple[int, int]:
    return math.floor(point[0] / distance), math.floor(point[1] / distance)


def _is_free(point: Point, distance: float, taken: Mapping[tuple[int, int], list[Point]]) -> bool:
    column, row = _square(point, distance)
    squares = ((column + right, row + up) for right in (-1, 0, 1) for up in (-1, 0, 1))
    return all(math.dist(point, dot) >= distance - 1e-9 for square in squares for dot in taken.get(square, ()))


def _cells(wanted: Mapping[str, Point], area: Area, spacing: float) -> dict[str, Point] | None:
    """Everybody at the nearest centre of a hexagonal grid that is allowed; None where there is none close by."""
    nearest = {point: _centre(point, area, spacing) for point in set(wanted.values())}
    cells = {name: centre for name, point in wanted.items() if (centre := nearest[point])}
    return cells if len(cells) == len(wanted) else None


def _centre(point: Point, area: Area, spacing: float) -> Point | None:
    """The nearest allowed centre: of a grid that has none on the lines through the middle of the figure."""
    rise = spacing * math.sqrt(3) / 2
    across, up = area.middle
    row = math.floor((point[1] - up) / rise)
    centres = []
    for number in range(row - 1, row + 2):
        begin = across + spacing * (0.25 + number % 2 / 2)
        column = math.floor((point[0] - begin) / spacing)
        centres += [(begin + spacing * place, up + rise * (number + 0.5)) for place in range(column - 1, column + 3)]
    allowed = [centre for centre in centres if area.allows(point, centre)]
    return min(allowed, key=lambda centre: math.dist(point, centre), default=None)


def _hexagon_size(points: Sequence[Point]) -> float:
    """How wide hexagons at these points can be without lying on one another."""
    return min(MOST, max(LEAST, min((math.dist(*pair) for pair in combinations(points, 2)), default=MOST)))


def traces(crowd: Crowd, color: str, legend: Point, clear: Sequence[Point], texts: Texts) -> list[dict[str, Any]]:
    """Dots, hexagons with their counts, and a legend of these at a point; what is not used is out of sight.

    Hexagons carry their counts as `customdata`. The largest counts are written too, except at the points in `clear`,
    where something else is drawn.
    """
    counts = Counter(crowd.points.values()) if crowd.hexagons else Counter[Point]()
    dots = {} if crowd.hexagons else crowd.points
    look = {"size": crowd.size, "color": color, "opacity": 1, "line": {"width": 1, "color": drawing.PAPER}}
    return [
        _scatter("markers", list(dots), list(dots.values()), marker=look),
        _hexagons(counts, crowd.size),
        _written(counts, crowd.size, clear),
        _legend(counts, legend, texts),
    ]


def _hexagons(counts: Mapping[Point, int], size: float) -> dict[str, Any]:
    most = max(counts.values(), default=1)
    look = {
        "symbol": "hexagon",
        "size": (size - 1) * TIPS,
        "color": [math.sqrt(count / most) for count in counts.values()],
        "colorscale": [[0, SHADES[0]], [1, SHADES[1]]],
        "cmin": 0,
        "cmax": 1,
        "opacity": 1,
        "line": {"width": 1.5, "color": drawing.LEFT},
    }
    return _scatter("markers", _names(counts), list(counts), marker=look, customdata=list(counts.values()))


def _written(counts: Mapping[Point, int], size: float, clear: Sequence[Point]) -> dict[str, Any]:
    """Each count in a hexagon that is large enough, else the largest ones, as far as none lies near another."""
    roomy = size >= 1.5 * LETTER
    most = max(counts.values(), default=0)
    taken, written = list(clear), list[Point]()
    for point in sorted(counts, key=lambda point: (-counts[point], point)):
        worth = roomy or (counts[point] > max(1, most / 2) and len(written) < WRITTEN)
        wide = text_width.width(str(most), LETTER) + APART
        if worth and all(abs(point[0] - x) >= wide or abs(point[1] - y) >= LETTER + APART for x, y in taken):
            written.append(point)
            taken.append(point)
    halo = ", ".join(f"{x}px {y}px 1px {drawing.PAPER}" for x in (-2, 0, 2) for y in (-2, 0, 2) if x or y)
    font = {"size": LETTER, "color": drawing.INK, "shadow": halo}
    return _scatter(
        "text", _names(written), written, text=[f"<b>{counts[each]}</b>" for each in written], textfont=font
    )


def _legend(counts: Mapping[Point, int], point: Point, texts: Texts) -> dict[str, Any]:
    """How many people the lightest and the darkest hexagon stand for."""
    least, most = min(counts.values(), default=0), max(counts.values(), default=0)
    light = f'<span style="color:{drawing.LEFT}">⬡</span> {least} – ' if least < most else ""
    text = f'{light}<span style="color:{SHADES[1]}">⬢</span> {texts.count("marks.hexagon", most)}'
    points = [point if counts else (0.0, float(drawing.OUT_OF_SIGHT))]
    font = {"size": LETTER, "color": drawing.INK}
    return _scatter("text", ["shades"], points, text=[text], textposition="middle right", textfont=font)


def _names(points: Iterable[Point]) -> list[str]:
    return [f"{x:.1f} {y:.1f}" for x, y in points]


def _scatter(mode: str, ids: list[str], points: Sequence[Point], **more: Any) -> dict[str, Any]:
    x, y = [point[0] for point in points], [point[1] for point in points]
    trace = {"type": "scatter", "mode": mode, "ids": ids, "x": x, "y": y, "cliponaxis": False, **more}
    return drawing.never_empty(trace)
