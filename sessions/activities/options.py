"""Lists of options in a programme file, of which no two have the same name."""

from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from sessions.programme import Option


def apart(options: tuple[Option, ...]) -> tuple[Option, ...]:
    """The options; two with one name are a mistake in the programme file, and told as such."""
    names = [one.id for one in options]
    for at, name in enumerate(names):
        if name in names[:at]:
            raise PydanticCustomError("twice", "{given} stands twice", {"given": name})
    return options


Options = Annotated[tuple[Option, ...], AfterValidator(apart)]
