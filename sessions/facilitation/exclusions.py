"""Leaving out everybody who joined in some minute, such as when somebody votes with a program; and back again.

Whole minutes with at least five people only: the difference between a result with and without one tells nobody apart.
"""

from datetime import datetime

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.facilitation.transaction import facilitate
from sessions.model.errors import Refusal
from sessions.model.records import JoinMinute, Session, StageAction
from sessions.store import exclusions
from sessions.workshop import Workshop

LEAST = 5  # people in a minute that can be left out
MANY = 60  # people in one minute: a hall may do that, and so does a program


def minutes(workshop: Workshop, visitor: Visitor, session: Session) -> list[JoinMinute]:
    """The minutes that can be left out, the first one first."""
    rights.require_facilitator(workshop, visitor, session)
    with workshop.store.reading() as db:
        return exclusions.minutes(db, session.id, LEAST)


def excluded(workshop: Workshop, session: Session) -> int:
    """How many people who joined this session do not count."""
    with workshop.store.reading() as db:
        return exclusions.excluded(db, session.id)


def exclude(workshop: Workshop, visitor: Visitor, session: Session, since: datetime) -> None:
    """Leave out who joined in the minute that begins at `since`, with all their answers. Possible after the end too.

    Nothing is deleted. Raises Refusal for a minute in which fewer than five people joined.
    """
    action = StageAction("exclude", value=since.isoformat())
    with facilitate(workshop, visitor, session, action, ended_too=True) as transaction:
        known = exclusions.minutes(transaction.db, session.id, LEAST)
        if since not in {minute.since for minute in known}:
            raise Refusal("refused.too_few_joined", least=LEAST)
        exclusions.add(transaction.db, session.id, since, transaction.time)


def include(workshop: Workshop, visitor: Visitor, session: Session, since: datetime) -> None:
    """Count who joined in this minute again; a minute that counts already stays as it is."""
    action = StageAction("include", value=since.isoformat())
    with facilitate(workshop, visitor, session, action, ended_too=True) as transaction:
        exclusions.remove(transaction.db, session.id, since)
