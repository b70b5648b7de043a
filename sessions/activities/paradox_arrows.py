"""How gaps and shifts are drawn: each person an arrow from the one mark to the other, in three groups by where they
point; below them one thick arrow for the whole group.
"""

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from sessions.activities import drawing
from sessions.activities.kind import Figure
from sessions.activities.paradox_line import line, poles
from sessions.locale import Texts
from sessions.positions import Shift
from sessions.programme import Text

HEIGHT = 470  # of the canvas
ABOVE, BELOW = 356, 114  # canvas pixels above and below the line
FROM, TO = -13.0, 109.0  # the line runs from 0 to 100; the rest is margin, for the counts at the left
MEDIAN = 40  # canvas pixels from the line to the median gap
BOTTOM, TOP = 116, 346  # between these heights lie the arrows
STILL = 5  # up to and including this far apart, both marks are the same place
OUT_OF_SIGHT = -10 * BELOW
COLORS = {"left": drawing.LEFT, "stayed": drawing.QUIET, "right": drawing.RIGHT}
HEADS = {"left": "triangle-left", "stayed": "diamond", "right": "triangle-right"}
SIGNS = {"left": "←", "stayed": "=", "right": "→"}
Way = str  # one of the keys of COLORS


@dataclass(frozen=True, slots=True)
class Arrow:
    """One person's gap, at its height."""

    name: str
    way: Way
    start: int
    end: int
    height: float


@dataclass(frozen=True, slots=True)
class Thick:
    """The thick arrow below the others: where it begins and ends, what stands at both, and above it."""

    start: float
    end: float
    words: tuple[str, str]
    label: str


def gap(pairs: Mapping[str, tuple[int, int]], shift: Shift, texts: Texts) -> Thick:
    """The median gap, from where the middle of the group stands now."""
    start = statistics.median(now for now, _ in pairs.values())
    words = (texts("paradox.gap.now"), texts("paradox.gap.needed"))
    label = texts("paradox.gap.median", gap=texts.number(abs(shift.median)))
    return Thick(start, min(max(start + shift.median, 0.0), 100.0), words, label)


def of_the_middle(pairs: Mapping[str, tuple[int, int]], texts: Texts) -> Thick:
    """From the median of one round to that of the next."""
    start, end = (statistics.median(each) for each in zip(*pairs.values(), strict=True))
    label = texts("shift.median", before=texts.number(start), after=texts.number(end))
    return Thick(start, end, (texts("shift.before"), texts("shift.after")), label)


def figure(pairs: Mapping[str, tuple[int, int]], thick: Thick | None, left: Text, right: Text, texts: Texts) -> Figure:
    """The picture of everybody's arrow; without enough of them only the line and its poles."""
    placed, pitch = arrows(pairs)
    shafts = [_shafts([arrow for arrow in placed if arrow.way == way], way, pitch) for way in COLORS]
    traces = [line(), *shafts, _starts(placed, pitch), _heads(placed, pitch), _counts(placed)]
    traces = [drawing.never_empty(trace) for trace in [*traces, *_thick(thick)]]
    annotations = [{**pole, "y": -26} for pole in poles(left, right, texts)]
    return {
        "data": traces,
        "layout": drawing.layout(HEIGHT, across=(FROM, TO), up=(-BELOW, ABOVE), annotations=annotations),
    }


def arrows(pairs: Mapping[str, tuple[int, int]]) -> tuple[list[Arrow], float]:
    """Every gap at its height, from the top: to the left, staying, to the right; and how far two lie apart.

    Within a group they are sorted by where people stand now, so that a crowd reads as a shape.
    """
    pitch = min(42.0, (TOP - BOTTOM) / max(len(pairs), 1))
    order = sorted(pairs, key=lambda name: (list(COLORS).index(way_of(*pairs[name])), *pairs[name], name))
    height = (BOTTOM + TOP + pitch * len(pairs)) / 2 - pitch / 2
    return [
        Arrow(name, way_of(*pairs[name]), *pairs[name], height - pitch * at) for at, name in enumerate(order)
    ], pitch


def way_of(now: int, needed: int) -> Way:
    """Where a gap points."""
    return "stayed" if abs(needed - now) <= STILL else "right" if needed > now else "left"


def _shafts(placed: Sequence[Arrow], way: Way, pitch: float) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [at for arrow in placed for at in (arrow.start, arrow.end, None)],
        "y": [height for arrow in placed for height in (arrow.height, arrow.height, None)],
        "line": {"color": COLORS[way], "width": max(1.2, min(5.0, pitch * 0.4))},
        "opacity": 1 if pitch >= 4 else 0.6,
    }


def _starts(placed: Sequence[Arrow], pitch: float) -> dict[str, Any]:
    """A ring where somebody stands now."""
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [arrow.start for arrow in placed],
        "y": [arrow.height for arrow in placed],
        "ids": [arrow.name for arrow in placed],
        "marker": {
            "size": max(3.0, min(20.0, pitch * 0.8)),
            "color": drawing.PAPER,
            "opacity": 1,
            "line": {"width": max(1.0, min(4.0, pitch * 0.25)), "color": [COLORS[arrow.way] for arrow in placed]},
        },
        "cliponaxis": False,
    }


def _heads(placed: Sequence[Arrow], pitch: float) -> dict[str, Any]:
    """The head of the arrow, where somebody sees the need."""
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [arrow.end for arrow in placed],
        "y": [arrow.height for arrow in placed],
        "ids": [arrow.name for arrow in placed],
        "marker": {
            "size": max(7.0, min(26.0, pitch * 1.8)),
            "symbol": [HEADS[arrow.way] for arrow in placed],
            "color": [COLORS[arrow.way] for arrow in placed],
            "opacity": 1 if pitch >= 4 else 0.6,
        },
        "cliponaxis": False,
    }


def _counts(placed: Sequence[Arrow]) -> dict[str, Any]:
    """How many point where, beside their arrows and never on one another."""
    groups = [[arrow.height for arrow in placed if arrow.way == way] for way in COLORS]
    wanted = [(group[0] + group[-1]) / 2 if group else None for group in groups]
    heights = _apart([height for height in wanted if height is not None])
    found = iter(heights)
    return {
        "type": "scatter",
        "mode": "text",
        "x": [FROM + 0.5] * len(groups),
        "y": [next(found) if group else OUT_OF_SIGHT for group in groups],
        "ids": list(COLORS),
        "text": [f"<b>{SIGNS[way]} {len(group)}</b>" for way, group in zip(COLORS, groups, strict=True)],
        "textposition": "middle right",
        "textfont": {"size": 30, "color": list(COLORS.values())},
        "cliponaxis": False,
    }


def _apart(heights: Sequence[float]) -> list[float]:
    """Heights from the top that keep the room of a line between them, and stay in the picture."""
    room = 38.0
    found = list(heights)
    for _ in range(3):
        for at, (above, below) in enumerate(pairwise(found)):
            if above - below < room:
                middle = (above + below) / 2
                found[at], found[at + 1] = middle + room / 2, middle - room / 2
    return found


def _thick(thick: Thick | None) -> list[dict[str, Any]]:
    """The arrow of the whole group, with its words; out of sight as long as there is none."""
    start, end = (thick.start, thick.end) if thick else (50.0, 50.0)
    height = MEDIAN if thick else OUT_OF_SIGHT
    way = "left" if end < start else "right" if end > start else "stayed"
    first, then = thick.words if thick else ("", "")
    words = {
        "x": [min(start, end) - 2.5, max(start, end) + 2.5, min(max((start + end) / 2, 18), 82)],
        "y": [height, height, height + 36],
        "ids": ["low", "high", "name"],
        "text": [*((then, first) if end < start else (first, then)), f"<b>{thick.label if thick else ''}</b>"],
        "textposition": ["middle left", "middle right", "middle center"],
    }
    head = {"size": 34, "symbol": HEADS[way], "color": drawing.INK, "opacity": 1}
    shaft = {"x": [start, end], "y": [height] * 2, "ids": ["now", "needed"]}
    return [
        {"type": "scatter", "mode": "lines", **shaft, "line": {"color": drawing.INK, "width": 13}},
        {"type": "scatter", "mode": "markers", "x": [end], "y": [height], "ids": ["head"], "marker": head,
         "cliponaxis": False},
        {"type": "scatter", "mode": "text", **words, "textfont": {"size": 28, "color": drawing.INK},
         "cliponaxis": False},
    ]  # fmt: skip
