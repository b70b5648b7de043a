"""The break on screen: a large clock on the projector and on every phone."""

from pages.kit.countdown import countdown
from pages.kit.frame import Here
from pages.kit.pieces import Pieces
from pages.participant.personal import Personal
from sessions.facilitation.session_view import ContentShown, OnStage, Open
from sessions.results.result import Result


def ask(here: Here, now: Open, personal: Personal) -> Pieces:
    """Nothing is asked."""
    return ()


def own(here: Here, now: ContentShown, personal: Personal, result: Result) -> Pieces:
    """The clock of the projector, on the participant's screen."""
    return personal.pieces(lambda own: countdown.clock(here, now, "large"))  # how much is left when it is sent


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """The clock, and when the session goes on."""
    return countdown.clock(here, now, "large")
