"""The buttons with which the tables of a comparison are downloaded; a file is made when its button is pressed."""

from collections.abc import Sequence

import streamlit as st

from pages.archive.comparison import export_tables
from pages.kit.frame import Here
from pages.kit.pieces import show
from sessions.access import audit
from sessions.archive.comparison.filters import ComparedSession, SessionFilter
from sessions.export import registry, table_files
from sessions.export.registry import ExportFile
from sessions.export.table_files import TableFormat

FORMATS: tuple[TableFormat, ...] = ("xlsx", "csv")


def file_of(
    here: Here, compared: Sequence[ComparedSession], wanted: SessionFilter, view: str, name: TableFormat
) -> ExportFile:
    """The tables of this view as one file."""
    tables = [export_tables.about(here, compared, wanted, view), *export_tables.of_view(here, compared, view)]
    title = f"{here.texts('compare.title')} · {here.texts(f'compare.view.{view}')}"
    return table_files.write(name, tables, _base(here, view), title, here.texts.language)


def buttons(here: Here, compared: Sequence[ComparedSession], wanted: SessionFilter, view: str) -> None:
    """One button for each format, below the view that they are of."""
    show("<p class='quiet'>{text}</p>", text=here.texts("compare.table.lead"))
    with st.container(horizontal=True, key="compare_download"):
        for name in FORMATS:

            def content(name: TableFormat = name) -> bytes:
                file = file_of(here, compared, wanted, view, name)
                audit.note_export(here.workshop, here.visitor, f"{name} {view}")
                return file.content

            ending, media = (
                (".xlsx", registry.exporter(name).media_type) if name == "xlsx" else ("-csv.zip", registry.ZIP)
            )
            st.download_button(
                here.texts(f"compare.table.download.{name}"), content, f"{_base(here, view)}{ending}", media,
                key=f"compare_{name}", on_click="ignore",
            )  # fmt: skip


def _base(here: Here, view: str) -> str:
    return f"{here.texts('compare.table.file')}-{view}-{here.workshop.today().isoformat()}"
