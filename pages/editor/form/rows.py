"""The rows of a form: a list whose entries can be edited, moved, removed and added. Their ids are made and kept."""

from collections.abc import Callable, Sequence

import streamlit as st

from pages.editor.form.form import ICONS, FormState, words
from pages.kit.frame import Here
from pages.kit.pieces import escape_markdown, show
from sessions.programmes import draft
from sessions.programmes.draft import Path
from sessions.programmes.form_schema import Field, blank
from sessions.programmes.toml_file import Data

FillIn = Callable[[Here, FormState, Path, Sequence[Field]], None]
DrawField = Callable[[Here, FormState, Path, Field, str], None]


def rows(
    here: Here, form: FormState, path: Path, field: Field, name: str, fill_in: FillIn, draw_field: DrawField
) -> None:
    """A list of rows. `fill_in` draws the fields of a row that has several, `draw_field` a row that is one field."""
    entries = draft.value_at(form.data, path) or []
    with st.container(key=f"rows_{form.key(path)}"):
        show("<h3>{name}</h3>", name=name)
        for index, entry in enumerate(entries):
            ident = entry["id"] if isinstance(entry, dict) and "id" in entry else index
            large = _is_large(field)
            name_of_row = f"{'row' if large else 'rowline'}_{form.key((*path, ident))}"
            with st.container(key=name_of_row, border=large, horizontal=not large):
                _row(here, form, (*path, ident), field, f"{name} {index + 1}", fill_in, draw_field)
                _moves(here, form, (*path, ident), field, f"{name} {index + 1}", len(entries))
        full = field.most is not None and len(entries) >= field.most
        st.button(escape_markdown(here.texts("editor.add_row", name=name)), key=f"add_{form.key(path)}", disabled=full,
                  on_click=_add_row, args=(form, path, field))  # fmt: skip


def _is_large(field: Field) -> bool:
    """Whether a row has more than one text."""
    return _text_of(field) is None and bool(field.item and field.item.fields)


def _text_of(field: Field) -> Field | None:
    """The one field of a row that is nothing but a text with an id, such as an option."""
    inner = [each for each in field.item.fields if each.name != "id"] if field.item else []
    return inner[0] if len(inner) == 1 and inner[0].shape in {"text", "long_text"} else None


def _row(
    here: Here, form: FormState, path: Path, field: Field, name: str, fill_in: FillIn, draw_field: DrawField
) -> None:
    item, text = field.item, _text_of(field)
    if text:
        words(here, form, (*path, text.name), text, name, bare=True)
    elif item is None:
        return
    elif item.shape in {"text", "long_text"}:
        words(here, form, path, item, name, bare=True)
    elif item.shape == "part":
        show("<h4>{name}</h4>", name=name)
        fill_in(here, form, path, item.fields)
    else:
        draw_field(here, form, path, item, name)


def _moves(here: Here, form: FormState, path: Path, field: Field, name: str, count: int) -> None:
    """Up, down, away."""
    *parent, ident = path
    with st.container(key=f"moves_{form.key(path)}", horizontal=True, gap="small"):
        for direction, by in (("up", -1), ("down", 1)):
            label = escape_markdown(here.texts(f"editor.{direction}", name=name))
            st.button(label, key=f"{direction}_{form.key(path)}", icon=ICONS[direction], on_click=_move_row,
                      args=(form, tuple(parent), ident, by))  # fmt: skip
        st.button(escape_markdown(here.texts("editor.remove", name=name)), key=f"remove_{form.key(path)}",
                  icon=ICONS["remove"],
                  disabled=field.needed and count <= (field.least or 0), on_click=_remove_row,
                  args=(form, tuple(parent), ident, field))  # fmt: skip


def _add_row(form: FormState, path: Path, field: Field) -> None:
    """A row more; as many as are needed at once when there is none."""

    def added(data: Data) -> Data:
        missing = max(1, (field.least or 0) - len(draft.value_at(data, path) or []))
        for row in [blank(field.item) for _ in range(missing)] if field.item else []:
            data = draft.add(data, path, row)
        return data

    form.change(added)


def _move_row(form: FormState, path: Path, ident: str | int, by: int) -> None:
    form.change(lambda data: draft.move(data, path, ident, by))


def _remove_row(form: FormState, path: Path, ident: str | int, field: Field) -> None:
    """A row less; below the least there can be, and when there need not be any, none is left."""

    def removed(data: Data) -> Data:
        data = draft.remove(data, path, ident)
        left = len(draft.value_at(data, path) or [])
        return draft.put(data, path, None) if not field.needed and left < max(1, field.least or 0) else data

    form.change(removed)
