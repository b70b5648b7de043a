"""What comes out of a question that is answered in texts: cards in random order."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from sessions.activities.capabilities import WithColumns, WithCues
from sessions.activities.kind import Value
from sessions.activities.shared.texts import TextPrompt
from sessions.locale import Texts


class AnswerPrompt(TextPrompt, WithCues, WithColumns):
    """Answers in texts, which the group sees as cards in random order."""

    writing_share: ClassVar[float] = 0.6

    def sentence(self, summary: Mapping[str, Any], texts: Texts) -> str:
        """The number of answers."""
        return texts.count("question.say", len(summary))

    def cues(self, summary: Mapping[str, Any]) -> Sequence[str]:
        """`cards` when there are at least two answers to compare."""
        return ("cards",) if len(summary) > 1 else ()

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One column per text of this participant, numbered from 1."""
        answers = [str(item["text"]) for item in value["texts"]]
        return {texts("question.column", number=number): text for number, text in enumerate(answers, start=1)}
