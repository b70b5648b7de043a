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
from sessions.export.spreadsheet_cells import NO_XML, Cell
from sessions.export.tables import Table, widths

MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
CHARACTER = 0.21  # cm
SPACE = re.compile("^ +|(?<= ) +| +$")
# A row is as high as its texts need.
STYLES = (
    """<style:style style:name="head" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"
    style:vertical-align="top" fo:background-color="#e8ecf1"/><style:text-properties fo:font-weight="bold"/>
    </style:style>""",
    """<style:style style:name="body" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"
    style:vertical-align="top"/></style:style>""",
    """<style:style style:name="row" style:family="table-row"><style:table-row-properties
    style:use-optimal-row-height="true"/></style:style>""",
)
# Printed across, as wide as one page and as long as it is.
PAGE = {
    "fo:page-width": "29.7cm",
    "fo:page-height": "21cm",
    "style:print-orientation": "landscape",
    "style:scale-to-X": "1",
    "style:scale-to-Y": "0",
}


def _document(reports: Sequence[SessionReport], progress: Progress) -> bytes:
    import odfdo  # when it is needed: it takes 20 MB

    document = odfdo.Document("spreadsheet")
    document.body.clear()
    document.meta.title = reports[0].title
    every = tables.all_tables(reports)
    for style in (*STYLES, *map(_column_style, sorted({width for table in every for width in widths(table)}))):
        document.insert_style(style, automatic=True)
    for layout in document.styles.root.get_elements("//style:page-layout-properties"):
        for name, value in PAGE.items():
            layout.set_attribute(name, value)
    for index, table in enumerate(every):
        progress(index / len(every))
        document.body.append(odfdo.Element.from_tag(_table(table)))
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def _column_style(width: int) -> str:
    return (
        f'<style:style style:name="{_style_of(width)}" style:family="table-column"><style:table-column-properties'
        f' style:column-width="{width * CHARACTER:.2f}cm"/></style:style>'
    )


def _table(table: Table) -> str:
    """A table; its headings are repeated on every page that is printed."""
    columns = "".join(f'<table:table-column table:style-name="{_style_of(width)}"/>' for width in widths(table))
    head, *body = table.rows
    head_rows = f"<table:table-header-rows>{_row(head, 'head')}</table:table-header-rows>"
    rows = "".join(_row(cells, "body") for cells in body)
    return f'<table:table table:name="{_escaped(table.title)}">{columns}{head_rows}{rows}</table:table>'


def _row(cells: Sequence[Cell], style: str) -> str:
    written = "".join(_cell(cell, style) for cell in cells)
    return f'<table:table-row table:style-name="row">{written}</table:table-row>'


def _cell(cell: Cell, style: str) -> str:
    """A cell of the kind that its value has. A text stays one, whatever it looks like; each line is a paragraph."""
    if not isinstance(cell, str):
        kind, lines = f'office:value-type="float" office:value="{cell}"', f"<text:p>{cell}</text:p>"
    else:
        kind = 'office:value-type="string"'
        lines = "".join(f"<text:p>{_with_spaces(_escaped(line))}</text:p>" for line in cell.splitlines())
    return f'<table:table-cell {kind} table:style-name="{style}">{lines}</table:table-cell>'


def _escaped(text: str) -> str:
    return str(escape(NO_XML.sub("", text)))


def _with_spaces(line: str) -> str:
    """A line whose spaces are all kept: readers take several for one, and none at both ends."""
    return SPACE.sub(lambda spaces: f'<text:s text:c="{len(spaces[0])}"/>', line).replace("\t", "<text:tab/>")


def _style_of(width: int) -> str:
    return f"width{width}"


def _files(report: SessionReport) -> Iterator[tuple[str, bytes]]:
    yield "session.ods", _document([report], no_progress)


EXPORTER = Exporter(MEDIA_TYPE, _document, _files, together=True, rows=True)
