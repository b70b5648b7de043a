"""The review's two screens: the list of sessions, and one session from its first activity to its last."""

from dataclasses import replace

import streamlit as st
from markupsafe import Markup
from streamlit.delta_generator import DeltaGenerator

from pages.kit import frame
from pages.kit.chart.chart import chart
from pages.kit.frame import Here
from pages.kit.live import rerun_on_change
from pages.kit.pieces import render, show
from pages.kit.wording import round_title
from pages.projector.layouts import cards
from sessions.activities.kind import NOWHERE, Kind
from sessions.archive.review import sessions_of
from sessions.export import registry
from sessions.facilitation import commands, exclusions, session_view, vote_cycle
from sessions.facilitation.session_view import Item, SessionView
from sessions.model.records import Round
from sessions.participation import manual_entry
from sessions.results import extra_charts, roles, round_results
from sessions.results.result import texts_shown
from sessions.results.round_results import Result

STATUSES = ("lobby", "running", "ended")


def all_sessions(here: Here) -> None:
    """Every session, newest first, with search and status."""
    show("<h1>{title}</h1><p><a href='/cases' target='_self'>{cases} →</a></p>", title=here.texts("review.title"),
         cases=here.texts("cases.title"))  # fmt: skip
    search = st.text_input(here.texts("review.search"), key="search", placeholder="")
    status = st.pills(
        here.texts("review.status"), STATUSES, format_func=lambda name: here.texts(f"status.{name}"), key="status"
    )
    sessions = sessions_of(here.workshop, here.visitor, search, status)
    show("<p role='status'>{count}</p>", count=here.texts.count("review.found", len(sessions)))
    for session in sessions[:200]:
        with st.container(horizontal=True, vertical_alignment="center", key=f"row_{session.code}", border=True):
            show(
                "<p><b>{title}</b><br>{organisation} · {day} · {status}</p>",
                title=session.title,
                organisation=session.organisation,
                day=here.texts.day(session.held_on),
                status=here.texts("rehearsal.in_list" if session.rehearsal else f"status.{session.status}"),
            )
            if st.button(here.texts("review.open"), key=f"open_{session.code}"):
                st.switch_page("review.py", query_params={"code": session.code})


def one_session(here: Here) -> None:
    """Every activity that was used, with all its rounds, as the audience may see it now."""
    now = session_view.build(here.workshop, here.session.code)
    with rerun_on_change.follow(here, now.session, answers=True, debounce_ms=250, repairs_leftovers=True):
        _whole_session(replace(here, opened=now.session), now)


def _whole_session(here: Here, now: SessionView) -> None:
    excluded = exclusions.excluded(here.workshop, now.session)
    show(
        "<p class='over'>{organisation} · {day}</p><h1>{title}</h1>"
        "<p class='lead'>{people}{excluded} · {status} · {programme}</p>",
        organisation=now.session.organisation,
        day=here.texts.day(now.session.held_on),
        title=now.session.title,
        people=here.texts.count("review.people", 0 if now.session.rehearsal else now.people),
        excluded=f" · {here.texts.count('exclusions.people', excluded)}" if excluded else "",
        status=here.texts(f"status.{now.session.status}"),
        programme=now.session.programme.in_language(here.texts.language),
    )
    if now.session.rehearsal:
        show("<div class='notice refused'><p>{text}</p></div>", text=here.texts("rehearsal.review"))
    programme = session_view.items(here.workshop, now.session)
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


def _download(here: Here, now: SessionView) -> None:
    """The same as a table, made when it is asked for. A rehearsal leaves nothing, so there is none of it."""

    def download() -> bytes:
        return registry.download(here.workshop, here.visitor, now.session, "csv", here.texts)

    st.download_button(here.texts("table.download"), download, f"{now.session.code}.csv",
                       registry.exporter("csv").media_type, key="table", type="tertiary", on_click="ignore",
                       disabled=bool(now.session.rehearsal))  # fmt: skip
    if not now.session.rehearsal:
        show("<p><a href='/export?code={code}' target='_self'>{label} →</a></p>", code=now.session.code,
             label=here.texts("export.link"))  # fmt: skip


def _activity(here: Here, item: Item) -> None:
    activity = item.activity
    by_hand = manual_entry.counts(here.workshop, here.session)
    with _box(here, activity):
        takeaway = vote_cycle.takeaways(here.workshop, here.session).get(activity.id)
        if takeaway:
            show(
                "<p class='takeaway'><b>{title}</b> {takeaway}</p>",
                title=here.texts("cycle.takeaway"),
                takeaway=takeaway,
            )
        for current in item.rounds:
            result = round_results.visible_result(here.workshop, here.session, activity, current, here.texts.language)
            show(
                "<h3>{round}</h3><p>{counts}</p>",
                round=round_title(here.texts, activity, current),
                counts=_counts(here, result, by_hand.get(current.key, 0)),
            )
            if result.hidden:
                _hidden(here, current, result)
            else:
                _shown(here, f"{current.activity}/{current.number}", result)
                _extra_charts(here, activity, current)


def _unasked(here: Here, now: SessionView, item: Item) -> None:
    """What was shown and not asked, such as the case or the overview, as far as it has something to look back at."""
    activity = item.activity
    if not item.visited or activity.prompt("", NOWHERE).asks:
        return
    result = round_results.without_answers(here.workshop, now.session, activity, here.texts.language)
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


def _counts(here: Here, result: Result, by_hand: int) -> str:
    counts = [here.texts.count("review.answers", result.answered)]
    counts += [here.texts("hands.of_these", count=by_hand)] if by_hand else []
    counts += [here.texts.count("review.passes", result.passed)] if result.passed else []
    counts += [texts_shown(here.texts, result.texts)] if result.texts else []
    return " · ".join(counts)


def _hidden(here: Here, current: Round, result: Result) -> None:
    activity, number = current.activity, current.number
    show("<p class='quiet'>{text}</p>", text=here.texts(f"review.hidden_{result.hidden}"))
    if result.hidden == "not_shown" and st.button(here.texts("review.reveal"), key=f"reveal_{activity}_{number}"):
        frame.attempt(here, lambda: commands.reveal(here.workshop, here.visitor, here.session, activity, number))
        st.rerun()


def _extra_charts(here: Here, activity: Kind, current: Round) -> None:
    """What moved since the round before, and the roles side by side; or that they can't be seen apart."""
    language = here.texts.language
    for extra in extra_charts.extra(here.workshop, here.session, activity, current, language):
        show("<h3>{title}</h3>", title=here.texts(f"{'shift' if extra.name == 'moved' else 'roles'}.title"))
        figures = (extra.figure,) if extra.figure else ()
        result = Result(0, 0, None, sentence=extra.alt, figures=figures, numbers=extra.numbers)
        _shown(here, f"{current.activity}/{current.number}/{extra.name}", result)
    if roles.withheld(here.workshop, here.session, activity, current, language):
        show("<p class='quiet'>{text}</p>", text=here.texts("roles.not_shown"))


def _shown(here: Here, name: str, result: Result) -> None:
    """A result with all its charts, its numbers and its cards; `name` is the same for the same result."""
    if result.sentence:
        show("<p class='said'>{sentence}</p>", sentence=result.sentence)
    for number, figure in enumerate(result.figures):
        key = f"plot{number or ''}_{name.replace('/', '_')}"
        render([chart(f"{here.session.code}/{name}", figure, alt=result.sentence, key=key)])
    if result.numbers:
        row = Markup("<tr><th scope='row'>{label}</th><td>{value}</td></tr>")
        rows = Markup().join(row.format(label=label, value=value) for label, value in result.numbers)
        show("<table class='numbers'>{rows}</table>", rows=rows)
    if result.cards:
        render([cards.as_list(here, result)])
