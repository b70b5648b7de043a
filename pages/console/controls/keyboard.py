"""The keys of the console: one table, from which the buttons take theirs and the list behind `?` is made."""

from pages.kit.assets import read
from pages.kit.component import Component, ComponentPiece
from pages.kit.frame import Here

# What a key does → the key, as Streamlit names it. Streamlit keeps C and R for itself.
KEYS = {"next": "Right", "back": "Left", "open": "O", "reveal": "V", "undo": "Z", "approve": "A", "cancel": "Esc"}
HELP = "?"
# Keys of the projector, which `pages/projector/layouts/paging.js` listens to.
PAGING = {"page_on": "PageDown", "page_back": "PageUp"}
SIGNS = {"Left": "←", "Right": "→"}

_help = Component(
    "workshop_shortcuts",
    html=read("console/controls/keyboard.html"),
    css=read("console/controls/keyboard.css"),
    module="console/controls/keyboard.js",
)


def help_button(here: Here) -> ComponentPiece:
    """The button for the list of keys and the switch that turns them off; `?` opens it too."""
    keys = {**KEYS, "help": HELP, **PAGING}
    data = {
        "key": HELP,
        "label": here.texts("shortcuts.open", sign=HELP),
        "title": here.texts("shortcuts.title"),
        "close": here.texts("shortcuts.close"),
        "on": here.texts("shortcuts.on"),
        # Every key as it is printed on a keyboard, with what it does.
        "keys": [(SIGNS.get(key, key), here.texts(f"shortcut.{name}")) for name, key in keys.items()],
    }
    return _help.piece(key="shortcuts", data=data)
