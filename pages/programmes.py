"""Programmes: the organiser's own ones beside the built-in ones; with a number, one of them to write."""

import streamlit as st

from pages.parts import address, bookshelf, editor, frame, organiser
from sessions import access

number = st.query_params.get("programme")
with frame.screen("programmes", width="wide" if number else "narrow") as here:
    if not access.is_organiser(here.workshop, here.visitor):
        organiser.log_in(here, lead=here.texts("programmes.log_in"))
    elif number:
        editor.editor(here, address.number(number))
    else:
        bookshelf.bookshelf(here)
