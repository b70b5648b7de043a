"""A programme as the facilitator holds it in the hand: time of day, minutes, heading, script and cues, on paper."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

import streamlit as st
from markupsafe import Markup

from pages.archive.print_button import print_button
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.activities import Kind
from sessions.facilitation import session_view
from sessions.locale import ZONE
from sessions.model.errors import Refusal
from sessions.model.programme import Activity
from sessions.programmes import cues, draft, library
from sessions.programmes.built_in import built_in
from sessions.programmes.toml_file import activities_with_cues

CUES = 2  # as many as fit beside the script
QUARTER = timedelta(minutes=15)


def of_session(here: Here) -> None:
    """The script of a session as its programme is now, without what is skipped."""
    session = here.session
    activities = [item.activity for item in session_view.items(here.workshop, here.session) if not item.skipped]
    _script(
        here,
        session.title,
        f"{session.organisation} · {here.texts.day(session.held_on)} · {here.texts('console.code')} {session.code}",
        activities,
    )


def of_programme(here: Here, name: str, own: str) -> None:
    """The script of a built-in programme by its name, or of an own one by its number. Raises Refusal."""
    if own.isdecimal():
        programme = draft.check(draft.read(library.find(here.workshop, here.visitor, int(own)).text))
        if isinstance(programme, tuple):
            raise Refusal("refused.script_mistakes")
    else:
        built = next((each for each in built_in() if each.id == name), None)
        if built is None:
            raise Refusal("refused.no_such_programme")
        programme = built
    language = here.texts.language
    _script(
        here,
        programme.title.in_language(language),
        programme.about.in_language(language),
        activities_with_cues(programme),
    )


def _script(here: Here, title: str, lead: str, activities: Iterable[Activity]) -> None:
    kinds = [activity for activity in activities if isinstance(activity, Kind)]
    with st.container(horizontal=True, vertical_alignment="bottom", key="script_tools"):
        start = st.time_input(
            here.texts("script.start"), _soon(here.workshop.exact_clock()), key="script_start", step=300
        )
        print_button(here)
    begin = datetime.combine(date(2000, 1, 1), start)
    rows = []
    for activity in kinds:
        rows.append(_row(here, activity, begin))
        begin += timedelta(minutes=activity.minutes)
    show(
        "<article class='script-sheet'><h1>{title}</h1><p class='script-lead'>{lead}</p><ol>{rows}</ol>"
        "<p class='script-end'><b>{time}</b> {end}</p></article>",
        title=title,
        lead=lead,
        rows=Markup("").join(rows),
        time=begin.strftime("%H:%M"),
        end=here.texts("script.end"),
    )


def _row(here: Here, activity: Kind, begin: datetime) -> Markup:
    """One activity: when, how long, what, what to say, and what to ask."""
    script = activity.script.in_language(here.texts.language) if activity.script else ""
    first = cues.conditions(activity.kind)[:CUES]
    asked = cues.questions(activity.kind, activity.own_cues, first, here.texts.language)[:CUES] if first else []
    return Markup(
        "<li class='script-row'><p class='script-time'><b>{time}</b><br>{minutes}</p><div><h2>{heading}</h2>"
        "<p class='script-text'>{script}</p><ul class='script-cues'>{cues}</ul></div></li>"
    ).format(
        time=begin.strftime("%H:%M"),
        minutes=here.texts("script.minutes", minutes=activity.minutes),
        heading=activity.heading(here.texts),
        script=script,
        cues=Markup("").join([Markup("<li>{cue}</li>").format(cue=cue) for cue in asked]),
    )


def _soon(now: datetime) -> time:
    """The next quarter of an hour, where a start is likely."""
    local = now.astimezone(ZONE).replace(tzinfo=None)
    past = (local - datetime.combine(local.date(), time())) % QUARTER
    return (local if not past else local + QUARTER - past).time().replace(second=0, microsecond=0)
