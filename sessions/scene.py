"""Where a session stands now, as one look at the database: what every screen asks first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sessions import activities, results
from sessions.activities.kind import Asking, Kind, Step
from sessions.programme import Results
from sessions.records import Round, Session
from sessions.refusal import Refusal
from sessions.store import answers, stage
from sessions.workshop import Workshop

Phase = Literal["lobby", "showing", "waiting", "open", "closed", "revealed", "ended"]


@dataclass(frozen=True, slots=True)
class Scene:
    """The moment a session is in. `asking` is what the activity on stage asks in the step it is in.

    `round` is the open round of this step, else its latest.
    """

    session: Session
    activity: Kind | None
    asking: Asking | None
    round: Round | None
    people: int
    answered: int

    @property
    def phase(self) -> Phase:
        """What the room does now."""
        if self.session.ended:
            return "ended"
        if self.activity is None:
            return "lobby"
        if self.asking is not None and not self.asking.asks:
            return "showing"
        if self.round is None:
            return "waiting"
        if self.round.open:
            return "open"
        return "revealed" if self.round.shown else "closed"


@dataclass(frozen=True, slots=True)
class Item:
    """One activity of a session's programme, with its rounds and the number of answers in each."""

    activity: Kind
    results: Results
    rounds: tuple[Round, ...]
    answered: tuple[int, ...]
    skipped: bool = False
    case: int | None = None  # what this activity is about, when that is another case than its session's


@dataclass(frozen=True, slots=True)
class Stop:
    """One place on the way through a session: an activity in one of its steps, with the rounds of that step."""

    item: Item
    step: Step
    rounds: tuple[Round, ...]

    @property
    def place(self) -> tuple[str, str]:
        """The activity and the step, as `session.go_to` takes them."""
        return self.item.activity.id, self.step.name


def look(workshop: Workshop, code: str) -> Scene:
    """The scene of the session with this code. Raises Refusal when there is none."""
    with workshop.store.reading() as db:
        session = stage.by_code(db, code)
        if session is None:
            raise Refusal("refused.code_unknown", code=code)
        told = stage.activity(db, session.id, session.current) if session.current else None
        rounds = stage.rounds(db, session.id, session.current) if told else []
        rounds = [one for one in rounds if one.step == session.step]
        latest = next((one for one in rounds if one.open), rounds[-1] if rounds else None)
        counted = answers.counts(db, session.id) if latest else {}
        people = answers.people(db, session.id)
    answered = counted.get((latest.activity, latest.number), 0) if latest else 0
    activity = activities.load(told.definition) if told else None
    asking = results.asking(workshop, session, activity, session.step) if activity else None
    return Scene(session, activity, asking, latest, people, answered)


def items(workshop: Workshop, session: Session) -> list[Item]:
    """The whole programme of a session with what happened so far."""
    with workshop.store.reading() as db:
        told = stage.activities(db, session.id)
        rounds = stage.rounds(db, session.id)
        counted = answers.counts(db, session.id)
    found = []
    for one in told:
        own = tuple(each for each in rounds if each.activity == one.id)
        answered = tuple(counted.get((each.activity, each.number), 0) for each in own)
        found.append(Item(activities.load(one.definition), one.results, own, answered, one.skipped, one.case))
    return found


def stops(programme: Sequence[Item]) -> list[Stop]:
    """The way through a programme, step by step, without what is skipped."""
    return [
        Stop(item, step, tuple(one for one in item.rounds if one.step == step.name))
        for item in programme
        if not item.skipped
        for step in item.activity.steps()
    ]
