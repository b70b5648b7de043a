"""The paradox on screen: one slider or two to answer, a picture for the room, the own place among the others."""

from typing import Any, cast

from pages.parts import guessing, strip, way
from pages.parts.fields import Mark, fields
from pages.parts.frame import Here
from pages.parts.markup import joined, show
from pages.parts.picture import picture
from pages.parts.plane import plane
from pages.parts.slider import slider
from sessions import shift, taking_part
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
    assert scene.round and scene.activity
    answer = taking_part.own_answer(here.workshop, who, scene.round.activity, scene.round.number)
    mine = cast(dict[str, int], answer.value) if answer and answer.value else {}
    came = shift.came_from(here.workshop, scene.session, scene.activity, scene.round, who)
    if isinstance(scene.asking, Gap):
        _own_gap(here, scene, result.summary, mine, came)
    elif isinstance(scene.asking, Plane):
        before, at = ((one["left"], one["right"]) if {"left", "right"} <= set(one) else None for one in (came, mine))
        start, end = ((one[0], 100 - one[1]) if one else None for one in (before, at))
        arrow = way.over(start, end)
        square = plane(here, scene.asking, cast(Places, result.summary), at, arrow)
        show("{square}{legend}", square=square, legend=strip.legend(here, you=at is not None, arrow=arrow))
    else:
        guess = guessing.own(here, scene, who)
        show(
            '<div class="strip">{poles}{rule}{legend}</div>{said}',
            poles=strip.poles(*_poles(here, scene)),
            rule=strip.rule(result.summary.position, mine.get("value"), guess, came.get("value")),
            legend=strip.legend(here, you="value" in mine, guess=guess is not None,
                                arrow=way.along(came.get("value"), mine.get("value"))),
            said=guessing.said(here, result.summary.position, guess, mine.get("value")),
        )  # fmt: skip


def room(here: Here, scene: Scene, result: Result) -> None:
    """Every person a dot or an arrow, gliding to its place."""
    assert result.figure and scene.round and scene.activity
    name = f"{scene.session.code}/{scene.activity.id}/{here.texts.language}{'/guess' if result.guessed else ''}"
    picture(name, result.figure, alt=result.sentence)


def _own_gap(here: Here, scene: Scene, summary: Gaps, mine: dict[str, Any], came: dict[str, Any]) -> None:
    """A line for now and one for needed."""
    show('<div class="strip">{poles}</div>', poles=strip.poles(*_poles(here, scene)))
    for name, found in (("now", summary.now), ("needed", summary.needed)):
        if found:
            show(
                '<div class="strip paradox-gap"><h3>{name}</h3>{rule}</div>',
                name=here.texts(f"paradox.gap.ask_{name}"),
                rule=strip.rule(found.position, mine.get(name), came=came.get(name)),
            )
    arrows = [way.along(came.get(name), mine.get(name)) for name in ("now", "needed")]
    show("{legend}", legend=strip.legend(here, you=bool(mine), arrow=joined(arrows)))


def _poles(here: Here, scene: Scene) -> tuple[str, str]:
    activity = cast(Paradox, scene.activity)
    return activity.left.in_language(here.texts.language), activity.right.in_language(here.texts.language)
