"""What is asked in a canvas: short texts, each in one of the boxes."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from sessions.activities.shared.texts import TextPart, TextPrompt
from sessions.locale import Texts

if TYPE_CHECKING:
    from sessions.activities.canvas.activity import Box


LONGEST = 140  # characters in one text: what a box on the projector can hold
Item = Mapping[str, str]  # a text, the name of its box, and the number of its table when it is filled per table


class CanvasAnswers(TextPrompt):
    """Texts, each in a box, and with the number of its table when it is filled per table."""

    if TYPE_CHECKING:  # of the programme file: `activity.py` has them
        boxes: tuple["Box", ...]
        tables: int

    def parts_now(self) -> Sequence[TextPart]:
        """A text of at most LONGEST characters, its box and, when filled per table, its table."""
        table = (TextPart("table", options=self.numbered()),) if self.tables else ()
        return (TextPart("text", LONGEST), TextPart("box", options=tuple(box.id for box in self.boxes)), *table)

    def numbered(self) -> tuple[str, ...]:
        """The numbers of the tables as text, from "1"; empty when all fill one canvas together."""
        return tuple(str(number) for number in range(1, self.tables + 1))

    def _checked(self, item: Item) -> dict[str, str]:
        """The item with only known parts: a table is dropped when an edit meanwhile made it one canvas for all."""
        known_parts = item if self.tables else {name: part for name, part in item.items() if name != "table"}
        return super()._checked(known_parts)

    def words(self, item: Item, texts: Texts) -> str:
        """`table · box: text`; without a table when all fill one canvas together."""
        title = next((box.text.in_language(texts.language) for box in self.boxes if box.id == item.get("box")), "")
        before = " · ".join(part for part in (self._table(item, texts), title) if part)
        return f"{before}: {item['text']}" if before else item["text"]

    def _table(self, item: Item, texts: Texts) -> str:
        """Which table wrote a text; empty when it is filled together."""
        return texts("canvas.table", number=item["table"]) if self.tables and "table" in item else ""
