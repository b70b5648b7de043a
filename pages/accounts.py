"""Accounts: who may log in with an account, and as what; for owners."""

import streamlit as st

from pages.archive.accounts import account_list
from pages.kit import frame, login
from sessions.access import rights

with frame.screen("accounts") as here:
    if here.workshop.settings.accounts is None:  # an address like any other that is no screen
        st.switch_page("home.py")
    elif rights.is_owner(here.workshop, here.visitor):
        account_list.account_list(here)
    else:
        login.log_in(here, lead=here.texts("accounts.log_in"))
