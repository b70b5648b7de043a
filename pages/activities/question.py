"""The question on screen: dots on questions, a text alone or together, dots on answers; cards and bars."""

from collections.abc import Iterable, Sequence
from typing import cast

from markupsafe import Markup

from pages.kit.chart.chart import chart
from pages.kit.frame import Here
from pages.kit.pieces import Html, Piece, Pieces, html, message
from pages.participant.fields.form import DotsField, fields
from pages.participant.fields.texts import writing
from pages.participant.personal import Personal
from pages.projector.layouts.cards import as_list, cards
from sessions.activities.question.answer import AnswerStep
from sessions.activities.question.choice import QuestionChoice
from sessions.activities.question.dots import QuestionDots
from sessions.activities.shared.dots import Tally
from sessions.activities.shared.texts import LONGEST, MOST
from sessions.facilitation.session_view import OnStage, Open, Revealed
from sessions.participation.own_answers import Own
from sessions.results.result import Result


def ask(here: Here, now: Open, personal: Personal) -> Pieces:
    """Dots, or fields for one or more short answers; above them what one wrote in the step before."""
    if isinstance(now.prompt, QuestionDots):
        return [_ask_dots(here, now, personal, now.prompt)]
    together = isinstance(now.prompt, AnswerStep) and now.prompt.step != "alone"
    form = writing(
        here,
        now,
        personal,
        label=here.texts("question.label_together" if together else "question.label"),
        longest=LONGEST,
        most=MOST,
        rule=here.texts(f"question.rule.{now.session.step}") if together else "",
    )
    return [*personal.pieces(lambda own: _earlier(here, now, own)), form]


def own(here: Here, now: Revealed, personal: Personal, result: Result) -> Pieces:
    """The cards that the group sees, one below the other; or bars with the own dots named."""
    if isinstance(now.prompt, QuestionDots):
        return [_own_bars(here, now, personal, now.prompt, result)]
    return [as_list(here, result)]


def project(here: Here, now: OnStage, result: Result) -> Pieces:
    """Cards, as many at a time as can be read from ten metres; or bars."""
    name = f"{now.session.code}/{now.session.current}/{now.session.step}".rstrip("/")
    if result.figure:
        return [chart(f"{name}/{here.texts.language}", result.figure, alt=result.sentence)]
    return [cards(here, name, result.cards, result.voices)]


def _ask_dots(here: Here, now: Open, personal: Personal, asked: QuestionDots) -> Piece:
    options = asked.options(here.texts)
    if not options:
        return message(here.texts("question.no_answers"))
    offered = [(name, options[name], title) for title, names in _groups(here, asked, options) for name in names]
    return fields(
        here, now, personal, [DotsField(offered, asked.total, asked.on_one, here.texts("question.dots_label"))]
    )


def _groups(here: Here, asked: QuestionDots, names: Iterable[str]) -> Sequence[tuple[str, Sequence[str]]]:
    """Questions under the titles of their groups; answers are one group without a title."""
    return asked.grouped(here.texts) if isinstance(asked, QuestionChoice) else [("", list(names))]


def _earlier(here: Here, now: Open, own: Own) -> Pieces:
    """What this participant brings along from an earlier step, if anything."""
    step, texts = own.texts_before(now.activity, now.round, here.texts)
    if not texts:
        return ()
    return (
        html(
            '<div class="question_earlier"><h2>{title}</h2>{texts}</div>',
            title=here.texts("question.earlier", step=here.texts(f"question.step.{step}")),
            texts=Markup().join(Markup("<p>{text}</p>").format(text=text) for text in texts),
        ),
    )


def _own_bars(here: Here, now: Revealed, personal: Personal, asked: QuestionDots, result: Result) -> Html:
    tally = cast(Tally, result.summary)
    options, most = asked.options(here.texts), max(tally.dots.values(), default=0) or 1

    def mine(name: str) -> Markup:
        return personal.html(lambda own: _own_dots(here, own.value(now.round).get(name, 0)))

    heading = Markup('<h2 class="question_group">{title}</h2>')
    bars = Markup('{heading}<ul class="question_bars" aria-label="{label}">{bars}</ul>')
    groups = [
        bars.format(
            heading=heading.format(title=title) if title else "",
            label=title or here.texts("question.ranked"),
            bars=Markup().join(_bar(here, options[name], tally.dots[name], most, mine(name)) for name in names),
        )
        for title, names in _groups(here, asked, [name for name, _ in tally.ranked])
    ]
    return html("{groups}", groups=Markup().join(groups))


def _own_dots(here: Here, given: int) -> Markup:
    mine = Markup('<span class="mine">{text}</span>')
    return mine.format(text=here.texts("question.mine", count=given)) if given else Markup()


def _bar(here: Here, text: str, dots: int, most: int, mine: Markup) -> Markup:
    return Markup(
        '<li><i class="{state}" style="width:{wide}%" aria-hidden="true"></i><span>{text}</span> '
        '<span class="dots"><b>{dots}</b> {mine}</span></li>'
    ).format(
        state="some" if dots else "none",
        wide=f"{100 * dots / most:.0f}",
        text=text,
        dots=here.texts.count("question.dots", dots),
        mine=mine,
    )
