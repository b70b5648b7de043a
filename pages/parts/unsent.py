"""What a participant entered and the store does not have: sent once more, and said when it is too late for it."""

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
    js=read("kept.js", "outbox.js", "unsent.js"),
)


def unsent(here: Here, now: Scene, who: Participant) -> None:
    """Say what this browser still holds of rounds that are over; nothing if there is nothing.

    What is of a round that is open now belongs to its own fields.
    """
    asked = [one for one in (now, now.as_guess) if one and one.activity and one.round and one.round.open]
    words = {name: here.texts(f"take_part.lost_{name}", text="{text}") for name in ("pass", "back")}
    data = {
        "begin": sending.begin_of(now),
        "end": f"/{who.id}",
        "open": [f"{sending.key_of(one)}/{who.id}" for one in asked],
        "lost": here.texts("take_part.lost"),
        "done": here.texts("take_part.lost_done"),
        "wait": here.texts("shared.wait"),
        "words": words,
        "language": here.texts.language,
    }
    _unsent.put(key="unsent", data=data)
