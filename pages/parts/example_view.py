"""What participants and the room will see of an activity, from a session that exists only for the looking."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import streamlit as st

from pages import activities
from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.markup import show
from pages.parts.picture import picture
from pages.parts.pieces import Component
from sessions import draft
from sessions.activities import pretend
from sessions.activities.kind import NOWHERE, Asking, Kind
from sessions.programme import LongText, Text
from sessions.programme_file import Data
from sessions.records import Participant, Round, Session
from sessions.scene import Scene

NOON = datetime(2000, 1, 1, 12, tzinfo=UTC)
NOBODY = Participant(0, 0, None)
PEOPLE = 24
_still = Component("workshop_still", js=read("still.js"))


def come_to(chosen: str) -> None:
    """Bring the form of what was just chosen into sight, and keep the examples still."""
    _still.put(key="still", data={"chosen": chosen})


def example_view(here: Here, definition: Data, themes: Sequence[tuple[str, str]]) -> None:
    """A phone and a wall. Nothing in them can be pressed."""
    activity = draft.as_seen(definition)
    if activity is None:
        show("<p class='quiet'>{text}</p>", text=here.texts("editor.no_view"))
        return
    step = _step(here, activity)
    asking = activity.at(step, NOWHERE)
    show("<h2>{title}</h2>", title=here.texts("editor.phone"))
    with st.container(key="view_phone"):
        _phone(here, activity, asking, step)
    show("<h2>{title}</h2>", title=here.texts("editor.wall"))
    with st.container(key="view_wall"):
        _wall(here, activity, asking, step, dict(themes).get(activity.theme or "", ""))


def _step(here: Here, activity: Kind) -> str:
    names = [step.name for step in activity.steps()]
    if len(names) == 1:
        return names[0]
    chosen = st.pills(here.texts("editor.step"), names, default=names[0], key=f"step_{activity.id}_{'_'.join(names)}",
                      format_func=lambda name: here.texts.first(f"{activity.kind}.step.{name}", name))  # fmt: skip
    return chosen or names[0]


def _phone(here: Here, activity: Kind, asking: Asking, step: str) -> None:
    """The same as `take_part` shows while the round is open."""
    show("<h1 class='question'>{text}</h1>", text=asking.prompt(here.texts))
    if not asking.asks:
        return
    now = _scene(here, activity, asking, step)
    activities.screen_of(activity).ask(replace(here, session=now.session), now, NOBODY)


def _wall(here: Here, activity: Kind, asking: Asking, step: str, theme: str) -> None:
    """The question and what the room is asked to do; with made-up answers if the kind knows some."""
    title = here.texts.first(f"{activity.kind}.step.{step}", step) if step else ""
    heading = asking.heading(here.texts)
    show(
        "<div class='wall'><p class='over'>{over}</p><h1 class='{size}'>{heading}</h1></div>",
        over=" · ".join(part for part in (theme, title) if part),
        heading=heading,
        size="long" if len(heading) > 60 else "short",
    )
    given = pretend.answers(asking, PEOPLE, "spread_out", here.texts) if asking.asks else {}
    summary = asking.summarise(given) if given else None
    figure = asking.draw(summary, here.texts) if summary is not None else None
    if figure:
        sentence = asking.say(summary, here.texts)
        picture(f"example/{activity.id}/{here.texts.language}", figure, alt=sentence, key="example_picture")
        show("<p class='made_up'>{text}</p>", text=here.texts("editor.made_up"))
    else:
        show("<p class='ask'>{text}</p>", text=asking.invitation(here.texts))


def _scene(here: Here, activity: Kind, asking: Asking, step: str) -> Scene:
    """A session in memory, with this activity open."""
    text, prose = Text(nl="…", en="…"), LongText(nl="…", en="…")
    session = Session(
        id=0, code="", title="…", organisation="…", held_on=date(2000, 1, 1), language=here.texts.language,
        programme=text, about=prose, themes=(), roles=(), approval=True, status="running", current=activity.id,
        step=step, stories=False, stage=0, answers=0, created_at=NOON, ended_at=None, keep_until=date(2000, 1, 1),
    )  # fmt: skip
    one = Round(activity.id, 1, step, 1, open=True, shown=False, opened_at=NOON, closed_at=None)
    return Scene(session, activity, asking, one, PEOPLE, 0)
