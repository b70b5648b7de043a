"""How each kind of activity is asked and shown on screen: one module per kind, found by the kind's name.

A module has three functions that return the pieces of a screen: `ask(here, now, personal)` for participants in an open
round, `own(here, now, personal, result)` for the same participants once there are results, and
`project(here, now, result)` for the projector. What `ask` and `own` return is composed once for all participants; what
is another one for each of them, such as the own answer, goes through `personal` (`pages/participant/personal.py`).
"""

from importlib import import_module
from typing import Protocol, cast

from pages.kit.frame import Here
from pages.kit.pieces import Pieces
from pages.participant.personal import Personal
from sessions.activities.kind import Kind
from sessions.facilitation.session_view import ContentShown, OnStage, Open, Revealed
from sessions.results.result import Result


class ActivityScreen(Protocol):
    """What the module of a kind offers."""

    def ask(self, here: Here, now: Open, personal: Personal) -> Pieces:
        """The pieces with which participants answer."""

    def own(self, here: Here, now: Revealed | ContentShown, personal: Personal, result: Result) -> Pieces:
        """The result for participants, with the own answer in it."""

    def project(self, here: Here, now: OnStage, result: Result) -> Pieces:
        """The result for the group."""


def screen_of(activity: Kind) -> ActivityScreen:
    """The screen module of this activity's kind."""
    return cast(ActivityScreen, import_module(f"{__name__}.{activity.kind}"))
