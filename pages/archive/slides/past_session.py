"""A past session as slides: a title, then every chart that its audience may see."""

from dataclasses import replace

import streamlit as st

from pages.archive.review import contents
from pages.archive.slides.slide_bar import slide_bar
from pages.kit import frame, urls
from pages.kit.frame import Here
from pages.kit.pieces import Html, html, render
from pages.projector import screens
from sessions.archive import presentation
from sessions.facilitation.session_view import SessionView
from sessions.locale import Texts

AT = "slide"  # the name in the address of the slide that is shown, from 1


def past_session(here: Here, now: SessionView) -> None:
    """One slide in the session's language, as its audience saw it, below the bar in the presenter's language."""
    presenter = replace(here, texts=Texts(frame.chosen_language() or here.texts.language))
    shown = presentation.slides(here.workshop, now.session, here.texts.language)
    last = len(shown)
    number = min(max(0, urls.number(st.query_params.get(AT, "1")) - 1), last)
    close = contents.address(replace(here, opened=now.session), shown[number - 1].activity if number else "")
    slide_bar(presenter, number, last, _go, close=close, label=presenter.texts("present.close"))
    if number:
        view = presentation.view(here.workshop, now.session, shown[number - 1])
        render(screens.activity(replace(here, opened=view.session), view))
    else:
        render([_title(here, now, nothing="" if shown else presenter.texts("present.nothing"))])


def _go(number: int) -> None:
    st.query_params[AT] = str(number + 1)


def _title(here: Here, now: SessionView, *, nothing: str) -> Html:
    """The first slide; `nothing` says to the presenter that there are no others."""
    session, texts = now.session, here.texts
    people = texts.count("review.people", 0 if session.rehearsal else now.people)
    return html(
        '<div class="projector plain"><p class="over">{organisation}</p><h1>{title}</h1>'
        '<p class="lead">{lead}</p></div>',
        organisation=session.organisation,
        title=session.title,
        lead=nothing or f"{texts.day(session.held_on)} · {people}",
    )
