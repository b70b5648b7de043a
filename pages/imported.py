"""Imported: sessions that were held elsewhere, read in from a file; and one of them, to be read."""

import streamlit as st

from pages.archive import imported_session
from pages.kit import frame, login, urls
from sessions.access import rights

with frame.screen("imported") as here:
    if not rights.is_organiser(here.workshop, here.visitor):
        login.log_in(here, lead=here.texts("imports.log_in"))
    elif (number := st.query_params.get("session", "")).isdecimal():
        imported_session.one_session(here, urls.number(number))
    else:
        imported_session.all_sessions(here)
