"""Points between three corners: where every mark stands so that none overlap, and the arrow between two rings.

Places are canvas pixels from the lower left. The corners are: the first at the top, the second left, the third right.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from sessions import positions
from sessions.positions import Parts

Place = tuple[float, float]

HEIGHT = 500  # of the canvas
MIDDLE, FOOT, SIDE = (
    600.0,
    74.0,
    466.0,
)  # where the middle is across, how high the lower corners are, how long a side is
RISE = SIDE * math.sqrt(3) / 2
CORNERS: tuple[Place, Place, Place] = ((MIDDLE, FOOT + RISE), (MIDDLE - SIDE / 2, FOOT), (MIDDLE + SIDE / 2, FOOT))
AROUND = 22.0  # how far marks may stand outside the triangle when there is no room inside
GAP = 2

# Answers come in steps of 5 points, so their places are themselves a honeycomb. A honeycomb that is as fine, or finer
# by the square root of 3 and turned by 30°, has a cell at every one of them: marks in it pack without waste.
STEP = SIDE / 20  # also how far marks may stand from their own places, on average, before all become smaller
# How far apart the cells are, how far they are turned, and with how many marks it is still worth trying.
COMBS = ((36.0, 0.0, 40), (STEP, 0.0, 150), (STEP / math.sqrt(3), math.pi / 6, math.inf))


@dataclass(frozen=True, slots=True)
class Division:
    """How a group divided its points: everybody's parts by names that say nothing about persons, and the whole."""

    points: Mapping[str, Parts]
    group: positions.Triangle


@dataclass(frozen=True, slots=True)
class Cloud:
    """Where every mark stands, and how wide each is, in canvas pixels."""

    places: Mapping[str, Place]
    diameter: int


def place(parts: Parts) -> Place:
    """Where a point of three parts stands."""
    whole = sum(parts)
    x = sum(part * corner[0] for part, corner in zip(parts, CORNERS, strict=True)) / whole
    y = sum(part * corner[1] for part, corner in zip(parts, CORNERS, strict=True)) / whole
    return round(x, 2), round(y, 2)


def cloud(points: Mapping[str, Parts]) -> Cloud:
    """A place for every mark: those that are alike side by side, all as large as there is room for."""
    wanted = {name: place(parts) for name, parts in points.items()}
    for apart, turn, most in COMBS:
        if len(points) > most:
            continue
        places = _placed(_in_turn(wanted), _comb(apart, turn), apart)
        moved = sum(math.dist(places[name], at) for name, at in wanted.items())
        if moved <= STEP * len(wanted) and len(set(places.values())) == len(places):
            break
    return Cloud(places, math.floor(apart) - GAP)


def _in_turn(wanted: Mapping[str, Place]) -> list[tuple[str, Place]]:
    """One mark of every place first, then the second ones, so that no place is taken by a neighbour's pile."""
    piles: dict[Place, int] = {}
    turns = []
    for name, at in sorted(wanted.items()):
        piles[at] = piles.get(at, 0) + 1
        turns.append((piles[at], at, name))
    return [(name, at) for _, at, name in sorted(turns)]


def _placed(wanted: Sequence[tuple[str, Place]], comb: Sequence[Place], apart: float) -> dict[str, Place]:
    """For every mark the free cell that is nearest to its own place."""
    taken: dict[tuple[int, int], list[Place]] = {}
    tried: dict[Place, int] = {}  # a cell that was not free for one mark is not free for the next of the same place
    places: dict[str, Place] = {}
    for name, at in wanted:
        cells = ((turn, (at[0] + comb[turn][0], at[1] + comb[turn][1])) for turn in range(tried.get(at, 0), len(comb)))
        free = (one for one in cells if _inside(one[1]) and _is_free(one[1], apart, taken))
        tried[at], found = next(free, (len(comb), at))  # a full canvas: better on one another than lost
        taken.setdefault(_box(found, apart), []).append(found)
        places[name] = found
    return places


def _is_free(here: Place, apart: float, taken: Mapping[tuple[int, int], Sequence[Place]]) -> bool:
    column, row = _box(here, apart)
    boxes = ((column + right, row + up) for right in (-1, 0, 1) for up in (-1, 0, 1))
    return all(math.dist(here, other) > apart - 0.1 for box in boxes for other in taken.get(box, ()))


def _box(at: Place, apart: float) -> tuple[int, int]:
    return math.floor(at[0] / apart), math.floor(at[1] / apart)


def _inside(at: Place) -> bool:
    """Whether a place lies in the triangle, or just outside it, and on the canvas."""
    aside, up = abs(at[0] - MIDDLE), at[1] - FOOT
    to_slope = (RISE - up) / 2 - aside * math.sqrt(3) / 2  # the distance to the nearer of the two sides that go up
    return min(up, to_slope) >= -AROUND and at[1] <= HEIGHT - 12


@cache
def _comb(apart: float, turn: float) -> Sequence[Place]:
    """The cells of a honeycomb around its middle, nearest first."""
    rows = range(-round(1.2 * SIDE / apart), round(1.2 * SIDE / apart) + 1)
    flat = [((column + row / 2) * apart, row * apart * math.sqrt(3) / 2) for row in rows for column in rows]
    across, up = math.cos(turn), math.sin(turn)
    turned = [(x * across - y * up, x * up + y * across) for x, y in flat]
    return sorted(turned, key=lambda at: (round(math.hypot(*at), 3), at))


def arrow(start: Place, end: Place, radius: float) -> list[Place]:
    """The line of an arrow between two rings: its shaft and the two strokes of its head. No length when they touch."""
    length = math.dist(start, end)
    if length <= 2 * radius + 12:
        return [start] * 5
    right, up = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    foot = (start[0] + radius * right, start[1] + radius * up)
    tip = (end[0] - radius * right, end[1] - radius * up)
    heads = [(tip[0] - 20 * right + side * up, tip[1] - 20 * up - side * right) for side in (13, -13)]
    return [foot, tip, heads[0], tip, heads[1]]
