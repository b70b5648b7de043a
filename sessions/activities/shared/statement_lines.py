"""Statements, each with a line from little to much on which everybody puts a mark; and the chart of these lines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sessions.activities.capabilities import (
    GroupShift,
    WithChart,
    WithColumns,
    WithCues,
    WithKeyFigures,
    WithManualEntry,
    WithRoleAxis,
    WithShift,
    WithSimulation,
    WithTable,
)
from sessions.activities.kind import Figure, Value
from sessions.activities.shared import shifts
from sessions.activities.shared.charts import drawing, line_marks
from sessions.activities.shared.charts.bars import words
from sessions.activities.shared.charts.line_marks import Line, LineGroup
from sessions.activities.shared.form import FormPrompt
from sessions.activities.shared.key_figures import label, line
from sessions.activities.shared.manual_entry import ManualForm, Papers
from sessions.activities.shared.role_axis import RoleAxis
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.key_figures import KeyFigure, Label
from sessions.model.programme import Option, Text
from sessions.results import statistics
from sessions.results.privacy import may_show_group
from sessions.results.statistics import Position

HEIGHT, FOOT = 480.0, 64.0  # of the canvas, and of the words below all lines
BEGIN, UNIT = 80.0, 10.4  # where 0 stands, and how far it is to 1, in canvas pixels
UNDER = 26.0  # below a line: the middle half and the median
AWAY = -3 * HEIGHT  # out of sight, for what isn't there yet
FIFTHS = ("none", "little", "half", "much", "all")


@dataclass(frozen=True, slots=True)
class StatementMarks:
    """Where everybody stands on one line, by names that say nothing about persons, and the position of the whole."""

    values: Mapping[str, int]
    position: Position


StatementSummary = Mapping[str, StatementMarks | None]  # by statement; None while fewer than three people put a mark


@dataclass(frozen=True)
class ScalePrompt(
    FormPrompt, WithManualEntry, WithSimulation, WithChart, WithTable, WithCues, WithColumns, WithShift, WithRoleAxis,
    WithKeyFigures,
):  # fmt: skip
    """Statements to be marked from 0 to 100; `low` and `high` are the words at the ends, one title above all."""

    title: Text
    statements: tuple[Option, ...]
    ends: tuple[str, str]  # keys of texts
    asks_to: str  # key of the invitation

    def heading(self, texts: Texts) -> str:
        """The title in the programme."""
        return self.title.in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """The instruction to put a mark on every line."""
        return texts(self.asks_to)

    def wording(self, texts: Texts) -> dict[str, str]:
        """The statements in words, by name."""
        return {statement.id: statement.text.in_language(texts.language) for statement in self.statements}

    def still_asked(self, value: Value) -> Value:
        """The marks on statements that are still there."""
        known = [statement.id for statement in self.statements]
        return {name: mark for name, mark in value.items() if name in known}

    def check(self, answer: Value) -> Value:
        """`{statement: 0..100, …}`, any of them."""
        names = [statement.id for statement in self.statements]
        if set(answer) - set(names):
            raise Refusal("refused.fields")
        if not all(type(mark) is int and 0 <= mark <= 100 for mark in answer.values()):
            raise Refusal("refused.mark")
        return {name: answer[name] for name in names if name in answer}

    def manual_form(self, texts: Texts) -> ManualForm:
        """Papers with a mark for every line."""
        return Papers.of(self.role_axis(texts))

    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """A mark on every line."""
        return {name: participant.about(name).position() for name in self.wording(texts)}

    def summarise(self, given: Mapping[str, Value]) -> StatementSummary | None:
        """The marks on every line; None when there are none."""
        marks_by_statement = {
            statement.id: {name: int(v[statement.id]) for name, v in given.items() if statement.id in v}
            for statement in self.statements
        }
        return (
            {name: _marks(values) for name, values in marks_by_statement.items()}
            if any(marks_by_statement.values())
            else None
        )

    def numbers(self, summary: StatementSummary, texts: Texts) -> list[tuple[str, str]]:
        """Number of marks, median and middle half of every line."""
        wording = self.wording(texts)
        return [(wording[name], _marks_text(marks, texts)) for name, marks in summary.items()]

    def draw(self, summary: StatementSummary, texts: Texts) -> Figure:
        """Every person a dot above the line; the middle half and the median below it."""
        labels = self.wording(texts) if len(self.statements) > 1 else {}
        return draw(summary, labels, [texts(end) for end in self.ends], texts)

    def cues(self, summary: StatementSummary) -> Sequence[str]:
        """Two camps on a line, and most people at one end of it."""
        positions = [marks.position for marks in summary.values() if marks]
        named = {
            "camps": any(position.shape == "camps" for position in positions),
            "most_at_high": any(position.median >= 80 for position in positions),
            "most_at_low": any(position.median <= 20 for position in positions),
        }
        return [name for name, holds in named.items() if holds]

    def shift(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> GroupShift | None:
        """How the marks on every line moved."""
        return shifts.of_fields(before, after, self.wording(texts), (0, 100), texts)

    def key_figures(self, summary: StatementSummary) -> Sequence[KeyFigure]:
        """The line of every statement with enough marks."""
        low, high = (label(lambda texts, end=end: texts(end)) for end in self.ends)  # type: ignore[misc]
        about = {statement.id: Label.of(statement.text) for statement in self.statements}
        return [
            line(about[name], low, high, marks.values.values(), marks.position, name)
            for name, marks in summary.items()
            if marks
        ]

    def role_axis(self, texts: Texts) -> RoleAxis:
        """The mark on every line."""
        return RoleAxis(self.wording(texts), self.known, (texts(self.ends[0]), texts(self.ends[1])))

    def known(self, value: Value) -> Value:
        """The marks on statements that are there."""
        return {statement.id: value[statement.id] for statement in self.statements if statement.id in value}

    def own_shift(self, before: Value, after: Value, texts: Texts) -> str:
        """The marks that the participant moved, from where to where."""
        return shifts.own_fields(before, after, self.wording(texts), texts)

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One column per statement, with the mark from 0 to 100."""
        return {text: value[name] for name, text in self.wording(texts).items() if name in value}


def fifth(median: float) -> str:
    """In which fifth of a line a median lies, from `none` to `all`."""
    return FIFTHS[min(int(median // 20), 4)]


def _marks(values: Mapping[str, int]) -> StatementMarks | None:
    position = statistics.describe(values.values())
    return StatementMarks(values, position) if position and may_show_group(position.n) else None


def _marks_text(marks: StatementMarks | None, texts: Texts) -> str:
    if marks is None:
        return texts("statement_lines.too_few")
    position = marks.position
    text = texts("statement_lines.median", median=texts.number(position.median), n=position.n)
    if position.q1 is None or position.q3 is None:
        return text
    return f"{text} · {texts('statement_lines.half', low=texts.number(position.q1), high=texts.number(position.q3))}"


def draw(summary: StatementSummary, labels: Mapping[str, str], ends: Sequence[str], texts: Texts) -> Figure:
    """One line below the other, with their labels above them and the words for the ends below all."""
    row = (HEIGHT - FOOT) / len(summary)
    broken = {
        name: f"<b>{number}</b>  {drawing.broken(text, 92, 2 if row >= 130 else 1)}"
        for number, (name, text) in enumerate(labels.items(), 1)
    }
    above = {name: 12 + 34 * (1 + text.count("<br>")) for name, text in broken.items()}
    baselines = {name: FOOT + row * (len(summary) - 1 - index) + UNDER for index, name in enumerate(summary)}
    groups = [
        LineGroup(
            marks.values if marks else {},
            Line(BEGIN, UNIT, UNIT, baselines[name] + 5, row - UNDER - above.get(name, 10) - 6),
            drawing.LEFT,
        )
        for name, marks in summary.items()
    ]
    traces = []
    for (name, marks), people in zip(summary.items(), line_marks.traces(groups, texts), strict=True):
        traces += _line(marks, baselines[name], people)
    few = {name: baselines[name] + 40 if marks is None else AWAY for name, marks in summary.items()}
    notes = dict.fromkeys(summary, texts("statement_lines.too_few"))
    traces.append(
        words(notes, dict.fromkeys(summary, BEGIN + 50 * UNIT), few, "middle center", 28, color=drawing.QUIET)
    )
    heads = {name: baselines[name] - UNDER + row for name in broken}
    return {
        "data": traces,
        "layout": drawing.layout(
            round(HEIGHT),
            across=(0, drawing.WIDTH),
            up=(0, HEIGHT),
            annotations=[*_labels(broken, heads), *_ends(ends, texts)],
        ),
    }


def _line(marks: StatementMarks | None, foot: float, people: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The line with its dots, and below it the middle half as a band and the median as a wedge."""
    position = marks.position if marks else None
    low, high = (position.q1, position.q3) if position else (None, None)
    band = [_across(low), _across(high)] if low is not None and high is not None else [AWAY, AWAY]
    median = _across(position.median) if position else AWAY
    wedge = {"size": 26, "symbol": "triangle-up", "color": drawing.RIGHT, "opacity": 1}
    return [
        _scatter("lines", ["l", "r"], [_across(0), _across(100)], [foot] * 2, line={"color": drawing.INK, "width": 5}),
        _scatter("lines", ["q1", "q3"], band, [foot - 12] * 2, line={"color": "rgba(29, 43, 58, 0.38)", "width": 14}),
        *people,
        _scatter("markers", ["median"], [median], [foot - 12], marker=wedge),
    ]


def _across(value: float) -> float:
    return BEGIN + value * UNIT


def _scatter(mode: str, ids: list[str], x: list[float], y: list[float], **more: Any) -> dict[str, Any]:
    return {"type": "scatter", "mode": mode, "ids": ids, "x": x, "y": y, "cliponaxis": False, **more}


def _labels(labels: Mapping[str, str], heads: Mapping[str, float]) -> list[dict[str, Any]]:
    return [_text(text, BEGIN - 60, heads[name] - 4, "left", 27) for name, text in labels.items()]


def _ends(ends: Sequence[str], texts: Texts) -> list[dict[str, Any]]:
    """The words for the ends, and between them what the wedge is."""
    wedge = f'<span style="color:{drawing.RIGHT}">▲</span> {texts("statement_lines.wedge")}'
    return [
        _text(f"<b>{drawing.broken(ends[0], 30)}</b>", BEGIN - 60, FOOT - 14, "left", 30),
        _text(wedge, BEGIN + 50 * UNIT, FOOT - 16, "center", 26, drawing.QUIET),
        _text(f"<b>{drawing.broken(ends[1], 30)}</b>", BEGIN + 100 * UNIT + 60, FOOT - 14, "right", 30),
    ]


def _text(text: str, x: float, y: float, side: str, size: int, color: str = drawing.INK) -> dict[str, Any]:
    return drawing.note(text, x, y, side=side, up="top", size=size, color=color)
