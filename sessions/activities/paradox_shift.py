"""How a group moved between two rounds of a paradox: on its line, or in its plane."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from sessions import positions
from sessions.activities import drawing, paradox_arrows
from sessions.activities.kind import Moved
from sessions.activities.shifts import change, grown, nearer
from sessions.locale import Texts
from sessions.programme import Text

THIN, THICK = 2.0, 11.0

Pairs = Mapping[str, tuple[int, int]]
Places = Mapping[str, tuple[tuple[float, float], tuple[float, float]]]


def on_a_line(pairs: Pairs, left: Text, right: Text, texts: Texts) -> Moved | None:
    """An arrow for everybody, a thick one for the median, and how many moved to which pole."""
    before, after = ({name: pair[which] for name, pair in pairs.items()} for which in (0, 1))
    shift = positions.shift(before, after)
    if shift is None:
        return None
    ways = sorted([(shift.left, left), (shift.right, right)], key=lambda way: -way[0])
    parts = [texts.count("shift.toward", count, pole=pole.in_language(texts.language)) for count, pole in ways if count]
    parts += [texts.count("shift.stayed", shift.stayed)] if shift.stayed else []
    given = list(before.values()), list(after.values())
    said = [f"{', '.join(parts)}.", nearer(*given, texts)]
    thick = paradox_arrows.of_the_middle(pairs, texts)
    poles = {"left": left.in_language(texts.language), "right": right.in_language(texts.language)}
    rows = [("pairs", str(shift.pairs)), *((name, str(getattr(shift, name))) for name in ("left", "stayed", "right"))]
    numbers = [(texts(f"shift.line.{name}", **poles), value) for name, value in rows]
    median = (texts("shift.line.median"), f"{texts.number(thick.start)} → {texts.number(thick.end)}")
    figure = paradox_arrows.figure(pairs, thick, left, right, texts)
    return Moved(" ".join(said), figure, [*numbers, median], change(shift.stayed, shift.pairs, grown(*given)))


def own_on_a_line(before: int, after: int, left: Text, right: Text, texts: Texts) -> str:
    """How far one moved oneself, and to which pole."""
    way = paradox_arrows.way_of(before, after)
    if way == "stayed":
        return texts("shift.own.stayed")
    pole = left if way == "left" else right
    return texts("shift.own.toward", by=abs(after - before), pole=pole.in_language(texts.language))


def thin(places: Places) -> list[dict[str, Any]]:
    """A thin arrow for everybody, in canvas pixels; a diamond for who stayed."""
    lines = [end for ends in places.values() for end in (*ends, (None, None))]
    ends = [after for _, after in places.values()]
    turns = [math.degrees(math.atan2(after[0] - before[0], after[1] - before[1])) for before, after in places.values()]
    heads = ["diamond" if before == after else "triangle-up" for before, after in places.values()]
    return [
        {"type": "scatter", "mode": "lines", "x": [x for x, _ in lines], "y": [y for _, y in lines],
         "line": {"color": drawing.QUIET, "width": THIN}, "opacity": 0.7, "cliponaxis": False},
        {"type": "scatter", "mode": "markers", "x": [x for x, _ in ends], "y": [y for _, y in ends],
         "ids": list(places), "marker": {"size": 15, "symbol": heads, "angle": turns, "color": drawing.LEFT,
                                         "opacity": 0.9, "line": {"width": 0}},
         "cliponaxis": False},
    ]  # fmt: skip


def thick(points: Sequence[tuple[float, float]]) -> list[dict[str, Any]]:
    """The arrow of the whole group, on paper so that it stands out: its shaft and the strokes of its head."""
    x, y = [point[0] for point in points], [point[1] for point in points]
    return [
        {"type": "scatter", "mode": "lines", "x": x, "y": y, "line": {"color": color, "width": width},
         "cliponaxis": False}
        for color, width in ((drawing.PAPER, THICK + 7), (drawing.INK, THICK))
    ]  # fmt: skip
