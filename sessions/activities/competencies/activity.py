"""The competencies: how important each is here and how strong the team is in it, and what to develop first.

It is always about the team, never about a person.
"""

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from sessions.activities.capabilities import WithChart, WithFiguresChart
from sessions.activities.competencies import chart
from sessions.activities.competencies.development import DevelopmentPrompt
from sessions.activities.competencies.summary import CompetenciesResults, RatedCompetency, by_gap
from sessions.activities.kind import Context, Figure, Kind, Prompt, Step
from sessions.activities.shared.charts import figure_charts
from sessions.locale import Texts
from sessions.model.key_figures import KeyFigure
from sessions.model.programme import Option, Results, Text


class Competencies(Kind, CompetenciesResults, WithChart, WithFiguresChart):
    """One to twelve competencies to rate from 1 to 5, twice each. The dots come in a step of their own."""

    default_results: ClassVar[Results] = "reveal"  # who sees what others think of the team follows them

    kind: Literal["competencies"]
    lead: Text
    items: Annotated[tuple[Option, ...], Field(min_length=1, max_length=12)]

    def steps(self) -> Sequence[Step]:
        """Two steps: `rate`, then `develop` with dots on what to develop first."""
        return (Step("rate"), Step("develop"))

    def prompt(self, step: str, context: Context) -> Prompt:
        """Dots for `develop`; for `rate` the activity is its own prompt."""
        return DevelopmentPrompt(self) if step == "develop" else self

    def heading(self, texts: Texts) -> str:
        """What the competencies are rated for."""
        return self.lead.in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """The instruction to rate each competency twice."""
        return texts("competencies.invitation")

    def draw(self, summary: Sequence[RatedCompetency], texts: Texts) -> Figure:
        """A row per competency with both medians on a line from 1 to 5, the widest gap on top."""
        rows = {
            rated.name: chart.CompetencyMedians(
                rated.importance.median if rated.importance else None, rated.strength.median if rated.strength else None
            )
            for rated in summary
        }
        return chart.draw(self.wording(texts), rows, [rated.name for rated in by_gap(summary)], texts)

    @classmethod
    def figures_chart(cls, figures: Sequence[KeyFigure], columns: figure_charts.Columns, texts: Texts) -> Figure | None:
        """A row per competency, the widest gap on top."""
        rated = figure_charts.rated(figures, "competencies", "importance", "strength")
        if rated is None:
            return None
        medians = {
            str(place): chart.CompetencyMedians(item.values["importance"], item.values["strength"])
            for place, item in enumerate(rated.items)
        }
        gaps = {
            str(place): item.values["importance"] - item.values["strength"] for place, item in enumerate(rated.items)
        }
        order = sorted(medians, key=lambda name: -gaps[name])
        return chart.draw(figure_charts.wording(rated, texts), medians, order, texts)


KIND = Competencies
