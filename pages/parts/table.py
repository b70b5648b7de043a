"""A table for the room: rows that can be read from ten metres, turned over page by page when they don't fit."""

from collections.abc import Sequence

from pages.parts.files import read
from pages.parts.pieces import Component

_table = Component(
    "workshop_table",
    html='<div class="sheet"><table><thead></thead><tbody></tbody></table><p class="page" role="status"></p></div>',
    css=read("table.css"),
    js=read("fitting.js", "pages.js", "table.js"),
)


def table(
    name: str,
    headings: Sequence[str],
    rows: Sequence[tuple[str, Sequence[str]]],
    *,
    empty: Sequence[str],
    page: str,
) -> None:
    """Show rows, each (name, cells), under their headings; an empty cell says what `empty` has for its column.

    `page` says which of the {pages} this {page} is.
    """
    told = [[row, list(cells)] for row, cells in rows]
    _table.put(
        key="table", data={"name": name, "headings": list(headings), "rows": told, "empty": list(empty), "page": page}
    )
