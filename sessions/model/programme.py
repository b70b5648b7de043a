"""Programme and activity: the script of a session, as models that check themselves.

Every kind of activity is a subclass of `Activity` in `sessions.activities`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticKnownError

from sessions.model.text_normalisation import can_be_seen


def _require_visible(text: str) -> str:
    """Reject a text without visible characters like an empty one."""
    if not can_be_seen(text):
        raise PydanticKnownError("string_too_short", {"min_length": 1})
    return text


VISIBLE = AfterValidator(_require_visible)
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300), VISIBLE]
Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=3000), VISIBLE]
Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Results = Literal["live", "reveal"]


class StrictModel(BaseModel):
    """A model that takes no key that it does not know, and never changes."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Text(StrictModel):
    """One text in Dutch and in English."""

    nl: Line
    en: Line

    def in_language(self, language: str) -> str:
        """The wording in `language`; Dutch for any other than `nl` and `en`."""
        return self.en if language == "en" else self.nl


class LongText(Text):
    """Several sentences in Dutch and in English."""

    nl: Prose
    en: Prose


Cues = dict[str, Annotated[tuple[Text, ...], Field(max_length=6)]]  # questions to the audience, by condition


class Option(StrictModel):
    """One of the things that can be chosen, rated or ranked in an activity."""

    id: Identifier
    text: Text


class Corner(StrictModel):
    """One of three kinds of values: its role, the values that belong to it, and the tensions, which are no values."""

    id: Identifier
    title: Text
    role: Text | None = None
    values: tuple[Option, ...] = ()
    tensions: tuple[Text, ...] = ()


class Theme(StrictModel):
    """A heading under which activities of a programme stand together."""

    id: Identifier
    title: Text


REMOVED_TEXT = "–"  # in place of a text of an earlier session that was removed, since answers may still name it


class CarriedFrom(StrictModel):
    """Which text of an earlier session an activity carries on: that of a card in a round of that session."""

    session: int
    activity: Identifier
    round: int
    card: str = Field(max_length=100)


class Activity(StrictModel):
    """One item of a programme. Every kind of activity is a subclass in `sessions/activities`."""

    model_config = ConfigDict(serialize_by_alias=True)  # as it stands in a file, wherever it is kept
    default_results: ClassVar[Results] = "live"

    id: Identifier
    kind: Identifier
    theme: Identifier | None = None
    minutes: int = Field(default=5, ge=0, le=240, strict=True)
    results: Results | None = None
    script: LongText | None = None
    note: Prose | None = None
    own_cues: Cues = Field(default_factory=dict, alias="cues")

    @property
    def starts_with(self) -> Results:
        """Whether the audience sees results while people answer ("live") or after the reveal ("reveal")."""
        return self.results or self.default_results


@dataclass(frozen=True, slots=True)
class Programme:
    """The script of a session: an ordered list of activities, grouped by themes."""

    id: str
    title: Text
    about: LongText
    themes: tuple[Theme, ...]
    activities: tuple[Activity, ...]
    cues: Mapping[str, Cues] = field(default_factory=dict)  # by kind, for all its activities

    @property
    def minutes(self) -> int:
        """Planned length in minutes: the sum over all activities."""
        return sum(activity.minutes for activity in self.activities)


class Head(StrictModel):
    """What a programme says about itself; its activities are read one by one, so that each tells its own mistakes."""

    id: Identifier
    title: Text
    about: LongText
    themes: tuple[Theme, ...] = ()
    cues: dict[str, Cues] = Field(default_factory=dict)
    activities: tuple[dict[str, Any], ...] = Field(min_length=1, max_length=100)
