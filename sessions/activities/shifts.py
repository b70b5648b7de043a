"""What moved between two rounds: the same people before and after, in the form that fits what was asked.

Rows are for everything that is rated, laid dots on or put in order: a ring for before, a dot for after.
"""

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from textwrap import shorten
from typing import Any

from sessions import positions
from sessions.activities import bars, drawing
from sessions.activities.kind import Change, Figure, Moved
from sessions.locale import Texts
from sessions.privacy import may_show_group

CLOSER = 0.05  # a change of the spread from which a group stands closer together, or further apart
OWN = 4  # of somebody's own changes that are told one by one
MOST, HEIGHT, HEAD, FOOT = 6, 480.0, 46.0, 40.0
FIRST, LAST, COUNTS = 620.0, 1010.0, 1190.0  # where a scale begins and ends, and where the counts end
RING, DOT = 38, 22
AWAY = -3 * HEIGHT
Pairs = Mapping[str, tuple[float, float]]  # before and after, by names that say nothing about persons


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the picture: where the group stood and stands on `low`..`high`, and how many went up and down."""

    name: str
    label: str
    before: float
    after: float
    up: int
    down: int
    pairs: int
    apart: float | None = None  # by how much the spread (0..1) grew


@dataclass(frozen=True, slots=True)
class Rows:
    """All lines, on one scale."""

    rows: Sequence[Row]
    low: float
    high: float
    same: int | None = None  # people who gave the same in all rows, where that can't be told from the rows

    @property
    def picture(self) -> Change | None:
        """What became of the group, over all rows together."""
        seen = [one for one in self.rows if one.pairs >= positions.ENOUGH]
        if not seen:
            return None
        pairs = sum(one.pairs for one in seen)
        stayed = pairs - sum(one.up + one.down for one in seen)
        if self.same is not None:
            pairs, stayed = seen[0].pairs, self.same
        apart = [one.apart for one in seen if one.apart is not None]
        return change(stayed, pairs, statistics.fmean(apart) if apart else 0.0)


def change(stayed: int, pairs: int, apart: float, enough: float = CLOSER) -> Change | None:
    """What became of a group of which so many stayed and whose spread grew so much; None for fewer than five."""
    if pairs < positions.ENOUGH:
        return None
    if 4 * stayed >= 3 * pairs:
        return "hardly_moved"
    return "closer" if apart <= -enough else "further" if apart >= enough else "shifted"


def grown(before: Sequence[float], after: Sequence[float], low: float = 0, high: float = 100) -> float:
    """By how much the spread (0..1) of a group grew; negative when it came closer together."""
    first, then = positions.describe(before, low, high), positions.describe(after, low, high)
    return then.spread - first.spread if first and then else 0.0


def pairs_of(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """What everybody who answered both rounds gave in the first and in the second."""
    return {name: (value, after[name]) for name, value in before.items() if name in after}


def row(name: str, label: str, pairs: Pairs, low: float, high: float) -> Row | None:
    """The medians and who moved, of fields that were marked in both rounds; None when nobody did."""
    found = positions.shift({who: a for who, (a, _) in pairs.items()}, {who: b for who, (_, b) in pairs.items()}, low,
                            high)  # fmt: skip
    if found is None:
        return None
    given = list(zip(*pairs.values(), strict=True))
    before, after = (float(statistics.median(each)) for each in given)
    return Row(name, label, before, after, found.right, found.left, found.pairs, grown(given[0], given[1], low, high))


def of_fields(
    before: Mapping[str, Mapping[str, Any]], after: Mapping[str, Mapping[str, Any]], labels: Mapping[str, str],
    scale: tuple[float, float], texts: Texts,
) -> Moved | None:  # fmt: skip
    """The shift of every field that has a label, for forms whose fields are numbers; None when no field has enough."""
    found = []
    for name, label in labels.items():
        given = {who: (a[name], b[name]) for who, (a, b) in pairs_of(before, after).items() if name in a and name in b}
        if may_show_group(len(given)) and (one := row(name, label, given, *scale)):
            found.append(one)
    return of_rows(Rows(found, *scale), texts)


def of_rows(rows: Rows, texts: Texts) -> Moved | None:
    """What moved most, as sentence, picture and table."""
    if not rows.rows:
        return None
    ranked = sorted(rows.rows, key=lambda one: (-(one.up + one.down), -abs(one.after - one.before)))
    figure = _draw(ranked[:MOST], len(ranked) - MOST, rows, texts)
    said = [_say(ranked, texts)]
    if rows.picture in ("closer", "further"):
        said.append(texts(f"shift.{rows.picture}"))
    return Moved(" ".join(said), figure, _numbers(rows.rows, texts), rows.picture)


def _say(ranked: Sequence[Row], texts: Texts) -> str:
    first = ranked[0]
    if not first.up and not first.down:
        return texts("shift.say.nothing")
    what, stayed = shorten(first.label.rstrip("."), 70, placeholder="…"), first.pairs - first.up - first.down
    return texts("shift.say.most", what=what, up=first.up, down=first.down, stayed=stayed)


def _numbers(rows: Sequence[Row], texts: Texts) -> list[tuple[str, str]]:
    return [
        (one.label, texts("shift.number", before=texts.number(one.before), after=texts.number(one.after), up=one.up,
                          down=one.down, stayed=one.pairs - one.up - one.down))
        for one in rows
    ]  # fmt: skip


def nearer(before: Sequence[float], after: Sequence[float], texts: Texts) -> str:
    """Whether a group stands closer together than before, further apart, or as it did, by its spread (0..1)."""
    by = grown(before, after)
    return texts(f"shift.{'closer' if by <= -CLOSER else 'further' if by >= CLOSER else 'as_far'}")


def _draw(shown: Sequence[Row], more: int, scale: Rows, texts: Texts) -> Figure:
    labels = {one.name: bars.evenly(one.label, 50, 2) for one in shown}
    room = HEIGHT - HEAD - FOOT
    placed = bars.rows([one.name for one in shown], labels, min(room, 90.0 * len(shown)))
    up = {name: HEIGHT - HEAD - middle for name, (middle, _) in placed.items()}
    across = {one.name: (_across(one.before, scale), _across(one.after, scale)) for one in shown}
    counts = {one.name: f"↑ {one.up}   ↓ {one.down}" for one in shown}
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


def _across(value: float, scale: Rows) -> float:
    return FIRST + (value - scale.low) / (scale.high - scale.low or 1) * (LAST - FIRST)


def _marks(
    across: Mapping[str, tuple[float, float]], up: Mapping[str, float], which: int, look: Mapping[str, Any]
) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [places[which] for places in across.values()],
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
    told = [drawing.note(signs, 0, HEIGHT - 2, side="left", up="top", size=26)]
    if more > 0:
        told.append(drawing.note(texts.count("shift.more", more), 600, 0, side="center", up="bottom", size=24,
                                 color=drawing.QUIET))  # fmt: skip
    return told


def own_fields(before: Mapping[str, Any], after: Mapping[str, Any], labels: Mapping[str, str], texts: Texts) -> str:
    """What somebody changed oneself, from what to what, in one sentence: for the own screen only."""
    changed = [name for name in labels if before.get(name) != after.get(name)]
    if not changed:
        return texts("shift.own.nothing")
    told = [
        texts("shift.own.field", what=shorten(labels[name].rstrip("."), 70, placeholder="…"),
              before=_number(before.get(name), texts), after=_number(after.get(name), texts))
        for name in changed[:OWN]
    ]  # fmt: skip
    told += [texts.count("shift.more", len(changed) - OWN)] if len(changed) > OWN else []
    return texts.count("shift.own.changed", len(changed), what="; ".join(told))


def _number(value: float | None, texts: Texts) -> str:
    return "–" if value is None else texts.number(value)
