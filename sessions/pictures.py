"""The pictures that a result has besides its own: what moved since the round before, and the roles side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sessions import roles, shift
from sessions.activities.kind import Asking, Figure, Kind
from sessions.records import Round, Session
from sessions.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Extra:
    """One picture more, with its sentence, what is said of it to who can't see it, and a table.

    `hidden` says who can't be seen in it, `cue` is a question that it calls for.
    """

    name: Literal["moved", "roles"]
    sentence: str
    figure: Figure | None
    numbers: tuple[tuple[str, str], ...]
    hidden: str = ""
    cue: str = ""

    @property
    def alt(self) -> str:
        """The picture in words."""
        return f"{self.sentence} {self.hidden}".strip()


def extra(workshop: Workshop, session: Session, activity: Kind, one: Round, language: str) -> Sequence[Extra]:
    """The pictures after the result's own, in the order in which the facilitator turns them over."""
    moved = shift.between(workshop, session, activity, one, language)
    apart = roles.beside(workshop, session, activity, one, language)
    found = [Extra("moved", moved.sentence, moved.figure, tuple(moved.numbers))] if moved else []
    if apart:
        found.append(Extra("roles", apart.sentence, apart.figure, tuple(apart.numbers), apart.hidden, apart.cue))
    return found


def chosen(
    workshop: Workshop, session: Session, activity: Kind, asking: Asking, one: Round, language: str
) -> Extra | None:
    """The one that the room sees now; None when it sees one of the result's own."""
    at = session.picture - asking.pictures
    found = extra(workshop, session, activity, one, language) if at >= 0 else ()
    return found[at] if 0 <= at < len(found) else None
