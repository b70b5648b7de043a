"""Cases: the organiser's list by municipality, each case to read and change, and what sessions said about it."""

import streamlit as st

from pages.archive.cases import case_studies
from pages.kit import frame, login, urls
from sessions.access import rights

with frame.screen("cases") as here:
    if not rights.is_organiser(here.workshop, here.visitor):
        login.log_in(here, lead=here.texts("cases.log_in"))
    elif (number := st.query_params.get("case", "")).isdecimal():
        case_studies.one_case(here, urls.number(number))
    else:
        case_studies.all_cases(here)
