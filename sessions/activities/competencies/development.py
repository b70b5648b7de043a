"""What the team develops first: three dots on the competencies."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sessions.activities.capabilities import WithChart, WithColumns, WithCues, WithKeyFigures
from sessions.activities.kind import Figure, Value
from sessions.activities.shared import key_figures
from sessions.activities.shared.charts import bars
from sessions.activities.shared.dots import DotPrompt, Tally
from sessions.locale import Texts
from sessions.model.key_figures import KeyFigure

if TYPE_CHECKING:
    from sessions.activities.competencies.activity import Competencies


@dataclass(frozen=True)
class DevelopmentPrompt(DotPrompt, WithChart, WithCues, WithColumns, WithKeyFigures):
    """Three dots on what the team develops first."""

    activity: "Competencies"

    def heading(self, texts: Texts) -> str:
        """The question what to develop first."""
        return texts("competencies.develop")

    def instruction(self, texts: Texts) -> str:
        """The instruction to lay three dots."""
        return texts("competencies.develop_invitation", total=self.total)

    def options(self, texts: Texts) -> Mapping[str, str]:
        """Id of each competency -> its text in the language of `texts`."""
        return self.activity.wording(texts)

    def draw(self, summary: Tally, texts: Texts) -> Figure:
        """A bar for every competency, the most dots on top."""
        return bars.draw(self.options(texts), summary.dots)

    def cues(self, summary: Tally) -> Sequence[str]:
        """One that has most of the dots, several on top together, or dots all over the list."""
        dots = summary.dots.values()
        conditions = {
            "agreed": 2 * max(dots) > sum(dots),
            "together_on_top": len(summary.leaders) > 1,
            "all_over": sum(1 for count in dots if count) >= len(dots) - 1 > 2,
        }
        return [name for name, holds in conditions.items() if holds]

    def key_figures(self, summary: Tally) -> Sequence[KeyFigure]:
        """The fraction of the dots on every competency."""
        return (key_figures.dots(summary, self.options, "development"),)

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """The dots on every competency."""
        return {text: int(value.get(name, 0)) for name, text in self.options(texts).items()}
