"""The organiser's panel to share a session or a comparison: a new link, those that count, and how to revoke one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import streamlit as st

from pages.kit import frame, urls
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.archive import sharing
from sessions.archive.comparison.filters import SessionFilter
from sessions.archive.sharing import ShareLink
from sessions.locale import local_date
from sessions.model.records import Session

PERIODS = {"two_weeks": 14, "three_months": 91}  # days
OWN_DAY = "own_day"


@dataclass(frozen=True, slots=True)
class SharedComparison:
    """What is shared of a comparison: the sessions that a filter takes, in one view."""

    wanted: SessionFilter
    view: str


def share_panel(here: Here, *, session: Session | None = None, comparison: SharedComparison | None = None) -> None:
    """Share a session or a comparison, one of them; nothing in a rehearsal. For organisers; the screen checked that."""
    if session and session.rehearsal:
        return
    with st.expander(here.texts("share.title"), key="share"):
        show("<p>{lead}</p>", lead=here.texts("share.lead_session" if session else "share.lead_comparison"))
        latest = sharing.latest_day(here.workshop, session)
        _ask_until(here, latest)
        st.button(here.texts("share.make"), key="share_make", type="primary",
                  on_click=_make, args=(here, session, comparison))  # fmt: skip
        _fresh_link(here)
        frame.say_refusal(here, key="share")
        _links(here, session)


def _ask_until(here: Here, latest: date) -> None:
    """How long the new link counts; never longer than it can."""
    today = here.workshop.today()
    period = st.radio(here.texts("share.period"), [*PERIODS, OWN_DAY], horizontal=True, key="share_period",
                      format_func=lambda name: here.texts(f"share.{name}"))  # fmt: skip
    if period == OWN_DAY:
        st.date_input(here.texts("share.day"), value=min(today + timedelta(days=30), latest), min_value=today,
                      max_value=max(today, latest), format="DD-MM-YYYY", key="share_day")  # fmt: skip


def _until(here: Here, latest: date) -> date:
    """What was chosen, as it is when the button is pressed; a day that was left empty is as far as a link can count."""
    today, period = here.workshop.today(), st.session_state["share_period"]
    if period in PERIODS:
        return min(today + timedelta(days=PERIODS[period]), latest)
    day = st.session_state.get("share_day")
    return day if isinstance(day, date) else latest


def _make(here: Here, session: Session | None, comparison: SharedComparison | None) -> None:
    language = here.texts.language
    day = _until(here, sharing.latest_day(here.workshop, session))

    def make() -> None:
        if session:
            secret = sharing.share_session(here.workshop, here.visitor, session, day, language)
        elif comparison:
            wanted, view = comparison.wanted, comparison.view
            secret = sharing.share_comparison(here.workshop, here.visitor, wanted, view, day, language)
        st.session_state["share_secret"] = (session and session.id, secret)

    st.session_state.pop("share_secret", None)
    frame.attempt(here, make, key="share")


def _fresh_link(here: Here) -> None:
    """The link that was just made here. It is shown until another one is made or the page is left."""
    _, secret = st.session_state.get("share_secret", (None, ""))
    if not secret:
        return
    url = urls.base(here.workshop)
    if url is None:
        show("<p>{text}</p>", text=here.texts("address.no_network"))
        return
    show("<p role='status'>{text}</p>", text=here.texts("share.made"))
    st.code(f"{url}{urls.SHARED_LINK}{secret}", language=None, wrap_lines=True)


def _links(here: Here, session: Session | None) -> None:
    """The links that count, each with its last day and a button that ends it."""
    links = sharing.links(here.workshop, here.visitor, session)
    show("<h3>{title}</h3>", title=here.texts.count("share.links", len(links)))
    for link in links:
        with st.container(horizontal=True, vertical_alignment="center", key=f"share_link_{link.id}"):
            show(
                "<p data-row-name='{name}'><b>{until}</b><br><span class='quiet'>{made}{about}</span></p>",
                name=here.texts("share.made_on", day=here.texts.day(local_date(link.made_at))),
                until=here.texts("share.until", day=here.texts.day(link.until)),
                made=here.texts("share.made_on", day=here.texts.day(local_date(link.made_at))),
                about=_about(here, link),
            )
            st.button(here.texts("share.revoke"), key=f"share_revoke_{link.id}", on_click=_revoke(here, link))


def _revoke(here: Here, link: ShareLink) -> Callable[[], None]:
    def revoke() -> None:
        st.session_state.pop("share_secret", None)
        frame.attempt(here, lambda: sharing.revoke(here.workshop, here.visitor, link.id), key="share")

    return revoke


def _about(here: Here, link: ShareLink) -> str:
    """Which comparison a link shares: its view, organisations and programmes; empty for a session."""
    if link.session is not None:
        return ""
    wanted, view = sharing.shared_view(link)
    names = [
        *wanted.organisations,
        *wanted.programmes,
        *(day.isoformat() for day in (wanted.since, wanted.until) if day),
    ]
    return "".join(f" · {name}" for name in [here.texts.first(f"compare.view.{view}"), *names])
