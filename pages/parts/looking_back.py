"""The review's two pictures: the list of sessions, and one session from its first activity to its last."""

import streamlit as st

from pages.parts import cards, frame
from pages.parts.frame import Here
from pages.parts.markup import joined, markup, show
from pages.parts.picture import picture
from sessions import results, scene, session
from sessions.activities.kind import Kind
from sessions.locale import Texts
from sessions.records import Round
from sessions.results import Result
from sessions.review import sessions_of
from sessions.scene import Item

STATUSES = ("lobby", "running", "ended")


def all_sessions(here: Here) -> None:
    """Every session, newest first, with search and status."""
    show("<h1>{title}</h1><p><a href='/cases' target='_self'>{cases} →</a></p>", title=here.texts("review.title"),
         cases=here.texts("cases.title"))  # fmt: skip
    search = st.text_input(here.texts("review.search"), key="search", placeholder="")
    status = st.pills(
        here.texts("review.status"), STATUSES, format_func=lambda one: here.texts(f"status.{one}"), key="status"
    )
    found = sessions_of(here.workshop, here.visitor, search, status)
    show("<p role='status'>{count}</p>", count=here.texts.count("review.found", len(found)))
    for one in found[:200]:
        with st.container(horizontal=True, vertical_alignment="center", key=f"row_{one.code}", border=True):
            show(
                "<p><b>{title}</b><br>{organisation} · {day} · {status}</p>",
                title=one.title,
                organisation=one.organisation,
                day=here.texts.day(one.held_on),
                status=here.texts(f"status.{one.status}"),
            )
            if st.button(here.texts("review.open"), key=f"open_{one.code}"):
                st.switch_page("review.py", query_params={"code": one.code})


def one_session(here: Here) -> None:
    """Every activity that was used, with all its rounds."""
    now = scene.look(here.workshop, here.on.code)
    show(
        "<p class='over'>{organisation} · {day}</p><h1>{title}</h1>"
        "<p class='lead'>{people} · {status} · {programme}</p>",
        organisation=now.session.organisation,
        day=here.texts.day(now.session.held_on),
        title=now.session.title,
        people=here.texts.count("review.people", now.people),
        status=here.texts(f"status.{now.session.status}"),
        programme=now.session.programme.in_language(here.texts.language),
    )
    used = [item for item in scene.items(here.workshop, now.session) if item.rounds]
    if not used:
        show("<div class='notice'><p>{text}</p></div>", text=here.texts("review.nothing"))
    for item in used:
        _activity(here, item)
    frame.say_refusal(here)


def _activity(here: Here, item: Item) -> None:
    activity = item.activity
    with st.container(border=True, key=f"activity_{activity.id}"):
        show(
            "<p class='over'>{kind}</p><h2>{heading}</h2>",
            kind=here.texts(f"{activity.kind}.name"),
            heading=activity.heading(here.texts),
        )
        for one in item.rounds:
            result = results.for_room(here.workshop, here.on, activity, one, here.texts.language)
            show(
                "<h3>{round}</h3><p>{counts}</p>",
                round=titled(here.texts, activity, one),
                counts=_counts(here, result),
            )
            if result.hidden:
                _hidden(here, one, result)
            else:
                _shown(here, one, result)


def titled(texts: Texts, activity: Kind, one: Round) -> str:
    """A round by its step and turn, such as "tweetallen · ronde 2"."""
    turn = texts("wall.round", number=one.turn)
    return f"{texts(f'{activity.kind}.step.{one.step}')} · {turn}" if one.step else turn


def _counts(here: Here, result: Result) -> str:
    given = here.texts.count("review.answers", result.answered)
    return f"{given} · {here.texts.count('review.passes', result.passed)}" if result.passed else given


def _shown(here: Here, one: Round, result: Result) -> None:
    show("<p class='said'>{sentence}</p>", sentence=result.sentence)
    for at, figure in enumerate(result.figures):
        name, key = f"{here.on.code}/{one.activity}/{one.number}", f"plot{at or ''}_{one.activity}_{one.number}"
        picture(name, figure, alt=result.sentence, key=key)
    if result.numbers:
        rows = [
            markup("<tr><th scope='row'>{name}</th><td>{value}</td></tr>", name=name, value=value)
            for name, value in result.numbers
        ]
        show("<table class='numbers'>{rows}</table>", rows=joined(rows))
    if result.cards:
        cards.as_list(here, result)


def _hidden(here: Here, one: Round, result: Result) -> None:
    show("<p class='quiet'>{text}</p>", text=here.texts(f"review.hidden_{result.hidden}"))
    if result.hidden == "not_shown" and st.button(
        here.texts("review.reveal"), key=f"reveal_{one.activity}_{one.number}"
    ):
        frame.attempt(here, lambda: session.reveal(here.workshop, here.visitor, here.on, one.activity, one.number))
        st.rerun()
