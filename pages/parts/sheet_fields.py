"""The fields of a form, each drawn by its shape: what `sessions.shapes` reads off a model becomes inputs."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import streamlit as st

from pages.parts import frame
from pages.parts.frame import Here
from pages.parts.markup import plain, show
from pages.parts.sheet import Sheet, label, synced, words, write
from pages.parts.sheet_rows import rows
from sessions import draft, picture_file
from sessions.draft import Path
from sessions.shapes import Field, blank


def fill_in(here: Here, sheet: Sheet, path: Path, fields: Sequence[Field]) -> None:
    """Every field of what stands at `path`, one below the other."""
    for field in fields:
        if field.name != "id":
            _field(here, sheet, (*path, field.name), field)


def _field(here: Here, sheet: Sheet, path: Path, field: Field, name: str | None = None) -> None:
    name = label(here, sheet, field.name) if name is None else name
    match field.shape:
        case "text" | "long_text":
            words(here, sheet, path, field, name)
        case "part":
            _part(here, sheet, path, field, name)
        case "rows":
            rows(here, sheet, path, field, name, fill_in, _field)
        case "image":
            _image(here, sheet, path, name)
        case "other":
            st.caption(here.texts("editor.only_in_file", name=name))
        case _:
            _single(here, sheet, path, field, name)


def _single(here: Here, sheet: Sheet, path: Path, field: Field, name: str) -> None:
    """A field with one value: a line, a number, a switch, a choice."""
    value = draft.at(sheet.data, path)
    key = sheet.key(path)
    told = plain(name)
    args: dict[str, Any] = {"on_change": write, "args": (sheet, path, key, field.needed)}
    match field.shape:
        case "line":
            synced(sheet, path, value or "")
            st.text_input(told, max_chars=field.longest, key=key, **args)
        case "prose":
            synced(sheet, path, value or "")
            st.text_area(told, max_chars=field.longest, height=120, key=key, **args)
        case "number":
            synced(sheet, path, blank(field) if value is None else value)
            st.number_input(told, field.least, field.most, step=1, width=180, key=key, **args)
        case "flag":
            synced(sheet, path, bool(field.default if value is None else value))
            st.toggle(told, key=key, **args)
        case "choices":
            synced(sheet, path, list(value if value is not None else field.default or ()))
            st.multiselect(told, field.choices, format_func=partial(_choice, here, sheet), key=key, **args)
        case _:
            _one_of(here, sheet, path, field, told, args)


def _one_of(here: Here, sheet: Sheet, path: Path, field: Field, told: str, args: Mapping[str, Any]) -> None:
    """A choice from what the model names, or from what stands in a list of the same name."""
    value, key = draft.at(sheet.data, path), sheet.key(path)
    known = dict(sheet.lists.get(field.name, ())) if field.shape == "name" else {}
    options: list[Any] = [*(known or field.choices)]
    if field.shape == "name" and not known:
        if field.name != "theme":
            synced(sheet, path, value or "")
            st.text_input(told, max_chars=draft.LONGEST_ID, key=key, **args)
        return
    shown = value or field.default
    if shown not in options:
        options = [*options, shown or ""]
    if not field.needed and field.default is None and "" not in options:
        options = ["", *options]
    none = here.texts.first(f"editor.none.{field.name}", "editor.none.other")
    synced(sheet, path, shown or "")
    st.selectbox(told, options, key=key, **args,
                 format_func=lambda one: known.get(one) or (_choice(here, sheet, one) if one else none))  # fmt: skip


def _choice(here: Here, sheet: Sheet, value: str) -> str:
    return here.texts.first(f"{sheet.kind}.choice.{value}", f"{sheet.kind}.step.{value}", f"editor.choice.{value}")


def _part(here: Here, sheet: Sheet, path: Path, field: Field, name: str) -> None:
    """Fields that belong together; those that nobody needs can be left out as a whole."""
    there = draft.at(sheet.data, path) is not None
    with st.container(key=f"part_{sheet.key(path)}", border=True):
        if field.needed:
            show("<h3>{name}</h3>", name=name)
        else:
            key = synced(sheet, (*path, "there"), there)
            st.toggle(plain(name), key=key, on_change=_leave_or_take, args=(sheet, path, field, key))
        if there or field.needed:
            fill_in(here, sheet, path, field.fields)


def _leave_or_take(sheet: Sheet, path: Path, field: Field, key: str) -> None:
    wanted = st.session_state[key]
    sheet.change(lambda data: draft.put(data, path, blank(field) if wanted else None))


def _image(here: Here, sheet: Sheet, path: Path, name: str) -> None:
    """A picture: upload one, or take it away. It travels in the programme file itself."""
    value = draft.at(sheet.data, path)
    key = f"upload_{sheet.key(path)}"
    if value:
        st.image(value, width=260)
        st.button(here.texts("editor.remove", name=name), key=f"remove_{sheet.key(path)}",
                  on_click=sheet.change, args=(lambda data: draft.put(data, path, None),))  # fmt: skip
    else:
        st.file_uploader(plain(name), ("png", "jpg", "jpeg", "webp", "gif"), key=key, on_change=_take_picture,
                         args=(here, sheet, path, key))  # fmt: skip
        frame.say_refusal(here, key=key)


def _take_picture(here: Here, sheet: Sheet, path: Path, key: str) -> None:
    file = st.session_state.get(key)
    if file is not None:
        frame.attempt(here, lambda: _put_picture(sheet, path, file.getvalue()), key=key)


def _put_picture(sheet: Sheet, path: Path, content: bytes) -> None:
    picture = picture_file.as_data(content)
    sheet.change(lambda data: draft.put(data, path, picture))
