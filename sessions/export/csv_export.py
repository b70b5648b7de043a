"""Sessions as CSV: a table of the results, one for each activity of what was given, a code book, and a README."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from sessions.export import tables
from sessions.export.registry import Exporter
from sessions.export.report import Progress, SessionReport
from sessions.export.spreadsheet_cells import Cell, neutral
from sessions.locale import Texts

README = "README.txt"


def to_csv(table: Iterable[Sequence[Cell]], language: str) -> bytes:
    """A table as spreadsheets in that language open it: with `;` where the decimal mark is a comma. UTF-8 with BOM."""
    decimal_mark = Texts(language)("decimal_mark")
    text = io.StringIO()
    writer = csv.writer(text, delimiter=_delimiter(decimal_mark))
    writer.writerows([_cell(cell, decimal_mark) for cell in row] for row in table)
    return text.getvalue().encode("utf-8-sig")


def _delimiter(decimal_mark: str) -> str:
    return ";" if decimal_mark == "," else ","


def _cell(cell: Cell, decimal_mark: str) -> Cell:
    if isinstance(cell, float):
        return str(cell).replace(".", decimal_mark)
    return neutral(cell)


def _document(reports: Sequence[SessionReport], progress: Progress) -> bytes:
    progress(0)
    return to_csv(tables.results(reports), reports[0].language)


def _files(report: SessionReport) -> Iterator[tuple[str, bytes]]:
    every = tables.all_tables([report])
    yield README, _readme(report, [table.name for table in every])
    for table in every:
        yield f"{table.name}.csv", to_csv(table.rows, report.language)


def _readme(report: SessionReport, names: Sequence[str]) -> bytes:
    texts = report.texts
    mark = texts("decimal_mark")
    activities = [name for name in names if name[:1].isdigit()]
    lines = [
        texts("export.readme.title", title=report.title),
        "",
        *(f"{name}: {value}" for name, value in report.facts()),
        "",
        texts("export.readme.files"),
        f"- {texts('export.readme.about')}",
        f"- {texts('export.readme.results')}",
        *([f"- {texts('export.readme.activities', first=f'{activities[0]}.csv')}"] if activities else []),
        f"- {texts('export.readme.codebook')}",
        "",
        texts("export.readme.form", delimiter=_delimiter(mark), decimal_mark=mark),
        "",
    ]
    return "\r\n".join(lines).encode("utf-8-sig")


EXPORTER = Exporter("text/csv", _document, _files, together=True, rows=True, zipped=True)
