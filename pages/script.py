"""The script on paper: the programme of a session, or one from the shelf, with the time of day of each activity."""

import streamlit as st

from pages.parts import frame, organiser, script_page
from sessions import access

code = st.query_params.get("code")
with frame.screen("script", needs_session=bool(code)) as here:
    if code and access.may_steer(here.workshop, here.visitor, here.on):
        script_page.of_session(here)
    elif code:
        organiser.log_in(here, lead=here.texts("facilitate.no_right"))
    elif access.is_organiser(here.workshop, here.visitor):
        script_page.of_programme(here, st.query_params.get("programme", ""), st.query_params.get("own", ""))
    else:
        organiser.log_in(here, lead=here.texts("programmes.log_in"))
