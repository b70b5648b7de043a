"""The chart of groups beside one another: a row for each, and a panel for each thing that was asked, on one axis."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sessions.activities.kind import Figure
from sessions.activities.shared.charts import drawing
from sessions.activities.shared.charts.drawing import note
from sessions.activities.shared.role_axis import RoleAxis
from sessions.locale import Texts

HEIGHT, FOOT, NOTE = 480.0, 84.0, 36.0  # of the canvas, of the words for the ends, and of the line about who is hidden
BEGIN, END = 352.0, 1188.0  # where the first panel begins, and where the last one ends
BETWEEN, INSIDE = 36.0, 14.0  # from panel to panel, and from its edge to the end of its axis
TALLEST, ROOMY = 96.0, 60.0  # of a row, and from where on it holds two lines in a larger font
SMALL, LARGE = 24, 28
NUMBER = 62.0  # canvas pixels for the number beside an axis
LINE = 30.0  # canvas pixels of one line of text
TRACK, EVEN = "#d9d4c6", "rgba(29, 43, 58, 0.05)"
BAND = "rgba(11, 110, 117, 0.30)"


@dataclass(frozen=True, slots=True)
class Middle:
    """The median or mean of a group and its first and third quartile, in units of the axis; None where not shown."""

    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """One group: its name, how many of it answered, and its middle on what was asked; without what must stay hidden."""

    name: str
    n: int
    middles: Mapping[str, Middle | None]


@dataclass(frozen=True, slots=True)
class Panel:
    """One axis of the chart: what stands on it, and where it begins and ends on the canvas."""

    field: str
    title: str
    left: float
    right: float
    axis: RoleAxis

    @property
    def end(self) -> float:
        """Where the axis ends; what is right of it is for numbers."""
        return self.right - NUMBER

    def across(self, value: float) -> float:
        """Where a value stands."""
        low, high = self.left + INSIDE, self.end - INSIDE
        return low + (value - self.axis.low) / (self.axis.high - self.axis.low) * (high - low)


def draw(
    segments: Sequence[Segment], group: Segment, fields: Sequence[str], axis: RoleAxis, hidden: str, texts: Texts
) -> Figure:
    """The whole group on top, then the others in their order; a dotted line leads the whole's middle down."""
    panels = _panels(fields, axis)
    titles = [_title(panel) if len(panels) > 1 else "" for panel in panels]
    head = 10.0 + LINE * max(title.count("<br>") + bool(title) for title in titles)
    rows = [group, *segments]
    row = min(TALLEST, (HEIGHT - head - FOOT - (NOTE if hidden else 0)) / len(rows))
    up = [HEIGHT - head - (index + 0.5) * row for index in range(len(rows))]
    words = [*_names(rows, up, row), *_heads(panels, titles), *_ends(panels, up[-1] - row / 2 - 6)]
    words += [trace for panel in panels for trace in _values(panel, rows, up, row, texts)]
    if hidden:
        words.append(note(hidden, drawing.WIDTH / 2, 2, side="center", up="bottom", size=SMALL, color=drawing.QUIET))
    return {
        "data": [trace for panel in panels for trace in _traces(panel, rows, up, row)],
        "layout": drawing.layout(round(HEIGHT), across=(0, drawing.WIDTH), up=(0, HEIGHT), shapes=_stripes(up, row),
                                 annotations=words),
    }  # fmt: skip


def _panels(fields: Sequence[str], axis: RoleAxis) -> list[Panel]:
    wide = (END - BEGIN - BETWEEN * (len(fields) - 1)) / len(fields)
    begins = [BEGIN + index * (wide + BETWEEN) for index in range(len(fields))]
    return [
        Panel(field, axis.labels[field], begin, begin + wide, axis) for field, begin in zip(fields, begins, strict=True)
    ]


def _characters(panel: Panel) -> int:
    """How many characters of the smallest size a line above a panel holds."""
    return int((panel.right - panel.left) / 11)


def _title(panel: Panel) -> str:
    return f"<b>{drawing.broken(panel.title, _characters(panel), 3)}</b>"


def _names(rows: Sequence[Segment], up: Sequence[float], row: float) -> list[dict[str, Any]]:
    """The name of every group and how many answered, the whole group in bold."""
    notes = []
    for index, (segment, high) in enumerate(zip(rows, up, strict=True)):
        name = drawing.broken(segment.name, *((22, 2) if row >= ROOMY else (26, 1)))
        notes.append(
            note(f"<b>{name}</b>" if index == 0 else name, 12, high, side="left", up="middle", size=_size(row))
        )
        notes.append(
            note(str(segment.n), BEGIN - 16, high, side="right", up="middle", size=_size(row), color=drawing.QUIET)
        )
    return notes


def _heads(panels: Sequence[Panel], titles: Sequence[str]) -> list[dict[str, Any]]:
    return [
        note(title, panel.left, HEIGHT - 2, side="left", up="top", size=SMALL)
        for panel, title in zip(panels, titles, strict=True)
        if title
    ]


def _ends(panels: Sequence[Panel], below: float) -> list[dict[str, Any]]:
    """What the ends of every axis mean, under it."""
    notes = []
    for panel in panels:
        looks = (drawing.LEFT, drawing.RIGHT) if panel.axis.poles else (drawing.QUIET, drawing.QUIET)
        for text, x, side, color in zip(panel.axis.ends, (panel.left, panel.end), ("left", "right"), looks,
                                         strict=True):  # fmt: skip
            words = f"<b>{drawing.broken(text, _characters(panel) // 2, 2)}</b>"
            notes.append(note(words, x, below, side=side, up="top", size=SMALL, color=color))
    return notes


def _values(
    panel: Panel, rows: Sequence[Segment], up: Sequence[float], row: float, texts: Texts
) -> list[dict[str, Any]]:
    """Every middle as a number beside its axis; a dash for what is not shown."""
    known = [segment.middles.get(panel.field) for segment in rows]
    values = [f"<b>{texts.number(middle.value)}</b>" if middle else "–" for middle in known]
    return [
        note(text, panel.right, high, side="right", up="middle", size=_size(row))
        for text, high in zip(values, up, strict=True)
    ]


def _size(row: float) -> int:
    return LARGE if row >= ROOMY else SMALL


def _traces(panel: Panel, rows: Sequence[Segment], up: Sequence[float], row: float) -> list[dict[str, Any]]:
    """Of one panel: the axes, the middle halves, the line of the whole group, and the marks."""
    known = [(segment.middles.get(panel.field), high) for segment, high in zip(rows, up, strict=True)]
    bands = [
        (middle.low, middle.high, high)
        for middle, high in known
        if middle and middle.low is not None and middle.high is not None
    ]
    marks = [(panel.across(middle.value), high, index) for index, (middle, high) in enumerate(known) if middle]
    whole = known[0][0]
    axes = [(panel.axis.low, panel.axis.high, high) for middle, high in known if middle]
    down = [panel.across(whole.value)] * 2 if whole else []
    return [
        _line(panel, axes, TRACK, 3),
        _line(panel, bands, BAND, min(18.0, row * 0.4)),
        {"type": "scatter", "mode": "lines", "x": down, "y": [up[0], up[-1] - row / 2] if whole else [],
         "line": {"color": drawing.INK, "width": 2, "dash": "dot"}, "cliponaxis": False},
        {"type": "scatter", "mode": "markers", "x": [x for x, _, _ in marks], "y": [y for _, y, _ in marks],
         "marker": {"size": [20 if index else 22 for _, _, index in marks], "opacity": 1,
                    "symbol": ["circle" if index else "diamond" for _, _, index in marks],
                    "color": [drawing.LEFT if index else drawing.INK for _, _, index in marks],
                    "line": {"width": 2, "color": drawing.PAPER}}, "cliponaxis": False},
    ]  # fmt: skip


def _line(panel: Panel, spans: Sequence[tuple[float, float, float]], color: str, width: float) -> dict[str, Any]:
    """A level line for each span (from, to, height)."""
    x = [x for low, high, _ in spans for x in (panel.across(low), panel.across(high), None)]
    y = [y for _, _, high in spans for y in (high, high, None)]
    line = {"color": color, "width": width}
    return {"type": "scatter", "mode": "lines", "x": x, "y": y, "line": line, "cliponaxis": False}


def _stripes(up: Sequence[float], row: float) -> list[dict[str, Any]]:
    """Every other row on a darker ground, so that the eye keeps its line."""
    return [
        {"type": "rect", "x0": 0, "x1": drawing.WIDTH, "y0": high - row / 2, "y1": high + row / 2, "layer": "below",
         "fillcolor": EVEN, "line": {"width": 0}}
        for high in up[::2]
    ]  # fmt: skip
