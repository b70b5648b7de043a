"""What a participant sees at this moment, as data: without a script of Streamlit.

What is the same for everybody is composed once for each state of the session; what is personal is put into it for each
participant (`personal`).
"""

import json
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, cast

from markupsafe import Markup

from pages import activities
from pages.kit import frame, urls
from pages.kit.countdown import countdown
from pages.kit.frame import Here
from pages.kit.pieces import Html, Piece, Pieces, html, message
from pages.participant import guess_screen
from pages.participant.join import join_form
from pages.participant.outbox import late_answers
from pages.participant.personal import Part, Personal, Shared, fill_in
from pages.participant.screen_view import screen_view
from server.live.protocol import ParticipantViewJson
from server.request_context import RequestContext
from sessions.access.rights import Visitor
from sessions.activities.capabilities import WithTexts
from sessions.cache import Cache
from sessions.facilitation import commands, session_view, vote_cycle
from sessions.facilitation.session_view import (
    ContentShown,
    Ended,
    Guessing,
    GuessRound,
    InRound,
    Open,
    Revealed,
    SessionView,
)
from sessions.locale import content_language
from sessions.model.errors import Refusal
from sessions.model.records import Session
from sessions.participation import answering, manual_entry, own_answers
from sessions.participation.own_answers import Own, OwnAnswers
from sessions.results import round_results
from sessions.results.result import texts_shown

QUOTED = 30  # characters of an own text by which its writer knows it
ANYBODY = Visitor(None)  # for whom everybody's part of a screen is composed


@dataclass(frozen=True, slots=True)
class ParticipantView:
    """A phone's screen as JSON, with its name; `stage` and `rehearsal` say which state of the session it shows."""

    screen: Literal["join", "take_part"]
    stage: int
    rehearsal: str
    text: str

    def as_json(self) -> ParticipantViewJson:
        """The view as a browser reads it."""
        return cast(ParticipantViewJson, json.loads(self.text))


@dataclass(frozen=True, slots=True)
class SharedView:
    """What all phones see that see the same: everything before the pieces as JSON, and the pieces in parts."""

    now: SessionView
    screen: Literal["join", "take_part"]
    beginning: str
    parts: Sequence[Part]

    def for_one(self, own: Own) -> ParticipantView:
        """The screen of one of them."""
        session = self.now.session
        text = f"{self.beginning}[{fill_in(self.parts, own)}]}}"
        return ParticipantView(self.screen, session.stage, session.rehearsal, text)


_shared_views = Cache[SharedView](16)


def compose(here: Here) -> ParticipantView:
    """What this visitor sees now: the form to join, or what the session asks of a participant."""
    [view] = compose_together([RequestContext(here.workshop, here.visitor, here.texts, here.session)])
    return view


def compose_together(phones: Sequence[RequestContext]) -> list[ParticipantView]:
    """What each of these phones of one session shows, all in the same state of it; the live connection sends it.

    Raises Refusal when the session does not exist any more.
    """
    workshop = phones[0].workshop
    with workshop.snapshot():
        session = commands.find(workshop, phones[0].session.code)
        return compose_in(session, [Here(workshop, each.visitor, each.texts, session) for each in phones])


def compose_in(session: Session, each: Sequence[Here]) -> list[ParticipantView]:
    """What each of these visitors sees of a session as it was read in the snapshot that this thread has open."""
    workshop = each[0].workshop
    participants = answering.participants_of(workshop, [here.visitor for here in each], session)
    together = OwnAnswers(workshop, session, list(filter(None, participants)))
    return [
        _shared_view(replace(here, opened=session, visitor=ANYBODY), joined=participant is not None).for_one(
            Own(here.visitor, participant or own_answers.NOBODY, together)
        )
        for here, participant in zip(each, participants, strict=True)
    ]


def _shared_view(here: Here, *, joined: bool) -> SharedView:
    """What is the same for everybody who reads this language, and has joined or not; composed once per stage.

    Not anew with every answer and everybody who joins: no participant's screen shows how many there are, and a result
    is on it only when its round takes no answers any more. Whatever else changes a result is done by a facilitator.
    """
    session = here.session
    state = (session.rehearsal, session.stage)
    key = (here.workshop.hub.process, session.code, *state, here.texts.language, joined)
    return _shared_views.get_or(key, lambda: _compose_shared(here, joined=joined))


def _compose_shared(here: Here, *, joined: bool) -> SharedView:
    now = session_view.of_session(here.workshop, here.session)
    personal = Shared()
    screen: Literal["join", "take_part"] = "take_part" if joined else "join"
    beginning = {
        "screen": screen,
        "title": frame.title(here.texts, screen),
        "asked": _question(here, now),
        "stage": now.session.stage,
        "rehearsal": now.session.rehearsal,
    }
    before = f'{json.dumps(beginning).removesuffix("}")}, "pieces": '
    return SharedView(now, screen, before, personal.parts(screen_pieces(here, now, personal if joined else None)))


def screen_pieces(here: Here, now: SessionView, personal: Personal | None) -> Pieces:
    """The screen from top to bottom: the form to join without a `personal` part, else that of a participant."""
    pieces = [*frame.rehearsal_notice(here, now.session.rehearsal)]
    try:
        if personal is None:
            pieces += join_form.join_form(here)
        else:
            pieces += [*_session_pieces(here, now, personal), *_next_person(here, personal)]
    except Refusal as refusal:
        pieces.append(frame.refusal_notice(here.texts, refusal, way_on=True))
    return pieces


def _question(here: Here, now: SessionView) -> str:
    """What is asked, by the name that stands in a notice about it later; empty when nothing is."""
    if guess := _guess_round(now):
        return guess.prompt.heading(here.texts)
    return now.on_stage.prompt.heading(here.texts) if now.on_stage else ""


def _guess_round(now: SessionView) -> GuessRound | None:
    """What is guessed now; None while nobody is asked to guess."""
    return now.as_guess if isinstance(now, Guessing) else None


def _session_pieces(here: Here, now: SessionView, personal: Personal) -> Pieces:
    """What to do in this moment of the session; above it, what came too late for the round before."""
    return [
        late_answers.late_answers(here, now, personal),
        *personal.pieces(lambda own: countdown.beside(here, now, "phone")),  # how much is left when it is sent
        *_phase_pieces(here, now, personal),
        *screen_view.screen_view(here, now),
    ]


def _phase_pieces(here: Here, now: SessionView, personal: Personal) -> Pieces:
    stage = now.on_stage
    if stage is None or isinstance(now, Ended):
        return [_message(here, now.phase, tag="h1")]
    if guess := _guess_round(now):
        return [
            *_heading(here, guess.prompt.participant_heading(here.texts), guess.prompt.instruction(here.texts)),
            *guess_screen.ask(here, guess, personal),
        ]
    if isinstance(now, Open):
        return [
            *_heading(here, now.prompt.participant_heading(here.texts), now.prompt.instruction(here.texts)),
            *activities.screen_of(now.activity).ask(here, now, personal),
        ]
    heading = _heading(here, stage.prompt.heading(here.texts))
    in_round = now.in_round
    own_texts = personal.pieces(lambda own: _own_texts(here, in_round, own)) if in_round else ()
    if isinstance(now, Revealed | ContentShown):
        return [*heading, *_revealed(here, now, personal), *own_texts]
    return [*heading, _message(here, now.phase), *own_texts]


def _own_texts(here: Here, now: InRound, own: Own) -> Pieces:
    """What became of the own texts of a round that takes none any more; those shown are among the cards already."""
    if not isinstance(now.prompt, WithTexts):
        return ()
    value = own.value(now.round)
    if not value:
        return ()
    words = now.prompt.readable_texts(value, here.texts)
    statuses = own.statuses(now)
    shown = sum(status in {"shown", "merged"} for status in statuses.values())
    counted = texts_shown(here.texts, (shown, len(statuses))) if now.round.shown else ""
    item = Markup('<li><p>{words}</p><p class="decided">{status}</p></li>')
    return (
        html(
            '<section class="own-texts"><h2>{title}</h2><p>{counted}</p><ul class="cards own">{items}</ul></section>',
            title=here.texts("writing.own"),
            counted=counted,
            items=Markup().join(
                item.format(
                    words=textwrap.shorten(words[name], QUOTED, placeholder="…"),
                    status=here.texts(f"writing.status.{status}"),
                )
                for name, status in statuses.items()
                if status != "shown"
            ),
        ),
    )


def _revealed(here: Here, now: Revealed | ContentShown, personal: Personal) -> Pieces:
    """The result as the group sees it, with the own answer in it."""
    workshop, session, activity = here.workshop, now.session, now.activity
    if isinstance(now, Revealed):
        result = round_results.visible_result(workshop, session, activity, now.round, here.texts.language)
    else:
        result = round_results.without_answers(workshop, session, activity, here.texts.language)
    if result.hidden:
        return [_message(here, "closed" if result.hidden == "not_shown" else result.hidden)]
    instruction = vote_cycle.instruction(workshop, session, here.texts, result_shown=True)
    pieces: list[Piece] = []
    if sentence := instruction or result.sentence:
        pieces.append(html('<div class="said"><p>{sentence}</p></div>', sentence=sentence, announced=sentence))
    if isinstance(now, InRound):
        pieces += personal.pieces(lambda own: _own_move(own.move(now, here.texts)))
    return [*pieces, *activities.screen_of(activity).own(here, now, personal, result)]


def _own_move(move: str) -> Pieces:
    return [html('<p class="own-move">{move}</p>', move=move, announced=move)] if move else ()


def _heading(here: Here, text: str, instruction: str = "") -> Pieces:
    """What is asked, above everything else; it says so when that is in another language than the reader's.

    An instruction is announced with it: the steps of a question all have the same heading.
    """
    announced = f"{text} {instruction}".rstrip()
    language = content_language(here.texts.language)
    if language == here.texts.language:
        return [html("<h1 class='question'>{text}</h1>", text=text, announced=announced)]
    return [
        html('<p class="hint">{text}</p>', text=here.texts("take_part.content_nl")),
        html("<h1 class='question' lang='{language}'>{text}</h1>", language=language, text=text, announced=announced),
    ]


def _message(here: Here, name: str, *, tag: Literal["h1", "p"] = "p") -> Html:
    """What happens now, and that nothing needs to be done."""
    return message(here.texts(f"take_part.{name}"), tag=tag)


def _next_person(here: Here, personal: Personal) -> Pieces:
    """A shared laptop: the link to the next participant, folded away, so that nobody presses it by accident.

    Only where the facilitator allowed it.
    """
    session = here.session
    if not session.device_shared or session.ended:
        return ()
    return (
        html(
            '<details class="shared"><summary>{title}</summary><p>{lead}</p>'
            '<form method="post" action="{to}"><button class="button" type="submit">{next}</button></form></details>',
            title=here.texts("shared.title"),
            lead=here.texts("shared.lead"),
            to=personal.html(lambda own: f".{urls.NEXT}{session.code}/{manual_entry.proof(own.visitor, session)}"),
            next=here.texts("shared.next"),
        ),
    )
