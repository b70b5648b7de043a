"""What the pictures of all kinds share: colours, sizes, and dots that never lie on one another.

A picture is drawn on a fixed canvas and scaled as a whole by whoever shows it, so that letters keep their size
relative to the room's screen: on a canvas 1200 wide, 24 is the smallest letter that reads from ten metres.
"""

import html
import math
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

WIDTH = 1200
INK = "#1d2b3a"
QUIET = "#5b6a78"
PAPER = "#fffdf8"
LEFT = "#0b6e75"
RIGHT = "#b3471a"
SCALE = ((0.0, LEFT), (0.5, "#6b5b7d"), (1.0, RIGHT))
LETTER = 26
DIAMETERS = (54, 46, 38, 34, 30, 26, 22, 19, 16, 14, 12, 10, 8, 6)
GAP = 2
OUT_OF_SIGHT = -100_000
Place = tuple[float, float]  # in canvas pixels from the lower left


@dataclass(frozen=True, slots=True)
class Dot:
    """One person on a line: `at` in units of the line, `height` and diameter in canvas pixels."""

    name: str
    at: float
    height: float


@dataclass(frozen=True, slots=True)
class Swarm:
    """All dots of a line, and how wide each is in canvas pixels."""

    dots: Sequence[Dot]
    diameter: int


def swarm(
    values: Mapping[str, float], *, pixels_per_unit: float, room: float, largest: int = DIAMETERS[0], aside: float = 0
) -> Swarm:
    """Stack dots above a line so that none overlap, as large as fits into `room` canvas pixels of height.

    A beeswarm, built upwards: each dot as low as its neighbours allow, at its own value. Only when more people chose
    one value than the smallest dots have room for, dots stand beside it. With `aside` they may do so by as many canvas
    pixels before all become smaller.
    """
    places = sorted(value * pixels_per_unit for value in values.values())
    for diameter in (one for one in DIAMETERS if one <= largest):
        if not aside and _too_many(places, diameter + GAP, room - diameter):
            continue
        dots = _stacked(values, pixels_per_unit, diameter, room, aside=aside)
        if dots is not None:
            return Swarm(dots, diameter)
    return Swarm(_stacked(values, pixels_per_unit, DIAMETERS[-1], room, aside=math.inf) or [], DIAMETERS[-1])


def _too_many(places: Sequence[float], apart: float, top: float) -> bool:
    """Whether dots this wide can't all stand below `top`, told by the fullest window of a few widths alone.

    Of two dots less than w apart, one stands at least √(apart² − w²) higher. Saves most of the tries that fail.
    """
    for width, rise in ((0.0, 1.0), (0.6, 0.8), (0.8, 0.6)):
        first = most = 0
        for last, place in enumerate(places):
            while place - places[first] > width * apart:
                first += 1
            most = max(most, last - first)
        if most * rise * apart > top + 1e-6:
            return True
    return False


def _stacked(
    values: Mapping[str, float], pixels_per_unit: float, diameter: int, room: float, *, aside: float
) -> list[Dot] | None:
    """All dots in place, or None when one would have to move further aside than `aside` canvas pixels."""
    apart = float(diameter + GAP)
    columns: dict[int, list[tuple[float, float]]] = {}  # what stands where, in pixels, by columns as wide as a dot
    placed: list[Dot] = []
    for name, value in sorted(values.items(), key=lambda item: (item[1], item[0])):
        found = _free_place(columns, value * pixels_per_unit, apart, room - diameter, aside)
        if found is None:
            return None
        across, height = found
        columns.setdefault(int(across // apart), []).append(found)
        placed.append(Dot(name, across / pixels_per_unit, height))
    return placed


def _free_place(
    columns: Mapping[int, Sequence[tuple[float, float]]], wanted: float, apart: float, top: float, aside: float
) -> tuple[float, float] | None:
    """The lowest place at `wanted` that is not above `top`, else the nearest one beside it."""
    for step in range(2 * len(columns) + 400):
        across = wanted + (step + 1) // 2 * apart * (-1 if step % 2 else 1)
        if abs(across - wanted) > aside:
            return None
        here = int(across // apart)
        near = [dot for column in (here - 1, here, here + 1) for dot in columns.get(column, ())]
        height = _lowest(across, near, apart)
        if height <= top:
            return across, height
    return None


def _lowest(across: float, near: Sequence[tuple[float, float]], apart: float) -> float:
    """The lowest height at which a dot keeps `apart` from all that are near."""
    squared, taken = apart**2, []
    for beside, height in near:
        reach = squared - (across - beside) ** 2
        if reach > 0:
            reach = math.sqrt(reach)
            taken.append((height - reach, height + reach))
    taken.sort()
    lowest = 0.0
    for bottom, top in taken:
        if lowest <= bottom:
            break
        lowest = max(lowest, top)
    return lowest


def apart(
    wanted: Mapping[str, Place], diameters: Mapping[str, float], fits: Callable[[str, Place], bool]
) -> dict[str, Place]:
    """Places in canvas pixels, each moved as little as possible, so that no two dots lie on one another.

    `fits` says whether a dot may lie at a place; what finds no place stays at its own.
    """
    placed: dict[str, Place] = {}
    for name, here in wanted.items():
        around = _around(*here, diameters[name] + GAP)
        placed[name] = next(
            (place for place in around if fits(name, place) and _free(name, place, placed, diameters)), here
        )
    return placed


def _around(x: float, y: float, distance: float) -> Iterator[Place]:
    """A place and then ever wider rings around it."""
    yield x, y
    for ring in range(1, 80):
        for step in range(6 * ring):
            turn = 2 * math.pi * step / (6 * ring)
            yield x + ring * distance / 2 * math.cos(turn), y + ring * distance / 2 * math.sin(turn)


def _free(name: str, place: Place, placed: Mapping[str, Place], diameters: Mapping[str, float]) -> bool:
    half = diameters[name] / 2 + GAP
    return all(math.dist(place, at) >= half + diameters[other] / 2 - 1e-6 for other, at in placed.items())


def broken(text: str, width: int, lines: int | None = None) -> str:
    """A text as Plotly takes it: escaped, shown as typed, and broken into lines of `width` signs.

    What doesn't fit into `lines` ends in "…".
    """
    wrapped = textwrap.wrap(text, width, max_lines=lines, placeholder="…")
    return "<br>".join(html.escape(line, quote=False) for line in wrapped) or "&nbsp;"


def never_empty(trace: dict[str, Any]) -> dict[str, Any]:
    """The trace, with a point far out of sight when it has none: a browser doesn't take away the last points of one."""
    if trace["x"]:
        return trace
    hidden = {"x": [OUT_OF_SIGHT] * 2, "y": [OUT_OF_SIGHT] * 2}
    return {**trace, **hidden, **({"ids": ["hidden", "too"]} if "ids" in trace else {})}


def note(text: str, x: float, y: float, *, side: str, up: str, size: int, color: str = INK) -> dict[str, Any]:
    """A text that stands still: its `side` (left, center, right) at x and its `up` (top, middle, bottom) at y."""
    return {
        "x": x,
        "y": y,
        "text": text,
        "showarrow": False,
        "xanchor": side,
        "yanchor": up,
        "align": side,
        "font": {"size": size, "color": color},
    }


def layout(height: int, *, across: tuple[float, float], up: tuple[float, float], **more: Any) -> dict[str, Any]:
    """The layout that all pictures share: a canvas of fixed size with these ranges, no axes, no legend, no hover."""
    axis = {"visible": False, "fixedrange": True, "autorange": False}
    return {
        "width": WIDTH,
        "height": height,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": "Source Sans, Source Sans Pro, sans-serif", "size": LETTER, "color": INK},
        "showlegend": False,
        "hovermode": False,
        "xaxis": {**axis, "range": list(across)},
        "yaxis": {**axis, "range": list(up)},
        **more,
    }
