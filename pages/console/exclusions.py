"""Leaving out everybody who joined in some minutes: a notice when many did at once, and the list of such minutes."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages.console.callbacks import press
from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.facilitation import exclusions
from sessions.facilitation.session_view import SessionView
from sessions.model.records import Exclusion, JoinMinute

MOST_SHOWN = 60  # minutes


def notice(here: Here, now: SessionView) -> None:
    """Says that many joined within sixty seconds, until enough of them are left out."""
    if now.session.rehearsal:
        return
    if burst := exclusions.burst(here.workshop, here.visitor, now.session):
        show(
            "<div class='notice' data-announced='joins'><p>{text}</p></div>",
            text=here.texts("exclusions.notice", people=burst.people, time=here.texts.clock(burst.since)),
        )


def panel(here: Here, now: SessionView) -> None:
    """What is left out, every minute in which people joined, and a choice of several; with a button for each."""
    minutes = [] if now.session.rehearsal else exclusions.minutes(here.workshop, here.visitor, now.session)
    if sum(minute.people for minute in minutes) < exclusions.LEAST:
        return
    with st.expander(here.texts("exclusions.title"), key="exclusions"):
        show("<p class='hint'>{text}</p>", text=here.texts("exclusions.explain", least=exclusions.LEAST))
        if excluded := exclusions.excluded(here.workshop, now.session):
            show("<p data-announced='excluded'>{text}</p>", text=here.texts.count("exclusions.people", excluded))
        for each in exclusions.current(here.workshop, here.visitor, now.session):
            _excluded(here, each)
        large = [minute for minute in minutes if minute.people >= exclusions.LEAST and not minute.excluded]
        # The largest ones if there are very many, in the order of time.
        for minute in sorted(sorted(large, key=lambda each: -each.people)[:MOST_SHOWN], key=lambda each: each.since):
            _minute(here, minute)
        if len(minutes) > 1:
            _several(here, now, minutes)
        frame.say_refusal(here, key="exclusions")


def _excluded(here: Here, window: Exclusion) -> None:
    span = _span(here, window.since, window.last)
    people = f"{here.texts('exclusions.joined', people=window.people)} · {here.texts('exclusions.excluded')}"
    with _row(here, window.since, f"{span}: {people}"):
        st.button(here.texts("exclusions.include", time=span), key=f"include_{window.since:%Y%m%d%H%M}",
                  on_click=press, args=(here, exclusions.include, window.since),
                  kwargs={"part": "exclusions"})  # fmt: skip


def _minute(here: Here, minute: JoinMinute) -> None:
    time = here.texts.clock(minute.since)
    with _row(here, minute.since, f"{time}: {here.texts('exclusions.joined', people=minute.people)}"):
        st.button(here.texts("exclusions.exclude", time=time), key=f"exclude_{minute.since:%Y%m%d%H%M}",
                  on_click=press, args=(here, exclusions.exclude, minute.since),
                  kwargs={"part": "exclusions"})  # fmt: skip


def _several(here: Here, now: SessionView, minutes: Sequence[JoinMinute]) -> None:
    """Neighbouring minutes as one: for those who joined slowly, or over a change of minute."""
    show("<p class='hint'>{text}</p>", text=here.texts("exclusions.several"))
    moments = [minute.since for minute in minutes]
    at_first = _suggested(here, now, minutes)
    with st.container(horizontal=True, vertical_alignment="bottom", key="exclude_several_row"):
        chosen = [_moment(here, name, moments, moment) for name, moment in zip(("from", "to"), at_first, strict=True)]
        since, last = min(chosen), max(chosen)
        people = sum(minute.people for minute in minutes if since <= minute.since <= last)
        st.button(here.texts("exclusions.exclude_several", time=_span(here, since, last), people=people),
                  key="exclude_several", on_click=press, args=(here, exclusions.exclude, since, last),
                  kwargs={"part": "exclusions"})  # fmt: skip


def _suggested(here: Here, now: SessionView, minutes: Sequence[JoinMinute]) -> tuple[datetime, datetime]:
    """The minutes that the notice is about, else the fullest one that still counts."""
    if burst := exclusions.burst(here.workshop, here.visitor, now.session):
        first, last = burst.since, burst.since + timedelta(seconds=59)
        within = [each.since for each in minutes if first < each.since + timedelta(minutes=1) and each.since <= last]
        return within[0], within[-1]
    fullest = max(minutes, key=lambda minute: (not minute.excluded, minute.people)).since
    return fullest, fullest


def _moment(here: Here, name: str, moments: Sequence[datetime], at_first: datetime) -> datetime:
    """A choice of one of the minutes. It stays when a minute is added to them, with which the list begins anew."""
    state, key = f"exclusions_{here.session.code}_{name}", f"exclude_{name}_{len(moments)}"
    chosen = st.session_state.get(state)
    index = moments.index(chosen if chosen in moments else at_first)

    def keep() -> None:
        st.session_state[state] = st.session_state[key]

    moment: datetime = st.selectbox(
        here.texts(f"exclusions.{name}"), moments, index, key=key, on_change=keep, width=220,
        format_func=lambda each: f"{_day(here, each)}, {here.texts.clock(each)}",
    )  # fmt: skip
    return moment


def _row(here: Here, since: datetime, text: str) -> DeltaGenerator:
    """A line of the list, with room for its button."""
    row = st.container(horizontal=True, vertical_alignment="center", key=f"joined_{since:%Y%m%d%H%M}")
    with row:
        show("<p>{day}, {text}</p>", day=_day(here, since), text=text)
    return row


def _day(here: Here, moment: datetime) -> str:
    return f"{moment.day} {here.texts(f'month.{moment.month}')}"


def _span(here: Here, since: datetime, last: datetime) -> str:
    """One minute, or from one to another."""
    begin, end = here.texts.clock(since), here.texts.clock(last)
    return begin if since == last else here.texts("exclusions.span", since=begin, last=end)
