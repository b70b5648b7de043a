"""Cases and imported sessions: what these said about a case, and their cases that are not among ours yet."""

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from pages.archive import imported_session
from pages.archive.exports import report_view
from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.export.imports import imported_cases
from sessions.export.imports.imported_cases import AboutCase, ImportedOutcome, UnknownCase
from sessions.model.records import Case

ADOPT = "adopt_case"  # of refusals


def offered(here: Here) -> None:
    """The cases of imported sessions that are not among ours, each with a button that takes it over."""
    cases = imported_cases.unknown(here.workshop, here.visitor)
    if cases:
        show("<h2>{title}</h2><p class='quiet'>{lead}</p>", title=here.texts("cases.imported"),
             lead=here.texts("cases.imported_lead"))  # fmt: skip
    for number, each in enumerate(cases):
        _offer(here, number, each)
    frame.say_refusal(here, key=ADOPT)


def _offer(here: Here, number: int, each: UnknownCase) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"imported_case_{number}", border=True):
        show("<p data-row-name='{title}'><b>{title}</b>{mark}<br>{municipality}</p>", title=each.title,
             mark=imported_session.mark(here), municipality=each.organisation)  # fmt: skip
        pressed = st.button(here.texts("cases.adopt"), key=f"adopt_case_{number}")
    made: list[Case] = []

    def adopt() -> None:
        made.append(imported_cases.adopt(here.workshop, here.visitor, each, here.texts))

    if pressed and frame.attempt(here, adopt, key=ADOPT):
        st.switch_page("cases.py", query_params={"case": str(made[0].id)})


def about(here: Here, case: Case) -> list[AboutCase]:
    """What imported sessions said about a case, the latest first."""
    return imported_cases.about(here.workshop, here.visitor, case, here.texts)


def said(here: Here, reports: Sequence[AboutCase]) -> None:
    """Each of these sessions: the way to it, and its sentences, folded away."""
    for each in reports:
        with st.container(border=True, key=f"about_imported_{each.session.id}"):
            with st.container(horizontal=True, vertical_alignment="center"):
                show("<h3>{title}{mark}</h3><p>{day}</p>", title=each.session.title, mark=imported_session.mark(here),
                     day=here.texts.day(each.session.held_on))  # fmt: skip
                if st.button(here.texts("imports.open"), key=f"open_imported_{each.session.id}"):
                    st.switch_page("imported.py", query_params={"session": str(each.session.id)})
            lang = report_view.lang(here, each.report.sentence_language)
            show_sentences(here, [_sentence(here, outcome, lang) for outcome in each.outcomes], unfolded=False)


def _sentence(here: Here, outcome: ImportedOutcome, lang: Markup) -> Markup:
    """What one round said, under the activity and the round."""
    return Markup("<li{lang}><span>{heading} · {round}</span>{sentence}</li>").format(
        heading=outcome.activity.heading,
        round=outcome.round.title(here.texts),
        sentence=outcome.sentence,
        lang=lang,
    )


def show_sentences(here: Here, sentences: Sequence[Markup], *, unfolded: bool) -> None:
    """What a session said, as items of a list that can be folded away; that it said nothing where there are none."""
    if not sentences:
        show("<p class='quiet'>{text}</p>", text=here.texts("cases.not_said"))
        return
    show(
        "<details class='case-said'{open}><summary>{count}</summary><ul>{items}</ul></details>",
        open=Markup(" open") if unfolded else "",
        count=here.texts.count("cases.sentences", len(sentences)),
        items=Markup().join(sentences),
    )
