"""What is personal on a participant's screen, apart from what is the same for everybody.

A screen is composed once for all phones that see the same. What depends on whose phone it is, such as the own answer,
stands in it as a function of `Own`, which is called for each phone when the screen is sent:

    html("<li>{text} {you}</li>", text=text, you=personal.html(lambda own: _you(here, own.value(now.round))))

So nothing outside such a function can show what somebody gave, and nobody gets it but the phone that it is sent to.
"""

import json
import re
import secrets
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from markupsafe import Markup, escape

from pages.kit.pieces import Html, Piece, Pieces
from sessions.participation.own_answers import Own

_encode = json.JSONEncoder().encode  # less work for a short text than `json.dumps`
# Nobody can write a placeholder into a text, since nobody knows this word.
_WORD = f"personal-{secrets.token_hex(16)}-"
_PLACEHOLDER = re.compile(rf"{_WORD}(\d+)\.")
Part = str | Callable[[Own], str]  # of a text: what is the same for everybody, or what gives the text for one


class Personal(Protocol):
    """Takes functions of `Own`, and gives what stands on the screen in place of what they return."""

    def html(self, of: Callable[[Own], str]) -> Markup:
        """HTML within a piece; text is escaped."""

    def value(self, of: Callable[[Own], Any]) -> Any:
        """A value in the data of a component, at any depth."""

    def pieces(self, of: Callable[[Own], Pieces]) -> Pieces:
        """Whole pieces, as many as there are for this participant."""


class OfOne:
    """For a screen that is composed for one participant alone: what the functions return, at once."""

    def __init__(self, own: Own) -> None:
        self._own = own

    def html(self, of: Callable[[Own], str]) -> Markup:
        """See `Personal`."""
        return escape(of(self._own))

    def value(self, of: Callable[[Own], Any]) -> Any:
        """See `Personal`."""
        return of(self._own)

    def pieces(self, of: Callable[[Own], Pieces]) -> Pieces:
        """See `Personal`."""
        return of(self._own)


class Shared:
    """For a screen that is composed once for everybody: placeholders, which `fill_in` replaces for each participant."""

    def __init__(self) -> None:
        self._of: list[tuple[str, Callable[[Own], Any]]] = []

    def html(self, of: Callable[[Own], str]) -> Markup:
        """See `Personal`."""
        return Markup(self._placeholder("html", of))

    def value(self, of: Callable[[Own], Any]) -> Any:
        """See `Personal`."""
        return self._placeholder("value", of)

    def pieces(self, of: Callable[[Own], Pieces]) -> Pieces:
        """See `Personal`."""
        return (Html(Markup(self._placeholder("pieces", of))),)

    def _placeholder(self, what: str, of: Callable[[Own], Any]) -> str:
        self._of.append((what, of))
        return f"{_WORD}{len(self._of) - 1}."

    def parts(self, pieces: Pieces) -> Sequence[Part]:
        """These pieces as JSON with a comma after each, in parts of which no two that follow each other are texts.

        What is personal may also be no piece, or several.
        """
        parts: list[Part] = []
        for part in (part for piece in pieces for part in self._parts_of(piece)):
            if parts and isinstance(part, str) and isinstance(last := parts[-1], str):
                parts[-1] = last + part
            else:
                parts.append(part)
        return parts

    def _parts_of(self, piece: Piece) -> Sequence[Part]:
        text = _encode(piece.as_json())
        between = _PLACEHOLDER.split(text)  # by turns a text and the number of a placeholder
        if between[1:2] and self._of[int(between[1])][0] == "pieces":
            of = self._of[int(between[1])][1]
            return (lambda own: "".join(f"{_encode(piece.as_json())}, " for piece in of(own)),)
        parts: list[Part] = [between[0]]
        for number, after in zip(between[1::2], between[2::2], strict=True):
            what, of = self._of[int(number)]
            if what == "value":  # the placeholder is a string, of which the quotes are replaced too
                parts[-1] = str(parts[-1]).removesuffix('"')
                parts += [_json_of(of), after.removeprefix('"')]
            else:
                parts += [_html_of(of), after]
        return [*parts, ", "]


def fill_in(parts: Sequence[Part], own: Own) -> str:
    """The pieces of which these are the parts, as JSON for this participant, with commas between them."""
    return "".join([part if isinstance(part, str) else part(own) for part in parts]).removesuffix(", ")


def _json_of(of: Callable[[Own], Any]) -> Callable[[Own], str]:
    return lambda own: _encode(of(own))


def _html_of(of: Callable[[Own], str]) -> Callable[[Own], str]:
    return lambda own: _encode(str(escape(markup)))[1:-1] if (markup := of(own)) else ""
