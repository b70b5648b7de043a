"""What happens to the stage inside a command: rounds open, close and are shown, and an activity comes on stage.

Each of these is a part of one transaction; the commands in `session` and `cycle` are made of them.
"""

from sessions import activities, timer
from sessions.activities.kind import NOWHERE, Opens
from sessions.records import GUESSES, Round, Session
from sessions.refusal import Refusal
from sessions.store import guesses
from sessions.store import stage as stored
from sessions.store.moving import Stage
from sessions.workshop import Workshop


def open_round(
    workshop: Workshop, moving: Stage, session: Session, activity: str, number: int, step: str | None = None
) -> None:
    """Open round `number`: a new one in `step`, the first one unless it is given, or an earlier one again."""
    told = stored.activity(moving.db, session.id, activity)
    steps = steps_of(moving, activity) if told else {"": None}
    known = {one.number: one for one in stored.rounds(moving.db, session.id, activity)}
    step = known[number].step if number in known else step or next(iter(steps))
    if told is None or not 1 <= number <= len(known) + 1 or (number not in known and step not in steps):
        raise Refusal("refused.no_such_round")
    if number in known and known[number].open:
        return
    close(moving)
    stand_at(workshop, moving, session, activity, step)
    moving.open_round(activity, number, step, shown=(steps.get(step) or told.results) == "live")


def open_guess(workshop: Workshop, moving: Stage, session: Session, activity: str, number: int) -> None:
    """Let everybody guess where the group stands in a round that the room hasn't seen; an earlier guess goes on."""
    one, told = round_of(moving, activity, number), stored.activity(moving.db, session.id, activity)
    if told is None or activities.load(told.definition).at(one.step, NOWHERE).guessing() is None:
        raise Refusal("refused.no_guess")
    if guesses.is_open(moving.db, session.id, activity, number):
        return
    if one.shown:
        raise Refusal("refused.guess_too_late")
    close(moving)
    stand_at(workshop, moving, session, activity, one.step)
    moving.open_round(activity, GUESSES + number, one.step, shown=False)


def close_guess(moving: Stage, activity: str, number: int) -> None:
    """End the guessing about a round, if it is going on."""
    if guesses.is_open(moving.db, moving.session, activity, number):
        close(moving)


def close(moving: Stage) -> None:
    """Close the round that is open, if one is. What was asked blind until then is shown from now on."""
    for one in stored.rounds(moving.db, moving.session):
        if one.open and steps_of(moving, one.activity).get(one.step) == "closed":
            moving.show(one.activity, one.number, shown=True)
    moving.close_open_round()


def reveal(moving: Stage, activity: str, number: int) -> None:
    """Let the room see the results of a round; what is blind until it is closed, or guessed, is closed by it."""
    one = round_of(moving, activity, number)
    if one.open and steps_of(moving, activity).get(one.step) == "closed":
        close(moving)
    close_guess(moving, activity, number)
    moving.show(activity, number, shown=True)


def stand_at(workshop: Workshop, moving: Stage, session: Session, activity: str, step: str) -> None:
    """Put an activity on stage in one of its steps, with the timer that belongs there."""
    before, told = stored.by_code(moving.db, session.code), stored.activity(moving.db, session.id, activity)
    if before and told:
        timer.arrive(workshop, moving, before, activities.load(told.definition), step)
    moving.stand_at(activity, step)


def steps_of(moving: Stage, activity: str) -> dict[str, Opens | None]:
    """The steps of an activity, in their order, with the results that each insists on. Raises Refusal."""
    told = stored.activity(moving.db, moving.session, activity)
    if told is None:
        raise Refusal("refused.no_such_activity")
    return {step.name: step.results for step in activities.load(told.definition).steps()}


def round_of(moving: Stage, activity: str, number: int) -> Round:
    """One round of an activity. Raises Refusal."""
    for one in stored.rounds(moving.db, moving.session, activity):
        if one.number == number:
            return one
    raise Refusal("refused.no_such_round")
