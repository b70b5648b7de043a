"""The interventions on screen: marks, choices or a text, and for each step what the group and the phone see of it."""

from collections.abc import Mapping

from markupsafe import Markup

from pages.kit.chart.chart import chart
from pages.kit.frame import Here
from pages.kit.pieces import Pieces, html
from pages.participant.fields.form import ChoiceField, FormField, Heading, MarkField, fields
from pages.participant.fields.texts import writing
from pages.participant.graphics import arrow_legend, line_arrow, line_marks, number_line, poles
from pages.participant.personal import Personal
from pages.projector.layouts.cards import cards
from sessions.activities.interventions.actors import ActorPrompt
from sessions.activities.shared.statement_lines import ScalePrompt, StatementMarks
from sessions.activities.shared.texts import LONGEST, MOST
from sessions.facilitation.session_view import OnStage, Open, Revealed
from sessions.participation.own_answers import Own
from sessions.results.result import Result


def ask(here: Here, now: Open, personal: Personal) -> Pieces:
    """Lines to put a mark on, somebody to choose for every question, or a text to write."""
    if isinstance(now.prompt, ActorPrompt):
        return [fields(here, now, personal, _choices(here, now.prompt))]
    if isinstance(now.prompt, ScalePrompt):
        return [fields(here, now, personal, _marks(here, now.prompt))]
    return [writing(here, now, personal, label=here.texts("interventions.label"), longest=LONGEST, most=MOST)]


def own(here: Here, now: Revealed, personal: Personal, result: Result) -> Pieces:
    """The chart that the audience sees, light enough for an old phone, with the own answer in it."""
    if isinstance(now.prompt, ActorPrompt):
        rows = [_chosen(here, now, personal, now.prompt, name, counts) for name, counts in result.summary.items()]
    elif isinstance(now.prompt, ScalePrompt):
        rows = [_line(here, now, personal, now.prompt, name, marks) for name, marks in result.summary.items()]
    else:
        items = Markup().join(Markup("<li>{text}</li>").format(text=text) for _, text in result.cards)
        label = here.texts("question.cards")
        return [html('<ul class="cards" aria-label="{label}">{cards}</ul>', label=label, cards=items)]
    return [html('<div class="interventions">{rows}</div>', rows=Markup().join(rows))]


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """Dots on lines, bars in columns, or cards."""
    name = f"{now.session.code}/{now.activity.id}/{now.session.step}"
    if result.figure:
        return [chart(f"{name}/{here.texts.language}", result.figure, alt=result.sentence)]
    return [cards(here, name, result.cards)]


def _marks(here: Here, prompt: ScalePrompt) -> list[FormField]:
    low, high = (here.texts(end) for end in prompt.ends)
    named = len(prompt.statements) > 1 or prompt.heading(here.texts) not in prompt.wording(here.texts).values()
    return [
        MarkField(name, low, high, label=text if named else "", bipolar=False)
        for name, text in prompt.wording(here.texts).items()
    ]


def _choices(here: Here, prompt: ActorPrompt) -> list[FormField]:
    actors = list(prompt.named(here.texts).items())
    choices = [ChoiceField(name, text, actors) for name, text in prompt.wording(here.texts).items()]
    return [Heading("", here.texts("interventions.choose")), *choices]


def _line(
    here: Here, now: Revealed, personal: Personal, prompt: ScalePrompt, name: str, marks: StatementMarks | None
) -> Markup:
    """A statement with the middle half and the median of the group, the own mark, and the move to it."""

    def marks_of(own: Own) -> tuple[int | None, int | None]:
        return own.before(now).get(name), own.value(now.round).get(name)

    def own_marks(own: Own) -> Markup:
        before, value = marks_of(own)
        return line_marks(value, before=before)

    def legend(own: Own) -> Markup:
        before, value = marks_of(own)
        return _legend(here, marks, value, line_arrow(before, value))

    low, high = (here.texts(end) for end in prompt.ends)
    text = prompt.wording(here.texts)[name]
    return Markup('<div class="number-line">{text}{rule}{poles}{legend}</div>').format(
        text=Markup("<h2>{text}</h2>").format(text=text) if text != prompt.heading(here.texts) else Markup(),
        rule=number_line(marks.position if marks else None, personal.html(own_marks)),
        poles=poles(low, high),
        legend=personal.html(legend),
    )


def _legend(here: Here, marks: StatementMarks | None, own: int | None, arrow: Markup) -> Markup:
    """What the marks are, with the values for those who can't see them."""
    group = Markup('<span class="of-group">{t}</span>')
    you = Markup('<span class="of-you">{t}</span>')
    return Markup('<p class="legend">{group}{you}{arrow}</p>').format(
        group=group.format(t=_value(here, "group", marks.position.median))
        if marks
        else here.texts("statement_lines.too_few"),
        you=you.format(t=_value(here, "you", own)) if own is not None else "",
        arrow=arrow_legend(here, arrow),
    )


def _value(here: Here, owner: str, value: float) -> str:
    return here.texts("statement_lines.at", who=here.texts(f"paradox.{owner}"), value=here.texts.number(value))


def _chosen(
    here: Here, now: Revealed, personal: Personal, prompt: ActorPrompt, name: str, counts: Mapping[str, int] | None
) -> Markup:
    """A question with everybody who was chosen, the most first, and the own choice."""
    named = prompt.named(here.texts)
    chosen = [(actor, count) for actor, count in (counts or {}).items() if count]
    ranked = sorted(chosen, key=lambda actor_and_count: -actor_and_count[1])
    most = ranked[0][1] if ranked else 1
    row = Markup('<li><span>{actor}</span><i aria-hidden="true" style="width:{wide}%"></i><b>{count}</b></li>')
    rows = [row.format(actor=named[actor], wide=f"{100 * count / most:.1f}", count=count) for actor, count in ranked]

    def you(own: Own) -> Markup:
        actor = named.get(own.value(now.round).get(name, ""))
        text = Markup('<p class="you">{text}</p>')
        return Markup() if actor is None else text.format(text=here.texts("interventions.you", actor=actor))

    return Markup("<h2>{text}</h2><ul>{rows}</ul>{you}").format(
        text=prompt.wording(here.texts)[name],
        rows=Markup().join(rows) or Markup("<li>{text}</li>").format(text=here.texts("statement_lines.too_few")),
        you=personal.html(you),
    )
