"""Join: what is kept and for how long, a role if the session asks for one, and in."""

import streamlit as st

from pages.parts import frame, rehearsing
from pages.parts.markup import plain, show
from sessions import taking_part
from sessions.refusal import Refusal

with frame.screen("join", needs_session=True) as here:
    session = taking_part.find_to_join(here.workshop, here.visitor, here.on.code)
    if taking_part.who_is(here.workshop, here.visitor, session):
        st.switch_page("take_part.py", query_params={"code": session.code})
    if session.ended:
        raise Refusal("refused.session_ended")
    rehearsing.band(here, session)
    show(
        "<p class='over'>{organisation} · {day}</p><h1>{title}</h1>"
        "<div class='notice'><h2>{kept}</h2><ul><li>{no_name}</li><li>{stored}</li><li>{until}</li></ul></div>",
        organisation=session.organisation,
        day=here.texts.day(session.held_on),
        title=session.title,
        kept=here.texts("join.kept"),
        no_name=here.texts("join.no_name"),
        stored=here.texts("join.stored"),
        until=here.texts("join.until", day=here.texts.day(session.keep_until)),
    )
    if session.rehearsal:
        show("<div class='notice'><p>{text}</p></div>", text=here.texts("rehearsal.join"))
    rather_not = here.texts("join.rather_not")
    role = rather_not
    if session.roles:
        role = st.radio(here.texts("join.role"), [*session.roles, rather_not], index=len(session.roles),
                        format_func=plain, key="role")  # fmt: skip
    if st.button(here.texts("join.go"), type="primary", width="stretch", key="join"):
        given = role if role in session.roles else None
        if frame.attempt(here, lambda: taking_part.join(here.workshop, here.visitor, session, given)):
            st.switch_page("take_part.py", query_params={"code": session.code})
    frame.say_refusal(here)
