"""The triangle on screen: fields that always add up to 100, a small picture for the phone, a large one for the room."""

from collections.abc import Sequence
from typing import cast

from pages.parts import way
from pages.parts.fields import Field, Parts, fields
from pages.parts.frame import Here
from pages.parts.markup import Safe, joined, markup, show
from pages.parts.picture import picture
from sessions import positions, shift, taking_part
from sessions.activities.triangle import Balance, Triangle, rounded
from sessions.programme import Corner
from sessions.records import Participant
from sessions.results import Result
from sessions.scene import Scene

APEX, LEFT, RIGHT = (50.0, 0.0), (0.0, 100.0), (100.0, 100.0)  # the corners, in percent of the small triangle's box
HIGH = 0.866  # of its width


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """One division of 100 points or two, and what the values mean."""
    activity = cast(Triangle, scene.activity)
    titles = activity.titles(here.texts)
    labels = ("triangle.now", "triangle.ought") if activity.ought else ("triangle.divide",)
    asked: list[Field] = [
        Parts(tuple(zip(activity.names(bool(at)), titles, strict=True)), label=_sentence(here.texts(label)))
        for at, label in enumerate(labels)
    ]
    fields(here, scene, who, asked)
    _explained(here, activity)


def own(here: Here, scene: Scene, who: Participant, result: Result) -> None:
    """The triangle with the group's mean and the own mark, and both in numbers: no chart script."""
    assert scene.round and scene.activity
    activity, balance = cast(Triangle, scene.activity), cast(Balance, result.summary)
    given = taking_part.own_answer(here.workshop, who, scene.round.activity, scene.round.number)
    mine = (given and given.value) or {}
    before = shift.came_from(here.workshop, scene.session, scene.activity, scene.round, who)
    for ought, division in ((False, balance.now), (True, balance.ought)):
        parts = activity.parts(mine, ought)
        if activity.ought and (parts or division):
            show("<h2>{when}</h2>", when=_sentence(here.texts("triangle.ought" if ought else "triangle.now")))
        if parts or division:
            group = division.group.mean if division else None
            _small(here, activity.titles(here.texts), parts, group, activity.parts(before, ought))
    _explained(here, activity)


def room(here: Here, scene: Scene, result: Result) -> None:
    """Every person a dot between the corners, the mean a ring. The values stay on the phones: too small for here."""
    assert result.figure and scene.activity
    picture(f"{scene.session.code}/{scene.activity.id}/{here.texts.language}", result.figure, alt=result.sentence)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _small(
    here: Here, titles: Sequence[str], mine: positions.Parts | None, group: positions.Parts | None,
    before: positions.Parts | None,
) -> None:  # fmt: skip
    """A triangle of marks with the names of its corners and the own way, and a table of the same."""
    columns = [("you", mine, "of-you"), ("group", group, "of-group")]
    arrow = way.over(_at(before), _at(mine), HIGH)
    there = [(here.texts(f"triangle.{name}"), rounded(parts), sign) for name, parts, sign in columns if parts]
    there = [*([(here.texts("shift.before"), rounded(before), "of-way")] if before and arrow else []), *there]
    marks = [arrow, *(_mark(name, parts) for name, parts, _ in columns if parts)]
    heads = [markup('<th scope="col" class="{sign}">{name}</th>', sign=sign, name=name) for name, _, sign in there]
    rows = [
        markup(
            '<tr><th scope="row">{title}</th>{cells}</tr>',
            title=title,
            cells=joined([markup("<td>{part}</td>", part=parts[corner]) for _, parts, _ in there]),
        )
        for corner, title in enumerate(titles)
    ]
    show(
        '<div class="triangle small" aria-hidden="true"><p class="top">{top}</p><div class="sides"><i></i>{marks}</div>'
        '<p class="low"><span>{left}</span><span>{right}</span></p></div>'
        '<table class="triangle points"><caption>{points}</caption>'
        "<thead><tr><td></td>{heads}</tr></thead><tbody>{rows}</tbody></table>",
        **dict(zip(("top", "left", "right"), titles, strict=True)),
        points=here.texts("triangle.points"),
        marks=joined(marks),
        heads=joined(heads),
        rows=joined(rows),
    )


def _at(parts: positions.Parts | None) -> way.Place | None:
    """Where a mark stands in the small triangle's box."""
    if parts is None:
        return None
    x, y = (
        sum(part * corner[axis] for part, corner in zip(parts, (APEX, LEFT, RIGHT), strict=True)) for axis in (0, 1)
    )
    return x / 100, y / 100


def _mark(name: str, parts: positions.Parts) -> Safe:
    x, y = _at(parts) or APEX
    return markup('<b class="{name}" style="left:{x}%;top:{y}%"></b>', name=name, x=f"{x:.2f}", y=f"{y:.2f}")


def _explained(here: Here, activity: Triangle) -> None:
    """The values of each corner, folded away; the tensions stand apart, since nobody can choose them."""
    if any(corner.values or corner.tensions for corner in activity.corners):
        show(
            '<details class="triangle explained"><summary>{summary}</summary>{corners}</details>',
            summary=here.texts("triangle.explained"),
            corners=joined([_corner(here, corner) for corner in activity.corners]),
        )


def _corner(here: Here, corner: Corner) -> Safe:
    language = here.texts.language
    told = [corner.role.in_language(language)] if corner.role else []
    values = [value.text.in_language(language) for value in corner.values]
    tensions = [here.texts("triangle.tension", text=text.in_language(language)) for text in corner.tensions]
    return markup(
        "<h3>{title}</h3>{role}{values}{tensions}",
        title=corner.title.in_language(language),
        role=joined([markup("<p>{text}</p>", text=text) for text in told]),
        values=markup("<ul>{items}</ul>", items=joined([markup("<li>{text}</li>", text=text) for text in values])),
        tensions=joined([markup('<p class="tension">{text}</p>', text=text) for text in tensions]),
    )
