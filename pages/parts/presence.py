"""Who else facilitates: how many browsers have this console open, as the live signal tells it."""

from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.pieces import Component

_presence = Component(
    "workshop_presence",
    html='<p role="status"></p>',
    css='p { margin: 0; font: 700 1rem "Source Sans", sans-serif; color: #0b5a60; } p:empty { display: none; }',
    js=read("presence.js"),
)


def presence(here: Here) -> None:
    """ "2 begeleiders", from two on; with one there is nothing to say."""
    _presence.put(key="presence", data={"many": here.texts("presence.others", count="#")})
