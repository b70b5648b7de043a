"""What participants and the room will see of an activity, from a session that exists only for the looking."""

from dataclasses import replace
from urllib.parse import urlencode

import streamlit as st

from pages import activities
from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.markup import show
from pages.parts.pieces import Component
from sessions import draft, imagined
from sessions.activities.kind import NOWHERE, Kind
from sessions.programme_file import Data
from sessions.records import Participant
from sessions.shelf import Own

NOBODY = Participant(0, 0, None)
_still = Component("workshop_still", js=read("still.js"))


def come_to(chosen: str) -> None:
    """Bring the form of what was just chosen into sight, and keep the examples still."""
    _still.put(key="still", data={"chosen": chosen})


def example_view(here: Here, own: Own, data: Data, chosen: str) -> None:
    """A wall and a phone. Nothing in them can be pressed."""
    activity = draft.as_seen(draft.at(data, ("activities", chosen)))
    if activity is None:
        show("<p class='quiet'>{text}</p>", text=here.texts("editor.no_view"))
        return
    step = _step(here, activity)
    show("<h2>{title}</h2>", title=here.texts("editor.wall"))
    _wall(here, own, activity, step)
    show("<h2>{title}</h2>", title=here.texts("editor.phone"))
    with st.container(key="view_phone"):
        _phone(here, data, activity, step)


def _step(here: Here, activity: Kind) -> str:
    names = [step.name for step in activity.steps()]
    if len(names) == 1:
        return names[0]
    chosen = st.pills(here.texts("editor.step"), names, default=names[0], key=f"step_{activity.id}_{'_'.join(names)}",
                      format_func=lambda name: here.texts.first(f"{activity.kind}.step.{name}", name))  # fmt: skip
    return chosen or names[0]


def _phone(here: Here, data: Data, activity: Kind, step: str) -> None:
    """The same as `take_part` shows while the round is open, or where nothing is asked."""
    now = imagined.scene_of(data, activity.id, step, here.texts, "open")
    assert now and now.asking
    show("<h1 class='question'>{text}</h1>", text=now.asking.prompt(here.texts))
    seen, screen = imagined.shown(now, here.texts), activities.screen_of(activity)
    if now.asking.asks:
        screen.ask(replace(here, session=now.session), now, NOBODY)
    elif not seen.hidden:
        screen.own(replace(here, session=now.session), now, NOBODY, seen)


def _wall(here: Here, own: Own, activity: Kind, step: str) -> None:
    """The projector's own screen, made small, after the reveal or while people answer."""
    asks = activity.at(step, NOWHERE).asks
    moment = _moment(here) if asks else "revealed"
    asked = {"programme": own.id, "activity": activity.id, "step": step, "moment": moment, "text": own.step}
    with st.container(key="view_wall"):
        st.iframe(f"/preview?{urlencode(asked)}", width=1280, height=800, tab_index=-1, alt=here.texts("editor.wall"))
    if asks and moment == "revealed":
        show("<p class='made_up'>{text}</p>", text=here.texts("editor.made_up"))


def _moment(here: Here) -> str:
    names = {one: here.texts(f"editor.moment_{one}") for one in ("revealed", "open")}
    chosen = st.segmented_control(here.texts("editor.moment"), [*names], default="revealed", key="moment",
                                  format_func=lambda one: names[one], label_visibility="collapsed")  # fmt: skip
    return chosen or "revealed"
