"""Join: what is kept and for how long, a role if the session asks for one, and in; the screen goes on by itself."""

import streamlit as st

from pages.parts import frame, phone
from sessions import taking_part

with frame.screen("join", needs_session=True) as here:
    if taking_part.who_is(here.workshop, here.visitor, here.on):
        st.switch_page("take_part.py", query_params={"code": here.on.code})
    phone.phone(here)
