"""The organiser's door: the first passcode, logging in, logging out."""

import streamlit as st

from pages.parts import frame
from pages.parts.frame import Here
from pages.parts.markup import show
from sessions import access
from sessions.settings import SHORTEST_PASSCODE


def first_passcode(here: Here) -> None:
    """Nobody was here before: whoever comes first becomes the organiser."""
    show("<h1>{title}</h1><p class='lead'>{lead}</p>", title=here.texts("first.title"), lead=here.texts("first.lead"))
    with st.form("first", border=False):
        passcode = st.text_input(here.texts("first.passcode", shortest=SHORTEST_PASSCODE), type="password", key="new")
        again = st.text_input(here.texts("first.again"), type="password", key="again")
        sent = st.form_submit_button(here.texts("first.set"), type="primary", width="stretch")
    if sent and frame.attempt(here, lambda: access.set_passcode(here.workshop, here.visitor, passcode, again)):
        st.rerun()
    frame.say_refusal(here)


def log_in(here: Here, *, lead: str) -> None:
    """Ask for the passcode; `lead` says what for. Where there is none yet, let the first one be set."""
    if not access.passcode_is_set(here.workshop):
        first_passcode(here)
        return
    show("<h1>{title}</h1><p class='lead'>{lead}</p>", title=here.texts("log_in.title"), lead=lead)
    with st.form("log_in", border=False):
        passcode = st.text_input(here.texts("log_in.passcode"), type="password", autocomplete="current-password")
        sent = st.form_submit_button(here.texts("log_in.go"), type="primary", width="stretch")
    if sent and frame.attempt(here, lambda: access.log_in(here.workshop, here.visitor, passcode)):
        st.rerun()
    frame.say_refusal(here)
    show('<p><a href="/" target="_self">{home}</a></p>', home=here.texts("way_on.home"))


def offer_log_out(here: Here) -> None:
    """Say that this browser is logged in, with the way out."""
    with st.container(key="log_out", horizontal=True, vertical_alignment="center"):
        st.text(here.texts("log_out.state"), width="content")
        if st.button(here.texts("log_out.go"), type="tertiary", key="log_out_button"):
            frame.attempt(here, lambda: access.log_out(here.workshop, here.visitor))
            st.rerun()
