"""What comes out of telling incidents: cards by the kind of value that was at stake."""

from collections.abc import Mapping, Sequence

from sessions.activities.capabilities import WithColumns, WithCues, WithTable
from sessions.activities.incident.answer import Item, StoryAnswers
from sessions.activities.kind import Value
from sessions.locale import Texts


class StoryPrompt(StoryAnswers, WithTable, WithCues, WithColumns):
    """The step in which everybody tells: situation, what was done, what followed, which value was at stake."""

    def sentence(self, summary: Mapping[str, Item], texts: Texts) -> str:
        """The number of cards, and the kind of value that most of them are about, if one leads."""
        sentence = texts.count("incident.say", len(summary))
        counts = self.counted(summary, texts)
        most = [(name, count) for name, count in counts if count and count == max(count for _, count in counts)]
        if len(most) != 1 or most[0][1] == len(summary):
            return sentence
        return f"{sentence} {texts('incident.most', value=most[0][0], count=most[0][1])}"

    def counted(self, summary: Mapping[str, Item], texts: Texts) -> Sequence[tuple[str, int]]:
        """(title, number of cards) for each kind of value, in the programme's order."""
        corners = [item.get("corner") for item in summary.values()]
        return [(corner.title.in_language(texts.language), corners.count(corner.id)) for corner in self.corners]

    def numbers(self, summary: Mapping[str, Item], texts: Texts) -> list[tuple[str, str]]:
        """Rows with the number of cards per kind of value, then per value that was chosen."""
        chosen = [item.get("value") for item in summary.values()]
        values = [
            (f"{corner.title.in_language(texts.language)}: {value.in_language(texts.language)}", chosen.count(name))
            for name, (corner, value) in self.values().items()
            if name in chosen
        ]
        return [(name, str(count)) for name, count in [*self.counted(summary, texts), *values]]

    def cues(self, summary: Mapping[str, Item]) -> Sequence[str]:
        """`missing_corner` when no card is about one of the kinds of values; `one_corner` when more than half are about
        one. Both need enough cards to say so.
        """
        counts = [count for _, count in self.counted(summary, Texts("nl"))]
        missing = ["missing_corner"] if min(counts, default=1) == 0 and len(summary) >= len(counts) else []
        same_corner = ["one_corner"] if 2 * max(counts, default=0) > len(summary) > len(counts) else []
        return (*missing, *same_corner)

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """Columns for each card, numbered from 1: the three texts, the value and the paradox."""
        columns: dict[str, str | int | float] = {}
        for number, item in enumerate(value["texts"], 1):
            for name in ("situation", "did", "followed"):
                columns[f"{texts(f'incident.part.{name}')} {number}"] = item.get(name, "")
            columns[f"{texts('incident.part.value')} {number}"] = self.value_of(item, texts.language)
            columns[f"{texts('incident.part.paradox')} {number}"] = self.paradox_of(item, texts.language)
        return columns
