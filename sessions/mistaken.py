"""A mistake in a programme file, and the file in which it is: which line its key stands in, and what only follows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from sessions.lines import Lines, Place
from sessions.salvage import Salvaged

# What is wrong by itself, whatever else can't be read: a key too many is one too many.
_OWN = frozenset({"extra_forbidden", "too_long"})
# What is wrong only beside something else in the same activity, which may be what could not be read.
_BESIDE = frozenset({"question_group", "question_choose", "question_dots", "image_alt"})


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


def key_of(where: Sequence[str | int]) -> str:
    """A place as people read it, such as `activities[2].left.nl`."""
    return "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in where).lstrip(".")


class Page:
    """A programme file. What could not be read in it leaves holes; what is missing there is no mistake of its own."""

    def __init__(self, file: str, read: Salvaged) -> None:
        self.file = file
        self.lines = Lines(read.outline)
        self._faults = read.faults

    def faults(self) -> list[Mistake]:
        """What keeps the file from being TOML."""
        return [Mistake(self.file, one.line, key_of(one.place), one.rule, {}) for one in self._faults]

    def mistake(self, where: Sequence[str | int], rule: str, values: Mapping[str, object]) -> Mistake:
        """A mistake in a place of the file."""
        return Mistake(self.file, self.lines.of(where) or 1, key_of(where), rule, dict(values))

    def mistakes(self, error: ValidationError, where: Sequence[str | int] = ()) -> list[Mistake]:
        """What was found wrong in the place `where`, without what only follows from something else."""
        found = [one for one in error.errors(include_url=False) if not _only_follows(one)]
        return [
            self.mistake((*where, *one["loc"]), one["type"], {"given": one["input"], **one.get("ctx", {})})
            for one in found
            if one["type"] in _OWN or not self.unread((*where, *one["loc"])[: 2 if one["type"] in _BESIDE else None])
        ]

    def told(self, mistakes: Sequence[Mistake]) -> list[Mistake]:
        """All mistakes in the order of the file, without doubles (one key is reported once)."""
        once = {(one.line if one.rule.startswith("toml_") else 0, one.key, one.rule): one for one in mistakes}
        return sorted(once.values(), key=lambda one: (one.line or 0, one.key))

    def unread(self, where: Place) -> bool:
        """Whether something that could not be read is there, in there, or around it."""
        return any(one.place[: len(where)] == where[: len(one.place)] for one in self._faults if one.place)


def _only_follows(one: ErrorDetails) -> bool:
    """Whether a list is called too short only because mistakes in its entries were left out of the count."""
    given = one["input"]
    return one["type"] == "too_short" and isinstance(given, list) and len(given) >= one["ctx"]["min_length"]


def text_of(content: bytes, file: str) -> str:
    """The text of a file. Raises ProgrammeError with the line in which it is no UTF-8."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ProgrammeError([Mistake(file, line, "", "encoding", {})]) from None
