"""Points between three corners.

Points are canvas pixels from the lower left. The corners are: the first at the top, the second left, the third right.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sessions.activities.shared.charts.dot_layout import Area
from sessions.activities.shared.charts.drawing import Point
from sessions.model.key_figures import CornersFigure
from sessions.results import statistics
from sessions.results.statistics import Parts

HEIGHT = 500  # of the canvas
MIDDLE, FOOT, SIDE = (
    600.0,
    74.0,
    466.0,
)  # where the middle is across, how high the lower corners are, how long a side is
RISE = SIDE * math.sqrt(3) / 2
CORNERS: tuple[Point, Point, Point] = ((MIDDLE, FOOT + RISE), (MIDDLE - SIDE / 2, FOOT), (MIDDLE + SIDE / 2, FOOT))
EDGE = 0.02  # canvas pixels: points are rounded


@dataclass(frozen=True, slots=True)
class Division:
    """How a group divided its points: everybody's parts by names that say nothing about persons, and the whole."""

    points: Mapping[str, Parts]
    group: statistics.Triangle


def point_of(parts: Parts) -> Point:
    """The point, in canvas pixels, of three parts (barycentric coordinates)."""
    whole = sum(parts)
    x = sum(part * corner[0] for part, corner in zip(parts, CORNERS, strict=True)) / whole
    y = sum(part * corner[1] for part, corner in zip(parts, CORNERS, strict=True)) / whole
    return round(x, 2), round(y, 2)


def _contains(point: Point) -> bool:
    """Whether a point lies in the triangle, its sides included."""
    aside, up = abs(point[0] - MIDDLE), point[1] - FOOT
    return up >= -EDGE and (RISE - up) / 2 - aside * math.sqrt(3) / 2 >= -EDGE


AREA = Area(SIDE, (MIDDLE, FOOT + RISE / 3), _contains, spacings=())  # answers in steps of 5 are a hexagonal grid


def divisions(figures: Sequence[CornersFigure], columns: Sequence[Sequence[int]]) -> Mapping[str, Division]:
    """Everybody's points by the name of the figure, three columns each; empty when they don't belong to the figures."""
    by_name: dict[str, Division] = {}
    for place, figure in enumerate(figures):
        parts = columns[3 * place : 3 * place + 3]
        if len(parts) < 3 or {len(column) for column in parts} != {figure.n}:
            return {}
        points = [(float(x), float(y), float(z)) for x, y, z in zip(*parts, strict=True)]
        group = statistics.triangle(points) if all(sum(point) == 100 for point in points) else None
        if group is None or any(abs(mean - told) > 0.1 for mean, told in zip(group.mean, figure.mean, strict=True)):
            return {}
        by_name[figure.name] = Division({str(number): point for number, point in enumerate(points)}, group)
    return by_name
