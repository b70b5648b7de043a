"""What the facilitator decides about free texts before the room sees them."""

from collections.abc import Iterable

from sessions import access
from sessions.access import Visitor
from sessions.records import Participant, Round, Session
from sessions.results import Written
from sessions.store import answers
from sessions.workshop import Workshop


def decide(
    workshop: Workshop, visitor: Visitor, session: Session, one: Round, texts: Iterable[Written], *, approve: bool
) -> None:
    """Approve or hide texts of one round, as they were read. A text that was edited meanwhile goes on waiting."""
    access.require_facilitator(workshop, visitor, session)
    with workshop.store.writing() as db:
        revision = answers.touch(db, session.id)
        for text in texts:
            who = Participant(text.participant, session.id, None)
            answers.decide(
                db, who, one.activity, one.number, text.item, text.text, approved=approve, at=workshop.clock()
            )
    workshop.hub.publish(session.code, answers=revision)
