"""The ranking: everybody puts the options in order; points, first choices and duels may name different winners."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from sessions.activities.capabilities import WithChart
from sessions.activities.kind import Figure, Kind
from sessions.activities.ranking import chart
from sessions.activities.ranking.summary import RankingResults
from sessions.locale import Texts
from sessions.model.programme import Option, Results, Text
from sessions.results.statistics import Ranking


class RankingActivity(Kind, RankingResults, WithChart):
    """Two to ten options to be put in order, the best first."""

    default_results: ClassVar[Results] = "reveal"  # who sees the order of the group follows it

    concluded: ClassVar[bool] = True

    kind: Literal["ranking"]
    lead: Text
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=10)]

    def heading(self, texts: Texts) -> str:
        """What is put in order."""
        return self.lead.in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """The instruction to put them in order in silence."""
        return texts("ranking.invitation")

    def draw(self, summary: Ranking, texts: Texts) -> Figure:
        """A row per option, the most Borda points on top."""
        return chart.draw(summary, self.wording(texts), texts)


KIND = RankingActivity
