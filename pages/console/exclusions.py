"""Leaving out everybody who joined in some minute: a notice when many did, and the list of such minutes."""

import streamlit as st

from pages.console.callbacks import press
from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.facilitation import exclusions
from sessions.facilitation.session_view import SessionView
from sessions.model.records import JoinMinute

MOST_SHOWN = 60  # minutes


def notice(here: Here, now: SessionView) -> None:
    """Says that many joined in one minute, until that minute is left out."""
    if now.session.rehearsal:
        return
    minutes = exclusions.minutes(here.workshop, here.visitor, now.session)
    many = [minute for minute in minutes if minute.people >= exclusions.MANY and not minute.excluded]
    if many:
        most = max(many, key=lambda minute: minute.people)
        show(
            "<div class='notice' data-announced='joins'><p>{text}</p></div>",
            text=here.texts("exclusions.notice", people=most.people, time=here.texts.clock(most.since)),
        )


def panel(here: Here, now: SessionView) -> None:
    """Every minute in which people joined, with a button to leave them out or to count them again."""
    minutes = [] if now.session.rehearsal else exclusions.minutes(here.workshop, here.visitor, now.session)
    if not minutes:
        return
    with st.expander(here.texts("exclusions.title"), key="exclusions"):
        show("<p class='hint'>{text}</p>", text=here.texts("exclusions.explain", least=exclusions.LEAST))
        if excluded := sum(minute.people for minute in minutes if minute.excluded):
            show("<p data-announced='excluded'>{text}</p>", text=here.texts.count("exclusions.people", excluded))
        # The largest ones if there are very many, in the order of time.
        shown = sorted(sorted(minutes, key=lambda minute: -minute.people)[:MOST_SHOWN], key=lambda each: each.since)
        for minute in shown:
            _minute(here, minute)
        frame.say_refusal(here, key="exclusions")


def _minute(here: Here, minute: JoinMinute) -> None:
    name = "include" if minute.excluded else "exclude"
    time = here.texts.clock(minute.since)
    command = exclusions.include if minute.excluded else exclusions.exclude
    with st.container(horizontal=True, vertical_alignment="center", key=f"joined_{minute.since:%Y%m%d%H%M}"):
        show(
            "<p>{day}, {time}: {people}{state}</p>",
            day=f"{minute.since.day} {here.texts(f'month.{minute.since.month}')}",
            time=time,
            people=here.texts("exclusions.joined", people=minute.people),
            state=f" · {here.texts('exclusions.excluded')}" if minute.excluded else "",
        )
        st.button(here.texts(f"exclusions.{name}", time=time), key=f"{name}_{minute.since:%Y%m%d%H%M}", on_click=press,
                  args=(here, command, minute.since), kwargs={"part": "exclusions"})  # fmt: skip
