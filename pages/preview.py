"""Preview: the wall as it would show one activity of a programme that is being written. Looking stores nothing."""

import streamlit as st

from pages.parts import address, frame, wall
from pages.parts.markup import show
from sessions import draft, imagined, shelf

with frame.screen("preview", width="wall") as here:
    asked = st.query_params
    own = shelf.find(here.workshop, here.visitor, address.number(asked.get("programme", "")))
    now = imagined.scene_of(
        draft.read(own.text),
        asked.get("activity", ""),
        asked.get("step", ""),
        here.texts,
        "open" if asked.get("moment") == "open" else "revealed",
    )
    if now is None:
        show('<div class="wall ask"><p>{text}</p></div>', text=here.texts("editor.no_view"))
    else:
        wall.board(here, now, imagined.shown(now, here.texts))
