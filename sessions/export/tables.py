"""Reports as tables, for every format of spreadsheets and programs: about, results, one per activity, code book."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sessions.export import code_book
from sessions.export.report import ActivityReport, Part, RoundReport, SessionReport
from sessions.export.spreadsheet_cells import Cell, Column, Row, number_or_text, table_of
from sessions.locale import Texts

RESULT_COLUMNS = ("activity", "step", "round", "answers", "by_hand", "what", "value")
WIDEST, NARROWEST = 60, 8  # of a column, in characters
SHEET_NAME = 31  # characters at most, in every spreadsheet program


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below one row of headings. `title` names a sheet, `name` a file; both are unique in `all_tables`."""

    name: str
    title: str
    rows: list[list[Cell]]


def all_tables(reports: Sequence[SessionReport]) -> list[Table]:
    """All tables of these sessions; where there are several, the first column says of which one a row is."""
    texts = reports[0].texts
    fixed = [
        Table("about", texts("export.sheet.about"), about(reports)),
        Table("results", texts("export.sheet.results"), results(reports)),
    ]
    answered = list(_answered(reports))
    book = Table("codebook", texts("export.sheet.code_book"), code_book.table(reports))
    return with_sheet_names([*fixed, *answered, book])


def about(reports: Sequence[SessionReport]) -> list[list[Cell]]:
    """What a reader has to know of each session."""
    texts = reports[0].texts
    rows: list[list[Cell]] = [[texts("table.what"), texts("table.value")]]
    for each in reports:
        rows.append([texts("export.session_title"), each.title])
        rows += [[name, value] for name, value in each.facts()]
        if each is not reports[-1]:
            rows.append(["", ""])
    return rows


def results(reports: Sequence[SessionReport]) -> list[list[Cell]]:
    """Every round as the audience may see it, line by line; a round that is withheld says why."""
    texts = reports[0].texts
    several = len(reports) > 1
    headings = [texts(f"table.{name}") for name in RESULT_COLUMNS]
    table: list[list[Cell]] = [[*([texts("export.session")] if several else []), *headings]]
    for each in reports:
        start: list[Cell] = [each.name] if several else []
        table += [[*start, *row] for row in _result_rows(each, texts)]
    return table


def activity_rows(report: SessionReport) -> Iterator[tuple[ActivityReport, list[Row]]]:
    """The activities of a session of which there are rows, with these."""
    yield from ((activity, activity.rows) for activity in report.activities if activity.rows)


def _result_rows(report: SessionReport, texts: Texts) -> Iterator[list[Cell]]:
    if report.made_up:
        yield ["", "", "", "", "", texts("export.note"), texts("export.made_up")]
    for activity in report.activities:
        for each in activity.rounds:
            start: list[Cell] = [activity.label, each.step_title, each.turn, each.answered, each.by_hand]
            yield from ([*start, what, value] for what, value in _lines(each, texts))
        if activity.shown:
            empty: list[Cell] = [activity.label, "", "", "", ""]
            yield from ([*empty, what, value] for what, value in _part_lines(activity.shown, texts))
        if activity.takeaway:
            yield [activity.label, "", "", "", "", texts("cycle.takeaway"), activity.takeaway]
    if report.excluded:
        yield ["", "", "", "", "", texts("exclusions.column"), report.excluded]


def _lines(round_: RoundReport, texts: Texts) -> Iterator[tuple[str, Cell]]:
    if round_.texts:
        shown, given = round_.texts
        yield texts("moderation.texts"), texts("moderation.shown", shown=shown, given=given)
    if round_.withheld:
        yield "", texts(f"review.hidden_{round_.withheld}")
    for part in round_.parts:
        yield from _part_lines(part, texts)


def _part_lines(part: Part, texts: Texts) -> Iterator[tuple[str, Cell]]:
    prefix = "" if part.name == "result" else f"{part_title(part, texts)}: "
    if part.sentence:
        yield f"{prefix}{texts('table.sentence')}", part.sentence
    yield from ((f"{prefix}{name}", number_or_text(value)) for name, value in part.numbers)
    yield from ((texts("table.text"), _text_line(text.text, text.people, texts)) for text in part.texts)


def _text_line(text: str, people: int, texts: Texts) -> str:
    return f"{text} ({texts('question.times', count=people)})" if people > 1 else text


def part_title(part: Part, texts: Texts) -> str:
    """What a part beside the result is called."""
    return texts(f"{'shift' if part.name == 'moved' else 'roles'}.title")


def _answered(reports: Sequence[SessionReport]) -> Iterator[Table]:
    """A table for each activity; sessions that asked the same under the same name share one."""
    texts = reports[0].texts
    shared: dict[tuple[str, str], tuple[ActivityReport, list[Row]]] = {}
    for report in reports:
        for activity, rows in activity_rows(report):
            if len(reports) > 1:
                rows = [{Column.of("session", texts): report.name, **row} for row in rows]
            _, known = shared.setdefault((activity.id, activity.kind), (activity, []))
            known += rows
    for position, (activity, rows) in enumerate(shared.values(), start=1):
        number = activity.position if len(reports) == 1 else position
        yield Table(file_name(number, activity), f"{number} {activity.label}", table_of(rows))


def file_name(position: int, activity: ActivityReport) -> str:
    """The name of an activity's file: its place in the programme and its id, as every system takes it."""
    return f"{position:02d}-{re.sub('[^A-Za-z0-9_-]', '_', activity.id)}"


def widths(table: Table) -> list[int]:
    """How wide each column is, in characters: what stands in it, between bounds; a long heading is wrapped."""
    columns = range(len(table.rows[0]))
    longest = [max((len(str(row[column])) for row in table.rows[1:]), default=0) for column in columns]
    return [
        min(max(wanted + 2, NARROWEST, min(len(str(table.rows[0][column])) + 4, 24)), WIDEST)
        for column, wanted in enumerate(longest)
    ]


def with_sheet_names(tables: Sequence[Table]) -> list[Table]:
    """Titles as sheets may have them: short, without characters that mean something to a program, each only once."""
    named, taken = list[Table](), set[str]()
    for table in tables:
        title = " ".join(re.sub(r"[\[\]:*?/\\'\x00-\x1f]", " ", table.title).split())[:SHEET_NAME].strip() or table.name
        number = 1
        unique = title
        while unique.casefold() in taken:
            number += 1
            unique = f"{title[: SHEET_NAME - 4]} {number}"
        taken.add(unique.casefold())
        named.append(Table(table.name, unique, table.rows))
    return named
