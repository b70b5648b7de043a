"""The charts that a result has besides its own: what moved since the round before, and the roles side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sessions.activities.capabilities import view_count
from sessions.activities.kind import Figure, Kind, Prompt
from sessions.model.records import Round, Session
from sessions.results import roles, shift
from sessions.workshop import Workshop


@dataclass(frozen=True, slots=True)
class ExtraChart:
    """One more chart, with its sentence, its description for screen readers, and its table.

    `hidden` says who is left out of it; `cue` is the question that it calls for.
    """

    name: Literal["moved", "roles"]
    sentence: str
    figures: Sequence[Figure]  # one or none
    numbers: tuple[tuple[str, str], ...]
    hidden: str = ""
    cue: str = ""

    @property
    def alt(self) -> str:
        """The chart in words."""
        return f"{self.sentence} {self.hidden}".strip()


def extra(workshop: Workshop, session: Session, activity: Kind, round_: Round, language: str) -> Sequence[ExtraChart]:
    """The charts after the result's own, in the order in which the facilitator turns them over."""
    group_shift = shift.between(workshop, session, activity, round_, language)
    comparison = roles.comparison(workshop, session, activity, round_, language)
    charts = (
        [ExtraChart("moved", group_shift.sentence, group_shift.figures, tuple(group_shift.numbers))]
        if group_shift
        else []
    )
    if comparison:
        charts.append(
            ExtraChart(
                "roles",
                comparison.sentence,
                comparison.figures,
                tuple(comparison.numbers),
                comparison.hidden,
                comparison.cue,
            )
        )
    return charts


def chosen(
    workshop: Workshop, session: Session, activity: Kind, prompt: Prompt, round_: Round, language: str
) -> ExtraChart | None:
    """The one that the audience sees now; None when it sees one of the result's own."""
    number = session.chart_number - view_count(prompt)
    charts = extra(workshop, session, activity, round_, language) if number >= 0 else ()
    return charts[number] if 0 <= number < len(charts) else None
