"""The script on paper: the programme of a session, or one from the library, with the time of day of each activity."""

import streamlit as st

from pages.archive import printed_script
from pages.kit import frame, login
from sessions.access import rights

code = st.query_params.get("code")
with frame.screen("script", needs_session=bool(code)) as here:
    if code and rights.may_facilitate(here.workshop, here.visitor, here.session):
        printed_script.of_session(here)
    elif code:
        login.log_in(here, lead=here.texts("facilitate.no_right"))
    elif rights.is_organiser(here.workshop, here.visitor):
        printed_script.of_programme(here, st.query_params.get("programme", ""), st.query_params.get("own", ""))
    else:
        login.log_in(here, lead=here.texts("programmes.log_in"))
