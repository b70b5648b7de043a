"""How far a chart may misplace people. A layout that exceeds a bound is not drawn: the chart changes its form."""

import math
from collections.abc import Sequence
from statistics import fmean, median

from sessions.activities.shared.charts.drawing import Point

MEAN, FURTHEST = 0.015, 0.04  # of the side of a figure: the mean and the largest distance of a mark from its value
SPREAD = 0.045  # relative change of the spread of all marks, by each of three measures


def is_faithful(wanted: Sequence[Point], drawn: Sequence[Point], side: float) -> bool:
    """Whether marks drawn at these points show where they belong, point by point, in a figure with this side."""
    if not wanted:
        return True
    shifts = [math.dist(*pair) for pair in zip(wanted, drawn, strict=True)]
    if max(shifts) > FURTHEST * side or fmean(shifts) > MEAN * side:
        return False
    return all(
        abs(now - real) <= SPREAD * real + 1e-9 for real, now in zip(_spread(wanted), _spread(drawn), strict=True)
    )


def _spread(points: Sequence[Point]) -> tuple[float, float, float]:
    """How far points are spread: their standard deviation, and their mean distance to their mean and median."""
    means, medians = ([middle(axis) for axis in zip(*points, strict=True)] for middle in (fmean, median))
    to_mean = [math.dist(point, means) for point in points]
    return math.hypot(*to_mean) / math.sqrt(len(points)), fmean(to_mean), fmean(math.dist(p, medians) for p in points)
