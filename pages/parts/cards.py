"""Cards for the room: texts side by side, turned over page by page when they don't fit."""

from collections.abc import Sequence

import streamlit as st

from pages.parts.files import read
from pages.parts.frame import Here

_cards = st.components.v2.component(
    "workshop_cards",
    html='<div class="deck"><ul></ul><p class="page" role="status"></p></div>',
    css=read("cards.css"),
    js=read("cards.js"),
)


def cards(here: Here, name: str, texts: Sequence[tuple[str, str]]) -> None:
    """Show texts as cards, each (name, text) in the order given."""
    data = {
        "name": name,
        "cards": [list(card) for card in texts],
        "label": here.texts("question.cards"),
        "page": here.texts("question.page", page="{page}", pages="{pages}"),
    }
    _cards(key="cards", data=data)
