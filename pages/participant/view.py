"""What a participant sees at this moment, as data: composed for one person, without a script of Streamlit."""

import textwrap
from dataclasses import dataclass, replace
from typing import Literal

from markupsafe import Markup

from pages import activities
from pages.kit import frame, urls
from pages.kit.countdown import countdown
from pages.kit.frame import Here
from pages.kit.pieces import Html, Piece, Pieces, html, message
from pages.participant import guess_screen
from pages.participant.join import join_form
from pages.participant.outbox import late_answers
from pages.participant.screen_view import screen_view
from server.live.protocol import ParticipantViewJson
from sessions.activities.capabilities import WithTexts
from sessions.facilitation import session_view, vote_cycle
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
from sessions.model.records import Participant
from sessions.participation import answering, manual_entry, moderation
from sessions.results import round_results, shift
from sessions.results.result import texts_shown

QUOTED = 30  # characters of an own text by which its writer knows it


@dataclass(frozen=True, slots=True)
class ParticipantView:
    """A phone's screen: its name and title, what is asked, and its pieces from top to bottom.

    `revision` and `rehearsal` say which state of the session it shows.
    """

    screen: str
    title: str
    question: str
    revision: int
    rehearsal: str
    pieces: tuple[Piece, ...]

    def as_json(self) -> ParticipantViewJson:
        """The view as a browser gets it."""
        return {
            "screen": self.screen,
            "title": self.title,
            "asked": self.question,
            "stage": self.revision,
            "rehearsal": self.rehearsal,
            "pieces": [piece.as_json() for piece in self.pieces],
        }


def compose(here: Here) -> ParticipantView:
    """What this visitor sees now: the form to join, or what the session asks of a participant."""
    with here.workshop.snapshot():
        now = session_view.build(here.workshop, here.session.code)
        here = replace(here, opened=now.session)
        participant = answering.participant_of(here.workshop, here.visitor, now.session)
        pieces = [*frame.rehearsal_notice(here, now.session.rehearsal)]
        try:
            if participant is None:
                pieces += join_form.join_form(here)
            else:
                pieces += [*_session_pieces(here, now, participant), *_next_person(here)]
        except Refusal as refusal:
            pieces.append(frame.refusal_notice(here.texts, refusal, way_on=True))
    screen = "take_part" if participant else "join"
    return ParticipantView(
        screen,
        frame.title(here.texts, screen),
        _question(here, now),
        now.session.stage,
        now.session.rehearsal,
        tuple(pieces),
    )


def _question(here: Here, now: SessionView) -> str:
    """What is asked, by the name that stands in a notice about it later; empty when nothing is."""
    if guess := _guess_round(now):
        return guess.prompt.heading(here.texts)
    return now.on_stage.prompt.heading(here.texts) if now.on_stage else ""


def _guess_round(now: SessionView) -> GuessRound | None:
    """What is guessed now; None while nobody is asked to guess."""
    return now.as_guess if isinstance(now, Guessing) else None


def _session_pieces(here: Here, now: SessionView, participant: Participant) -> Pieces:
    """What to do in this moment of the session; above it, what came too late for the round before."""
    return [
        late_answers.late_answers(here, now, participant),
        *countdown.beside(here, now, "phone"),
        *_phase_pieces(here, now, participant),
        *screen_view.screen_view(here, now),
    ]


def _phase_pieces(here: Here, now: SessionView, participant: Participant) -> Pieces:
    stage = now.on_stage
    if stage is None or isinstance(now, Ended):
        return [_message(here, now.phase, tag="h1")]
    if guess := _guess_round(now):
        return [
            *_heading(here, guess.prompt.participant_heading(here.texts), guess.prompt.instruction(here.texts)),
            *guess_screen.ask(here, guess, participant),
        ]
    if isinstance(now, Open):
        return [
            *_heading(here, now.prompt.participant_heading(here.texts), now.prompt.instruction(here.texts)),
            *activities.screen_of(now.activity).ask(here, now, participant),
        ]
    heading = _heading(here, stage.prompt.heading(here.texts))
    own = _own_texts(here, now.in_round, participant) if now.in_round else ()
    if isinstance(now, Revealed | ContentShown):
        return [*heading, *_revealed(here, now, participant), *own]
    return [*heading, _message(here, now.phase), *own]


def _own_texts(here: Here, now: InRound, participant: Participant) -> Pieces:
    """What became of the own texts of a round that takes none any more; those shown are among the cards already."""
    if not isinstance(now.prompt, WithTexts):
        return ()
    value = answering.own_value(here.workshop, participant, now.round)
    if not value:
        return ()
    words = now.prompt.readable_texts(value, here.texts)
    statuses = moderation.statuses_of(here.workshop, now.session, participant, now.prompt, now.round)
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


def _revealed(here: Here, now: Revealed | ContentShown, participant: Participant) -> Pieces:
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
    if isinstance(now, InRound) and (
        move := shift.own(workshop, session, activity, now.round, participant, here.texts)
    ):
        pieces.append(html('<p class="own-move">{move}</p>', move=move, announced=move))
    return [*pieces, *activities.screen_of(activity).own(here, now, participant, result)]


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


def _next_person(here: Here) -> Pieces:
    """A shared laptop: the link to the next participant, folded away, so that nobody presses it by accident.

    Only where the facilitator allowed it.
    """
    session = here.session
    if not session.shared or session.ended:
        return ()
    return (
        html(
            '<details class="shared"><summary>{title}</summary><p>{lead}</p>'
            '<form method="post" action="{to}"><button class="button" type="submit">{next}</button></form></details>',
            title=here.texts("shared.title"),
            lead=here.texts("shared.lead"),
            to=f"{urls.NEXT}{session.code}/{manual_entry.proof(here.visitor, session)}",
            next=here.texts("shared.next"),
        ),
    )
