"""Take part: what a participant sees. Follows the facilitator by itself, and does not move when others answer."""

import streamlit as st

from pages.parts import frame, phone
from sessions import taking_part

with frame.screen("take_part", needs_session=True) as here:
    if taking_part.who_is(here.workshop, here.visitor, here.on) is None:
        st.switch_page("join.py", query_params={"code": here.on.code})
    phone.phone(here)
