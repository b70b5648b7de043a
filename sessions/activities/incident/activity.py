"""The critical incident: short true stories on cards, the value that was at stake in each, and which ones are told.

A card can point at a paradox of the session; on its chart the facilitator can open the stories behind the dots.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from sessions.activities.capabilities import WithStories
from sessions.activities.incident.answer import Item
from sessions.activities.incident.choice import StoryChoice
from sessions.activities.incident.summary import StoryPrompt
from sessions.activities.kind import Context, Kind, Prompt, Step
from sessions.locale import Texts
from sessions.model.programme import Corner, Text


@dataclass(frozen=True, slots=True)
class SessionStoryPrompt(StoryPrompt):
    """Telling in a session, whose paradoxes a card can point at."""

    text: Text
    corners: tuple[Corner, ...]
    paradoxes: Mapping[str, Text]


class Incident(Kind, StoryPrompt, WithStories):
    """A question for critical incidents; the three corners are the kinds of values that can be at stake."""

    kind: Literal["incident"]
    text: Text
    corners: Annotated[tuple[Corner, ...], Field(min_length=3, max_length=3)]
    paradoxes: ClassVar[Mapping[str, Text]] = {}  # type: ignore[misc] # a session has them, a programme file has not

    def steps(self) -> Sequence[Step]:
        """Two steps: `tell` (write cards) and `dots` (pick the cards to be told)."""
        return (Step("tell"), Step("dots", results="reveal"))

    def prompt(self, step: str, context: Context) -> Prompt:
        """The prompt of `tell`, or of `dots` with the cards that the audience may see."""
        if step == "dots":
            return StoryChoice(self.text, context.earlier_summary("tell") or {})
        return SessionStoryPrompt(self.text, self.corners, _paradoxes(context))

    def stories_about(self, activity: str, context: Context) -> Mapping[str, Any]:
        """Name -> card, for the visible cards that point at this paradox."""
        cards: Mapping[str, Item] = context.earlier_summary("tell") or {}
        return {name: item for name, item in cards.items() if item.get("paradox") == activity}


def _paradoxes(context: Context) -> Mapping[str, Text]:
    """The paradoxes of this session by their names, each with its two poles."""
    nl, en = Texts("nl"), Texts("en")
    paradoxes = [kind for kind in context.programme() if kind.kind == "paradox"]
    return {kind.id: Text(nl=kind.label(nl)[:300], en=kind.label(en)[:300]) for kind in paradoxes}


KIND = Incident
