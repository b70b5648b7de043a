"""The review's two pictures: the list of sessions, and one session from its first activity to its last."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages.parts import cards, frame
from pages.parts.frame import Here
from pages.parts.markup import joined, markup, show
from pages.parts.picture import picture
from sessions import cycle, hands, pictures, results, roles, scene, session
from sessions.activities.kind import NOWHERE, Kind
from sessions.locale import Texts
from sessions.records import Round
from sessions.report import table
from sessions.results import Result
from sessions.review import sessions_of
from sessions.scene import Item, Scene

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
                status=here.texts("rehearsal.in_list" if one.rehearsal else f"status.{one.status}"),
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
        people=here.texts.count("review.people", 0 if now.session.rehearsal else now.people),
        status=here.texts(f"status.{now.session.status}"),
        programme=now.session.programme.in_language(here.texts.language),
    )
    if now.session.rehearsal:
        show("<div class='notice refused'><p>{text}</p></div>", text=here.texts("rehearsal.review"))
    programme = scene.items(here.workshop, now.session)
    if any(item.rounds for item in programme):
        _download(here, now)
    else:
        show("<div class='notice'><p>{text}</p></div>", text=here.texts("review.nothing"))
    for item in programme:
        if item.rounds:
            _activity(here, item)
        else:
            _unasked(here, now, item)
    frame.say_refusal(here)


def _download(here: Here, now: Scene) -> None:
    """The same as a table, made when it is asked for. A rehearsal leaves nothing, so there is none of it."""

    def made() -> bytes:
        return table.as_csv(table.lines(here.workshop, here.visitor, now.session, here.texts), here.texts.language)

    st.download_button(here.texts("table.download"), made, f"{now.session.code}.csv", "text/csv", key="table",
                       type="tertiary", on_click="ignore", disabled=bool(now.session.rehearsal))  # fmt: skip


def _activity(here: Here, item: Item) -> None:
    activity = item.activity
    by_hand = hands.counts(here.workshop, here.on)
    with _box(here, activity):
        taken = cycle.taken(here.workshop, here.on).get(activity.id)
        if taken:
            show("<p class='taken'><b>{title}</b> {taken}</p>", title=here.texts("cycle.taken"), taken=taken)
        for one in item.rounds:
            result = results.for_room(here.workshop, here.on, activity, one, here.texts.language)
            show(
                "<h3>{round}</h3><p>{counts}</p>",
                round=titled(here.texts, activity, one),
                counts=_counts(here, result, by_hand.get((one.activity, one.number), 0)),
            )
            if result.hidden:
                _hidden(here, one, result)
            else:
                _shown(here, f"{one.activity}/{one.number}", result)
                _extra(here, activity, one)


def _unasked(here: Here, now: Scene, item: Item) -> None:
    """What was shown and not asked, such as the case or the overview, as far as it has something to look back at."""
    activity = item.activity
    if not item.visited or activity.at("", NOWHERE).asks:
        return
    result = results.without_answers(here.workshop, now.session, activity, here.texts.language)
    if result.hidden or not (result.figures or result.numbers):
        return
    with _box(here, activity):
        _shown(here, activity.id, result)


def _box(here: Here, activity: Kind) -> DeltaGenerator:
    """A box for one activity, with what it is called and what it asks."""
    box = st.container(border=True, key=f"activity_{activity.id}")
    with box:
        show(
            "<p class='over'>{kind}</p><h2>{heading}</h2>",
            kind=here.texts(f"{activity.kind}.name"),
            heading=activity.heading(here.texts),
        )
    return box


def titled(texts: Texts, activity: Kind, one: Round) -> str:
    """A round by its step and turn, such as "tweetallen · ronde 2"."""
    turn = texts("wall.round", number=one.turn)
    return f"{texts(f'{activity.kind}.step.{one.step}')} · {turn}" if one.step else turn


def _counts(here: Here, result: Result, by_hand: int) -> str:
    told = [here.texts.count("review.answers", result.answered)]
    told += [here.texts("hands.of_these", count=by_hand)] if by_hand else []
    told += [here.texts.count("review.passes", result.passed)] if result.passed else []
    return " · ".join(told)


def _shown(here: Here, place: str, result: Result) -> None:
    if result.sentence:
        show("<p class='said'>{sentence}</p>", sentence=result.sentence)
    for at, figure in enumerate(result.figures):
        key = f"plot{at or ''}_{place.replace('/', '_')}"
        picture(f"{here.on.code}/{place}", figure, alt=result.sentence, key=key)
    if result.numbers:
        rows = [
            markup("<tr><th scope='row'>{name}</th><td>{value}</td></tr>", name=name, value=value)
            for name, value in result.numbers
        ]
        show("<table class='numbers'>{rows}</table>", rows=joined(rows))
    if result.cards:
        cards.as_list(here, result)


def _extra(here: Here, activity: Kind, one: Round) -> None:
    """What moved since the round before, and the roles side by side; or that they can't be seen apart."""
    language = here.texts.language
    extra = pictures.extra(here.workshop, here.on, activity, one, language)
    for each in extra:
        show("<h3>{title}</h3>", title=here.texts(f"{'shift' if each.name == 'moved' else 'roles'}.title"))
        figures = (each.figure,) if each.figure else ()
        told = Result(0, 0, None, sentence=each.alt, figures=figures, numbers=each.numbers)
        _shown(here, f"{one.activity}/{one.number}/{each.name}", told)
    if roles.withheld(here.workshop, here.on, activity, one, language):
        show("<p class='quiet'>{text}</p>", text=here.texts("roles.not_shown"))


def _hidden(here: Here, one: Round, result: Result) -> None:
    show("<p class='quiet'>{text}</p>", text=here.texts(f"review.hidden_{result.hidden}"))
    if result.hidden == "not_shown" and st.button(
        here.texts("review.reveal"), key=f"reveal_{one.activity}_{one.number}"
    ):
        frame.attempt(here, lambda: session.reveal(here.workshop, here.visitor, here.on, one.activity, one.number))
        st.rerun()
