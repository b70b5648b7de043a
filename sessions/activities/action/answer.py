"""What is asked when actions are agreed on: what will be done, who does it and by when."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from sessions.activities.shared.texts import TextPart, TextPrompt
from sessions.locale import Texts

WHAT, WHO, BY = 200, 60, 40  # characters
Item = Mapping[str, str]  # an action: what, and perhaps who and by


class ActionAnswers(TextPrompt):
    """Actions: what, and perhaps who and by when."""

    parts: ClassVar[Sequence[TextPart]] = (
        TextPart("what", WHAT),
        TextPart("who", WHO, needed=False),
        TextPart("by", BY, needed=False),
    )

    def words(self, item: Item, texts: Texts) -> str:
        """What, who and by when, joined by ` · `; parts that were left open are omitted."""
        return " · ".join(item[part.name] for part in self.parts if part.name in item)
