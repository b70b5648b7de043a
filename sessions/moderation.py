"""What the facilitator decides about free texts before the room sees them."""

from collections.abc import Iterable

from sessions import access, results
from sessions.access import Visitor
from sessions.activities.kind import Kind
from sessions.records import Participant, Round, Session
from sessions.refusal import Refusal
from sessions.store import answers
from sessions.store.answers import Decision, Decisions
from sessions.workshop import Workshop
from sessions.written import Written, merged, state, texts_of


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


def merge(
    workshop: Workshop, visitor: Visitor, session: Session, activity: Kind, one: Round, text: Written, into: Written
) -> None:
    """Let `into` stand for `text` and for all that were merged into it; if `into` was merged, what stands for it does.

    Raises Refusal when one of the two was changed or taken back meanwhile.
    """
    access.require_facilitator(workshop, visitor, session)
    asked = results.asking(workshop, session, activity, one.step)
    with workshop.store.writing() as db:
        revision = answers.touch(db, session.id)
        texts = texts_of(asked, answers.of_round(db, session.id, one.activity, one.number))
        if any(texts.get(each.name) != each.text for each in (text, into)):
            raise Refusal("refused.text_changed")
        decided = answers.decisions(db, session.id, one.activity, one.number)
        root = merged(decided, texts).get(into.name, into.name)
        if root != text.name:
            decision = Decision(text.text, _approved(decided, text, session), root)
            answers.merge(db, one, session.id, text.name, decision, workshop.clock())
    workshop.hub.publish(session.code, answers=revision)


def unmerge(workshop: Workshop, visitor: Visitor, session: Session, one: Round, text: Written) -> None:
    """Let a text stand by itself again, approved or waiting as it was before. One that does already stays as it is."""
    access.require_facilitator(workshop, visitor, session)
    with workshop.store.writing() as db:
        revision = answers.touch(db, session.id)
        answers.separate(db, one, session.id, text.name)
    workshop.hub.publish(session.code, answers=revision)


def _approved(decided: Decisions, text: Written, session: Session) -> bool:
    """Whether a text is approved now, or was when it was merged before."""
    before = decided.get(text.name)
    if before and before.same_as and before.text == text.text:
        return before.approved
    return state(before, text.text, session.approval) == "approved"
