"""Programme and activity: the script of a session, and how a programme file is read and checked.

Which kinds of activity exist is handed in, so that this module knows none of them.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_core import ErrorDetails

from sessions.lines import Lines

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=3000)]
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

    default_results: ClassVar[Results] = "live"

    id: Identifier
    kind: Identifier
    theme: Identifier | None = None
    minutes: int = Field(default=5, ge=0, le=240, strict=True)
    results: Results | None = None
    script: LongText | None = None
    note: Prose | None = None

    @property
    def starts_with(self) -> Results:
        """Whether the room sees results while people answer ("live") or after the reveal ("reveal")."""
        return self.results or self.default_results


@dataclass(frozen=True, slots=True)
class Programme:
    """The script of a session: an ordered list of activities, grouped by themes."""

    id: str
    title: Text
    about: LongText
    themes: tuple[Theme, ...]
    activities: tuple[Activity, ...]

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
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        raise ProgrammeError([Mistake(file, line, "", "syntax", {"detail": str(error)})]) from None
    except RecursionError:
        raise ProgrammeError([Mistake(file, None, "", "syntax", {"detail": "nested too deeply"})]) from None
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
    if head:
        mistakes += _loose_ends(head, [a for a in activities if a], page)
    if mistakes or not head:
        raise ProgrammeError(sorted(set_of(mistakes), key=lambda m: (m.line or 0, m.key)))
    return Programme(head.id, head.title, head.about, head.themes, tuple(a for a in activities if a))


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
    model = kinds.get(kind) if isinstance(kind, str) else None
    if model is None:
        rule = "kind" if "kind" in entry else "missing"
        mistakes.append(page.mistake((*where, "kind"), rule, {"given": kind, "known": ", ".join(sorted(kinds))}))
        return None
    try:
        return model.model_validate(entry)
    except ValidationError as error:
        mistakes += page.mistakes(error, where)
        return None


def _loose_ends(head: Head, activities: Sequence[Activity], page: "_Page") -> list[Mistake]:
    """Identifiers that stand twice, and themes that are named but not there."""
    found: list[Mistake] = []
    themes = {theme.id for theme in head.themes}
    seen: set[str] = set()
    for at, entry in enumerate(head.activities):
        name, theme = entry.get("id"), entry.get("theme")
        if isinstance(name, str) and name in seen:
            found.append(page.mistake(("activities", at, "id"), "twice", {"given": name}))
        seen.add(str(name))
        if isinstance(theme, str) and theme not in themes:
            known = ", ".join(sorted(themes))
            found.append(page.mistake(("activities", at, "theme"), "theme", {"given": theme, "known": known}))
    return found


class _Page:
    """A programme file, to tell in which line a key stands."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.lines = Lines(text)

    def mistake(self, where: Sequence[str | int], rule: str, values: Mapping[str, object]) -> Mistake:
        key = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in where).lstrip(".")
        return Mistake(self.file, self.lines.of(where), key, rule, dict(values))

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
