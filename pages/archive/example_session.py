"""The example: the projector at one moment of a rehearsed session; back and next are this visitor's alone."""

from dataclasses import replace

import streamlit as st

from pages.archive.slides.slide_bar import slide_bar
from pages.kit.frame import Here
from pages.kit.pieces import render
from pages.projector import screens
from sessions.simulation import example_session


def example(here: Here) -> None:
    """A bar with what this is and where one can go; below it the screen as a group would see it."""
    session = example_session.of(here.workshop, here.texts.language)
    last = len(session.views) - 1
    number = min(max(0, st.session_state.get("example_at", 0)), last)
    slide_bar(here, number, last, _go, close="./", label=here.texts("example.home"), name=here.texts("example.band"))
    now = session.views[number]
    example_screen = replace(here, workshop=session.workshop, opened=now.session)
    with session.workshop.snapshot():
        render(screens.activity(example_screen, now))


def _go(number: int) -> None:
    st.session_state["example_at"] = number
