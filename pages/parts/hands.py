"""People without a device: the facilitator counts hands or reads papers; and a laptop that is passed on."""

from itertools import groupby

import streamlit as st

from pages.parts import frame
from pages.parts.frame import Here
from pages.parts.markup import joined, markup, plain, show
from sessions import hands
from sessions.activities.by_hand import MOST, ByHand
from sessions.records import Batch, Round
from sessions.scene import Scene


def panel(here: Here, now: Scene) -> None:
    """What can be entered now, what was entered in this round, and the switch for a shared laptop."""
    if now.session.ended:
        return
    with st.expander(here.texts("hands.title"), key="hands"):
        way = now.asking.by_hand(here.texts) if now.asking and now.asking.asks else None
        if now.round is None or now.activity is None or now.phase == "talking":
            show("<p class='hint'>{text}</p>", text=here.texts("hands.no_round"))
        else:
            batches = hands.batches(here.workshop, here.visitor, now.session, now.round)
            if way is None:
                show("<p class='hint'>{text}</p>", text=here.texts("hands.not_here"))
            else:
                last = max((one.id for one in batches), default=0)
                _form(here, now.round, way, f"{now.round.activity}_{now.round.number}_{last}")
            for one in batches:
                _batch(here, one)
        stored = now.session.shared
        st.toggle(here.texts("hands.shared"), stored, key=f"shared_{stored}", on_change=switch_shared,
                  args=(here, stored, f"shared_{stored}"))  # fmt: skip
        frame.say_refusal(here, key="hands")


def _form(here: Here, one: Round, way: ByHand, key: str) -> None:
    """The fields of one way; sent as a whole, and empty again when something was added."""
    with st.form(key=f"hands_{key}", border=False):
        show("<p class='hint'>{text}</p>", text=way.explain(here.texts))
        names = {name: f"hand_{key}_{name}" for name in way.counted}
        _counts(way, names)
        if legend := [markup("<li>{text}</li>", text=text) for text in way.legend()]:
            show("<ol class='legend-of-papers'>{lines}</ol>", lines=joined(legend))
        if way.listed == "numbers":
            st.text_input(here.texts("hands.numbers"), key=f"listed_{key}",
                          placeholder=here.texts("hands.numbers_example"))  # fmt: skip
        elif way.listed:
            st.text_area(here.texts(f"hands.{way.listed}"), key=f"listed_{key}")
        st.form_submit_button(here.texts("hands.add"), key=f"add_{key}", on_click=_enter, args=(here, one, names, key))


def _counts(way: ByHand, names: dict[str, str]) -> None:
    """A field for everything that hands are counted for, under its question when there are several."""
    for at, (heading, group) in enumerate(groupby(way.counted, way.heading)):
        if heading:
            show("<h3>{heading}</h3>", heading=heading)
        with st.container(key=f"hand_counts_{at}"):
            for name in group:
                st.number_input(plain(way.counted[name]), 0, MOST, 0, key=names[name])


def _batch(here: Here, one: Batch) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"batch_{one.id}"):
        show("<p>{text}</p>", text=here.texts.count("hands.batch", one.people, time=here.texts.clock(one.at)))
        st.button(here.texts("hands.undo"), key=f"undo_batch_{one.id}", on_click=_undo, args=(here, one))


def _enter(here: Here, one: Round, names: dict[str, str], key: str) -> None:
    """A button's callback, as all below."""
    counts = {name: int(st.session_state[field]) for name, field in names.items()}
    listed = str(st.session_state.get(f"listed_{key}") or "")
    frame.attempt(here, lambda: hands.enter(here.workshop, here.visitor, here.on, one, counts, listed), key="hands")


def _undo(here: Here, one: Batch) -> None:
    frame.attempt(here, lambda: hands.undo(here.workshop, here.visitor, here.on, one.id), key="hands")


def switch_shared(here: Here, stored: bool, key: str) -> None:
    """A switch's callback. Streamlit may call it for a switch that only came back into sight: then nothing changes."""
    wanted = st.session_state[key]
    act = lambda: hands.set_shared(here.workshop, here.visitor, here.on, wanted)  # noqa: E731
    if wanted != stored and not frame.attempt(here, act, key="hands"):
        st.session_state[key] = stored
