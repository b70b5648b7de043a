"""The picture of groups beside one another: a row for each, and a panel for each thing that was asked, on one axis."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sessions.activities import drawing
from sessions.activities.drawing import note
from sessions.activities.kind import Figure
from sessions.activities.measure import Measure
from sessions.locale import Texts

HEIGHT, FOOT, NOTE = 500.0, 84.0, 36.0  # of the canvas, of the words for the ends, and of the line about who is hidden
BEGIN, END = 352.0, 1188.0  # where the first panel begins, and where the last one ends
BETWEEN, INSIDE = 36.0, 14.0  # from panel to panel, and from its edge to the end of its axis
TALLEST, ROOMY = 96.0, 60.0  # of a row, and from where on it holds two lines of larger letters
SMALL, LARGE = 24, 28
NUMBER = 62.0  # canvas pixels for the number beside an axis
LINE = 30.0  # canvas pixels of one line of letters
TRACK, EVEN = "#d9d4c6", "rgba(29, 43, 58, 0.05)"
BAND = "rgba(11, 110, 117, 0.30)"


@dataclass(frozen=True, slots=True)
class Middle:
    """Where the middle of a group is, and from where to where its middle half reaches, as far as that is shown."""

    at: float
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
    """One axis of the picture: what stands on it, and where it begins and ends on the canvas."""

    field: str
    title: str
    left: float
    right: float
    measure: Measure

    @property
    def end(self) -> float:
        """Where the axis ends; what is right of it is for numbers."""
        return self.right - NUMBER

    def across(self, value: float) -> float:
        """Where a value stands."""
        low, high = self.left + INSIDE, self.end - INSIDE
        return low + (value - self.measure.low) / (self.measure.high - self.measure.low) * (high - low)


def draw(
    segments: Sequence[Segment], group: Segment, fields: Sequence[str], measure: Measure, hidden: str, texts: Texts
) -> Figure:
    """The whole group on top, then the others in their order; a dotted line leads the whole's middle down."""
    panels = _panels(fields, measure)
    titles = [_title(panel) if len(panels) > 1 else "" for panel in panels]
    head = 10.0 + LINE * max(title.count("<br>") + bool(title) for title in titles)
    rows = [group, *segments]
    row = min(TALLEST, (HEIGHT - head - FOOT - (NOTE if hidden else 0)) / len(rows))
    up = [HEIGHT - head - (at + 0.5) * row for at in range(len(rows))]
    words = [*_names(rows, up, row), *_heads(panels, titles), *_ends(panels, up[-1] - row / 2 - 6)]
    words += [one for panel in panels for one in _values(panel, rows, up, row, texts)]
    if hidden:
        words.append(note(hidden, drawing.WIDTH / 2, 2, side="center", up="bottom", size=SMALL, color=drawing.QUIET))
    return {
        "data": [trace for panel in panels for trace in _traces(panel, rows, up, row)],
        "layout": drawing.layout(round(HEIGHT), across=(0, drawing.WIDTH), up=(0, HEIGHT), shapes=_stripes(up, row),
                                 annotations=words),
    }  # fmt: skip


def _panels(fields: Sequence[str], measure: Measure) -> list[Panel]:
    wide = (END - BEGIN - BETWEEN * (len(fields) - 1)) / len(fields)
    begins = [BEGIN + at * (wide + BETWEEN) for at in range(len(fields))]
    return [
        Panel(field, measure.labels[field], begin, begin + wide, measure)
        for field, begin in zip(fields, begins, strict=True)
    ]


def _letters(panel: Panel) -> int:
    """How many letters of the smallest size a line above a panel holds."""
    return int((panel.right - panel.left) / 11)


def _title(panel: Panel) -> str:
    return f"<b>{drawing.broken(panel.title, _letters(panel), 3)}</b>"


def _names(rows: Sequence[Segment], up: Sequence[float], row: float) -> list[dict[str, Any]]:
    """The name of every group and how many answered, the whole group in bold."""
    found = []
    for at, (one, high) in enumerate(zip(rows, up, strict=True)):
        name = drawing.broken(one.name, *((22, 2) if row >= ROOMY else (26, 1)))
        found.append(note(f"<b>{name}</b>" if at == 0 else name, 12, high, side="left", up="middle", size=_size(row)))
        found.append(
            note(str(one.n), BEGIN - 16, high, side="right", up="middle", size=_size(row), color=drawing.QUIET)
        )
    return found


def _heads(panels: Sequence[Panel], titles: Sequence[str]) -> list[dict[str, Any]]:
    return [
        note(title, panel.left, HEIGHT - 2, side="left", up="top", size=SMALL)
        for panel, title in zip(panels, titles, strict=True)
        if title
    ]


def _ends(panels: Sequence[Panel], below: float) -> list[dict[str, Any]]:
    """What the ends of every axis mean, under it."""
    found = []
    for panel in panels:
        looks = (drawing.LEFT, drawing.RIGHT) if panel.measure.poles else (drawing.QUIET, drawing.QUIET)
        for text, at, side, color in zip(panel.measure.ends, (panel.left, panel.end), ("left", "right"), looks,
                                         strict=True):  # fmt: skip
            words = f"<b>{drawing.broken(text, _letters(panel) // 2, 2)}</b>"
            found.append(note(words, at, below, side=side, up="top", size=SMALL, color=color))
    return found


def _values(
    panel: Panel, rows: Sequence[Segment], up: Sequence[float], row: float, texts: Texts
) -> list[dict[str, Any]]:
    """Every middle as a number beside its axis; a dash for what is not shown."""
    known = [one.middles.get(panel.field) for one in rows]
    told = [f"<b>{texts.number(one.at)}</b>" if one else "–" for one in known]
    return [
        note(text, panel.right, high, side="right", up="middle", size=_size(row))
        for text, high in zip(told, up, strict=True)
    ]


def _size(row: float) -> int:
    return LARGE if row >= ROOMY else SMALL


def _traces(panel: Panel, rows: Sequence[Segment], up: Sequence[float], row: float) -> list[dict[str, Any]]:
    """Of one panel: the axes, the middle halves, the line of the whole group, and the marks."""
    known = [(one.middles.get(panel.field), high) for one, high in zip(rows, up, strict=True)]
    bands = [(one.low, one.high, high) for one, high in known if one and one.low is not None and one.high is not None]
    marks = [(panel.across(one.at), high, at) for at, (one, high) in enumerate(known) if one]
    whole = known[0][0]
    axes = [(panel.measure.low, panel.measure.high, high) for one, high in known if one]
    down = [panel.across(whole.at)] * 2 if whole else []
    return [
        _lines(panel, axes, TRACK, 3),
        _lines(panel, bands, BAND, min(18.0, row * 0.4)),
        {"type": "scatter", "mode": "lines", "x": down, "y": [up[0], up[-1] - row / 2] if whole else [],
         "line": {"color": drawing.INK, "width": 2, "dash": "dot"}, "cliponaxis": False},
        {"type": "scatter", "mode": "markers", "x": [x for x, _, _ in marks], "y": [y for _, y, _ in marks],
         "marker": {"size": [20 if at else 22 for _, _, at in marks], "opacity": 1,
                    "symbol": ["circle" if at else "diamond" for _, _, at in marks],
                    "color": [drawing.LEFT if at else drawing.INK for _, _, at in marks],
                    "line": {"width": 2, "color": drawing.PAPER}}, "cliponaxis": False},
    ]  # fmt: skip


def _lines(panel: Panel, spans: Sequence[tuple[float, float, float]], color: str, width: float) -> dict[str, Any]:
    """A level line for each span (from, to, height)."""
    x = [one for low, high, _ in spans for one in (panel.across(low), panel.across(high), None)]
    y = [one for _, _, high in spans for one in (high, high, None)]
    line = {"color": color, "width": width}
    return {"type": "scatter", "mode": "lines", "x": x, "y": y, "line": line, "cliponaxis": False}


def _stripes(up: Sequence[float], row: float) -> list[dict[str, Any]]:
    """Every other row on a darker ground, so that the eye keeps its line."""
    return [
        {"type": "rect", "x0": 0, "x1": drawing.WIDTH, "y0": high - row / 2, "y1": high + row / 2, "layer": "below",
         "fillcolor": EVEN, "line": {"width": 0}}
        for high in up[::2]
    ]  # fmt: skip
