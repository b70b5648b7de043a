"""Demo data: the button that makes it on an installation without sessions, its mark, and the way to remove it."""

import streamlit as st
from markupsafe import Markup

from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.archive.review import sessions_of
from sessions.model.records import Session
from sessions.simulation import demo


def mark(here: Here, session: Session) -> Markup:
    """Behind the title of a made-up session, that it is made up; nothing behind that of a real one."""
    if not session.made_up:
        return Markup()
    return Markup(" <span class='made-up'>{text}</span>").format(text=here.texts("demo.mark"))


def section(here: Here) -> None:
    """In the list of sessions: the offer to make demo data, or to remove it. Nothing beside real sessions alone."""
    if demo.exists(here.workshop):
        _removal(here)
    else:
        offer(here)


def offer(here: Here) -> None:
    """For an organiser without any session: make the demo data. It ends in the list."""
    if sessions_of(here.workshop, here.visitor):
        return
    with st.container(key="demo_offer", border=True):
        show("<h2>{title}</h2><p>{text}</p>", title=here.texts("demo.title"), text=here.texts("demo.lead"))
        place = st.empty()
        if place.button(here.texts("demo.try"), key="demo_try", type="primary"):
            bar = place.progress(0.0, here.texts("demo.making", done=0, total=demo.COUNT))

            def report(done: int, total: int) -> None:
                bar.progress(done / total, here.texts("demo.making", done=done, total=total))

            if frame.attempt(here, lambda: demo.create(here.workshop, here.visitor, progress=report), key="demo"):
                st.switch_page("review.py")
        frame.say_refusal(here, key="demo")


def _removal(here: Here) -> None:
    """The button that removes the demo data, and its confirmation."""
    with st.expander(here.texts("demo.remove"), key="demo_removal"):
        show("<p>{text}</p>", text=here.texts("demo.there"))
        pressed = st.button(here.texts("demo.remove_yes"), key="demo_remove")
    if pressed and frame.attempt(here, lambda: demo.remove(here.workshop, here.visitor), key="demo"):
        st.switch_page("review.py")
    frame.say_refusal(here, key="demo")
