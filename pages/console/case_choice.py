"""Choosing what a session or an activity is about: when it is planned, and later from the console."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import streamlit as st

from pages.archive.cases import case_form
from pages.console.callbacks import attempt
from pages.kit.frame import Here
from sessions.facilitation.preparation import case_studies
from sessions.facilitation.session_view import ProgrammeStop, SessionView
from sessions.model.records import Case, CaseTexts

NONE = 0  # stands in a list of numbers for no case


def for_new_session(here: Here) -> int | CaseTexts | None:
    """What a session will be about: a case that is there, a new one that is written right here, or none.

    Inside the form and without looking at its other fields: a form that changes under a press loses the press.
    """
    groups = case_studies.by_municipality(here.workshop, here.visitor)
    titles = {number: f"{title} ({name})" for name, cases in groups for number, title in _titles(cases).items()}
    chosen = _select(here, "choose", {NONE: here.texts("cases.no_case"), **titles}, NONE, "plan_case")
    with st.expander(here.texts("cases.a_new_one")):
        new = case_form.fields(here, "plan_case")
    return new if any(asdict(new).values()) else chosen or None


def on_console(here: Here, now: SessionView, stop: ProgrammeStop | None) -> None:
    """What the session and the activity on stage are about; nothing when the organisation has no cases."""
    titles = _titles(case_studies.for_session(here.workshop, here.visitor, now.session))
    if not titles:
        return
    with st.expander(here.texts("cases.choose")):
        _choice(here, "of_session", {NONE: here.texts("cases.no_case"), **titles}, now.session.case or NONE, None)
        if stop is not None:
            names = {NONE: here.texts("cases.as_session"), **titles}
            _choice(here, "of_activity", names, stop.item.case or NONE, stop.item.activity.id)


def _choice(here: Here, name: str, titles: Mapping[int, str], stored: int, activity: str | None) -> None:
    """A choice's key holds what is stored, so that a change from another console shows here too."""
    key = f"case_{activity or ''}_{stored}"
    _select(here, name, titles, stored, key, on_change=_choose, args=(here, stored, key, activity))


def _choose(here: Here, stored: int, key: str, activity: str | None) -> None:
    """A choice's callback."""
    wanted = st.session_state[key]
    if wanted != stored and not attempt(here, case_studies.choose, wanted or None, activity):
        st.session_state[key] = stored


def _select(here: Here, name: str, titles: Mapping[int, str], stored: int, key: str, **more: Any) -> int:
    numbers = list(titles)
    index = numbers.index(stored) if stored in titles else 0
    chosen: int = st.selectbox(here.texts(f"cases.{name}"), numbers, index, format_func=titles.__getitem__,
                                      key=key, **more)  # fmt: skip
    return chosen


def _titles(cases: list[Case]) -> dict[int, str]:
    """The titles of cases by their numbers; two that are called the same are told apart by their number."""
    titles = [case.title for case in cases]
    return {case.id: case.title if titles.count(case.title) == 1 else f"{case.title} ({case.id})" for case in cases}
