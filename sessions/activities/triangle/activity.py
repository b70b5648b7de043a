"""The triangle: everybody divides 100 points over three kinds of values, as it is and perhaps as it ought to be."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Annotated, ClassVar, Literal

from pydantic import Field, PrivateAttr, field_validator

from sessions.activities.capabilities import WithChart, WithFiguresChart
from sessions.activities.case.activity import CaseActivity
from sessions.activities.kind import Context, Figure, Kind
from sessions.activities.shared.charts import figure_charts
from sessions.activities.shared.cross_field_rules import refuse_reused_ids
from sessions.activities.triangle import chart, division
from sessions.activities.triangle.answer import OUGHT
from sessions.activities.triangle.summary import TriangleResults, TriangleSummary
from sessions.locale import Texts
from sessions.model.key_figures import CornersFigure, KeyFigure
from sessions.model.programme import Corner, Text


class TriangleActivity(Kind, TriangleResults, WithChart, WithFiguresChart):
    """A question about three kinds of values; `ought` also asks how the points should be divided."""

    concluded: ClassVar[bool] = True

    kind: Literal["triangle"]
    text: Text
    corners: Annotated[tuple[Corner, ...], Field(min_length=3, max_length=3)]
    ought: bool = False
    _case: Text | None = PrivateAttr(None)  # what it is about in this session

    @field_validator("corners")
    @classmethod
    def _part_ids_are_distinct(cls, corners: tuple[Corner, ...]) -> tuple[Corner, ...]:
        refuse_reused_ids(corners, {OUGHT + corner.id for corner in corners})
        return corners

    def prompt(self, step: str, context: Context) -> "TriangleActivity":
        """The same question about the session's case, else about the last example before it."""
        asked, own = self.model_copy(), (context.case or {}).get("title", "")
        asked._case = Text(nl=own, en=own) if own else _example(self.id, context)
        return asked

    def heading(self, texts: Texts) -> str:
        """The question, after the name of the case."""
        text = self.text.in_language(texts.language)
        return texts("triangle.about", case=self._case.in_language(texts.language), text=text) if self._case else text

    def instruction(self, texts: Texts) -> str:
        """The instruction to divide the points in silence."""
        return texts("triangle.invitation_ought" if self.ought else "triangle.invitation")

    def draw(self, summary: TriangleSummary, texts: Texts) -> Figure:
        """A ternary plot: a dot per person, the mean as a ring, and an arrow from now to ought if both are asked."""
        return chart.draw(self.titles(texts), summary.now, summary.ought, texts, self.ought)

    @classmethod
    def figures_chart(cls, figures: Sequence[KeyFigure], columns: figure_charts.Columns, texts: Texts) -> Figure | None:
        """The triangle with everybody in it; None when the figures were calculated from other columns."""
        corners = [figure for figure in figures if isinstance(figure, CornersFigure)]
        divisions = division.divisions(corners, list(columns.values()))
        if not divisions:
            return None
        titles = [title.in_language(texts.language) for title in corners[0].titles]
        return chart.draw(titles, divisions.get("now"), divisions.get("ought"), texts, "ought" in divisions)


KIND = TriangleActivity


def _example(before: str, context: Context) -> Text | None:
    """The title of the last example of a case that comes before this activity and isn't skipped."""
    preceding = list(takewhile(lambda kind: kind.id != before, context.programme()))
    cases = [kind for kind in preceding if isinstance(kind, CaseActivity)]
    skipped = context.skipped if cases else frozenset[str]()
    titles = [kind.example.title for kind in cases if kind.example and kind.example.title and kind.id not in skipped]
    return titles[-1] if titles else None
