"""A session as CSV: one table of its results, and for each activity a table of what was given."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from sessions.export import round_rows
from sessions.export.registry import Exporter
from sessions.export.spreadsheet_cells import Cell, neutral, number_or_text, table_of
from sessions.facilitation import exclusions, session_view
from sessions.facilitation.session_view import Item
from sessions.locale import Texts
from sessions.model.records import Round, Session
from sessions.participation import manual_entry
from sessions.results import round_results
from sessions.results.result import Result, texts_shown
from sessions.workshop import Workshop

COLUMNS = ("activity", "step", "round", "answers", "by_hand", "what", "value")


def to_csv(table: Iterable[Sequence[Cell]], language: str) -> bytes:
    """A table as spreadsheets in that language open it: with `;` where the decimal mark is a comma. UTF-8 with BOM."""
    decimal_mark = Texts(language)("decimal_mark")
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";" if decimal_mark == "," else ",")
    writer.writerows([_cell(cell, decimal_mark) for cell in row] for row in table)
    return text.getvalue().encode("utf-8-sig")


def _cell(cell: Cell, decimal_mark: str) -> Cell:
    if isinstance(cell, float):
        return str(cell).replace(".", decimal_mark)
    return neutral(cell)


def results_table(workshop: Workshop, session: Session, texts: Texts) -> list[list[str]]:
    """Every round as the audience may see it, line by line, below headings. A hidden round says that it is hidden."""
    by_hand = manual_entry.counts(workshop, session)
    table = [[texts(f"table.{name}") for name in COLUMNS]]
    if session.made_up:
        table.append([""] * (len(COLUMNS) - 2) + [texts("demo.column"), texts("demo.row")])
    for item in session_view.items(workshop, session):
        for each in item.rounds:
            result = round_results.visible_result(workshop, session, item.activity, each, texts.language)
            start = _start(item, each, result, by_hand.get(each.key, 0), texts)
            table += [[*start, label, value] for label, value in _lines(result, texts)]
    if excluded := exclusions.excluded(workshop, session):
        table.append([""] * (len(COLUMNS) - 2) + [texts("exclusions.column"), str(excluded)])
    return table


def _start(item: Item, round_: Round, result: Result, by_hand: int, texts: Texts) -> list[str]:
    step = texts(f"{item.activity.kind}.step.{round_.step}") if round_.step else ""
    return [item.activity.label(texts), step, str(round_.turn), str(result.answered), str(by_hand)]


def _lines(result: Result, texts: Texts) -> Iterator[tuple[str, str]]:
    if result.texts:
        yield texts("moderation.texts"), texts_shown(texts, result.texts)
    if result.hidden:
        yield "", texts(f"review.hidden_{result.hidden}")
        return
    if result.sentence:
        yield texts("table.sentence"), result.sentence
    yield from result.numbers
    for _, text in result.cards:
        yield texts("table.text"), text


def _document(workshop: Workshop, session: Session, texts: Texts) -> bytes:
    table = results_table(workshop, session, texts)
    return to_csv(([number_or_text(cell) for cell in row] for row in table), texts.language)


def _files(workshop: Workshop, session: Session, texts: Texts) -> Iterator[tuple[str, bytes]]:
    """A table for each activity that people answered, named by its place in the programme."""
    for position, item in enumerate(session_view.items(workshop, session), start=1):
        rounds = (round_rows.of_round(workshop, session, item.activity, each, texts) for each in item.rounds)
        if rows := [row for each in rounds for row in each]:
            name = re.sub("[^A-Za-z0-9_-]", "_", item.activity.id)
            yield f"{position:02d}-{name}.csv", to_csv(table_of(rows), texts.language)


EXPORTER = Exporter("text/csv", _document, _files)
