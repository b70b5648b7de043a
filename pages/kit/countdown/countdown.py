"""The clock: counts down in the browser to the moment at which the session's timer is over. The server doesn't tick."""

from typing import Literal

from pages.kit.assets import read
from pages.kit.component import Component
from pages.kit.frame import Here
from pages.kit.pieces import Pieces
from sessions.facilitation import timer, vote_cycle
from sessions.facilitation.session_view import Ended, SessionView
from sessions.facilitation.timer import Timer

_clock = Component(
    "workshop_clock",
    html='<div class="clock" hidden><p class="digits" role="timer"></p><p class="words" role="status"></p></div>',
    css=read("kit/countdown/countdown.css"),
    module="kit/countdown/countdown.js",
    on_phone=True,
)
Size = Literal["projector", "phone", "console", "large"]


def clock(here: Here, view: SessionView, size: Size) -> Pieces:
    """The session's timer, if there is one; *large* is the clock of a break, which also says when it ends."""
    running = timer.of(view.session, here.workshop.exact_clock())
    if running is None:
        return ()
    data = {
        # Which countdown this is: while it is the same one, a slow network must not set the clock back.
        "name": running.ends.isoformat() if running.ends else "still",
        "left": running.left.total_seconds() * 1000,
        "runs": running.ends is not None,
        "warns": vote_cycle.warns(view.session.stop, running.left).total_seconds() * 1000,
        "size": size,
        "label": here.texts("timer.name"),
        "words": {
            "still": here.texts("timer.still"),
            **(_break_words(here, running) if size == "large" else _words(here)),
        },
    }
    return (_clock.piece(key=f"clock_{size}", data=data),)


def _words(here: Here) -> dict[str, str]:
    """What stands beside the digits, by the state of the clock."""
    return {"runs": "", "warning": here.texts("timer.warning"), "over": here.texts("timer.over")}


def _break_words(here: Here, running: Timer) -> dict[str, str]:
    """A break also says when it ends."""
    time = here.texts.clock(running.ends) if running.ends else ""
    return {
        "runs": here.texts("timer.until", time=time),
        "warning": here.texts("timer.break_warning", time=time),
        "over": here.texts("timer.break_over"),
    }


def beside(here: Here, view: SessionView, size: Size) -> Pieces:
    """The timer beside what is on stage; a break shows it itself."""
    if isinstance(view, Ended) or (view.on_stage and view.on_stage.activity.timed):
        return ()
    return clock(here, view, size)
