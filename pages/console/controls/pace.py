"""The facilitator's line about the pace: ahead or behind, when it is over, what could go. It counts by itself."""

from dataclasses import dataclass

import streamlit as st
from markupsafe import Markup

from pages.console.callbacks import perform
from pages.kit.assets import read
from pages.kit.component import Component
from pages.kit.frame import Here
from pages.kit.pieces import render, show
from sessions.facilitation import activity_order, pace
from sessions.facilitation.session_view import Item, SessionView

_pace = Component(
    "workshop_pace",
    html='<p class="pace" data-state=""></p>',
    css=read("console/controls/pace.css"),
    module="console/controls/pace.js",
)


@dataclass(frozen=True)
class _Suggestion:
    """What could go, as it was when somebody asked; of use as long as the stage stays as it was."""

    stage: int
    names: tuple[str, ...]


def pace_line(here: Here, now: SessionView, items: list[Item]) -> None:
    """The line with its button; before the first activity and after the end there is only the line."""
    current = pace.calculate(here.workshop, now.session)
    key = f"pace_{here.session.code}"
    going = current is not None and current.going
    with st.container(horizontal=True, vertical_alignment="center", key="pacing"):
        _line(here, current)
        st.button(here.texts("pace.ask"), key="pace_ask", type="tertiary", disabled=not going,
                  on_click=_ask, args=(here, now, key))  # fmt: skip
    suggestion = st.session_state.get(key)
    if suggestion and suggestion.stage == now.session.stage and going:
        _suggest(here, suggestion, {item.activity.id: item for item in items}, key)


def _line(here: Here, current: pace.Pace | None) -> None:
    if current is None:
        show("<p class='no-clock'>{text}</p>", text=here.texts("pace.not_yet"))
        return
    ends = here.workshop.exact_clock() + current.left
    hours, minutes = here.texts.clock(ends).split(":")
    names = ("on_time", "ahead", "behind", "over_on_time", "over_ahead", "over_behind")
    data = {
        "behind": current.behind.total_seconds() * 1000,
        "rest": current.rest.total_seconds() * 1000,
        "going": current.going,
        # The minute of the day at which it will be over, if nothing changes.
        "ends": (int(hours) * 60 + int(minutes)) * 60_000 + ends.second * 1000,
        "words": {name: here.texts(f"pace.{name}", minutes="#", time="@") for name in names},
    }
    render([_pace.piece(key="pace", data=data)])


def _ask(here: Here, now: SessionView, key: str) -> None:
    """A button's callback: what could go is worked out at the moment of the question. Asked again, it goes away."""
    suggestion = st.session_state.pop(key, None)
    if suggestion and suggestion.stage == now.session.stage:
        return
    current = pace.calculate(here.workshop, now.session)
    st.session_state[key] = _Suggestion(now.session.stage, current.could_go if current else ())


def _suggest(here: Here, suggestion: _Suggestion, items: dict[str, Item], key: str) -> None:
    activities = [items[name].activity for name in suggestion.names if name in items]
    with st.container(key="pace_could_go", border=True):
        if not activities:
            show("<p data-announced='pace'>{text}</p>", text=here.texts("pace.nothing"))
            return
        row = Markup("<li>{name} ({minutes}) </li>")
        lines = Markup().join(
            row.format(name=activity.label(here.texts), minutes=here.texts("plan.minutes", minutes=activity.minutes))
            for activity in activities
        )
        show("<div data-announced='pace'><p>{lead} </p><ul>{lines}</ul></div>", lead=here.texts("pace.could_go"),
             lines=lines)  # fmt: skip
        minutes = sum(activity.minutes for activity in activities)
        st.button(here.texts("pace.skip", minutes=minutes), key="pace_skip", on_click=_skip,
                  args=(here, suggestion.names, key))  # fmt: skip


def _skip(here: Here, names: tuple[str, ...], key: str) -> None:
    """A button's callback."""
    st.session_state.pop(key, None)
    perform(here, activity_order.skip_all, names)
