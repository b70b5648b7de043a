"""What participants and the projector will show of an activity, from a session that exists only for this preview."""

from dataclasses import replace
from urllib.parse import urlencode

import streamlit as st

from pages import activities
from pages.kit.component import Component
from pages.kit.frame import Here
from pages.kit.pieces import render, show
from pages.participant.personal import OfOne
from sessions.activities.kind import NOWHERE, Kind
from sessions.facilitation.session_view import ContentShown, Open
from sessions.participation import own_answers
from sessions.programmes import draft
from sessions.programmes.library import OwnProgramme
from sessions.programmes.toml_file import Data
from sessions.simulation import draft_preview

_inert_preview = Component("workshop_inert_preview", module="editor/inert_preview.js")


def scroll_to(chosen: str) -> None:
    """Bring the form of what was just chosen into sight, and keep the previews inert."""
    render([_inert_preview.piece(key="inert_preview", data={"chosen": chosen})])


def preview(here: Here, own: OwnProgramme, data: Data, chosen: str) -> None:
    """The projector and a phone. Nothing in them can be pressed."""
    activity = draft.as_seen(draft.value_at(data, ("activities", chosen)))
    if activity is None:
        show("<p class='quiet'>{text}</p>", text=here.texts("editor.no_view"))
        return
    step = _step(here, activity)
    show("<h2>{title}</h2>", title=here.texts("editor.projector"))
    _projector(here, own, activity, step)
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
    now = draft_preview.view_of(data, activity.id, step, here.texts, "open")
    if now is None:
        return
    show("<h1 class='question'>{text}</h1>", text=now.prompt.participant_heading(here.texts))
    result, screen = draft_preview.shown(now, here.texts), activities.screen_of(activity)
    phone_screen = replace(here, opened=now.session)
    personal = OfOne(own_answers.of_nobody(here.workshop, now.session))
    if isinstance(now, Open):
        render(screen.ask(phone_screen, now, personal))
    elif isinstance(now, ContentShown) and not result.hidden:
        render(screen.own(phone_screen, now, personal, result))


def _projector(here: Here, own: OwnProgramme, activity: Kind, step: str) -> None:
    """The projector's own screen, made small, after the reveal or while people answer."""
    asks = activity.prompt(step, NOWHERE).asks
    moment = _moment(here) if asks else "revealed"
    query = {"programme": own.id, "activity": activity.id, "step": step, "moment": moment, "text": own.step}
    with st.container(key="view_projector"):
        st.iframe(
            f"{here.workshop.settings.path}/preview?{urlencode(query)}",
            width=1280,
            height=800,
            tab_index=-1,
            alt=here.texts("editor.projector"),
        )
    if asks and moment == "revealed":
        show("<p class='made_up'>{text}</p>", text=here.texts("editor.made_up"))


def _moment(here: Here) -> str:
    names = {name: here.texts(f"editor.moment_{name}") for name in ("revealed", "open")}
    chosen = st.segmented_control(here.texts("editor.moment"), [*names], default="revealed", key="moment",
                                  format_func=names.__getitem__, label_visibility="collapsed")  # fmt: skip
    return chosen or "revealed"
