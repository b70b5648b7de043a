"""Consent: whether a session may be part of the pattern that other organisations see. Off until it is given."""

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.model.records import Session
from sessions.store.archive import consent
from sessions.workshop import Workshop


def give(workshop: Workshop, visitor: Visitor, session: Session, wanted: bool) -> None:
    """Give consent for a session, or take it back, at any time. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        consent.store(db, session.id, wanted)
