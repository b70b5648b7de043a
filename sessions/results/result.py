"""The result of a round as the audience may see it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from sessions.activities.kind import Figure
from sessions.locale import Texts

Hidden = Literal["not_shown", "too_few", "nothing"]


@dataclass(frozen=True, slots=True)
class Result:
    """A round as the audience may see it. `hidden` says why there is nothing to see; then only counts are given.

    Its `figures` are drawn when somebody looks at them. `chart_number` is the number of the one that is shown, from 0.
    """

    answered: int
    passed: int
    hidden: Hidden | None
    summary: Any = None
    sentence: str = ""
    figures: Sequence[Figure] = ()
    chart_number: int = 0
    numbers: tuple[tuple[str, str], ...] = ()
    cards: tuple[tuple[str, str], ...] = ()
    voices: Mapping[str, int] = field(default_factory=dict)  # of cards that more people wrote than one
    pinned: tuple[tuple[str, Any], ...] = ()  # cards shown large (name, text), in the order of pinning
    cues: tuple[str, ...] = ()  # what calls for a question to the audience, by name
    texts: tuple[int, int] | None = None  # shown, and given, where the facilitator decides about texts
    labels: frozenset[str] = frozenset()  # that stand in place of texts that an export leaves out
    guessed: bool = False  # charts, sentence and numbers hold what the group was guessed to be

    @property
    def figure(self) -> Figure | None:
        """The one of its figures that is shown; after the last one comes the first again. None without figures."""
        return self.figures[self.chart_number % len(self.figures)] if self.figures else None

    def with_chart_number(self, number: int) -> "Result":
        """The same with chart `number` shown, counted from 0."""
        return replace(self, chart_number=number)


def texts_shown(texts: Texts, counts: tuple[int, int]) -> str:
    """How many texts are shown of those that were given, as it is said wherever texts are moderated."""
    shown, given = counts
    return texts("moderation.shown", shown=shown, given=given)
