"""What comparisons read of a session: figures that mean the same in every session, without a single answer.

They are calculated from results that the group was shown, and stored as JSON.
"""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from sessions.model.programme import Text

Shape = Literal["too_few", "camps", "of_one_mind", "spread_out"]


class _StoredFigure(BaseModel):
    model_config = ConfigDict(frozen=True)


class Label(_StoredFigure):
    """What something is called, in Dutch and in English."""

    nl: str
    en: str

    @classmethod
    def of(cls, text: "Text | Label") -> Self:
        """The label with the wording of a text of a programme, or of another label."""
        return cls(nl=text.nl, en=text.en)

    def in_language(self, language: str) -> str:
        """The wording in `language`; Dutch for any other than `nl` and `en`."""
        return self.en if language == "en" else self.nl


class LineFigure(_StoredFigure):
    """Where a group stands on a line from 0 (`left`) to 100 (`right`).

    `about` is what was asked, `name` tells several lines of one round apart. Quartiles are None below five answers.
    `shares` are the fractions at most 33, between, and at least 67; they add up to 1.
    """

    type: Literal["line"] = "line"
    name: str = ""
    about: Label
    left: Label
    right: Label
    n: int
    median: float
    q1: float | None
    q3: float | None
    spread: float
    shape: Shape
    shares: tuple[float, float, float]


class GapFigure(_StoredFigure):
    """How far what is needed lies from what is now on a line from 0 (`left`) to 100 (`right`).

    `median` is that of needed minus now over all who gave both; `to_left`, `stayed` and `to_right` count them.
    """

    type: Literal["gap"] = "gap"
    about: Label
    left: Label
    right: Label
    pairs: int
    median: float
    to_left: int
    stayed: int
    to_right: int


class CornersFigure(_StoredFigure):
    """The mean of a group between three corners, in points that add up to 100; `name` is `now` or `ought`."""

    type: Literal["corners"] = "corners"
    name: Literal["now", "ought"]
    titles: tuple[Label, Label, Label]
    n: int
    mean: tuple[float, float, float]
    distance: float


class RatedItem(_StoredFigure):
    """One of the things that a group rated, ranked or chose; `values` by what was measured."""

    label: Label
    n: int
    values: dict[str, float]
    side: Literal["", "driving", "restraining"] = ""


class ItemsFigure(_StoredFigure):
    """What a group rated, ranked or chose, in the order of the programme.

    Measures are `importance`, `strength` and `gap` of competencies (medians from 1 to 5 and their difference),
    `strength` and `influence` of forces (medians from 1 to 5), `points` and `first` of a ranking (fractions of the most
    possible points, and of first choices), and `dots` (the fraction of all dots). `chosen_for` says what dots decided.
    """

    type: Literal["items"] = "items"
    of: Literal["competencies", "forces", "ranking", "dots"]
    items: tuple[RatedItem, ...]
    chosen_for: Literal["", "development"] = ""


class WordsFigure(_StoredFigure):
    """The words that a group gave, as it was shown them, with how often each was given."""

    type: Literal["words"] = "words"
    given: int
    words: tuple[tuple[str, int], ...]


class AgreedFigure(_StoredFigure):
    """How many actions a group agreed on."""

    type: Literal["agreed"] = "agreed"
    actions: int


class FollowUpFigure(_StoredFigure):
    """What became of the actions of the session before: how many actions most people call done, and so on."""

    type: Literal["follow_up"] = "follow_up"
    done: int
    busy: int
    not_done: int
    dropped: int
    divided: int

    @property
    def asked_about(self) -> int:
        """How many actions people spoke about."""
        return sum(self.counts)

    @property
    def counts(self) -> tuple[int, ...]:
        """How many actions have each outcome, in the order of `OUTCOMES`."""
        return self.done, self.busy, self.not_done, self.dropped, self.divided


KeyFigure = Annotated[
    LineFigure | GapFigure | CornersFigure | ItemsFigure | WordsFigure | AgreedFigure | FollowUpFigure,
    Field(discriminator="type"),
]


class MovedFigure(_StoredFigure):
    """How those who answered this round and the one before it moved, where that was one mark on a line."""

    pairs: int
    median: float
    to_left: int
    stayed: int
    to_right: int


class RoundFigures(_StoredFigure):
    """One round that the group was shown. `turn` counts through the rounds of the same step, from 1."""

    activity: str
    kind: str
    step: str
    turn: int
    label: Label
    answered: int
    passed: int
    figures: tuple[KeyFigure, ...]
    moved: MovedFigure | None = None


class SessionFigures(_StoredFigure):
    """All rounds of a session that its group was shown, in the order of the programme, and how many people joined."""

    people: int
    rounds: tuple[RoundFigures, ...]

    def latest(self) -> list[RoundFigures]:
        """The last round of every step of every activity, which is where the group ended."""
        return list({(each.activity, each.step): each for each in self.rounds}.values())


_adapter = TypeAdapter(SessionFigures)


def to_json(figures: SessionFigures) -> str:
    """The figures as they are stored."""
    return figures.model_dump_json()


def from_json(text: str) -> SessionFigures:
    """Stored figures. Raises pydantic.ValidationError when they are in another form."""
    return _adapter.validate_json(text)
