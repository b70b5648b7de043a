"""What can be added to a programme: a new activity of some kind, or one that stands in another programme."""

from collections.abc import Callable

import streamlit as st

from pages.kit.frame import Here
from pages.kit.pieces import escape_markdown, show
from sessions.activities import kinds
from sessions.model.programme import Programme
from sessions.programmes import draft, library
from sessions.programmes.toml_file import Data, activities_with_cues, definition_of

Add = Callable[[Data], None]


def choose(here: Here, name: str, add: Add) -> None:
    """The kinds, each with what it is for; below them the other programmes. `add` takes what was chosen."""
    show("<h2>{title}</h2>", title=here.texts("editor.which"))
    with st.container(key=f"kinds_{name}"):
        for kind in sorted(kinds(), key=lambda kind: here.texts.first(f"{kind}.name", kind)):
            title = here.texts.first(f"{kind}.name", kind)
            with st.container(border=True, key=f"kind_{name}_{kind}"):
                show("<h3>{name}</h3><p>{help}</p>", name=title,
                     help=here.texts.first(f"{kind}.help", "editor.no_help"))  # fmt: skip
                label = escape_markdown(here.texts("editor.add_kind", name=title))
                st.button(label, key=f"new_{name}_{kind}", on_click=_new, args=(kind, add))
    _from_elsewhere(here, name, add)


def _new(kind: str, add: Add) -> None:
    add(draft.new_activity(kind, set()))


def _from_elsewhere(here: Here, name: str, add: Add) -> None:
    """An activity of any programme that this visitor may use, as it stands there."""
    show("<h2>{title}</h2>", title=here.texts("editor.elsewhere"))
    known, language = library.ready(here.workshop, here.visitor), here.texts.language
    programme: Programme = st.selectbox(here.texts("plan.programme"), known, key=f"from_{name}",
                                        format_func=lambda each: each.title.in_language(language))  # fmt: skip
    key = f"which_{name}"
    st.selectbox(here.texts("editor.activity"), activities_with_cues(programme), key=key,
                 format_func=lambda each: each.label(here.texts))  # fmt: skip
    st.button(here.texts("editor.take"), key=f"take_{name}", on_click=_take, args=(key, add))


def _take(key: str, add: Add) -> None:
    """A button's callback, for what is chosen when it is pressed: the page may not have been drawn since."""
    add(definition_of(st.session_state[key]))
