"""Retention of one session, for organisers: how long it is kept, deleting one of its texts, or all of it."""

from datetime import date
from urllib.parse import urlencode

import streamlit as st

from pages.archive.retention import links
from pages.archive.retention.confirmation import confirmed
from pages.archive.review import contents
from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import show
from pages.kit.wording import round_title
from sessions.archive import deletion, retention
from sessions.archive.deletion import DeletableText
from sessions.facilitation import commands
from sessions.model.records import Session

MOST_TEXTS = 20  # found texts on one page
LONGEST = 100  # characters of a search


def address(session: Session) -> str:
    """The address of this view of a session."""
    return f"./review?{urlencode({'code': session.code, 'keep': '1'})}"


def retention_screen(here: Here) -> None:
    """How long one session is kept, and what can be deleted of it. For organisers; the screen checked that."""
    session, texts = commands.find(here.workshop, here.session.code), here.texts
    show(
        "<p class='back'><a href='{back}' target='_self'>← {review}</a></p>"
        "<div class='review-head'><p class='over'>{organisation} · {day}</p><h1>{title}</h1></div>",
        back=contents.address(here),
        review=texts("review.back"),
        organisation=session.organisation,
        day=texts.day(session.held_on),
        title=session.title,
    )
    if session.rehearsal:
        show("<div class='notice'><p>{text}</p></div>", text=texts("refused.keep_rehearsal"))
        return
    frame.say_refusal(here, key="retention")
    _keep_until(here, session)
    links.links(here, session)
    _delete_text(here, session)
    _delete_session(here, session)


def _keep_until(here: Here, session: Session) -> None:
    texts, today = here.texts, here.workshop.today()
    latest = max(retention.latest_day(here.workshop), session.keep_until)
    show("<h2>{title}</h2><p>{text}</p>", title=texts("retention.keep"),
         text=texts("retention.kept", day=texts.day(session.keep_until)))  # fmt: skip
    field = f"keep_until_{session.keep_until}"
    with st.container(horizontal=True, vertical_alignment="bottom", key="keep_until_row"):
        st.date_input(texts("retention.last_day"), value=max(session.keep_until, today), min_value=today,
                      max_value=latest, format="DD-MM-YYYY", key=field, width=220)  # fmt: skip
        st.button(texts("retention.keep_change"), key="keep_until", on_click=_change, args=(here, session, field))


def _change(here: Here, session: Session, field: str) -> None:
    """Keep the session until the day that is in the field; an empty field changes nothing."""
    if isinstance(until := st.session_state[field], date):
        frame.attempt(here, lambda: retention.keep_until(here.workshop, here.visitor, session, until), key="retention")


def _delete_text(here: Here, session: Session) -> None:
    texts = here.texts
    show("<h2>{title}</h2><p class='quiet'>{lead}</p>", title=texts("retention.text"),
         lead=texts("retention.text_lead"))  # fmt: skip
    search = st.text_input(texts("retention.text_search"), key="retention_search", max_chars=LONGEST)
    if not search.strip():
        return
    matches = deletion.find_texts(here.workshop, here.visitor, session, search, texts.language)
    show("<p role='status'>{count}</p>", count=texts.count("text_search.found", len(matches)))
    for each in matches[:MOST_TEXTS]:
        _one_text(here, session, each)
    if len(matches) > MOST_TEXTS:
        show("<p class='quiet'>{text}</p>", text=texts("text_search.more", most=MOST_TEXTS))


def _one_text(here: Here, session: Session, each: DeletableText) -> None:
    texts = here.texts
    with st.container(border=True, key=f"deletable_{each.element}"):
        show("<p data-row-name='{text}'>{text}<br><span class='quiet'>{activity} · {round}</span></p>",
             text=each.text.words, activity=each.activity.label(texts),
             round=round_title(texts, each.activity, each.round))  # fmt: skip
        if confirmed(here, f"delete_text_{each.element}", label=texts("retention.text_delete"),
                     sentence=texts("retention.text_sure"), yes=texts("retention.yes")):  # fmt: skip
            frame.attempt(
                here,
                lambda: deletion.delete_text(here.workshop, here.visitor, session, each.round, each.text),
                key="retention",
            )
            st.rerun()


def _delete_session(here: Here, session: Session) -> None:
    texts = here.texts
    goes = deletion.contents_of(here.workshop, here.visitor, session)
    sentence = texts("retention.session_sure", title=session.title, people=texts.count("review.people", goes.people),
                     answers=texts.count("review.answers", goes.answers))  # fmt: skip
    show("<h2>{title}</h2><p class='quiet'>{lead}</p>", title=texts("retention.session"),
         lead=texts("retention.session_lead"))  # fmt: skip
    if confirmed(here, "delete_session", label=texts("retention.session_delete"), sentence=sentence,
                 yes=texts("retention.yes")):  # fmt: skip
        if frame.attempt(here, lambda: deletion.delete_session(here.workshop, here.visitor, session), key="retention"):
            st.switch_page("review.py")
        st.rerun()
