"""Sessions as an OpenDocument spreadsheet: the same tables as in Excel, numbers as numbers and texts as texts.

The document is a zip with four pieces of XML (OpenDocument 1.3, part 3), each table written as it is read. Libraries
make an object of each cell, which takes twenty seconds for the session of a large group.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence

from markupsafe import escape

from sessions.export import tables
from sessions.export.registry import Exporter
from sessions.export.report import Progress, SessionReport, no_progress
from sessions.export.spreadsheet_cells import Cell
from sessions.export.tables import Table, widths

MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
CHARACTER = 0.21  # cm
NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # characters that XML can not hold
SPACE = re.compile("^ +|(?<= ) +| +$")
DAY = (1980, 1, 1, 0, 0, 0)  # of the parts in the zip: the oldest that it can name
SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"'
    for name, path in (
        ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("meta", "meta"),
        ("fo", "xsl-fo-compatible"), ("manifest", "manifest"),
    )
)  # fmt: skip
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
MANIFEST = f"""{DECLARATION}
<manifest:manifest {SPACES} manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{MEDIA_TYPE}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>"""
# Printed across, as wide as one page.
STYLES = f"""{DECLARATION}
<office:document-styles {SPACES} office:version="1.3">
<office:automatic-styles><style:page-layout style:name="across"><style:page-layout-properties fo:page-width="29.7cm"
 fo:page-height="21cm" fo:margin="1.5cm" style:print-orientation="landscape" style:scale-to-X="1" style:scale-to-Y="0"/>
</style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Default" style:page-layout-name="across"/></office:master-styles>
</office:document-styles>"""
# `head` and `body` are cells; a column is as wide as its texts are long, and a row as high as they need.
CELL_STYLES = """<style:style style:name="head" style:family="table-cell"><style:table-cell-properties
 fo:wrap-option="wrap" style:vertical-align="top" fo:background-color="#e8ecf1"/><style:text-properties
 fo:font-weight="bold"/></style:style><style:style style:name="body" style:family="table-cell">
<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>
<style:style style:name="row" style:family="table-row"><style:table-row-properties
 style:use-optimal-row-height="true"/></style:style><style:style style:name="sheet" style:family="table"
 style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>"""


def _document(reports: Sequence[SessionReport], progress: Progress) -> bytes:
    every, content = tables.all_tables(reports), io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as document:
        # The first part, not compressed, tells programs what the file is.
        document.writestr(zipfile.ZipInfo("mimetype", DAY), MEDIA_TYPE, zipfile.ZIP_STORED)
        for name, text in (
            ("META-INF/manifest.xml", MANIFEST), ("styles.xml", STYLES), ("meta.xml", _meta(reports[0].title)),
        ):  # fmt: skip
            document.writestr(name, text)
        with document.open("content.xml", "w") as part:
            for text in _content(every, progress):
                part.write(text.encode())
    return content.getvalue()


def _meta(title: str) -> str:
    return (
        f'{DECLARATION}<office:document-meta {SPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">'
        f"<office:meta><dc:title>{_escaped(title)}</dc:title></office:meta></office:document-meta>"
    )


def _content(every: Sequence[Table], progress: Progress) -> Iterator[str]:
    yield f'{DECLARATION}<office:document-content {SPACES} office:version="1.3"><office:automatic-styles>{CELL_STYLES}'
    for width in sorted({width for table in every for width in widths(table)}):
        yield (
            f'<style:style style:name="{_style_of(width)}" style:family="table-column"><style:table-column-properties'
            f' style:column-width="{width * CHARACTER:.2f}cm"/></style:style>'
        )
    yield "</office:automatic-styles><office:body><office:spreadsheet>"
    for index, table in enumerate(every):
        progress(index / len(every))
        yield from _table(table)
    yield "</office:spreadsheet></office:body></office:document-content>"


def _table(table: Table) -> Iterator[str]:
    """A table; its headings are repeated on every page that is printed."""
    yield f'<table:table table:name="{_escaped(table.title)}" table:style-name="sheet">'
    yield from (f'<table:table-column table:style-name="{_style_of(width)}"/>' for width in widths(table))
    head, *body = table.rows
    yield f"<table:table-header-rows>{_row(head, 'head')}</table:table-header-rows>"
    yield from (_row(cells, "body") for cells in body)
    yield "</table:table>"


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
    return SPACE.sub(lambda found: f'<text:s text:c="{len(found[0])}"/>', line).replace("\t", "<text:tab/>")


def _style_of(width: int) -> str:
    return f"width{width}"


def _files(report: SessionReport) -> Iterator[tuple[str, bytes]]:
    yield "session.ods", _document([report], no_progress)


EXPORTER = Exporter(MEDIA_TYPE, _document, _files, together=True, rows=True)
