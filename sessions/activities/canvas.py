"""The canvas: boxes around a case, filled with short texts; then how far the goal was reached, and how it was lived.

It is filled together, or per table: then each table has a canvas of its own, and the room can see all of them at once.
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from sessions.activities.canvas_look import Look
from sessions.activities.kind import Asking, Context, Kind, Step, Value
from sessions.activities.writing import Part, Writing
from sessions.locale import Texts
from sessions.programme import Option, Text

LONGEST = 140  # signs in one text: what a box on the wall can hold
MOST_TABLES = 12
Item = Mapping[str, str]  # a text, the name of its box, and the number of its table when it is filled per table
Filled = Sequence[tuple["Box", Sequence[tuple[str, str]]]]  # every box with its texts, each (name, text)


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
    tables: int = Field(default=0, ge=0, le=MOST_TABLES)
    most: ClassVar[int] = 12

    def steps(self) -> Sequence[Step]:
        """First fill it, then look at the result."""
        return (Step("fill"), Step("look", results="reveal"))

    def at(self, step: str, context: Context) -> Asking:
        """The boxes; or the two questions, with the boxes as the room saw them last."""
        return Look(self.reached, self.experienced, context.earlier("fill")) if step == "look" else self

    def parts_now(self) -> Sequence[Part]:
        """A text, the box that it belongs to, and the table that wrote it."""
        table = (Part("table", options=self.numbered()),) if self.tables else ()
        return (Part("text", LONGEST), Part("box", options=tuple(box.id for box in self.boxes)), *table)

    def numbered(self) -> tuple[str, ...]:
        """The numbers of the tables; none when it is filled together."""
        return tuple(str(at) for at in range(1, self.tables + 1))

    def _checked(self, item: Item) -> dict[str, str]:
        """A text that names its table fits when it is filled together, too: an activity can be edited meanwhile."""
        kept = item if self.tables else {name: part for name, part in item.items() if name != "table"}
        return super()._checked(kept)

    @property
    def pictures(self) -> int:
        """All tables together, then each by itself."""
        return 1 + self.tables

    def heading(self, texts: Texts) -> str:
        """The question."""
        return self.text.in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """Write in the boxes."""
        return texts("canvas.invitation")

    def words(self, item: Item, texts: Texts) -> str:
        """The text with its table and the name of its box."""
        title = next((box.text.in_language(texts.language) for box in self.boxes if box.id == item.get("box")), "")
        before = " · ".join(part for part in (self._table(item, texts), title) if part)
        return f"{before}: {item['text']}" if before else item["text"]

    def _table(self, item: Item, texts: Texts) -> str:
        """Which table wrote a text; empty when it is filled together."""
        return texts("canvas.table", number=item["table"]) if self.tables and "table" in item else ""

    def filled(self, summary: Mapping[str, Item], texts: Texts, table: str = "") -> Filled:
        """Every box with its texts, of one table or of all, each table's together and named.

        What belongs to a box that is gone is left out.
        """
        wanted = [(name, item) for name, item in summary.items() if not table or item.get("table") == table]
        wanted.sort(key=lambda one: int(one[1].get("table", 0)) if self.tables else 0)
        told = {name: item["text"] if table else self._told(item, texts) for name, item in wanted}
        return [(box, [(name, told[name]) for name, item in wanted if item.get("box") == box.id]) for box in self.boxes]

    def _told(self, item: Item, texts: Texts) -> str:
        table = self._table(item, texts)
        return f"{table}: {item['text']}" if table else item["text"]

    def say(self, summary: Mapping[str, Item], texts: Texts) -> str:
        """How many tables wrote, how many boxes are filled, and which one is empty."""
        empty = [box.text.in_language(texts.language) for box, found in self.filled(summary, texts) if not found]
        which = ", ".join(f"‘{title}’" for title in empty)
        tables = {item["table"] for item in summary.values() if "table" in item and self.tables}
        if tables:
            told = texts(f"canvas.say.{'none' if empty else 'together'}", which=which, boxes=len(self.boxes))
            return f"{texts.count('canvas.say.tables', len(tables))} {told}"
        if empty:
            return texts.count("canvas.say.empty", len(empty), which=which)
        return texts("canvas.say.full", boxes=len(self.boxes))

    def numbers(self, summary: Mapping[str, Item], texts: Texts) -> list[tuple[str, str]]:
        """How many texts there are in every box, and of every table."""
        rows = [(box.text.in_language(texts.language), len(found)) for box, found in self.filled(summary, texts)]
        wrote = [item.get("table") for item in summary.values()]
        rows += [(texts("canvas.table", number=number), wrote.count(number)) for number in self.numbered()]
        return [(name, str(count)) for name, count in rows]

    def cues(self, summary: Mapping[str, Item]) -> Sequence[str]:
        """A box that stayed empty says the most."""
        return ["empty_box"] if any(not found for _, found in self.filled(summary, Texts("nl"))) else []

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """The texts of every box, one column each, each with its table when it is filled per table."""
        found: dict[str, list[str]] = {}
        for item in value["texts"]:
            found.setdefault(item.get("box", ""), []).append(self._told(item, texts))
        return {box.text.in_language(texts.language): "\n".join(found[box.id]) for box in self.boxes if box.id in found}


KIND = Canvas
