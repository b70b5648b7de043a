"""What a participant does: join, answer, pass, take back. Each checked in the same transaction that stores it."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from math import ceil
from typing import Any

from sessions import activities
from sessions.access import identity
from sessions.access.pseudonyms import pseudonym
from sessions.access.rate_limits import MOST_PEOPLE, Limits
from sessions.access.rights import Visitor
from sessions.activities.capabilities import WithTexts
from sessions.activities.kind import Kind, Prompt, Value
from sessions.activities.shared.form import FormPrompt
from sessions.facilitation.commands import find
from sessions.model.errors import Refusal
from sessions.model.records import Answer, Participant, Purpose, RoundKey, Sending, Session
from sessions.results import round_results
from sessions.store import Connection, answers
from sessions.workshop import Workshop


def find_to_join(workshop: Workshop, visitor: Visitor, typed: str) -> Session:
    """The session that somebody wants to join. Raises Refusal for a wrong code, too many wrong codes, or an end."""
    # By browser first: a whole audience shares one address, and one clumsy phone must not shut it out.
    limits, now = workshop.limits, workshop.clock()
    network = limits.networks.name(visitor.source)
    browser = f"code {visitor.limit_key(network)}"
    failed_before = limits.failed_attempts.check(browser, now)
    # Then by network, for whoever takes a new cookie for every guess. A code that was right here stays free to all.
    attempt = (network, identity.read_code(typed))
    known = attempt in limits.right_codes
    if not known:
        limits.wrong_codes.check(network, workshop.ticks())
    found = _find(workshop, typed)
    is_wrong = isinstance(found, Refusal)
    if is_wrong or not known:
        # Nobody hears whether it was right who may not try any more by now. One transaction, where limits are shared.
        with limits.attempt():
            failed_before = limits.failed_attempts.check(browser, now)
            if not known:
                limits.wrong_codes.check(network, workshop.ticks())
            if is_wrong:
                limits.failed_attempts.add(browser, now)
                limits.wrong_codes.try_take(network, workshop.ticks())
            else:
                _count_right_code(limits, browser, attempt, failed_before=failed_before)
    else:
        _count_right_code(limits, browser, attempt, failed_before=failed_before)
    if isinstance(found, Refusal):
        raise found
    return found


def _count_right_code(limits: Limits, browser: str, attempt: tuple[str, str], *, failed_before: bool) -> None:
    """A browser begins anew, and the code is free to its network."""
    if failed_before:
        limits.failed_attempts.clear(browser)
    limits.right_codes.add(attempt)


def _find(workshop: Workshop, typed: str) -> Session | Refusal:
    """The session with a code; the refusal when there is none. Raises any other Refusal."""
    try:
        return find(workshop, typed)
    except Refusal as refusal:
        if refusal.key == "refused.code_unknown":
            return refusal
        raise


def take_answer_token_or_wait(workshop: Workshop, visitor: Visitor, session: Session) -> float:
    """Count one more answer of this browser and return 0; or count none and return the seconds to wait."""
    network = workshop.limits.networks.name(visitor.source)
    return workshop.limits.answers.take_or_wait((session.id, visitor.limit_key(network)), workshop.ticks())


def join(workshop: Workshop, visitor: Visitor, session: Session, role: str | None = None) -> Participant:
    """Let a visitor in; the same browser is the same participant however often it joins. Raises Refusal."""
    return joining(workshop, visitor, session, role).result()


def joining(workshop: Workshop, visitor: Visitor, session: Session, role: str | None = None) -> Future[Participant]:
    """Like `join`, without waiting. Raises Refusal at once for what can be told without reading the database."""
    if role is not None and role not in session.roles:
        raise Refusal("refused.not_a_choice")
    holder = _holder(visitor, session)
    # Each one is a write, which others wait for.
    if wait := workshop.limits.rejoins.take_or_wait(holder, workshop.ticks()):
        raise Refusal("refused.too_many_guesses", seconds=ceil(wait))

    def store(db: Connection) -> tuple[int, Participant]:
        revision, is_running, known = answers.joining(db, session.id, holder)
        if not is_running:
            raise Refusal("refused.session_ended")
        if known is None:
            _require_capacity(workshop, db, visitor, session)
        return revision, answers.join(db, session.id, holder, role, workshop.clock())

    def tell(stored: tuple[int, Participant]) -> Participant:
        revision, participant = stored
        workshop.hub.publish_joined(session.code, revision)
        return participant

    return workshop.store.group_commit(store, tell, session.id)


def _require_capacity(workshop: Workshop, db: Connection, visitor: Visitor, session: Session) -> None:
    """Raises Refusal when a session can hold nobody more, or when too many came from one network at once."""
    if answers.may_have_joined(db, session.id, MOST_PEOPLE) and answers.joined(db, session.id) >= MOST_PEOPLE:
        raise Refusal("refused.session_full", most=MOST_PEOPLE)
    network = workshop.limits.networks.name(visitor.source)
    if wait := workshop.limits.joins.take_or_wait((session.id, network), workshop.ticks()):
        raise Refusal("refused.too_many_joins", seconds=ceil(wait))


def participant_of(workshop: Workshop, visitor: Visitor, session: Session) -> Participant | None:
    """The participant that this visitor is in this session, or None."""
    if not identity.is_token(visitor.token):
        return None
    with workshop.store.reading() as db:
        return answers.find_participant(db, session.id, _holder(visitor, session))


def participants_of(workshop: Workshop, visitors: Sequence[Visitor], session: Session) -> list[Participant | None]:
    """The participant that each of these visitors is in this session, or None."""
    holders = [_holder(visitor, session) if identity.is_token(visitor.token) else "" for visitor in visitors]
    with workshop.store.reading() as db:
        by_holder = answers.find_participants(db, session.id, holders)
    return [by_holder.get(holder) for holder in holders]


def cast(
    workshop: Workshop,
    visitor: Visitor,
    session: Session,
    activity: str,
    number: int,
    raw: object,
    *,
    purpose: Purpose = "answer",
) -> Answer | None:
    """Store what a participant gave in place of an earlier answer; returns it, or None when it was taken back.

    `raw` is what the browser sent. Raises Refusal when it doesn't parse, the round isn't open, or the visitor never
    joined; NotSavedError when the database can't take it.
    """
    return casting(workshop, visitor, session, RoundKey(activity, number, purpose), raw).result()


def casting(
    workshop: Workshop,
    visitor: Visitor,
    session: Session,
    key: RoundKey,
    raw: object,
    *,
    rehearsal: str | None = None,
    pseudonym: str | None = None,
    sending: Sending | None = None,
) -> Future[Answer | None]:
    """Like `cast`, without waiting: the future is done once the answer is committed and others have been told.

    With a `rehearsal` it is for that one alone, and with "" for none; with a `pseudonym` it is of that participant
    alone. Raises Refusal `refused.superseded` when the page of `sending` sent a newer one, which was stored.
    """
    sent = _SentAnswer(_holder(visitor, session), key, raw, rehearsal, pseudonym, sending)

    def store(db: Connection) -> tuple[int, Answer | None]:
        answered = answers.answered_round(db, session.id, sent.holder, sent.key)
        return answered.session.answers, _store(workshop, db, answered, sent)

    def tell(stored: tuple[int, Answer | None]) -> Answer | None:
        workshop.hub.publish(session.code, answers=stored[0])
        return stored[1]

    return workshop.store.group_commit(store, tell, session.id)


@dataclass(frozen=True, slots=True)
class _SentAnswer:
    """What came from a browser, and for which round."""

    holder: str
    key: RoundKey
    raw: object
    rehearsal: str | None
    pseudonym: str | None
    sending: Sending | None


def _store(workshop: Workshop, db: Connection, answered: answers.AnsweredRound, sent: _SentAnswer) -> Answer | None:
    """Check and write one answer; the transaction has begun with a write."""
    session, participant, step, earlier = answered.session, answered.participant, answered.step, answered.earlier
    if participant is None or sent.pseudonym not in {None, _pseudonym(answered.salt, participant, sent.key)}:
        raise Refusal("refused.not_joined")
    if answered.definition is None:
        raise Refusal("refused.no_such_activity")
    if step is None or sent.rehearsal not in {None, session.rehearsal}:
        raise Refusal("refused.round_closed")
    if sent.sending and not answers.is_newest(db, participant, sent.key, sent.sending):
        raise Refusal("refused.superseded")
    before = earlier.value if earlier else None
    prompt, kept = _asked(workshop, session, activities.load(answered.definition), step, sent, before)
    lawful = prompt.reconciled(sent.raw, before)
    answer = _with_kept(_parsed(prompt, lawful, before), kept)
    if answer is activities.NOTHING:
        if earlier:
            answers.withdraw(db, participant, sent.key, workshop.clock())
        return None
    incomplete = isinstance(prompt, WithTexts) and lawful is not sent.raw
    if earlier and earlier.value == answer:  # a phone that missed its receipt sends once more what is there already
        return replace(earlier, incomplete=incomplete)
    saved = Answer(participant.id, answer, workshop.clock(), incomplete=incomplete)
    answers.write(db, participant, sent.key, answer, saved.saved_at)
    return saved


def _asked(
    workshop: Workshop, session: Session, activity: Kind, step: str, sent: _SentAnswer, before: Value | None
) -> tuple[Prompt, Value]:
    """What the answer is to, and what of the answer before it stays as it is: hiding a result takes nothing away."""
    prompt = round_results.asked_in(workshop, session, activity, step, sent.key.purpose)
    if prompt is None:
        raise Refusal("refused.round_closed")
    if not isinstance(prompt, FormPrompt) or sent.key.purpose != "answer":
        return prompt, {}
    hidden = round_results.asked_with_hidden_results(workshop, session, activity, step)
    return prompt.among([each for each in hidden if isinstance(each, FormPrompt)], sent.raw, before)


def _with_kept(answer: Value | None, kept: Value) -> Value | None:
    if answer is None or not kept:
        return answer
    return kept if answer is activities.NOTHING else {**kept, **answer}


def _pseudonym(salt: str, participant: Participant, key: RoundKey) -> str:
    return pseudonym(salt, "phone", key, participant.id)


def own_answer(
    workshop: Workshop, participant: Participant, activity: str, number: int, purpose: Purpose = "answer"
) -> Answer | None:
    """What this participant gave in this round so far, or None."""
    with workshop.store.reading() as db:
        return answers.of_participant(db, participant, RoundKey(activity, number, purpose))


def _parsed(prompt: activities.Prompt, raw: object, before: dict[str, Any] | None) -> dict[str, Any] | None:
    if raw == {"pass": True}:
        return None
    return prompt.change(raw, before)


def _holder(visitor: Visitor, session: Session) -> str:
    return visitor.holder(f"participant:{session.id}")
