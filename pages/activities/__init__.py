"""How each kind of activity is asked and shown on screen: one module per kind, found by the kind's name.

A module has `ask(here, scene, who)` for a participant, `own(here, scene, who, result)` for the same participant when
the results are there, and `room(here, scene, result)` for the room's screen.
"""

from importlib import import_module
from typing import Protocol, cast

from pages.parts.frame import Here
from sessions.activities.kind import Kind
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene


class Screen(Protocol):
    """What the module of a kind offers."""

    def ask(self, here: Here, scene: Scene, who: Participant) -> None:
        """Ask one participant."""

    def own(self, here: Here, scene: Scene, who: Participant, result: Result) -> None:
        """Show one participant the result, with the own answer in it."""

    def room(self, here: Here, scene: Scene, result: Result) -> None:
        """Show the room the result."""


def screen_of(activity: Kind) -> Screen:
    """The screen module of this activity's kind."""
    return cast(Screen, import_module(f"{__name__}.{activity.kind}"))
