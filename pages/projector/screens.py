"""The projector's screens: lobby, activity, end. One message at a time, readable from ten metres."""

from collections.abc import Iterator, Mapping
from typing import Any

from markupsafe import Markup

from pages import activities
from pages.kit import urls
from pages.kit.chart.chart import chart
from pages.kit.component import ComponentPiece
from pages.kit.frame import Here
from pages.kit.pieces import Html, Piece, Pieces, html
from pages.projector.layouts import cards, stories
from sessions.activities.capabilities import guess_prompt_of
from sessions.facilitation import discussion, vote_cycle
from sessions.facilitation.session_view import (
    Closed,
    ContentShown,
    Ended,
    Guessing,
    InRound,
    Lobby,
    OnStage,
    Open,
    Revealed,
    SessionView,
    Talking,
)
from sessions.model.records import Session
from sessions.results import extra_charts, round_results
from sessions.results.extra_charts import ExtraChart
from sessions.results.result import Result, texts_shown
from sessions.results.stories import stories_behind

QUESTIONS = 3  # of a discussion that can be read from ten metres


def screen(here: Here, now: SessionView) -> Pieces:
    """What the group sees in this phase."""
    match now:
        case Lobby():
            return [_lobby(here, now)]
        case Ended():
            return [_ended(here, now)]
        case OnStage():
            return activity(here, now)
    return ()


def _lobby(here: Here, now: Lobby) -> Html:
    """How to get in: address, code, QR code, and how many are in."""
    url, session = urls.base(here.workshop), now.session
    return html(
        """<div class="projector lobby"><p class="over">{organisation}{made_up}</p><h1>{title}</h1>
        <div class="how-to-join"><div class="words">{address}
        <p class="step">{with_code}</p><p class="code">{first}<span> </span>{last}</p>
        </div>{qr}</div>
        <p class="people" role="status">{people}</p></div>""",
        organisation=session.organisation,
        made_up=_made_up(here) if session.made_up else "",
        title=session.title,
        address=_address(here, url),
        with_code=here.texts("projector.with_code"),
        first=session.code[:3],
        last=session.code[3:],
        qr=_qr(here, urls.join(url, session.code)) if url else Markup(),
        people=here.texts.count("projector.people", now.people),
    )


def _made_up(here: Here) -> Markup:
    return Markup(' <span class="made-up">{text}</span>').format(text=here.texts("demo.mark"))


def _address(here: Here, url: str | None) -> Markup:
    """Where to go; while this machine is on no network, that the address will follow."""
    if url is None:
        return Markup('<p class="step" role="status">{text}</p>').format(text=here.texts("projector.no_address"))
    return Markup('<p class="step">{go}</p><p class="address">{address}</p>').format(
        go=here.texts("projector.go"), address=urls.spoken(urls.join(url, here.session.code))
    )


def _qr(here: Here, url: str) -> Markup:
    figure = '<figure class="qr"><img src="{qr}" alt="{alt}"><figcaption>{scan}</figcaption></figure>'
    return Markup(figure).format(
        qr=Markup(urls.qr_image(url)), alt=here.texts("projector.qr"), scan=here.texts("projector.scan")
    )


def _ended(here: Here, now: Ended) -> Html:
    """Thanks, and what happens with the answers."""
    return html(
        '<div class="projector plain"><h1>{thanks}</h1><p class="lead">{kept}</p></div>',
        thanks=here.texts("projector.thanks"),
        kept=here.texts("projector.kept", day=here.texts.day(now.session.keep_until)),
    )


def activity(here: Here, now: OnStage) -> Pieces:
    """The activity on stage: its question, the count, and the results if the group may see them."""
    return board(here, now, _result(here, now))


def board(here: Here, now: OnStage, result: Result | None) -> Pieces:
    """The activity on stage with the result that is given; None while there is no result to show or to hide."""
    heading = now.prompt.heading(here.texts)
    top = html(
        '<div class="projector top"><p class="over">{theme}</p><h1 class="{size}">{heading}</h1></div>',
        theme=_theme(here, now),
        heading=heading,
        size="long" if len(heading) > 60 else "short",
    )
    return [top, *_middle(here, now, result), _foot(here, now, result)]


def _middle(here: Here, now: OnStage, result: Result | None) -> Pieces:
    """What the group talks about, or the result, or what to do."""
    if isinstance(now, Talking):
        return [_discussion(here, now)]
    if result and not result.hidden:
        return _stories(here, now) or _shown(here, now, result)
    return [_invitation(here, now, result)]


def chart_shown(here: Here, now: SessionView) -> Mapping[str, Any] | None:
    """The figure that the group sees at this moment, and its alternative text, as `chart` has them; None for none."""
    if not isinstance(now, OnStage):
        return None
    pieces = _middle(here, now, _result(here, now))
    return next((piece.data for piece in pieces if isinstance(piece, ComponentPiece) and "figure" in piece.data), None)


def _result(here: Here, now: OnStage) -> Result | None:
    """What the group may see now, with the chart that the facilitator turned to."""
    workshop, session, language = here.workshop, now.session, here.texts.language
    match now:
        case ContentShown():
            result = round_results.without_answers(workshop, session, now.activity, language)
        case InRound():
            result = round_results.visible_result(workshop, session, now.activity, now.round, language)
        case _:
            return None
    return result.with_chart_number(session.chart_number)


def _theme(here: Here, now: OnStage) -> str:
    """Where in the programme this is: theme, step and round."""
    session, activity = now.session, now.activity
    themes = {theme.id: theme.title.in_language(here.texts.language) for theme in session.themes}
    theme = themes.get(activity.theme or "", "")
    step = here.texts(f"{activity.kind}.step.{session.step}") if session.step else ""
    turn = now.in_round.round.turn if now.in_round else 1
    return " · ".join(
        text for text in (theme, step, here.texts("projector.round", number=turn) if turn > 1 else "") if text
    )


def _discussion(here: Here, now: Talking) -> Html:
    """That the group talks, and what about."""
    questions = discussion.questions(here.workshop, now, here.texts.language)[:QUESTIONS]
    return html(
        '<div class="projector talk"><p class="talking">{title}</p><ul>{questions}</ul></div>',
        title=here.texts("talk.title"),
        questions=Markup().join(Markup("<li>{line}</li>").format(line=question) for question in questions),
    )


def _stories(here: Here, now: OnStage) -> Pieces:
    """The stories behind the dots in place of the dots, if the facilitator chose that and there are any."""
    if not now.session.stories:
        return ()
    cards_behind = stories_behind(here.workshop, now.session, now.activity)
    return stories.behind(here, now, cards_behind) if cards_behind else ()


def _shown(here: Here, now: OnStage, result: Result) -> Pieces:
    """The result, and what it says in one sentence."""
    extra = _extra_chart(here, now)
    pieces: list[Piece] = []
    if result.pinned:
        name = f"{now.session.code}/{now.activity.id}/{now.session.step}"
        pieces.append(cards.cards(here, name, result.cards, result.voices, result.pinned))
    elif extra and extra.figures:
        name = f"{now.session.code}/{now.activity.id}/{now.session.step}/{here.texts.language}/{extra.name}"
        pieces.append(chart(name, extra.figures[0], alt=extra.alt))
    else:
        pieces += activities.screen_of(now.activity).project(here, now, result)
    instruction = vote_cycle.instruction(here.workshop, now.session, here.texts, result_shown=True)
    if sentence := instruction or (extra.sentence if extra else result.sentence):
        pieces.append(html('<p class="projector sentence" role="status">{sentence}</p>', sentence=sentence))
    return pieces


def _extra_chart(here: Here, now: OnStage) -> ExtraChart | None:
    """The shift between two rounds or the roles side by side, when the facilitator chose that."""
    if not isinstance(now, InRound):
        return None
    language = here.texts.language
    return extra_charts.chosen(here.workshop, now.session, now.activity, now.prompt, now.round, language)


def _invitation(here: Here, now: OnStage, result: Result | None) -> Html:
    """What the group does now, and how many have done it."""
    return html(
        '<div class="projector ask"><p>{ask}</p>{count}</div>',
        ask=_what_to_do(here, now, result),
        count=_count(here, now) if isinstance(now, InRound) else Markup(),
    )


def _what_to_do(here: Here, now: OnStage, result: Result | None) -> str:
    """There is always something that tells the group what to do."""
    if isinstance(now, Open):
        return now.prompt.instruction(here.texts)
    if isinstance(now, Guessing) and (guess := guess_prompt_of(now.prompt)):
        return guess.instruction(here.texts)
    if instruction := vote_cycle.instruction(here.workshop, now.session, here.texts, result_shown=False):
        return instruction
    if result and result.hidden in {"too_few", "nothing"}:
        return here.texts(f"projector.{result.hidden}")
    return here.texts("projector.closed" if isinstance(now, Closed | Revealed) else "projector.think")


def _count(here: Here, now: InRound) -> Markup:
    return Markup('<p class="count" role="status"><b>{answered}</b> {of}</p>').format(
        answered=now.answered, of=here.texts("projector.of", people=now.people)
    )


def _foot(here: Here, now: OnStage, result: Result | None) -> Html:
    """For late-comers: address and code; and how many answered, and how many of their texts are shown."""
    return html(
        '<footer class="projector foot"><p>{join}</p><p>{count}</p></footer>',
        join=_address_and_code(here, now.session),
        count=" · ".join(_answers(here, now, result)) if isinstance(now, InRound) else "",
    )


def _answers(here: Here, now: InRound, result: Result | None) -> Iterator[str]:
    """How many answered, and how many of these answers were entered by hand; how many texts are shown."""
    answers = here.texts("projector.answers", answered=now.answered, people=now.people)
    yield f"{answers} ({here.texts('hands.of_these', count=now.by_hand)})" if now.by_hand else answers
    if result and result.texts:
        yield texts_shown(here.texts, result.texts)


def _address_and_code(here: Here, session: Session) -> Markup:
    """Where to join; nothing for a session that is over, and for an example, which has no code."""
    code = session.code
    if not code or session.ended:
        return Markup()
    url = urls.base(here.workshop)
    return Markup('{join} <b class="code">{address}</b>').format(
        join=here.texts("projector.join"),
        address=urls.spoken(urls.join(url, code)) if url else f"{code[:3]} {code[3:]}",
    )
