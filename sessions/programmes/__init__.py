"""The built-in programmes, one readable TOML file each; in `talk` the questions to the room that come with all."""

from functools import cache
from pathlib import Path

from sessions import activities
from sessions.programme import Mistake, Programme, ProgrammeError, read

HERE = Path(__file__).parent


@cache
def built_in() -> tuple[Programme, ...]:
    """All built-in programmes, the shortest first. Raises ProgrammeError with all mistakes of all files."""
    found: list[Programme] = []
    mistakes: list[Mistake] = []
    for path in sorted(HERE.glob("*.toml")):
        try:
            found.append(read(path, activities.kinds()))
        except ProgrammeError as error:
            mistakes += error.mistakes
    if mistakes:
        raise ProgrammeError(mistakes)
    return tuple(sorted(found, key=lambda one: one.minutes))
