"""The accounts of organisers, for owners: who is let in, and as what. A role that is taken away ends at once."""

from collections.abc import Callable

import streamlit as st
from markupsafe import Markup

from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.access import accounts, rights
from sessions.model.records import Account, Role

ROLES: tuple[Role, ...] = ("", "reader", "organiser", "owner")


def account_list(here: Here) -> None:
    """Every account with its role; those that wait for one come first. For owners; the screen checked that."""
    texts = here.texts
    show(
        "<p class='back'><a href='./' target='_self'>← {back}</a></p><h1>{title}</h1><p class='lead'>{lead}</p>",
        back=texts("way_on.home"),
        title=texts("accounts.title"),
        lead=texts("accounts.lead"),
    )
    show("<p class='back'><a href='./audit' target='_self'>{text} →</a></p>", text=texts("audit.title"))
    meaning = Markup("<li><b>{name}</b>: {text}</li>")
    rows = [meaning.format(name=role_name(here, role), text=texts(f"accounts.may.{role or 'none'}")) for role in ROLES]
    show("<ul>{rows}</ul>", rows=Markup().join(rows))
    listed = accounts.every(here.workshop, here.visitor)
    show("<p role='status'>{count}</p>", count=texts.count("accounts.found", len(listed)))
    for account in sorted(listed, key=lambda each: each.role != ""):
        _account(here, account)
    frame.say_refusal(here, key="accounts")


def role_name(here: Here, role: Role) -> str:
    """What a role is called."""
    return here.texts(f"role_name.{role or 'none'}")


def _account(here: Here, account: Account) -> None:
    texts, own = here.texts, rights.account_of(here.workshop, here.visitor)
    with st.container(key=f"account_{account.id}", border=True):
        show(
            "<p data-row-name='{name}'><b>{name}</b><br>{role} · {last}</p>",
            name=account.label,
            role=role_name(here, account.role) if account.role else texts("accounts.waiting"),
            last=texts("accounts.last_login", day=texts.day(account.last_login.date())),
        )
        if own and own.id == account.id:
            show("<p class='quiet'>{text}</p>", text=texts("accounts.own"))
            return
        field = f"role_{account.id}_{account.role}"
        st.radio(texts("accounts.role"), ROLES, ROLES.index(account.role), key=field, horizontal=True,
                 format_func=lambda role: role_name(here, role))  # fmt: skip
        with st.container(key=f"account_buttons_{account.id}", horizontal=True):
            st.button(texts("accounts.change"), key=f"account_change_{account.id}",
                      on_click=_change(here, account, field))  # fmt: skip
            st.button(texts("accounts.remove"), key=f"account_remove_{account.id}", type="tertiary",
                      on_click=_remove(here, account))  # fmt: skip


def _change(here: Here, account: Account, field: str) -> Callable[[], None]:
    def change() -> None:
        role: Role = st.session_state[field]
        frame.attempt(here, lambda: accounts.change_role(here.workshop, here.visitor, account.id, role), key="accounts")

    return change


def _remove(here: Here, account: Account) -> Callable[[], None]:
    def remove() -> None:
        frame.attempt(here, lambda: accounts.remove(here.workshop, here.visitor, account.id), key="accounts")

    return remove
