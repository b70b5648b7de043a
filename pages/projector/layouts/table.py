"""A table for the projector: rows that can be read from ten metres, turned over page by page when they don't fit."""

from collections.abc import Sequence

from pages.kit.assets import read
from pages.kit.component import Component, ComponentPiece
from pages.kit.frame import Here
from pages.projector.layouts import paging

_table = Component(
    "workshop_table",
    html=f'<div class="paged-table"><table><thead></thead><tbody></tbody></table>{paging.PAGE}</div>',
    css=read("projector/layouts/table.css", "projector/layouts/paging.css"),
    module="projector/layouts/table.js",
)


def table(
    here: Here,
    name: str,
    headings: Sequence[str],
    rows: Sequence[tuple[str, Sequence[str]]],
    *,
    empty: Sequence[str],
    page: str,
) -> ComponentPiece:
    """Rows, each (name, cells), under their headings; an empty cell says what `empty` has for its column.

    `page` says which of the {pages} this {page} is.
    """
    data = {
        "name": name,
        "headings": list(headings),
        "rows": [[row, list(cells)] for row, cells in rows],
        "empty": list(empty),
        "paging": paging.words(here, page),
    }
    return _table.piece(key="table", data=data)
