"""Review: the organiser's list of sessions, and one session with everything the room was shown."""

import streamlit as st

from pages.parts import frame, looking_back, organiser
from sessions import access

code = st.query_params.get("code")
with frame.screen("review", width="wide" if code else "narrow", needs_session=bool(code)) as here:
    if code and access.may_steer(here.workshop, here.visitor, here.on):
        looking_back.one_session(here)
    elif access.is_organiser(here.workshop, here.visitor):
        looking_back.all_sessions(here)
    else:
        organiser.log_in(here, lead=here.texts("review.log_in"))
