"""Programme and activity: the script of a session, and how a programme file is read and checked.

Which kinds of activity exist is handed in, so that this module knows none of them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_core import PydanticKnownError

from sessions import cues, salvage, toml_text
from sessions.mistaken import Mistake as Mistake
from sessions.mistaken import Page, text_of
from sessions.mistaken import ProgrammeError as ProgrammeError
from sessions.tidy import can_be_seen


def _seen(text: str) -> str:
    """What nobody can see is as empty as what isn't there."""
    if not can_be_seen(text):
        raise PydanticKnownError("string_too_short", {"min_length": 1})
    return text


SEEN = AfterValidator(_seen)
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300), SEEN]
Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=3000), SEEN]
Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Results = Literal["live", "reveal"]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Text(_Strict):
    """One text in Dutch and in English."""

    nl: Line
    en: Line

    def in_language(self, language: str) -> str:
        """The wording in `language` ("nl" or "en"); Dutch for any other."""
        return self.en if language == "en" else self.nl


class LongText(Text):
    """Several sentences in Dutch and in English."""

    nl: Prose
    en: Prose


Cues = dict[str, Annotated[tuple[Text, ...], Field(max_length=6)]]  # questions to the room, by picture


class Option(_Strict):
    """One of the things that can be chosen, rated or ranked in an activity."""

    id: Identifier
    text: Text


class Corner(_Strict):
    """One of three kinds of values: its role, the values that belong to it, and the tensions, which are no values."""

    id: Identifier
    title: Text
    role: Text | None = None
    values: tuple[Option, ...] = ()
    tensions: tuple[Text, ...] = ()


class Theme(_Strict):
    """A heading under which activities of a programme stand together."""

    id: Identifier
    title: Text


class Activity(_Strict):
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
        """Whether the room sees results while people answer ("live") or after the reveal ("reveal")."""
        return self.results or self.default_results


class _AnyKind(Activity):
    """What every kind has: to check an activity of which nobody knows the kind, as far as that goes."""

    model_config = ConfigDict(extra="ignore")

    kind: str


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


class Head(_Strict):
    """What a programme says about itself; its activities are read one by one, so that each tells its own mistakes."""

    id: Identifier
    title: Text
    about: LongText
    themes: tuple[Theme, ...] = ()
    cues: dict[str, Cues] = Field(default_factory=dict)
    activities: tuple[dict[str, Any], ...] = Field(min_length=1, max_length=100)


def read(path: Path, kinds: Mapping[str, type[Activity]]) -> Programme:
    """Read one programme file (TOML, UTF-8). Raises ProgrammeError with every mistake in it."""
    return parse(text_of(path.read_bytes(), path.name), path.name, kinds)


def parse(text: str, file: str, kinds: Mapping[str, type[Activity]]) -> Programme:
    """Read a programme from TOML text; `file` only names it in messages. Raises ProgrammeError with every mistake."""
    found = salvage.read(text)
    data, page = found.data, Page(file, found)
    mistakes = page.faults()
    if mistakes and not data:
        raise ProgrammeError(page.told(mistakes))
    try:
        head = Head.model_validate(data)
    except ValidationError as error:
        mistakes += page.mistakes(error)
        head = None
    raw = data.get("activities")
    entries = raw if isinstance(raw, list) else []
    activities = [_activity(entry, at, kinds, page, mistakes) for at, entry in enumerate(entries)]
    mistakes += _loose_ends(data, entries, page)
    mistakes += [page.mistake(*stranger) for stranger in cues.strangers(data)]
    if mistakes or not head:
        raise ProgrammeError(page.told(mistakes))
    return Programme(head.id, head.title, head.about, head.themes, tuple(a for a in activities if a), head.cues)


def _activity(
    entry: object, at: int, kinds: Mapping[str, type[Activity]], page: Page, mistakes: list[Mistake]
) -> Activity | None:
    where = ("activities", at)
    if not isinstance(entry, dict):
        return None
    kind = entry.get("kind")
    if isinstance(kind, str) and kind not in kinds:
        mistakes.append(page.mistake((*where, "kind"), "kind", {"given": kind, "known": ", ".join(sorted(kinds))}))
    try:
        return (kinds.get(kind, _AnyKind) if isinstance(kind, str) else _AnyKind).model_validate(entry)
    except ValidationError as error:
        mistakes += page.mistakes(error, where)
        return None


def _loose_ends(data: Mapping[str, Any], activities: Sequence[Any], page: Page) -> list[Mistake]:
    """Names that stand twice in one list, wherever it is; and themes that are named but not there."""
    found = [page.mistake((*place, "id"), "twice", {"given": name}) for place, name in toml_text.doubles(data)]
    themes = data.get("themes", [])
    if not isinstance(themes, list) or page.unread(("themes",)):
        return found
    names = [name for name in map(toml_text.name_of, themes) if name is not None]
    for at, entry in enumerate(activities):
        theme = entry.get("theme") if isinstance(entry, dict) else None
        if isinstance(theme, str) and theme not in names:
            known = ", ".join(sorted(names))
            found.append(page.mistake(("activities", at, "theme"), "theme", {"given": theme, "known": known}))
    return found
