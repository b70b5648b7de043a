"""Before a session: create one, or go to one that is there."""

import streamlit as st

from pages.parts import case_choice, frame
from pages.parts.frame import Here
from pages.parts.markup import show
from sessions import session as life
from sessions import shelf
from sessions.locale import LANGUAGES
from sessions.plan import KEEP_DAYS, LONGEST_TITLE, Plan
from sessions.programme import Programme
from sessions.review import sessions_of


def choose(here: Here) -> None:
    """The sessions that are not over, newest first."""
    going = [one for one in sessions_of(here.workshop, here.visitor) if not one.ended]
    if not going:
        return
    show("<h2>{title}</h2>", title=here.texts("plan.going"))
    with st.container(key="going"):
        for one in going[:20]:
            label = f"{one.code} · {one.held_on.day} {here.texts(f'month.{one.held_on.month}')}"
            with st.container(horizontal=True, vertical_alignment="center", key=f"row_{one.code}"):
                show(
                    "<p><b>{title}</b><br>{organisation} · {label}</p>",
                    title=one.title,
                    organisation=one.organisation,
                    label=label,
                )
                if st.button(here.texts("plan.open"), key=f"open_{one.code}"):
                    st.switch_page("facilitate.py", query_params={"code": one.code})


def create(here: Here) -> None:
    """The form for a new session."""
    show("<h2>{title}</h2>", title=here.texts("plan.title"))
    st.page_link("programmes.py", label=here.texts("plan.own"))
    with st.form("plan", border=False):
        title = st.text_input(here.texts("plan.name"), max_chars=LONGEST_TITLE, key="plan_title")
        organisation = st.text_input(here.texts("plan.organisation"), max_chars=LONGEST_TITLE, key="plan_org")
        case = case_choice.planned(here)
        day = st.date_input(here.texts("plan.day"), here.workshop.clock().date(), format="DD-MM-YYYY", key="plan_day")
        programme = st.selectbox(
            here.texts("plan.programme"),
            shelf.ready(here.workshop, here.visitor),
            format_func=lambda one: _named(here, one),
            key="plan_prog",
        )
        language = _language(here)
        roles = st.text_area(here.texts("plan.roles"), placeholder=here.texts("plan.roles_example"), key="plan_roles")
        keep = st.selectbox(
            here.texts("plan.keep"),
            KEEP_DAYS,
            index=1,
            format_func=lambda days: here.texts(f"plan.keep_{days}"),
            key="plan_keep",
        )
        sent = st.form_submit_button(here.texts("plan.create"), type="primary", width="stretch")
    if sent:
        plan = Plan(title, organisation, day, language, _listed(roles), keep, case)
        if frame.attempt(here, lambda: _created(here, plan, programme)):
            st.switch_page("facilitate.py", query_params={"code": st.session_state.pop("created")})
    frame.say_refusal(here)


def _language(here: Here) -> str:
    """The language of the room; that of whoever plans stands first."""
    languages = [here.texts.language, *(set(LANGUAGES) - {here.texts.language})]
    return st.radio(here.texts("plan.language"), languages, format_func=lambda one: here.texts(f"language.{one}"),
                    horizontal=True, key="plan_lang")  # fmt: skip


def _listed(roles: str) -> list[str]:
    """Roles as they are typed, one per line or with commas."""
    return [role for line in roles.splitlines() for role in line.split(",")]


def _created(here: Here, plan: Plan, programme: Programme) -> None:
    session, secret = life.create(here.workshop, here.visitor, plan, programme)
    st.session_state["created"] = session.code
    st.session_state[f"link_{session.code}"] = secret


def _named(here: Here, programme: Programme) -> str:
    return (
        f"{programme.title.in_language(here.texts.language)} ({here.texts('plan.minutes', minutes=programme.minutes)})"
    )
