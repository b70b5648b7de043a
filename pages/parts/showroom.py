"""The example: the wall of one place in a rehearsed session, with the way back and on for this visitor alone."""

from dataclasses import replace

import streamlit as st

from pages.parts import wall
from pages.parts.frame import Here
from pages.parts.markup import show
from sessions import showpiece


def showroom(here: Here) -> None:
    """A bar with what this is and where one can go; below it the wall as a room would see it."""
    example = showpiece.of(here.workshop, here.texts.language)
    last = len(example.scenes) - 1
    at = min(max(0, st.session_state.get("example_at", 0)), last)
    with st.container(key="example_bar", horizontal=True, vertical_alignment="center"):
        show(
            "<p><b>{band}</b> · {place}</p>",
            band=here.texts("example.band"),
            place=here.texts("example.place", at=at + 1, count=last + 1),
        )
        st.button(here.texts("example.back"), key="example_back", disabled=at == 0, shortcut="Left",
                  on_click=st.session_state.update, args=({"example_at": at - 1},))  # fmt: skip
        st.button(here.texts("example.next"), key="example_next", type="primary", disabled=at == last,
                  shortcut="Right", on_click=st.session_state.update, args=({"example_at": at + 1},))  # fmt: skip
        show('<p><a href="/" target="_self">{home}</a></p>', home=here.texts("example.home"))
    now = example.scenes[at]
    wall.activity(replace(here, workshop=example.workshop, session=now.session), now)
