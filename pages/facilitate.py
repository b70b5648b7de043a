"""Facilitate: without a code, choose or create a session; with one, its console."""

import streamlit as st

from pages.console import address_choice, new_session, page
from pages.kit import frame, login
from pages.kit.pieces import show
from sessions.access import rights
from sessions.model.errors import Refusal

code = st.query_params.get("code")
with frame.screen("facilitate", width="wide" if code else "narrow", needs_session=bool(code)) as here:
    if refused := st.query_params.get("refused"):
        known = refused in {"link_unknown", "links_too_often", "no_cookie", "not_saved", *login.REFUSALS}
        frame.show_refusal(here.texts, Refusal(f"refused.{refused}" if known else "refused.unclear"))
    if as_facilitator := login.for_facilitator(here):
        page.console(as_facilitator)
    elif code and login.opened_link(here):
        login.start_facilitating(here)
    elif code:
        login.log_in(here, lead=here.texts("facilitate.no_right"))
    elif rights.is_organiser(here.workshop, here.visitor):
        show("<h1>{title}</h1>", title=here.texts("screen.facilitate"))
        address_choice.warning(here)
        new_session.choose(here)
        new_session.create(here)
    else:
        login.log_in(here, lead=here.texts("facilitate.log_in"))
