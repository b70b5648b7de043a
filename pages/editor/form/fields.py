"""The fields of a form, each drawn by its shape: `form_schema` reads a model, and its fields become inputs."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import streamlit as st

from pages.editor.form.form import FormState, key_for, label, words, write
from pages.editor.form.rows import rows
from pages.kit import frame
from pages.kit.frame import Here
from pages.kit.pieces import escape_markdown, show
from pages.kit.upload import upload
from sessions.programmes import draft, image_upload
from sessions.programmes.draft import Path
from sessions.programmes.form_schema import Field, blank


def fill_in(here: Here, form: FormState, path: Path, fields: Sequence[Field]) -> None:
    """Every field of what stands at `path`, one below the other."""
    for field in fields:
        if field.name != "id":
            _field(here, form, (*path, field.name), field)


def _field(here: Here, form: FormState, path: Path, field: Field, name: str | None = None) -> None:
    name = label(here, form, field.name) if name is None else name
    match field.shape:
        case "text" | "long_text":
            words(here, form, path, field, name)
        case "part":
            _part(here, form, path, field, name)
        case "rows":
            rows(here, form, path, field, name, fill_in, _field)
        case "image":
            _image(here, form, path, name)
        case "other":
            st.caption(escape_markdown(here.texts("editor.only_in_file", name=name)))
        case _:
            _single(here, form, path, field, name)


def _single(here: Here, form: FormState, path: Path, field: Field, name: str) -> None:
    """A field with one value: a line, a number, a switch, several choices, or one."""
    value = draft.value_at(form.data, path)
    label_text = escape_markdown(name)
    match field.shape:
        case "line" | "prose":
            text = value or ""
            key = key_for(form, path, text)
            draw: Callable[..., Any] = st.text_input if field.shape == "line" else partial(st.text_area, height=120)
            draw(label_text, text, key=key, max_chars=field.longest, **_writes(form, path, key, field))
        case "number":
            number = blank(field) if value is None else value
            key = key_for(form, path, number)
            st.number_input(label_text, field.least, field.most, number, step=1, width=180, key=key,
                            **_writes(form, path, key, field))  # fmt: skip
        case "flag":
            on = bool(field.default if value is None else value)
            key = key_for(form, path, on)
            st.toggle(label_text, on, key=key, **_writes(form, path, key, field))
        case "choices":
            several = list(value if value is not None else field.default or ())
            key = key_for(form, path, several)
            st.multiselect(label_text, field.choices, several, format_func=partial(_choice, here, form), key=key,
                           **_writes(form, path, key, field))  # fmt: skip
        case _:
            _one_of(here, form, path, field, label_text)


def _writes(form: FormState, path: Path, key: str, field: Field) -> dict[str, Any]:
    return {"on_change": write, "args": (form, path, key, field.needed)}


def _one_of(here: Here, form: FormState, path: Path, field: Field, label_text: str) -> None:
    """A choice from what the model names, or from what stands in a list of the same name."""
    shown = draft.value_at(form.data, path) or field.default or ""
    known = dict(form.lists.get(field.name, ())) if field.shape == "name" else {}
    options: list[str] = [*(known or field.choices)]
    key = key_for(form, path, shown)
    if field.shape == "name" and not known:
        if field.name != "theme":
            st.text_input(label_text, shown, key=key, max_chars=draft.LONGEST_ID, **_writes(form, path, key, field))
        return
    if shown not in options:
        options = [*options, shown]
    if not field.needed and field.default is None and "" not in options:
        options = ["", *options]
    none = here.texts.first(f"editor.none.{field.name}", "editor.none.other")
    st.selectbox(label_text, options, options.index(shown), key=key, **_writes(form, path, key, field),
                 format_func=lambda name: known.get(name) or (_choice(here, form, name) if name else none))  # fmt: skip


def _choice(here: Here, form: FormState, value: str) -> str:
    return here.texts.first(f"{form.kind}.choice.{value}", f"{form.kind}.step.{value}", f"editor.choice.{value}")


def _part(here: Here, form: FormState, path: Path, field: Field, name: str) -> None:
    """Fields that belong together; those that nobody needs can be left out as a whole."""
    present = draft.value_at(form.data, path) is not None
    with st.container(key=f"part_{form.key(path)}", border=True):
        if field.needed:
            show("<h3>{name}</h3>", name=name)
        else:
            key = key_for(form, (*path, "there"), present)
            st.toggle(escape_markdown(name), present, key=key, on_change=_leave_or_take, args=(form, path, field, key))
        if present or field.needed:
            fill_in(here, form, path, field.fields)


def _leave_or_take(form: FormState, path: Path, field: Field, key: str) -> None:
    wanted = st.session_state[key]
    form.change(lambda data: draft.put(data, path, blank(field) if wanted else None))


def _image(here: Here, form: FormState, path: Path, name: str) -> None:
    """An image: upload one, or take it away. It travels in the programme file itself."""
    value = draft.value_at(form.data, path)
    key = f"upload_{form.key(path)}"
    if value:
        st.image(value, width=260)
        st.button(escape_markdown(here.texts("editor.remove", name=name)), key=f"remove_{form.key(path)}",
                  on_click=form.change, args=(lambda data: draft.put(data, path, None),))  # fmt: skip
    else:
        types = ("png", "jpg", "jpeg", "webp", "gif")
        upload.field(here, escape_markdown(name), types, key, _take_picture, here, form, path, key)
        frame.say_refusal(here, key=key)


def _take_picture(here: Here, form: FormState, path: Path, key: str) -> None:
    file = upload.take(key)
    if file is not None:
        frame.attempt(here, lambda: _put_picture(form, path, file[1]), key=key)


def _put_picture(form: FormState, path: Path, content: bytes) -> None:
    image = image_upload.as_data(content)
    form.change(lambda data: draft.put(data, path, image))
