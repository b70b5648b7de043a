"""Reading: a past session or a comparison, read-only, for those who have a link to it and no passcode."""

from dataclasses import replace

import streamlit as st

from pages.archive import shared_content
from pages.archive.review import contents
from pages.kit import frame, login, urls
from pages.kit.frame import Here
from sessions.archive import sharing
from sessions.model.errors import Refusal
from sessions.workshop import running

number = urls.number(st.query_params.get("link", ""))


def may_read() -> bool:
    """Whether the button of the link was pressed in this browser, and the link still counts."""
    return sharing.may_read(here.workshop, here.visitor, number)


def reading(here: Here) -> None:
    """What is shared, for as long as this browser may read it."""
    draw = shared_content.printed if st.query_params.get("print") else shared_content.shared

    @frame.part(here)
    def what_is_shared() -> None:
        draw(here, number)

    contents.open_address()
    what_is_shared()


with frame.screen("reading", width="wide", language=sharing.language_of(running(), number)) as here:
    if may_read():
        reading(replace(here, share_link=number, may_stay=may_read))
    elif login.opened_shared_link(here, number):
        login.start_reading(here, number)
    else:
        refused = st.query_params.get("refused")
        known = refused in {"links_too_often", "no_cookie", "not_saved"}
        raise Refusal(f"refused.{refused}" if known else "refused.share_unknown")
