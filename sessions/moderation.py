"""What the facilitator decides about free texts before the room sees them."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from sessions import access, results
from sessions.access import Visitor
from sessions.activities.kind import Asking, Kind
from sessions.locale import Texts
from sessions.outcome import Cache
from sessions.records import Participant, Round, Session
from sessions.refusal import Refusal
from sessions.steering import steer
from sessions.store import answers
from sessions.store import wording as stored
from sessions.store.answers import Decision, Decisions
from sessions.workshop import Workshop
from sessions.written import Written, merged, retyped, state, texts_of, words_of


class Left(NamedTuple):
    """What is left in a round: texts at all, and texts that wait."""

    texts: bool
    waiting: bool


_left = Cache[Left](256)


def left_in(
    workshop: Workshop, visitor: Visitor, session: Session, activity: Kind, rounds: Sequence[Round], language: str
) -> dict[int, Left]:
    """By round whether there are texts in it, and whether some wait. Each is read again only when something changed."""
    with workshop.store.reading() as db:
        marks = answers.marks(db, session.id, activity.id)

    def look_into(one: Round) -> Left:
        found = results.written(workshop, visitor, session, activity, one, language)
        return Left(bool(found), any(text.state == "waiting" for text in found))

    def key(one: Round) -> tuple[object, ...]:
        known = (workshop.store.path, session.code, session.stage, session.approval, activity.id, one.number)
        return (*known, marks[one.number])

    return {one.number: _left.get_or(key(one), partial(look_into, one)) for one in rounds if one.number in marks}


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


def correct(
    workshop: Workshop, visitor: Visitor, session: Session, activity: Kind, one: Round, text: Written,
    wording: Mapping[str, str],
) -> None:  # fmt: skip
    """Show this wording of a text, by its parts, in place of what was typed, which is kept; its writer sees that.

    The wording that was typed brings the text back as it was. Raises Refusal when it was changed or taken back
    meanwhile, or when the wording can't be so.
    """
    asked = results.asking(workshop, session, activity, one.step)
    with steer(workshop, visitor, session, "correct", f"{one.activity} {one.number}", ended_too=True) as moving:
        db, revision = moving.db, answers.touch(moving.db, session.id)
        given = [each for each in answers.of_round(db, session.id, one.activity, one.number) if each.value is not None]
        value = next((each.value for each in given if each.participant == text.participant), None)
        if value is None or texts_of(asked, given).get(text.name) != text.text:
            raise Refusal("refused.text_changed")
        kept = asked.typed(asked.retyped(value, text.item, wording))[text.item]
        if kept == asked.typed(value)[text.item]:
            stored.restore(db, session.id, one, text.name)
        else:
            stored.correct(db, session.id, one, text.name, text.text, kept, workshop.clock())
    workshop.hub.publish(session.code, answers=revision)


def restore(workshop: Workshop, visitor: Visitor, session: Session, one: Round, text: Written) -> None:
    """Bring back what was typed."""
    with steer(workshop, visitor, session, "restore", f"{one.activity} {one.number}", ended_too=True) as moving:
        revision = answers.touch(moving.db, session.id)
        stored.restore(moving.db, session.id, one, text.name)
    workshop.hub.publish(session.code, answers=revision)


def pin(workshop: Workshop, visitor: Visitor, session: Session, one: Round, text: Written, *, wanted: bool) -> None:
    """Let a text stand large on the wall, as long as the room may see it and it reads as it does; or no longer."""
    access.require_facilitator(workshop, visitor, session)
    with workshop.store.writing() as db:
        revision = answers.touch(db, session.id)
        if wanted:
            stored.pin(db, session.id, one, text.name, text.text, workshop.clock())
        else:
            stored.unpin(db, session.id, one, text.name)
    workshop.hub.publish(session.code, answers=revision)


def wording_of(workshop: Workshop, who: Participant, asked: Asking, one: Round, texts: Texts) -> dict[str, str]:
    """What was made of a participant's own texts in a round, by item: the words that the others read."""
    with workshop.store.reading() as db:
        own = answers.of_participant(db, who, one.activity, one.number)
        worded = stored.of_round(db, who.session, one.activity, one.number)
    given = [own] if own and own.value is not None else []
    sent = texts_of(asked, given)
    names = {
        name for name, text in sent.items() if name in worded.corrections and worded.corrections[name].text == text
    }
    words = words_of(asked, retyped(asked, given, worded, names), texts)
    return {item: words[number, item] for number, item in names}


def _approved(decided: Decisions, text: Written, session: Session) -> bool:
    """Whether a text is approved now, or was when it was merged before."""
    before = decided.get(text.name)
    if before and before.same_as and before.text == text.text:
        return before.approved
    return state(before, text.text, session.approval or bool(text.flags)) == "approved"
