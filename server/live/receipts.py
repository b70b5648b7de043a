"""Receipts: an answer on its way from a phone to the store, and what the phone hears of it.

A phone keeps what it sends until the receipt arrives, and sends it again when it doesn't: the same answer twice is one
answer. The receipt names the sending it belongs to, so that "Opgeslagen" is never said about something else.
"""

import asyncio
import time
from math import ceil

from server.live.protocol import AnswerKey, Cast, Receipt, StoredAnswer
from server.operations import metrics
from server.request_context import RequestContext
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.records import Answer
from sessions.participation import answering

SUPERSEDED = "refused.superseded"
NOT_JOINED = frozenset({"refused.not_joined", "refused.session_gone"})
TOO_LATE = frozenset({"refused.round_closed", "refused.session_ended", "refused.no_such_activity"})


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
    arrived = time.perf_counter()
    try:
        saving = answering.casting(
            context.workshop,
            context.visitor,
            context.session,
            key.round,
            cast.answer,
            rehearsal=key.rehearsal,
            pseudonym=key.pseudonym,
            sending=cast.sending,
        )
        own = await asyncio.wrap_future(saving)
        metrics.count_answer(time.perf_counter() - arrived)
        if own and own.incomplete:  # for good, as far as this sending goes: the phone keeps what has no room
            receipt |= {"refused": context.texts("refused.no_room"), "final": True}
        return {**receipt, **stored_answer(context.texts, own)}
    except Refusal as refusal:
        if refusal.key in NOT_JOINED:
            raise
        if refusal.key == SUPERSEDED:
            return {**receipt, **await _stored(context, key), "superseded": True}
        receipt["refused"] = context.texts(refusal.key, **refusal.values)
        if refusal.key in TOO_LATE:
            return {**receipt, **await _stored(context, key), "final": True}
        return receipt


async def _stored(context: RequestContext, key: AnswerKey) -> StoredAnswer:
    """What is stored of a sender whose new answer was not: that stays as it is."""
    return stored_answer(context.texts, await asyncio.to_thread(_own_answer, context, key))


def _own_answer(context: RequestContext, key: AnswerKey) -> Answer | None:
    participant = answering.participant_of(context.workshop, context.visitor, context.session)
    return answering.own_answer(context.workshop, participant, *key.round) if participant else None


def stored_answer(texts: Texts, own: Answer | None) -> StoredAnswer:
    """What is stored of somebody in a round, and the sentence that says since when."""
    return {
        "answered": own is not None,
        "value": own.value if own else None,
        "saved": texts("sending.saved", time=texts.clock(own.saved_at)) if own else None,
    }
