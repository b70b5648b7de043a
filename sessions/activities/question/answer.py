"""Answering a question in texts, in one of several steps: alone, in pairs, in fours or all together."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sessions.activities.kind import NOWHERE, Context
from sessions.activities.question.summary import AnswerPrompt
from sessions.locale import Texts

if TYPE_CHECKING:
    from sessions.activities.question.activity import Question


@dataclass(frozen=True)
class AnswerStep(AnswerPrompt):
    """Answering in texts: alone, or one types for the pair or for the table."""

    question: "Question"
    step: str
    context: Context = field(default=NOWHERE, compare=False)

    def heading(self, texts: Texts) -> str:
        """The question with the most dots, or the one that the programme names."""
        return self.question.on_the_table(self.context).in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """What this step asks: to write alone, or to talk and let one person type."""
        return texts(f"question.invite.{self.step}")
