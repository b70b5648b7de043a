"""Immutable records that the store returns, in the domain's own words."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from sessions.model.programme import LongText, Text, Theme

Status = Literal["lobby", "running", "ended"]
Purpose = Literal["answer", "guess"]
Actor = Literal["account", "passcode", "link", "command_line", "app"]  # who did what the audit log says
AuditAction = Literal[
    # rights
    "login",
    "logout",
    "passcode_changed",
    "role_changed",
    "account_removed",
    "link_made",
    # sessions
    "session_created",
    "session_ended",
    "session_deleted",
    "organisation_deleted",
    "text_deleted",
    "links_cut",
    "retention_changed",
    "imported",
    "import_removed",
    "demo_made",
    "demo_removed",
    # what leaves the app
    "exported",
    "backup",
    "copied",
    "shared",
    "share_revoked",
]
Role = Literal["", "reader", "organiser", "owner"]  # of an organiser's account; "" is not, or no longer, let in
ActionName = Literal[
    # what is on stage
    "go_to",
    "lobby",
    "picture",
    "stories",
    "talk",
    "case",
    "timer",
    "stop",
    "take_along",
    # rounds and what is shown of them
    "open",
    "close",
    "reveal",
    "hide",
    "results",
    "guess",
    "guess_closed",
    "exclude",
    "include",
    "by_hand",
    "by_hand_undone",
    "correct",
    "restore",
    # the programme
    "skip",
    "unskip",
    "move",
    "add",
    "change",
    # the session
    "end",
    "resume",
    "approval",
    "shared",
    "new_link",
    "undo",
]


class RoundKey(NamedTuple):
    """What identifies a round within a session. The guess about round 2 has number 2 too, with another purpose."""

    activity: str
    number: int
    purpose: Purpose = "answer"


class Sending(NamedTuple):
    """Which sending of a page something came in: the page's name, and a number that grows with all that it sends."""

    page: str
    number: int


class TextName(NamedTuple):
    """Which text of a round: the id of its participant and the id of the item that it was typed in."""

    participant: int
    item: str


class TextKey(NamedTuple):
    """A text by its activity, the number of its round and what was typed; not by who wrote it.

    `round` is None of a text of no round: a sentence to take away, or what was carried on from an earlier session.
    """

    activity: str
    round: int | None
    typed: str


@dataclass(frozen=True, slots=True)
class TextMasking:
    """Which free texts of a session may be read; in place of every other one stands `label` with a number."""

    allowed: frozenset[TextKey]
    label: str

    def __str__(self) -> str:
        """Another text for another choice, for the keys of caches."""
        return f"{self.label} {sorted(map(repr, self.allowed))}"


@dataclass(frozen=True, slots=True)
class Session:
    """One live run of a programme with one group. `stage` and `answers` are revision numbers.

    `stories`: the projector shows the stories behind the dots instead of the dots. `chart_number` is that of
    the chart that it shows of a result with several, from 0.
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
    chart_number: int = 0
    stop: str = ""  # of the vote cycle
    device_shared: bool = False  # people pass a device on: it offers "next participant"
    talk: bool = False  # the audience talks about what is on stage, without a round
    rehearsal: str = ""  # the name of the rehearsal that goes on; then nothing in the session is real
    made_up: bool = False  # demo data
    comparable: bool = False  # other organisations may see it in their anonymous pattern
    unlink: bool = False  # the links between people and answers are cut when it ends
    masking: TextMasking | None = None  # of an export in which texts are left out; never stored

    @property
    def revision(self) -> tuple[str, int, int]:
        """By what this session is known in its present state; the numbers of a rehearsal come back after it."""
        return f"{self.rehearsal}{self.masking or ''}", self.stage, self.answers

    @property
    def ended(self) -> bool:
        """Whether the session is over: nobody can join or answer any more."""
        return self.status == "ended"


@dataclass(frozen=True, slots=True)
class Round:
    """One time that an activity is open for answers. `shown`: the group may see its results.

    `number` counts through the whole activity, `turn` through the rounds of the same `step`. With the purpose "guess"
    people guess the outcome of the round that has the same number; such a round is never shown by itself.
    `unlinked`: its answers can't be told to be anybody's any more, so it takes no others.
    """

    activity: str
    number: int
    step: str
    turn: int
    open: bool
    shown: bool
    opened_at: datetime
    closed_at: datetime | None
    purpose: Purpose = "answer"
    unlinked: bool = False

    @property
    def key(self) -> RoundKey:
        """What identifies this round within its session."""
        return RoundKey(self.activity, self.number, self.purpose)


@dataclass(frozen=True, slots=True)
class StageAction:
    """One action of a facilitator and what it was about; `value` is what was chosen, `undoes` a line of the log."""

    name: ActionName
    activities: tuple[str, ...] = ()
    step: str | None = None
    round: int | None = None
    value: str | None = None
    placed_after: str | None = None
    undoes: int | None = None

    @property
    def detail(self) -> str:
        """What it was about as one line for people who read the database. Nothing parses it."""
        parts = (*self.activities, self.step, self.round, self.value, self.placed_after, self.undoes)
        return " ".join(str(part) for part in parts if part not in {None, ""})


@dataclass(frozen=True, slots=True)
class LoggedAction:
    """One action in the stage log: its name, the activities that it was about, and when it happened."""

    name: ActionName
    activities: tuple[str, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class ReviewNote:
    """What organisers wrote about a session, or about one of its activities, and when it was changed last."""

    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ImportedSession:
    """A session that was held on another installation; what is told of it is in its document.

    `programme` is None, and it is not compared, when its document has no key figures. `cases` are titles of cases of
    its organisation that its activities were about.
    """

    id: int
    title: str
    organisation: str
    held_on: date
    imported_at: datetime
    keep_until: date
    programme: Text | None = None
    made_up: bool = False
    comparable: bool = False
    cases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Participant:
    """A person without a name in one session. `by_hand`: without a device, whose answer the facilitator entered."""

    id: int
    session: int
    role: str | None
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class JoinMinute:
    """How many people joined with a device in the minute that begins at `since`, and whether they are left out."""

    since: datetime
    people: int
    excluded: bool


@dataclass(frozen=True, slots=True)
class Exclusion:
    """How many people joined with a device from `since` until before `until`; none of them counts."""

    since: datetime
    until: datetime
    people: int

    @property
    def last(self) -> datetime:
        """The beginning of the last minute."""
        return self.until - timedelta(minutes=1)


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
    """What one participant gave in one round; `value` is None for a pass ("pas"). `by_hand`: entered for them.

    `incomplete`: some of the texts that were sent for it had no room and are not in it.
    """

    participant: int
    value: dict[str, object] | None
    saved_at: datetime
    by_hand: bool = False
    incomplete: bool = False


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


@dataclass(frozen=True, slots=True)
class CaseTexts:
    """What an organiser writes about a case. The organisation of a case for a session is that of the session."""

    title: str
    context: str = ""
    parties: str = ""
    key_question: str = ""
    phase: str = ""
    organisation: str = ""


def normalized_organisation(organisation: str) -> str:
    """The name of an organisation as names are compared: case-folded and with single spaces."""
    return " ".join(organisation.casefold().split())


@dataclass(frozen=True, slots=True)
class Account:
    """An organiser's account; issuer and subject are those of its OpenID provider, name and e-mail what that told."""

    id: int
    issuer: str
    subject: str
    name: str
    email: str
    role: Role
    first_login: datetime
    last_login: datetime

    @property
    def label(self) -> str:
        """By what owners know it: the name with the e-mail address, or what there is of them."""
        known = f"{self.name} <{self.email}>" if self.name and self.email else self.name or self.email
        return known or self.subject


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the audit log; `name` is that of the account, empty for other actors."""

    at: datetime
    actor: Actor
    name: str
    action: AuditAction
    session: int | None
    detail: str


class PeopleHere(NamedTuple):
    """Who is connected to one session: names of consoles, of participants, and of those with something unsent.

    Somebody who is connected to two processes has the same name at both.
    """

    consoles: frozenset[str] = frozenset()
    participants: frozenset[str] = frozenset()
    unsent: frozenset[str] = frozenset()


NOBODY_HERE = PeopleHere()
