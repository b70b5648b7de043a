"""Receipts: an answer on its way from a phone to the store, and what the phone hears of it.

A phone keeps what it sends until the receipt arrives, and sends it again when it doesn't: the same answer twice is one
answer. The receipt names the sending it belongs to, so that "Opgeslagen" is never said about something else.
"""

import asyncio
from math import ceil
from typing import Any, Protocol

from server.live.protocol import AnswerKey, Cast, Receipt, StoredAnswer, round_path
from server.request_context import RequestContext
from sessions.facilitation.session_view import InRound, SessionView
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.records import Answer, Participant
from sessions.participation import answering
from sessions.workshop import Workshop

NOT_JOINED = frozenset({"refused.not_joined", "refused.session_gone"})
TOO_LATE = frozenset({"refused.round_closed", "refused.session_ended", "refused.no_such_activity"})
WORDS = ("saving", "waiting", "stay", "again", "passed", "pass", "removed")  # the texts around an answer


class Localised(Protocol):
    """What draws an answer's state: the installation, and the texts in the visitor's language."""

    @property
    def workshop(self) -> Workshop:
        """The installation."""

    @property
    def texts(self) -> Texts:
        """The texts in the visitor's language."""


def begin_of(view: SessionView) -> str:
    """What the keys of all answers in one session, or in one rehearsal of it, begin with."""
    return f"{view.session.code}{view.session.rehearsal}/"


def key_of(view: InRound) -> str:
    """The name of the round that the view shows, in the browser."""
    return f"{begin_of(view)}{round_path(view.round.key)}"


def answer_key(workshop: Workshop, view: InRound, participant: Participant) -> str:
    """The key of this participant's answer in the round that the view shows."""
    session, key = view.session, view.round.key
    return str(AnswerKey(session.code, session.rehearsal, key, answering.pseudonym_of(workshop, participant, key)))


def state(here: Localised, view: InRound, participant: Participant) -> dict[str, Any]:
    """What a component that sends answers needs: its key, what is stored now, and the texts around it."""
    key = view.round.key
    own = answering.own_answer(here.workshop, participant, *key)
    if own and own.value is not None and not view.prompt.fits(own.value):
        own = None  # given before an edit of the question: it is kept, but nothing is stored for what is asked now
    return {
        # The key ends with a name of the participant, so the next person at a shared laptop sees nothing of the one
        # before.
        "key": answer_key(here.workshop, view, participant),
        **_stored(here.texts, own),
        "receipt": None,
        "language": here.texts.language,
        "texts": {name: here.texts(f"sending.{name}") for name in WORDS},
    }


async def store(context: RequestContext, cast: Cast) -> Receipt | None:
    """Store an answer; returns its receipt, or None for a key that no page of this session sends.

    Raises Refusal when the sender is not, or no longer, the participant of that key.
    """
    key = AnswerKey.parse(cast.key, context.session.code)
    if key is None:
        return None
    receipt: Receipt = {"key": cast.key, "nonce": cast.nonce, "refused": None, "final": False}
    if wait := answering.take_answer_token_or_wait(context.workshop, context.visitor, context.session):
        # The phone keeps the answer and sends it again by itself after so many seconds.
        return {**receipt, "refused": context.texts("refused.too_fast"), "wait": ceil(wait)}
    try:
        saving = answering.casting(
            context.workshop,
            context.visitor,
            context.session,
            key.round,
            cast.answer,
            rehearsal=key.rehearsal,
            pseudonym=key.pseudonym,
        )
        own = await asyncio.wrap_future(saving)
        if own and own.incomplete:  # for good, as far as this sending goes: the phone keeps what has no room
            receipt |= {"refused": context.texts("refused.no_room"), "final": True}
        return {**receipt, **_stored(context.texts, own)}
    except Refusal as refusal:
        if refusal.key in NOT_JOINED:
            raise
        receipt["refused"] = context.texts(refusal.key, **refusal.values)
        if refusal.key in TOO_LATE:
            own = await asyncio.to_thread(_own_answer, context, key)
            return {**receipt, **_stored(context.texts, own), "final": True}
        return receipt


def _own_answer(context: RequestContext, key: AnswerKey) -> Answer | None:
    """What is stored of a sender whose new answer was refused: that stays as it is."""
    participant = answering.participant_of(context.workshop, context.visitor, context.session)
    return answering.own_answer(context.workshop, participant, *key.round) if participant else None


def _stored(texts: Texts, own: Answer | None) -> StoredAnswer:
    return {
        "answered": own is not None,
        "value": own.value if own else None,
        "saved": texts("sending.saved", time=texts.clock(own.saved_at)) if own else None,
    }
