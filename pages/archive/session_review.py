"""The review's screens: the list of sessions; one session, its contents and what is opened of it; or all on paper."""

from functools import partial
from urllib.parse import urlencode

import streamlit as st
from markupsafe import Markup

from pages.archive import demo_data
from pages.archive.print_button import print_button
from pages.archive.retention import retention_screen
from pages.archive.review import contents, following, search_results, session_summary
from pages.archive.review.review_data import ReviewData
from pages.archive.review.section import section
from pages.archive.share_panel import share_panel
from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.live import rerun_on_change
from pages.kit.pieces import show
from server import paths
from sessions.access import rights
from sessions.archive.comparison import consent
from sessions.archive.review import sessions_of
from sessions.export import registry
from sessions.facilitation import exclusions, session_view, unlinking
from sessions.facilitation.session_view import SessionView
from sessions.model.records import Session

DEBOUNCE = 250  # ms
LONG_DEBOUNCE = 2000  # ms, for what depends on many results: the summary and what was searched for
STATUSES = ("lobby", "running", "ended")


def all_sessions(here: Here) -> None:
    """Every session, newest first, with search and status."""
    link = Markup("<a href='{address}' target='_self'>{text} →</a>")
    links = {"./compare": "compare.title", "./findings": "findings.title"}
    organises = rights.is_organiser(here.workshop, here.visitor)
    if organises:
        links |= {"./cases": "cases.title", "./imported": "imports.link", "./review?keep=1": "retention.title"}
    show(
        "<h1>{title}</h1><p class='back'>{links}</p>",
        title=here.texts("review.title"),
        links=Markup(" ").join(link.format(address=address, text=here.texts(key)) for address, key in links.items()),
    )
    search = st.text_input(here.texts("review.search"), key="search", placeholder="")
    status = st.pills(
        here.texts("review.status"), STATUSES, format_func=lambda name: here.texts(f"status.{name}"), key="status"
    )
    if organises:
        demo_data.section(here)
    sessions = sessions_of(here.workshop, here.visitor, search, status)
    show("<p role='status'>{count}</p>", count=here.texts.count("review.found", len(sessions)))
    for session in sessions[:200]:
        with st.container(horizontal=True, vertical_alignment="center", key=f"row_{session.code}", border=True):
            show(
                "<p><b>{title}</b>{made_up}<br>{organisation} · {day} · {status}</p>",
                title=session.title,
                made_up=demo_data.mark(here, session),
                organisation=session.organisation,
                day=here.texts.day(session.held_on),
                status=here.texts("rehearsal.in_list" if session.rehearsal else f"status.{session.status}"),
            )
            if st.button(here.texts("review.open"), key=f"open_{session.code}"):
                st.switch_page("review.py", query_params={"code": session.code})


def one_session(here: Here) -> None:
    """One session as the audience may see it now: its contents, and what is opened of it."""
    now = session_view.build(here.workshop, here.session.code)
    one_activity = contents.opened_name() and not st.session_state.get("search_texts")
    debounce = DEBOUNCE if one_activity and following.NEAR not in st.session_state else LONG_DEBOUNCE
    with rerun_on_change.follow(here, _followed(here, now), answers=True, debounce_ms=debounce, repairs_leftovers=True):
        data = ReviewData.read(here, now)
        with st.container(key="review_top", horizontal=True, vertical_alignment="bottom"):
            _head(data)
            search = _tools(data) if data.used else ""
        _notices(data)
        if data.used:
            _opened(data, search)
        frame.say_refusal(data.here)
        if here.share_link is None:
            _for_organisers(here, now, shares=bool(data.used))


def _for_organisers(here: Here, now: SessionView, *, shares: bool) -> None:
    """What only organisers do with a session: share it when there is something to look back at, and let it go."""
    if rights.is_organiser(here.workshop, here.visitor):
        if shares:
            _consent(here, now.session)
            share_panel(here, session=now.session)
        show("<p class='back'><a href='{keep}' target='_self'>{text} →</a></p>", text=here.texts("retention.title"),
             keep=retention_screen.address(now.session))  # fmt: skip


def _consent(here: Here, session: Session) -> None:
    """Whether this session may be part of the anonymous pattern of others."""
    key = f"comparable_{session.id}_{session.comparable}"

    def give() -> None:
        wanted = bool(st.session_state[key])
        if not frame.attempt(here, lambda: consent.give(here.workshop, here.visitor, session, wanted)):
            st.session_state[key] = session.comparable

    st.checkbox(here.texts("compare.consent"), session.comparable, key=key, on_change=give,
                help=here.texts("compare.consent_help"))  # fmt: skip


def _followed(here: Here, now: SessionView) -> rerun_on_change.Followed:
    session = now.session
    if here.share_link is None:
        return session
    return rerun_on_change.SharedChannel(f"{paths.SHARED_CHANNEL}{here.share_link}", session.stage, session.answers)


def printed(here: Here) -> None:
    """One session from its summary to its last activity, to be printed. It follows nothing: paper doesn't either."""
    data = ReviewData.read(here, session_view.build(here.workshop, here.session.code))
    with st.container(key="review_tools", horizontal=True, vertical_alignment="center"):
        print_button(here)
        show("<p><a href='{back}' target='_self'>{text}</a></p>", back=contents.address(here),
             text=here.texts("review.back"))  # fmt: skip
    with st.container(key="printed"):
        _head(data)
        _notices(data)
        if data.used:
            session_summary.at_a_glance(data)
        for item in data.used:
            section(data, item, on_paper=True)


def _opened(data: ReviewData, search: str) -> None:
    """The contents beside what is open: what was searched for, or a section with those that follow it."""
    current, drawn = contents.opened(data), list[str]()
    left, right = st.columns([1, 3.4], gap="medium")
    with left:
        contents.contents(data, current, marks=not search.strip())
    with right:
        if search.strip():
            search_results.results(data, search)
        else:
            drawn = following.sections(data, current)
    contents.follow_links(data, current, drawn, partial(following.remember, data.now.session.id))


def _head(data: ReviewData) -> None:
    here, session, people = data.here, data.now.session, data.now.people
    excluded = exclusions.excluded(here.workshop, session) if here.share_link is None else 0
    show(
        "<div class='review-head'><p class='over'>{organisation} · {day}</p><h1>{title}</h1>"
        "<p class='lead'>{people}{excluded} · {status} · {programme}</p></div>",
        organisation=session.organisation,
        day=here.texts.day(session.held_on),
        title=session.title,
        people=here.texts.count("review.people", 0 if session.rehearsal else people),
        excluded=f" · {here.texts.count('exclusions.people', excluded)}" if excluded else "",
        status=here.texts(f"status.{session.status}"),
        programme=session.programme.in_language(here.texts.language),
    )


def _notices(data: ReviewData) -> None:
    """That a rehearsal is looked at, that there is nothing to look back at, or what can't be seen any more."""
    here = data.here
    if data.now.session.rehearsal:
        show("<div class='notice refused'><p>{text}</p></div>", text=here.texts("rehearsal.review"))
    if not data.used:
        show("<div class='notice'><p>{text}</p></div>", text=here.texts("review.nothing"))
    if cut_on := unlinking.cut_on(here.workshop, data.now.session):
        day = here.texts.day(cut_on)
        show("<div class='notice'><p>{text}</p></div>", text=here.texts("unlink.review", day=day))


def _tools(data: ReviewData) -> str:
    """Search, present, print, download; returns what is searched for. A reader of a link has no more than the page."""
    here, own = data.here, data.here.share_link is None
    query = urlencode({"code": data.now.session.code})
    presenting = Markup("<a class='button primary' href='./present?{query}' target='_self'>{text}</a>").format(
        query=query, text=here.texts("present.open")
    )
    replaying = Markup("<a class='button' href='./replay?{query}' target='_self'>{text}</a>").format(
        query=query, text=here.texts("replay.open_screen")
    )
    exporting = Markup("<a class='button' href='./export?{query}' target='_self'>{text}</a>").format(
        query=query, text=here.texts("export.link")
    )
    with st.container(key="review_tools", horizontal=True, vertical_alignment="bottom"):
        search = search_results.field(data)
        show(
            "<p class='links'>{presenting}{replaying}<a class='button' href='{print}' target='_self'>{printing}</a>"
            "{exporting}</p>",
            presenting=presenting if own else "",
            replaying=replaying if own else "",
            print=contents.address(here, print="1"),
            printing=here.texts("script.print"),
            exporting=exporting if own and not data.now.session.rehearsal else "",
        )
        if own:
            _download(here, data.now)
    return search


def _download(here: Here, now: SessionView) -> None:
    """The session as a table, made when it is asked for; none in a rehearsal, which leaves nothing."""

    def download() -> bytes:
        return registry.download(here.workshop, here.visitor, now.session, "csv", here.texts)

    st.download_button(here.texts("table.download"), download, f"{now.session.code}.csv",
                       registry.exporter("csv").media_type, key="table", type="tertiary", on_click="ignore",
                       disabled=bool(now.session.rehearsal))  # fmt: skip
