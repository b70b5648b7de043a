"""The built-in programmes: one TOML file each in `content/`."""

from functools import cache
from pathlib import Path

from sessions import activities
from sessions.model.programme import Programme
from sessions.programmes.mistakes import Mistake, ProgrammeError
from sessions.programmes.parser import read

CONTENT = Path(__file__).parent / "content"


@cache
def built_in() -> tuple[Programme, ...]:
    """All built-in programmes, the shortest first. Raises ProgrammeError with all mistakes of all files."""
    programmes: list[Programme] = []
    mistakes: list[Mistake] = []
    for path in sorted(CONTENT.glob("*.toml")):
        try:
            programmes.append(read(path, activities.kinds()))
        except ProgrammeError as error:
            mistakes += error.mistakes
    if mistakes:
        raise ProgrammeError(mistakes)
    return tuple(sorted(programmes, key=lambda programme: programme.minutes))
