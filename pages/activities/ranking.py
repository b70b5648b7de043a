"""The ranking on screen: options to put in order, bars for the room, the own places beside those of the group."""

from typing import cast

from pages.parts.fields import Order, fields
from pages.parts.frame import Here
from pages.parts.markup import Safe, joined, markup, show
from pages.parts.picture import picture
from sessions import taking_part
from sessions.activities import ranking
from sessions.activities.ranking import Ranking
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """The options, to be moved up and down."""
    options = list(cast(Ranking, scene.activity).wording(here.texts).items())
    fields(here, scene, who, [Order("order", options, label=here.texts("ranking.label"))])


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """The order of the group, with the place that this participant gave beside each option."""
    assert scene.round
    activity = cast(Ranking, scene.activity)
    answer = taking_part.own_answer(here.workshop, who, scene.round.activity, scene.round.number)
    places = activity.known(answer.value) if answer and answer.value else []
    wording = activity.wording(here.texts)
    rows = [
        markup(
            '<li><span>{text}</span> <i aria-hidden="true" style="width:{wide}%"></i> {you}</li>',
            text=wording[name],
            wide=f"{100 * ranking.share(result.summary, name):.1f}",
            you=_you(here, places, name),
        )
        for name in ranking.ranked(result.summary)
    ]
    show('<h2>{title}</h2><ol class="ranking">{rows}</ol>', title=here.texts("ranking.group"), rows=joined(rows))


def room(here: Here, scene: Scene, result: Result) -> None:
    """A row for every option, gliding to its place."""
    assert result.figure and scene.activity
    picture(f"{scene.session.code}/{scene.activity.id}/{here.texts.language}", result.figure, alt=result.sentence)


def _you(here: Here, places: list[str], name: str) -> Safe:
    if name not in places:
        return Safe("")
    return markup("<b>{text}</b>", text=here.texts("ranking.you", place=places.index(name) + 1))
