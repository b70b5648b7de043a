"""Which of the questions a group talks about: dots, blind until they are revealed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from sessions.activities.capabilities import WithChart, WithKeyFigures
from sessions.activities.kind import Figure
from sessions.activities.question.dots import QuestionDots
from sessions.activities.shared import key_figures
from sessions.activities.shared.charts import dot_bars
from sessions.activities.shared.dots import Tally
from sessions.locale import Texts
from sessions.model.key_figures import KeyFigure

if TYPE_CHECKING:
    from sessions.activities.question.activity import Question


@dataclass(frozen=True)
class QuestionChoice(QuestionDots, WithChart, WithKeyFigures):
    """Which of the questions to talk about: blind until the facilitator reveals it."""

    question: "Question"
    of: ClassVar[str] = "choose"

    def heading(self, texts: Texts) -> str:
        """The question which question to talk about."""
        return self.question.heading(texts)

    def instruction(self, texts: Texts) -> str:
        """The instruction to lay dots in silence."""
        return texts("question.invite.choose")

    def options(self, texts: Texts) -> Mapping[str, str]:
        """The questions, in the order of the programme."""
        return {question.id: question.text.in_language(texts.language) for question in self.question.questions}

    def key_figures(self, summary: Tally) -> Sequence[KeyFigure]:
        """The fraction of the dots on every question."""
        return (key_figures.dots(summary, self.options),)

    def grouped(self, texts: Texts) -> Sequence[tuple[str, Sequence[str]]]:
        """The names of the questions under the titles of their groups; those without a group come last."""
        titles = [(group.text.in_language(texts.language), group.id) for group in self.question.groups] + [("", None)]
        named = [
            (title, [question.id for question in self.question.questions if question.group == group])
            for title, group in titles
        ]
        return [(title, names) for title, names in named if names]

    def draw(self, summary: Tally, texts: Texts) -> Figure:
        """The questions of each group with their dots."""
        options = self.options(texts)
        return dot_bars.grouped(
            [
                (title, [dot_bars.BarRow(name, options[name], summary.dots.get(name, 0)) for name in names])
                for title, names in self.grouped(texts)
            ]
        )
