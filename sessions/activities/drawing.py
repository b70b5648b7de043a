"""What the pictures of all kinds share: colours, sizes, and dots that never lie on one another.

A picture is drawn on a fixed canvas and scaled as a whole by whoever shows it, so that letters keep their size
relative to the room's screen: on a canvas 1200 wide, 24 is the smallest letter that reads from ten metres.
"""

import html
import math
import textwrap
from collections.abc import Mapping, Sequence
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


def swarm(values: Mapping[str, float], *, pixels_per_unit: float, room: float) -> Swarm:
    """Stack dots above a line so that none overlap, as large as fits into `room` canvas pixels of height.

    Each dot stands at its own value and as low as its neighbours allow (a beeswarm, built upwards).
    """
    for diameter in DIAMETERS:
        dots = _stacked(values, pixels_per_unit, diameter + GAP)
        if max((dot.height for dot in dots), default=0) + diameter <= room:
            break
    return Swarm(dots, diameter)


def _stacked(values: Mapping[str, float], pixels_per_unit: float, apart: float) -> list[Dot]:
    placed: list[Dot] = []
    for name, value in sorted(values.items(), key=lambda item: (item[1], item[0])):
        near = [dot for dot in placed[-400:] if (value - dot.at) * pixels_per_unit < apart]
        placed.append(Dot(name, value, _lowest(value, near, pixels_per_unit, apart)))
    return placed


def _lowest(value: float, near: Sequence[Dot], pixels_per_unit: float, apart: float) -> float:
    """The lowest height at which a dot keeps `apart` from all that are near."""
    reach = [(dot.height, math.sqrt(apart**2 - ((value - dot.at) * pixels_per_unit) ** 2)) for dot in near]
    candidates = sorted([0.0, *(height + up for height, up in reach)])
    return next(
        at for at in candidates if all(abs(at - height) >= up - 1e-6 for height, up in reach)
    )  # the highest candidate is always free


def broken(text: str, width: int) -> str:
    """A text as Plotly takes it: escaped, shown as typed, and broken into lines of `width` signs."""
    return "<br>".join(html.escape(line) for line in textwrap.wrap(text, width)) or "&nbsp;"


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
