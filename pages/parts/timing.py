"""The facilitator's row for the timer: start, hold, one minute more, remove. It ends nothing by itself."""

import streamlit as st

from pages.parts import clock, frame
from pages.parts.frame import Here
from pages.parts.markup import show
from sessions import timer
from sessions.scene import Scene, Stop

OTHERWISE = 5  # minutes, where the programme gives none


def timing(here: Here, now: Scene, stop: Stop | None) -> None:
    """The clock and four buttons that keep their places; what can't be done now is disabled."""
    found = timer.of(now.session, here.workshop.exact())
    over = now.session.ended
    with st.container(horizontal=True, vertical_alignment="center", key="timing"):
        with st.container(key="timing_clock", width=100):
            if found and not over:
                clock.clock(here, now, "console")
            else:
                show("<p class='no-clock'>{text}</p>", text=here.texts("timer.do.none"))
        minutes = _minutes(stop)
        _button(here, "start", here.texts("timer.do.start", minutes=minutes), "start", minutes, can=not over)
        if found and found.ends is None:
            _button(here, "resume", here.texts("timer.do.resume"), "resume", can=not over)
        else:
            _button(here, "pause", here.texts("timer.do.pause"), "pause", can=bool(found and found.left))
        _button(here, "more", here.texts("timer.do.more"), "add_minute", can=found is not None)
        _button(here, "stop", here.texts("timer.do.stop"), "stop", can=found is not None)


def _minutes(stop: Stop | None) -> int:
    """The minutes of this step, else of its activity."""
    if stop is None:
        return OTHERWISE
    return min(stop.step.minutes or stop.item.activity.minutes, timer.LONGEST) or OTHERWISE


def _button(here: Here, name: str, label: str, command: str, *arguments: object, can: bool) -> None:
    st.button(label, key=f"timer_{name}", disabled=not can, on_click=_do, args=(here, command, *arguments))


def _do(here: Here, command: str, *arguments: object) -> None:
    """A button's callback."""
    act = getattr(timer, command)
    frame.attempt(here, lambda: act(here.workshop, here.visitor, here.on, *arguments), key="controls")
