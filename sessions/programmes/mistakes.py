"""A mistake in a programme file, with the line in which its key stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from sessions.programmes import toml_syntax
from sessions.programmes.toml_syntax import KeyPath


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong in a programme file; `rule` names a sentence `mistake.*`, `values` fills it in.

    Lines and columns count from 1. A file that is no TOML has a column, and no key.
    """

    file: str
    line: int | None
    key: str
    rule: str
    values: Mapping[str, object]
    column: int | None = None


class ProgrammeError(Exception):
    """A programme file that can't be used, with all its mistakes at once."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        super().__init__("; ".join(f"{m.file}:{m.line or '?'} {m.key}: {m.rule}" for m in mistakes))
        self.mistakes = tuple(mistakes)


def key_of(path: KeyPath) -> str:
    """A place as people read it, such as `activities[2].left.nl`."""
    return "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path).lstrip(".")


class MistakesInFile:
    """The mistakes that are found in one programme file, each with the line of its key."""

    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._text = text
        self._lines: Mapping[KeyPath, int] | None = None  # that costs time, and most files have no mistake
        self._found: dict[tuple[str, str], Mistake] = {}

    def add(self, path: KeyPath, rule: str, values: Mapping[str, object]) -> None:
        """A mistake in a place of the file; of one key, the same one counts once. Raises TomlSyntaxError."""
        if self._lines is None:
            self._lines = toml_syntax.lines_of_keys(self._text)
        parents = (path[:length] for length in range(len(path), 0, -1))
        line = next((self._lines[parent] for parent in parents if parent in self._lines), 1)
        key = key_of(path)
        self._found[key, rule] = Mistake(self._file, line, key, rule, dict(values))

    def add_invalid(self, error: ValidationError, path: KeyPath = ()) -> None:
        """What a model found wrong in the place `where`, without what only follows from something else."""
        for detail in error.errors(include_url=False):
            if not _only_follows(detail):
                values = {"given": detail["input"], **detail.get("ctx", {})}
                self.add((*path, *detail["loc"]), detail["type"], values)

    def in_order(self) -> list[Mistake]:
        """All mistakes in the order of the file."""
        return sorted(self._found.values(), key=lambda mistake: (mistake.line or 0, mistake.key))


def _only_follows(detail: ErrorDetails) -> bool:
    """Whether a list is called too short only because mistakes in its entries were left out of the count."""
    given = detail["input"]
    return detail["type"] == "too_short" and isinstance(given, list) and len(given) >= detail["ctx"]["min_length"]


def text_of(content: bytes, file: str) -> str:
    """The text of a file. Raises ProgrammeError with the line in which it is no UTF-8."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ProgrammeError([Mistake(file, line, "", "encoding", {})]) from None
