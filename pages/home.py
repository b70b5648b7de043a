"""Home: take part, facilitate, or look back. The first visitor of an installation sets the organiser's passcode."""

import streamlit as st

from pages.parts import frame, organiser
from pages.parts.markup import show
from sessions import access, taking_part


def take_part() -> None:
    """A place for the code, straight away: most people who come here have one."""
    show("<h1>{title}</h1><p class='lead'>{lead}</p>", title=here.texts("home.title"), lead=here.texts("home.lead"))
    with st.form("code", border=False):
        typed = st.text_input(here.texts("home.code"), max_chars=20, placeholder="ABC 234", autocomplete="off")
        sent = st.form_submit_button(here.texts("home.take_part"), type="primary", width="stretch")
    if sent and frame.attempt(here, lambda: taking_part.find_to_join(here.workshop, here.visitor, typed)):
        st.switch_page("join.py", query_params={"code": typed})
    frame.say_refusal(here)


def ways() -> None:
    """The other ways on; an organiser has more of them."""
    organises = access.is_organiser(here.workshop, here.visitor)
    with st.container(horizontal=True, key="ways"):
        for name in ("facilitate", "review", "programmes", "cases"):
            if name in {"programmes", "cases"} and not organises:
                continue
            if st.button(here.texts(f"home.{name}"), key=f"way_{name}", width="stretch"):
                st.switch_page(f"{name}.py")
    if organises:
        organiser.offer_log_out(here)


with frame.screen("home") as here:
    if access.passcode_is_set(here.workshop):
        take_part()
        ways()
    else:
        organiser.first_passcode(here)
    if st.button(here.texts("example.show"), key="example", type="tertiary"):
        st.switch_page("example.py")
