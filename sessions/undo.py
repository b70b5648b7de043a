"""Undoing the facilitator's last step. What the step changed is put back; no answer is ever lost by it."""

from dataclasses import dataclass

from sessions.access import Visitor
from sessions.records import Session
from sessions.refusal import Refusal
from sessions.steering import steer
from sessions.store import undoing
from sessions.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Step:
    """One step that can be undone: its number in the log, what was done, and with what."""

    entry: int
    action: str
    detail: str


def last(workshop: Workshop, session: Session) -> Step | None:
    """The step that would be undone now: the latest that changed something and is not undone yet."""
    with workshop.store.reading() as db:
        found = undoing.last(db, session.id)
    return Step(*found) if found else None


def undo(workshop: Workshop, visitor: Visitor, session: Session, entry: int) -> None:
    """Undo this step, if it still is the last one; undoing it twice undoes it once. Possible after the end too.

    A round that it opened and that somebody answered stays, closed and hidden.
    """
    with steer(workshop, visitor, session, "undo", str(entry), ended_too=True) as moving:
        if undoing.is_undone(moving.db, session.id, entry):
            return
        found = undoing.last(moving.db, session.id)
        if found is None or found[0] != entry:
            raise Refusal("refused.undo_other")
        undoing.undo(moving.db, session.id, entry, moving.at)
