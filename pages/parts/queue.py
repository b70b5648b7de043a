"""The facilitator's look at free texts before the room sees them."""

from collections.abc import Sequence

import streamlit as st

from pages.parts import frame
from pages.parts.frame import Here
from pages.parts.looking_back import titled
from pages.parts.markup import show
from sessions import moderation, results, scene
from sessions.records import Round
from sessions.results import Written
from sessions.scene import Scene

MOST = 60  # texts that stand in the queue at a time


def queue(here: Here, now: Scene) -> None:
    """Every text of this round with what can be done with it; those that wait come first.

    Texts of earlier steps that still wait stand below it, so that none is left behind when the session moves on.
    """
    if not now.activity or not now.session.current:
        return
    if now.round and now.asking and now.asking.has_texts:
        _of_round(here, now, now.round, "")
    for one in _left_behind(here, now):
        _of_round(here, now, one, titled(here.texts, now.activity, one))
    frame.say_refusal(here, key="queue")


def _left_behind(here: Here, now: Scene) -> Sequence[Round]:
    """The other rounds of this activity in which texts wait; in a step without texts also the latest with texts."""
    assert now.activity
    items = {item.activity.id: item for item in scene.items(here.workshop, now.session)}
    others = [one for one in items[now.activity.id].rounds if now.round is None or one.number != now.round.number]
    written = {one.number: _texts(here, now, one) for one in others}
    found = [one for one in others if any(text.state == "waiting" for text in written[one.number])]
    if now.asking and not now.asking.has_texts:
        latest = [one for one in others if written[one.number]][-1:]
        found += [one for one in latest if one not in found]
    return found


def _texts(here: Here, now: Scene, one: Round) -> Sequence[Written]:
    assert now.activity
    return results.written(here.workshop, here.visitor, now.session, now.activity, one)


def _of_round(here: Here, now: Scene, one: Round, title: str) -> None:
    """The texts of one round. "Approve all" approves what stands there to be read, and no more."""
    texts = _texts(here, now, one)
    waiting = [text for text in texts if text.state == "waiting"]
    seen = texts[:MOST]
    of = f"{one.number}_" if title else ""
    with st.container(key=f"{of}queue"):
        heading = here.texts.count("queue.title", len(waiting))
        show("<h2>{title}</h2>", title=f"{title}: {heading}" if title else heading)
        if len(waiting) > 1:
            st.button(here.texts("queue.approve_all"), key=f"{of}approve_all", type="primary", on_click=_decide,
                      args=(here, now, one, [text for text in seen if text.state == "waiting"], True))  # fmt: skip
        for text in seen:
            _row(here, now, one, text, of)


def _row(here: Here, now: Scene, one: Round, text: Written, of: str) -> None:
    name = f"{of}{text.participant}_{text.item}"
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
                          args=(here, now, one, [text], True))  # fmt: skip
            if text.state != "hidden":
                st.button(here.texts("queue.hide"), key=f"hide_{name}", on_click=_decide,
                          args=(here, now, one, [text], False))  # fmt: skip


def _decide(here: Here, now: Scene, one: Round, texts: Sequence[Written], approve: bool) -> None:
    """A button's callback."""
    frame.attempt(
        here,
        lambda: moderation.decide(here.workshop, here.visitor, now.session, one, texts, approve=approve),
        key="queue",
    )
