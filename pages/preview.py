"""Preview: the projector as it would show one activity of a programme that is being written. It stores nothing."""

import streamlit as st

from pages.kit import frame, urls
from pages.kit.pieces import render, show
from pages.projector import screens
from sessions.programmes import draft, library
from sessions.simulation import draft_preview

with frame.screen("preview", width="projector") as here:
    query = st.query_params
    own = library.find(here.workshop, here.visitor, urls.number(query.get("programme", "")))
    now = draft_preview.view_of(
        draft.read(own.text),
        query.get("activity", ""),
        query.get("step", ""),
        here.texts,
        "open" if query.get("moment") == "open" else "revealed",
    )
    if now is None:
        show('<div class="projector ask"><p>{text}</p></div>', text=here.texts("editor.no_view"))
    else:
        render(screens.board(here, now, draft_preview.shown(now, here.texts)))
