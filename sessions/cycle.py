"""The vote cycle: the stops of a good conversation about one question, in any order and at any moment.

A stop moves the stage where that is needed, starts its time, and tells the room what to do. It ends nothing by itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sessions import moves, rehearsal, results
from sessions.access import Visitor
from sessions.activities.kind import Kind
from sessions.records import GUESSES, Round, Session
from sessions.refusal import Refusal
from sessions.steering import steer
from sessions.store import stage as stored
from sessions.store import takeaways
from sessions.store.moving import Stage
from sessions.workshop import Workshop

WARNING = timedelta(seconds=30)  # before the end a clock warns
LONGEST = 300  # signs in the sentence to take along


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop; `seconds` is the time it takes, 0 when it takes as long as it takes."""

    name: str
    seconds: int = 0


STOPS = (
    Stop("read"), Stop("vote"), Stop("guess"), Stop("reveal"), Stop("look", 20), Stop("extremes", 120),
    Stop("pairs", 180), Stop("again"), Stop("shift"), Stop("sentence", 60),
)  # fmt: skip


def go(workshop: Workshop, visitor: Visitor, session: Session, activity: Kind, step: str, stop: str) -> None:
    """Go to a stop of the question on stage. Changes nothing when the stage has moved on. Raises Refusal."""
    found = next((one for one in STOPS if one.name == stop), None)
    if found is None:
        raise Refusal("refused.not_a_choice")
    pictures = results.asking(workshop, session, activity, step).pictures
    with steer(workshop, visitor, session, "stop", f"{activity.id} {stop}") as moving:
        now = stored.by_code(moving.db, session.code)
        if now is None or (now.current, now.step) != (activity.id, step):
            return
        known = [one for one in stored.rounds(moving.db, session.id, activity.id) if one.step == step]
        if stop == "guess" and not possible(known, stop):
            return
        _move(workshop, moving, session, activity.id, step, stop)
        if stop == "shift":
            moving.set("picture", pictures)
        moving.set("stop", stop)
        until = workshop.exact() + timedelta(seconds=found.seconds)
        moving.set_timer(ends=until if found.seconds else None)
    if stop == "guess":
        rehearsal.answer(workshop, session, activity.id, GUESSES + known[-1].number)


def possible(rounds: Sequence[Round], stop: str) -> bool:
    """Whether a stop can be made with these rounds of the step on stage: what isn't there can't be shown."""
    if stop == "guess":
        return bool(rounds) and not rounds[-1].shown
    if stop in {"reveal", "again"}:
        return bool(rounds)
    return len(rounds) > 1 if stop == "shift" else True


def warns(stop: str, left: timedelta) -> timedelta:
    """How long before its end the clock with so much `left` warns: later at a stop that is shorter than a warning."""
    whole = timedelta(seconds=next((one.seconds for one in STOPS if one.name == stop), 0))
    return whole / 2 if left <= whole <= WARNING else WARNING


def take_along(workshop: Workshop, visitor: Visitor, session: Session, activity: str, sentence: str) -> None:
    """Keep the sentence that the room takes along from an activity; an empty one takes it back. Raises Refusal."""
    sentence = " ".join(sentence.split())
    if len(sentence) > LONGEST:
        raise Refusal("refused.too_long", given=len(sentence), most=LONGEST)
    with steer(workshop, visitor, session, "take_along", activity, ended_too=True) as moving:
        if stored.activity(moving.db, session.id, activity) is None:
            raise Refusal("refused.no_such_activity")
        takeaways.keep(moving, activity, sentence)


def taken(workshop: Workshop, session: Session) -> dict[str, str]:
    """The sentences that the room takes along, by activity."""
    with workshop.store.reading() as db:
        return takeaways.of_session(db, session.id)


def _move(workshop: Workshop, moving: Stage, session: Session, activity: str, step: str, stop: str) -> None:
    known = stored.rounds(moving.db, session.id, activity)
    rounds = [one for one in known if one.step == step]
    latest = rounds[-1] if rounds else None
    if stop == "vote" or (stop == "again" and latest is None):
        number = latest.number if latest else len(known) + 1
        moves.open_round(workshop, moving, session, activity, number, step)
    elif stop == "again" and latest and not (latest.open and latest.turn > 1):
        moves.open_round(workshop, moving, session, activity, len(known) + 1, step)
    elif stop == "guess" and latest:
        moves.open_guess(workshop, moving, session, activity, latest.number)
    elif stop != "again":
        moves.close(moving)
        shown = {"reveal": rounds[-1:], "shift": rounds[-2:]}.get(stop, [])  # before and after are both to be seen
        for one in shown:
            moves.reveal(moving, activity, one.number)
