"""Where a session stands now, as one look at the database: what every screen asks first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sessions import activities, results
from sessions.activities.kind import Asking, Kind, Step
from sessions.programme import Results
from sessions.records import Round, Session
from sessions.refusal import Refusal
from sessions.store import Connection, answers, guesses, hands, stage
from sessions.store.stage import StoredActivity
from sessions.workshop import Workshop

Phase = Literal["lobby", "showing", "talking", "waiting", "open", "guessing", "closed", "revealed", "ended"]


@dataclass(frozen=True, slots=True)
class Scene:
    """The moment a session is in. `asking` is what the activity on stage asks in the step it is in.

    `round` is the open round of this step, else its latest; `guess` is the round in which it is guessed, if there is
    one. While that is open, its answers are counted.
    """

    session: Session
    activity: Kind | None
    asking: Asking | None
    round: Round | None
    people: int
    answered: int
    by_hand: int = 0  # of those answers
    guess: Round | None = None

    @property
    def phase(self) -> Phase:
        """What the room does now."""
        if self.session.ended:
            return "ended"
        if self.activity is None:
            return "lobby"
        if self.asking is not None and not self.asking.asks:
            return "showing"
        if self.session.talk:
            return "talking"
        if self.round is None:
            return "waiting"
        if self.guess and self.guess.open:
            return "guessing"
        if self.round.open:
            return "open"
        return "revealed" if self.round.shown else "closed"

    @property
    def as_guess(self) -> "Scene | None":
        """The same moment seen as one in which the group is guessed; None when it wasn't and isn't."""
        asked = self.asking.guessing() if self.asking else None
        return replace(self, asking=asked, round=self.guess, guess=None) if asked and self.guess else None


@dataclass(frozen=True, slots=True)
class Item:
    """One activity of a session's programme, with its rounds and the number of answers in each."""

    activity: Kind
    results: Results
    rounds: tuple[Round, ...]
    answered: tuple[int, ...]
    skipped: bool = False
    visited: bool = False  # it was on stage
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
        around = _around(db, session)
    return _scene(workshop, session, around)


def at(workshop: Workshop, session: Session) -> Scene:
    """The scene of a session that stands where this record says, wherever the facilitator is."""
    with workshop.store.reading() as db:
        around = _around(db, session)
    return _scene(workshop, session, around)


@dataclass(frozen=True, slots=True)
class _Around:
    """What is on stage, its round and the guess about it, the people who joined and the answers that are counted."""

    told: StoredActivity | None
    round: Round | None
    guess: Round | None
    people: int
    answered: int
    by_hand: int


def _around(db: Connection, session: Session) -> _Around:
    told = stage.activity(db, session.id, session.current) if session.current else None
    rounds = stage.rounds(db, session.id, session.current) if told else []
    rounds = [one for one in rounds if one.step == session.step]
    latest = next((one for one in rounds if one.open), rounds[-1] if rounds else None)
    people = answers.people(db, session.id)
    if latest is None:
        return _Around(told, None, None, people, 0, 0)
    guess = guesses.of_round(db, session.id, latest)
    key = (latest.activity, guess.number if guess and guess.open else latest.number)
    counted, typed = answers.counts(db, session.id), hands.counts(db, session.id)
    return _Around(told, latest, guess, people, counted.get(key, 0), typed.get(key, 0))


def _scene(workshop: Workshop, session: Session, around: _Around) -> Scene:
    activity = activities.load(around.told.definition) if around.told else None
    asking = results.asking(workshop, session, activity, session.step) if activity else None
    return Scene(session, activity, asking, around.round, around.people, around.answered, around.by_hand, around.guess)


def items(workshop: Workshop, session: Session) -> list[Item]:
    """The whole programme of a session with what happened so far."""
    with workshop.store.reading() as db:
        told = stage.activities(db, session.id)
        rounds = stage.rounds(db, session.id)
        counted = answers.counts(db, session.id)
        visited = stage.visited(db, session.id)
    found = []
    for one in told:
        own = tuple(each for each in rounds if each.activity == one.id)
        answered = tuple(counted.get((each.activity, each.number), 0) for each in own)
        activity, seen = activities.load(one.definition), one.id in visited
        found.append(Item(activity, one.results, own, answered, one.skipped, seen, one.case))
    return found


def stops(programme: Sequence[Item]) -> list[Stop]:
    """The way through a programme, step by step, without what is skipped."""
    return [
        Stop(item, step, tuple(one for one in item.rounds if one.step == step.name))
        for item in programme
        if not item.skipped
        for step in item.activity.steps()
    ]
