"""The paradox: everybody places a mark on the line between two poles. There is no right place on it.

A programme can ask more: where one stands now and what is needed (`gap`), or how strong each pole is by itself
(`plane`), so that both can be high and both can be low.
"""

from collections.abc import Sequence
from typing import ClassVar, Literal

from sessions.activities.capabilities import WithChart, WithFiguresChart, WithGuess, WithOneMark
from sessions.activities.kind import Context, Figure, Kind, Prompt
from sessions.activities.paradox import chart
from sessions.activities.paradox.gap import GapPrompt
from sessions.activities.paradox.plane import PlanePrompt
from sessions.activities.paradox.summary import ParadoxResults
from sessions.activities.shared.charts import figure_charts
from sessions.activities.shared.charts.number_line import LineMarks
from sessions.activities.shared.guess import GuessPrompt
from sessions.locale import Texts
from sessions.model.key_figures import KeyFigure
from sessions.model.programme import Results, Text


class Paradox(Kind, ParadoxResults, WithChart, WithFiguresChart, WithGuess, WithOneMark):
    """Two poles that are both worth something, and a line between them from 0 (left) to 100 (right)."""

    concluded: ClassVar[bool] = True

    kind: Literal["paradox"]
    left: Text
    right: Text
    ask: Literal["now", "now_needed", "apart"] = "now"
    guess: bool = False

    @property
    def guess_first(self) -> bool:
        """Whether everybody guesses first; only possible when one mark is asked."""
        return self.guess and self.ask == "now"

    @property
    def starts_with(self) -> Results:
        """Results on reveal when there is a guess first: live results would give it away."""
        return "reveal" if self.guess_first else super().starts_with

    def guess_prompt(self) -> GuessPrompt | None:
        """A mark on the same line, for where the group stands; None unless one mark is asked."""
        return GuessPrompt(self.left, self.right) if self.ask == "now" else None

    def poles(self) -> tuple[Text, Text] | None:
        """The two poles; None where two marks are asked, or each pole by itself."""
        return (self.left, self.right) if self.ask == "now" else None

    def prompt(self, step: str, context: Context) -> Prompt:
        """One mark, two marks, or each pole by itself, as the programme says."""
        if self.ask == "now_needed":
            return GapPrompt(self.left, self.right)
        return PlanePrompt(self.left, self.right) if self.ask == "apart" else self

    def heading(self, texts: Texts) -> str:
        """Both poles, with the dash of a paradox between them."""
        return f"{self.left.in_language(texts.language)} – {self.right.in_language(texts.language)}"

    def label(self, texts: Texts) -> str:
        """Both poles, and how it is asked when that is not by one mark."""
        return self.heading(texts) + ("" if self.ask == "now" else f" ({texts(f'paradox.way.{self.ask}')})")

    def participant_heading(self, texts: Texts) -> str:
        """The poles stand at the slider; the question is where one stands."""
        return texts("paradox.prompt")

    def instruction(self, texts: Texts) -> str:
        """The instruction to choose a place in silence."""
        return texts("paradox.invitation")

    def draw(self, summary: LineMarks, texts: Texts) -> Figure:
        """A dot per person above the line from 0 to 100, the median, and from five answers on the middle half."""
        return chart.draw(summary, self.left, self.right, texts)

    @classmethod
    def figures_chart(cls, figures: Sequence[KeyFigure], columns: figure_charts.Columns, texts: Texts) -> Figure | None:
        """The line, with the dots of a single column of numbers."""
        line = figure_charts.single_line(figures)
        if line is None:
            return None
        marks = figure_charts.marks(line, next(iter(columns.values()))) if len(columns) == 1 else {}
        return chart.draw(LineMarks(marks, figure_charts.position(line)), line.left, line.right, texts)


KIND = Paradox
