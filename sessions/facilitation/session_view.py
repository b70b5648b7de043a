"""Where a session stands now: what every screen asks first. One type per phase, with what there is in that phase.

`SessionView` is what all of them share; a screen matches on the type, and nothing has to be checked for None.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from sessions import activities
from sessions.activities.capabilities import guess_prompt_of
from sessions.activities.kind import Kind, Prompt, Step
from sessions.activities.shared.guess import GuessPrompt
from sessions.model.errors import Refusal
from sessions.model.programme import Results
from sessions.model.records import Round, Session
from sessions.results import round_results
from sessions.store import Connection, answers, manual_batches, session_rows
from sessions.workshop import Workshop

Phase = Literal["lobby", "showing", "talking", "waiting", "open", "guessing", "closed", "revealed", "ended"]


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session in any phase, with the number of people who joined."""

    phase: ClassVar[Phase]

    session: Session
    people: int

    @property
    def on_stage(self) -> "OnStage | None":
        """What is on stage, or was when the session ended; None in the lobby."""
        return None

    @property
    def in_round(self) -> "InRound | None":
        """The round of the step on stage, also behind a discussion and after the end; None before the first one."""
        return None


@dataclass(frozen=True, slots=True)
class Lobby(SessionView):
    """Nothing is on stage."""

    phase = "lobby"


@dataclass(frozen=True, slots=True)
class OnStage(SessionView):
    """An activity is on stage; `prompt` is what it asks in the current step."""

    activity: Kind
    prompt: Prompt

    @property
    def on_stage(self) -> "OnStage":
        """This view itself."""
        return self


@dataclass(frozen=True, slots=True)
class ContentShown(OnStage):
    """An activity that asks nothing, such as information or a break."""

    phase = "showing"


@dataclass(frozen=True, slots=True)
class Waiting(OnStage):
    """No round of this step was opened yet."""

    phase = "waiting"


@dataclass(frozen=True, slots=True)
class InRound(OnStage):
    """A round of the step on stage: the open one, else the latest; with its answers and those entered by hand.

    `guess` is the round in which this one is guessed, if there is one. While it is open, its answers are counted.
    """

    round: Round
    answered: int
    by_hand: int = 0
    guess: Round | None = None

    @property
    def in_round(self) -> "InRound":
        """This view itself."""
        return self

    @property
    def as_guess(self) -> "GuessRound | None":
        """The round in which this one is guessed, as a view of its own; None when nobody guesses or guessed."""
        prompt = guess_prompt_of(self.prompt)
        if prompt is None or self.guess is None:
            return None
        return GuessRound(self.session, self.people, self.activity, prompt, self.guess, self.answered, self.by_hand)


@dataclass(frozen=True, slots=True)
class GuessRound(InRound):
    """A round in which people guess where the group stands in another round."""

    phase = "guessing"

    prompt: GuessPrompt


@dataclass(frozen=True, slots=True)
class Open(InRound):
    """The round takes answers."""

    phase = "open"


@dataclass(frozen=True, slots=True)
class Guessing(InRound):
    """People guess where the group stands in the round, which is closed and hidden."""

    phase = "guessing"


@dataclass(frozen=True, slots=True)
class Closed(InRound):
    """The round is closed, and its results are hidden."""

    phase = "closed"


@dataclass(frozen=True, slots=True)
class Revealed(InRound):
    """The round is closed, and everybody may see its results."""

    phase = "revealed"


@dataclass(frozen=True, slots=True)
class Talking(OnStage):
    """A discussion of what is on stage, in place of a vote; `paused` is the view without it."""

    phase = "talking"

    paused: Waiting | InRound

    @property
    def in_round(self) -> InRound | None:
        """The round that the discussion interrupted, if there was one."""
        return self.paused.in_round


@dataclass(frozen=True, slots=True)
class Ended(SessionView):
    """The session is over; `last` is the view of what was on stage then."""

    phase = "ended"

    last: Lobby | OnStage

    @property
    def on_stage(self) -> OnStage | None:
        """What was on stage at the end."""
        return self.last.on_stage

    @property
    def in_round(self) -> InRound | None:
        """The round that was on stage at the end."""
        return self.last.in_round


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
class ProgrammeStop:
    """One stop on the way through a programme: an activity in one of its steps, with the rounds of that step."""

    item: Item
    step: Step
    rounds: tuple[Round, ...]

    @property
    def position(self) -> tuple[str, str]:
        """The activity and the step, as `commands.go_to` takes them."""
        return self.item.activity.id, self.step.name


def build(workshop: Workshop, code: str) -> SessionView:
    """The view of the session with this code. Raises Refusal when there is none."""
    with workshop.store.reading() as db:
        session = session_rows.by_code(db, code)
        if session is None:
            raise Refusal("refused.code_unknown", code=code)
        return _view(workshop, db, session)


def of_session(workshop: Workshop, session: Session) -> SessionView:
    """The view of a session that stands where this record says, wherever the facilitator is."""
    with workshop.store.reading() as db:
        return _view(workshop, db, session)


def of_activity(
    session: Session, people: int, activity: Kind, prompt: Prompt, latest: Round | None, answered: int = 0,
    by_hand: int = 0, guess: Round | None = None,
) -> OnStage:  # fmt: skip
    """The view of an activity on stage, from the `latest` round of its step and the answers counted in it."""
    if not prompt.asks:
        return ContentShown(session, people, activity, prompt)
    view: Waiting | InRound
    if latest is None:
        view = Waiting(session, people, activity, prompt)
    else:
        view = _round_type(latest, guess)(session, people, activity, prompt, latest, answered, by_hand, guess)
    return Talking(session, people, activity, prompt, view) if session.talk else view


def _round_type(latest: Round, guess: Round | None) -> type[InRound]:
    if guess and guess.open:
        return Guessing
    if latest.open:
        return Open
    return Revealed if latest.shown else Closed


def _view(workshop: Workshop, db: Connection, session: Session) -> SessionView:
    view = _stage(workshop, db, session, answers.people(db, session.id))
    return Ended(session, view.people, view) if session.ended else view


def _stage(workshop: Workshop, db: Connection, session: Session, people: int) -> Lobby | OnStage:
    """What is on stage, whether the session is over or not."""
    stored = session_rows.activity(db, session.id, session.current) if session.current else None
    if stored is None:
        return Lobby(session, people)
    activity = activities.load(stored.definition)
    prompt = round_results.prompt_of(workshop, session, activity, session.step)
    rounds = [each for each in session_rows.rounds(db, session.id, activity.id) if each.step == session.step]
    latest = next((each for each in rounds if each.open), rounds[-1] if rounds else None)
    if latest is None:
        return of_activity(session, people, activity, prompt, None)
    guess = session_rows.guess_round(db, session.id, latest)
    key = (guess if guess and guess.open else latest).key
    answered, by_hand = answers.counts(db, session.id), manual_batches.counts(db, session.id)
    return of_activity(session, people, activity, prompt, latest, answered.get(key, 0), by_hand.get(key, 0), guess)


def items(workshop: Workshop, session: Session) -> list[Item]:
    """The whole programme of a session with what happened so far."""
    with workshop.store.reading() as db:
        stored = session_rows.activities(db, session.id)
        rounds = session_rows.rounds(db, session.id)
        counts = answers.counts(db, session.id)
        visited = session_rows.visited(db, session.id)
    programme = []
    for row in stored:
        own = tuple(each for each in rounds if each.activity == row.id)
        answered = tuple(counts.get(each.key, 0) for each in own)
        activity = activities.load(row.definition)
        programme.append(Item(activity, row.results, own, answered, row.skipped, row.id in visited, row.case))
    return programme


def stops(programme: Sequence[Item]) -> list[ProgrammeStop]:
    """The way through a programme, step by step, without what is skipped."""
    return [
        ProgrammeStop(item, step, tuple(each for each in item.rounds if each.step == step.name))
        for item in programme
        if not item.skipped
        for step in item.activity.steps()
    ]
