"""What moved between two rounds: the same people before and after, in the form that fits what was asked.

Rows are for everything that is rated, laid dots on or put in order: a ring for before, a dot for after.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, median
from textwrap import shorten
from typing import Any

from sessions.activities.capabilities import GroupShift, ShiftKind
from sessions.activities.kind import Figure
from sessions.activities.shared.charts import bars, drawing
from sessions.activities.shared.charts.lazy_figures import LazyFigures
from sessions.locale import Texts
from sessions.results import statistics
from sessions.results.privacy import may_show_group

CLOSER = 0.05  # a change of the spread from which a group stands closer together, or further apart
OWN = 4  # of somebody's own changes that are listed one by one
MOST, HEIGHT, HEAD, FOOT = 6, 480.0, 46.0, 40.0
FIRST, LAST, COUNTS = 620.0, 1010.0, 1190.0  # where a scale begins and ends, and where the counts end
RING, DOT = 38, 22
AWAY = -3 * HEIGHT
Pairs = Mapping[str, tuple[float, float]]  # before and after, by names that say nothing about persons


@dataclass(frozen=True, slots=True)
class ShiftRow:
    """One line of the chart: where the group stood and stands on `low`..`high`, and how many went up and down."""

    name: str
    label: str
    before: float
    after: float
    up: int
    down: int
    pairs: int
    spread_change: float | None = None  # by how much the spread (0..1) grew


@dataclass(frozen=True, slots=True)
class ShiftRows:
    """All lines, on one scale."""

    rows: Sequence[ShiftRow]
    low: float
    high: float
    same: int | None = None  # people who gave the same in all rows, where the rows don't say

    @property
    def kind(self) -> ShiftKind | None:
        """What became of the group over all rows with enough pairs; None when there are none."""
        shown = [row for row in self.rows if row.pairs >= statistics.MIN_FOR_SPREAD]
        if not shown:
            return None
        pairs = sum(row.pairs for row in shown)
        stayed = pairs - sum(row.up + row.down for row in shown)
        if self.same is not None:
            pairs, stayed = shown[0].pairs, self.same
        changes = [row.spread_change for row in shown if row.spread_change is not None]
        return change(stayed, pairs, fmean(changes) if changes else 0.0)


def change(stayed: int, pairs: int, spread_change: float, enough: float = CLOSER) -> ShiftKind | None:
    """What became of a group of `pairs` people, `stayed` of whom did not move; None for fewer than five."""
    if pairs < statistics.MIN_FOR_SPREAD:
        return None
    if 4 * stayed >= 3 * pairs:
        return "hardly_moved"
    return "closer" if spread_change <= -enough else "further" if spread_change >= enough else "shifted"


def grown(before: Sequence[float], after: Sequence[float], low: float = 0, high: float = 100) -> float:
    """By how much the spread (0..1) of a group grew; negative when it came closer together."""
    first, then = statistics.describe(before, low, high), statistics.describe(after, low, high)
    return then.spread - first.spread if first and then else 0.0


def pairs_of(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """What everybody who answered both rounds gave in the first and in the second."""
    return {name: (value, after[name]) for name, value in before.items() if name in after}


def row(name: str, label: str, pairs: Pairs, low: float, high: float) -> ShiftRow | None:
    """Both medians and the number that went up and down, of one field marked in both rounds; None without pairs."""
    before_values = {participant: before for participant, (before, _) in pairs.items()}
    later = {participant: after for participant, (_, after) in pairs.items()}
    shift = statistics.shift(before_values, later, low, high)
    if shift is None:
        return None
    first, then = zip(*pairs.values(), strict=True)
    before, after = float(median(first)), float(median(then))
    return ShiftRow(name, label, before, after, shift.right, shift.left, shift.pairs, grown(first, then, low, high))


def of_fields(
    before: Mapping[str, Mapping[str, Any]], after: Mapping[str, Mapping[str, Any]], labels: Mapping[str, str],
    scale: tuple[float, float], texts: Texts,
) -> GroupShift | None:  # fmt: skip
    """The shift of every field that has a label, for forms whose fields are numbers; None when no field has enough."""
    rows = []
    for name, label in labels.items():
        both = {
            participant: (a[name], b[name])
            for participant, (a, b) in pairs_of(before, after).items()
            if name in a and name in b
        }
        if may_show_group(len(both)) and (shift_row := row(name, label, both, *scale)):
            rows.append(shift_row)
    return of_rows(ShiftRows(rows, *scale), texts)


def of_rows(rows: ShiftRows, texts: Texts) -> GroupShift | None:
    """What moved most, as sentence, chart and table."""
    if not rows.rows:
        return None
    ranked = sorted(rows.rows, key=lambda row: (-(row.up + row.down), -abs(row.after - row.before)))
    figures = LazyFigures.one(lambda: _draw(ranked[:MOST], len(ranked) - MOST, rows, texts))
    sentences = [_say(ranked, texts)]
    if rows.kind in ("closer", "further"):
        sentences.append(texts(f"shift.{rows.kind}"))
    return GroupShift(" ".join(sentences), figures, _numbers(rows.rows, texts), rows.kind)


def _say(ranked: Sequence[ShiftRow], texts: Texts) -> str:
    first = ranked[0]
    if not first.up and not first.down:
        return texts("shift.say.nothing")
    what, stayed = shorten(first.label.rstrip("."), 70, placeholder="…"), first.pairs - first.up - first.down
    return texts("shift.say.most", what=what, up=first.up, down=first.down, stayed=stayed)


def _numbers(rows: Sequence[ShiftRow], texts: Texts) -> list[tuple[str, str]]:
    return [
        (row.label, texts("shift.number", before=texts.number(row.before), after=texts.number(row.after), up=row.up,
                          down=row.down, stayed=row.pairs - row.up - row.down))
        for row in rows
    ]  # fmt: skip


def nearer(before: Sequence[float], after: Sequence[float], texts: Texts) -> str:
    """Whether a group stands closer together than before, further apart, or as it did, by its spread (0..1)."""
    by = grown(before, after)
    return texts(f"shift.{'closer' if by <= -CLOSER else 'further' if by >= CLOSER else 'as_far'}")


def _draw(shown: Sequence[ShiftRow], more: int, scale: ShiftRows, texts: Texts) -> Figure:
    labels = {row.name: bars.evenly(row.label, 50, 2) for row in shown}
    space = HEIGHT - HEAD - FOOT
    placed = bars.rows([row.name for row in shown], labels, min(space, 90.0 * len(shown)))
    up = {name: HEIGHT - HEAD - middle for name, (middle, _) in placed.items()}
    across = {row.name: (_across(row.before, scale), _across(row.after, scale)) for row in shown}
    counts = {row.name: f"↑ {row.up}   ↓ {row.down}" for row in shown}
    return {
        "data": [
            *(bars.bar(up[name], 3, FIRST - 20, LAST + 20, bars.TRACK) for name in up),
            *(bars.bar(up[name], 12, *across[name], "#b9a7a0") for name in up),
            _marks(across, up, 0, {"symbol": "circle", "size": RING, "color": drawing.PAPER,
                                   "line": {"width": 6, "color": drawing.LEFT}}),
            _marks(across, up, 1, {"symbol": "circle", "size": DOT, "color": drawing.RIGHT, "line": {"width": 0}}),
            bars.words(labels, dict.fromkeys(up, FIRST - 44), up, "middle left", 24),
            bars.words(counts, dict.fromkeys(up, COUNTS), up, "middle left", 26),
        ],
        "layout": drawing.layout(round(HEIGHT), across=(0, drawing.WIDTH), up=(0, HEIGHT),
                                 annotations=_around(more, texts)),
    }  # fmt: skip


def _across(value: float, scale: ShiftRows) -> float:
    return FIRST + (value - scale.low) / (scale.high - scale.low or 1) * (LAST - FIRST)


def _marks(
    across: Mapping[str, tuple[float, float]], up: Mapping[str, float], end: int, look: Mapping[str, Any]
) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [ends[end] for ends in across.values()],
        "y": [up[name] for name in across],
        "ids": list(across),
        "marker": {"opacity": 1, **look},
        "cliponaxis": False,
    }


def _around(more: int, texts: Texts) -> list[dict[str, Any]]:
    """What the marks mean, and how many rows are not shown."""
    signs = (
        f'<span style="color:{drawing.LEFT}"><b>◯</b></span> {texts("shift.before")}'
        f'     <span style="color:{drawing.RIGHT}">⬤</span> {texts("shift.after")}'
    )
    labels = [drawing.note(signs, 0, HEIGHT - 2, side="left", up="top", size=26)]
    if more > 0:
        labels.append(drawing.note(texts.count("shift.more", more), 600, 0, side="center", up="bottom", size=24,
                                 color=drawing.QUIET))  # fmt: skip
    return labels


def own_fields(before: Mapping[str, Any], after: Mapping[str, Any], labels: Mapping[str, str], texts: Texts) -> str:
    """What somebody changed oneself, from what to what, in one sentence: for the own screen only."""
    changed = [name for name in labels if before.get(name) != after.get(name)]
    if not changed:
        return texts("shift.own.nothing")
    changes = [
        texts("shift.own.field", what=shorten(labels[name].rstrip("."), 70, placeholder="…"),
              before=number_or_dash(before.get(name), texts), after=number_or_dash(after.get(name), texts))
        for name in changed[:OWN]
    ]  # fmt: skip
    changes += [texts.count("shift.more", len(changed) - OWN)] if len(changed) > OWN else []
    return texts.count("shift.own.changed", len(changed), what="; ".join(changes))


def number_or_dash(value: float | None, texts: Texts) -> str:
    """A number as it is written in the language of `texts`; a dash for none."""
    return "–" if value is None else texts.number(value)
