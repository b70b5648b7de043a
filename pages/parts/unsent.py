"""What a participant entered too late: said on the screen that comes after the round, and not before it is sure."""

from pages.parts import sending
from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.pieces import Component
from sessions.records import Participant
from sessions.scene import Scene

_unsent = Component(
    "workshop_unsent",
    html='<div class="unsent" role="alert" hidden></div>',
    css=read("unsent.css"),
    js=read("unsent.js"),
)


def unsent(here: Here, scene: Scene, who: Participant) -> None:
    """Say what this browser still holds of the last round that the store doesn't have; nothing if there is nothing."""
    if scene.activity is None or scene.round is None or scene.round.open:
        return
    held = sending.state(here, scene, who)
    data = {name: held[name] for name in ("key", "answered", "value", "language")}
    _unsent.put(key=f"unsent_{held['key']}", data=data | {"lost": here.texts("take_part.lost")})
