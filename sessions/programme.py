"""Programme and activity: the script of a session, and how a programme file is read and checked.

Which kinds of activity exist is handed in, so that this module knows none of them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_core import ErrorDetails, PydanticKnownError

from sessions import cues, toml_text
from sessions.lines import Lines
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


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong in a programme file; `rule` names a sentence `mistake.*`, `values` fills it in."""

    file: str
    line: int | None
    key: str
    rule: str
    values: Mapping[str, object]


class ProgrammeError(Exception):
    """A programme file that can't be used, with all its mistakes at once."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        super().__init__("; ".join(f"{m.file}:{m.line or '?'} {m.key}: {m.rule}" for m in mistakes))
        self.mistakes = tuple(mistakes)


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
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise ProgrammeError([Mistake(path.name, None, "", "encoding", {})]) from None
    return parse(text, path.name, kinds)


def parse(text: str, file: str, kinds: Mapping[str, type[Activity]]) -> Programme:
    """Read a programme from TOML text; `file` only names it in messages. Raises ProgrammeError with every mistake."""
    try:
        data = toml_text.read(text)
    except toml_text.NoTomlError as error:
        raise ProgrammeError([Mistake(file, error.line, "", error.rule, {})]) from None
    page = _Page(file, text)
    mistakes: list[Mistake] = []
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
        raise ProgrammeError(sorted(set_of(mistakes), key=lambda m: (m.line or 0, m.key)))
    return Programme(head.id, head.title, head.about, head.themes, tuple(a for a in activities if a), head.cues)


def set_of(mistakes: Iterable[Mistake]) -> list[Mistake]:
    """The mistakes without doubles (one key is reported once)."""
    return list({(m.key, m.rule): m for m in mistakes}.values())


def _activity(
    entry: object, at: int, kinds: Mapping[str, type[Activity]], page: "_Page", mistakes: list[Mistake]
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


def _loose_ends(data: Mapping[str, Any], activities: Sequence[Any], page: "_Page") -> list[Mistake]:
    """Names that stand twice in one list, wherever it is; and themes that are named but not there."""
    found = [page.mistake((*place, "id"), "twice", {"given": name}) for place, name in toml_text.doubles(data)]
    themes = data.get("themes", [])
    if not isinstance(themes, list):
        return found
    names = [name for name in map(toml_text.name_of, themes) if name is not None]
    for at, entry in enumerate(activities):
        theme = entry.get("theme") if isinstance(entry, dict) else None
        if isinstance(theme, str) and theme not in names:
            known = ", ".join(sorted(names))
            found.append(page.mistake(("activities", at, "theme"), "theme", {"given": theme, "known": known}))
    return found


class _Page:
    """A programme file, to tell in which line a key stands."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.lines = Lines(text)

    def mistake(self, where: Sequence[str | int], rule: str, values: Mapping[str, object]) -> Mistake:
        key = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in where).lstrip(".")
        return Mistake(self.file, self.lines.of(where) or 1, key, rule, dict(values))

    def mistakes(self, error: ValidationError, where: Sequence[str | int] = ()) -> list[Mistake]:
        return [
            self.mistake((*where, *one["loc"]), one["type"], {"given": one["input"], **one.get("ctx", {})})
            for one in error.errors(include_url=False)
            if not _only_follows(one)
        ]


def _only_follows(error: ErrorDetails) -> bool:
    """Whether a list is called too short only because mistakes in its entries were left out of the count."""
    given = error["input"]
    return error["type"] == "too_short" and isinstance(given, list) and len(given) >= error["ctx"]["min_length"]
