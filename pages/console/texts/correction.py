"""Correcting a text in the queue: what was typed stands in fields, and what it was can be brought back."""

from collections.abc import Callable, Mapping

import streamlit as st

from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.results.texts.free_texts import FreeText

Save = Callable[[Mapping[str, str]], None]


def fields(here: Here, kind: str, text: FreeText, key: str, save: Save, *, restore: Callable[[], None],
           cancel: Callable[[], None]) -> None:  # fmt: skip
    """A form that is sent as a whole, so that nothing is stored before the facilitator wants it."""
    with st.form(key=f"wording_{key}", border=False):
        show("<p class='hint'>{text}</p>", text=here.texts("queue.wording"))
        keys = {name: f"typed_{key}_{name}_{hash(typed)}" for name, typed in text.typed.items()}
        for name, typed in text.typed.items():
            st.text_area(_label(here, kind, name), typed, key=keys[name], height="content")
        with st.container(horizontal=True, key=f"wording_tools_{key}"):
            st.form_submit_button(here.texts("queue.save_wording"), type="primary", key=f"save_{key}",
                                  on_click=_read, args=(save, keys))  # fmt: skip
            st.form_submit_button(here.texts("queue.restore"), key=f"restore_{key}", disabled=not text.corrected,
                                  on_click=restore)  # fmt: skip
            st.form_submit_button(here.texts("queue.cancel"), key=f"cancel_{key}", on_click=cancel)


def _label(here: Here, kind: str, name: str) -> str:
    """What this part of a card is called; a text that has one part only is just the text."""
    return here.texts("queue.wording_part") if name == "text" else here.texts.first(f"{kind}.part.{name}")


def _read(save: Save, keys: Mapping[str, str]) -> None:
    """A button's callback: the form's fields hold what was typed."""
    save({name: str(st.session_state[key]) for name, key in keys.items()})
