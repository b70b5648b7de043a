"""Undoing the facilitator's last step. What the step changed is put back; no answer is ever lost by it."""

from dataclasses import dataclass

from sessions.access.rights import Visitor
from sessions.facilitation import unlinking
from sessions.facilitation.transaction import facilitate
from sessions.model.errors import Refusal
from sessions.model.records import ActionName, Session, StageAction
from sessions.store import undo_log
from sessions.workshop import Workshop


@dataclass(frozen=True, slots=True)
class UndoStep:
    """One step that can be undone: its number in the log, its action, and the activities that it was about."""

    entry: int
    action: ActionName
    activities: tuple[str, ...] = ()


def last(workshop: Workshop, session: Session) -> UndoStep | None:
    """The step that would be undone now: the latest that changed something and is not undone yet."""
    with workshop.store.reading() as db:
        step = undo_log.last(db, session.id)
    return UndoStep(*step) if step else None


def undo(workshop: Workshop, visitor: Visitor, session: Session, entry: int) -> None:
    """Undo this step, if it still is the last one; undoing it twice undoes it once. Possible after the end too.

    A round that it opened and that somebody answered stays, closed and hidden.
    """
    with facilitate(workshop, visitor, session, StageAction("undo", undoes=entry), ended_too=True) as transaction:
        if undo_log.is_undone(transaction.db, session.id, entry):
            return
        step = undo_log.last(transaction.db, session.id)
        if step is None or step[0] != entry:
            raise Refusal("refused.undo_other")
        undo_log.undo(transaction.db, session.id, entry, transaction.time)
    unlinking.cut_if_due(workshop, session)  # what was undone may be that the session was taken up again
