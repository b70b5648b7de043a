"""What the charts of all kinds share: colours, sizes, and dots that never overlap.

A chart is drawn on a fixed canvas and scaled as a whole where it is shown, so that text keeps its size
relative to the projector: on a canvas 1200 wide, 24 is the smallest font size that can be read from ten metres.
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
MIDDLE = "#6b5b7d"  # between both
SCALE = ((0.0, LEFT), (0.5, MIDDLE), (1.0, RIGHT))
LETTER = 26
DIAMETERS = (54, 46, 38, 34, 30, 26, 22, 19, 16, 14, 12, 10, 8, 6)
GAP = 2
OUT_OF_SIGHT = -100_000
Point = tuple[float, float]  # in canvas pixels from the lower left


@dataclass(frozen=True, slots=True)
class Dot:
    """One person on a line: `value` in units of the line, `height` and diameter in canvas pixels."""

    name: str
    value: float
    height: float


@dataclass(frozen=True, slots=True)
class Swarm:
    """All dots of a line, and how wide each is in canvas pixels."""

    dots: Sequence[Dot]
    diameter: int


def swarm(
    values: Mapping[str, float], *, pixels_per_unit: float, height: float, largest: int = DIAMETERS[0],
    smallest: int = DIAMETERS[-1],
) -> Swarm | None:  # fmt: skip
    """Stack dots above a line so that none overlap, as large as fits into `height` canvas pixels.

    A beeswarm, built upwards: each dot as low as its neighbours allow, at its own value. None when not even the
    smallest dots fit.
    """
    points = sorted(value * pixels_per_unit for value in values.values())
    for diameter in (size for size in DIAMETERS if smallest <= size <= largest):
        if not _too_many(points, diameter + GAP, height - diameter):
            dots = _stacked(values, pixels_per_unit, diameter, height)
            if dots is not None:
                return Swarm(dots, diameter)
    return None


def _too_many(points: Sequence[float], distance: float, top: float) -> bool:
    """Whether dots this wide can't all stand below `top`, judged only by the fullest window of a few widths.

    Of two dots less than w apart across, one stands at least √(distance² − w²) higher (Pythagoras). This saves most of
    the layouts that would fail.
    """
    for width, rise in ((0.0, 1.0), (0.6, 0.8), (0.8, 0.6)):
        first = most = 0
        for last, point in enumerate(points):
            while point - points[first] > width * distance:
                first += 1
            if last - first > most:
                most = last - first
        if most * rise * distance > top + 1e-6:
            return True
    return False


def _stacked(values: Mapping[str, float], pixels_per_unit: float, diameter: int, space: float) -> list[Dot] | None:
    """All dots within `space` canvas pixels of height; None when that is not high enough."""
    distance = float(diameter + GAP)
    columns: dict[int, list[tuple[float, float]]] = {}  # what stands where, in pixels, by columns as wide as a dot
    heights: list[float] = []
    in_order = sorted(values.items(), key=lambda item: (item[1], item[0]))
    for _, value in in_order:
        across = value * pixels_per_unit
        here = int(across // distance)
        near = [dot for column in (here - 1, here, here + 1) for dot in columns.get(column, ())]
        height = _lowest(across, near, distance)
        if height > space - diameter + 1e-6:
            return None
        columns.setdefault(here, []).append((across, height))
        heights.append(height)
    return [Dot(name, value, height) for (name, value), height in zip(in_order, heights, strict=True)]


def _lowest(across: float, near: Sequence[tuple[float, float]], distance: float) -> float:
    """The lowest height at which a dot keeps `distance` from all that are near."""
    squared, taken = distance**2, []
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
        if top > lowest:
            lowest = top
    return lowest


def without_overlap(
    wanted: Mapping[str, Point], diameters: Mapping[str, float], fits: Callable[[str, Point], bool]
) -> dict[str, Point]:
    """Move each wanted point, in canvas pixels, as little as possible, so that no two dots overlap.

    `fits` says whether the dot of that name may lie at a point. A dot without a free point stays where it was wanted.
    """
    placed: dict[str, Point] = {}
    for name, here in wanted.items():
        around = _around(*here, diameters[name] + GAP)
        placed[name] = next(
            (point for point in around if fits(name, point) and _free(name, point, placed, diameters)), here
        )
    return placed


def _around(x: float, y: float, distance: float) -> Iterator[Point]:
    """A point, then points on ever wider rings around it, half of `distance` apart."""
    yield x, y
    for ring in range(1, 80):
        for step in range(6 * ring):
            turn = 2 * math.pi * step / (6 * ring)
            yield x + ring * distance / 2 * math.cos(turn), y + ring * distance / 2 * math.sin(turn)


def _free(name: str, point: Point, placed: Mapping[str, Point], diameters: Mapping[str, float]) -> bool:
    half = diameters[name] / 2 + GAP
    return all(math.dist(point, taken) >= half + diameters[other] / 2 - 1e-6 for other, taken in placed.items())


def broken(text: str, width: int, most_lines: int | None = None) -> str:
    """A text as Plotly takes it: escaped, shown as typed, and broken into lines of `width` characters.

    What doesn't fit into `most_lines` lines ends in "…".
    """
    wrapped = textwrap.wrap(text, width, max_lines=most_lines, placeholder="…")
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
    """The layout that all charts share: a canvas of fixed size with these ranges, no axes, no legend, no hover."""
    axis = {"visible": False, "fixedrange": True, "autorange": False}
    return {
        "width": WIDTH,
        "height": height,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": "Source Sans, Source Sans Pro, sans-serif", "size": LETTER, "color": INK},
        "showlegend": False,
        "barmode": "overlay",
        "hovermode": False,
        "xaxis": {**axis, "range": list(across)},
        "yaxis": {**axis, "range": list(up)},
        **more,
    }
