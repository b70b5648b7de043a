"""Dots on a plane that never lie on one another: each at its own place, or as near to it as there is room."""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sessions.activities.drawing import DIAMETERS, GAP

AT_LEAST = 24.0  # canvas pixels that any dot may lie aside

Point = tuple[float, float]
Fits = Callable[[Point, Point], bool]


@dataclass(frozen=True, slots=True)
class Crowd:
    """Where every dot lies, in canvas pixels, and how wide each is."""

    dots: Mapping[str, Point]
    diameter: int


def crowd(wanted: Mapping[str, Point], fits: Fits = lambda wanted, place: True, *, largest: int = 34) -> Crowd:
    """Lay dots at their wanted places, in canvas pixels, as large as can be without pushing any far aside.

    Far is one and a half times its own width, and never less than `AT_LEAST`. Only for a crowd at one place that even
    the smallest don't fit, further. `fits` says whether a dot with a wanted place may lie at another one.
    """
    fitting = [diameter for diameter in DIAMETERS if diameter <= largest]
    for diameter in fitting[:-1]:
        if len(wanted) * diameter > 4000:
            continue
        dots = _laid(wanted, fits, diameter, max(1.5 * diameter, AT_LEAST))
        if dots is not None:
            return Crowd(dots, diameter)
    return Crowd(_laid(wanted, fits, fitting[-1], math.inf) or {}, fitting[-1])


def _laid(wanted: Mapping[str, Point], fits: Fits, diameter: int, aside: float) -> dict[str, Point] | None:
    """Every dot in place, or None when one would have to move further than `aside`."""
    apart = float(diameter + GAP)
    taken: dict[tuple[int, int], list[Point]] = {}  # what lies where, by squares as wide as a dot
    laid: dict[str, Point] = {}
    begin: dict[Point, int] = {}  # how many turns around a place are known to be full
    for name, place in sorted(wanted.items()):
        for turn, (across, up) in _around(apart, begin.get(place, 0)):
            if math.hypot(across, up) > aside:
                return None
            found = (place[0] + across, place[1] + up)
            square = (int(found[0] // apart), int(found[1] // apart))
            if fits(place, found) and _is_free(found, square, taken, apart):
                laid[name] = found
                taken.setdefault(square, []).append(found)
                begin[place] = turn
                break
    return laid


def _around(apart: float, begin: int) -> Iterator[tuple[int, Point]]:
    """Places around a middle, nearest first: rings of six, twelve, eighteen … that a dot fits between."""
    ring = begin
    while True:
        count = max(6 * ring, 1)
        for step in range(count):
            angle = 2 * math.pi * step / count + math.pi / 6
            yield ring, (ring * apart * math.cos(angle), ring * apart * math.sin(angle))
        ring += 1


def _is_free(place: Point, square: tuple[int, int], taken: Mapping[tuple[int, int], list[Point]], apart: float) -> bool:
    near = (
        dot
        for across in (square[0] - 1, square[0], square[0] + 1)
        for up in (square[1] - 1, square[1], square[1] + 1)
        for dot in taken.get((across, up), ())
    )
    return all(math.dist(place, dot) >= apart - 1e-9 for dot in near)
