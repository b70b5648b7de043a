"""Home: take part, facilitate, or look back; for an organiser the agenda. The first visitor sets the passcode."""

import streamlit as st

from pages.archive import demo_data, organiser_home
from pages.kit import frame, login
from pages.kit.pieces import show
from sessions.access import rights
from sessions.participation import answering


def take_part() -> None:
    """A field for the code, straight away: most people who come here have one."""
    show("<h1>{title}</h1><p class='lead'>{lead}</p>", title=here.texts("home.title"), lead=here.texts("home.lead"))
    code_field()


def code_field() -> None:
    """The field for the code of a session, which leads to joining it."""
    with st.form("code", border=False):
        typed = st.text_input(here.texts("home.code"), max_chars=20, placeholder="ABC 234", autocomplete="off")
        sent = st.form_submit_button(here.texts("home.take_part"), type="primary", width="stretch")
    if sent and frame.attempt(here, lambda: answering.find_to_join(here.workshop, here.visitor, typed)):
        st.switch_page("join.py", query_params={"code": typed})
    frame.say_refusal(here)


def other_screens() -> None:
    """Buttons to the screens of facilitators and organisers; each of these asks for the right."""
    with st.container(horizontal=True, key="other_screens"):
        for name in ("facilitate", "review"):
            if st.button(here.texts(f"home.{name}"), key=f"screen_{name}", width="stretch"):
                st.switch_page(f"{name}.py")


def organise() -> None:
    """What an organiser or a reader has to do today, and below it the code field and the way out."""
    organiser_home.organiser_home(here)
    if rights.is_organiser(here.workshop, here.visitor):
        demo_data.offer(here)
    with st.expander(here.texts("agenda.take_part"), key="take_part_too"):
        code_field()
    login.offer_log_out(here)


with frame.screen("home") as here:
    login.logged_out_notice(here)
    if login.first_passcode_is_asked(here):
        login.first_passcode(here)
    elif rights.may_look_back(here.workshop, here.visitor):
        organise()
    else:
        take_part()
        other_screens()
    if st.button(here.texts("example.show"), key="example", type="tertiary"):
        st.switch_page("example.py")
