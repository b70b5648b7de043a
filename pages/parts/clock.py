"""The clock: counts down in the browser to the moment at which the session's timer is over. The server doesn't tick."""

from typing import Literal

from pages.parts.files import read
from pages.parts.frame import Here
from pages.parts.pieces import Component
from sessions import cycle, timer
from sessions.scene import Scene
from sessions.timer import Timer

_clock = Component(
    "workshop_clock",
    html='<div class="clock" hidden><p class="digits" role="timer"></p><p class="words" role="status"></p></div>',
    css=read("clock.css"),
    js=read("clock.js"),
)
Size = Literal["wall", "phone", "console", "large"]


def clock(here: Here, now: Scene, size: Size) -> None:
    """The session's timer, if there is one; *large* is the clock of a break, which also says when it ends."""
    found = timer.of(now.session, here.workshop.exact())
    if found is None:
        return
    data = {
        # Which countdown this is: while it is the same one, a slow network must not set the clock back.
        "name": found.ends.isoformat() if found.ends else "still",
        "left": found.left.total_seconds() * 1000,
        "runs": found.ends is not None,
        "warns": cycle.warns(now.session.stop, found.left).total_seconds() * 1000,
        "size": size,
        "label": here.texts("timer.name"),
        "words": {
            "still": here.texts("timer.still"),
            **(_of_a_break(here, found) if size == "large" else _words(here)),
        },
    }
    _clock.put(key=f"clock_{size}", data=data)


def _words(here: Here) -> dict[str, str]:
    """What stands beside the digits, by the state of the clock."""
    return {"runs": "", "warning": here.texts("timer.warning"), "over": here.texts("timer.over")}


def _of_a_break(here: Here, found: Timer) -> dict[str, str]:
    """A break also says when it ends."""
    time = here.texts.clock(found.ends) if found.ends else ""
    return {
        "runs": here.texts("timer.until", time=time),
        "warning": here.texts("timer.break_warning", time=time),
        "over": here.texts("timer.break_over"),
    }


def beside(here: Here, now: Scene, size: Size) -> None:
    """The timer beside what is on stage; a break shows it itself."""
    if now.phase != "ended" and not (now.activity and now.activity.timed):
        clock(here, now, size)
