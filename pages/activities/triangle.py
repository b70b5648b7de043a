"""The triangle on screen: fields that always add up to 100, a small chart for the phone, a large one for the group."""

from collections.abc import Sequence
from typing import cast

from markupsafe import Markup

from pages.kit.chart.chart import result_chart
from pages.kit.frame import Here
from pages.kit.pieces import Html, Piece, Pieces, html
from pages.participant.fields.form import FormField, PartsField, fields
from pages.participant.graphics import Point, box_arrow
from pages.participant.personal import Personal
from sessions.activities.triangle.activity import TriangleActivity
from sessions.activities.triangle.summary import TriangleSummary, rounded
from sessions.facilitation.session_view import OnStage, Open, Revealed
from sessions.model.programme import Corner
from sessions.participation.own_answers import Own
from sessions.results import statistics
from sessions.results.result import Result

APEX, LEFT, RIGHT = (50.0, 0.0), (0.0, 100.0), (100.0, 100.0)  # the corners, in percent of the small triangle's box
HIGH = 0.866  # of its width


def ask(here: Here, now: Open, personal: Personal) -> Pieces:
    """One division of 100 points or two, and what the values mean."""
    activity = cast(TriangleActivity, now.activity)
    titles = activity.titles(here.texts)
    labels = {False: "triangle.now", True: "triangle.ought"} if activity.ought else {False: "triangle.divide"}
    asked: list[FormField] = [
        PartsField(tuple(zip(activity.names(ought), titles, strict=True)), label=_sentence(here.texts(label)))
        for ought, label in labels.items()
    ]
    return [fields(here, now, personal, asked), *_explanation(here, activity)]


def own(here: Here, now: Revealed, personal: Personal, result: Result) -> Pieces:
    """The triangle with the group's mean and the own mark, and both in numbers: no chart script."""
    activity, balance = cast(TriangleActivity, now.activity), cast(TriangleSummary, result.summary)

    def divisions(own: Own) -> Pieces:
        given, before = own.value(now.round), own.before(now)
        pieces: list[Piece] = []
        for ought, division in ((False, balance.now), (True, balance.ought)):
            parts = activity.parts(given, ought)
            if activity.ought and (parts or division):
                title = _sentence(here.texts("triangle.ought" if ought else "triangle.now"))
                pieces.append(html("<h2>{title}</h2>", title=title))
            if parts or division:
                group = division.group.mean if division else None
                titles = activity.titles(here.texts)
                pieces.append(_small(here, titles, parts, group, activity.parts(before, ought)))
        return pieces

    return [*personal.pieces(divisions), *_explanation(here, activity)]


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """Every person a dot between the corners, the mean a ring. The values stay on the phones: too small for here."""
    return result_chart(f"{now.session.code}/{now.activity.id}/{here.texts.language}", result)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _small(
    here: Here, titles: Sequence[str], own: statistics.Parts | None, group: statistics.Parts | None,
    before: statistics.Parts | None,
) -> Html:  # fmt: skip
    """A triangle of marks with the names of its corners and the own move, and a table of the same."""
    arrow = box_arrow(_point(before), _point(own), HIGH)
    divisions = [("you", own, "of-you"), ("group", group, "of-group")]
    columns = [(here.texts(f"triangle.{name}"), rounded(parts), style) for name, parts, style in divisions if parts]
    if before and arrow:
        columns.insert(0, (here.texts("shift.before"), rounded(before), "of-own-arrow"))
    marks = [arrow, *(_mark(name, parts) for name, parts, _ in divisions if parts)]
    return html(
        '<div class="triangle small" aria-hidden="true"><p class="top">{top}</p><div class="sides"><i></i>{marks}</div>'
        '<p class="low"><span>{left}</span><span>{right}</span></p></div>'
        '<table class="triangle points"><caption>{points}</caption>'
        "<thead><tr><td></td>{heads}</tr></thead><tbody>{rows}</tbody></table>",
        **dict(zip(("top", "left", "right"), titles, strict=True)),
        points=here.texts("triangle.points"),
        marks=Markup().join(marks),
        heads=Markup().join(
            Markup('<th scope="col" class="{style}">{name}</th>').format(style=style, name=name)
            for name, _, style in columns
        ),
        rows=Markup().join(
            _table_row(title, [parts[corner] for _, parts, _ in columns]) for corner, title in enumerate(titles)
        ),
    )


def _table_row(title: str, points: Sequence[int]) -> Markup:
    cells = Markup().join(Markup("<td>{points}</td>").format(points=number) for number in points)
    return Markup('<tr><th scope="row">{title}</th>{cells}</tr>').format(title=title, cells=cells)


def _point(parts: statistics.Parts | None) -> Point | None:
    """Where a mark stands in the small triangle's box."""
    if parts is None:
        return None
    x, y = (
        sum(part * corner[axis] for part, corner in zip(parts, (APEX, LEFT, RIGHT), strict=True)) for axis in (0, 1)
    )
    return x / 100, y / 100


def _mark(name: str, parts: statistics.Parts) -> Markup:
    x, y = _point(parts) or APEX
    return Markup('<b class="{name}" style="left:{x}%;top:{y}%"></b>').format(name=name, x=f"{x:.2f}", y=f"{y:.2f}")


def _explanation(here: Here, activity: TriangleActivity) -> Pieces:
    """The values of each corner, folded away; the tensions stand apart, since nobody can choose them."""
    if not any(corner.values or corner.tensions for corner in activity.corners):
        return ()
    return (
        html(
            '<details class="triangle explained"><summary>{summary}</summary>{corners}</details>',
            summary=here.texts("triangle.explained"),
            corners=Markup().join(_corner(here, corner) for corner in activity.corners),
        ),
    )


def _corner(here: Here, corner: Corner) -> Markup:
    language = here.texts.language
    role = Markup("<p>{text}</p>").format(text=corner.role.in_language(language)) if corner.role else ""
    values = [Markup("<li>{text}</li>").format(text=value.text.in_language(language)) for value in corner.values]
    tension = Markup('<p class="tension">{text}</p>')
    tensions = [here.texts("triangle.tension", text=text.in_language(language)) for text in corner.tensions]
    return Markup("<h2>{title}</h2>{role}<ul>{values}</ul>{tensions}").format(
        title=corner.title.in_language(language),
        role=role,
        values=Markup().join(values),
        tensions=Markup().join(tension.format(text=text) for text in tensions),
    )
