"""Imported sessions: the list with a field for a file, what the file holds before it is read in, and one to be read."""

import streamlit as st
from markupsafe import Markup

from pages.archive.exports import report_view
from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import show
from pages.kit.upload import upload
from sessions.export.imports import imported_sessions
from sessions.export.imports.imported_sessions import ImportPreview
from sessions.locale import local_date
from sessions.model.records import ImportedSession

FILE = "import_file"
CONTENT = "import_content"  # of the file that is looked at before it is read in
DONE = "import_done"  # how many sessions were read in just now
REPLACE = "import_replace_"  # the box that replaces the session at this place in the file


def all_sessions(here: Here) -> None:
    """A field for a file or what is in it, then every session that was read in."""
    show(
        "<p class='back'><a href='./review' target='_self'>← {back}</a></p><h1>{title}</h1><p class='lead'>{lead}</p>",
        back=here.texts("review.title"), title=here.texts("imports.title"), lead=here.texts("imports.lead"),
    )  # fmt: skip
    if CONTENT in st.session_state:
        _preview(here, st.session_state[CONTENT])
    else:
        upload.field(here, here.texts("imports.file"), (), FILE, _bring, here)
    frame.say_refusal(here, key="import")
    if done := st.session_state.pop(DONE, 0):
        show("<div class='notice' role='status'><p>{text}</p></div>", text=here.texts.count("imports.done", done))
    imported = imported_sessions.every(here.workshop, here.visitor)
    show("<p role='status'>{count}</p>", count=here.texts.count("imports.found", len(imported)))
    for session in imported:
        _row(here, session)


def _bring(here: Here) -> None:
    """Take the file out of its field, and keep it to be looked at if it is a document of sessions."""
    if (file := upload.take(FILE)) is None:
        return
    _, content = file
    if frame.attempt(here, lambda: imported_sessions.preview(here.workshop, content, here.texts), key="import"):
        st.session_state[CONTENT] = content


def _preview(here: Here, content: bytes) -> None:
    """What would be read in, session by session, and the buttons that decide."""
    texts, previews = here.texts, imported_sessions.preview(here.workshop, content, here.texts)
    show("<h2>{title}</h2>", title=texts("imports.preview"))
    for number, each in enumerate(previews):
        with st.container(border=True, key=f"import_{number}"):
            _session(here, number, each)

    replaced = [number for number, _ in enumerate(previews) if st.session_state.get(f"{REPLACE}{number}")]

    def read() -> None:
        st.session_state[DONE] = imported_sessions.add(here.workshop, here.visitor, content, replaced)

    with st.container(horizontal=True, key="import_choice"):
        pressed = st.button(texts("imports.read"), type="primary", key="import_read",
                            disabled=not replaced and all(each.obstacle for each in previews))  # fmt: skip
        left = st.button(texts("imports.cancel"), key="import_cancel")
    if left or (pressed and frame.attempt(here, read, key="import")):
        del st.session_state[CONTENT]
        st.rerun()


def _session(here: Here, number: int, each: ImportPreview) -> None:
    """What would be read in of the session at this place in the file, and what is against it."""
    texts, report = here.texts, each.report
    counts = (
        texts.count("review.people", report.people),
        texts.count("imports.activities", each.activities),
        texts.count("imports.rounds", each.rounds),
        texts.count("imports.texts", each.texts),
    )
    show(
        "<p class='over'>{organisation} · {day}</p><h3>{title}{made_up}</h3><p>{counts}</p><p class='quiet'>{kept}</p>",
        organisation=report.organisation,
        day=texts.day(report.held_on),
        title=report.title,
        made_up=_marked(texts("demo.mark")) if report.made_up else "",
        counts=" · ".join(counts),
        kept=texts("imports.kept", day=texts.day(report.keep_until)),
    )
    if report.level == "file":
        show("<p class='quiet'>{text}</p>", text=texts("imports.level_file"))
    if report.key_figures is None:
        show("<p class='quiet'>{text}</p>", text=texts("imports.not_compared"))
    if each.obstacle == "imported" and each.known:
        show("<div class='notice'><p>{text}</p></div>", text=texts(
            "imports.known", day=texts.day(local_date(each.known.imported_at))))  # fmt: skip
        st.checkbox(texts("imports.replace"), key=f"{REPLACE}{number}")
    elif each.obstacle:
        show("<div class='notice refused'><p>{text}</p></div>", text=texts(f"refused.import_obstacle.{each.obstacle}"))


def _row(here: Here, session: ImportedSession) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"imported_{session.id}", border=True):
        show(
            "<p><b>{title}</b>{mark}<br>{organisation} · {day}</p>",
            title=session.title,
            mark=mark(here),
            organisation=session.organisation,
            day=here.texts.day(session.held_on),
        )
        if st.button(here.texts("imports.open"), key=f"open_imported_{session.id}"):
            st.switch_page("imported.py", query_params={"session": str(session.id)})


def mark(here: Here) -> Markup:
    """Behind the title of an imported session, that it is one."""
    return _marked(here.texts("imports.mark"))


def _marked(text: str) -> Markup:
    return Markup(" <span class='made-up'>{text}</span>").format(text=text)


def one_session(here: Here, number: int) -> None:
    """An imported session to be read: charts drawn of its key figures, sentences, numbers and texts; and the way to
    delete it.
    """
    texts, (session, report) = here.texts, imported_sessions.find(here.workshop, here.visitor, number, here.texts)
    show(
        "<p class='back'><a href='./imported' target='_self'>← {back}</a></p>"
        "<p class='over'>{organisation} · {day}</p><h1><span{lang}>{title}</span>{mark}</h1>"
        "<div class='notice'><p>{note}</p></div>"
        "<p class='quiet'>{kept}</p>",
        back=texts("imports.back"),
        organisation=session.organisation,
        day=texts.day(session.held_on),
        title=session.title,
        lang=report_view.lang(here, report.session_language),
        mark=mark(here),
        note=_note(here, session),
        kept=texts("imports.kept", day=texts.day(session.keep_until)),
    )
    report_view.facts(report)
    if report.activities_with_content:
        show("<h2>{title}</h2>", title=texts.count("imports.activities", len(report.activities_with_content)))
    else:
        show("<div class='notice'><p>{text}</p></div>", text=texts("imports.nothing"))
    for each in report.activities_with_content:
        # two activities may have the same name
        report_view.activity(here, f"imported_{each.position}", each, spoken=report_view.languages_of(here, report))
    _remove(here, session)


def _note(here: Here, session: ImportedSession) -> str:
    """Where the session comes from, and whether it is compared."""
    note = here.texts("imports.note", day=here.texts.day(local_date(session.imported_at)))
    if session.programme is None:
        return f"{note} {here.texts('imports.not_compared')}"
    consent = here.texts("imports.in_pattern" if session.comparable else "imports.not_in_pattern")
    return f"{note} {here.texts('imports.compared')} {consent}"


def _remove(here: Here, session: ImportedSession) -> None:
    """The button that deletes it, and its confirmation."""
    with st.expander(here.texts("imports.remove")):
        show("<p>{text}</p>", text=here.texts("imports.remove_sure"))
        pressed = st.button(here.texts("imports.remove_yes"), key="remove_imported")
    if pressed and frame.attempt(here, lambda: imported_sessions.remove(here.workshop, here.visitor, session.id)):
        st.switch_page("imported.py")
    frame.say_refusal(here)
