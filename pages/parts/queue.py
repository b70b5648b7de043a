"""The facilitator's look at free texts before the room sees them."""

from collections.abc import Sequence

import streamlit as st

from pages.parts import frame
from pages.parts.frame import Here
from pages.parts.markup import show
from sessions import moderation, results
from sessions.results import Written
from sessions.scene import Scene

MOST = 60  # texts that stand in the queue at a time


def queue(here: Here, now: Scene) -> None:
    """Every text of this round with what can be done with it; those that wait come first.

    "Approve all" approves what stands there to be read, and no more.
    """
    if not now.activity or not now.round or not (now.asking and now.asking.has_texts):
        return
    texts = results.written(here.workshop, here.visitor, now.session, now.activity, now.round)
    waiting = [text for text in texts if text.state == "waiting"]
    seen = texts[:MOST]
    with st.container(key="queue"):
        show("<h2>{title}</h2>", title=here.texts.count("queue.title", len(waiting)))
        if len(waiting) > 1:
            st.button(here.texts("queue.approve_all"), key="approve_all", type="primary", on_click=_decide,
                      args=(here, now, [text for text in seen if text.state == "waiting"], True))  # fmt: skip
        for text in seen:
            _row(here, now, text)
        frame.say_refusal(here, key="queue")


def _row(here: Here, now: Scene, text: Written) -> None:
    name = f"{text.participant}_{text.item}"
    with st.container(key=f"text_{name}", border=True):
        show(
            '<p class="written {state}"><span>{label}</span>{text}</p>',
            state=text.state,
            label=here.texts(f"queue.{text.state}"),
            text=text.text,
        )
        with st.container(horizontal=True):
            if text.state != "approved":
                st.button(here.texts("queue.approve"), key=f"approve_{name}", on_click=_decide,
                          args=(here, now, [text], True))  # fmt: skip
            if text.state != "hidden":
                st.button(here.texts("queue.hide"), key=f"hide_{name}", on_click=_decide,
                          args=(here, now, [text], False))  # fmt: skip


def _decide(here: Here, now: Scene, texts: Sequence[Written], approve: bool) -> None:
    """A button's callback."""
    one = now.round
    assert one
    frame.attempt(
        here,
        lambda: moderation.decide(here.workshop, here.visitor, now.session, one, texts, approve=approve),
        key="queue",
    )
