"""What a screen is made of: HTML and components, put on a page of Streamlit, or collected for a phone.

The same code draws both: inside `collected` everything that is put becomes a piece of a sheet, a list of plain data
that travels over the live route. No script of Streamlit has to run for it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import streamlit as st

Piece = dict[str, Any]
_sheet: ContextVar[list[Piece] | None] = ContextVar("sheet", default=None)
_components: "dict[str, Component]" = {}


@contextmanager
def collected() -> Iterator[list[Piece]]:
    """Collect what is put inside the block; nothing of it reaches a page of Streamlit."""
    pieces: list[Piece] = []
    token = _sheet.set(pieces)
    try:
        yield pieces
    finally:
        _sheet.reset(token)


def put_html(markup: str) -> None:
    """Put HTML whose values are escaped."""
    sheet = _sheet.get()
    if sheet is None:
        st.html(markup)
    else:
        sheet.append({"html": markup})


class Component:
    """A component that can stand on a page of Streamlit and on a phone's sheet."""

    def __init__(self, name: str, *, html: str, css: str, js: str) -> None:
        self.name, self.html, self.css, self.js = name, html, css, js
        self._mount = st.components.v2.component(name, html=html, css=css, js=js)
        _components[name] = self

    def put(self, *, key: str, data: dict[str, Any]) -> None:
        """Put it in its place. While `key` stays the same it is the same one, and moves rather than being drawn anew."""
        sheet = _sheet.get()
        if sheet is None:
            self._mount(key=key, data=data)
        else:
            sheet.append({"is": self.name, "key": key, "data": data})


def components() -> list[Component]:
    """Every component that a phone may have to draw, by name."""
    return [_components[name] for name in sorted(_components)]
