"""Retention for organisers: what is deleted next, deleting all of one organisation, and the register line."""

import streamlit as st

from pages.archive import imported_session
from pages.archive.keeping.confirmation import confirmed
from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.archive import deletion, register_line, retention
from sessions.model.records import ImportedSession

MOST = 10  # sessions in the list of what goes next


def retention_panel(here: Here) -> None:
    """What goes next, with what can be deleted at once. For organisers; the screen checked that."""
    show("<p class='back'><a href='./review' target='_self'>← {back}</a></p><h1>{title}</h1>",
         back=here.texts("review.title"), title=here.texts("letting_go.title"))  # fmt: skip
    _next(here)
    _organisation(here)
    _register_line(here)


def _next(here: Here) -> None:
    texts = here.texts
    months = texts.count("plan.months", here.workshop.settings.keep_months)
    show("<h2>{title}</h2><p class='quiet'>{lead}</p>", title=texts("letting_go.next"),
         lead=texts("letting_go.next_lead", months=months))  # fmt: skip
    sessions = retention.next_to_go(here.workshop, here.visitor, MOST)
    if not sessions:
        show("<p>{text}</p>", text=texts("letting_go.next_none"))
    for session in sessions:
        imported = isinstance(session, ImportedSession)
        name = f"imported_{session.id}" if isinstance(session, ImportedSession) else session.code
        with st.container(horizontal=True, vertical_alignment="center", key=f"next_{name}"):
            show(
                "<p data-row-name='{title}'><b>{day}</b><br>{title}{mark}<br>"
                "<span class='quiet'>{organisation}</span></p>",
                mark=imported_session.mark(here) if imported else "",
                day=texts("letting_go.kept", day=texts.day(session.keep_until)),
                title=session.title,
                organisation=session.organisation,
            )
            if imported:  # the day that was promised elsewhere can't be changed here
                if st.button(texts("imports.open"), key=f"next_open_{name}"):
                    st.switch_page("imported.py", query_params={"session": str(session.id)})
            elif st.button(texts("letting_go.change"), key=f"next_open_{name}"):
                st.switch_page("review.py", query_params={"code": name, "keep": "1"})


def _organisation(here: Here) -> None:
    texts = here.texts
    known = deletion.organisations(here.workshop, here.visitor)
    if not known:
        return
    show("<h2>{title}</h2><p class='quiet'>{lead}</p>", title=texts("letting_go.organisation"),
         lead=texts("letting_go.organisation_lead"))  # fmt: skip
    chosen = st.selectbox(texts("letting_go.organisation_which"), list(known), index=None, key="organisation_gone",
                          format_func=lambda key: known[key].name if key in known else key,
                          placeholder=texts("letting_go.choose"))  # fmt: skip
    if chosen is None or chosen not in known:
        return
    goes = known[chosen]
    typed = st.text_input(texts("letting_go.organisation_type", name=goes.name), key="organisation_typed")
    sentence = texts("letting_go.organisation_sure", name=goes.name,
                     sessions=texts.count("review.found", goes.sessions),
                     cases=texts.count("letting_go.cases", goes.cases))  # fmt: skip
    if confirmed(here, "delete_organisation", label=texts("letting_go.organisation_delete"), sentence=sentence,
                 yes=texts("letting_go.yes")):  # fmt: skip
        frame.attempt(
            here, lambda: deletion.delete_organisation(here.workshop, here.visitor, goes.key, typed), key="organisation"
        )
        st.rerun()
    frame.say_refusal(here, key="organisation")


def _register_line(here: Here) -> None:
    texts = here.texts
    line = register_line.register_line(here.workshop, texts)
    show("<h2>{title}</h2><p class='quiet'>{lead}</p>", title=texts("register.title"), lead=texts("register.lead"))
    st.code(line, language=None, wrap_lines=True)
    st.download_button(texts("register.download"), line.encode(), texts("register.file"), "text/plain",
                       key="register_line", on_click="ignore")  # fmt: skip
