"""People without a device: the facilitator counts hands or reads papers; and a laptop that is passed on."""

from itertools import groupby

import streamlit as st
from markupsafe import Markup

from pages.console.callbacks import attempt, perform
from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import escape_markdown, show
from sessions.activities.capabilities import WithManualEntry
from sessions.activities.shared.manual_entry import MOST, ManualForm
from sessions.facilitation.session_view import InRound, SessionView
from sessions.model.records import Batch, Round
from sessions.participation import manual_entry


def panel(here: Here, now: SessionView) -> None:
    """What can be entered now, what was entered in this round, and the switch for a shared laptop."""
    if now.session.ended:
        return
    with st.expander(here.texts("hands.title"), key="hands"):
        if isinstance(now, InRound):
            _entry(here, now)
        else:
            show("<p class='hint'>{text}</p>", text=here.texts("hands.no_round"))
        stored = now.session.device_shared
        key = f"shared_{stored}"
        st.toggle(here.texts("hands.shared"), stored, key=key, on_change=_switch_shared, args=(here, stored, key))
        frame.say_refusal(here, key="hands")


def _entry(here: Here, now: InRound) -> None:
    """The form for this round, and the batches that were entered in it."""
    by_hand = now.prompt.manual_form(here.texts) if isinstance(now.prompt, WithManualEntry) else None
    batches = manual_entry.batches(here.workshop, here.visitor, now.session, now.round)
    if by_hand is None:
        show("<p class='hint'>{text}</p>", text=here.texts("hands.not_here"))
    else:
        last = max((batch.id for batch in batches), default=0)
        _form(here, now.round, by_hand, f"{now.round.activity}_{now.round.number}_{last}")
    for batch in batches:
        _batch(here, batch)


def _form(here: Here, current: Round, by_hand: ManualForm, key: str) -> None:
    """The fields of one way to enter answers; sent as a whole, and empty again when something was added."""
    with st.form(key=f"hands_{key}", border=False):
        show("<p class='hint'>{text}</p>", text=by_hand.explain(here.texts))
        names = {name: f"hand_{key}_{name}" for name in by_hand.counted}
        _counts(by_hand, names)
        if legend := [Markup("<li>{text}</li>").format(text=text) for text in by_hand.legend()]:
            show("<ol class='legend-of-papers'>{lines}</ol>", lines=Markup().join(legend))
        if by_hand.listed == "numbers":
            st.text_input(here.texts("hands.numbers"), key=f"listed_{key}",
                          placeholder=here.texts("hands.numbers_example"))  # fmt: skip
        elif by_hand.listed:
            st.text_area(here.texts(f"hands.{by_hand.listed}"), key=f"listed_{key}")
        st.form_submit_button(here.texts("hands.add"), key=f"add_{key}", on_click=_enter,
                              args=(here, current, names, key))  # fmt: skip


def _counts(by_hand: ManualForm, names: dict[str, str]) -> None:
    """A field for everything that hands are counted for, under its question when there are several."""
    for number, (heading, group) in enumerate(groupby(by_hand.counted, by_hand.heading)):
        if heading:
            show("<h3>{heading}</h3>", heading=heading)
        with st.container(key=f"hand_counts_{number}"):
            for name in group:
                st.number_input(escape_markdown(by_hand.counted[name]), 0, MOST, 0, key=names[name])


def _enter(here: Here, current: Round, names: dict[str, str], key: str) -> None:
    """A button's callback: the form's fields hold what was typed."""
    counts = {name: int(st.session_state[field]) for name, field in names.items()}
    listed = str(st.session_state.get(f"listed_{key}") or "")
    perform(here, manual_entry.enter, current, counts, listed, part="hands")


def _batch(here: Here, batch: Batch) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"batch_{batch.id}"):
        show("<p>{text}</p>", text=here.texts.count("hands.batch", batch.people, time=here.texts.clock(batch.at)))
        st.button(here.texts("hands.undo"), key=f"undo_batch_{batch.id}", on_click=perform,
                  args=(here, manual_entry.undo, batch.id), kwargs={"part": "hands"})  # fmt: skip


def _switch_shared(here: Here, stored: bool, key: str) -> None:
    """A switch's callback. Streamlit may call it for a switch that only came back into sight: then nothing changes."""
    wanted = st.session_state[key]
    if wanted != stored and not attempt(here, manual_entry.set_device_sharing, wanted, part="hands"):
        st.session_state[key] = stored
