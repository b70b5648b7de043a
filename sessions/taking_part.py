"""What a participant does: join, answer, pass, take back. Each checked in the same transaction that stores it."""

from concurrent.futures import Future
from dataclasses import dataclass
from math import ceil
from typing import Any

from sessions import activities, identity, results
from sessions.access import Visitor
from sessions.activities.kind import NOWHERE, Kind
from sessions.limits import MOST_PEOPLE
from sessions.locale import Texts
from sessions.records import Answer, Participant, Round, Session
from sessions.refusal import Refusal
from sessions.session import find
from sessions.store import Connection, answers, stage
from sessions.workshop import Workshop


def find_to_join(workshop: Workshop, visitor: Visitor, typed: str) -> Session:
    """The session that somebody wants to join. Raises Refusal for a wrong code, too many wrong codes, or an end."""
    # By browser first: a whole hall shares one address, and one clumsy phone must not shut it out.
    network = workshop.limits.sources.name(visitor.source)
    browser = f"code {visitor.token or network}"
    workshop.guesses.check(browser, workshop.clock())
    # Then by network, for whoever takes a new cookie for every guess. A code that was right here stays free to all.
    found = (network, identity.read_code(typed))
    if found not in workshop.limits.found:
        workshop.limits.codes.check(network, workshop.ticks())
    try:
        session = find(workshop, typed)
    except Refusal as refusal:
        if refusal.key == "refused.code_unknown":
            workshop.guesses.miss(browser, workshop.clock())
            workshop.limits.codes.take(network, workshop.ticks())
        raise
    workshop.guesses.hit(browser)
    workshop.limits.found.add(found)
    return session


def may_answer_in(workshop: Workshop, visitor: Visitor, session: Session) -> float:
    """Seconds until this browser may send one more answer; 0 when it may do so now, and then it counts as sent."""
    return workshop.limits.answers.take((session.id, visitor.token), workshop.ticks())


def join(workshop: Workshop, visitor: Visitor, session: Session, role: str | None = None) -> Participant:
    """Let a visitor in; the same browser is the same participant however often it joins. Raises Refusal."""
    return joining(workshop, visitor, session, role).result()


def joining(workshop: Workshop, visitor: Visitor, session: Session, role: str | None = None) -> Future[Participant]:
    """The same, without waiting for it. Raises Refusal at once for what needs no look into the database."""
    if role is not None and role not in session.roles:
        raise Refusal("refused.not_a_choice")
    holder = _holder(visitor, session)

    def store(db: Connection) -> tuple[int, Participant | None]:
        revision = answers.touch(db, session.id)
        now = stage.by_code(db, session.code)
        if now is None or now.ended:
            raise Refusal("refused.session_ended")
        if answers.participant(db, session.id, holder) is None:
            _require_room(workshop, db, visitor, session)
        answers.join(db, session.id, holder, role, workshop.clock())
        return revision, answers.participant(db, session.id, holder)

    def tell(stored: tuple[int, Participant | None]) -> Participant:
        workshop.hub.publish(session.code, answers=stored[0])
        assert stored[1]
        return stored[1]

    return workshop.store.together(store, tell)


def _require_room(workshop: Workshop, db: Connection, visitor: Visitor, session: Session) -> None:
    """Raises Refusal when a session can hold nobody more, or when too many came from one network at once."""
    if answers.joined(db, session.id) >= MOST_PEOPLE:
        raise Refusal("refused.session_full", most=MOST_PEOPLE)
    network = workshop.limits.sources.name(visitor.source)
    if wait := workshop.limits.joins.take((session.id, network), workshop.ticks()):
        raise Refusal("refused.too_many_joins", seconds=ceil(wait))


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
    return casting(workshop, visitor, session, activity, number, raw).result()


def casting(
    workshop: Workshop,
    visitor: Visitor,
    session: Session,
    activity: str,
    number: int,
    raw: object,
    *,
    rehearsal: str | None = None,
    who: int | None = None,
) -> Future[Answer | None]:
    """The same, without waiting for it. It is done once the answer is committed and others have been told.

    With a `rehearsal` it is for that one alone, and with "" for none; with `who` it is of that participant alone.
    """
    sent = _Sent(_holder(visitor, session), activity, number, raw, rehearsal, who)

    def store(db: Connection) -> tuple[int, Answer | None]:
        revision = answers.touch(db, session.id)
        return revision, _store(workshop, db, session, sent)

    def tell(stored: tuple[int, Answer | None]) -> Answer | None:
        workshop.hub.publish(session.code, answers=stored[0])
        return stored[1]

    return workshop.store.together(store, tell)


@dataclass(frozen=True, slots=True)
class _Sent:
    """What came from a browser, and for which round."""

    holder: str
    activity: str
    number: int
    raw: object
    rehearsal: str | None
    who: int | None


def _store(workshop: Workshop, db: Connection, session: Session, sent: _Sent) -> Answer | None:
    """Check and write one answer; the transaction has begun with a write."""
    who = answers.participant(db, session.id, sent.holder)
    told = stage.activity(db, session.id, sent.activity)
    if who is None or sent.who not in {None, who.id}:
        raise Refusal("refused.not_joined")
    if told is None:
        raise Refusal("refused.no_such_activity")
    step, now = stage.open_step(db, session.id, sent.activity, sent.number), stage.by_code(db, session.code)
    if step is None or now is None or sent.rehearsal not in {None, now.rehearsal}:
        raise Refusal("refused.round_closed")
    earlier = answers.of_participant(db, who, sent.activity, sent.number)
    asking = results.asked_in(workshop, now, activities.load(told.definition), step, sent.number)
    if asking is None:
        raise Refusal("refused.round_closed")
    answer = _parsed(asking, sent.raw, earlier.value if earlier else None)
    if answer is activities.NOTHING:
        if earlier:
            answers.withdraw(db, who, sent.activity, sent.number, workshop.clock())
        return None
    if earlier and earlier.value == answer:
        return earlier  # a phone that missed its receipt sends once more what is there already
    written = Answer(who.id, answer, workshop.clock())
    answers.write(db, who, sent.activity, sent.number, answer, written.saved_at)
    return written


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
