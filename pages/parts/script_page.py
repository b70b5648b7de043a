"""A programme as the facilitator holds it in the hand: time of day, minutes, heading, script and cues, on paper."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

import streamlit as st

from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.markup import Safe, joined, markup, show
from pages.parts.pieces import Component
from sessions import cues, draft, programmes, scene, shelf
from sessions.activities import Kind
from sessions.locale import ZONE
from sessions.programme import Activity
from sessions.programme_file import as_held
from sessions.refusal import Refusal

CUES = 2  # as many as fit beside the script
QUARTER = timedelta(minutes=15)

_print = Component(
    "workshop_print",
    html='<button type="button"></button>',
    css=read("shortcuts.css"),
    js="""export default ({ data, parentElement }) => {
      const button = parentElement.querySelector("button");
      button.textContent = data.label;
      button.onclick = () => window.print();
    };""",
)


def of_session(here: Here) -> None:
    """The script of a session as its programme is now, without what is skipped."""
    kept = [item.activity for item in scene.items(here.workshop, here.on) if not item.skipped]
    on = here.on
    _sheet(
        here,
        on.title,
        f"{on.organisation} · {here.texts.day(on.held_on)} · {here.texts('console.code')} {on.code}",
        kept,
    )


def of_programme(here: Here, name: str, own: str) -> None:
    """The script of a built-in programme by its name, or of an own one by its number. Raises Refusal."""
    if own.isdecimal():
        told = draft.check(draft.read(shelf.find(here.workshop, here.visitor, int(own)).text))
        if isinstance(told, tuple):
            raise Refusal("refused.script_mistakes")
    else:
        found = next((one for one in programmes.built_in() if one.id == name), None)
        if found is None:
            raise Refusal("refused.no_such_programme")
        told = found
    language = here.texts.language
    _sheet(here, told.title.in_language(language), told.about.in_language(language), as_held(told))


def _sheet(here: Here, title: str, lead: str, activities: Iterable[Activity]) -> None:
    kinds = [one for one in activities if isinstance(one, Kind)]
    with st.container(horizontal=True, vertical_alignment="bottom", key="script_tools"):
        start = st.time_input(here.texts("script.start"), _soon(here.workshop.exact()), key="script_start", step=300)
        _print.put(key="print", data={"label": here.texts("script.print")})
    begin = datetime.combine(date(2000, 1, 1), start)
    rows = []
    for one in kinds:
        rows.append(_row(here, one, begin))
        begin += timedelta(minutes=one.minutes)
    show(
        "<article class='script-sheet'><h1>{title}</h1><p class='script-lead'>{lead}</p><ol>{rows}</ol>"
        "<p class='script-end'><b>{time}</b> {end}</p></article>",
        title=title,
        lead=lead,
        rows=joined(rows),
        time=begin.strftime("%H:%M"),
        end=here.texts("script.end"),
    )


def _row(here: Here, one: Kind, at: datetime) -> Safe:
    """One activity: when, how long, what, what to say, and what to ask."""
    script = one.script.in_language(here.texts.language) if one.script else ""
    first = cues.pictures(one.kind)[:CUES]
    asked = cues.questions(one.kind, one.own_cues, first, here.texts.language)[:CUES] if first else []
    return markup(
        "<li class='script-row'><p class='script-time'><b>{time}</b><br>{minutes}</p><div><h2>{heading}</h2>"
        "<p class='script-text'>{script}</p><ul class='script-cues'>{cues}</ul></div></li>",
        time=at.strftime("%H:%M"),
        minutes=here.texts("script.minutes", minutes=one.minutes),
        heading=one.heading(here.texts),
        script=script,
        cues=joined([markup("<li>{cue}</li>", cue=cue) for cue in asked]),
    )


def _soon(now: datetime) -> time:
    """The next quarter of an hour, where a start is likely."""
    local = now.astimezone(ZONE).replace(tzinfo=None)
    past = (local - datetime.combine(local.date(), time())) % QUARTER
    return (local if not past else local + QUARTER - past).time().replace(second=0, microsecond=0)
