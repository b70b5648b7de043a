"""The paradox on screen: one slider or two to answer, a chart for the group, the own answer among the others."""

from typing import cast

from markupsafe import Markup

from pages.kit.chart.chart import result_chart
from pages.kit.frame import Here
from pages.kit.pieces import Html, Pieces, html
from pages.participant import guess_screen
from pages.participant.fields.form import MarkField, fields
from pages.participant.fields.slider import slider
from pages.participant.graphics import (
    box_arrow,
    line_arrow,
    line_legend,
    line_marks,
    number_line,
    own_legend,
    poles,
)
from pages.participant.personal import Personal
from sessions.activities.kind import Value
from sessions.activities.paradox.activity import Paradox
from sessions.activities.paradox.gap import GapPrompt, GapSummary
from sessions.activities.paradox.plane import PlanePrompt, PlaneSummary
from sessions.facilitation.session_view import OnStage, Open, Revealed
from sessions.participation.own_answers import Own
from sessions.results.result import Result
from sessions.results.statistics import Position


def ask(here: Here, now: Open, personal: Personal) -> Pieces:
    """One mark between both poles, two of them, or how much of each."""
    left, right = _pole_texts(here, now)
    if isinstance(now.prompt, GapPrompt):
        names = {"now": here.texts("paradox.gap.ask_now"), "needed": here.texts("paradox.gap.ask_needed")}
        return [fields(here, now, personal, [MarkField(name, left, right, label) for name, label in names.items()])]
    if isinstance(now.prompt, PlanePrompt):
        little, much = here.texts("paradox.plane.little"), here.texts("paradox.plane.much")
        labels = {
            "left": here.texts("paradox.plane.ask", pole=left),
            "right": here.texts("paradox.plane.ask", pole=right),
        }
        marks = [MarkField(name, little, much, label, bipolar=False) for name, label in labels.items()]
        return [fields(here, now, personal, marks)]
    return [slider(here, now, personal, left=left, right=right)]


def own(here: Here, now: Revealed, personal: Personal, result: Result) -> Pieces:
    """The group's median and the own answer, light enough for an old phone: no chart script."""
    if isinstance(now.prompt, GapPrompt):
        return _own_gap(here, now, personal, result.summary)
    if isinstance(now.prompt, PlanePrompt):
        return [_own_plane(here, now, personal, now.prompt, result.summary)]
    position = result.summary.position

    def answers(own: Own) -> tuple[int | None, int | None, int | None]:
        return own.value(now.round).get("value"), own.guess(now), own.before(now).get("value")

    def legend(own: Own) -> Markup:
        answer, guess, before = answers(own)
        arrow = line_arrow(before, answer)
        return own_legend(here, you=answer is not None, guess=guess is not None, arrow=arrow)

    def guess_in_words(own: Own) -> Markup:
        return guess_screen.in_words(here, position, own.guess(now), own.value(now.round).get("value"))

    return [
        html(
            '<div class="number-line">{poles}{rule}{legend}</div>{guess}',
            poles=poles(*_pole_texts(here, now)),
            rule=number_line(position, personal.html(lambda own: line_marks(*answers(own)))),
            legend=line_legend(here, personal.html(legend)),
            guess=personal.html(guess_in_words),
        )
    ]


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """Every person a dot or an arrow, gliding to its position."""
    guessed = "/guess" if result.guessed else ""
    return result_chart(f"{now.session.code}/{now.activity.id}/{here.texts.language}{guessed}", result)


def _own_gap(here: Here, now: Revealed, personal: Personal, summary: GapSummary) -> Pieces:
    """A line for now and one for needed."""

    def rule(name: str, position: Position) -> Markup:
        def marks(own: Own) -> Markup:
            return line_marks(own.value(now.round).get(name), before=own.before(now).get(name))

        return number_line(position, personal.html(marks))

    def legend(own: Own) -> Markup:
        given, before = own.value(now.round), own.before(now)
        arrows = Markup().join(line_arrow(before.get(name), given.get(name)) for name in ("now", "needed"))
        return own_legend(here, you=bool(given), arrow=arrows)

    lines = [
        html(
            '<div class="number-line paradox-gap"><h2>{name}</h2>{rule}</div>',
            name=here.texts(f"paradox.gap.ask_{moment}"),
            rule=rule(moment, marks.position),
        )
        for moment, marks in (("now", summary.now), ("needed", summary.needed))
        if marks
    ]
    return [
        html('<div class="number-line">{poles}</div>', poles=poles(*_pole_texts(here, now))),
        *lines,
        html("{legend}", legend=line_legend(here, personal.html(legend))),
    ]


def _own_plane(here: Here, now: Revealed, personal: Personal, asked: PlanePrompt, summary: PlaneSummary) -> Html:
    """The square with the group's median and the own answer."""

    def arrow(own: Own) -> Markup:
        return box_arrow(_in_box(own.before(now)), _in_box(own.value(now.round)))

    def legend(own: Own) -> Markup:
        return own_legend(here, you=bool(_point(own.value(now.round))), arrow=arrow(own))

    you = personal.html(lambda own: arrow(own) + _point_in_plane(_point(own.value(now.round))))
    return html(
        "{square}{legend}", square=_plane(here, asked, summary, you), legend=line_legend(here, personal.html(legend))
    )


def _point_in_plane(point: tuple[int, int] | None) -> Markup:
    """The own answer in the square: how much of the left pole and how much of the right one."""
    return Markup(f'<b style="left:{point[0]:d}%;bottom:{point[1]:d}%"></b>') if point else Markup()


def _plane(here: Here, asked: PlanePrompt, summary: PlaneSummary, you: Markup) -> Markup:
    """The square as on the projector: the left pole grows to the right, the right one upwards. `you` stands in it."""
    corners = {name: asked.corner(name, here.texts) for name in ("right", "both", "neither", "left")}
    return Markup(
        '<div class="paradox-plane"><p class="right">{right}</p><p class="both">{both}</p>'
        '<div class="square" aria-hidden="true"><i class="across" style="bottom:{up}%"></i>'
        '<i class="upright" style="left:{across}%"></i>{you}</div>'
        '<p class="neither">{neither}</p><p class="left">{left}</p></div>'
    ).format(
        across=f"{summary.left.median:.2f}",
        up=f"{summary.right.median:.2f}",
        you=you,
        **corners,
    )


def _point(value: Value) -> tuple[int, int] | None:
    """How much of the left pole and how much of the right one; None unless both were answered."""
    return (value["left"], value["right"]) if {"left", "right"} <= set(value) else None


def _in_box(value: Value) -> tuple[int, int] | None:
    """The distance from the left and from the top."""
    point = _point(value)
    return (point[0], 100 - point[1]) if point else None


def _pole_texts(here: Here, now: OnStage) -> tuple[str, str]:
    activity = cast(Paradox, now.activity)
    return activity.left.in_language(here.texts.language), activity.right.in_language(here.texts.language)
