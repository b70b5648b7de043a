"""The canvas: boxes around a case, filled with short texts; then how far the goal was reached, and how it was lived."""

from collections.abc import Mapping, Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from sessions.activities.canvas_look import Look
from sessions.activities.kind import Asking, Context, Kind, Step, Value
from sessions.activities.writing import Part, Writing
from sessions.locale import Texts
from sessions.programme import Option, Text

LONGEST = 140  # signs in one text: what a box on the wall can hold
Item = Mapping[str, str]  # a text and the name of its box


class Box(Option):
    """One box of the canvas; `hint` says what belongs in it, as long as it is empty."""

    hint: Text | None = None


class Canvas(Kind, Writing):
    """Boxes in which everybody, or every table, writes; with two questions apart about the result."""

    kind: Literal["canvas"]
    text: Text
    boxes: Annotated[tuple[Box, ...], Field(min_length=1, max_length=9)]
    reached: Text
    experienced: Text
    most: ClassVar[int] = 12

    def steps(self) -> Sequence[Step]:
        """First fill it, then look at the result."""
        return (Step("fill"), Step("look", results="reveal"))

    def at(self, step: str, context: Context) -> Asking:
        """The boxes; or the two questions, with the boxes as the room saw them last."""
        return Look(self.reached, self.experienced, context.earlier("fill")) if step == "look" else self

    def parts_now(self) -> Sequence[Part]:
        """A text, and the box that it belongs to."""
        return (Part("text", LONGEST), Part("box", options=tuple(box.id for box in self.boxes)))

    def heading(self, texts: Texts) -> str:
        """The question."""
        return self.text.in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """Write in the boxes."""
        return texts("canvas.invitation")

    def words(self, item: Item, texts: Texts) -> str:
        """The text with the name of its box."""
        title = next((box.text.in_language(texts.language) for box in self.boxes if box.id == item.get("box")), "")
        return f"{title}: {item['text']}" if title else item["text"]

    def filled(self, summary: Mapping[str, Item]) -> Sequence[tuple[Box, Sequence[tuple[str, str]]]]:
        """Every box with its texts, each (name, text). What belongs to a box that is gone is left out."""
        return [
            (box, [(name, item["text"]) for name, item in summary.items() if item.get("box") == box.id])
            for box in self.boxes
        ]

    def say(self, summary: Mapping[str, Item], texts: Texts) -> str:
        """How many boxes are filled, and which one is empty."""
        empty = [box.text.in_language(texts.language) for box, found in self.filled(summary) if not found]
        if not empty:
            return texts("canvas.say.full", boxes=len(self.boxes))
        return texts.count("canvas.say.empty", len(empty), which=", ".join(f"‘{title}’" for title in empty))

    def numbers(self, summary: Mapping[str, Item], texts: Texts) -> list[tuple[str, str]]:
        """How many texts there are in every box."""
        return [(box.text.in_language(texts.language), str(len(found))) for box, found in self.filled(summary)]

    def cues(self, summary: Mapping[str, Item]) -> Sequence[str]:
        """A box that stayed empty says the most."""
        return ["empty_box"] if any(not found for _, found in self.filled(summary)) else []

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """The texts of every box, one column each."""
        found: dict[str, list[str]] = {}
        for item in value["texts"]:
            found.setdefault(item.get("box", ""), []).append(item["text"])
        return {box.text.in_language(texts.language): "\n".join(found[box.id]) for box in self.boxes if box.id in found}


KIND = Canvas
