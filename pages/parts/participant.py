"""What a participant sees at this moment: a sheet of pieces, composed for one person, without a script of Streamlit."""

from dataclasses import dataclass, replace
from typing import Any

from pages import activities
from pages.parts import clock, frame, guessing, joining, passing_on, pieces, rehearsing, unsent
from pages.parts.frame import Here
from pages.parts.markup import show
from pages.parts.task import task
from sessions import results, scene, shift, taking_part
from sessions.records import Participant
from sessions.refusal import Refusal
from sessions.scene import Scene


@dataclass(frozen=True, slots=True)
class Sheet:
    """A phone's screen: its name, what it asks, the state of the session that it shows, and what stands on it."""

    screen: str
    title: str
    asked: str
    stage: int
    rehearsal: str
    pieces: list[pieces.Piece]

    def told(self) -> dict[str, Any]:
        """As a browser is told of it."""
        return {name: getattr(self, name) for name in self.__slots__}


def sheet(here: Here) -> Sheet:
    """What whoever looks sees now: the way in, or what the session asks of a participant."""
    now = scene.look(here.workshop, here.on.code)
    here = replace(here, session=now.session)
    who = taking_part.who_is(here.workshop, here.visitor, now.session)
    name = "take_part" if who else "join"
    with pieces.collected() as found:
        try:
            rehearsing.band(here, now.session)
            if who is None:
                joining.way_in(here)
            else:
                _moment(here, now, who)
                passing_on.passing_on(here, now)
        except Refusal as refusal:
            frame.show_refusal(here.texts, refusal, way_on=True)
    return Sheet(name, frame.title(here, name), _asked(here, now), now.session.stage, now.session.rehearsal, found)


def _asked(here: Here, now: Scene) -> str:
    """What is asked, by the name under which it is told later; empty when nothing is."""
    one = now.as_guess if now.as_guess and now.phase == "guessing" else now
    return one.asking.heading(here.texts) if one.asking else ""


def _heading(text: str) -> None:
    """What is asked, above everything else."""
    show("<h1 class='question'>{text}</h1>", text=text)


def _message(here: Here, name: str) -> None:
    """One quiet sentence in the middle: what happens now, and that nothing needs to be done."""
    show('<div class="quiet" role="status"><p>{text}</p></div>', text=here.texts(f"take_part.{name}"))


def _moment(here: Here, now: Scene, who: Participant) -> None:
    """What to do in this moment of the session; above it, what came too late for the round before."""
    guess = now.as_guess
    unsent.unsent(here, now, who)
    clock.beside(here, now, "phone")
    if now.activity is None or now.asking is None or now.phase == "ended":
        _message(here, now.phase)
        return
    if guess and guess.asking and now.phase == "guessing":
        _heading(guess.asking.prompt(here.texts))
        guessing.ask(here, guess, who)
        return
    _heading((now.asking.prompt if now.phase == "open" else now.asking.heading)(here.texts))
    if now.phase == "open":
        activities.screen_of(now.activity).ask(here, now, who)
    elif now.phase in {"revealed", "showing"}:
        _revealed(here, now, who)
    else:
        _message(here, now.phase)


def _revealed(here: Here, now: Scene, who: Participant) -> None:
    """The result as the room sees it, with the own answer in it."""
    assert now.activity
    if now.round and now.phase == "revealed":
        result = results.for_room(here.workshop, now.session, now.activity, now.round, here.texts.language)
    else:
        result = results.without_answers(here.workshop, now.session, now.activity, here.texts.language)
    if result.hidden == "not_shown":
        _message(here, "closed")
        return
    if result.hidden:
        _message(here, result.hidden)
        return
    if sentence := task(here, now, seen=True) or result.sentence:
        show('<div class="said"><p>{sentence}</p></div>', sentence=sentence)
    if now.round and (move := shift.own(here.workshop, now.session, now.activity, now.round, who, here.texts)):
        show('<p class="own-move">{move}</p>', move=move)
    activities.screen_of(now.activity).own(here, now, who, result)
