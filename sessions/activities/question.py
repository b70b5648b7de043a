"""The question: everybody answers in one or more short texts; the room sees them as cards in random order."""

from collections.abc import Mapping
from typing import Any, Literal

from sessions.activities.kind import Kind
from sessions.activities.writing import Writing
from sessions.locale import Texts
from sessions.programme import Text


class Question(Kind, Writing):
    """A question to think and talk about; `text` is the question itself."""

    kind: Literal["question"]
    text: Text

    def heading(self, texts: Texts) -> str:
        """The question."""
        return self.text.in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """Write in silence."""
        return texts("question.invitation")

    def say(self, summary: Mapping[str, Any], texts: Texts) -> str:
        """How many answers there are."""
        return texts.count("question.say", len(summary))

    def shown(self, item: Mapping[str, str]) -> str:
        """The text."""
        return item["text"]


KIND = Question
