"""How an answer comes from a phone to the store, and what the phone is told of it.

A phone keeps what it sends until the receipt is there, and sends it again when it isn't: the same answer twice is one
answer. The receipt names the sending it belongs to, so that "Opgeslagen" is never said about something else.
"""

import asyncio
from math import ceil
from typing import Any

from pages.parts.frame import Here
from sessions import taking_part
from sessions.records import Answer, Participant
from sessions.refusal import Refusal
from sessions.scene import Scene

NOT_IN = frozenset({"refused.not_joined", "refused.session_gone"})
WORDS = ("saving", "waiting", "stay", "again", "passed", "pass")  # what stands around an answer
LOST_CAUSES = frozenset({"refused.round_closed", "refused.session_ended", "refused.no_such_activity"})


def begin_of(scene: Scene) -> str:
    """What the names of all rounds of one session begin with, in the browser."""
    # What was not sent in a rehearsal must never be sent to the round of the same number after it.
    return f"{scene.session.code}{scene.session.rehearsal}/"


def key_of(scene: Scene) -> str:
    """The name of one round of one activity in one session, in the browser."""
    assert scene.activity and scene.round
    return f"{begin_of(scene)}{scene.activity.id}/{scene.round.number}"


def state(here: Here, scene: Scene, who: Participant) -> dict[str, Any]:
    """What a component needs to know: what is stored now, when it was saved, and the words around it."""
    assert scene.activity and scene.round
    own = taking_part.own_answer(here.workshop, who, scene.activity.id, scene.round.number)
    if own and own.value is not None and not (scene.asking and scene.asking.fits(own.value)):
        own = None  # it is kept, and was given to what was asked before an edit: of this nothing is saved yet
    return {
        # What a browser keeps is kept per participant: the next one at a shared laptop sees nothing of it.
        "key": f"{key_of(scene)}/{who.id}",
        **_stored(here, own),
        "receipt": None,
        "language": here.texts.language,
        "texts": {name: here.texts(f"sending.{name}") for name in WORDS},
    }


async def receive(here: Here, sent: dict[str, Any]) -> dict[str, Any] | None:
    """Store what a phone sent; returns the receipt with what is stored now. None for what no phone of ours sends.

    Raises Refusal when whoever sent it is not the participant under whose key it comes.
    """
    place = _place(str(sent.get("key"))[:200])
    if place is None or not place[0].startswith(here.on.code):
        return None
    within, activity, number, who = place
    receipt = {"key": sent["key"], "nonce": str(sent.get("nonce"))[:40], "refused": None, "final": False}
    rehearsal = within.removeprefix(here.on.code)
    if wait := taking_part.may_answer_in(here.workshop, here.visitor, here.on):
        # The phone keeps it and sends it again by itself after so many seconds.
        return receipt | {"refused": here.texts("refused.too_fast"), "wait": ceil(wait)}
    try:
        saved = taking_part.casting(
            here.workshop, here.visitor, here.on, activity, number, sent.get("answer"), rehearsal=rehearsal, who=who
        )
        receipt |= _stored(here, await asyncio.wrap_future(saved))
    except Refusal as refusal:
        if refusal.key in NOT_IN:
            raise
        receipt["refused"] = here.texts(refusal.key, **refusal.values)
        if refusal.key in LOST_CAUSES:
            receipt |= _stored(here, await asyncio.to_thread(_own, here, activity, number)) | {"final": True}
    return receipt


def _own(here: Here, activity: str, number: int) -> Answer | None:
    """What is stored of whoever sent something that was refused: of that, nothing is lost."""
    who = taking_part.who_is(here.workshop, here.visitor, here.on)
    return taking_part.own_answer(here.workshop, who, activity, number) if who else None


def _place(key: str) -> tuple[str, str, int, int] | None:
    """The session with its rehearsal, the activity, the round and the participant that a key names."""
    if not key.isascii():
        return None
    within, _, rest = key.partition("/")
    activity, *numbers = rest.rsplit("/", 2)
    if len(numbers) != 2 or not all(one.isascii() and one.isdigit() and len(one) < 10 for one in numbers):
        return None
    return within, activity, int(numbers[0]), int(numbers[1])


def _stored(here: Here, own: Answer | None) -> dict[str, Any]:
    return {
        "answered": own is not None,
        "value": own.value if own else None,
        "saved": here.texts("sending.saved", time=here.texts.clock(own.saved_at)) if own else None,
    }
