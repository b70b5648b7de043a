"""The rows of a form: a list whose entries can be edited, moved, removed and added. Their ids are made and kept."""

from collections.abc import Callable, Sequence

import streamlit as st

from pages.parts.frame import Here
from pages.parts.markup import show
from pages.parts.sheet import ICONS, Sheet, words
from sessions import draft
from sessions.draft import Path
from sessions.programme_file import Data
from sessions.shapes import Field, blank

FillIn = Callable[[Here, Sheet, Path, Sequence[Field]], None]
One = Callable[[Here, Sheet, Path, Field, str], None]


def rows(here: Here, sheet: Sheet, path: Path, field: Field, name: str, fill_in: FillIn, one: One) -> None:
    """A list of rows. `fill_in` draws the fields of a row that has several, `one` a row that is one field."""
    assert field.item
    entries = draft.at(sheet.data, path) or []
    with st.container(key=f"rows_{sheet.key(path)}"):
        show("<h3>{name}</h3>", name=name)
        for at, entry in enumerate(entries):
            ident = entry["id"] if isinstance(entry, dict) and "id" in entry else at
            large = _is_large(field)
            name_of_row = f"{'row' if large else 'rowline'}_{sheet.key((*path, ident))}"
            with st.container(key=name_of_row, border=large, horizontal=not large):
                _row(here, sheet, (*path, ident), field, f"{name} {at + 1}", fill_in, one)
                _moves(here, sheet, (*path, ident), field, f"{name} {at + 1}", len(entries))
        full = field.most is not None and len(entries) >= field.most
        st.button(here.texts("editor.add_row", name=name), key=f"add_{sheet.key(path)}", disabled=full,
                  on_click=_add_row, args=(sheet, path, field))  # fmt: skip


def _is_large(field: Field) -> bool:
    """Whether a row has more than one text."""
    return _text_of(field) is None and bool(field.item and field.item.fields)


def _text_of(field: Field) -> Field | None:
    """The one field of a row that is nothing but a text with an id, such as an option."""
    inner = [one for one in field.item.fields if one.name != "id"] if field.item else []
    return inner[0] if len(inner) == 1 and inner[0].shape in {"text", "long_text"} else None


def _row(here: Here, sheet: Sheet, path: Path, field: Field, name: str, fill_in: FillIn, one: One) -> None:
    item, text = field.item, _text_of(field)
    assert item
    if text:
        words(here, sheet, (*path, text.name), text, name, bare=True)
    elif item.shape in {"text", "long_text"}:
        words(here, sheet, path, item, name, bare=True)
    elif item.shape == "part":
        show("<h4>{name}</h4>", name=name)
        fill_in(here, sheet, path, item.fields)
    else:
        one(here, sheet, path, item, name)


def _moves(here: Here, sheet: Sheet, path: Path, field: Field, name: str, count: int) -> None:
    """Up, down, away."""
    *way, ident = path
    with st.container(key=f"moves_{sheet.key(path)}", horizontal=True, gap="small"):
        for what, by in (("up", -1), ("down", 1)):
            st.button(here.texts(f"editor.{what}", name=name), key=f"{what}_{sheet.key(path)}", icon=ICONS[what],
                      on_click=_move_row, args=(sheet, tuple(way), ident, by))  # fmt: skip
        st.button(here.texts("editor.remove", name=name), key=f"remove_{sheet.key(path)}", icon=ICONS["remove"],
                  disabled=field.needed and count <= (field.least or 0), on_click=_remove_row,
                  args=(sheet, tuple(way), ident, field))  # fmt: skip


def _add_row(sheet: Sheet, path: Path, field: Field) -> None:
    """A row more; as many as are needed at once when there is none."""
    item = field.item
    assert item

    def added(data: Data) -> Data:
        missing = max(1, (field.least or 0) - len(draft.at(data, path) or []))
        for _ in range(missing):
            data = draft.add(data, path, blank(item))
        return data

    sheet.change(added)


def _move_row(sheet: Sheet, path: Path, ident: str | int, by: int) -> None:
    sheet.change(lambda data: draft.move(data, path, ident, by))


def _remove_row(sheet: Sheet, path: Path, ident: str | int, field: Field) -> None:
    """A row less; below the least there can be, and when there need not be any, none is left."""

    def removed(data: Data) -> Data:
        data = draft.remove(data, path, ident)
        left = len(draft.at(data, path) or [])
        return draft.put(data, path, None) if not field.needed and left < max(1, field.least or 0) else data

    sheet.change(removed)
