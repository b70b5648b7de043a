"""Looking back: the sessions of an installation, and everything that may be seen of one."""

from sessions import access
from sessions.access import Visitor
from sessions.records import Session
from sessions.store import stage
from sessions.workshop import Workshop


def sessions_of(workshop: Workshop, visitor: Visitor, search: str = "", status: str | None = None) -> list[Session]:
    """The sessions whose title, organisation or code holds every word of `search`, newest first. For organisers."""
    access.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        found = stage.all_sessions(db)
    words = search.casefold().split()
    return [
        one
        for one in found
        if (status is None or one.status == status)
        and all(word in f"{one.title} {one.organisation} {one.code}".casefold() for word in words)
    ]
