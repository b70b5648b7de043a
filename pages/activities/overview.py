"""The overview on screen: a line for every paradox, the most divided on top. Nothing is asked."""

from typing import cast

from pages.parts import strip
from pages.parts.frame import Here
from pages.parts.markup import joined, markup, show
from pages.parts.picture import picture
from sessions.activities.overview import Lines
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """Nothing is asked: there are no rounds."""


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """The lines as the room sees them, one below the other, and what is not among them."""
    summary, language = cast(Lines, result.summary), here.texts.language
    lines = [
        markup(
            '<li class="strip">{poles}{rule}</li>',
            poles=strip.poles(paradox.left.in_language(language), paradox.right.in_language(language)),
            rule=strip.rule(marks.position),
        )
        for paradox, marks in summary.ranked
    ]
    show(
        '<ul class="overview-lines">{lines}</ul>{legend}',
        lines=joined(lines),
        legend=strip.legend(here, you=False),
    )


def room(here: Here, scene: Scene, result: Result) -> None:
    """Every paradox a line, gliding to its rank; another set of paradoxes is another picture."""
    assert result.figure and scene.activity
    names = ",".join(sorted(paradox.id for paradox, _ in cast(Lines, result.summary).lines))
    name = f"{scene.session.code}/{scene.activity.id}/{here.texts.language}/{names}"
    picture(name, result.figure, alt=result.sentence)
