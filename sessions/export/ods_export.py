"""Sessions as an OpenDocument spreadsheet: the same tables as in Excel, numbers as numbers and texts as texts.

odfdo makes the document. Each table is handed to it as one piece of XML: cell by cell it takes a minute for a session.
"""

import io
import re
from collections.abc import Iterator, Sequence

from markupsafe import escape

from sessions.export import tables
from sessions.export.registry import Exporter
from sessions.export.report import Progress, SessionReport, no_progress
from sessions.export.spreadsheet_cells import Cell
from sessions.export.tables import Table, widths

CHARACTER = 0.21  # cm
NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # characters that XML can not hold
HEAD = "head"
_HEAD_STYLE = f' table:style-name="{HEAD}"'


def _document(reports: Sequence[SessionReport], progress: Progress) -> bytes:
    import odfdo  # when it is needed: it takes 20 MB

    document = odfdo.Document("spreadsheet")
    document.body.clear()
    document.meta.title = reports[0].title
    document.insert_style(odfdo.Style("table-cell", name=HEAD, area="text", bold=True), automatic=True)
    every = tables.all_tables(reports)
    for width in sorted({width for table in every for width in widths(table)}):
        style = odfdo.Style("table-column", name=_style_of(width), width=f"{width * CHARACTER:.2f}cm")
        document.insert_style(style, automatic=True)
    for index, table in enumerate(every):
        progress(index / len(every))
        document.body.append(odfdo.Element.from_tag(_table(table)))
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def _table(table: Table) -> str:
    columns = (f'<table:table-column table:style-name="{_style_of(width)}"/>' for width in widths(table))
    head, *body = table.rows
    rows = (_row(head, _HEAD_STYLE), *(_row(cells, "") for cells in body))
    return f'<table:table table:name="{escape(table.title)}">{"".join(columns)}{"".join(rows)}</table:table>'


def _row(cells: Sequence[Cell], style: str) -> str:
    return f"<table:table-row>{''.join(_cell(cell, style) for cell in cells)}</table:table-row>"


def _cell(cell: Cell, style: str) -> str:
    """A cell of the kind that its value has. A text stays one, whatever it looks like; each line is a paragraph."""
    if not isinstance(cell, str):
        number = f'office:value-type="float" office:value="{cell}"'
        return f"<table:table-cell {number}><text:p>{cell}</text:p></table:table-cell>"
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in NO_XML.sub("", cell).splitlines())
    return f'<table:table-cell office:value-type="string"{style}>{lines}</table:table-cell>'


def _style_of(width: int) -> str:
    return f"width{width}"


def _files(report: SessionReport) -> Iterator[tuple[str, bytes]]:
    yield "session.ods", _document([report], no_progress)


EXPORTER = Exporter("application/vnd.oasis.opendocument.spreadsheet", _document, _files, together=True, rows=True)
