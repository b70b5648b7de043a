"""Points between three corners.

Points are canvas pixels from the lower left. The corners are: the first at the top, the second left, the third right.
"""

import math

from sessions.activities.shared.charts.dot_layout import Area
from sessions.activities.shared.charts.drawing import Point
from sessions.results.statistics import Parts

HEIGHT = 500  # of the canvas
MIDDLE, FOOT = 600.0, 74.0  # where the middle is across, how high the lower corners are
SIDE = 466.0  # how long a side is
RISE = SIDE * math.sqrt(3) / 2
CORNERS: tuple[Point, Point, Point] = ((MIDDLE, FOOT + RISE), (MIDDLE - SIDE / 2, FOOT), (MIDDLE + SIDE / 2, FOOT))
EDGE = 0.02  # canvas pixels: points are rounded


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
