"""The vote cycle on the console: ten stops in a row, each with its line of script, in any order and at any moment."""

from functools import partial

import streamlit as st

from pages.parts import frame
from pages.parts.frame import Here
from pages.parts.markup import show
from sessions import cycle
from sessions.scene import Scene
from sessions.scene import Stop as Place


def strip(here: Here, now: Scene, place: Place | None) -> None:
    """The row of stops, what to say at the one where the room is, and the sentence that is taken along."""
    asks = bool(place and now.asking and now.asking.asks and not now.session.ended)
    with st.container(horizontal=True, key="cycle"):
        for stop in cycle.STOPS:
            can = asks and place is not None and cycle.possible(place.rounds, stop.name) and (
                stop.name != "guess" or bool(now.asking and now.asking.guessing())
            )  # fmt: skip
            st.button(here.texts(f"cycle.{stop.name}.name"), key=f"stop_{stop.name}", disabled=not can, on_click=_go,
                      type="primary" if asks and now.session.stop == stop.name else "secondary",
                      args=(here, now, stop.name))  # fmt: skip
    at = now.session.stop if asks else ""
    show("<p class='script cycle-script' role='status'>{text}</p>",
         text=here.texts(f"cycle.{at}.script") if at else here.texts("cycle.none"))  # fmt: skip
    _sentence(here, now, place)


def _go(here: Here, now: Scene, stop: str) -> None:
    """A button's callback."""
    activity = now.activity
    assert activity
    frame.attempt(
        here,
        lambda: cycle.go(here.workshop, here.visitor, here.on, activity, now.session.step, stop),
        key="controls",
    )


def _sentence(here: Here, now: Scene, place: Place | None) -> None:
    """Where the facilitator writes what the room takes along. The field's key holds what is stored."""
    activity = place.item.activity.id if place else ""
    stored = cycle.taken(here.workshop, here.on).get(activity, "")
    key = f"taken_{activity}_{len(stored)}_{hash(stored) % 997}"
    st.text_input(here.texts("cycle.taken"), stored, key=key, max_chars=cycle.LONGEST, disabled=not activity,
                  placeholder=here.texts("cycle.taken_hint"), on_change=_keep, args=(here, activity, key))  # fmt: skip


def _keep(here: Here, activity: str, key: str) -> None:
    """A field's callback. A field that is drawn anew may report that it is as empty as before: that is no step."""
    typed = st.session_state[key]
    if typed.strip() != cycle.taken(here.workshop, here.on).get(activity, ""):
        act = partial(cycle.take_along, here.workshop, here.visitor, here.on, activity, typed)
        frame.attempt(here, act, key="controls")
