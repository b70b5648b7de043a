"""Read and check a programme file, with every mistake in it at once.

Which kinds of activity exist is handed in, so that this module knows none of them.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import ConfigDict, ValidationError

from sessions.model.programme import Activity, Head, Programme
from sessions.programmes import cues, toml_syntax
from sessions.programmes.mistakes import Mistake, MistakesInFile, ProgrammeError, text_of
from sessions.programmes.toml_syntax import KeyPath


class _AnyKind(Activity):
    """What every kind has: to check an activity of which nobody knows the kind, as far as that goes."""

    model_config = ConfigDict(extra="ignore")

    kind: str


def read(path: Path, kinds: Mapping[str, type[Activity]]) -> Programme:
    """Read one programme file (TOML, UTF-8). Raises ProgrammeError with every mistake in it."""
    return parse(text_of(path.read_bytes(), path.name), path.name, kinds)


def parse(text: str, file: str, kinds: Mapping[str, type[Activity]]) -> Programme:
    """Read a programme from TOML text; `file` only names it in messages.

    Raises ProgrammeError: with where it stops being TOML, or else with every mistake.
    """
    try:
        return _checked(toml_syntax.read(text), MistakesInFile(file, text), kinds)
    except toml_syntax.TomlSyntaxError as error:
        raise ProgrammeError([Mistake(file, error.line, "", error.expected, {}, error.column)]) from None


def _checked(data: Mapping[str, Any], mistakes: MistakesInFile, kinds: Mapping[str, type[Activity]]) -> Programme:
    try:
        head = Head.model_validate(data)
    except ValidationError as error:
        mistakes.add_invalid(error)
        head = None
    raw = data.get("activities")
    entries = raw if isinstance(raw, list) else []
    activities = [_activity(entry, index, kinds, mistakes) for index, entry in enumerate(entries)]
    _add_loose_ends(data, entries, mistakes)
    for unknown_picture in cues.unknown_pictures(data):
        mistakes.add(*unknown_picture)
    if (found_mistakes := mistakes.in_order()) or not head:
        raise ProgrammeError(found_mistakes)
    return Programme(head.id, head.title, head.about, head.themes, tuple(a for a in activities if a), head.cues)


def _activity(
    entry: object, index: int, kinds: Mapping[str, type[Activity]], mistakes: MistakesInFile
) -> Activity | None:
    path = ("activities", index)
    if not isinstance(entry, dict):
        return None
    kind = entry.get("kind")
    if isinstance(kind, str) and kind not in kinds:
        mistakes.add((*path, "kind"), "kind", {"given": kind, "known": ", ".join(sorted(kinds))})
    try:
        return (kinds.get(kind, _AnyKind) if isinstance(kind, str) else _AnyKind).model_validate(entry)
    except ValidationError as error:
        mistakes.add_invalid(error, path)
        return None


def _add_loose_ends(data: Mapping[str, Any], activities: Sequence[Any], mistakes: MistakesInFile) -> None:
    """Names that stand twice in one list, wherever it is; and themes that are named but not there."""
    for path, name in _repeated_ids(data):
        mistakes.add((*path, "id"), "twice", {"given": name})
    themes = data.get("themes", [])
    if not isinstance(themes, list):
        return
    names = [name for name in map(_id_of, themes) if name is not None]
    for index, entry in enumerate(activities):
        theme = entry.get("theme") if isinstance(entry, dict) else None
        if isinstance(theme, str) and theme not in names:
            known = ", ".join(sorted(names))
            mistakes.add(("activities", index, "theme"), "theme", {"given": theme, "known": known})


def _repeated_ids(data: object) -> Iterator[tuple[KeyPath, str]]:
    """The place and the id of every entry of a list whose id an entry before it has; of every list that there is.

    Without recursion: keys with dots nest as deep as they like.
    """
    pending: list[tuple[KeyPath, object]] = [((), data)]
    while pending:
        path, value = pending.pop()
        if isinstance(value, dict):
            pending += [((*path, key), child) for key, child in value.items()]
        elif isinstance(value, list):
            pending += [((*path, index), child) for index, child in enumerate(value)]
            known_ids: set[str] = set()
            for index, name in enumerate(map(_id_of, value)):
                if name is not None and name in known_ids:
                    yield (*path, index), name
                known_ids |= {name} if name is not None else set()


def _id_of(entry: object) -> str | None:
    """The id of an entry of a list, if it has one that is a text."""
    name = entry.get("id") if isinstance(entry, dict) else None
    return name if isinstance(name, str) else None
