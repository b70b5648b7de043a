"""The force field on screen: forces to add and to rate; cards, then two charts for the group."""

from collections.abc import Callable
from functools import cache
from typing import cast

from markupsafe import Markup

from pages.kit.chart.chart import chart
from pages.kit.frame import Here
from pages.kit.pieces import Pieces, html
from pages.participant.fields.form import FormField, Heading, RatingField, fields
from pages.participant.fields.texts import WritingPart, writing
from pages.participant.personal import Personal
from pages.projector.layouts.cards import as_list, cards
from sessions.activities.forcefield.activity import Forcefield
from sessions.activities.forcefield.answer import LONGEST
from sessions.activities.forcefield.forces import RatedForce
from sessions.activities.forcefield.rating import RatingPrompt, RatingSummary
from sessions.facilitation.session_view import OnStage, Open, Revealed
from sessions.participation.own_answers import Own
from sessions.results.result import Result


def ask(here: Here, now: Open, personal: Personal) -> Pieces:
    """The forces that are there and fields to write more, or two ratings for each force."""
    if isinstance(now.prompt, RatingPrompt):
        ratings = [
            field for force in now.prompt.forces for field in _ratings(here, force.id, force.with_arrow(here.texts))
        ]
        return [fields(here, now, personal, ratings)]
    activity = cast(Forcefield, now.activity)
    named = [Markup("<li>{text}</li>").format(text=force.with_arrow(here.texts)) for force in activity.all_forces({})]
    board = html(
        '<div class="forces"><p>{lead}</p><h2>{title}</h2><ul>{forces}</ul></div>',
        lead=activity.heading(here.texts),
        title=here.texts("forcefield.named"),
        forces=Markup().join(named),
    )
    directions = [(name, here.texts(f"forcefield.{name}")) for name in ("restraining", "driving")]
    parts = [WritingPart("direction", here.texts("forcefield.direction"), options=directions)]
    label = here.texts("forcefield.label")
    return [board, writing(here, now, personal, label=label, longest=LONGEST, most=activity.most, parts=parts)]


def own(here: Here, now: Revealed, personal: Personal, result: Result) -> Pieces:
    """The added forces as the group sees them, or what the group thinks of each with the own ratings beside it."""
    if not isinstance(now.prompt, RatingPrompt):
        return [as_list(here, result)]
    ratings = cast(RatingSummary, result.summary)
    rated = [*ratings.side(driving=False), *ratings.side(driving=True)]
    forces = [*rated, *(force for force in ratings.forces if force not in rated)]
    in_words = cache(lambda rating: here.texts("forcefield.you", rating=rating))  # few ratings, hundreds of places

    def you(field: str) -> Markup:
        def own_rating(own: Own) -> str:
            rating = own.value(now.round).get(field)
            return in_words(rating) if rating is not None else ""

        return personal.html(own_rating)

    rows = Markup().join(_force(here, force, you) for force in forces)
    return [html('<ul class="field">{rows}</ul>', rows=rows)]


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """Cards while forces are added, with those of the programme first; then one of the two charts."""
    name = f"{now.session.code}/{now.session.current}/{here.texts.language}"
    if not isinstance(now.prompt, RatingPrompt):
        forces = cast(Forcefield, now.activity).all_forces({})
        named = [(force.id, force.with_arrow(here.texts)) for force in forces]
        return [cards(here, name, [*named, *result.cards], result.voices)]
    if result.figure is None:
        return ()
    # Another chart, or one force more, is drawn anew; everything else glides.
    name = f"{name}/{now.session.chart_number}/{len(now.prompt.forces)}"
    return [chart(name, result.figure, alt=result.sentence)]


def _ratings(here: Here, name: str, text: str) -> list[FormField]:
    texts = here.texts
    return [
        Heading(text),
        RatingField(
            f"{name}_strength", texts("forcefield.ask_strength"), texts("forcefield.weak"), texts("forcefield.strong")
        ),
        RatingField(
            f"{name}_influence",
            texts("forcefield.ask_influence"),
            texts("forcefield.not_ours"),
            texts("forcefield.ours"),
        ),
    ]


def _force(here: Here, force: RatedForce, you: Callable[[str], Markup]) -> Markup:
    medians = {"strength": force.strength, "influence": force.influence}
    lines = [_line(here, name, median, you(f"{force.id}_{name}")) for name, median in medians.items()]
    return Markup('<li class="{side}"><p>{text}</p>{lines}</li>').format(
        side="driving" if force.driving else "restraining",
        text=force.with_arrow(here.texts),
        lines=Markup().join(lines),
    )


def _line(here: Here, name: str, median: float | None, you: Markup) -> Markup:
    """One line: what it is, the median of the group as a bar and a number, and the own rating."""
    return Markup(
        '<dl><dt>{label}</dt><dd><i aria-hidden="true" style="width:{wide}%"></i></dd>'
        "<dd>{group}</dd><dd>{you}</dd></dl>"
    ).format(
        label=here.texts("forcefield.strength" if name == "strength" else "forcefield.influence"),
        wide=f"{20 * (median or 0):.0f}",
        group=here.texts.number(median) if median is not None else here.texts("forcefield.unrated"),
        you=you,
    )
