"""What the store hands out: plain, frozen records in the words of the house."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from sessions.programme import LongText, Text, Theme

Status = Literal["lobby", "running", "ended"]


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
class Participant:
    """A person without a name in one session."""

    id: int
    session: int
    role: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What one participant gave in one round; `value` is None for a pass ("pas")."""

    participant: int
    value: dict[str, object] | None
    saved_at: datetime


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
