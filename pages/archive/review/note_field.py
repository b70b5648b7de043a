"""The organiser's note about a session or one of its activities; stored when one leaves the field or presses a button.

What somebody typed stays in the field when it could not be stored, and comes back with it after looking elsewhere.
"""

from collections.abc import MutableMapping
from typing import Any

import streamlit as st

from pages.archive.review.review_data import ReviewData
from pages.kit import frame
from pages.kit.pieces import show
from sessions.access import rights
from sessions.archive import notes
from sessions.locale import local_date
from sessions.model.records import ReviewNote

HEIGHT = 120  # pixels


def note_field(data: ReviewData, activity: str) -> None:
    """The note about an activity, `notes.WHOLE` for the whole session; nothing for anyone but organisers.

    Nor for an organiser who looks at what others see of a link.
    """
    here = data.here
    if here.share_link is not None or not rights.is_organiser(here.workshop, here.visitor):
        return
    stored = notes.of_session(here.workshop, here.visitor, here.session).get(activity)
    draft = _draft(data, activity, stored)
    changed = draft["seen"] != stored
    field = f"note_{activity}"
    if st.session_state.get(field) != draft["text"]:  # else what is being typed would be replaced
        st.session_state[field] = draft["text"]
    with st.container(key=f"noted_{activity}"):
        title, lead = here.texts("notes.title" if activity else "notes.title_whole"), here.texts("notes.lead")
        show("<h3>{title}</h3><p class='quiet'>{lead}</p>", title=title, lead=lead)
        if changed:
            _other_note(data, stored)
        # Without `max_chars`, above which Streamlit silently takes nothing: a refusal says how long the text is.
        st.text_area(here.texts("notes.label"), key=field, height=HEIGHT,
                     on_change=_keep, args=(data, activity, draft["seen"]))  # fmt: skip
        with st.container(key=f"kept_note_{activity}", horizontal=True, vertical_alignment="center"):
            st.button(here.texts("notes.replace" if changed else "notes.keep"), key=f"keep_note_{activity}",
                      on_click=_keep, args=(data, activity, stored))  # fmt: skip
            if stored and not changed and draft["text"] == stored.text:
                show("<p class='quiet' role='status'>{text}</p>", text=_kept(data, stored))
        frame.say_refusal(here, key=field)


def _drafts(data: ReviewData) -> dict[str, MutableMapping[str, Any]]:
    """What this browser has in its fields for this session, by activity."""
    by_session: dict[int, dict[str, MutableMapping[str, Any]]] = st.session_state.setdefault("note_drafts", {})
    return by_session.setdefault(data.now.session.id, {})


def _draft(data: ReviewData, activity: str, stored: ReviewNote | None) -> MutableMapping[str, Any]:
    """What is in the field, and the note that its writer saw when it began; renewed while nothing was typed."""
    drafts = _drafts(data)
    draft = drafts.get(activity)
    if draft is None or draft["text"] == (draft["seen"].text if draft["seen"] else ""):
        draft = drafts[activity] = {"text": stored.text if stored else "", "seen": stored}
    return draft


def _keep(data: ReviewData, activity: str, seen: ReviewNote | None) -> None:
    """Store what is in the field in place of the note that was seen."""
    here, drafts, text = data.here, _drafts(data), str(st.session_state[f"note_{activity}"])
    drafts[activity]["text"] = text

    def keep() -> None:
        stored = notes.keep(here.workshop, here.visitor, here.session, activity, text, seen=seen)
        drafts[activity] = {"text": stored.text if stored else "", "seen": stored}

    frame.attempt(here, keep, key=f"note_{activity}")


def _other_note(data: ReviewData, stored: ReviewNote | None) -> None:
    """What somebody else made of the note meanwhile."""
    texts = data.here.texts
    show(
        "<div class='notice refused' role='alert'><p>{text}</p><p class='other-note'>{other}</p></div>",
        text=texts("notes.changed" if stored else "notes.removed"),
        other=stored.text if stored else "",
    )


def _kept(data: ReviewData, stored: ReviewNote) -> str:
    texts = data.here.texts
    return texts("notes.kept", day=texts.day(local_date(stored.at)), time=texts.clock(stored.at))
