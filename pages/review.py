"""Review: the organiser's list of sessions, and one session with everything the audience was shown."""

import streamlit as st

from pages.archive import session_review
from pages.archive.retention import retention_panel, retention_screen
from pages.archive.review import contents
from pages.kit import frame, login
from sessions.access import rights

retention_is_asked = bool(st.query_params.get("keep"))
code = st.query_params.get("code")
with frame.screen("review", width="wide" if code else "narrow", needs_session=bool(code)) as here:
    if (reviewed := login.for_reader(here)) and st.query_params.get("print"):
        session_review.printed(reviewed)
    elif reviewed and retention_is_asked and rights.is_organiser(here.workshop, here.visitor):
        retention_screen.retention_screen(reviewed)
    elif reviewed:
        here = reviewed

        @frame.part(here)
        def one_session() -> None:
            """The session as the audience may see it now, for as long as this browser may look at it."""
            session_review.one_session(here)

        contents.open_address()
        one_session()
    elif retention_is_asked and rights.is_organiser(here.workshop, here.visitor):
        retention_panel.retention_panel(here)
    elif not code and rights.may_look_back(here.workshop, here.visitor):
        session_review.all_sessions(here)
    else:
        login.log_in(here, lead=here.texts("review.log_in"))
