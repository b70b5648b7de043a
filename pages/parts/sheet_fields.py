"""The fields of a form, each drawn by its shape: what `sessions.shapes` reads off a model becomes inputs."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import streamlit as st

from pages.parts import frame
from pages.parts.frame import Here
from pages.parts.markup import plain, show
from pages.parts.sheet import Sheet, key_for, label, words, write
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
    """A field with one value: a line, a number, a switch, several choices, or one."""
    value = draft.at(sheet.data, path)
    told = plain(name)
    match field.shape:
        case "line" | "prose":
            text = value or ""
            key = key_for(sheet, path, text)
            draw: Callable[..., Any] = st.text_input if field.shape == "line" else partial(st.text_area, height=120)
            draw(told, text, key=key, max_chars=field.longest, **_writes(sheet, path, key, field))
        case "number":
            number = blank(field) if value is None else value
            key = key_for(sheet, path, number)
            st.number_input(told, field.least, field.most, number, step=1, width=180, key=key,
                            **_writes(sheet, path, key, field))  # fmt: skip
        case "flag":
            on = bool(field.default if value is None else value)
            key = key_for(sheet, path, on)
            st.toggle(told, on, key=key, **_writes(sheet, path, key, field))
        case "choices":
            several = list(value if value is not None else field.default or ())
            key = key_for(sheet, path, several)
            st.multiselect(told, field.choices, several, format_func=partial(_choice, here, sheet), key=key,
                           **_writes(sheet, path, key, field))  # fmt: skip
        case _:
            _one_of(here, sheet, path, field, told)


def _writes(sheet: Sheet, path: Path, key: str, field: Field) -> dict[str, Any]:
    return {"on_change": write, "args": (sheet, path, key, field.needed)}


def _one_of(here: Here, sheet: Sheet, path: Path, field: Field, told: str) -> None:
    """A choice from what the model names, or from what stands in a list of the same name."""
    shown = draft.at(sheet.data, path) or field.default or ""
    known = dict(sheet.lists.get(field.name, ())) if field.shape == "name" else {}
    options: list[str] = [*(known or field.choices)]
    key = key_for(sheet, path, shown)
    if field.shape == "name" and not known:
        if field.name != "theme":
            st.text_input(told, shown, key=key, max_chars=draft.LONGEST_ID, **_writes(sheet, path, key, field))
        return
    if shown not in options:
        options = [*options, shown]
    if not field.needed and field.default is None and "" not in options:
        options = ["", *options]
    none = here.texts.first(f"editor.none.{field.name}", "editor.none.other")
    st.selectbox(told, options, options.index(shown), key=key, **_writes(sheet, path, key, field),
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
            key = key_for(sheet, (*path, "there"), there)
            st.toggle(plain(name), there, key=key, on_change=_leave_or_take, args=(sheet, path, field, key))
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
