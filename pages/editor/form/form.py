"""A form for anything that has fields, and how it keeps in step with what is stored. It knows no kind of activity.

A label is the text `<kind>.field.<name>`; a kind that has none gets `editor.field.<name>`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import streamlit as st

from pages.kit.frame import Here
from pages.kit.pieces import escape_markdown
from sessions.locale import CONTENT
from sessions.programmes import draft
from sessions.programmes.draft import Path
from sessions.programmes.form_schema import Field
from sessions.programmes.toml_file import Data

Change = Callable[[Data], Data]
ICONS = {
    "up": ":material/arrow_upward:",
    "down": ":material/arrow_downward:",
    "copy": ":material/content_copy:",
    "remove": ":material/close:",
}


@dataclass(frozen=True)
class FormState:
    """What is being filled in. `change` carries a change out on what stands there by then.

    `lists` are the things that a field can refer to by their id, as (id, text), by the name of that field.
    """

    name: str
    kind: str
    data: Data
    change: Callable[[Change], None]
    lists: Mapping[str, Sequence[tuple[str, str]]]

    def key(self, path: Path) -> str:
        """The key of the widget for a path: the same wherever in its list an entry stands."""
        return "_".join((self.name, *map(str, path)))


def label(here: Here, form: FormState, name: str) -> str:
    """What a field is called."""
    return here.texts.first(f"{form.kind}.field.{name}", f"editor.field.{name}")


def key_for(form: FormState, path: Path, stored: Any) -> str:
    """The key of the widget for a path, which begins with what is `stored` there.

    What was changed otherwise, by an undo or in another tab, gets a new widget. Putting a value into a widget that is
    there would be lost when two runs reach the browser together, and the widget would send its emptiness back.
    """
    key = form.key(path)
    turn = int(st.session_state.get(f"turn_{key}", 0))
    if _turned(key, turn) in st.session_state and st.session_state[_turned(key, turn)] != stored:
        turn += 1
        st.session_state[f"turn_{key}"] = turn
    return _turned(key, turn)


def _turned(key: str, turn: int) -> str:
    return f"{key}_turn{turn}" if turn else key


def write(form: FormState, path: Path, key: str, needed: bool) -> None:
    """A field's callback. A field that nobody needs stands nowhere when it is empty."""
    value = st.session_state[key]
    form.change(lambda data: draft.put(data, path, None if value in (None, "") and not needed else value))


def _write_words(form: FormState, path: Path, key: str, needed: bool) -> None:
    *parent, language = path
    value = st.session_state[key]
    form.change(lambda data: draft.put_words(data, tuple(parent), str(language), value, needed=needed))


def words(here: Here, form: FormState, path: Path, field: Field, name: str, *, bare: bool = False) -> None:
    """One text, in Dutch and in English."""
    label_visibility, long = "collapsed" if bare else "visible", field.shape == "long_text"
    texts = draft.value_at(form.data, path) or {}
    with st.container(key=f"words_{form.key(path)}", horizontal=True, gap="small"):
        for language in CONTENT:
            text = texts.get(language, "")
            key = key_for(form, (*path, language), text)
            draw: Callable[..., Any] = partial(st.text_area, height=120) if long else st.text_input
            spoken = here.texts(f"editor.in_{language}", name=name)
            draw(escape_markdown(spoken), text, key=key, max_chars=field.longest, label_visibility=label_visibility,
                 placeholder=here.texts(f"language.{language}"), on_change=_write_words,
                 args=(form, (*path, language), key, field.needed))  # fmt: skip
