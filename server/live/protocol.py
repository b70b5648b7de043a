"""The messages of the live connection, in both directions, as types; and the parsing of what a browser sends.

`docs/live-protocol.md` explains every message and field; a test holds that page against these types.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NotRequired, Self, TypedDict

from sessions.live import Revisions
from sessions.model.records import Purpose, RoundKey, Sending

MAX_LENGTH = 100_000  # characters of one message; the longest answer is far below
MAX_KEY_LENGTH = 200
MAX_NONCE_LENGTH = 40
MAX_PSEUDONYM_LENGTH = 12
MAX_NAME_LENGTH = 64  # of a page and of a rehearsal
MAX_NUMBER = 2**52  # of a sending: no number that is stored is larger, and browsers count to 2⁵³


# --- from the server ------------------------------------------------------------------------------------------------


class HtmlPieceJson(TypedDict):
    """A piece of a participant's screen that is HTML, with all values escaped."""

    html: str
    announced: NotRequired[str]


# `is` is a keyword of Python, so this type can't be written as a class.
ComponentPieceJson = TypedDict("ComponentPieceJson", {"is": str, "key": str, "data": dict[str, Any]})


class ParticipantViewJson(TypedDict):
    """All that a participant's screen shows at one moment."""

    screen: str
    title: str
    asked: str
    stage: int
    rehearsal: str
    pieces: list[Any]  # of HtmlPieceJson and ComponentPieceJson


class ViewMessage(Revisions):
    """Revision numbers together with the screen that belongs to them."""

    view: ParticipantViewJson


class StoredAnswer(TypedDict):
    """What the database holds of this participant in this round."""

    answered: bool
    value: Any
    saved: str | None


class Receipt(TypedDict):
    """What became of one sending of an answer; with `StoredAnswer` unless it may be stored later."""

    key: str
    nonce: str
    refused: str | None
    final: bool
    superseded: NotRequired[Literal[True]]
    wait: NotRequired[int]
    answered: NotRequired[bool]
    value: NotRequired[Any]
    saved: NotRequired[str | None]


class ReceiptMessage(TypedDict):
    """A receipt for one `cast`."""

    receipt: Receipt


class RefusalMessage(TypedDict):
    """Why somebody could not join."""

    refused: str


class BusyMessage(TypedDict):
    """The server is there, but the database takes long."""

    busy: Literal[True]


class WarningMessage(TypedDict):
    """The rate limit is reached; what is sent now is ignored."""

    warning: Literal["too fast"]


ServerMessage = Revisions | ViewMessage | ReceiptMessage | RefusalMessage | BusyMessage | WarningMessage


# --- from a browser -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ConnectionQuery:
    """The query of the WebSocket's address: what kind of page connects, and what it shows already."""

    answers: bool
    console: bool
    restricted: bool
    phone: bool
    page: str
    after: str
    stage: int  # -1 for none
    rehearsal: str

    @classmethod
    def parse(cls, query: Mapping[str, str]) -> Self:
        """Read a query; whatever is missing or malformed is taken as not given."""
        stage = query.get("stage", "")
        is_number = stage.isascii() and stage.isdigit() and len(stage) < 19
        return cls(
            answers=query.get("answers") == "1",
            console=query.get("console") == "1",
            restricted=query.get("restricted") == "1",
            phone=query.get("phone") == "1",
            page=_name(query, "page"),
            after=_name(query, "after"),
            stage=int(stage) if is_number else -1,
            rehearsal=_name(query, "rehearsal"),
        )


def _name(given: Mapping[str, Any], key: str) -> str:
    """A name in a query or a message; one that is longer than any of ours is taken as not given."""
    name = given.get(key, "")
    return name if isinstance(name, str) and len(name) <= MAX_NAME_LENGTH else ""


@dataclass(frozen=True, slots=True)
class Cast:
    """A participant's answer, under the key of the field that sends it."""

    key: str
    nonce: str
    answer: Any
    page: str = ""
    number: int = 0

    @property
    def sending(self) -> Sending | None:
        """Where it stands in the order of what its page sends; None of a page of an earlier version, without one."""
        return Sending(self.page, self.number) if self.page and self.number else None

    @classmethod
    def parse(cls, value: Mapping[str, Any]) -> Self:
        """Read the value of `cast`; a key that no page of ours sends becomes an empty one."""
        key = value.get("key")
        known = isinstance(key, str) and len(key) <= MAX_KEY_LENGTH
        nonce = str(value.get("nonce"))[:MAX_NONCE_LENGTH]
        return cls(
            str(key) if known else "", nonce, value.get("answer"), _name(value, "page"), _number(value.get("number"))
        )


def _number(given: object) -> int:
    """The number of a sending; 0 for whatever is none of ours."""
    return given if isinstance(given, int) and not isinstance(given, bool) and 0 < given < MAX_NUMBER else 0


@dataclass(frozen=True, slots=True)
class Join:
    """Somebody joins as a participant, with a role or without."""

    role: str | None

    @classmethod
    def parse(cls, value: Mapping[str, Any]) -> Self:
        """Read the value of `join`; a role that is no text is none."""
        role = value.get("role")
        return cls(role if isinstance(role, str) else None)


@dataclass(frozen=True, slots=True)
class Unsent:
    """Whether something stands on a participant's page that was entered and not sent."""

    value: bool


@dataclass(frozen=True, slots=True)
class ViewRequest:
    """A participant's page asks for its whole screen."""


@dataclass(frozen=True, slots=True)
class Ping:
    """A page asks whether the server is still there."""


ClientMessage = Cast | Join | Unsent | ViewRequest | Ping


def parse(text: str) -> ClientMessage | None:
    """Read what a browser sent; None for whatever no page of ours sends, and for what is too long or too deep."""
    if len(text) > MAX_LENGTH:
        return None
    try:
        message = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(message, dict):
        return None
    if "there" in message:
        return Ping()
    if isinstance(value := message.get("cast"), dict):
        return Cast.parse(value)
    if isinstance(value := message.get("join"), dict):
        return Join.parse(value)
    if isinstance(value := message.get("unsent"), bool):
        return Unsent(value)
    return ViewRequest() if "look" in message else None


def encode(message: ServerMessage) -> str:
    """A message as it is sent."""
    return json.dumps(message)


def encode_view(revisions: Revisions, view: str) -> str:
    """A `ViewMessage` as it is sent, with a view that is JSON already."""
    return f'{json.dumps(revisions).removesuffix("}")}, "view": {view}}}'


# --- the key of an answer -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class AnswerKey:
    """Names one participant's answer in one round, in the browser's storage and in messages.

    Written as `CODE/activity/round/pseudonym`, for a guess as `CODE/activity/guess/round/pseudonym`; a rehearsal's
    token follows the code without a separator, so that an answer left over from a rehearsal is never sent to the round
    of the same number after it.
    """

    code: str
    rehearsal: str
    round: RoundKey
    pseudonym: str  # of the participant in this round

    def __str__(self) -> str:
        return f"{self.code}{self.rehearsal}/{round_path(self.round)}/{self.pseudonym}"

    @classmethod
    def parse(cls, text: str, code: str) -> Self | None:
        """Read a key that must be of the session with this code; None when it is malformed or of another session.

        Before rounds had a purpose, the guess about round 2 was round 1002 in the keys of phones. There is no such
        round now, so what a phone still sends under an old key is refused like an answer that comes too late.
        """
        session, _, rest = text.partition("/")
        activity, *last = rest.rsplit("/", 2)
        if not text.isascii() or not session.startswith(code):
            return None
        if len(last) != 2:
            return None
        number, pseudonym = last
        if not number.isdigit() or len(number) > 9 or not pseudonym.isalnum() or len(pseudonym) > MAX_PSEUDONYM_LENGTH:
            return None
        purpose: Purpose = "guess" if activity.endswith("/guess") else "answer"
        key = RoundKey(activity.removesuffix("/guess"), int(number), purpose)
        return cls(code, session.removeprefix(code), key, pseudonym)


def round_path(key: RoundKey) -> str:
    """A round as it stands in an `AnswerKey`."""
    return f"{key.activity}/{'guess/' if key.purpose == 'guess' else ''}{key.number}"
