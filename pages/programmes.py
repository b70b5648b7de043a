"""Programmes: the organiser's own ones beside the built-in ones; with a number, one of them to write."""

import streamlit as st

from pages.editor import library, page
from pages.kit import frame, login, urls
from sessions.access import rights

number = st.query_params.get("programme")
with frame.screen("programmes", width="wide" if number else "narrow") as here:
    if not rights.is_organiser(here.workshop, here.visitor):
        login.log_in(here, lead=here.texts("programmes.log_in"))
    elif number:
        page.editor(here, urls.number(number))
    else:
        library.programme_list(here)
