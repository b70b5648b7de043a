"""The competencies on screen: two ratings each and then three dots; the team's gaps for the group and on the phone."""

from collections.abc import Mapping
from typing import cast

from markupsafe import Markup

from pages.kit.chart.chart import result_chart
from pages.kit.frame import Here
from pages.kit.pieces import Pieces, html
from pages.participant.fields.form import DotsField, FormField, Heading, RatingField, fields
from pages.participant.personal import Personal
from sessions.activities.competencies.activity import Competencies
from sessions.activities.competencies.answer import HIGH, LOW
from sessions.activities.competencies.development import DevelopmentPrompt
from sessions.activities.competencies.summary import RatedCompetency, by_gap
from sessions.activities.kind import Value
from sessions.activities.shared.dots import Tally
from sessions.facilitation.session_view import OnStage, Open, Revealed
from sessions.results.result import Result


def ask(here: Here, now: Open, personal: Personal) -> Pieces:
    """Both ratings of every competency, or the dots."""
    asked = _dots(here, now.prompt) if isinstance(now.prompt, DevelopmentPrompt) else _ratings(here, now)
    return [fields(here, now, personal, asked)]


def own(here: Here, now: Revealed, personal: Personal, result: Result) -> Pieces:
    """The list as the group sees it, with what one gave oneself beside each competency."""
    if isinstance(now.prompt, DevelopmentPrompt):
        rows = _dots_rows(here, now, personal, now.prompt, result.summary)
    else:
        wording = cast(Competencies, now.activity).wording(here.texts)
        rows = [_gap(here, now, personal, wording[rated.name], rated) for rated in by_gap(result.summary)]
    return [html('<ul class="competencies">{rows}</ul>', rows=Markup().join(rows))]


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """A row for every competency, gliding to its new position."""
    return result_chart(f"{now.session.code}/{now.activity.id}/{now.session.step}/{here.texts.language}", result)


def _ratings(here: Here, now: Open) -> list[FormField]:
    texts = here.texts
    asked: list[FormField] = []
    for name, text in cast(Competencies, now.activity).wording(texts).items():
        asked += [
            Heading(text, "" if asked else texts("competencies.team")),
            RatingField(
                f"{name}_importance",
                texts("competencies.ask_importance"),
                texts("competencies.not_important"),
                texts("competencies.very_important"),
            ),
            RatingField(
                f"{name}_strength",
                texts("competencies.ask_strength"),
                texts("competencies.not_strong"),
                texts("competencies.very_strong"),
            ),
        ]
    return asked


def _dots(here: Here, prompt: DevelopmentPrompt) -> list[FormField]:
    options = [(name, text, "") for name, text in prompt.options(here.texts).items()]
    return [DotsField(options, prompt.total, prompt.on_one, here.texts("competencies.develop_label"))]


def _gap(here: Here, now: Revealed, personal: Personal, text: str, rated: RatedCompetency) -> Markup:
    """One competency: the team's ring and the dot of importance on a line, and the same in words."""
    positions = {"strength": rated.strength, "importance": rated.importance}
    medians = {side: position.median for side, position in positions.items() if position}
    numbers = {name: here.texts.number(median) for name, median in medians.items()}
    group = here.texts("competencies.medians", **numbers) if len(numbers) == 2 else here.texts("competencies.too_few")
    return Markup(
        '<li><p class="item">{text}</p><div class="line" aria-hidden="true">{marks}</div>'
        '<p class="in-words"><span>{group}</span><b>{you}</b></p></li>'
    ).format(
        text=text,
        marks=_marks(medians) if len(medians) == 2 else Markup(),
        group=group,
        you=personal.html(lambda own: _own_ratings(here, own.value(now.round), rated.name)),
    )


def _own_ratings(here: Here, given: Value, name: str) -> str:
    ratings = {side: given.get(f"{name}_{side}", "–") for side in ("importance", "strength")}
    return here.texts("competencies.you", **ratings) if set(ratings.values()) != {"–"} else ""


def _marks(medians: Mapping[str, float]) -> Markup:
    percent = {side: 100 * (median - LOW) / (HIGH - LOW) for side, median in medians.items()}
    low, high = sorted(percent.values())
    between = Markup('<i style="left:{low}%;width:{wide}%"></i>').format(low=f"{low:.1f}", wide=f"{high - low:.1f}")
    mark = Markup('<b class="{side}" style="left:{x}%"></b>')
    return Markup().join([between, *(mark.format(side=side, x=f"{x:.1f}") for side, x in percent.items())])


def _dots_rows(here: Here, now: Revealed, personal: Personal, prompt: DevelopmentPrompt, tally: Tally) -> list[Markup]:
    def you(name: str) -> Markup:
        return personal.html(lambda own: _own_dots(here, own.value(now.round).get(name)))

    most = max(dots for _, dots in tally.ranked) or 1
    wording = prompt.options(here.texts)
    row = Markup(
        '<li><p class="item">{text}</p><div class="bar" aria-hidden="true"><i style="width:{wide}%"></i></div>'
        '<p class="in-words"><span>{dots}</span><b>{you}</b></p></li>'
    )
    return [
        row.format(
            text=wording[name],
            wide=f"{100 * dots / most:.1f}",
            dots=here.texts.count("competencies.dots", dots),
            you=you(name),
        )
        for name, dots in tally.ranked
    ]


def _own_dots(here: Here, dots: int | None) -> str:
    return here.texts("competencies.your_dots", count=dots) if dots else ""
