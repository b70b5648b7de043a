"""Compare: sessions side by side, chosen by organisation, period and programme; the address holds the choice."""

import streamlit as st

from pages.archive.comparison import download, filter_form
from pages.archive.comparison.views import VIEWS
from pages.archive.share_panel import SharedComparison, share_panel
from pages.kit import frame, login
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.access import rights
from sessions.archive.comparison.filters import ComparedSession, SessionFilter, all_of, chosen


def compare(here: Here) -> None:
    """The filter, then one view of the sessions that it takes."""
    show(
        "<p class='back'><a href='./review' target='_self'>← {back}</a><a href='./findings' target='_self'>{findings}"
        " →</a></p><h1>{title}</h1>",
        back=here.texts("review.title"),
        findings=here.texts("findings.title"),
        title=here.texts("compare.title"),
    )
    sessions = all_of(here.workshop, here.visitor)
    wanted = filter_form.form(here, sessions)
    compared = filter_form.with_progress(
        here, lambda progress: chosen(here.workshop, here.visitor, sessions, wanted, progress)
    )
    filter_form.say_basis(here, compared, wanted)
    if compared:
        draw_view(here, compared, wanted)
    else:  # else the address would go on to decide what is in the fields
        filter_form.write({**wanted.to_query(), "view": st.query_params.get_all("view")})


def draw_view(here: Here, compared: list[ComparedSession], wanted: SessionFilter) -> None:
    """The views that there is something for, and the chosen one."""
    offered = [name for name, view in VIEWS.items() if view.has(compared)]
    if st.session_state.get("compare_view") not in offered or filter_form.opened_anew():
        asked = st.query_params.get("view", "")
        st.session_state["compare_view"] = asked if asked in offered else offered[0]
        if asked and asked not in offered:
            _say_missing(here, asked, offered[0])
    name = (
        st.pills(
            here.texts("compare.views"),
            offered,
            format_func=lambda name: here.texts(f"compare.view.{name}"),
            key="compare_view",
            required=True,
        )
        or offered[0]
    )
    VIEWS[name].draw(here, compared)
    download.buttons(here, compared, wanted, name)
    details = {
        part: [st.session_state[f"compare_{part}"]]
        for part in ("line", "of", "session_map")
        if f"compare_{part}" in st.session_state
    }
    filter_form.write({**wanted.to_query(), "view": [name], **details})
    if rights.is_organiser(here.workshop, here.visitor):
        share_panel(here, comparison=SharedComparison(wanted, name))


def _say_missing(here: Here, asked: str, shown: str) -> None:
    """That the view of the address is not there, or has nothing for these sessions; and which one is shown instead."""
    texts, instead = here.texts, here.texts(f"compare.view.{shown}")
    sentence = (
        texts("compare.view_empty", view=texts(f"compare.view.{asked}"), instead=instead)
        if asked in VIEWS
        else texts("compare.view_unknown", instead=instead)
    )
    show("<div class='notice' role='status'><p>{sentence}</p></div>", sentence=sentence)


with frame.screen("compare", width="wide") as here:
    if rights.may_look_back(here.workshop, here.visitor):
        compare(here)
    else:
        login.log_in(here, lead=here.texts("compare.log_in"))
