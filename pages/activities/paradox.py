"""The paradox on screen: one slider or two to answer, a picture for the room, the own place among the others."""

from typing import Any, cast

from pages.parts import guessing, strip
from pages.parts.fields import Mark, fields
from pages.parts.frame import Here
from pages.parts.markup import show
from pages.parts.picture import picture
from pages.parts.plane import plane
from pages.parts.slider import slider
from sessions import taking_part
from sessions.activities.paradox import Paradox
from sessions.activities.paradox_gap import Gap, Gaps
from sessions.activities.paradox_plane import Places, Plane
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """One mark between both poles, two of them, or how much of each."""
    left, right = _poles(here, scene)
    if isinstance(scene.asking, Gap):
        names = {"now": here.texts("paradox.gap.ask_now"), "needed": here.texts("paradox.gap.ask_needed")}
        fields(here, scene, who, [Mark(name, left, right, label) for name, label in names.items()])
    elif isinstance(scene.asking, Plane):
        little, much = here.texts("paradox.plane.little"), here.texts("paradox.plane.much")
        labels = {
            "left": here.texts("paradox.plane.ask", pole=left),
            "right": here.texts("paradox.plane.ask", pole=right),
        }
        fields(here, scene, who, [Mark(name, little, much, label, bipolar=False) for name, label in labels.items()])
    else:
        slider(here, scene, who, left=left, right=right)


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """The group's middle and the own place, light enough for an old phone: no chart script."""
    assert scene.round
    answer = taking_part.own_answer(here.workshop, who, scene.round.activity, scene.round.number)
    mine = cast(dict[str, int], answer.value) if answer and answer.value else {}
    if isinstance(scene.asking, Gap):
        _own_gap(here, scene, result.summary, mine)
    elif isinstance(scene.asking, Plane):
        at = (mine["left"], mine["right"]) if {"left", "right"} <= set(mine) else None
        square = plane(here, scene.asking, cast(Places, result.summary), at)
        show("{square}{legend}", square=square, legend=strip.legend(here, you=at is not None))
    else:
        guess = guessing.own(here, scene, who)
        show(
            '<div class="strip">{poles}{rule}{legend}</div>{said}',
            poles=strip.poles(*_poles(here, scene)),
            rule=strip.rule(result.summary.position, mine.get("value"), guess),
            legend=strip.legend(here, you="value" in mine, guess=guess is not None),
            said=guessing.said(here, result.summary.position, guess, mine.get("value")),
        )


def room(here: Here, scene: Scene, result: Result) -> None:
    """Every person a dot or an arrow, gliding to its place."""
    assert result.figure and scene.round and scene.activity
    name = f"{scene.session.code}/{scene.activity.id}/{here.texts.language}{'/guess' if result.guessed else ''}"
    picture(name, result.figure, alt=result.sentence)


def _own_gap(here: Here, scene: Scene, summary: Gaps, mine: dict[str, Any]) -> None:
    """A line for now and one for needed."""
    show('<div class="strip">{poles}</div>', poles=strip.poles(*_poles(here, scene)))
    for name, found in (("now", summary.now), ("needed", summary.needed)):
        if found:
            show(
                '<div class="strip paradox-gap"><h3>{name}</h3>{rule}</div>',
                name=here.texts(f"paradox.gap.ask_{name}"),
                rule=strip.rule(found.position, mine.get(name)),
            )
    show("{legend}", legend=strip.legend(here, you=bool(mine)))


def _poles(here: Here, scene: Scene) -> tuple[str, str]:
    activity = cast(Paradox, scene.activity)
    return activity.left.in_language(here.texts.language), activity.right.in_language(here.texts.language)
