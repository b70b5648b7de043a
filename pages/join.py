"""Join: what is stored and for how long, a role if the session asks for one, and the button; then it is followed."""

import streamlit as st

from pages.kit import frame
from pages.participant import page
from sessions.participation import answering

with frame.screen("join", needs_session=True) as here:
    if answering.participant_of(here.workshop, here.visitor, here.session):
        st.switch_page("take_part.py", query_params={"code": here.session.code})
    page.phone(here)
