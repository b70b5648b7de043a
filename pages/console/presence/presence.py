"""Two lines of the console that the live connection keeps up to date, without a script run."""

from pages.kit.component import Component
from pages.kit.frame import Here
from pages.kit.pieces import Piece

_co_facilitators = Component(
    "workshop_presence",
    html='<p role="status"></p>',
    css='p { margin: 0; font: 700 1rem "Source Sans", sans-serif; color: #0b5a60; } p:empty { display: none; }',
    module="console/presence/co_facilitators.js",
)
_participants = Component(
    "workshop_participants_here",
    html="<p></p>",
    css='p { margin: 0; font: 600 1.05rem "Source Sans", sans-serif; color: #46545f; min-height: 1.5em; }',
    module="console/presence/participants_here.js",
)


def co_facilitators(here: Here) -> Piece:
    """How many facilitate, from two on; with one there is nothing to say."""
    return _co_facilitators.piece(key="presence", data={"many": here.texts("presence.others", count="#")})


def participants_here(here: Here) -> Piece:
    """How many participants are here now, and of how many something that they entered is not sent yet."""
    words = {
        "connected": here.texts("console.connected", count="#"),
        "one_busy": here.texts("console.busy.one"),
        "many_busy": here.texts("console.busy.many", count="#"),
    }
    return _participants.piece(key="participants_here", data=words)
