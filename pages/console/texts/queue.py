"""The facilitator's queue of free texts, before the group sees them.

Nothing in here moves by itself: a text keeps its position and its buttons as long as the facilitator doesn't sort anew,
what comes in stands at the end, and what can't be done now is there and disabled. So a press lands on what was meant.
"""

import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

import streamlit as st
from markupsafe import Markup

from pages.console.callbacks import Command, attempt
from pages.console.controls.keyboard import KEYS
from pages.console.texts import correction, pending
from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import show
from pages.kit.wording import round_title, times
from sessions.activities.capabilities import WithTexts
from sessions.facilitation.session_view import OnStage, SessionView
from sessions.model.records import Round, TextName
from sessions.participation import moderation
from sessions.results.texts.free_texts import FreeText

MOST = 60  # texts of one round that stand in the queue at a time, and of all earlier rounds together


@dataclass(frozen=True)
class _Queue:
    """The texts of one round by name, their order, their names in the page, and the one that is to be merged, if any.

    Only a round that is not the one on stage has a title. The `first` queue has the keys A and Esc.
    """

    here: Here
    stage: OnStage
    round: Round
    title: str
    key: str
    texts: dict[TextName, FreeText]
    order: list[TextName]
    elements: dict[TextName, str]
    chosen: FreeText | None
    first: bool

    @property
    def prefix(self) -> str:
        """What the keys of this round begin with: nothing for the round on stage."""
        return f"{self.round.number}_" if self.title else ""

    @property
    def listed(self) -> list[FreeText]:
        """The texts that stand there to be read."""
        return [self.texts[name] for name in self.order[:MOST] if name in self.texts]


def text_queue(here: Here, now: SessionView) -> None:
    """Every text of this round with what can be done with it.

    Texts of earlier steps that still wait stand below it, so that none is left behind when the session moves on.
    """
    stage = now.on_stage
    if stage is None:
        return
    own = [stage.in_round.round] if stage.in_round and isinstance(stage.prompt, WithTexts) else []
    earlier = pending.earlier_rounds(here, stage)
    drawn = pending.first_rounds(here, stage, earlier, MOST)
    for number, each in enumerate([*own, *drawn]):
        title = "" if each in own else round_title(here.texts, stage.activity, each)
        _of_round(here, stage, each, title, first=number == 0)
    if later := earlier[len(drawn) :]:
        show("<p class='hint'>{text}</p>", text=here.texts.count("queue.later", len(later)))
    frame.say_refusal(here, key="queue")


def _of_round(here: Here, stage: OnStage, current: Round, title: str, *, first: bool) -> None:
    """The texts of one round, each where it first stood."""
    key = f"{stage.session.code}/{current.activity}/{current.number}"
    texts = {text.name: text for text in pending.texts_of(here, stage, current)}
    order = list(dict.fromkeys([*st.session_state.get(f"places_{key}", ()), *texts]))
    st.session_state[f"places_{key}"] = order
    chosen = texts.get(st.session_state.get(f"chosen_{key}", (0, "")))
    mergeable = chosen if chosen and chosen.state in {"waiting", "approved"} else None
    elements = moderation.element_names(here.workshop, stage.session, current, order[:MOST])
    drawn = _Queue(here, stage, current, title, key, texts, order, elements, mergeable, first)
    with st.container(key=f"{drawn.prefix}queue"):
        _head(drawn)
        for name in order[:MOST]:
            _row(drawn, name)


def _head(queue: _Queue) -> None:
    """Always the same: how many wait, four buttons, and a line that says what to do."""
    here, waiting = queue.here, [text for text in queue.texts.values() if text.state == "waiting"]
    readable = [text for text in queue.listed if text.state == "waiting"]
    with st.container(key=f"{queue.prefix}queue_head"):
        heading = here.texts.count("queue.title", len(waiting))
        show("<h2 data-announced='decision {key}' data-announcement='{latest}'>{title}</h2>", key=queue.key,
             latest=_latest(queue, heading),
             title=f"{queue.title}: {heading}" if queue.title else heading)  # fmt: skip
        with st.container(horizontal=True, key=f"{queue.prefix}queue_tools"):
            st.button(here.texts("queue.approve_next"), key=f"{queue.prefix}queue_approve", disabled=not readable,
                      shortcut=KEYS["approve"] if queue.first else None, on_click=_decide,
                      args=(queue, readable[:1], True))  # fmt: skip
            st.button(here.texts("queue.approve_all"), key=f"{queue.prefix}approve_all", type="primary",
                      disabled=len(readable) < 2, on_click=_decide, args=(queue, readable, True))  # fmt: skip
            st.button(here.texts("queue.sort"), key=f"{queue.prefix}queue_sort",
                      disabled=queue.order == list(queue.texts), on_click=st.session_state.pop,
                      args=(f"places_{queue.key}", None))  # fmt: skip
            st.button(here.texts("queue.cancel"), key=f"{queue.prefix}queue_cancel", disabled=queue.chosen is None,
                      shortcut=KEYS["cancel"] if queue.first else None, on_click=st.session_state.pop,
                      args=(f"chosen_{queue.key}", None))  # fmt: skip
        show("<p class='hint' data-announced='{about}'>{text}</p>", about="choose" if queue.chosen else "",
             text=_hint(queue, len(waiting) - len(readable)))  # fmt: skip


def _latest(queue: _Queue, heading: str) -> str:
    """What the facilitator's latest press did, with what waits after it: said once, whatever comes in later."""
    name = f"latest_{queue.key}"
    latest = st.session_state.get(name, "")
    if not isinstance(latest, str):  # the texts that it was done to
        done = [queue.texts[each] for each in latest if each in queue.texts]
        what = f"‘{_short(done[0])}’" if len(done) == 1 else str(len(done))
        latest = st.session_state[name] = f"{_label(queue, done[0])}: {what}. {heading}" if done else ""
    return latest


def _hint(queue: _Queue, out_of_sight: int) -> str:
    if queue.chosen:
        return queue.here.texts("queue.choose", text=_short(queue.chosen))
    return queue.here.texts("queue.more", count=out_of_sight) if out_of_sight else queue.here.texts("queue.help")


def _row(queue: _Queue, name: TextName) -> None:
    """One text. What was taken back leaves its box empty, so that nothing below it moves up."""
    here, text, key = queue.here, queue.texts.get(name), f"{queue.prefix}{queue.elements[name]}"
    state = text.state if text else "gone"
    with st.container(key=f"text_{key}", border=True):
        show('<p class="written {state}" tabindex="-1" data-row-name="{name}" data-row-state="{state}">'
             "<span>{label}</span>{text}</p>{more}", state=state, name=_short(text), label=_label(queue, text),
             text=text.words if text else "", more=_more(queue, text))  # fmt: skip
        with st.container(horizontal=True, key=f"actions_{key}"):
            st.button(here.texts("queue.approve"), key=f"approve_{key}", on_click=_decide, args=(queue, [text], True),
                      disabled=state not in {"waiting", "hidden"})  # fmt: skip
            st.button(here.texts("queue.hide"), key=f"hide_{key}", on_click=_decide, args=(queue, [text], False),
                      disabled=state not in {"waiting", "approved"})  # fmt: skip
            label, act = _merge_action(queue, text)
            st.button(here.texts(f"queue.{label}"), key=f"same_{key}", on_click=act, disabled=act is None,
                      type="primary" if label == "this" else "secondary", args=(queue, text))  # fmt: skip
            st.button(here.texts("queue.correct"), key=f"correct_{key}", on_click=_edit, args=(queue, text),
                      disabled=not text or not text.typed)  # fmt: skip
            pinned = bool(text and text.pinned)
            st.button(here.texts("queue.unpin" if pinned else "queue.pin"), key=f"pin_{key}", on_click=_pin,
                      args=(queue, text), disabled=not pinned and state != "approved")  # fmt: skip
        if text and st.session_state.get(f"editing_{queue.key}") == name:
            _correction(queue, text, key)


def _label(queue: _Queue, text: FreeText | None) -> str:
    texts = queue.here.texts
    if text is None:
        return texts("queue.gone")
    if text.same_as:
        return texts("queue.same_as", text=_short(queue.texts.get(text.same_as)))
    more = [texts(f"queue.{name}") for name in ("corrected", "pinned") if getattr(text, name)]
    voices = [times(texts, text.voices)] if text.voices > 1 else []
    return " · ".join([texts(f"queue.{text.state}"), *voices, *more])


def _short(text: FreeText | None) -> str:
    return textwrap.shorten(text.words, 60, placeholder="…") if text else ""


def _more(queue: _Queue, text: FreeText | None) -> Markup:
    """What the facilitator should know: what was typed before it was corrected, and what calls for a careful look."""
    texts = queue.here.texts
    if text is None:
        return Markup()
    typed = texts("queue.original", text=text.original) if text.corrected else ""
    flags = ", ".join(texts(f"queue.flag.{flag}") for flag in text.flags)
    lines = [("typed", typed), ("look", texts("queue.look", flags=flags) if flags else "")]
    line = Markup('<p class="{kind}">{text}</p>')
    return Markup().join(line.format(kind=kind, text=words) for kind, words in lines if words)


def _merge_action(queue: _Queue, text: FreeText | None) -> tuple[str, Callable[[_Queue, FreeText], None] | None]:
    """What the third button says and does: choose a text, then the one that says the same; or undo that."""
    if text is None or text.state == "hidden":
        return "same", None
    if queue.chosen:
        if queue.chosen.name == text.name:
            return "chosen", None
        return "this", None if text.same_as == queue.chosen.name else _merge
    return ("apart", _unmerge) if text.state == "same" else ("same", _choose)


def _correction(queue: _Queue, text: FreeText, key: str) -> None:
    """The fields in which a text is corrected, below its buttons."""

    def save(wording: Mapping[str, str]) -> None:
        if _run(queue, [text], moderation.correct, queue.stage.activity, queue.round, text, wording):
            close()

    def restore() -> None:
        if _run(queue, [text], moderation.restore, queue.round, text):
            close()

    def close() -> None:
        st.session_state.pop(f"editing_{queue.key}", None)

    correction.fields(queue.here, queue.stage.activity.kind, text, key, save, restore=restore, cancel=close)


def _choose(queue: _Queue, text: FreeText) -> None:
    """A button's callback, as all below."""
    st.session_state[f"chosen_{queue.key}"] = text.name


def _edit(queue: _Queue, text: FreeText) -> None:
    """Open the fields of a text, or close them again."""
    key = f"editing_{queue.key}"
    st.session_state[key] = None if st.session_state.get(key) == text.name else text.name


def _decide(queue: _Queue, texts: Sequence[FreeText], approve: bool) -> None:
    _run(queue, texts, moderation.decide, queue.round, texts, approve=approve)


def _pin(queue: _Queue, text: FreeText) -> None:
    _run(queue, [text], moderation.pin, queue.round, text, wanted=not text.pinned)


def _merge(queue: _Queue, into: FreeText) -> None:
    st.session_state.pop(f"chosen_{queue.key}", None)
    _run(queue, [queue.chosen or into], moderation.merge, queue.stage.activity, queue.round, queue.chosen, into)


def _unmerge(queue: _Queue, text: FreeText) -> None:
    _run(queue, [text], moderation.unmerge, queue.round, text)


def _run(queue: _Queue, texts: Sequence[FreeText], command: Command, *arguments: object, **options: object) -> bool:
    """Carry out a command about these texts on the session as it was drawn; a refusal is said below the queue."""
    here = replace(queue.here, opened=queue.stage.session)
    done = attempt(here, partial(command, **options), *arguments, part="queue")
    if done:
        st.session_state[f"latest_{queue.key}"] = [text.name for text in texts]
    return done
