"""How an answer comes from a component to the store, and how the receipt goes back.

A component keeps what it sends until the receipt is there, and sends it again when it isn't: the same answer twice is
one answer. The receipt names the sending it belongs to, so that "Opgeslagen" is never said about something else.
"""

from collections.abc import Callable
from typing import Any

import streamlit as st

from pages.parts.frame import Here
from sessions import taking_part
from sessions.records import Answer, Participant
from sessions.refusal import Refusal
from sessions.scene import Scene

LOST_CAUSES = frozenset({"refused.round_closed", "refused.session_ended", "refused.no_such_activity"})


def key_of(scene: Scene) -> str:
    """The name of one round of one activity in one session, in the browser and in browser state."""
    assert scene.activity and scene.round
    # What was not sent in a rehearsal must never be sent to the round of the same number after it.
    return f"{scene.session.code}{scene.session.rehearsal}/{scene.activity.id}/{scene.round.number}"


def receiver(here: Here, scene: Scene) -> Callable[[], None]:
    """A callback that stores what the component under `key_of(scene)` sent."""
    key = key_of(scene)

    def receive() -> None:
        sent = st.session_state.get(key, {}).get("cast")
        if isinstance(sent, dict) and str(sent.get("key")).startswith(f"{key}/"):
            st.session_state[f"receipt_{key}"] = _stored(here, scene, sent)

    return receive


def state(here: Here, scene: Scene, who: Participant) -> dict[str, Any]:
    """What a component needs to know: what is stored now, when it was saved, and the receipt of the last sending."""
    assert scene.activity and scene.round
    own = taking_part.own_answer(here.workshop, who, scene.activity.id, scene.round.number)
    if own and own.value is not None and not (scene.asking and scene.asking.fits(own.value)):
        own = None  # it is kept, and was given to what was asked before an edit: of this nothing is saved yet
    return {
        # What a browser keeps is kept per participant: the next one at a shared laptop sees nothing of it.
        "key": f"{key_of(scene)}/{who.id}",
        "answered": own is not None,
        "value": own.value if own else None,
        "saved": _saved(here, own),
        "receipt": st.session_state.get(f"receipt_{key_of(scene)}"),
        "language": here.texts.language,
        "texts": {name: here.texts(f"sending.{name}") for name in ("saving", "waiting", "again", "passed", "pass")},
    }


def _stored(here: Here, scene: Scene, sent: dict[str, Any]) -> dict[str, Any]:
    assert scene.activity and scene.round
    receipt: dict[str, Any] = {"nonce": str(sent.get("nonce"))[:40], "refused": None, "final": False}
    try:
        taking_part.cast(
            here.workshop, here.visitor, here.on, scene.activity.id, scene.round.number, sent.get("answer")
        )
    except Refusal as refusal:
        receipt["refused"] = here.texts(refusal.key, **refusal.values)
        receipt["final"] = refusal.key in LOST_CAUSES
    return receipt


def _saved(here: Here, own: Answer | None) -> str | None:
    return here.texts("sending.saved", time=here.texts.clock(own.saved_at)) if own else None
