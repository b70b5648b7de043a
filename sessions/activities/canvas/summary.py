"""What comes out of a canvas: the texts of every box, of all tables or of one."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from sessions.activities.canvas.answer import CanvasAnswers, Item
from sessions.activities.capabilities import WithColumns, WithCues, WithTable, WithViews
from sessions.activities.kind import Value
from sessions.locale import Texts

if TYPE_CHECKING:
    from sessions.activities.canvas.activity import Box


Filled = Sequence[tuple["Box", Sequence[tuple[str, str]]]]  # every box with its texts, each (name, text)


class CanvasResults(CanvasAnswers, WithViews, WithTable, WithCues, WithColumns):
    """The texts of every box, of all tables together or of one."""

    @property
    def view_count(self) -> int:
        """One view of all tables together, then one for each table."""
        return 1 + self.tables

    def filled(self, summary: Mapping[str, Item], texts: Texts, table: str = "") -> Filled:
        """Every box with its texts as (name, text): of `table`, or of all (""), sorted by table and named after it.

        Texts of boxes that were removed are left out.
        """
        wanted = [(name, item) for name, item in summary.items() if not table or item.get("table") == table]
        wanted.sort(key=lambda card: int(card[1].get("table", 0)) if self.tables else 0)
        wordings = {name: item["text"] if table else self._card_text(item, texts) for name, item in wanted}
        return [
            (box, [(name, wordings[name]) for name, item in wanted if item.get("box") == box.id]) for box in self.boxes
        ]

    def _card_text(self, item: Item, texts: Texts) -> str:
        table = self._table(item, texts)
        return f"{table}: {item['text']}" if table else item["text"]

    def sentence(self, summary: Mapping[str, Item], texts: Texts) -> str:
        """How many tables wrote something, and which boxes are still empty."""
        empty = [
            box.text.in_language(texts.language)
            for box, cards_in_box in self.filled(summary, texts)
            if not cards_in_box
        ]
        empty_titles = ", ".join(f"‘{title}’" for title in empty)
        tables = {item["table"] for item in summary.values() if "table" in item and self.tables}
        if tables:
            filled_text = texts(
                f"canvas.say.{'none' if empty else 'together'}", which=empty_titles, boxes=len(self.boxes)
            )
            return f"{texts.count('canvas.say.tables', len(tables))} {filled_text}"
        if empty:
            return texts.count("canvas.say.empty", len(empty), which=empty_titles)
        return texts("canvas.say.full", boxes=len(self.boxes))

    def numbers(self, summary: Mapping[str, Item], texts: Texts) -> list[tuple[str, str]]:
        """Rows with the number of texts per box, then per table."""
        rows = [
            (box.text.in_language(texts.language), len(cards_in_box))
            for box, cards_in_box in self.filled(summary, texts)
        ]
        wrote = [item.get("table") for item in summary.values()]
        rows += [(texts("canvas.table", number=number), wrote.count(number)) for number in self.numbered()]
        return [(name, str(count)) for name, count in rows]

    def cues(self, summary: Mapping[str, Item]) -> Sequence[str]:
        """`empty_box` when at least one box has no text."""
        return ["empty_box"] if any(not cards_in_box for _, cards_in_box in self.filled(summary, Texts("nl"))) else []

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One column per box with this participant's texts, one per line, each after the name of its table, if any."""
        texts_by_box: dict[str, list[str]] = {}
        for item in value["texts"]:
            texts_by_box.setdefault(item.get("box", ""), []).append(self._card_text(item, texts))
        return {
            box.text.in_language(texts.language): "\n".join(texts_by_box[box.id])
            for box in self.boxes
            if box.id in texts_by_box
        }
