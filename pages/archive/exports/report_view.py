"""A report of a session on a screen, piece by piece: the preview of an export, and a session that was imported."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import streamlit as st
from markupsafe import Markup

from pages.kit.chart.chart import chart
from pages.kit.frame import Here
from pages.kit.pieces import render, show
from pages.kit.wording import times
from sessions.export import tables
from sessions.export.registry import Exporter
from sessions.export.report import ActivityReport, Part, RoundReport, SessionReport
from sessions.export.spreadsheet_cells import Cell, table_of
from sessions.locale import languages

SAMPLE = 8  # rows of a preview
NO_ATTRIBUTE = Markup()


@dataclass(frozen=True, slots=True)
class ReportLanguages:
    """The `lang` attributes of a report: of its sentences, and of what people wrote; empty in the reader's language."""

    sentences: Markup = NO_ATTRIBUTE
    written: Markup = NO_ATTRIBUTE


READERS = ReportLanguages()


def languages_of(here: Here, made: SessionReport) -> ReportLanguages:
    """The languages of a report that was made elsewhere."""
    return ReportLanguages(lang(here, made.sentence_language), lang(here, made.session_language))


def lang(here: Here, language: str) -> Markup:
    """The attribute of content in this language; nothing for the reader's own and for one that is unknown."""
    if language == here.texts.language or language not in languages():
        return NO_ATTRIBUTE
    return Markup(" lang='{language}'").format(language=language)


def facts(made: SessionReport) -> None:
    """What has to be known of a session and of its report."""
    show("<div style='overflow-x: auto'><table class='numbers'>{rows}</table></div>", rows=_pairs(made.facts()))


def activity(
    here: Here, name: str, activity: ActivityReport, exporter: Exporter | None = None, spoken: ReportLanguages = READERS
) -> None:
    """An activity as far as this format holds it; without a format, all that the report has but its rows.

    `name` is different for each activity of a screen, and the same for the same one.
    """
    with st.container(border=True, key=f"export_{name}"):
        show("<p class='over'>{kind}</p><h3{lang}>{heading}</h3>", kind=activity.kind_title, heading=activity.heading,
             lang=spoken.sentences)  # fmt: skip
        if activity.takeaway:
            show("<p><b>{title}</b> <span{lang}>{takeaway}</span></p>", title=here.texts("cycle.takeaway"),
                 takeaway=activity.takeaway, lang=spoken.written)  # fmt: skip
        if activity.shown:
            _part(here, name, activity.shown, exporter, spoken)
        for number, each in enumerate(activity.rounds):
            _round(here, f"{name}_{number}", each, exporter, spoken)


def _round(here: Here, name: str, round_: RoundReport, exporter: Exporter | None, spoken: ReportLanguages) -> None:
    show("<h4>{title}</h4><p>{counts}</p>", title=round_.title(here.texts), counts=round_.counts(here.texts))
    if round_.withheld:
        show("<p class='quiet'>{text}</p>", text=here.texts(f"review.hidden_{round_.withheld}"))
    for part in round_.parts:
        _part(here, f"{name}_{part.name}", part, exporter, spoken)
    if exporter and exporter.rows and round_.rows:
        _rows(here, round_)
    if round_.parts and exporter and exporter.chart and (chart_data := exporter.chart(round_, here.texts)):
        show("<p class='over'>{title}</p>", title=here.texts("export.chart.data"))
        _table(here.texts("export.chart.data"), chart_data.rows())


def _part(here: Here, name: str, part: Part, exporter: Exporter | None, spoken: ReportLanguages) -> None:
    if part.name != "result":
        show("<p class='over'>{title}</p>", title=tables.part_title(part, here.texts))
    if part.sentence:
        show("<p class='said'{lang}>{sentence}</p>", sentence=part.sentence, lang=spoken.sentences)
    for number, figure in enumerate(part.figures if exporter is None or exporter.figures else ()):
        render([chart(f"export/{name}/{number}", figure, alt=part.sentence, key=f"export_plot_{name}_{number}")])
    if part.numbers:
        show("<div style='overflow-x: auto'><table class='numbers'{lang}>{rows}</table></div>",
             rows=_pairs(part.numbers), lang=spoken.sentences)  # fmt: skip
    if part.texts:
        item = Markup("<li><span{lang}>{text}</span>{voices}</li>")
        items = [
            item.format(
                text=text.text,
                lang=spoken.written,
                voices=f" {times(here.texts, text.people)}" if text.people > 1 else "",
            )
            for text in part.texts
        ]
        show("<ul class='cards' aria-label='{label}'>{items}</ul>", label=here.texts("export.texts"),
             items=Markup().join(items))  # fmt: skip


def _rows(here: Here, round_: RoundReport) -> None:
    """The first rows of what was given, and how many more there are."""
    rows = table_of(round_.rows)
    more = len(rows) - 1 - SAMPLE
    with st.expander(here.texts("export.rows")):
        _table(here.texts("export.rows"), rows[: SAMPLE + 1])
        if more > 0:
            show("<p class='quiet'>{more}</p>", more=here.texts("export.more_rows", count=more))


def _table(title: str, rows: Sequence[Sequence[Cell]]) -> None:
    """Rows below their headings; one that is too wide is scrolled by itself."""
    head, *body = rows
    show(
        "<div style='overflow-x: auto' tabindex='0' role='region' aria-label='{title}'><table class='numbers'>"
        "<thead>{head}</thead><tbody>{body}</tbody></table></div>",
        title=title,
        head=_cells(head, "th"),
        body=Markup().join(_cells(row, "td") for row in body),
    )


def _cells(row: Iterable[Cell], tag: str) -> Markup:
    cell = Markup("<th scope='col'>{value}</th>" if tag == "th" else "<td>{value}</td>")
    return Markup("<tr>{cells}</tr>").format(cells=Markup().join(cell.format(value=value) for value in row))


def _pairs(pairs: Iterable[tuple[str, str]]) -> Markup:
    row = Markup("<tr><th scope='row'>{label}</th><td>{value}</td></tr>")
    return Markup().join(row.format(label=label, value=value) for label, value in pairs)
