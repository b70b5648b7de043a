"""Sessions as an Excel workbook: a sheet for each table, with numbers as numbers and texts as texts."""

import io
import math
import tempfile
from collections.abc import Iterator, Sequence
from typing import Any

from sessions.export import tables
from sessions.export.registry import Exporter
from sessions.export.report import Progress, SessionReport, no_progress
from sessions.export.spreadsheet_cells import Cell
from sessions.export.tables import Table, widths

LONGEST = 32_767  # characters in a cell
A4 = 9  # as Excel counts paper
LINE, TALLEST = 15, 390  # points of a line, and of a row at most
BOLD = 0.85  # of the characters that fit into a line of a heading
# With `constant_memory` each row goes to a temporary file; as objects, the cells of 400 sessions take 300 MB.
OPTIONS = {"constant_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}


def workbook(every: Sequence[Table], title: str, company: str, progress: Progress = no_progress) -> bytes:
    """A workbook with a sheet for each table, in their order; their titles are the names of sheets."""
    import xlsxwriter  # when it is needed: it takes 10 MB

    content = io.BytesIO()
    with (
        tempfile.TemporaryDirectory(prefix=".export.") as folder,  # that only we can read
        xlsxwriter.Workbook(content, {**OPTIONS, "tmpdir": folder}) as book,
    ):
        book.set_properties({"title": title, "company": company})
        head = book.add_format({"bold": True, "bg_color": "#E8ECF1", "text_wrap": True, "valign": "top", "bottom": 1})
        body = book.add_format({"text_wrap": True, "valign": "top"})
        for index, table in enumerate(every):
            progress(index / len(every))
            _write(book.add_worksheet(table.title), table, head, body)
    return content.getvalue()


def _write(sheet: Any, table: Table, head: Any, body: Any) -> None:
    """Fill a sheet. Every text is written as a string: nothing in it becomes a date, a number, a formula or a link.

    Rows must be written from the first to the last. A cell without anything in it is not written. Rows get their
    heights here: not every program makes room for texts of several lines.
    """
    wide = widths(table)
    for row, cells in enumerate(table.rows):
        if (lines := _lines(cells, [BOLD * each for each in wide] if row == 0 else wide)) > 1:
            sheet.set_row(row, min(LINE * lines, TALLEST))
        for column, cell in enumerate(cells):
            style = body if row else head
            if isinstance(cell, str):
                if cell:
                    sheet.write_string(row, column, cell[:LONGEST], style)
            else:
                sheet.write_number(row, column, cell, style)
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)  # as wide as one page, and as many pages as it takes
    sheet.repeat_rows(0)
    sheet.autofilter(0, 0, max(len(table.rows) - 1, 1), len(table.rows[0]) - 1)
    for column, width in enumerate(wide):
        sheet.set_column(column, column, width)


def _lines(cells: Sequence[Cell], wide: Sequence[float]) -> int:
    """How many lines the longest text of a row takes."""
    return max(
        (
            sum(max(1, math.ceil(len(line) / width)) for line in cell.splitlines())
            for cell, width in zip(cells, wide, strict=True)
            if isinstance(cell, str) and (len(cell) > width or "\n" in cell)
        ),
        default=1,
    )


def _document(reports: Sequence[SessionReport], progress: Progress) -> bytes:
    return workbook(tables.all_tables(reports), reports[0].title, reports[0].organisation, progress)


def _files(report: SessionReport) -> Iterator[tuple[str, bytes]]:
    yield "session.xlsx", _document([report], no_progress)


EXPORTER = Exporter(
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", _document, _files, together=True, rows=True
)
