"""Export: choose a file and a level, see exactly what is in it, and download it."""

import streamlit as st

from pages.archive.exports import export_panel
from pages.kit import frame, login
from sessions.access import rights

codes = st.query_params.get_all("code")
with frame.screen("export", width="wide", needs_session=True) as here:
    sessions = export_panel.named(here, codes)
    if all(rights.may_look_back(here.workshop, here.visitor, session) for session in sessions):
        export_panel.panel(here, sessions)
    else:
        login.log_in(here, lead=here.texts("export.log_in"))
