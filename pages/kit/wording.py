"""Short texts that screens of several audiences share."""

from sessions.activities.kind import Kind
from sessions.locale import Texts
from sessions.model.records import Round


def round_title(texts: Texts, activity: Kind, named: Round) -> str:
    """A round by its step and turn, such as "tweetallen · ronde 2"."""
    turn = texts("projector.round", number=named.turn)
    return f"{texts(f'{activity.kind}.step.{named.step}')} · {turn}" if named.step else turn


def times(texts: Texts, voices: int) -> str:
    """How often a text was written, such as ×3."""
    return texts("question.times", count=voices)
