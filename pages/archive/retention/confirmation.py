"""A button that asks once more before it does what can't be taken back."""

import streamlit as st

from pages.kit.accessibility.scroll_into_view import scroll_into_view
from pages.kit.frame import Here
from pages.kit.pieces import render, show


def confirmed(here: Here, name: str, *, label: str, sentence: str, yes: str, no: str = "") -> bool:
    """Draw the button; once pressed, the sentence that says what goes, with yes and no. True in the run of the yes.

    `no` is what the button is called that leaves everything as it is, unless it is about deleting.
    """
    asked = f"_sure_{name}"

    def ask(wanted: bool) -> None:
        st.session_state[asked] = wanted

    if not st.session_state.get(asked):
        st.button(label, key=name, on_click=ask, args=(True,))
        return False
    with st.container(key=f"asking_{name}"):
        show("<div class='notice refused' role='alert'><p>{sentence}</p></div>", sentence=sentence)
        with st.container(horizontal=True, key=f"sure_{name}"):
            pressed = st.button(yes, key=f"{name}_yes", type="primary")
            st.button(no or here.texts("retention.no"), key=f"{name}_no", on_click=ask, args=(False,))
        render([scroll_into_view(f"asking_{name}", block="nearest")])
    if pressed:
        ask(wanted=False)
    return pressed
