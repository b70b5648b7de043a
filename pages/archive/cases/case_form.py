"""The fields in which an organiser writes down a case."""

import streamlit as st

from pages.kit.frame import Here
from sessions.facilitation.preparation.case_studies import LONGEST
from sessions.model.records import Case, CaseTexts

FIELDS = ("title", "context", "parties", "key_question", "phase")
HIGH = {"context": 140, "parties": 90}  # pixels of the fields that hold several lines


def fields(here: Here, name: str, case: Case | None = None, *, with_organisation: bool = False) -> CaseTexts:
    """One field for each text of a case; `name` keeps the fields of several cases on one page apart."""
    organisation = ""
    if with_organisation:
        organisation = st.text_input(here.texts("case.municipality"), case.organisation if case else "",
                                     max_chars=LONGEST["organisation"], key=f"{name}_organisation")  # fmt: skip
    texts = {field: _field(here, name, field, getattr(case, field, "")) for field in FIELDS}
    return CaseTexts(**texts, organisation=organisation)


def _field(here: Here, name: str, field: str, text: str) -> str:
    label, key = here.texts(f"case.{field}"), f"{name}_{field}"
    if field in HIGH:
        return st.text_area(label, text, max_chars=LONGEST[field], height=HIGH[field], key=key)
    example = here.texts("cases.phase_example") if field == "phase" else None
    return st.text_input(label, text, max_chars=LONGEST[field], placeholder=example, key=key)
