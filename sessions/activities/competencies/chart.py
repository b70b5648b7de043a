"""The chart of the competencies: a row for each, with its importance and the strength of the team on one line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sessions.activities.kind import Figure
from sessions.activities.shared.charts import bars, drawing
from sessions.activities.shared.charts.bars import bar, evenly, words
from sessions.locale import Texts

HEAD = 46.0  # canvas pixels above the rows
LOWEST, ROW = 480.0, 60.0  # of the canvas, and of a row with two lines of text
FIRST, UNIT = 700.0, 91.0  # where 1 stands, and how far it is to 2
TALLEST = 96.0  # of a row
GAPS = 1180.0  # where the gaps are written, up to here
ASIDE = 42  # from a mark to its number
AWAY = -2000.0  # out of sight, for what isn't there yet
DOT, RING = 24, 40


@dataclass(frozen=True, slots=True)
class CompetencyMedians:
    """Both medians of one competency, as far as they may be shown."""

    importance: float | None
    strength: float | None


def draw(
    wording: Mapping[str, str], rows: Mapping[str, CompetencyMedians], order: Sequence[str], texts: Texts
) -> Figure:
    """Rows in this order. A full dot is the importance, a ring the team: a dot in its ring is in balance."""
    row = min(TALLEST, max(ROW, (LOWEST - HEAD) / len(rows)))
    height = HEAD + row * len(rows)
    labels = {name: evenly(wording[name], 54, 2) for name in rows}
    placed = bars.rows(order, labels, height - HEAD)
    up = {name: height - HEAD - placed[name][0] for name in rows}
    edges = [height - HEAD - middle - tall / 2 for middle, tall in placed.values()]
    return {
        "data": [
            *(_between(rows[name], up[name]) for name in rows),
            _marks(rows, up, "strength"),
            _marks(rows, up, "importance"),
            _numbers(rows, up, "strength", texts),
            _numbers(rows, up, "importance", texts),
            words(labels, dict.fromkeys(rows, FIRST - 72), up, "middle left", 25),
            _gaps(rows, up, texts),
        ],
        "layout": drawing.layout(
            round(height),
            across=(0, drawing.WIDTH),
            up=(0, height),
            shapes=_scale(height, edges),
            annotations=_head(height, texts),
        ),
    }


def _across(value: float | None) -> float:
    return FIRST + (value - 1) * UNIT if value is not None else AWAY


def _between(row: CompetencyMedians, up: float) -> dict[str, Any]:
    """The gap: a bar from the one mark to the other."""
    known = row.importance is not None and row.strength is not None
    ends = (_across(row.strength), _across(row.importance)) if known else (AWAY, AWAY)
    return bar(up, 12, *ends, "#b9a7a0")


def _marks(rows: Mapping[str, CompetencyMedians], up: Mapping[str, float], side: str) -> dict[str, Any]:
    looks = {
        "importance": {"symbol": "circle", "size": DOT, "color": drawing.RIGHT, "line": {"width": 0}},
        "strength": {
            "symbol": "circle",
            "size": RING,
            "color": drawing.PAPER,
            "line": {"width": 6, "color": drawing.LEFT},
        },
    }
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [_across(getattr(row, side)) for row in rows.values()],
        "y": [up[name] for name in rows],
        "ids": list(rows),
        "marker": {"opacity": 1, **looks[side]},
        "cliponaxis": False,
    }


def _numbers(rows: Mapping[str, CompetencyMedians], up: Mapping[str, float], side: str, texts: Texts) -> dict[str, Any]:
    """The median beside its mark, on the side where the other mark is not."""
    ahead = {name: (row.importance or 0) >= (row.strength or 0) for name, row in rows.items()}
    right = {name: importance if side == "importance" else not importance for name, importance in ahead.items()}
    value = {name: getattr(row, side) for name, row in rows.items()}
    across = {name: _across(value[name]) + (ASIDE if right[name] else -ASIDE) for name in rows}
    labels = {name: f"<b>{texts.number(number)}</b>" if number is not None else "" for name, number in value.items()}
    color = drawing.RIGHT if side == "importance" else drawing.LEFT
    return words(labels, across, up, "middle center", 26, color=color)


def _gaps(rows: Mapping[str, CompetencyMedians], up: Mapping[str, float], texts: Texts) -> dict[str, Any]:
    labels = {
        name: f"<b>{signed(row.importance - row.strength, texts)}</b>"
        if row.importance is not None and row.strength is not None
        else "–"
        for name, row in rows.items()
    }
    return words(labels, dict.fromkeys(rows, GAPS), up, "middle left", 32)


def signed(gap: float, texts: Texts) -> str:
    """A difference with its sign, such as +2 or −0,5."""
    return f"{'+' if gap > 0 else '−' if gap < 0 else ''}{texts.number(abs(gap))}"


def _scale(height: float, edges: Sequence[float]) -> list[dict[str, Any]]:
    """A thin line for every rating from 1 to 5, and between the rows."""
    upright = [((_across(value), 0.0), (_across(value), height - HEAD)) for value in range(1, 6)]
    flat = [
        ((0.0, height_above), (float(drawing.WIDTH), height_above)) for height_above in (*edges[:-1], height - HEAD)
    ]
    return [
        {
            "type": "line",
            "x0": start[0],
            "x1": end[0],
            "y0": start[1],
            "y1": end[1],
            "layer": "below",
            "line": {"color": "#e2ded3", "width": 2},
        }
        for start, end in upright + flat
    ]


def _head(height: float, texts: Texts) -> list[dict[str, Any]]:
    """What the marks mean, the ends of the scale, and the word above the gaps."""
    legend = (
        f'<span style="color:{drawing.RIGHT}">⬤</span> {texts("competencies.importance")}'
        f'     <span style="color:{drawing.LEFT}"><b>◯</b></span> {texts("competencies.strength")}'
    )
    captions = [(legend, 0.0, "left")]
    captions += [(str(value), _across(value), "center") for value in range(1, 6)]
    captions += [(texts("competencies.gap"), drawing.WIDTH - 4.0, "right")]
    return [
        {
            "x": across,
            "y": height - 2,
            "text": text,
            "showarrow": False,
            "xanchor": anchor,
            "yanchor": "top",
            "font": {"size": 26, "color": drawing.QUIET if anchor == "center" else drawing.INK},
        }
        for text, across, anchor in captions
    ]
