"""What a screen is made of: HTML and components, put on a page of Streamlit, or collected for a phone.

The same code draws both: inside `collected` everything that is put becomes a piece of a sheet, a list of plain data
that travels over the live route. No script of Streamlit has to run for it.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import streamlit as st

from pages.parts.files import read

Piece = dict[str, Any]
LOADER = read("loader.js")
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
    """A component that can stand on a page of Streamlit and on a phone's sheet.

    Its script is part of the one file that `script` gives, so that it travels once and not with every run.
    """

    def __init__(self, name: str, *, html: str = "", css: str = "", js: str, isolate_styles: bool = True) -> None:
        self.name, self.html, self.css, self.js = name, html, css, js
        loader = LOADER.replace("NAME", json.dumps(name))
        self._mount = st.components.v2.component(
            name, html=html or None, css=css or None, js=loader, isolate_styles=isolate_styles
        )
        _components[name] = self

    def put(self, *, key: str, data: dict[str, Any], **callbacks: Any) -> None:
        """Put it in its place; while `key` stays the same it is the same one. `callbacks` as Streamlit takes them."""
        sheet = _sheet.get()
        if sheet is None:
            # In a list, since Streamlit looks into a dict for data frames, and imports pandas to know one.
            self._mount(key=key, data=[data], **callbacks)
        else:
            sheet.append({"is": self.name, "key": key, "data": data})


def script() -> str:
    """The script of all components that were imported so far, as one module of JavaScript."""
    parts = [
        f"PARTS[{json.dumps(one.name)}] = {{ html: {json.dumps(one.html)}, css: {json.dumps(one.css)}, "
        f"draw: (() => {{\n{one.js.replace('export default ', 'return ')}\n}})() }};"
        for one in (_components[name] for name in sorted(_components))
    ]
    return "\n".join(["export const PARTS = {};", *parts])
