"""The weather report on screen: a choice among the kinds of weather, and one sentence for the group."""

from typing import TYPE_CHECKING, cast

from pages.kit.frame import Here
from pages.kit.pieces import Pieces, html
from pages.participant.fields.form import ChoiceField, fields
from pages.participant.personal import Personal
from sessions.facilitation.session_view import OnStage, Open, Revealed
from sessions.results.result import Result

if TYPE_CHECKING:  # where the class is found while the example is not one of the kinds
    from tests.example.sessions.example.activity import Example


def ask(here: Here, now: Open, personal: Personal) -> Pieces:
    """One of the kinds of weather."""
    language = here.texts.language
    options = [(option.id, option.text.in_language(language)) for option in cast("Example", now.activity).options]
    return [fields(here, now, personal, [ChoiceField("weather", here.texts("example.invitation"), options)])]


def own(here: Here, now: Revealed, personal: Personal, result: Result) -> Pieces:
    """The own choice, below the sentence; another one on each phone."""
    activity, language = cast("Example", now.activity), here.texts.language
    wording = {option.id: option.text.in_language(language) for option in activity.options}
    chosen = personal.html(lambda own: wording.get(str(own.value(now.round).get("weather")), ""))
    return [html("<p>{chosen}</p>", chosen=chosen)]


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """The place where it happens."""
    place = cast("Example", now.activity).place
    town = place.town.in_language(here.texts.language) if place else ""
    return [html("<p>{town}</p>", town=town)]
