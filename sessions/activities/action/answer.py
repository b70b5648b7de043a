"""What is asked when actions are agreed on: what will be done, who does it and by when."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from sessions.activities.shared.demo_texts import WritingMaterial, Written
from sessions.activities.shared.texts import TextPart, TextPrompt
from sessions.locale import Texts

WHAT, WHO, BY = 200, 60, 40  # characters
Item = Mapping[str, str]  # an action: what, and perhaps who and by


class ActionAnswers(TextPrompt):
    """Actions: what, and perhaps who and by when."""

    writing_share: ClassVar[float] = 0.4
    parts: ClassVar[Sequence[TextPart]] = (
        TextPart("what", WHAT),
        TextPart("who", WHO, needed=False),
        TextPart("by", BY, needed=False),
    )

    def demo_texts(self, material: WritingMaterial, people: int) -> Sequence[Written]:
        """An action each."""
        return material.deal([part.name for part in self.parts], material.lists["agreed"], people)

    def words(self, item: Item, texts: Texts) -> str:
        """What, who and by when, joined by ` · `; parts that were left open are omitted."""
        return " · ".join(item[part.name] for part in self.parts if part.name in item)
