"""Before a session: create one, or go to one that is there."""

import streamlit as st

from pages.console import case_choice
from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.archive.review import sessions_of
from sessions.facilitation import commands
from sessions.locale import CONTENT, content_language
from sessions.model.programme import Programme
from sessions.model.session_settings import KEEP_MONTHS, LONGEST_TITLE, SessionSettings
from sessions.programmes import library


def choose(here: Here) -> None:
    """The sessions that are not over, newest first."""
    going = [session for session in sessions_of(here.workshop, here.visitor) if not session.ended]
    if not going:
        return
    show("<h2>{title}</h2>", title=here.texts("plan.going"))
    with st.container(key="going"):
        for session in going[:20]:
            label = f"{session.code} · {session.held_on.day} {here.texts(f'month.{session.held_on.month}')}"
            with st.container(horizontal=True, vertical_alignment="center", key=f"row_{session.code}"):
                show(
                    "<p><b>{title}</b><br>{organisation} · {label}</p>",
                    title=session.title,
                    organisation=session.organisation,
                    label=label,
                )
                if st.button(here.texts("plan.open"), key=f"open_{session.code}"):
                    st.switch_page("facilitate.py", query_params={"code": session.code})


def create(here: Here) -> None:
    """The form for a new session."""
    show("<h2>{title}</h2>", title=here.texts("plan.title"))
    st.page_link("programmes.py", label=here.texts("plan.own"))
    usual = here.workshop.settings.keep_months
    choices = sorted({*KEEP_MONTHS, usual})
    with st.form("plan", border=False):
        title = st.text_input(here.texts("plan.name"), max_chars=LONGEST_TITLE, key="plan_title")
        organisation = st.text_input(here.texts("plan.organisation"), max_chars=LONGEST_TITLE, key="plan_org")
        case = case_choice.for_new_session(here)
        day = st.date_input(here.texts("plan.day"), here.workshop.today(), format="DD-MM-YYYY", key="plan_day")
        programme = st.selectbox(
            here.texts("plan.programme"),
            library.ready(here.workshop, here.visitor),
            format_func=lambda programme: _name(here, programme),
            key="plan_prog",
        )
        language = _language(here)
        roles = st.text_area(here.texts("plan.roles"), placeholder=here.texts("plan.roles_example"), key="plan_roles")
        keep = st.selectbox(
            here.texts("plan.keep"),
            choices,
            index=choices.index(usual),
            format_func=lambda months: here.texts.count("plan.months", months),
            key="plan_keep",
        )
        means = "\n\n".join(here.texts(f"unlink.{part}") for part in ("lead", "stays", "goes"))
        unlink = st.checkbox(here.texts("unlink.wanted"), key="plan_unlink", help=means)
        sent = st.form_submit_button(here.texts("plan.create"), type="primary", width="stretch")
    if sent:
        plan = SessionSettings(title, organisation, day, language, _roles(roles), keep, case, unlink)
        if frame.attempt(here, lambda: _create(here, plan, programme)):
            st.switch_page("facilitate.py", query_params={"code": st.session_state.pop("created")})
    frame.say_refusal(here)


def _language(here: Here) -> str:
    """The language of the session, one of those of programmes; the reader's own stands first."""
    own = content_language(here.texts.language)
    languages = [own, *(language for language in CONTENT if language != own)]
    return st.radio(here.texts("plan.language"), languages, format_func=lambda name: here.texts(f"language.{name}"),
                    horizontal=True, key="plan_lang")  # fmt: skip


def _roles(roles: str) -> list[str]:
    """Roles as they are typed, one per line or with commas."""
    return [role for line in roles.splitlines() for role in line.split(",")]


def _create(here: Here, plan: SessionSettings, programme: Programme) -> None:
    session, secret = commands.create(here.workshop, here.visitor, plan, programme)
    st.session_state["created"] = session.code
    st.session_state[f"link_{session.code}"] = secret


def _name(here: Here, programme: Programme) -> str:
    return (
        f"{programme.title.in_language(here.texts.language)} ({here.texts('plan.minutes', minutes=programme.minutes)})"
    )
