"""The paradox on screen: a slider to answer, a line of dots for the room, the own place among the others."""

from typing import cast

from pages.parts.frame import Here
from pages.parts.markup import Safe, markup, show
from pages.parts.picture import picture
from pages.parts.slider import slider
from sessions import taking_part
from sessions.activities.paradox import Marks, Paradox
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """One slider between both poles."""
    left, right = _poles(here, scene)
    slider(here, scene, who, left=left, right=right)


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """A line with the group's middle and the own mark, light enough for an old phone: no chart script."""
    assert scene.round
    left, right = _poles(here, scene)
    mark = taking_part.own_answer(here.workshop, who, scene.round.activity, scene.round.number)
    position = cast(Marks, result.summary).position
    at = mark.value["value"] if mark and mark.value else None
    band = (position.q1, position.q3) if position.q1 is not None and position.q3 is not None else (position.median,) * 2
    show(
        '<div class="strip"><div class="poles"><span class="left">{left}</span><span class="right">{right}</span></div>'
        '<div class="rule" aria-hidden="true"><i class="half" style="left:{low}%;width:{wide}%"></i>'
        '<i class="median" style="left:{median}%"></i>{you}</div>'
        '<p class="legend">{group}{me}</p></div>',
        low=f"{band[0]:.2f}",
        wide=f"{band[1] - band[0]:.2f}",
        median=f"{position.median:.2f}",
        left=left,
        right=right,
        you=Safe(f'<b style="left:{at}%"></b>') if at is not None else Safe(""),
        group=markup('<span class="of-group">{t}</span>', t=here.texts("paradox.group")),
        me=markup('<span class="of-you">{t}</span>', t=here.texts("paradox.you")) if at is not None else Safe(""),
    )


def room(here: Here, scene: Scene, result: Result) -> None:
    """Every person a dot, gliding to its place."""
    assert result.figure and scene.round and scene.activity
    picture(f"{scene.session.code}/{scene.activity.id}/{here.texts.language}", result.figure, alt=result.sentence)


def _poles(here: Here, scene: Scene) -> tuple[str, str]:
    activity = cast(Paradox, scene.activity)
    return activity.left.in_language(here.texts.language), activity.right.in_language(here.texts.language)
