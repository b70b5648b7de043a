"""The facilitator's row for the timer: start, pause, one minute more, remove. It ends nothing by itself."""

import streamlit as st

from pages.console.callbacks import Command, perform
from pages.kit.countdown import countdown
from pages.kit.frame import Here
from pages.kit.pieces import render, show
from sessions.facilitation import timer
from sessions.facilitation.session_view import ProgrammeStop, SessionView

DEFAULT_MINUTES = 5  # where the programme gives none


def timer_row(here: Here, now: SessionView, stop: ProgrammeStop | None) -> None:
    """The clock and four buttons that keep their order; what can't be done now is disabled."""
    current = timer.of(now.session, here.workshop.exact_clock())
    over = now.session.ended
    with st.container(horizontal=True, vertical_alignment="center", key="timing"):
        with st.container(key="timing_clock", width=100):
            if current and not over:
                render(countdown.clock(here, now, "console"))
            else:
                show("<p class='no-clock'>{text}</p>", text=here.texts("timer.do.none"))
        minutes = _minutes(stop)
        _button(here, "start", here.texts("timer.do.start", minutes=minutes), timer.start, minutes, can=not over)
        if current and current.ends is None:
            _button(here, "resume", here.texts("timer.do.resume"), timer.resume, can=not over)
        else:
            _button(here, "pause", here.texts("timer.do.pause"), timer.pause, can=bool(current and current.left))
        _button(here, "more", here.texts("timer.do.more"), timer.add_minute, can=current is not None)
        _button(here, "stop", here.texts("timer.do.stop"), timer.stop, can=current is not None)


def in_words(here: Here, now: SessionView) -> str:
    """Whether the clock is running, and until when: what the buttons of the row change."""
    current = timer.of(now.session, here.workshop.exact_clock())
    if current is None or now.session.ended:
        return here.texts("timer.do.none")
    return here.texts("timer.runs", time=here.texts.clock(current.ends)) if current.ends else here.texts("timer.still")


def _minutes(stop: ProgrammeStop | None) -> int:
    """The minutes of this step, else of its activity."""
    if stop is None:
        return DEFAULT_MINUTES
    return min(stop.step.minutes or stop.item.activity.minutes, timer.LONGEST) or DEFAULT_MINUTES


def _button(here: Here, name: str, label: str, command: Command, *arguments: object, can: bool) -> None:
    st.button(label, key=f"timer_{name}", disabled=not can, on_click=perform, args=(here, command, *arguments))
