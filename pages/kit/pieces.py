"""What a screen is made of: pieces of HTML and components, as values. `render` puts them on a page of Streamlit.

A phone gets the same pieces as JSON; no Streamlit script has to run for it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

import streamlit as st
from markupsafe import Markup

from pages.kit.component import ComponentPiece

WORD_JOINER = "\u2060"  # has no width, and is a space for nobody
_SIGN = re.compile(r"[!-/:-@\[-`{-~]")  # every sign of ASCII: what Markdown can mean something by, and escape
_SPACE = re.compile(r"[ \t\r\n\f]+")  # HTML shows one space; lines and columns mean something in Markdown


@dataclass(frozen=True, slots=True)
class Html:
    """HTML whose values are escaped; `announced` is what a phone says of it to a screen reader when it comes."""

    markup: Markup
    announced: str = ""

    def as_json(self) -> dict[str, str]:
        """The piece as a phone gets it."""
        announced = {"announced": self.announced} if self.announced else {}
        return {"html": str(self.markup), **announced}


Piece = Html | ComponentPiece
Pieces = Sequence[Piece]


def html(template: str, *, announced: str = "", **values: object) -> Html:
    """The template with its {names} filled in; every value is escaped unless it is Markup."""
    return Html(Markup(template).format(**values), announced)


def message(text: str, *, tag: Literal["h1", "p"] = "p") -> Html:
    """One quiet sentence in the middle of a phone: what happens now. A heading where there is no other."""
    return html(f'<div class="quiet"><{tag}>{{text}}</{tag}></div>', text=text, announced=text)


def render(pieces: Iterable[Piece]) -> None:
    """Put pieces on the page that Streamlit draws now, one below the other."""
    for piece in pieces:
        if isinstance(piece, Html):
            st.html(piece.markup)
        else:
            piece.component.mount(key=piece.key, data=piece.data)


def show(template: str, **values: object) -> None:
    """Put one piece of HTML on the page that Streamlit draws now; see `html`."""
    render([Html(Markup(template).format(**values))])


def escape_markdown(text: str) -> str:
    """A text for the label of a widget, shown as typed: Streamlit takes labels for Markdown.

    Backslashes are gone once the label is parsed, and Streamlit then looks for links, icons and arrows in what remains.
    So a word joiner stands before every sign; `field_names.js` removes it from the page.
    """
    return _SIGN.sub(rf"{WORD_JOINER}\\\g<0>", _SPACE.sub(" ", text))
