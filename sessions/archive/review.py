"""Looking back: the sessions of an installation, and everything that may be seen of one."""

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.model.records import Session
from sessions.store import session_rows
from sessions.workshop import Workshop


def sessions_of(workshop: Workshop, visitor: Visitor, search: str = "", status: str | None = None) -> list[Session]:
    """The sessions whose title, organisation or code holds every word of `search`, newest first.

    For organisers and readers.
    """
    rights.require_looking_back(workshop, visitor)
    with workshop.store.reading() as db:
        stored = session_rows.all_sessions(db)
    words = search.casefold().split()
    return [
        session
        for session in stored
        if (status is None or session.status == status)
        and all(word in f"{session.title} {session.organisation} {session.code}".casefold() for word in words)
    ]
