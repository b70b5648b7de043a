"""The weather report on screen: a choice among the kinds of weather, and one sentence for the room."""

from typing import cast

from pages.parts.fields import Choice, fields
from pages.parts.frame import Here
from pages.parts.markup import show
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """One of the kinds of weather."""
    language = here.texts.language
    options = [(one.id, one.text.in_language(language)) for one in scene.activity.options]
    fields(here, scene, who, [Choice("weather", here.texts("example.invitation"), options)])


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """Nothing besides the sentence."""


def room(here: Here, scene: Scene, result: Result) -> None:
    """The place where it happens."""
    place = cast(object, scene.activity.place)
    show("<p>{town}</p>", town=place.town.in_language(here.texts.language) if place else "")
