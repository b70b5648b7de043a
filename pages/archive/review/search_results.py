"""Searching in the texts of a session: the field, and what was found."""

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from pages.archive.review import contents
from pages.archive.review.review_data import ReviewData
from pages.kit.pieces import show
from pages.kit.wording import round_title
from sessions.archive import text_search
from sessions.archive.text_search import FoundText, Part

MOST = 100  # results on one page
LONGEST = 100  # characters of a search


def field(data: ReviewData) -> str:
    """The field; returns what is searched for, empty for nothing."""
    return st.text_input(data.here.texts("text_search.label"), key="search_texts", max_chars=LONGEST)


def results(data: ReviewData, search: str) -> None:
    """The texts that were found, each with a link to its section."""
    texts = data.here.texts
    matches = text_search.find(data.here.workshop, data.here.session, search, texts)
    items = [_result(data, each) for each in matches[:MOST]]
    show(
        "<h2>{title}</h2><p role='status'>{count}</p><ol class='found'>{items}</ol>",
        title=texts("text_search.title", search=search),
        count=texts.count("text_search.found", len(matches)),
        items=Markup().join(items),
    )
    if len(matches) > MOST:
        show("<p class='quiet'>{text}</p>", text=texts("text_search.more", most=MOST))


def _result(data: ReviewData, match: FoundText) -> Markup:
    texts, item = data.here.texts, data.find(match.activity.id)
    where = round_title(texts, match.activity, match.round) if match.round else texts("cycle.takeaway")
    return Markup("<li><p>{text}</p><p class='over'>{link} · {where}</p></li>").format(
        text=_marked(match.parts),
        link=contents.link(data, item, match.activity.label(texts)) if item else match.activity.label(texts),
        where=where,
    )


def _marked(parts: Sequence[Part]) -> Markup:
    hit = Markup("<mark>{text}</mark>")
    return Markup().join(hit.format(text=text) if is_hit else text for text, is_hit in parts)
