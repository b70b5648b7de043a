"""Looking at the result of a canvas: how far the goal was reached, and how people experienced it, asked separately."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from pydantic import Field

from sessions.activities.capabilities import (
    GroupShift,
    WithChart,
    WithColumns,
    WithCues,
    WithKeyFigures,
    WithManualEntry,
    WithShift,
    WithSimulation,
    WithTable,
)
from sessions.activities.kind import Figure, Value
from sessions.activities.shared import shifts
from sessions.activities.shared.charts import drawing, line_marks
from sessions.activities.shared.form import Fields, FormPrompt
from sessions.activities.shared.key_figures import label, line
from sessions.activities.shared.manual_entry import ManualForm, Papers
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.locale import Texts
from sessions.model.key_figures import KeyFigure, Label
from sessions.model.programme import Text
from sessions.results import statistics
from sessions.results.privacy import may_show_group
from sessions.results.statistics import Position

QUESTIONS: Final = ("reached", "experienced")
CAMPS = {"reached": "camps_reached", "experienced": "camps_experienced"}
COLORS: Final = {"reached": drawing.LEFT, "experienced": drawing.RIGHT}
HEIGHT, SPACE_ABOVE, LABEL = 540, 160.0, 42.0  # of the canvas, above each line, and of that for the name of the middle
LINE_HEIGHTS: Final = {"reached": 322.0, "experienced": 52.0}  # where the lines lie
FROM, TO = 40.0, 1160.0  # where they begin and end
STEP = (TO - FROM) / 100
DIFFERENCE = 10  # points between the two medians from which they differ


class _EvaluationMarks(Fields):
    reached: int | None = Field(default=None, ge=0, le=100)
    experienced: int | None = Field(default=None, ge=0, le=100)


@dataclass(frozen=True, slots=True)
class EvaluationSummary:
    """The marks of each question by names that say nothing about persons, and where they lie."""

    marks: Mapping[str, Mapping[str, int]]
    positions: Mapping[str, Position | None]

    @property
    def gap(self) -> float | None:
        """How far the middle of *reached* lies above that of *experienced*; None unless both were answered."""
        reached, experienced = (self.positions[name] for name in QUESTIONS)
        return reached.median - experienced.median if reached and experienced else None


@dataclass(frozen=True)
class EvaluationPrompt(
    FormPrompt, WithManualEntry, WithSimulation, WithChart, WithTable, WithCues, WithColumns, WithShift, WithKeyFigures
):
    """Two marks from 0 to 100, one for each question. `canvas` is what the group saw of the boxes, if anything."""

    reached: Text
    experienced: Text
    canvas: Any = None

    def question(self, name: str, texts: Texts) -> str:
        """One of the two questions."""
        asked: Text = getattr(self, name)
        return asked.in_language(texts.language)

    def heading(self, texts: Texts) -> str:
        """Both questions stand at their lines."""
        return texts("canvas.look.heading")

    def instruction(self, texts: Texts) -> str:
        """The instruction to choose two places in silence."""
        return texts("canvas.look.invitation")

    def check(self, answer: Value) -> Value:
        """`{"reached": 0..100, "experienced": 0..100}`, either of which may be missing."""
        return _EvaluationMarks.model_validate(answer).model_dump(exclude_none=True)

    def manual_form(self, texts: Texts) -> ManualForm:
        """Manual entry: one line per paper, with both marks from 0 to 100."""
        return Papers(asked={name: self.question(name, texts) for name in QUESTIONS})

    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """Reached further than it was experienced."""
        return {"reached": participant.position(), "experienced": participant.position(towards=0.5)}

    def summarise(self, given: Mapping[str, Value]) -> EvaluationSummary | None:
        """All marks and where they lie; a question with fewer than three has none. None when both have none."""
        marks = {
            name: {participant: int(value[name]) for participant, value in given.items() if name in value}
            for name in QUESTIONS
        }
        marks = {name: each if may_show_group(len(each)) else {} for name, each in marks.items()}
        positions = {name: statistics.describe(list(each.values())) for name, each in marks.items()}
        return EvaluationSummary(marks, positions) if any(marks.values()) else None

    def shift(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> GroupShift | None:
        """How the marks of both questions moved."""
        return shifts.of_fields(before, after, {n: self.question(n, texts) for n in QUESTIONS}, (0, 100), texts)

    def own_shift(self, before: Value, after: Value, texts: Texts) -> str:
        """The marks that the participant moved, from where to where."""
        return shifts.own_fields(before, after, {name: self.question(name, texts) for name in QUESTIONS}, texts)

    def sentence(self, summary: EvaluationSummary, texts: Texts) -> str:
        """Both medians, and the gap between them."""
        known = {name: position for name, position in summary.positions.items() if position}
        if summary.gap is None:
            [(name, position)] = known.items()
            return texts(f"canvas.look.only.{name}", median=texts.number(position.median))
        key = "same" if abs(summary.gap) < DIFFERENCE else "less" if summary.gap > 0 else "more"
        medians = {name: texts.number(position.median) for name, position in known.items()}
        return texts(f"canvas.look.say.{key}", gap=texts.number(abs(summary.gap)), **medians)

    def numbers(self, summary: EvaluationSummary, texts: Texts) -> list[tuple[str, str]]:
        """Number and median of each question, and the gap."""
        rows = []
        for name, position in summary.positions.items():
            if position:
                row_text = texts("canvas.look.row", n=position.n, median=texts.number(position.median))
                rows.append((self.question(name, texts), row_text))
        return rows if summary.gap is None else [*rows, (texts("canvas.look.gap"), texts.number(summary.gap))]

    def cues(self, summary: EvaluationSummary) -> Sequence[str]:
        """A gap between what was reached and how it was lived, and questions that part the group."""
        gap = ["gap"] if summary.gap is not None and abs(summary.gap) >= DIFFERENCE else []
        return gap + [
            CAMPS[name] for name, position in summary.positions.items() if position and position.shape == "camps"
        ]

    def key_figures(self, summary: EvaluationSummary) -> Sequence[KeyFigure]:
        """The line of each question that enough people answered."""
        return [
            line(
                Label.of(getattr(self, name)),
                label(lambda texts, key=f"canvas.look.{name}_low": texts(key)),  # type: ignore[misc]
                label(lambda texts, key=f"canvas.look.{name}_high": texts(key)),  # type: ignore[misc]
                summary.marks[name].values(),
                position,
                name,
            )
            for name, position in summary.positions.items()
            if position
        ]

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One column per mark that was given, from 0 to 100."""
        return {self.question(name, texts): value[name] for name in QUESTIONS if name in value}

    def draw(self, summary: EvaluationSummary, texts: Texts) -> Figure:
        """Two lines of dots, one below the other, each with its middle."""
        lines = [line_marks.Line(FROM, STEP, STEP, LINE_HEIGHTS[name] + 8, SPACE_ABOVE - LABEL) for name in QUESTIONS]
        groups = [
            line_marks.LineGroup(summary.marks[name], line, COLORS[name])
            for name, line in zip(QUESTIONS, lines, strict=True)
        ]
        people = dict(zip(QUESTIONS, line_marks.traces(groups, texts), strict=True))
        traces = [trace for name in QUESTIONS for trace in _line_of(summary, name, people[name], texts)]
        notes = [note for name in QUESTIONS for note in _notes(self.question(name, texts), name, texts)]
        layout = drawing.layout(HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT), annotations=notes)
        return {"data": traces, "layout": layout}


def _line_of(
    summary: EvaluationSummary, name: str, people: Sequence[dict[str, Any]], texts: Texts
) -> list[dict[str, Any]]:
    """The line, its dots, and its median with a label; the last two are out of sight while nobody answered."""
    up, position = LINE_HEIGHTS[name], summary.positions[name]
    x, sight = (FROM + STEP * position.median, 0) if position else (FROM, -10 * HEIGHT)
    name_of_it = f" {texts('canvas.look.middle')} "
    text = {"mode": "text", "text": [name_of_it], "textfont": {"size": 26, "color": drawing.INK},
            "textposition": "middle right" if x < 700 else "middle left"}  # fmt: skip
    stem = {"mode": "lines", "line": {"color": drawing.INK, "width": 4, "dash": "dot"}}
    return [
        {"type": "scatter", "mode": "lines", "x": [FROM, TO], "y": [up, up], "ids": ["from", "to"],
         "line": {"color": COLORS[name], "width": 6}},
        *people,
        {"type": "scatter", "x": [x, x], "y": [up - 12 + sight, up + SPACE_ABOVE + sight], "ids": ["foot", "head"],
         **stem},
        {"type": "scatter", "x": [x], "y": [up + SPACE_ABOVE - 14 + sight], "ids": ["name"], **text},
    ]  # fmt: skip


def _notes(question: str, name: str, texts: Texts) -> list[dict[str, Any]]:
    """The question above its line, and what both ends mean below it."""
    ends = (("low", FROM, "left"), ("high", TO, "right"))
    title = {"x": FROM, "y": LINE_HEIGHTS[name] + SPACE_ABOVE + 16, "text": f"<b>{drawing.broken(question, 72)}</b>",
             "xanchor": "left", "yanchor": "bottom", "align": "left", "showarrow": False,
             "font": {"size": 28, "color": COLORS[name]}}  # fmt: skip
    return [title] + [
        {"x": x, "y": LINE_HEIGHTS[name] - 10, "text": texts(f"canvas.look.{name}_{end}"), "xanchor": side,
         "yanchor": "top", "showarrow": False, "font": {"size": 26, "color": drawing.QUIET}}
        for end, x, side in ends
    ]  # fmt: skip
