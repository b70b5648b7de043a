"""The facilitator's look at free texts before the room sees them.

Nothing in here moves by itself: a text keeps its place and its buttons as long as the facilitator doesn't sort anew,
what comes in stands at the end, and what can't be done now is there and disabled. So a press lands on what was meant.
"""

import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import streamlit as st

from pages.parts import frame, sending
from pages.parts.cards import times
from pages.parts.frame import Here
from pages.parts.markup import show
from sessions import moderation, results
from sessions.scene import Scene
from sessions.written import Written

MOST = 60  # texts that stand in the queue at a time
Name = tuple[int, str]


@dataclass(frozen=True)
class _Queue:
    """The texts of one round by name, the order of their places, and the one that is to be merged, if any."""

    here: Here
    now: Scene
    key: str
    texts: dict[Name, Written]
    places: list[Name]
    chosen: Written | None

    @property
    def seen(self) -> list[Written]:
        """The texts that stand there to be read."""
        return [self.texts[name] for name in self.places[:MOST] if name in self.texts]


def queue(here: Here, now: Scene) -> None:
    """Every text of this round with what can be done with it."""
    if not now.activity or not now.round or not (now.asking and now.asking.has_texts):
        return
    key = sending.key_of(now)
    read = results.written(here.workshop, here.visitor, now.session, now.activity, now.round)
    texts = {text.name: text for text in read}
    places = list(dict.fromkeys([*st.session_state.get(f"places_{key}", ()), *texts]))
    st.session_state[f"places_{key}"] = places
    chosen = texts.get(st.session_state.get(f"chosen_{key}", (0, "")))
    found = _Queue(
        here, now, key, texts, places, chosen if chosen and chosen.state in {"waiting", "approved"} else None
    )
    with st.container(key="queue"):
        _head(found)
        for name in places[:MOST]:
            _row(found, name)


def _head(found: _Queue) -> None:
    """Always the same: how many wait, three buttons, and a line that says what to do."""
    here, waiting = found.here, [text for text in found.texts.values() if text.state == "waiting"]
    readable = [text for text in found.seen if text.state == "waiting"]
    with st.container(key="queue_head"):
        show("<h2>{title}</h2>", title=here.texts.count("queue.title", len(waiting)))
        with st.container(horizontal=True, key="queue_tools"):
            st.button(here.texts("queue.approve_all"), key="approve_all", type="primary", disabled=len(readable) < 2,
                      on_click=_decide, args=(found, readable, True))  # fmt: skip
            st.button(here.texts("queue.sort"), key="queue_sort", disabled=found.places == list(found.texts),
                      on_click=st.session_state.pop, args=(f"places_{found.key}", None))  # fmt: skip
            st.button(here.texts("queue.cancel"), key="queue_cancel", disabled=found.chosen is None, shortcut="Esc",
                      on_click=st.session_state.pop, args=(f"chosen_{found.key}", None))  # fmt: skip
        show("<p class='hint' role='status'>{text}</p>", text=_hint(found, len(waiting) - len(readable)))
        frame.say_refusal(here, key="queue")


def _hint(found: _Queue, out_of_sight: int) -> str:
    if found.chosen:
        return found.here.texts("queue.choose", text=_short(found.chosen))
    return found.here.texts("queue.more", count=out_of_sight) if out_of_sight else found.here.texts("queue.help")


def _row(found: _Queue, name: Name) -> None:
    """One text. What was taken back leaves an empty place, so that nothing below it moves up."""
    here, text, key = found.here, found.texts.get(name), f"{name[0]}_{name[1]}"
    state = text.state if text else "gone"
    with st.container(key=f"text_{key}", border=True):
        show('<p class="written {state}"><span>{label}</span>{text}</p>', state=state, label=_label(found, text),
             text=text.text if text else "")  # fmt: skip
        with st.container(horizontal=True, key=f"actions_{key}"):
            st.button(here.texts("queue.approve"), key=f"approve_{key}", on_click=_decide, args=(found, [text], True),
                      disabled=state not in {"waiting", "hidden"})  # fmt: skip
            st.button(here.texts("queue.hide"), key=f"hide_{key}", on_click=_decide, args=(found, [text], False),
                      disabled=state not in {"waiting", "approved"})  # fmt: skip
            label, act = _doubles(found, text)
            st.button(here.texts(f"queue.{label}"), key=f"same_{key}", on_click=act, disabled=act is None,
                      type="primary" if label == "this" else "secondary", args=(found, text))  # fmt: skip


def _label(found: _Queue, text: Written | None) -> str:
    if text is None:
        return found.here.texts("queue.gone")
    if text.same_as:
        return found.here.texts("queue.same_as", text=_short(found.texts.get(text.same_as)))
    state = found.here.texts(f"queue.{text.state}")
    return f"{state} · {times(found.here, text.voices)}" if text.voices > 1 else state


def _doubles(found: _Queue, text: Written | None) -> tuple[str, Callable[[_Queue, Written], None] | None]:
    """What the third button says and does: choose a text, then the one that says the same; or undo that."""
    if text is None or text.state == "hidden":
        return "same", None
    if found.chosen:
        if found.chosen.name == text.name:
            return "chosen", None
        return "this", None if text.same_as == found.chosen.name else _merge
    return ("apart", _unmerge) if text.state == "same" else ("same", _choose)


def _short(text: Written | None) -> str:
    return textwrap.shorten(text.text, 60, placeholder="…") if text else ""


def _choose(found: _Queue, text: Written) -> None:
    st.session_state[f"chosen_{found.key}"] = text.name


def _decide(found: _Queue, texts: Sequence[Written], approve: bool) -> None:
    """A button's callback, as all below."""
    here, now = found.here, found.now
    assert now.round
    one = now.round
    frame.attempt(
        here,
        lambda: moderation.decide(here.workshop, here.visitor, now.session, one, texts, approve=approve),
        key="queue",
    )


def _merge(found: _Queue, into: Written) -> None:
    here, now, chosen = found.here, found.now, found.chosen
    assert now.activity and now.round and chosen
    activity, one = now.activity, now.round
    st.session_state.pop(f"chosen_{found.key}", None)
    frame.attempt(
        here,
        lambda: moderation.merge(here.workshop, here.visitor, now.session, activity, one, chosen, into),
        key="queue",
    )


def _unmerge(found: _Queue, text: Written) -> None:
    here, now = found.here, found.now
    assert now.round
    one = now.round
    frame.attempt(here, lambda: moderation.unmerge(here.workshop, here.visitor, now.session, one, text), key="queue")
