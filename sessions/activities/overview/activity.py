"""The overview: all paradoxes of a session on one page, a line each, the one that divides the group most on top."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sessions.activities.kind import Context, Kind, Prompt, Value
from sessions.activities.overview.summary import OverviewPrompt, OverviewSummary, lines_of
from sessions.activities.paradox.activity import Paradox
from sessions.model.programme import Text


class Overview(Kind, OverviewPrompt):
    """The overview in a programme: outside a session there is nothing in it."""

    kind: Literal["overview"]
    title: Text

    def prompt(self, step: str, context: Context) -> Prompt:
        """The overview with the results of other activities that the audience may see."""
        return SessionOverview(self.title, context)

    def summarise(self, given: Mapping[str, Value]) -> OverviewSummary | None:
        """None: outside a session there is nothing to compare."""
        return None


@dataclass(frozen=True, slots=True)
class SessionOverview(OverviewPrompt):
    """The overview in a session."""

    title: Text
    context: Context

    def summarise(self, given: Mapping[str, Value]) -> OverviewSummary | None:
        """The paradoxes whose result the audience may see; None without any."""
        return lines_of(self.context.others(Paradox))


KIND = Overview
