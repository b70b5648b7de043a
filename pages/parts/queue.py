"""The facilitator's look at free texts before the room sees them.

Nothing in here moves by itself: a text keeps its place and its buttons as long as the facilitator doesn't sort anew,
what comes in stands at the end, and what can't be done now is there and disabled. So a press lands on what was meant.
"""

import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from pages.parts import frame, left_texts, queue_wording
from pages.parts.cards import times
from pages.parts.frame import Here
from pages.parts.looking_back import titled
from pages.parts.markup import Safe, joined, markup, show
from pages.parts.shortcuts import KEYS
from sessions import moderation
from sessions.records import Round
from sessions.scene import Scene
from sessions.written import Written

MOST = 60  # texts of one round that stand in the queue at a time, and of all earlier rounds together
Name = tuple[int, str]


@dataclass(frozen=True)
class _Queue:
    """The texts of one round by name, the order of their places, and the one that is to be merged, if any.

    Only a round that is not the one on stage has a title. The `first` queue has the keys A and Esc.
    """

    here: Here
    now: Scene
    one: Round
    title: str
    key: str
    texts: dict[Name, Written]
    places: list[Name]
    chosen: Written | None
    first: bool

    @property
    def of(self) -> str:
        """What the keys of this round begin with: nothing for the round on stage."""
        return f"{self.one.number}_" if self.title else ""

    @property
    def seen(self) -> list[Written]:
        """The texts that stand there to be read."""
        return [self.texts[name] for name in self.places[:MOST] if name in self.texts]


def queue(here: Here, now: Scene) -> None:
    """Every text of this round with what can be done with it.

    Texts of earlier steps that still wait stand below it, so that none is left behind when the session moves on.
    """
    if not now.activity or not now.session.current:
        return
    own = [now.round] if now.round and now.asking and now.asking.has_texts else []
    left = left_texts.behind(here, now)
    drawn = left_texts.that_fit(here, now, left, MOST)
    for at, one in enumerate([*own, *drawn]):
        _of_round(here, now, one, "" if one in own else titled(here.texts, now.activity, one), first=at == 0)
    if later := left[len(drawn) :]:
        show("<p class='hint' role='status'>{text}</p>", text=here.texts.count("queue.later", len(later)))
    frame.say_refusal(here, key="queue")


def _of_round(here: Here, now: Scene, one: Round, title: str, *, first: bool) -> None:
    """The texts of one round, each in the place where it first stood."""
    key = f"{now.session.code}/{one.activity}/{one.number}"
    texts = {text.name: text for text in left_texts.read(here, now, one)}
    places = list(dict.fromkeys([*st.session_state.get(f"places_{key}", ()), *texts]))
    st.session_state[f"places_{key}"] = places
    chosen = texts.get(st.session_state.get(f"chosen_{key}", (0, "")))
    can_be = chosen if chosen and chosen.state in {"waiting", "approved"} else None
    found = _Queue(here, now, one, title, key, texts, places, can_be, first)
    with st.container(key=f"{found.of}queue"):
        _head(found)
        for name in places[:MOST]:
            _row(found, name)


def _head(found: _Queue) -> None:
    """Always the same: how many wait, four buttons, and a line that says what to do."""
    here, waiting = found.here, [text for text in found.texts.values() if text.state == "waiting"]
    readable = [text for text in found.seen if text.state == "waiting"]
    with st.container(key=f"{found.of}queue_head"):
        heading = here.texts.count("queue.title", len(waiting))
        show("<h2>{title}</h2>", title=f"{found.title}: {heading}" if found.title else heading)
        with st.container(horizontal=True, key=f"{found.of}queue_tools"):
            st.button(here.texts("queue.approve_next"), key=f"{found.of}queue_approve", disabled=not readable,
                      shortcut=KEYS["approve"] if found.first else None, on_click=_decide,
                      args=(found, readable[:1], True))  # fmt: skip
            st.button(here.texts("queue.approve_all"), key=f"{found.of}approve_all", type="primary",
                      disabled=len(readable) < 2, on_click=_decide, args=(found, readable, True))  # fmt: skip
            st.button(here.texts("queue.sort"), key=f"{found.of}queue_sort", disabled=found.places == list(found.texts),
                      on_click=st.session_state.pop, args=(f"places_{found.key}", None))  # fmt: skip
            st.button(here.texts("queue.cancel"), key=f"{found.of}queue_cancel", disabled=found.chosen is None,
                      shortcut=KEYS["cancel"] if found.first else None, on_click=st.session_state.pop,
                      args=(f"chosen_{found.key}", None))  # fmt: skip
        show("<p class='hint' role='status'>{text}</p>", text=_hint(found, len(waiting) - len(readable)))


def _hint(found: _Queue, out_of_sight: int) -> str:
    if found.chosen:
        return found.here.texts("queue.choose", text=_short(found.chosen))
    return found.here.texts("queue.more", count=out_of_sight) if out_of_sight else found.here.texts("queue.help")


def _row(found: _Queue, name: Name) -> None:
    """One text. What was taken back leaves an empty place, so that nothing below it moves up."""
    here, text, key = found.here, found.texts.get(name), f"{found.of}{name[0]}_{name[1]}"
    state = text.state if text else "gone"
    with st.container(key=f"text_{key}", border=True):
        show('<p class="written {state}"><span>{label}</span>{text}</p>{more}', state=state, label=_label(found, text),
             text=text.words if text else "", more=_more(found, text))  # fmt: skip
        with st.container(horizontal=True, key=f"actions_{key}"):
            st.button(here.texts("queue.approve"), key=f"approve_{key}", on_click=_decide, args=(found, [text], True),
                      disabled=state not in {"waiting", "hidden"})  # fmt: skip
            st.button(here.texts("queue.hide"), key=f"hide_{key}", on_click=_decide, args=(found, [text], False),
                      disabled=state not in {"waiting", "approved"})  # fmt: skip
            label, act = _doubles(found, text)
            st.button(here.texts(f"queue.{label}"), key=f"same_{key}", on_click=act, disabled=act is None,
                      type="primary" if label == "this" else "secondary", args=(found, text))  # fmt: skip
            st.button(here.texts("queue.correct"), key=f"correct_{key}", on_click=_edit, args=(found, text),
                      disabled=not text or not text.typed)  # fmt: skip
            pinned = bool(text and text.pinned)
            st.button(here.texts("queue.unpin" if pinned else "queue.pin"), key=f"pin_{key}", on_click=_pin,
                      args=(found, text), disabled=not pinned and state != "approved")  # fmt: skip
        if text and st.session_state.get(f"editing_{found.key}") == name:
            _wording(found, text, key)


def _more(found: _Queue, text: Written | None) -> Safe:
    """What the facilitator should know: what was typed before it was corrected, and what calls for a careful look."""
    here = found.here
    if text is None:
        return Safe("")
    typed = here.texts("queue.original", text=text.original) if text.corrected else ""
    seen = ", ".join(here.texts(f"queue.flag.{flag}") for flag in text.flags)
    lines = [("typed", typed), ("look", here.texts("queue.look", flags=seen) if seen else "")]
    return joined([markup('<p class="{kind}">{text}</p>', kind=kind, text=line) for kind, line in lines if line])


def _wording(found: _Queue, text: Written, key: str) -> None:
    """The fields in which a text is corrected, below its buttons."""
    activity = found.now.activity
    assert activity

    def save(wording: Mapping[str, str]) -> None:
        if _said(found, lambda here: moderation.correct(
                here.workshop, here.visitor, found.now.session, activity, found.one, text, wording)):  # fmt: skip
            close()

    def restore() -> None:
        if _said(found, lambda here: moderation.restore(
                here.workshop, here.visitor, found.now.session, found.one, text)):  # fmt: skip
            close()

    def close() -> None:
        st.session_state.pop(f"editing_{found.key}", None)

    queue_wording.fields(found.here, activity.kind, text, key, save, restore=restore, cancel=close)


def _label(found: _Queue, text: Written | None) -> str:
    if text is None:
        return found.here.texts("queue.gone")
    if text.same_as:
        return found.here.texts("queue.same_as", text=_short(found.texts.get(text.same_as)))
    texts = found.here.texts
    more = [texts(f"queue.{name}") for name in ("corrected", "pinned") if getattr(text, name)]
    voices = [times(found.here, text.voices)] if text.voices > 1 else []
    return " · ".join([texts(f"queue.{text.state}"), *voices, *more])


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
    return textwrap.shorten(text.words, 60, placeholder="…") if text else ""


def _choose(found: _Queue, text: Written) -> None:
    st.session_state[f"chosen_{found.key}"] = text.name


def _edit(found: _Queue, text: Written) -> None:
    """Open the fields of a text, or close them again."""
    key = f"editing_{found.key}"
    st.session_state[key] = None if st.session_state.get(key) == text.name else text.name


def _said(found: _Queue, act: Callable[[Here], object]) -> bool:
    """Run a command; a refusal is said below the queue."""
    return frame.attempt(found.here, lambda: act(found.here), key="queue")


def _decide(found: _Queue, texts: Sequence[Written], approve: bool) -> None:
    """A button's callback, as all below."""
    now, one = found.now, found.one
    _said(found, lambda here: moderation.decide(here.workshop, here.visitor, now.session, one, texts, approve=approve))


def _pin(found: _Queue, text: Written) -> None:
    now, one, wanted = found.now, found.one, not text.pinned
    _said(found, lambda here: moderation.pin(here.workshop, here.visitor, now.session, one, text, wanted=wanted))


def _merge(found: _Queue, into: Written) -> None:
    now, one, chosen, activity = found.now, found.one, found.chosen, found.now.activity
    assert activity and chosen
    st.session_state.pop(f"chosen_{found.key}", None)
    _said(found, lambda here: moderation.merge(here.workshop, here.visitor, now.session, activity, one, chosen, into))


def _unmerge(found: _Queue, text: Written) -> None:
    now, one = found.now, found.one
    _said(found, lambda here: moderation.unmerge(here.workshop, here.visitor, now.session, one, text))
