"""What the store hands out: plain, frozen records in the words of the house."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal

from sessions.programme import LongText, Text, Theme

Status = Literal["lobby", "running", "ended"]
GUESSES: Final = 1000  # where the group stands in round 2 is guessed in round 1002: a round apart, with answers apart


@dataclass(frozen=True, slots=True)
class Session:
    """One live run of a programme with one group. `stage` and `answers` are revision numbers.

    `stories`: the room sees the stories behind the dots instead of the dots. `picture` is the one that the room sees of
    a result that has several.
    """

    id: int
    code: str
    title: str
    organisation: str
    held_on: date
    language: str
    programme: Text
    about: LongText
    themes: tuple[Theme, ...]
    roles: tuple[str, ...]
    approval: bool
    status: Status
    current: str | None
    step: str
    stories: bool
    stage: int
    answers: int
    created_at: datetime
    ended_at: datetime | None
    keep_until: date
    timer_ends: datetime | None = None  # when the timer is over, while it runs
    timer_left: int | None = None  # seconds that are left, while it stands still
    case: int | None = None
    picture: int = 0
    stop: str = ""  # of the vote cycle
    shared: bool = False  # people pass a device on: it offers "next participant"
    talk: bool = False  # the room talks about what is on stage, without a round
    rehearsal: str = ""  # the name of the rehearsal that goes on; then nothing in the session is real

    @property
    def revision(self) -> tuple[str, int, int]:
        """By what this session is known in its present state; the numbers of a rehearsal come back after it."""
        return self.rehearsal, self.stage, self.answers

    @property
    def ended(self) -> bool:
        """Whether the session is over: nobody can join or answer any more."""
        return self.status == "ended"


@dataclass(frozen=True, slots=True)
class Round:
    """One time that an activity is open for answers. `shown`: the room may see its results.

    `number` counts through the whole activity, `turn` through the rounds of the same `step`.
    """

    activity: str
    number: int
    step: str
    turn: int
    open: bool
    shown: bool
    opened_at: datetime
    closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Logged:
    """One thing that the facilitator did, as it stands in the log of the stage."""

    action: str
    detail: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Participant:
    """A person without a name in one session. `by_hand`: without a device, whose answer the facilitator entered."""

    id: int
    session: int
    role: str | None
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """Answers to one round that were entered by hand in one go, for `people` people without a device."""

    id: int
    activity: str
    round: int
    people: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A rehearsal that goes on: how its pretend participants answer, and how many they are.

    Of the phones that were tried, on `working` everything works, and `silent` ones have no live connection.
    """

    shape: str
    people: int
    working: int
    silent: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What one participant gave in one round; `value` is None for a pass ("pas"). `by_hand`: entered for them."""

    participant: int
    value: dict[str, object] | None
    saved_at: datetime
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A case study of an organisation: what a group thinks about, in words that the organiser wrote."""

    id: int
    organisation: str
    title: str
    context: str
    parties: str
    key_question: str
    phase: str
    created_at: datetime
    updated_at: datetime


def known_as(organisation: str) -> str:
    """The name of an organisation as names are compared: without capitals and superfluous blanks."""
    return " ".join(organisation.casefold().split())
