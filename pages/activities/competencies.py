"""The competencies on screen: two ratings each and then three dots; the team's gaps for the room and on the phone."""

from collections.abc import Mapping
from typing import cast

from pages.parts.fields import Dots, Field, Heading, Rating, fields
from pages.parts.frame import Here
from pages.parts.markup import Safe, joined, markup, show
from pages.parts.picture import picture
from sessions import taking_part
from sessions.activities.competencies import HIGH, LOW, Competencies, Develop, Rated, by_gap
from sessions.activities.dots import Tally
from sessions.activities.kind import Value
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """Both ratings of every competency, or the dots."""
    asked = _dots(here, scene.asking) if isinstance(scene.asking, Develop) else _ratings(here, scene)
    fields(here, scene, who, asked)


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """The list as the room sees it, with what this participant gave beside each competency."""
    assert scene.round
    given = taking_part.own_answer(here.workshop, who, scene.round.activity, scene.round.number)
    mine: Value = (given and given.value) or {}
    if isinstance(scene.asking, Develop):
        rows = _dots_given(here, scene.asking, result.summary, mine)
    else:
        wording = cast(Competencies, scene.activity).wording(here.texts)
        rows = [_gap(here, wording[one.name], one, mine) for one in by_gap(result.summary)]
    show('<ul class="competencies">{rows}</ul>', rows=joined(rows))


def room(here: Here, scene: Scene, result: Result) -> None:
    """A row for every competency, gliding to its place."""
    assert result.figure and scene.activity
    name = f"{scene.session.code}/{scene.activity.id}/{scene.session.step}/{here.texts.language}"
    picture(name, result.figure, alt=result.sentence)


def _ratings(here: Here, scene: Scene) -> list[Field]:
    texts = here.texts
    asked: list[Field] = []
    for name, text in cast(Competencies, scene.activity).wording(texts).items():
        asked += [
            Heading(text, "" if asked else texts("competencies.team")),
            Rating(
                f"{name}_importance",
                texts("competencies.ask_importance"),
                texts("competencies.not_important"),
                texts("competencies.very_important"),
            ),
            Rating(
                f"{name}_strength",
                texts("competencies.ask_strength"),
                texts("competencies.not_strong"),
                texts("competencies.very_strong"),
            ),
        ]
    return asked


def _dots(here: Here, asking: Develop) -> list[Field]:
    options = [(name, text, "") for name, text in asking.options(here.texts).items()]
    return [Dots(options, asking.total, asking.on_one, here.texts("competencies.develop_label"))]


def _gap(here: Here, text: str, one: Rated, mine: Value) -> Safe:
    """One competency: the team's ring and the dot of importance on a line, and the same in words."""
    medians = {side: at.median for side, at in (("strength", one.strength), ("importance", one.importance)) if at}
    told = {name: here.texts.number(median) for name, median in medians.items()}
    group = here.texts("competencies.medians", **told) if len(told) == 2 else here.texts("competencies.too_few")
    own = {side: mine.get(f"{one.name}_{side}", "–") for side in ("importance", "strength")}
    you = here.texts("competencies.you", **own) if set(own.values()) != {"–"} else ""
    return markup(
        '<li><p class="item">{text}</p><div class="line" aria-hidden="true">{marks}</div>'
        '<p class="told"><span>{group}</span><b>{you}</b></p></li>',
        text=text,
        marks=_marks(medians) if len(medians) == 2 else Safe(""),
        group=group,
        you=you,
    )


def _marks(medians: Mapping[str, float]) -> Safe:
    at = {side: 100 * (median - LOW) / (HIGH - LOW) for side, median in medians.items()}
    low, high = sorted(at.values())
    between = markup('<i style="left:{low}%;width:{wide}%"></i>', low=f"{low:.1f}", wide=f"{high - low:.1f}")
    marks = [markup('<b class="{side}" style="left:{x}%"></b>', side=side, x=f"{x:.1f}") for side, x in at.items()]
    return joined([between, *marks])


def _dots_given(here: Here, asking: Develop, tally: Tally, mine: Value) -> list[Safe]:
    most = max(dots for _, dots in tally.ranked) or 1
    wording = asking.options(here.texts)
    return [
        markup(
            '<li><p class="item">{text}</p><div class="bar" aria-hidden="true"><i style="width:{wide}%"></i></div>'
            '<p class="told"><span>{dots}</span><b>{you}</b></p></li>',
            text=wording[name],
            wide=f"{100 * dots / most:.1f}",
            dots=here.texts.count("competencies.dots", dots),
            you=here.texts("competencies.your_dots", count=mine[name]) if mine.get(name) else "",
        )
        for name, dots in tally.ranked
    ]
