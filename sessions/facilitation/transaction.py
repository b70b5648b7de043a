"""How every command of a facilitator runs: the right is checked, one transaction, then one message to listeners."""

from collections.abc import Iterator
from contextlib import contextmanager

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.model.errors import Refusal
from sessions.model.records import Session, StageAction
from sessions.store import carried_texts, session_rows
from sessions.store.stage_transaction import StageTransaction, change_session
from sessions.workshop import Workshop


@contextmanager
def facilitate(
    workshop: Workshop, visitor: Visitor, session: Session, action: StageAction, *, ended_too: bool = False
) -> Iterator[StageTransaction]:
    """Check the right, change the session in one transaction that logs the action, then tell all listeners.

    Those of later sessions too, which may show texts of this one.
    Raises Refusal without the right, and for a session that has ended unless `ended_too`.
    """
    rights.require_facilitator(workshop, visitor, session)
    with change_session(workshop.store, session.id, action, workshop.clock()) as transaction:
        now = session_rows.by_code(transaction.db, session.code)
        if now is None or (now.ended and not ended_too):
            raise Refusal("refused.session_ended")
        yield transaction
        later = session_rows.bump_each(transaction.db, carried_texts.later_sessions(transaction.db, session.id))
    for code, stage, answers, rehearsal in later:
        workshop.hub.publish(code, stage=stage, answers=answers, rehearsal=rehearsal)
    workshop.hub.publish(session.code, stage=now.stage, answers=now.answers, rehearsal=now.rehearsal)
