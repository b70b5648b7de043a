"""The word: everybody gives one word or a short sentence; the group sees which come back, as a cloud or a list."""

from collections.abc import Sequence
from typing import Literal

from sessions.activities.capabilities import WithChart, WithFiguresChart
from sessions.activities.kind import Figure, Kind
from sessions.activities.shared.charts import figure_charts
from sessions.activities.word import chart
from sessions.activities.word.cloud import CloudWord
from sessions.activities.word.summary import WordCounts, WordResults
from sessions.locale import Texts
from sessions.model.key_figures import KeyFigure, WordsFigure
from sessions.model.programme import Text


class WordActivity(Kind, WordResults, WithChart, WithFiguresChart):
    """A question that is answered in one word or one sentence, such as how people come in; `text` is the question."""

    kind: Literal["word"]
    text: Text

    def heading(self, texts: Texts) -> str:
        """The question in the programme."""
        return self.text.in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """One word or one sentence."""
        return texts("word.invitation")

    def draw(self, summary: WordCounts, texts: Texts) -> Figure | None:
        """A cloud with larger words for higher counts; None when most texts are too long for one."""
        return chart.draw(summary, texts) if summary.as_cloud else None

    @classmethod
    def figures_chart(cls, figures: Sequence[KeyFigure], columns: figure_charts.Columns, texts: Texts) -> Figure | None:
        """The cloud of the words that were shown as one."""
        for figure in figures:
            if isinstance(figure, WordsFigure) and figure.words:
                words = [CloudWord(f"{place:x}", text, count) for place, (text, count) in enumerate(figure.words)]
                return chart.draw(WordCounts(words, figure.given), texts)
        return None


KIND = WordActivity
