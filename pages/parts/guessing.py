"""Guess the room on a participant's screen: the same slider for the guess, and the own guess beside the group."""

from pages.parts.frame import Here
from pages.parts.markup import Safe, markup
from pages.parts.slider import slider
from sessions import taking_part
from sessions.activities.guess import Guess
from sessions.positions import Position
from sessions.records import Participant
from sessions.scene import Scene


def ask(here: Here, scene: Scene, who: Participant) -> None:
    """Where one thinks that the group stands; `scene` is the moment seen as a guess."""
    assert isinstance(scene.asking, Guess)
    left, right = (pole.in_language(here.texts.language) for pole in (scene.asking.left, scene.asking.right))
    words = {"label": here.texts("guess.label", left=left, right=right), "hint": here.texts("guess.hint")}
    slider(here, scene, who, left=left, right=right, words=words)


def own(here: Here, scene: Scene, who: Participant) -> int | None:
    """What this participant guessed about the round on stage; None without a guess."""
    if scene.guess is None:
        return None
    answer = taking_part.own_answer(here.workshop, who, scene.guess.activity, scene.guess.number)
    place = answer.value.get("value") if answer and answer.value else None
    return place if isinstance(place, int) else None


def said(here: Here, position: Position, guess: int | None, mine: int | None) -> Safe:
    """Own guess and own place against the middle of the group, in words; nothing without a guess."""
    if guess is None:
        return Safe("")
    key = "guess.own" if mine is None else "guess.own_both"
    text = here.texts(key, guess=guess, mine=mine, real=here.texts.number(position.median))
    return markup('<p class="own-move">{text}</p>', text=text)
