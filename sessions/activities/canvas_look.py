"""Looking at the result of a canvas: in how far the goal was reached and how people lived it, asked apart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from pydantic import Field

from sessions import positions
from sessions.activities import drawing, shifts
from sessions.activities.by_hand import ByHand, Papers
from sessions.activities.form import Fields, Form
from sessions.activities.kind import Figure, Moved, Value
from sessions.activities.pretend import Pretender
from sessions.locale import Texts
from sessions.positions import Position
from sessions.privacy import may_show_group
from sessions.programme import Text

QUESTIONS: Final = ("reached", "experienced")
CAMPS = {"reached": "camps_reached", "experienced": "camps_experienced"}
COLORS: Final = {"reached": drawing.LEFT, "experienced": drawing.RIGHT}
HEIGHT, ROOM, LABEL = 540, 160.0, 42.0  # of the canvas, above each line, and of that for the name of the middle
LINES: Final = {"reached": 322.0, "experienced": 52.0}  # where the lines lie
FROM, TO = 40.0, 1160.0  # where they begin and end
STEP = (TO - FROM) / 100
APART = 10  # points between the two medians from which they differ


class _Marks(Fields):
    reached: int | None = Field(default=None, ge=0, le=100)
    experienced: int | None = Field(default=None, ge=0, le=100)


@dataclass(frozen=True, slots=True)
class Looked:
    """The marks of each question by names that say nothing about persons, and where they lie."""

    marks: Mapping[str, Mapping[str, int]]
    positions: Mapping[str, Position | None]

    @property
    def gap(self) -> float | None:
        """How far the middle of *reached* lies above that of *experienced*; None unless both were answered."""
        reached, experienced = (self.positions[name] for name in QUESTIONS)
        return reached.median - experienced.median if reached and experienced else None


@dataclass(frozen=True)
class Look(Form):
    """Two marks from 0 to 100, one for each question. `canvas` is what the room saw of the boxes, if anything."""

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

    def invitation(self, texts: Texts) -> str:
        """Choose two places in silence."""
        return texts("canvas.look.invitation")

    def check(self, answer: Value) -> Value:
        """`{"reached": 0..100, "experienced": 0..100}`, either of which may be missing."""
        return _Marks.model_validate(answer).model_dump(exclude_none=True)

    def by_hand(self, texts: Texts) -> ByHand:
        """Papers with both marks."""
        return Papers(asked={name: self.question(name, texts) for name in QUESTIONS})

    def pretend(self, who: Pretender, texts: Texts) -> object:
        """Reached further than it was experienced."""
        return {"reached": who.place(), "experienced": who.place(towards=0.5)}

    def summarise(self, given: Mapping[str, Value]) -> Looked | None:
        """All marks and where they lie; a question with fewer than three has none. None when both have none."""
        marks = {name: {who: int(value[name]) for who, value in given.items() if name in value} for name in QUESTIONS}
        marks = {name: each if may_show_group(len(each)) else {} for name, each in marks.items()}
        found = {name: positions.describe(list(each.values())) for name, each in marks.items()}
        return Looked(marks, found) if any(marks.values()) else None

    def moved(self, before: Mapping[str, Value], after: Mapping[str, Value], texts: Texts) -> Moved | None:
        """How the marks of both questions moved."""
        return shifts.of_fields(before, after, {n: self.question(n, texts) for n in QUESTIONS}, (0, 100), texts)

    def own_move(self, before: Value, after: Value, texts: Texts) -> str:
        """Which mark one moved."""
        return shifts.own_fields(before, after, {name: self.question(name, texts) for name in QUESTIONS}, texts)

    def say(self, summary: Looked, texts: Texts) -> str:
        """Both medians, and the gap between them."""
        known = {name: position for name, position in summary.positions.items() if position}
        if summary.gap is None:
            [(name, position)] = known.items()
            return texts(f"canvas.look.only.{name}", median=texts.number(position.median))
        key = "same" if abs(summary.gap) < APART else "less" if summary.gap > 0 else "more"
        told = {name: texts.number(position.median) for name, position in known.items()}
        return texts(f"canvas.look.say.{key}", gap=texts.number(abs(summary.gap)), **told)

    def numbers(self, summary: Looked, texts: Texts) -> list[tuple[str, str]]:
        """Number and median of each question, and the gap."""
        rows = []
        for name, position in summary.positions.items():
            if position:
                told = texts("canvas.look.row", n=position.n, median=texts.number(position.median))
                rows.append((self.question(name, texts), told))
        return rows if summary.gap is None else [*rows, (texts("canvas.look.gap"), texts.number(summary.gap))]

    def cues(self, summary: Looked) -> Sequence[str]:
        """A gap between what was reached and how it was lived, and questions that part the group."""
        gap = ["gap"] if summary.gap is not None and abs(summary.gap) >= APART else []
        return gap + [
            CAMPS[name] for name, position in summary.positions.items() if position and position.picture == "camps"
        ]

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """Both marks."""
        return {self.question(name, texts): value[name] for name in QUESTIONS if name in value}

    def draw(self, summary: Looked, texts: Texts) -> Figure:
        """Two lines of dots, one below the other, each with its middle."""
        traces = [trace for name in QUESTIONS for trace in _line_of(summary, name, texts)]
        notes = [note for name in QUESTIONS for note in _notes(self.question(name, texts), name, texts)]
        layout = drawing.layout(HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT), annotations=notes)
        return {"data": traces, "layout": layout}


def _line_of(summary: Looked, name: str, texts: Texts) -> list[dict[str, Any]]:
    """The line, its dots, and its median with a label; the last two are out of sight while nobody answered."""
    up, position = LINES[name], summary.positions[name]
    dots = drawing.swarm(summary.marks[name], pixels_per_unit=STEP, room=ROOM - LABEL)
    at, sight = (FROM + STEP * position.median, 0) if position else (FROM, -10 * HEIGHT)
    name_of_it = f" {texts('canvas.look.middle')} "
    text = {"mode": "text", "text": [name_of_it], "textfont": {"size": 24, "color": drawing.INK},
            "textposition": "middle right" if at < 700 else "middle left"}  # fmt: skip
    stem = {"mode": "lines", "line": {"color": drawing.INK, "width": 4, "dash": "dot"}}
    return [
        {"type": "scatter", "mode": "lines", "x": [FROM, TO], "y": [up, up], "ids": ["from", "to"],
         "line": {"color": COLORS[name], "width": 6}},
        drawing.never_empty(
            {"type": "scatter", "mode": "markers", "x": [FROM + STEP * dot.at for dot in dots.dots],
             "y": [up + 8 + dot.height + dots.diameter / 2 for dot in dots.dots],
             "ids": [dot.name for dot in dots.dots],
             "marker": {"size": dots.diameter, "color": COLORS[name], "opacity": 1,
                        "line": {"width": 1, "color": drawing.PAPER}}}
        ),
        {"type": "scatter", "x": [at, at], "y": [up - 12 + sight, up + ROOM + sight], "ids": ["foot", "head"], **stem},
        {"type": "scatter", "x": [at], "y": [up + ROOM - 14 + sight], "ids": ["name"], **text},
    ]  # fmt: skip


def _notes(question: str, name: str, texts: Texts) -> list[dict[str, Any]]:
    """The question above its line, and what both ends mean below it."""
    ends = (("low", FROM, "left"), ("high", TO, "right"))
    title = {"x": FROM, "y": LINES[name] + ROOM + 16, "text": f"<b>{drawing.broken(question, 72)}</b>",
             "xanchor": "left", "yanchor": "bottom", "align": "left", "showarrow": False,
             "font": {"size": 28, "color": COLORS[name]}}  # fmt: skip
    return [title] + [
        {"x": x, "y": LINES[name] - 10, "text": texts(f"canvas.look.{name}_{end}"), "xanchor": side, "yanchor": "top",
         "showarrow": False, "font": {"size": 24, "color": drawing.QUIET}}
        for end, x, side in ends
    ]  # fmt: skip
