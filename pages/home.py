"""Home: take part, facilitate, or look back. The first visitor of an installation sets the organiser's passcode."""

import streamlit as st

from pages.archive import demo_data
from pages.kit import frame, login
from pages.kit.pieces import show
from sessions.access import rights
from sessions.participation import answering


def take_part() -> None:
    """A field for the code, straight away: most people who come here have one."""
    show("<h1>{title}</h1><p class='lead'>{lead}</p>", title=here.texts("home.title"), lead=here.texts("home.lead"))
    with st.form("code", border=False):
        typed = st.text_input(here.texts("home.code"), max_chars=20, placeholder="ABC 234", autocomplete="off")
        sent = st.form_submit_button(here.texts("home.take_part"), type="primary", width="stretch")
    if sent and frame.attempt(here, lambda: answering.find_to_join(here.workshop, here.visitor, typed)):
        st.switch_page("join.py", query_params={"code": typed})
    frame.say_refusal(here)


def other_screens() -> None:
    """Buttons to the other screens; an organiser has more of them."""
    organises = rights.is_organiser(here.workshop, here.visitor)
    with st.container(horizontal=True, key="other_screens"):
        for name in ("facilitate", "review", "programmes", "cases"):
            if name in {"programmes", "cases"} and not organises:
                continue
            if st.button(here.texts(f"home.{name}"), key=f"screen_{name}", width="stretch"):
                st.switch_page(f"{name}.py")
    if organises:
        demo_data.offer(here)
        login.offer_log_out(here)


with frame.screen("home") as here:
    if rights.passcode_is_set(here.workshop):
        take_part()
        other_screens()
    else:
        login.first_passcode(here)
    if st.button(here.texts("example.show"), key="example", type="tertiary"):
        st.switch_page("example.py")
