"""The canvas: boxes around a case, filled with short texts; then how far the goal was reached, and how it felt.

It is filled together, or per table: then each table has a canvas of its own, and the group can see all of them at once.
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from sessions.activities.canvas.answer import Item
from sessions.activities.canvas.evaluation import EvaluationPrompt
from sessions.activities.canvas.summary import CanvasResults
from sessions.activities.capabilities import WithCaseBoxes
from sessions.activities.kind import Context, Kind, Prompt, Step
from sessions.locale import Texts
from sessions.model.programme import Option, Text

MOST_TABLES = 12


class Box(Option):
    """One box of the canvas; `hint` says what belongs in it, as long as it is empty."""

    hint: Text | None = None


class Canvas(Kind, CanvasResults, WithCaseBoxes):
    """Boxes in which everybody, or every table, writes; with two questions apart about the result."""

    kind: Literal["canvas"]
    text: Text
    boxes: Annotated[tuple[Box, ...], Field(min_length=1, max_length=9)]
    reached: Text
    experienced: Text
    tables: int = Field(default=0, ge=0, le=MOST_TABLES)
    most: ClassVar[int] = 12
    filling_step: ClassVar[str] = "fill"

    def steps(self) -> Sequence[Step]:
        """Two steps: `fill`, then `look`, whose results are shown on reveal."""
        return (Step("fill"), Step("look", results="reveal"))

    def prompt(self, step: str, context: Context) -> Prompt:
        """The boxes for `fill`; for `look` both questions, with the canvas as the audience saw it last."""
        return (
            EvaluationPrompt(self.reached, self.experienced, context.earlier_summary("fill"))
            if step == "look"
            else self
        )

    def case_boxes(self, summary: Mapping[str, Item], texts: Texts) -> Sequence[tuple[str, str, Sequence[str]]]:
        """Every box of the canvas, of all tables together."""
        return [
            (box.id, box.text.in_language(texts.language), [text for _, text in cards])
            for box, cards in self.filled(summary, texts)
        ]

    def heading(self, texts: Texts) -> str:
        """The question in the programme."""
        return self.text.in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """The instruction to write in the boxes."""
        return texts("canvas.invitation")


KIND = Canvas
