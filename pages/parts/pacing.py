"""The facilitator's line about the pace: ahead or behind, when it is over, what could go. It counts by itself."""

from dataclasses import dataclass

import streamlit as st

from pages.parts import frame
from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.markup import joined, markup, show
from pages.parts.pieces import Component
from sessions import pace, running_order
from sessions.scene import Item, Scene

_pace = Component(
    "workshop_pace",
    html='<p class="pace" data-state=""></p>',
    css=read("pacing.css"),
    js=read("pacing.js"),
)


@dataclass(frozen=True)
class _Asked:
    """What could go, as it was when somebody asked; of use as long as the stage stays as it was."""

    stage: int
    names: tuple[str, ...]


def pacing(here: Here, now: Scene, items: list[Item]) -> None:
    """The line and its question, in one place; before the first activity and after the end there is only the line."""
    found = pace.look(here.workshop, now.session)
    with st.container(horizontal=True, vertical_alignment="center", key="pacing"):
        _line(here, found)
        st.button(here.texts("pace.ask"), key="pace_ask", type="tertiary", disabled=not (found and found.going),
                  on_click=_ask, args=(here, now))  # fmt: skip
    asked = st.session_state.get(_key(here))
    if asked and asked.stage == now.session.stage and found and found.going:
        _suggest(here, asked, {item.activity.id: item for item in items})


def _line(here: Here, found: pace.Pace | None) -> None:
    if found is None:
        show("<p class='no-clock'>{text}</p>", text=here.texts("pace.not_yet"))
        return
    ends = here.workshop.exact() + found.left
    hours, minutes = here.texts.clock(ends).split(":")
    names = ("on_time", "ahead", "behind", "over_on_time", "over_ahead", "over_behind")
    words = {name: here.texts(f"pace.{name}", minutes="#", time="@") for name in names}
    of_now = {
        "behind": found.behind.total_seconds() * 1000,
        "rest": found.rest.total_seconds() * 1000,
        "going": found.going,
        # The minute of the day at which it will be over, if nothing changes.
        "ends": (int(hours) * 60 + int(minutes)) * 60_000 + ends.second * 1000,
        "words": words,
    }
    _pace.put(key="pace", data=of_now)


def _key(here: Here) -> str:
    return f"pace_{here.on.code}"


def _ask(here: Here, now: Scene) -> None:
    """A button's callback: what could go is worked out at the moment of the question. Asked again, it goes away."""
    asked = st.session_state.pop(_key(here), None)
    if asked and asked.stage == now.session.stage:
        return
    found = pace.look(here.workshop, now.session)
    st.session_state[_key(here)] = _Asked(now.session.stage, found.could_go if found else ())


def _suggest(here: Here, asked: _Asked, items: dict[str, Item]) -> None:
    known = [items[name] for name in asked.names if name in items]
    with st.container(key="pace_could_go", border=True):
        if not known:
            show("<p role='status'>{text}</p>", text=here.texts("pace.nothing"))
            return
        row = "<li>{name} ({minutes})</li>"
        lines = [
            markup(row, name=one.activity.label(here.texts),
                   minutes=here.texts("plan.minutes", minutes=one.activity.minutes))
            for one in known
        ]  # fmt: skip
        show("<div role='status'><p>{lead}</p><ul>{lines}</ul></div>", lead=here.texts("pace.could_go"),
             lines=joined(lines))  # fmt: skip
        minutes = sum(one.activity.minutes for one in known)
        st.button(here.texts("pace.skip", minutes=minutes), key="pace_skip", on_click=_skip,
                  args=(here, asked.names))  # fmt: skip


def _skip(here: Here, names: tuple[str, ...]) -> None:
    """A button's callback."""
    st.session_state.pop(_key(here), None)
    frame.attempt(here, lambda: running_order.skip_all(here.workshop, here.visitor, here.on, names), key="controls")
