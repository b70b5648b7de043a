"""What a participant does: join, answer, pass, take back. Each checked in the same transaction that stores it."""

from typing import Any

from sessions import activities, identity, results
from sessions.access import Visitor
from sessions.activities.kind import NOWHERE, Kind
from sessions.locale import Texts
from sessions.records import Answer, Participant, Round, Session
from sessions.refusal import Refusal
from sessions.session import find
from sessions.store import answers, stage
from sessions.workshop import Workshop


def find_to_join(workshop: Workshop, visitor: Visitor, typed: str) -> Session:
    """The session that somebody wants to join. Raises Refusal for a wrong code, too many wrong codes, or an end."""
    # By browser, not by address: a whole hall shares one address, and one clumsy phone must not shut it out.
    source = f"code {visitor.token or visitor.source}"
    workshop.guesses.check(source, workshop.clock())
    try:
        session = find(workshop, typed)
    except Refusal as refusal:
        if refusal.key == "refused.code_unknown":
            workshop.guesses.miss(source, workshop.clock())
        raise
    workshop.guesses.hit(source)
    return session


def join(workshop: Workshop, visitor: Visitor, session: Session, role: str | None = None) -> Participant:
    """Let a visitor in; the same browser is the same participant however often it joins. Raises Refusal."""
    if role is not None and role not in session.roles:
        raise Refusal("refused.not_a_choice")
    holder = _holder(visitor, session)
    with workshop.store.writing() as db:
        revision = answers.touch(db, session.id)
        now = stage.by_code(db, session.code)
        if now is None or now.ended:
            raise Refusal("refused.session_ended")
        answers.join(db, session.id, holder, role, workshop.clock())
        participant = answers.participant(db, session.id, holder)
    workshop.hub.publish(session.code, answers=revision)
    assert participant is not None
    return participant


def who_is(workshop: Workshop, visitor: Visitor, session: Session) -> Participant | None:
    """The participant that this visitor is in this session, or None."""
    if not identity.is_token(visitor.token):
        return None
    with workshop.store.reading() as db:
        return answers.participant(db, session.id, _holder(visitor, session))


def cast(
    workshop: Workshop, visitor: Visitor, session: Session, activity: str, number: int, raw: object
) -> Answer | None:
    """Store what a participant gave in place of an earlier answer; returns it, or None when it was taken back.

    `raw` is what the browser sent. Raises Refusal when it doesn't parse, the round isn't open, or the visitor never
    joined; NotSavedError when the database can't take it.
    """
    holder = _holder(visitor, session)
    with workshop.store.writing() as db:
        revision = answers.touch(db, session.id)
        who = answers.participant(db, session.id, holder)
        told = stage.activity(db, session.id, activity)
        if who is None:
            raise Refusal("refused.not_joined")
        if told is None:
            raise Refusal("refused.no_such_activity")
        step, now = stage.open_step(db, session.id, activity, number), stage.by_code(db, session.code)
        if step is None or now is None:
            raise Refusal("refused.round_closed")
        earlier = answers.of_participant(db, who, activity, number)
        asking = results.asked_in(workshop, now, activities.load(told.definition), step, number)
        if asking is None:
            raise Refusal("refused.round_closed")
        answer = _parsed(asking, raw, earlier.value if earlier else None)
        at = workshop.clock()
        if answer is activities.NOTHING:
            answers.withdraw(db, who, activity, number, at)
        else:
            answers.write(db, who, activity, number, answer, at)
    workshop.hub.publish(session.code, answers=revision)
    return None if answer is activities.NOTHING else Answer(who.id, answer, at)


def own_answer(workshop: Workshop, who: Participant, activity: str, number: int) -> Answer | None:
    """What this participant gave in this round so far, or None."""
    with workshop.store.reading() as db:
        return answers.of_participant(db, who, activity, number)


def own_texts_before(
    workshop: Workshop, who: Participant, asked: Kind, one: Round, texts: Texts
) -> tuple[str, list[str]]:
    """What this participant wrote last in an earlier step of the activity of a round: the step, and the texts."""
    names = [step.name for step in asked.steps()]
    before = names[: names.index(one.step)] if one.step in names else []
    with workshop.store.reading() as db:
        rounds = [each for each in stage.rounds(db, who.session, one.activity) if each.number < one.number]
        for step in reversed(before):
            for each in sorted(rounds, key=lambda each: -each.number):
                given = answers.of_participant(db, who, one.activity, each.number) if each.step == step else None
                found = asked.at(step, NOWHERE).worded(given.value, texts) if given and given.value else {}
                if found:
                    return step, list(found.values())
    return "", []


def _parsed(asking: activities.Asking, raw: object, before: dict[str, Any] | None) -> dict[str, Any] | None:
    if raw == {"pass": True}:
        return None
    return asking.change(raw, before)


def _holder(visitor: Visitor, session: Session) -> str:
    return visitor.holder(f"participant:{session.id}")
