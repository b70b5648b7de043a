"""Demo data: made-up sessions of municipalities that don't exist, to try the review, comparisons and exports with.

Every session goes through the commands of the app with a clock of its own; only people and their answers are written
as rows. Each session becomes visible when it is complete.
"""

from collections.abc import Callable
from datetime import timedelta

from sessions.access import audit, rights
from sessions.access.rights import Visitor
from sessions.model.errors import Refusal
from sessions.simulation.demo_content import content
from sessions.simulation.demo_schedule import COUNT as COUNT
from sessions.simulation.demo_schedule import schedule
from sessions.simulation.demo_session import hold
from sessions.store import Connection
from sessions.store.database.enclosing_transaction import enclosing
from sessions.store.maintenance import made_up
from sessions.workshop import Workshop

Progress = Callable[[int, int], None]  # sessions that are made, and of how many
KEPT = timedelta(days=365)  # from the day on which they are made


def create(
    workshop: Workshop, visitor: Visitor, count: int = COUNT, progress: Progress = lambda done, total: None
) -> int:
    """Make the demo data, for an organiser; returns how many sessions. Raises Refusal when there is some already."""
    rights.require_organiser(workshop, visitor)
    made = create_as_owner(workshop, count, progress)
    with workshop.store.writing() as db:
        audit.note(workshop, db, visitor, "demo_made")
    return made


def create_as_owner(
    workshop: Workshop, count: int = COUNT, progress: Progress = lambda done, total: None
) -> int:  # fmt: skip
    """Make the demo data, for the operator of the machine. All of it, or after an error or an interruption nothing.

    Raises Refusal when there is some already.
    """
    with workshop.store.reading() as db:
        if made_up.count(db):
            raise Refusal("refused.demo_exists")
    now, made = workshop.clock(), 0
    planned = schedule(now, count)
    progress(0, len(planned))
    try:
        for made, each in enumerate(planned, 1):
            with enclosing(workshop.store) as store:
                hold(workshop, store, each, now, (now + KEPT).date())
            progress(made, len(planned))
    except BaseException:
        if made:
            _remove(workshop)
        raise
    return made


def exists(workshop: Workshop) -> bool:
    """Whether there are made-up sessions."""
    with workshop.store.reading() as db:
        return made_up.count(db) > 0


def remove(workshop: Workshop, visitor: Visitor) -> int:
    """Delete every made-up session and the cases of their municipalities; returns how many sessions. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.writing() as db:
        audit.note(workshop, db, visitor, "demo_removed")
    return _remove(workshop)


def remove_from(db: Connection) -> int:
    """Delete all demo data within an open transaction; the caller commits, and truncates the log of the database."""
    return made_up.remove(db, [municipality.name for municipality in content().municipalities])


def _remove(workshop: Workshop) -> int:
    with workshop.store.writing() as db:
        gone = remove_from(db)
    workshop.store.expunge()
    return gone
