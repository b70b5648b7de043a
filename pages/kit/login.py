"""Obtaining and giving up rights: the first passcode, logging in and out, starting and stopping to facilitate."""

from contextlib import suppress
from dataclasses import replace
from urllib.parse import quote

import streamlit as st

from pages.kit import frame, urls
from pages.kit.frame import Here
from pages.kit.pieces import show
from server import paths
from sessions.access import rights
from sessions.archive import sharing
from sessions.model.errors import Refusal
from sessions.model.records import Account
from sessions.settings import SHORTEST_PASSCODE

REFUSALS = ("login_denied", "login_expired", "login_failed", "login_unreachable", "login_no_logout", "login_busy")
LOGGED_OUT = "logged_out"  # in the address of the home screen


def first_passcode(here: Here) -> None:
    """No passcode is set yet: who sets it, with the word that the terminal shows, becomes the organiser."""
    show("<h1>{title}</h1><p class='lead'>{lead}</p>", title=here.texts("first.title"), lead=here.texts("first.lead"))
    linked = st.query_params.get(urls.SETUP_WORD, "")
    with st.form("first", border=False):
        word = st.text_input(here.texts("first.word"), linked[:40], max_chars=40, key="word", autocomplete="off")
        passcode = st.text_input(here.texts("first.passcode", shortest=SHORTEST_PASSCODE), type="password", key="new")
        again = st.text_input(here.texts("first.again"), type="password", key="again")
        sent = st.form_submit_button(here.texts("first.set"), type="primary", width="stretch")
    if sent and frame.attempt(here, lambda: rights.set_passcode(here.workshop, here.visitor, passcode, again, word)):
        st.query_params.pop(urls.SETUP_WORD, None)
        st.rerun()
    frame.say_refusal(here)


def first_passcode_is_asked(here: Here) -> bool:
    """Whether the first visitor sets the passcode: there is none, and no account, or the terminal's link was opened."""
    by_account = here.workshop.settings.accounts is not None and urls.SETUP_WORD not in st.query_params
    return not (rights.passcode_is_set(here.workshop) or by_account)


def log_in(here: Here, *, lead: str) -> None:
    """Ask for the passcode; `lead` says what for. Where there is none yet, let the first one be set."""
    has_passcode, has_accounts = rights.passcode_is_set(here.workshop), here.workshop.settings.accounts is not None
    if not (has_passcode or has_accounts):
        first_passcode(here)
        return
    if has_accounts:
        lead = here.texts("log_in.either" if has_passcode else "log_in.with_account")
    show("<h1>{title}</h1><p class='lead'>{lead}</p>", title=here.texts("log_in.title"), lead=lead)
    if has_accounts:
        _work_account(here)
    if has_passcode:
        _passcode_form(here)
    frame.say_refusal(here)
    show('<p><a href="./" target="_self">{home}</a></p>', home=here.texts("way_on.home"))


def _work_account(here: Here) -> None:
    """The way to the provider of accounts; who is logged in with one already reads why that is not enough here."""
    if account := rights.account_of(here.workshop, here.visitor):
        show("<div class='notice'><p>{state}</p><p>{why}</p></div>", state=_state(here, account),
             why=here.texts(f"log_in.not_as_{account.role or 'none'}"))  # fmt: skip
        _log_out_button(here)
    show('<p><a class="button primary" href=".{to}" target="_self">{go}</a></p>', go=here.texts("log_in.account"),
         to=f"{paths.LOG_IN}?to={quote(frame.own_address(), safe='')}")  # fmt: skip


def _passcode_form(here: Here) -> None:
    with st.form("log_in", border=False):
        passcode = st.text_input(here.texts("log_in.passcode"), type="password", autocomplete="current-password")
        sent = st.form_submit_button(here.texts("log_in.go"), type="primary", width="stretch")
    if sent and frame.attempt(here, lambda: rights.log_in(here.workshop, here.visitor, passcode)):
        st.rerun()


def offer_log_out(here: Here) -> None:
    """Say as whom this browser is logged in, with the way out."""
    account = rights.account_of(here.workshop, here.visitor)
    with st.container(key="log_out", horizontal=True, vertical_alignment="center"):
        st.text(_state(here, account) if account else here.texts("log_out.state"), width="content")
        _log_out_button(here)


def _state(here: Here, account: Account) -> str:
    """As whom this browser is logged in."""
    role = here.texts(f"role_name.{account.role or 'none'}")
    return here.texts("log_out.state_account", name=account.label, role=role)


def _log_out_button(here: Here) -> None:
    if st.button(here.texts("log_out.go"), type="tertiary", key="log_out_button"):
        account = rights.account_of(here.workshop, here.visitor)
        frame.attempt(here, lambda: rights.log_out(here.workshop, here.visitor))
        if account:
            st.switch_page("home.py", query_params={LOGGED_OUT: "1"})
        st.rerun()


def logged_out_notice(here: Here) -> None:
    """After a log-out from an account: that the browser is still logged in at its provider, and the way out of that."""
    if here.workshop.settings.accounts and st.query_params.get(LOGGED_OUT):
        show("<div class='notice' role='status'><p>{text} <a href='.{to}' target='_self'>{go}</a></p></div>",
             text=here.texts("log_out.done"), to=paths.LOG_OUT_PROVIDER, go=here.texts("log_out.provider"))  # fmt: skip


def for_facilitator(here: Here) -> Here | None:
    """The screen for those who may facilitate its session, as long as they may; None for everybody else."""

    def may_facilitate() -> bool:
        return rights.may_facilitate(here.workshop, here.visitor, here.session)

    return replace(here, may_stay=may_facilitate, restricted=True) if here.opened and may_facilitate() else None


def for_reader(here: Here) -> Here | None:
    """The screen for those who may review its session, as long as they may; None for everybody else."""

    def may_look_back() -> bool:
        return rights.may_look_back(here.workshop, here.visitor, here.session)

    return replace(here, may_stay=may_look_back, restricted=True) if here.opened and may_look_back() else None


def opened_link(here: Here) -> bool:
    """Whether this browser has just opened the facilitator's link of this session."""
    if secret := st.context.cookies.get(paths.LINK_COOKIE):
        with suppress(Refusal):
            return rights.session_of_link(here.workshop, here.visitor, secret).id == here.session.id
    return False


def opened_shared_link(here: Here, number: int) -> bool:
    """Whether this browser has just opened the link to read with this number."""
    if secret := st.context.cookies.get(paths.SHARED_COOKIE):
        with suppress(Refusal):
            return sharing.link_of_secret(here.workshop, here.visitor, secret).id == number
    return False


def start_reading(here: Here, number: int) -> None:
    """One button, which gives the right to read; see `start_facilitating`."""
    show(
        "<h1>{title}</h1><p class='lead'>{lead}</p>"
        '<form method="post" action="{to}"><button class="button primary" type="submit">{start}</button></form>',
        title=here.texts("reading.title"),
        lead=here.texts("reading.lead"),
        to=f".{paths.START_READING}{number}",
        start=here.texts("reading.go"),
    )


def start_facilitating(here: Here) -> None:
    """One button, which gives the right. Opening the link does not: previews and robots do that too."""
    show(
        "<h1>{title}</h1><p class='lead'>{lead}</p>"
        '<form method="post" action="{to}"><button class="button primary" type="submit">{start}</button></form>',
        title=here.session.title,
        lead=here.texts("start.lead"),
        to=f".{paths.START_FACILITATING}{here.session.code}",
        start=here.texts("start.go"),
    )


def offer_stop(here: Here) -> None:
    """How this device loses the right to facilitate, folded away, so that nobody presses it by accident."""
    organises = rights.is_organiser(here.workshop, here.visitor)
    name, to = ("log_out", paths.LOG_OUT) if organises else ("stop", f"{paths.STOP_FACILITATING}{here.session.code}")
    show(
        '<details class="shared"><summary>{title}</summary><p>{lead}</p>'
        '<form method="post" action="{to}"><button class="button" type="submit">{go}</button></form></details>',
        title=here.texts(f"{name}.title"),
        lead=here.texts(f"{name}.lead"),
        to=f".{to}",
        go=here.texts(f"{name}.go"),
    )
