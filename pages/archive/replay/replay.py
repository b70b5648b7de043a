"""The replay: the time line goes to the browser at once, the frames of an activity when they are needed."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from zlib import crc32

import streamlit as st

from pages.archive.review import contents
from pages.kit.assets import read
from pages.kit.component import Component
from pages.kit.frame import Here
from pages.kit.pieces import show
from pages.kit.urls import plotly_script
from pages.kit.wording import round_title, times
from sessions.activities.kind import Kind
from sessions.archive.replay.frames import Frame, frames
from sessions.archive.replay.time_line import TimeLine, time_line
from sessions.facilitation import session_view, unlinking
from sessions.facilitation.session_view import SessionView
from sessions.locale import ZONE
from sessions.model.records import Session
from sessions.results import round_results
from sessions.results.result import Result

SPEEDS = (1, 5, 20, 60)
FIRST_SPEED = 20
WANTED = "replay_wanted"  # in the session state of the browser: the activity whose frames were asked for last

_replay = Component(
    "workshop_replay",
    html=read("archive/replay/replay.html"),
    css=read("kit/chart/chart.css", "archive/replay/replay.css"),
    module="archive/replay/replay.js",
    isolate_styles=False,  # as in `kit/chart/chart.py`
)


def replay(here: Here, now: SessionView) -> None:
    """The head, and below it the time line with what it shows; or that there is nothing to play."""
    session = now.session
    show(
        "<div class='replay-head'><p><a href='{review}' target='_self'>← {back}</a></p>"
        "<h1 class='small'>{title}</h1><p class='over'>{organisation} · {day}</p></div>",
        review=contents.address_of(session.code),
        back=here.texts("review.back"),
        organisation=session.organisation,
        day=here.texts.day(session.held_on),
        title=here.texts("replay.title", title=session.title),
    )
    if session.rehearsal:
        show("<div class='notice refused'><p>{text}</p></div>", text=here.texts("rehearsal.review"))
        return
    line = time_line(here.workshop, session)
    programme = {item.activity.id: item.activity for item in session_view.items(here.workshop, session)}
    played = [segment for segment in line.segments if segment.activity in programme]
    if not played:
        show("<div class='notice'><p>{text}</p></div>", text=here.texts("replay.nothing"))
        return
    if cut_on := unlinking.cut_on(here.workshop, session):
        show("<p class='quiet'>{text}</p>", text=here.texts("unlink.replay", day=here.texts.day(cut_on)))
    asked = st.session_state.get(WANTED)
    wanted = asked if asked in programme else played[0].activity
    segments = [
        {"activity": each.activity, "label": programme[each.activity].label(here.texts),
         "kind": here.texts(f"{programme[each.activity].kind}.name"), "start": each.start, "end": each.end}
        for each in played
    ]  # fmt: skip
    _replay.mount(
        key="replay",
        data={
            "revision": _revision(here, session, programme.values()),
            "name": session.code,
            "length": line.length,
            "segments": segments,
            "clocks": [[offset, _second_of_day(moment)] for moment, offset in line.marks],
            "frames": _activity_frames(here, now, line, programme[wanted]),
            "script": f".{plotly_script()}",
            "speeds": list(SPEEDS),
            "speed": FIRST_SPEED,
            "texts": {name.rpartition(".")[2]: here.texts(name) for name in WORDS},
        },
        on_want_change=_want,
    )


WORDS = (
    *("replay.play", "replay.pause", "replay.speed", "replay.time", "replay.activities", "replay.earlier"),
    *("replay.later", "replay.keys", "replay.loading", "replay.numbers", "replay.cards", "replay.still"),
    *("replay.times",),
)


def _revision(here: Here, session: Session, programme: Iterable[Kind]) -> str:
    """What the frames depend on: the session, and the earlier ones from which its activities carry texts on."""
    carried = [round_results.carried_revisions(here.workshop, activity) for activity in programme]
    return f"{session.code}/{session.stage}/{session.answers}/{here.texts.language}/{crc32(repr(carried).encode())}"


def _want() -> None:
    asked = st.session_state["replay"].get("want")
    if isinstance(asked, str):
        st.session_state[WANTED] = asked


def _second_of_day(moment: datetime) -> int:
    local = moment.astimezone(ZONE)
    return local.hour * 3600 + local.minute * 60 + local.second


class _SharedValues:
    """Values that many frames share, each once; frames have their numbers."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self._numbers: dict[str, int] = {}

    def number(self, value: Any) -> int:
        """The number of a value, which is added when it is new."""
        key = repr(value)
        if key not in self._numbers:
            self._numbers[key] = len(self.values)
            self.values.append(value)
        return self._numbers[key]


def _activity_frames(here: Here, now: SessionView, line: TimeLine, activity: Kind) -> Mapping[str, Any]:
    """The frames of one activity as the browser gets them: layouts and texts once, with their numbers in each frame."""
    activity_frames = frames(here.workshop, now.session, activity.id, here.texts.language)
    layouts, cards = _SharedValues(), _SharedValues()
    return {
        "activity": activity.id,
        "heading": activity.heading(here.texts),
        "frames": [_frame(here, line, activity, each, layouts, cards) for each in activity_frames],
        "layouts": layouts.values,
        "cards": cards.values,
    }


def _frame(
    here: Here, line: TimeLine, activity: Kind, frame: Frame, layouts: _SharedValues, cards: _SharedValues
) -> Mapping[str, Any]:
    result = frame.result
    drawn: dict[str, Any] = {}
    if result.figure:
        drawn["data"] = result.figure["data"]
        drawn["layout"] = layouts.number(result.figure["layout"])
    if result.cards:
        drawn["cards"] = [cards.number(_card(here, result, name, text)) for name, text in result.cards]
    if result.numbers:
        drawn["numbers"] = [list(row) for row in result.numbers]
    return {
        "at": line.seconds(frame.at),
        "name": f"{activity.id}/{frame.step}/{frame.chart_number}/{result.guessed}",  # points move within one chart
        "state": _state(here, activity, frame),
        "waiting": _waiting(here, frame),
        "sentence": result.sentence,
        **drawn,
    }


def _card(here: Here, result: Result, name: str, text: str) -> Sequence[str]:
    voices = result.voices.get(name, 1)
    return [text, times(here.texts, voices) if voices > 1 else ""]


def _state(here: Here, activity: Kind, frame: Frame) -> str:
    """The round, whether it takes answers, and how many there are; empty before the first one."""
    texts = here.texts
    if frame.round is None:
        return "" if frame.result.hidden else texts("replay.as_now")
    return " · ".join((
        round_title(texts, activity, frame.round),
        texts("replay.open" if frame.open else "replay.closed"),
        texts.count("review.answers", frame.result.answered),
    ))  # fmt: skip


def _waiting(here: Here, frame: Frame) -> str:
    """In place of a result why there is none; empty where there is one."""
    if frame.round is None and frame.result.hidden:
        return here.texts("replay.on_stage" if frame.result.hidden == "not_shown" else "replay.unasked")
    return here.texts(f"replay.hidden_{frame.result.hidden}") if frame.result.hidden else ""
