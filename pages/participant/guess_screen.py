"""Guess the group on a participant's screen: the same slider for the guess, and the own guess beside the group."""

from markupsafe import Markup

from pages.kit.frame import Here
from pages.kit.pieces import Pieces
from pages.participant.fields.slider import slider
from sessions.facilitation.session_view import GuessRound, InRound
from sessions.model.records import Participant
from sessions.participation import answering
from sessions.results.statistics import Position


def ask(here: Here, view: GuessRound, participant: Participant) -> Pieces:
    """Where one thinks that the group stands."""
    left, right = (pole.in_language(here.texts.language) for pole in (view.prompt.left, view.prompt.right))
    words = {"label": here.texts("guess.label", left=left, right=right), "hint": here.texts("guess.hint")}
    return (slider(here, view, participant, left=left, right=right, words=words),)


def own_guess(here: Here, view: InRound, participant: Participant) -> int | None:
    """What this participant guessed about the round on stage; None without a guess."""
    if view.guess is None:
        return None
    answer = answering.own_answer(here.workshop, participant, *view.guess.key)
    value = answer.value.get("value") if answer and answer.value else None
    return value if isinstance(value, int) else None


def in_words(here: Here, position: Position, guess: int | None, answer: int | None) -> Markup:
    """The own guess and answer against the median of the group, in words; nothing without a guess."""
    if guess is None:
        return Markup()
    key = "guess.own" if answer is None else "guess.own_both"
    text = here.texts(key, guess=guess, mine=answer, real=here.texts.number(position.median))
    return Markup('<p class="own-move">{text}</p>').format(text=text)
