"""How every command of a facilitator goes: the right is checked, one transaction, then one message to listeners."""

from collections.abc import Iterator
from contextlib import contextmanager

from sessions import access
from sessions.access import Visitor
from sessions.records import Session
from sessions.refusal import Refusal
from sessions.store import moving
from sessions.store import stage as stored
from sessions.store.moving import Stage
from sessions.workshop import Workshop


@contextmanager
def steer(
    workshop: Workshop, visitor: Visitor, session: Session, action: str, detail: str, *, ended_too: bool = False
) -> Iterator[Stage]:
    """Check the right, then move the stage in one transaction, then tell everybody who listens."""
    access.require_facilitator(workshop, visitor, session)
    with moving.moving(workshop.store, session.id, action, detail, workshop.clock()) as stage:
        now = stored.by_code(stage.db, session.code)
        if now is None or (now.ended and not ended_too):
            raise Refusal("refused.session_ended")
        yield stage
    workshop.hub.publish(session.code, stage=now.stage, answers=now.answers, rehearsal=now.rehearsal)
