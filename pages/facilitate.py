"""Facilitate: without a code, choose or create a session; with one, its console."""

import streamlit as st

from pages.parts import console, frame, organiser, planning
from sessions import access
from sessions.refusal import Refusal

code = st.query_params.get("code")
with frame.screen("facilitate", width="wide" if code else "narrow", needs_session=bool(code)) as here:
    if refused := st.query_params.get("refused"):
        known = refused in {"link_unknown", "links_too_often"}
        frame.show_refusal(here.texts, Refusal(f"refused.{refused}" if known else "refused.unclear"))
    if code and access.may_steer(here.workshop, here.visitor, here.on):
        console.console(here)
    elif code:
        organiser.log_in(here, lead=here.texts("facilitate.no_right"))
    elif access.is_organiser(here.workshop, here.visitor):
        planning.choose(here)
        planning.create(here)
    else:
        organiser.log_in(here, lead=here.texts("facilitate.log_in"))
