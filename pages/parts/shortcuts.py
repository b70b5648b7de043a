"""The keys of the console: one table, from which the buttons take theirs and the list behind `?` is made."""

from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.pieces import Component

# What a key does → the key, as Streamlit names it. Streamlit keeps C and R for itself.
KEYS = {"next": "Right", "back": "Left", "open": "O", "reveal": "V", "undo": "Z", "approve": "A", "cancel": "Esc"}
HELP = "?"
# Keys of the projector, which `pages.js` listens to.
WALL = {"page_on": "PageDown", "page_back": "PageUp"}
SIGNS = {"Left": "←", "Right": "→"}

_help = Component("workshop_shortcuts", html=read("shortcuts.html"), css=read("shortcuts.css"), js=read("shortcuts.js"))


def listed(here: Here) -> list[tuple[str, str]]:
    """Every key as it is printed on a keyboard, with what it does."""
    keys = {**KEYS, "help": HELP, **WALL}
    return [(SIGNS.get(key, key), here.texts(f"shortcut.{name}")) for name, key in keys.items()]


def help_button(here: Here) -> None:
    """The button for the list of keys; `?` opens it too."""
    _help.put(
        key="shortcuts",
        data={
            "key": HELP,
            "label": here.texts("shortcuts.open", sign=HELP),
            "title": here.texts("shortcuts.title"),
            "close": here.texts("shortcuts.close"),
            "keys": listed(here),
        },
    )
