"""One activity of a review: each round as the audience may see it now, with its charts, numbers and texts."""

import streamlit as st
from markupsafe import Markup

from pages.archive.review.review_data import ReviewData
from pages.kit import frame
from pages.kit.chart.chart import chart
from pages.kit.frame import Here
from pages.kit.pieces import render, show
from pages.kit.wording import round_title
from pages.projector.layouts import cards
from server import paths
from sessions.activities.kind import Kind
from sessions.facilitation import commands
from sessions.facilitation.session_view import Item
from sessions.model.records import Round
from sessions.results import extra_charts, roles, round_results
from sessions.results.result import Result, texts_shown


def section(data: ReviewData, item: Item, *, on_paper: bool = False) -> None:
    """The activity with all its rounds. On paper nothing can be pressed."""
    here, activity = data.here, item.activity
    with st.container(key=f"activity_{activity.id}"):
        show(
            "<p class='over'>{kind}</p><h2 tabindex='-1' data-section='{name}'>{heading}</h2>",
            kind=here.texts(f"{activity.kind}.name"),
            name=activity.id,
            heading=activity.label(here.texts),
        )
        if takeaway := data.takeaways.get(activity.id):
            show(
                "<p class='takeaway'><b>{title}</b> {takeaway}</p>",
                title=here.texts("cycle.takeaway"),
                takeaway=takeaway,
            )
        for current in item.rounds:
            _round(data, activity, current, read_only=on_paper or here.share_link is not None)
        if not item.rounds:
            _without_rounds(data, activity)


def _round(data: ReviewData, activity: Kind, current: Round, *, read_only: bool) -> None:
    here = data.here
    result = round_results.visible_result(here.workshop, here.session, activity, current, here.texts.language)
    with st.container(key=f"round_{activity.id}_{current.number}"):
        show(
            "<h3>{round}</h3><p>{counts}</p>",
            round=round_title(here.texts, activity, current),
            counts=_counts(here, result, data.by_hand.get(current.key, 0)),
        )
        if result.hidden:
            _hidden(here, current, result, read_only=read_only)
        else:
            _shown(here, f"{current.activity}/{current.number}", result)
    if not result.hidden:
        _extra_charts(here, activity, current)


def _without_rounds(data: ReviewData, activity: Kind) -> None:
    """What was shown and not asked, such as the case or the overview, as far as it has something to look back at."""
    here = data.here
    result = round_results.without_answers(here.workshop, here.session, activity, here.texts.language)
    if result.hidden or not (result.numbers or result.figures):
        show("<p class='quiet'>{text}</p>", text=here.texts("review.hidden_nothing"))
    else:
        _shown(here, activity.id, result)


def _counts(here: Here, result: Result, by_hand: int) -> str:
    counts = [here.texts.count("review.answers", result.answered)]
    counts += [here.texts("hands.of_these", count=by_hand)] if by_hand else []
    counts += [here.texts.count("review.passes", result.passed)] if result.passed else []
    counts += [texts_shown(here.texts, result.texts)] if result.texts else []
    return " · ".join(counts)


def _hidden(here: Here, current: Round, result: Result, *, read_only: bool) -> None:
    activity, number = current.activity, current.number
    show("<p class='quiet'>{text}</p>", text=here.texts(f"review.hidden_{result.hidden}"))
    if read_only or result.hidden != "not_shown":
        return
    if st.button(here.texts("review.reveal"), key=f"reveal_{activity}_{number}"):
        frame.attempt(here, lambda: commands.reveal(here.workshop, here.visitor, here.session, activity, number))
        st.rerun()


def _extra_charts(here: Here, activity: Kind, current: Round) -> None:
    """What moved since the round before, and the roles side by side; or that they can't be seen apart."""
    language = here.texts.language
    for extra in extra_charts.extra(here.workshop, here.session, activity, current, language):
        with st.container(key=f"{extra.name}_{current.activity}_{current.number}"):
            show("<h3>{title}</h3>", title=here.texts(f"{'shift' if extra.name == 'moved' else 'roles'}.title"))
            result = Result(0, 0, None, sentence=extra.alt, figures=extra.figures, numbers=extra.numbers)
            _shown(here, f"{current.activity}/{current.number}/{extra.name}", result)
    if roles.withheld(here.workshop, here.session, activity, current, language):
        show("<p class='quiet'>{text}</p>", text=here.texts("roles.not_shown"))


def _shown(here: Here, name: str, result: Result) -> None:
    """A result with all its charts, its numbers and its cards; `name` is the same for the same result."""
    shown_of = here.session.code if here.share_link is None else paths.SHARED_CHANNEL  # readers do without the code
    if result.sentence:
        show("<p class='said'>{sentence}</p>", sentence=result.sentence)
    for number, figure in enumerate(result.figures):
        key = f"plot{number or ''}_{name.replace('/', '_')}"
        render([chart(f"{shown_of}/{name}", figure, alt=result.sentence, key=key)])
    if result.numbers:
        row = Markup("<tr><th scope='row'>{label}</th><td>{value}</td></tr>")
        rows = Markup().join(row.format(label=label, value=value) for label, value in result.numbers)
        show("<table class='numbers'>{rows}</table>", rows=rows)
    if result.cards:
        render([cards.as_list(here, result)])
