"""What the room sees, on a phone: a small strip that stays in sight and opens under a finger."""

from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.pieces import Component

_peek = Component(
    "workshop_peek",
    html='<button type="button" aria-expanded="false"></button>',
    css=read("peek.css"),
    js=read("peek.js"),
)


def peek(here: Here) -> None:
    """The button over the strip; there is none where the picture has room of its own."""
    _peek.put(key="peek", data={"label": here.texts("console.room")})
