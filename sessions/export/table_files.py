"""Tables that belong together, such as those of a comparison, as one file: a workbook, or CSV files in a zip."""

import io
import zipfile
from collections.abc import Sequence
from typing import Literal

from sessions.export import registry, xlsx_export
from sessions.export.csv_export import to_csv
from sessions.export.registry import ExportFile
from sessions.export.tables import Table, with_sheet_names

TableFormat = Literal["xlsx", "csv"]


def write(name: TableFormat, tables: Sequence[Table], base: str, title: str, language: str) -> ExportFile:
    """The tables as one file to download, called `base`. In CSV no text is a formula, as in every export."""
    named = with_sheet_names(tables)
    if name == "xlsx":
        content = xlsx_export.workbook(named, title, "")
        return ExportFile(f"{base}.xlsx", registry.exporter("xlsx").media_type, content)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for table in named:
            archive.writestr(f"{table.name}.csv", to_csv(table.rows, language))
    return ExportFile(f"{base}-csv.zip", registry.ZIP, packed.getvalue())
