"""Stories about an activity: cards of other activities that point at it."""

from collections.abc import Mapping
from dataclasses import dataclass

from sessions.activities.capabilities import WithStories
from sessions.activities.kind import Kind
from sessions.model.records import Session
from sessions.results.round_results import SessionContext
from sessions.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Story:
    """A card that points at another activity, with the activity in which it was told."""

    name: str
    told_in: WithStories
    item: Mapping[str, str]


def stories_behind(workshop: Workshop, session: Session, activity: Kind) -> list[Story]:
    """The cards behind the dots of an activity: those that point at it and that the audience may see."""
    return [
        Story(name, kind, item)
        for kind in SessionContext(workshop, session, activity).programme()
        if isinstance(kind, WithStories)
        for name, item in kind.stories_about(activity.id, SessionContext(workshop, session, kind)).items()
    ]
