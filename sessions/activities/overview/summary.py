"""What an overview shows: the paradoxes of a session side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from sessions.activities.capabilities import WithChart, WithCues, WithTable
from sessions.activities.kind import NOTHING, Figure, Kind, Value
from sessions.activities.overview import chart
from sessions.activities.paradox.activity import Paradox
from sessions.activities.paradox.gap import GapSummary
from sessions.activities.shared.charts.number_line import LineMarks
from sessions.locale import Texts
from sessions.model.programme import Text
from sessions.results import statistics


@dataclass(frozen=True, slots=True)
class OverviewSummary:
    """The paradoxes with their marks, in the programme's order. `two_axes` rate each pole apart and have no line."""

    lines: Sequence[tuple[Paradox, LineMarks]]
    two_axes: Sequence[Paradox]

    @property
    def ranked(self) -> Sequence[tuple[Paradox, LineMarks]]:
        """`lines` by spread, the most divided first; ties stay in the programme's order."""
        return sorted(self.lines, key=lambda line: -line[1].position.spread)


class OverviewPrompt(WithChart, WithTable, WithCues):
    """A page that asks nothing: it shows where the paradoxes of a session stand side by side."""

    asks: ClassVar[bool] = False
    title: Text

    def heading(self, texts: Texts) -> str:
        """The title in the programme."""
        return self.title.in_language(texts.language)

    def instruction(self, texts: Texts) -> str:
        """The invitation to look at the lines."""
        return texts("overview.invitation")

    def parse(self, raw: object) -> Value:
        """Always NOTHING: an overview takes no answers."""
        return NOTHING

    def sentence(self, summary: OverviewSummary, texts: Texts) -> str:
        """Which paradox to begin with: the one with the widest spread, or that none divides the group."""
        first, marks = summary.ranked[0]
        how = "agreed" if marks.position.spread <= statistics.ONE_MIND else "begin"
        sentence = texts(f"overview.say.{how}", paradox=first.heading(texts))
        return sentence if len(summary.lines) > 1 else texts("overview.say.only", paradox=first.heading(texts))

    def numbers(self, summary: OverviewSummary, texts: Texts) -> list[tuple[str, str]]:
        """Per paradox its spread (0 to 1), median (0 to 100) and number of marks, in the order of the chart."""
        return [
            (
                paradox.heading(texts),
                texts(
                    "overview.number",
                    spread=texts.number(marks.position.spread, 2),
                    median=texts.number(marks.position.median),
                    n=marks.position.n,
                ),
            )
            for paradox, marks in summary.ranked
        ]

    def cues(self, summary: OverviewSummary) -> Sequence[str]:
        """`agreed` when even the widest spread is at most ONE_MIND (0.20), else `most_divided`."""
        most = summary.ranked[0][1].position
        return ("agreed",) if most.spread <= statistics.ONE_MIND else ("most_divided",)

    def draw(self, summary: OverviewSummary, texts: Texts) -> Figure:
        """A line per paradox, the widest spread on top; below them a legend and the text of `aside`."""
        return chart.figure(summary.lines, summary.ranked, self.aside(summary, texts), texts)

    def aside(self, summary: OverviewSummary, texts: Texts) -> str:
        """The paradoxes without a line, because there are too many or because they have two axes; may be empty."""
        more = len(summary.lines) - chart.MOST
        parts = [texts.count("overview.more", more)] if more > 0 else []
        if summary.two_axes:
            named = ", ".join(paradox.heading(texts) for paradox in summary.two_axes)
            parts.append(texts("overview.apart", paradoxes=named))
        return " ".join(parts)


def lines_of(others: Sequence[tuple[Kind, Any]]) -> OverviewSummary | None:
    """The paradoxes among the other activities; None when none has marks that can be put in order.

    One that is asked in several ways has one line: of where people stand now, asked by itself.
    """
    found_all = [(kind, summary) for kind, summary in others if isinstance(kind, Paradox)]
    plain = {(kind.left, kind.right) for kind, _ in found_all if kind.ask == "now"}
    paradoxes = [pair for pair in found_all if pair[0].ask == "now" or (pair[0].left, pair[0].right) not in plain]
    line_results = [(kind, summary.now if isinstance(summary, GapSummary) else summary) for kind, summary in paradoxes]
    lines = [(kind, marks) for kind, marks in line_results if isinstance(marks, LineMarks)]
    two_axes = [kind for kind, _ in paradoxes if kind.ask == "apart"]
    return OverviewSummary(lines, two_axes) if lines else None
