"""The break on screen: a large clock in the room and on every phone."""

from pages.parts import clock
from pages.parts.frame import Here
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """Nothing is asked."""


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """The same clock as in the room."""
    clock.clock(here, scene, "large")


def room(here: Here, scene: Scene, result: Result) -> None:
    """The clock, and when the session goes on."""
    clock.clock(here, scene, "large")
