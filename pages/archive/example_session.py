"""The example: the projector at one moment of a rehearsed session; back and next are this visitor's alone."""

from dataclasses import replace

import streamlit as st

from pages.kit.frame import Here
from pages.kit.pieces import render, show
from pages.projector import screens
from sessions.simulation import example_session


def example(here: Here) -> None:
    """A bar with what this is and where one can go; below it the screen as a group would see it."""
    session = example_session.of(here.workshop, here.texts.language)
    last = len(session.views) - 1
    number = min(max(0, st.session_state.get("example_at", 0)), last)
    with st.container(key="example_bar", horizontal=True, vertical_alignment="center"):
        show(
            "<p><b>{band}</b> · {place}</p>",
            band=here.texts("example.band"),
            place=here.texts("example.place", at=number + 1, count=last + 1),
        )
        st.button(here.texts("example.back"), key="example_back", disabled=number == 0, shortcut="Left",
                  on_click=st.session_state.update, args=({"example_at": number - 1},))  # fmt: skip
        st.button(here.texts("example.next"), key="example_next", type="primary", disabled=number == last,
                  shortcut="Right", on_click=st.session_state.update, args=({"example_at": number + 1},))  # fmt: skip
        show('<p><a href="/" target="_self">{home}</a></p>', home=here.texts("example.home"))
    now = session.views[number]
    example_screen = replace(here, workshop=session.workshop, opened=now.session)
    with session.workshop.snapshot():
        render(screens.activity(example_screen, now))
