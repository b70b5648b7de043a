"""Cases: the organiser's list by municipality, each case to read and change, and what sessions said about it."""

import streamlit as st

from pages.parts import address, case_list, frame, organiser
from sessions import access

with frame.screen("cases") as here:
    if not access.is_organiser(here.workshop, here.visitor):
        organiser.log_in(here, lead=here.texts("cases.log_in"))
    elif (number := st.query_params.get("case", "")).isdecimal():
        case_list.one_case(here, address.number(number))
    else:
        case_list.all_cases(here)
