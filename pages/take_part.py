"""Take part: what a participant sees. Follows the facilitator by itself, and does not move when others answer."""

import streamlit as st

from pages.kit import frame
from pages.participant import page
from sessions.participation import answering

with frame.screen("take_part", needs_session=True) as here:
    if answering.participant_of(here.workshop, here.visitor, here.session) is None:
        st.switch_page("join.py", query_params={"code": here.session.code})
    page.phone(here)
