"""Where a session stands now, as one look at the database: what every screen asks first."""

from dataclasses import dataclass
from typing import Literal

from sessions import activities
from sessions.activities.kind import Kind
from sessions.programme import Results
from sessions.records import Round, Session
from sessions.refusal import Refusal
from sessions.store import answers, stage
from sessions.workshop import Workshop

Phase = Literal["lobby", "waiting", "open", "closed", "revealed", "ended"]


@dataclass(frozen=True, slots=True)
class Scene:
    """The moment a session is in. `round` is the open round of the activity on stage, else its latest."""

    session: Session
    activity: Kind | None
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
        if self.round is None:
            return "waiting"
        if self.round.open:
            return "open"
        return "revealed" if self.round.shown else "closed"


@dataclass(frozen=True, slots=True)
class Step:
    """One activity of a session's programme, with its rounds and the number of answers in each."""

    activity: Kind
    results: Results
    rounds: tuple[Round, ...]
    answered: tuple[int, ...]


def look(workshop: Workshop, code: str) -> Scene:
    """The scene of the session with this code. Raises Refusal when there is none."""
    with workshop.store.reading() as db:
        session = stage.by_code(db, code)
        if session is None:
            raise Refusal("refused.code_unknown", code=code)
        told = stage.activity(db, session.id, session.current) if session.current else None
        rounds = stage.rounds(db, session.id, session.current) if told else []
        latest = next((one for one in rounds if one.open), rounds[-1] if rounds else None)
        counted = answers.counts(db, session.id) if latest else {}
        people = answers.people(db, session.id)
    answered = counted.get((latest.activity, latest.number), 0) if latest else 0
    return Scene(session, activities.load(told.definition) if told else None, latest, people, answered)


def steps(workshop: Workshop, session: Session) -> list[Step]:
    """The whole programme of a session with what happened so far."""
    with workshop.store.reading() as db:
        told = stage.activities(db, session.id)
        rounds = stage.rounds(db, session.id)
        counted = answers.counts(db, session.id)
    found = []
    for one in told:
        own = tuple(each for each in rounds if each.activity == one.id)
        answered = tuple(counted.get((each.activity, each.number), 0) for each in own)
        found.append(Step(activities.load(one.definition), one.results, own, answered))
    return found
