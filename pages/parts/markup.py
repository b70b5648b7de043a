"""HTML with values that can't break out of it."""

import html

from pages.parts import pieces


class Safe(str):
    """HTML that is already escaped."""


def markup(template: str, **values: object) -> Safe:
    """The template with its {places} filled in; every value is escaped unless it is Safe itself."""
    safe = {name: value if isinstance(value, Safe) else html.escape(str(value)) for name, value in values.items()}
    return Safe(template.format(**safe))


def plain(text: str) -> str:
    """A text for the label of a widget, shown as typed: Streamlit takes labels for markdown."""
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]()#+-.!|~:$<>&" else sign for sign in text)


def joined(parts: list[Safe]) -> Safe:
    """Safe parts, one after the other."""
    return Safe("".join(parts))


def show(template: str, **values: object) -> None:
    """Put a template on the screen, with its values escaped."""
    pieces.put_html(markup(template, **values))
