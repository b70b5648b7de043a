"""The break on screen: a large clock on the projector and on every phone."""

from pages.kit.countdown import countdown
from pages.kit.frame import Here
from pages.kit.pieces import Pieces
from sessions.facilitation.session_view import ContentShown, OnStage, Open
from sessions.model.records import Participant
from sessions.results.round_results import Result


def ask(here: Here, now: Open, participant: Participant) -> Pieces:
    """Nothing is asked."""
    return ()


def own(here: Here, now: ContentShown, participant: Participant, result: Result) -> Pieces:
    """The same clock as on the projector."""
    return countdown.clock(here, now, "large")


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """The clock, and when the session goes on."""
    return countdown.clock(here, now, "large")
