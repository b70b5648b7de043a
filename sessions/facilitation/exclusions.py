"""Leaving out everybody who joined in some minutes, such as when somebody votes with a program; and back again.

Whole minutes with at least five people only: the difference between a result with and without one tells nobody apart.
"""

from collections import Counter
from datetime import datetime

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.facilitation.transaction import facilitate
from sessions.model.errors import Refusal
from sessions.model.records import Exclusion, JoinMinute, Session, StageAction
from sessions.store import Connection, exclusions
from sessions.store.exclusions import MINUTE
from sessions.workshop import Workshop

LEAST = 5  # people in the minutes that can be left out together
MANY = 60  # people within sixty seconds: a large audience may do that, and so does a program


def minutes(workshop: Workshop, visitor: Visitor, session: Session) -> list[JoinMinute]:
    """The minutes in which people joined, the first one first."""
    rights.require_facilitator(workshop, visitor, session)
    with workshop.store.reading() as db:
        return exclusions.minutes(db, session.id)


def current(workshop: Workshop, visitor: Visitor, session: Session) -> list[Exclusion]:
    """What is left out now, the first one first."""
    rights.require_facilitator(workshop, visitor, session)
    with workshop.store.reading() as db:
        return exclusions.current(db, session.id)


def burst(workshop: Workshop, visitor: Visitor, session: Session) -> exclusions.Burst | None:
    """How many joined within the fullest sixty seconds, and since when, if they are many; without who is left out."""
    rights.require_facilitator(workshop, visitor, session)
    with workshop.store.reading() as db:
        fullest = exclusions.most_within(db, session.id, MINUTE)
    return fullest if fullest and fullest.people >= MANY else None


def excluded(workshop: Workshop, session: Session) -> int:
    """How many people who joined this session do not count."""
    with workshop.store.reading() as db:
        return exclusions.excluded(db, session.id)


def exclude(
    workshop: Workshop, visitor: Visitor, session: Session, since: datetime, last: datetime | None = None
) -> None:
    """Leave out who joined in the minute that begins at `since`, or from there to the end of the minute `last`.

    All their answers go with them; nothing is deleted. Possible after the end too. Raises Refusal for minutes in which
    fewer than five people joined together, or with which results could differ by fewer than five.
    """
    until = max(since, last or since) + MINUTE
    action = StageAction("exclude", value=exclusions.named(since, until))
    with facilitate(workshop, visitor, session, action, ended_too=True) as transaction:
        _require_enough(transaction.db, session.id, since, until)
        exclusions.add(transaction.db, session.id, since, until, transaction.time)


def include(workshop: Workshop, visitor: Visitor, session: Session, since: datetime) -> None:
    """Count who joined in the minutes that begin here again; minutes that count already stay as they are."""
    action = StageAction("include", value=since.isoformat())
    with facilitate(workshop, visitor, session, action, ended_too=True) as transaction:
        exclusions.remove(transaction.db, session.id, since)


def _require_enough(db: Connection, session: int, since: datetime, until: datetime) -> None:
    """Raises Refusal for a window, or a part by which it differs from earlier ones, that has too few people.

    The first and the last minute are such in which people joined, so that no part is without people but may get some.
    """
    people = {minute.since: minute.people for minute in exclusions.minutes(db, session)}
    within = sum(number for moment, number in people.items() if since <= moment < until)
    if within < LEAST or since not in people or until - MINUTE not in people:
        raise Refusal("refused.too_few_joined", least=LEAST)
    windows = exclusions.ever(db, session)  # with this one: the action is logged already
    parts = Counter[frozenset[exclusions.Window]]()
    for moment, number in people.items():
        parts[exclusions.part_of(windows, moment)] += number
    if any(number < LEAST for part, number in parts.items() if part):
        raise Refusal("refused.too_few_between", least=LEAST)
