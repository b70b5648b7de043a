"""Rules of an activity that the form of one field can't hold: told all at once, each in its own place in the field.

That the names in one list differ is seen to where a programme file is read, for every list.
"""

from collections.abc import Collection, Iterable, Sequence

from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

from sessions.model.programme import Corner, Option

Wrong = tuple[tuple[int | str, ...], str, dict[str, str]]  # a place in a field, the rule, what its sentence names


def refuse(given: object, wrong: Iterable[Wrong]) -> None:
    """Raises with all that is wrong in a field, if anything is."""
    details = [
        InitErrorDetails(type=PydanticCustomError(rule, rule, context), loc=location, input=given)
        for location, rule, context in wrong
    ]
    if details:
        raise ValidationError.from_exception_data("field", details)


def refuse_reused_ids(given: Sequence[Option | Corner], taken: Collection[str]) -> None:
    """Raises for every entry whose name is taken by something else."""
    refuse(
        given, [((index, "id"), "twice", {"given": item.id}) for index, item in enumerate(given) if item.id in taken]
    )
