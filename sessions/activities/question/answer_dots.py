"""Dots on the answers to a question."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from sessions.activities.capabilities import WithChart
from sessions.activities.kind import NOWHERE, Context, Figure
from sessions.activities.question.dots import QuestionDots
from sessions.activities.shared.charts import dot_bars
from sessions.activities.shared.dots import Tally
from sessions.locale import Texts

if TYPE_CHECKING:
    from sessions.activities.question.activity import Question


ANSWERED = (
    "all",
    "fours",
    "pairs",
    "alone",
    "",
)  # steps that are answered in texts; the last is the only one of its kind


@dataclass(frozen=True)
class AnswerDots(QuestionDots, WithChart):
    """Dots on the answers that the group saw last: of all together, else of the fours, the pairs, or everybody."""

    question: "Question"
    context: Context = field(default=NOWHERE, compare=False)
    of: ClassVar[str] = "dots"

    def heading(self, texts: Texts) -> str:
        """The question that was answered."""
        return self.question.on_the_table(self.context).in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """The instruction to lay dots in silence; or that there is nothing yet to lay them on."""
        return texts("question.invite.dots" if self.options(texts) else "question.no_answers")

    def options(self, texts: Texts) -> Mapping[str, str]:
        """The answers, in their random order."""
        summary = self.context.earlier_summary(*ANSWERED)
        return dict(self.question.cards(summary, texts)) if isinstance(summary, Mapping) else {}

    def draw(self, summary: Tally, texts: Texts) -> Figure:
        """The answers with the most dots first."""
        options = self.options(texts)
        rows = [dot_bars.BarRow(name, options.get(name, ""), dots) for name, dots in summary.ranked]
        return dot_bars.ranked(rows, lambda more: texts.count("question.more", more))
