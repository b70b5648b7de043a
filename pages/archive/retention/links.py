"""The links between people and the answers of one session: whether they are cut when it ends, or at once after it."""

import streamlit as st

from pages.archive.retention.confirmation import confirmed
from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.facilitation import unlinking
from sessions.model.records import Session


def links(here: Here, session: Session) -> None:
    """The setting while the session goes on; afterwards the button, or when the links were cut."""
    texts = here.texts
    cut_on, has_links = unlinking.cut_on(here.workshop, session), unlinking.has_links(here.workshop, session)
    if session.ended and not has_links and cut_on is None:  # nobody took part
        return
    show("<h2>{title}</h2>", title=texts("unlink.title"))
    if cut_on:
        show("<p>{text}</p>", text=texts("unlink.done", day=texts.day(cut_on)))
    if session.ended and not has_links:
        return
    show("<p class='quiet'>{lead}</p><p class='quiet'>{stays}</p><p class='quiet'>{goes}</p>",
         lead=texts("unlink.lead"), stays=texts("unlink.stays"), goes=texts("unlink.goes"))  # fmt: skip
    if session.ended:
        _cut_now(here, session)
    else:
        _setting(here, session)


def _setting(here: Here, session: Session) -> None:
    key = f"unlink_{session.id}_{session.unlink}"
    wanted = st.checkbox(here.texts("unlink.wanted"), session.unlink, key=key)
    if wanted != session.unlink:
        frame.attempt(here, lambda: unlinking.set_wanted(here.workshop, here.visitor, session, wanted), key="retention")
        st.rerun()


def _cut_now(here: Here, session: Session) -> None:
    texts = here.texts
    if confirmed(here, "unlink_now", label=texts("unlink.now"), sentence=texts("unlink.sure"),
                 yes=texts("unlink.yes"), no=texts("unlink.no")):  # fmt: skip
        frame.attempt(here, lambda: unlinking.cut_now(here.workshop, here.visitor, session), key="retention")
        st.rerun()
