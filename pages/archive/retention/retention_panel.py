"""Retention for organisers: what is deleted next, deleting all of one organisation, and the register line."""

import streamlit as st

from pages.archive import imported_session
from pages.archive.retention.confirmation import confirmed
from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.archive import deletion, register_line, retention
from sessions.model.records import ImportedSession

MOST = 10  # sessions in the list of what goes next


def retention_panel(here: Here) -> None:
    """What goes next, with what can be deleted at once. For organisers; the screen checked that."""
    show("<p class='back'><a href='./review' target='_self'>← {back}</a></p><h1>{title}</h1>",
         back=here.texts("review.title"), title=here.texts("retention.title"))  # fmt: skip
    _next(here)
    _organisation(here)
    _register_line(here)


def _next(here: Here) -> None:
    texts = here.texts
    months = texts.count("plan.months", here.workshop.settings.keep_months)
    show("<h2>{title}</h2><p class='quiet'>{lead}</p>", title=texts("retention.next"),
         lead=texts("retention.next_lead", months=months))  # fmt: skip
    sessions = retention.next_to_go(here.workshop, here.visitor, MOST)
    if not sessions:
        show("<p>{text}</p>", text=texts("retention.next_none"))
    for session in sessions:
        imported = isinstance(session, ImportedSession)
        name = f"imported_{session.id}" if isinstance(session, ImportedSession) else session.code
        with st.container(horizontal=True, vertical_alignment="center", key=f"next_{name}"):
            show(
                "<p data-row-name='{title}'><b>{day}</b><br>{title}{mark}<br>"
                "<span class='quiet'>{organisation}</span></p>",
                mark=imported_session.mark(here) if imported else "",
                day=texts("retention.kept", day=texts.day(session.keep_until)),
                title=session.title,
                organisation=session.organisation,
            )
            if imported:  # the day that was promised elsewhere can't be changed here
                if st.button(texts("imports.open"), key=f"next_open_{name}"):
                    st.switch_page("imported.py", query_params={"session": str(session.id)})
            elif st.button(texts("retention.change"), key=f"next_open_{name}"):
                st.switch_page("review.py", query_params={"code": name, "keep": "1"})


def _organisation(here: Here) -> None:
    texts = here.texts
    known = deletion.organisations(here.workshop, here.visitor)
    if not known:
        return
    show("<h2>{title}</h2><p class='quiet'>{lead}</p>", title=texts("retention.organisation"),
         lead=texts("retention.organisation_lead"))  # fmt: skip
    chosen = st.selectbox(texts("retention.organisation_which"), list(known), index=None, key="organisation_gone",
                          format_func=lambda key: known[key].name if key in known else key,
                          placeholder=texts("retention.choose"))  # fmt: skip
    if chosen is None or chosen not in known:
        return
    goes = known[chosen]
    typed = st.text_input(texts("retention.organisation_type", name=goes.name), key="organisation_typed")
    sentence = texts("retention.organisation_sure", name=goes.name,
                     sessions=texts.count("review.found", goes.sessions),
                     cases=texts.count("retention.cases", goes.cases))  # fmt: skip
    if confirmed(here, "delete_organisation", label=texts("retention.organisation_delete"), sentence=sentence,
                 yes=texts("retention.yes")):  # fmt: skip
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
