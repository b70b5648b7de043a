"""The sound of the timer on the projector: off until somebody switches it on in this browser."""

from pages.kit.assets import read
from pages.kit.component import Component, ComponentPiece
from pages.kit.frame import Here

_timer_sound = Component(
    "workshop_timer_sound",
    html='<button type="button" aria-pressed="false" hidden><span></span><svg viewBox="0 0 24 24" aria-hidden="true">'
    '<path d="M3 9h4l5-4v14l-5-4H3z"/><path class="on" d="M15 9q2 3 0 6M18 6q4 6 0 12"/>'
    '<path class="off" d="M15 9l6 6M21 9l-6 6"/></svg></button>',
    css=read("projector/timer_sound.css"),
    module="projector/timer_sound.js",
)


def switch(here: Here) -> ComponentPiece:
    """The switch in the corner of the projector's screen."""
    return _timer_sound.piece(
        key="timer_sound", data={name: here.texts(f"sound.{name}") for name in ("on", "off", "asleep")}
    )
