"""The sound of the timer on the projector: off until somebody switches it on in this browser."""

from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.pieces import Component

_sound = Component(
    "workshop_sound",
    html='<button type="button" aria-pressed="false" hidden><span></span><svg viewBox="0 0 24 24" aria-hidden="true">'
    '<path d="M3 9h4l5-4v14l-5-4H3z"/><path class="on" d="M15 9q2 3 0 6M18 6q4 6 0 12"/>'
    '<path class="off" d="M15 9l6 6M21 9l-6 6"/></svg></button>',
    css=read("sound.css"),
    js=read("sound.js"),
)


def sound(here: Here) -> None:
    """The switch in the corner of the wall."""
    _sound.put(key="sound", data={name: here.texts(f"sound.{name}") for name in ("on", "off", "asleep")})
