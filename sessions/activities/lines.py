"""Statements, each with a line from little to much on which everybody puts a mark; and the picture of these lines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sessions import positions
from sessions.activities import drawing, shifts
from sessions.activities.bars import words
from sessions.activities.by_hand import ByHand, Papers
from sessions.activities.form import Form
from sessions.activities.kind import Figure, Moved, Value
from sessions.activities.measure import Measure
from sessions.activities.pretend import Pretender
from sessions.locale import Texts
from sessions.positions import Position
from sessions.privacy import may_show_group
from sessions.programme import Option, Text
from sessions.refusal import Refusal

HEIGHT, FOOT = 480.0, 64.0  # of the canvas, and of the words below all lines
BEGIN, UNIT = 80.0, 10.4  # where 0 stands, and how far it is to 1, in canvas pixels
ASIDE = 24.0  # how far a dot may stand beside its value, rather than that all become smaller: two points of 100
EDGE = 8.0  # from the edges of the canvas: there dots of a crowd lie on one another rather than out of sight
UNDER = 26.0  # below a line: the middle half and the median
AWAY = -3 * HEIGHT  # out of sight, for what isn't there yet
FIFTHS = ("none", "little", "half", "much", "all")


@dataclass(frozen=True, slots=True)
class Marks:
    """Where everybody stands on one line, by names that say nothing about persons, and the position of the whole."""

    values: Mapping[str, int]
    position: Position


Lines = Mapping[str, Marks | None]  # by statement; None while fewer than three people put a mark


@dataclass(frozen=True)
class Scales(Form):
    """Statements to be marked from 0 to 100; `low` and `high` are the words at the ends, one title above all."""

    title: Text
    statements: tuple[Option, ...]
    ends: tuple[str, str]  # keys of texts
    asks_to: str  # key of the invitation

    def heading(self, texts: Texts) -> str:
        """The title."""
        return self.title.in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """Put a mark on every line."""
        return texts(self.asks_to)

    def wording(self, texts: Texts) -> dict[str, str]:
        """The statements in words, by name."""
        return {one.id: one.text.in_language(texts.language) for one in self.statements}

    def change(self, raw: object, before: Value | None) -> Value:
        """The marks that were sent in place of what they were; those on statements that are gone are gone."""
        known = [one.id for one in self.statements]
        return super().change(raw, {name: mark for name, mark in (before or {}).items() if name in known})

    def check(self, answer: Value) -> Value:
        """`{statement: 0..100, …}`, any of them."""
        names = [one.id for one in self.statements]
        if set(answer) - set(names):
            raise Refusal("refused.fields")
        if not all(type(mark) is int and 0 <= mark <= 100 for mark in answer.values()):
            raise Refusal("refused.mark")
        return {name: answer[name] for name in names if name in answer}

    def by_hand(self, texts: Texts) -> ByHand:
        """Papers with a mark for every line."""
        return Papers.of(self.measured(texts))

    def pretend(self, who: Pretender, texts: Texts) -> object:
        """A mark on every line."""
        return {name: who.place() for name in self.wording(texts)}

    def summarise(self, given: Mapping[str, Value]) -> Lines | None:
        """The marks on every line; None when there are none."""
        found = {one.id: {name: int(v[one.id]) for name, v in given.items() if one.id in v} for one in self.statements}
        return {name: _marks(values) for name, values in found.items()} if any(found.values()) else None

    def numbers(self, summary: Lines, texts: Texts) -> list[tuple[str, str]]:
        """Number of marks, median and middle half of every line."""
        wording = self.wording(texts)
        return [(wording[name], _told(marks, texts)) for name, marks in summary.items()]

    def draw(self, summary: Lines, texts: Texts) -> Figure:
        """Every person a dot above the line; the middle half and the median below it."""
        labels = self.wording(texts) if len(self.statements) > 1 else {}
        return draw(summary, labels, [texts(end) for end in self.ends], texts)

    def cues(self, summary: Lines) -> Sequence[str]:
        """Two camps on a line, and most people at one end of it."""
        found = [marks.position for marks in summary.values() if marks]
        named = {
            "camps": any(one.picture == "camps" for one in found),
            "most_at_high": any(one.median >= 80 for one in found),
            "most_at_low": any(one.median <= 20 for one in found),
        }
        return [name for name, holds in named.items() if holds]

    def moved(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> Moved | None:
        """How the marks on every line moved."""
        return shifts.of_fields(before, after, self.wording(texts), (0, 100), texts)

    def measured(self, texts: Texts) -> Measure:
        """The mark on every line."""
        return Measure(self.wording(texts), self.known, (texts(self.ends[0]), texts(self.ends[1])))

    def known(self, value: Value) -> Value:
        """The marks on statements that are there."""
        return {one.id: value[one.id] for one in self.statements if one.id in value}

    def own_move(self, before: Value, after: Value, texts: Texts) -> str:
        """Which marks one moved."""
        return shifts.own_fields(before, after, self.wording(texts), texts)

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """Every mark."""
        return {text: value[name] for name, text in self.wording(texts).items() if name in value}


def fifth(median: float) -> str:
    """In which fifth of a line a median lies, from `none` to `all`."""
    return FIFTHS[min(int(median // 20), 4)]


def _marks(values: Mapping[str, int]) -> Marks | None:
    position = positions.describe(values.values())
    return Marks(values, position) if position and may_show_group(position.n) else None


def _told(marks: Marks | None, texts: Texts) -> str:
    if marks is None:
        return texts("lines.too_few")
    one = marks.position
    told = texts("lines.median", median=texts.number(one.median), n=one.n)
    if one.q1 is None or one.q3 is None:
        return told
    return f"{told} · {texts('lines.half', low=texts.number(one.q1), high=texts.number(one.q3))}"


def draw(lines: Lines, labels: Mapping[str, str], ends: Sequence[str], texts: Texts) -> Figure:
    """One line below the other, with their labels above them and the words for the ends below all."""
    row = (HEIGHT - FOOT) / len(lines)
    broken = {
        name: f"<b>{at}</b>  {drawing.broken(text, 92, 2 if row >= 130 else 1)}"
        for at, (name, text) in enumerate(labels.items(), 1)
    }
    above = {name: 12 + 34 * (1 + text.count("<br>")) for name, text in broken.items()}
    feet = {name: FOOT + row * (len(lines) - 1 - at) + UNDER for at, name in enumerate(lines)}
    traces = []
    for name, marks in lines.items():
        traces += _line(marks, feet[name], row - UNDER - above.get(name, 10) - 6)
    few = {name: feet[name] + 40 if marks is None else AWAY for name, marks in lines.items()}
    said = dict.fromkeys(lines, texts("lines.too_few"))
    traces.append(words(said, dict.fromkeys(lines, BEGIN + 50 * UNIT), few, "middle center", 28, color=drawing.QUIET))
    heads = {name: feet[name] - UNDER + row for name in broken}
    return {
        "data": traces,
        "layout": drawing.layout(
            round(HEIGHT),
            across=(0, drawing.WIDTH),
            up=(0, HEIGHT),
            annotations=[*_labels(broken, heads), *_ends(ends, texts)],
        ),
    }


def _line(marks: Marks | None, foot: float, room: float) -> list[dict[str, Any]]:
    """The line with its dots, and below it the middle half as a band and the median as a wedge."""
    position = marks.position if marks else None
    low, high = (position.q1, position.q3) if position else (None, None)
    band = [_across(low), _across(high)] if low is not None and high is not None else [AWAY, AWAY]
    median = _across(position.median) if position else AWAY
    wedge = {"size": 26, "symbol": "triangle-up", "color": drawing.RIGHT, "opacity": 1}
    return [
        _scatter("lines", ["l", "r"], [_across(0), _across(100)], [foot] * 2, line={"color": drawing.INK, "width": 5}),
        _scatter("lines", ["q1", "q3"], band, [foot - 12] * 2, line={"color": "rgba(29, 43, 58, 0.38)", "width": 14}),
        _dots(marks, foot, room),
        _scatter("markers", ["median"], [median], [foot - 12], marker=wedge),
    ]


def _dots(marks: Marks | None, foot: float, room: float) -> dict[str, Any]:
    found = drawing.swarm(marks.values if marks else {}, pixels_per_unit=UNIT, room=room, aside=ASIDE)
    look = {"color": drawing.LEFT, "opacity": 1, "line": {"width": 1, "color": drawing.PAPER}}
    trace = _scatter(
        "markers",
        [dot.name for dot in found.dots],
        [min(max(_across(dot.at), EDGE), drawing.WIDTH - EDGE) for dot in found.dots],
        [foot + dot.height + found.diameter / 2 + 5 for dot in found.dots],
        marker={"size": found.diameter, **look},
    )
    return drawing.never_empty(trace)


def _across(value: float) -> float:
    return BEGIN + value * UNIT


def _scatter(mode: str, ids: list[str], x: list[float], y: list[float], **more: Any) -> dict[str, Any]:
    return {"type": "scatter", "mode": mode, "ids": ids, "x": x, "y": y, "cliponaxis": False, **more}


def _labels(labels: Mapping[str, str], heads: Mapping[str, float]) -> list[dict[str, Any]]:
    return [_text(text, BEGIN - 60, heads[name] - 4, "left", 27) for name, text in labels.items()]


def _ends(ends: Sequence[str], texts: Texts) -> list[dict[str, Any]]:
    """The words for the ends, and between them what the wedge is."""
    wedge = f'<span style="color:{drawing.RIGHT}">▲</span> {texts("lines.wedge")}'
    return [
        _text(f"<b>{drawing.broken(ends[0], 30)}</b>", BEGIN - 60, FOOT - 14, "left", 30),
        _text(wedge, BEGIN + 50 * UNIT, FOOT - 16, "center", 26, drawing.QUIET),
        _text(f"<b>{drawing.broken(ends[1], 30)}</b>", BEGIN + 100 * UNIT + 60, FOOT - 14, "right", 30),
    ]


def _text(text: str, x: float, y: float, side: str, size: int, color: str = drawing.INK) -> dict[str, Any]:
    return drawing.note(text, x, y, side=side, up="top", size=size, color=color)
