"""Guess the group on a participant's screen: the same slider for the guess, and the own guess beside the group."""

from markupsafe import Markup

from pages.kit.frame import Here
from pages.kit.pieces import Pieces
from pages.participant.fields.slider import slider
from pages.participant.personal import Personal
from sessions.facilitation.session_view import GuessRound
from sessions.results.statistics import Position


def ask(here: Here, view: GuessRound, personal: Personal) -> Pieces:
    """Where one thinks that the group stands."""
    left, right = (pole.in_language(here.texts.language) for pole in (view.prompt.left, view.prompt.right))
    words = {"label": here.texts("guess.label", left=left, right=right), "hint": here.texts("guess.hint")}
    return (slider(here, view, personal, left=left, right=right, words=words),)


def in_words(here: Here, position: Position, guess: int | None, answer: int | None) -> Markup:
    """The own guess and answer against the median of the group, in words; nothing without a guess."""
    if guess is None:
        return Markup()
    key = "guess.own" if answer is None else "guess.own_both"
    text = here.texts(key, guess=guess, mine=answer, real=here.texts.number(position.median))
    return Markup('<p class="own-move">{text}</p>').format(text=text)
