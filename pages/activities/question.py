"""The question on screen: a place to write, and cards in random order for the room."""

from pages.parts.cards import as_list, cards
from pages.parts.frame import Here
from pages.parts.writing import writing
from sessions.activities.writing import LONGEST, MOST
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """A place to write one or more short answers."""
    writing(here, scene, who, label=here.texts("question.label"), longest=LONGEST, most=MOST)


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """The cards that the room sees, one below the other."""
    as_list(here, result)


def room(here: Here, scene: Scene, result: Result) -> None:
    """Cards, as many at a time as can be read from ten metres."""
    cards(here, f"{scene.session.code}/{scene.session.current}", result.cards, result.voices)
