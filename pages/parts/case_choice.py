"""Choosing what a session or an activity is about: when it is planned, and later from the console."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from pages.parts import frame
from pages.parts.frame import Here
from sessions import cases
from sessions.records import Case, known_as
from sessions.scene import Scene, Stop

NONE, NEW = 0, -1  # stand in a list of numbers for no case, and for one that isn't written down yet


def planned(here: Here, organisation: str) -> tuple[int | None, bool]:
    """What a session of this organisation will be about: a case of its or none, and whether it is a new one."""
    titles = _titles(cases.of(here.workshop, here.visitor, organisation)) if organisation.strip() else {}
    chosen = _select(here, "choose", {NONE: here.texts("cases.no_case"), **titles, NEW: here.texts("cases.a_new_one")},
                     NONE, f"plan_case_{known_as(organisation)}")  # fmt: skip
    return (chosen if chosen > NONE else None), chosen == NEW


def on_console(here: Here, now: Scene, stop: Stop | None) -> None:
    """What the session and the activity on stage are about; nothing when the organisation has no cases."""
    titles = _titles(cases.for_session(here.workshop, here.visitor, now.session))
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


def _select(here: Here, name: str, titles: Mapping[int, str], stored: int, key: str, **more: Any) -> int:
    numbers = list(titles)
    at = numbers.index(stored) if stored in titles else 0
    chosen: int = st.selectbox(here.texts(f"cases.{name}"), numbers, at, format_func=titles.__getitem__,
                                      key=key, **more)  # fmt: skip
    return chosen


def _choose(here: Here, stored: int, key: str, activity: str | None) -> None:
    """A choice's callback."""
    wanted = st.session_state[key]
    if wanted != stored and not frame.attempt(
        here, lambda: cases.choose(here.workshop, here.visitor, here.on, wanted or None, activity), key="controls"
    ):
        st.session_state[key] = stored


def _titles(found: list[Case]) -> dict[int, str]:
    """The titles of cases by their numbers; two that are called the same are told apart by their number."""
    titles = [one.title for one in found]
    return {one.id: one.title if titles.count(one.title) == 1 else f"{one.title} ({one.id})" for one in found}
