"""The paradox on screen: one slider or two to answer, a chart for the group, the own answer among the others."""

from typing import cast

from markupsafe import Markup

from pages.kit.chart.chart import result_chart
from pages.kit.frame import Here
from pages.kit.pieces import Html, Pieces, html
from pages.participant import guess_screen
from pages.participant.fields.form import MarkField, fields
from pages.participant.fields.slider import slider
from pages.participant.graphics import box_arrow, line_arrow, line_legend, number_line, plane, poles
from sessions.activities.kind import Value
from sessions.activities.paradox.activity import Paradox
from sessions.activities.paradox.gap import GapPrompt, GapSummary
from sessions.activities.paradox.plane import PlanePrompt, PlaneSummary
from sessions.facilitation.session_view import OnStage, Open, Revealed
from sessions.model.records import Participant
from sessions.participation import answering
from sessions.results import shift
from sessions.results.round_results import Result


def ask(here: Here, now: Open, participant: Participant) -> Pieces:
    """One mark between both poles, two of them, or how much of each."""
    left, right = _pole_texts(here, now)
    if isinstance(now.prompt, GapPrompt):
        names = {"now": here.texts("paradox.gap.ask_now"), "needed": here.texts("paradox.gap.ask_needed")}
        return [fields(here, now, participant, [MarkField(name, left, right, label) for name, label in names.items()])]
    if isinstance(now.prompt, PlanePrompt):
        little, much = here.texts("paradox.plane.little"), here.texts("paradox.plane.much")
        labels = {
            "left": here.texts("paradox.plane.ask", pole=left),
            "right": here.texts("paradox.plane.ask", pole=right),
        }
        marks = [MarkField(name, little, much, label, bipolar=False) for name, label in labels.items()]
        return [fields(here, now, participant, marks)]
    return [slider(here, now, participant, left=left, right=right)]


def own(here: Here, now: Revealed, participant: Participant, result: Result) -> Pieces:
    """The group's median and the own answer, light enough for an old phone: no chart script."""
    given = answering.own_value(here.workshop, participant, now.round)
    before = shift.came_from(here.workshop, now.session, now.activity, now.round, participant)
    if isinstance(now.prompt, GapPrompt):
        return _own_gap(here, now, result.summary, given, before)
    if isinstance(now.prompt, PlanePrompt):
        return [_own_plane(here, now.prompt, result.summary, given, before)]
    position, answer, guess = (
        result.summary.position,
        given.get("value"),
        guess_screen.own_guess(here, now, participant),
    )
    arrow = line_arrow(before.get("value"), answer)
    return [
        html(
            '<div class="number-line">{poles}{rule}{legend}</div>{guess}',
            poles=poles(*_pole_texts(here, now)),
            rule=number_line(position, answer, guess, before.get("value")),
            legend=line_legend(here, you=answer is not None, guess=guess is not None, arrow=arrow),
            guess=guess_screen.in_words(here, position, guess, answer),
        )
    ]


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """Every person a dot or an arrow, gliding to its position."""
    guessed = "/guess" if result.guessed else ""
    return result_chart(f"{now.session.code}/{now.activity.id}/{here.texts.language}{guessed}", result)


def _own_gap(here: Here, now: Revealed, summary: GapSummary, given: Value, before: Value) -> Pieces:
    """A line for now and one for needed."""
    lines = [
        html(
            '<div class="number-line paradox-gap"><h2>{name}</h2>{rule}</div>',
            name=here.texts(f"paradox.gap.ask_{name}"),
            rule=number_line(marks.position, given.get(name), before=before.get(name)),
        )
        for name, marks in (("now", summary.now), ("needed", summary.needed))
        if marks
    ]
    arrows = Markup().join(line_arrow(before.get(name), given.get(name)) for name in ("now", "needed"))
    return [
        html('<div class="number-line">{poles}</div>', poles=poles(*_pole_texts(here, now))),
        *lines,
        html("{legend}", legend=line_legend(here, you=bool(given), arrow=arrows)),
    ]


def _own_plane(here: Here, asked: PlanePrompt, summary: PlaneSummary, given: Value, before: Value) -> Html:
    """The square with the group's median and the own answer."""
    own_point = _point(given)
    start, end = ((point[0], 100 - point[1]) if point else None for point in (_point(before), own_point))
    arrow = box_arrow(start, end)
    square = plane(here, asked, summary, own_point, arrow)
    return html("{square}{legend}", square=square, legend=line_legend(here, you=bool(own_point), arrow=arrow))


def _point(value: Value) -> tuple[int, int] | None:
    """How much of the left pole and how much of the right one; None unless both were answered."""
    return (value["left"], value["right"]) if {"left", "right"} <= set(value) else None


def _pole_texts(here: Here, now: OnStage) -> tuple[str, str]:
    activity = cast(Paradox, now.activity)
    return activity.left.in_language(here.texts.language), activity.right.in_language(here.texts.language)
