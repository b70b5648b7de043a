"""The opened section of a review and those that follow it: each is drawn when it comes near the window.

Until then it is a place with its title, a link that opens it. The browser says which sections are near (`contents.js`)
and how high those are that it has seen, so that one that is left again keeps its height.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

import streamlit as st
from markupsafe import Markup

from pages.archive.review import contents, session_summary
from pages.archive.review.note_field import note_field
from pages.archive.review.review_data import ReviewData
from pages.archive.review.section import section
from pages.kit.pieces import show
from sessions.archive import notes
from sessions.facilitation.session_view import Item

MOST = 5  # sections that are drawn at once
TALLEST = 20_000  # pixels
NEAR = "review_near"  # in the session state of the browser


@dataclass(frozen=True, slots=True)
class NearSections:
    """What a browser said last: below which opened section it is, what is near, and heights in pixels by section."""

    start: str = ""
    names: tuple[str, ...] = ()
    heights: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def parse(cls, sent: Any) -> Self:
        """What a browser sent, which may be anything; what can't be read is left out."""
        if not isinstance(sent, Mapping):
            return cls()
        names, heights = sent.get("names"), sent.get("heights")
        return cls(
            str(sent.get("start")),
            tuple(str(name) for name in names[:MOST]) if isinstance(names, list) else (),
            {
                str(name): min(int(height), TALLEST)
                for name, height in heights.items()
                if isinstance(height, int | float) and 0 <= height < float("inf")
            }
            if isinstance(heights, Mapping)
            else {},
        )


def near(data: ReviewData, current: Item | None) -> NearSections:
    """What is near below this opened section; nothing as long as it was not scrolled."""
    session, said = st.session_state.get(NEAR, (None, NearSections()))
    return said if (session, said.start) == (data.now.session.id, contents.name_of(current)) else NearSections()


def remember(session: int, sent: Any) -> None:
    """Keep what a browser sent, for the next drawing."""
    st.session_state[NEAR] = session, NearSections.parse(sent)


def sections(data: ReviewData, current: Item | None) -> list[str]:
    """Draw what is opened, and what follows as far as it is near; returns the names of what was drawn."""
    said = near(data, current)
    following: Sequence[Item | None] = [current, *data.used[data.used.index(current) + 1 if current else 0 :]]
    drawn = [each for each in following if contents.name_of(each) in said.names] or [current]
    for each in following:
        with st.container(key=f"section_{each.activity.id if each else '0'}"):
            if each in drawn:
                _section(data, each, opened=each == current)
            else:
                _place(data, each, said.heights.get(contents.name_of(each)))
    return [contents.name_of(each) for each in drawn]


def _section(data: ReviewData, item: Item | None, *, opened: bool) -> None:
    if item is None:
        session_summary.at_a_glance(data)
    else:
        section(data, item)
    note_field(data, item.activity.id if item else notes.WHOLE)
    if opened:
        contents.neighbours(data, item)


def _place(data: ReviewData, item: Item | None, height: int | None) -> None:
    """The title of a section that is not drawn, as a link to it, in a space as high as the section was."""
    texts = data.here.texts
    show(
        "<section class='place' data-place='{name}'{style}><h2>{link}</h2><p class='quiet'>{hint}</p></section>",
        name=contents.name_of(item),
        style=Markup(" style='min-height:{height}px'").format(height=height) if height else "",
        link=contents.link(data, item, item.activity.label(texts) if item else texts("contents.summary")),
        hint=texts("contents.scroll_on"),
    )
