"""The organiser's cases: the list by municipality, and one case with what sessions said about it."""

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from pages.archive.cases import case_form, case_history, imported_cases
from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import show
from pages.kit.wording import round_title
from sessions.facilitation.preparation import case_studies
from sessions.facilitation.preparation.case_studies import CaseOutcome
from sessions.model.records import Case, Session


def all_cases(here: Here) -> None:
    """Every case under its municipality, and a form for a new one."""
    show("<h1>{title}</h1><p class='lead'>{lead}</p>", title=here.texts("cases.title"), lead=here.texts("cases.lead"))
    groups = case_studies.by_municipality(here.workshop, here.visitor)
    if not groups:
        show("<div class='notice'><p>{text}</p></div>", text=here.texts("cases.none"))
    for municipality, cases in groups:
        show("<h2>{municipality}</h2>", municipality=municipality)
        for case in cases:
            _row(here, case)
    imported_cases.offered(here)
    with st.expander(here.texts("cases.new"), expanded=not groups), st.form("new_case", border=False):
        texts = case_form.fields(here, "new", with_organisation=True)
        sent = st.form_submit_button(here.texts("cases.keep"), type="primary", key="keep_new")
    if sent and frame.attempt(here, lambda: case_studies.create(here.workshop, here.visitor, texts), key="new_case"):
        st.rerun()
    frame.say_refusal(here, key="new_case")


def _row(here: Here, case: Case) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"case_{case.id}", border=True):
        show("<p><b>{title}</b><br>{question}</p>", title=case.title, question=case.key_question or case.phase)
        if st.button(here.texts("cases.open"), key=f"open_case_{case.id}"):
            st.switch_page("cases.py", query_params={"case": str(case.id)})


def one_case(here: Here, number: int) -> None:
    """What sessions said about a case, what became of it, and what is written about it, to change it."""
    case = case_studies.find(here.workshop, here.visitor, number)
    show("<p class='back'><a href='./cases' target='_self'>← {back}</a></p><p class='over'>{municipality}</p>"
         "<h1>{title}</h1>",
         back=here.texts("cases.title"), municipality=case.organisation, title=case.title)  # fmt: skip
    if case.key_question:
        show("<p class='lead'>{question}</p>", question=case.key_question)
    case_history.history(here, case.id)
    show("<h2>{title}</h2>", title=here.texts("cases.said"))
    sessions = case_studies.sessions_about(here.workshop, here.visitor, case.id, here.texts.language)
    imported = imported_cases.about(here, case)
    if not (sessions or imported):
        show("<div class='notice'><p>{text}</p></div>", text=here.texts("cases.not_said"))
    for index, (session, sentences) in enumerate(sessions):
        _session(here, session, sentences, unfolded=index == 0)
    imported_cases.said(here, imported)
    _edit(here, case)
    _remove(here, case)


def _session(here: Here, session: Session, sentences: Sequence[CaseOutcome], *, unfolded: bool) -> None:
    """One session: the way to its review, and its sentences, which are folded away unless they are `unfolded`."""
    with st.container(border=True, key=f"about_{session.code}"):
        with st.container(horizontal=True, vertical_alignment="center"):
            show("<h3>{title}</h3><p>{day} · {status}</p>", title=session.title,
                 day=here.texts.day(session.held_on), status=here.texts(f"status.{session.status}"))  # fmt: skip
            if st.button(here.texts("review.open"), key=f"review_{session.code}"):
                st.switch_page("review.py", query_params={"code": session.code})
        imported_cases.show_sentences(here, [_sentence(here, each) for each in sentences], unfolded=unfolded)


def _sentence(here: Here, outcome: CaseOutcome) -> Markup:
    """What one round said, under the activity and the round."""
    return Markup("<li><span>{heading} · {round}</span>{sentence}</li>").format(
        heading=outcome.activity.heading(here.texts),
        round=round_title(here.texts, outcome.activity, outcome.round),
        sentence=outcome.sentence,
    )


def _edit(here: Here, case: Case) -> None:
    show("<h2>{title}</h2>", title=here.texts("cases.edit"))
    with st.form("edit_case"):
        texts = case_form.fields(here, f"edit_{case.id}", case, with_organisation=True)
        sent = st.form_submit_button(here.texts("cases.keep"), type="primary", key="keep_case")
    if sent and frame.attempt(here, lambda: case_studies.edit(here.workshop, here.visitor, case.id, texts)):
        st.rerun()
    frame.say_refusal(here)


def _remove(here: Here, case: Case) -> None:
    """The button that removes a case, and its confirmation."""
    with st.expander(here.texts("cases.remove")):
        st.text(here.texts("cases.remove_sure"))
        pressed = st.button(here.texts("cases.remove_yes"), key="remove_case")
    if pressed and frame.attempt(here, lambda: case_studies.remove(here.workshop, here.visitor, case.id)):
        st.switch_page("cases.py")
