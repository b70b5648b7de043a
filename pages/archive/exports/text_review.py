"""Review of texts before they are exported into a file that others keep: a checkbox beside each of them.

What is ticked belongs to this export: it is kept in the browser's session on the server, and nowhere else.
"""

from collections import Counter
from collections.abc import Sequence

import streamlit as st

from pages.kit.frame import Here
from pages.kit.pieces import escape_markdown, show
from pages.kit.wording import times
from sessions.export import report
from sessions.export.report import TextToReview
from sessions.model.records import Session, TextKey

PAGE = 40  # texts side by side with their boxes


def allowed(session: Session) -> frozenset[TextKey]:
    """The texts of a session that were ticked."""
    ticked: frozenset[TextKey] = st.session_state.get(_key(session), frozenset())
    return ticked


def review(here: Here, session: Session, activity: str) -> None:
    """Every text of one activity with a box; those with a content flag say why."""
    every = _texts(here, session)
    of_activity = [text for text in every if text.key.activity == activity]
    counts = Counter(text.key in allowed(session) for text in every)
    with st.container(border=True, key="export_review"):
        show(
            "<h3>{title}</h3><p>{lead}</p><p role='status'>{counts}</p>",
            title=here.texts("export.review"),
            lead=here.texts("export.review_lead"),
            counts=here.texts("export.review_count", allowed=counts[True], of=len(every)),
        )
        if not of_activity:
            show("<p class='quiet'>{text}</p>", text=here.texts("export.review_none"))
            return
        for index, text in _page(here, session, activity, of_activity):
            _box(here, session, f"allow_{session.code}_{activity}_{index}", text)


def _page(here: Here, session: Session, activity: str, texts: Sequence[TextToReview]) -> list[tuple[int, TextToReview]]:
    pages = -(-len(texts) // PAGE)
    numbered = list(enumerate(texts))
    if pages == 1:
        return numbered
    page = st.number_input(here.texts("export.page"), 1, pages, key=f"texts_page_{session.code}_{activity}")
    return numbered[(page - 1) * PAGE : page * PAGE]


def _box(here: Here, session: Session, key: str, text: TextToReview) -> None:
    voices = f" {times(here.texts, text.people)}" if text.people > 1 else ""
    flags = ", ".join(here.texts(f"export.flag.{flag}") for flag in text.flags)
    note = f" ⚠ {here.texts('export.flagged', flags=flags)}" if flags else ""

    def changed() -> None:
        ticked = {text.key} if st.session_state[key] else frozenset[TextKey]()
        st.session_state[_key(session)] = (allowed(session) - {text.key}) | ticked

    st.checkbox(escape_markdown(f"{text.text}{voices}{note}"), value=text.key in allowed(session), key=key,
                on_change=changed)  # fmt: skip


def _texts(here: Here, session: Session) -> list[TextToReview]:
    """The texts of a session, read once for each state of it."""
    key, state = f"export_texts_{session.code}", (session.revision, here.texts.language)
    known = st.session_state.get(key)
    if known is None or known[0] != state:
        known = (state, report.texts_to_review(here.workshop, session, here.texts))
        st.session_state[key] = known
    texts: list[TextToReview] = known[1]
    return texts


def _key(session: Session) -> str:
    return f"export_allowed_{session.code}"
