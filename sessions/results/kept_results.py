"""What needs one person's answers side by side, as it was calculated before the links to people were cut.

What moved stays as its sentence and table in every language that there was, without the arrows, each of which was
somebody. The roles side by side and their guesses stay as the middles of groups, from which they are drawn again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, TypeVar

from pydantic import Field, TypeAdapter, ValidationError

from sessions.activities.capabilities import GroupShift, ShiftKind
from sessions.activities.shared.charts.guess_chart import RoleGuess
from sessions.activities.shared.role_comparison import Segment
from sessions.locale import content_language
from sessions.model.key_figures import MovedFigure
from sessions.model.records import Round, Session
from sessions.store.archive import kept_results
from sessions.store.archive.kept_results import KeptPart
from sessions.workshop import Workshop

Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True)
class KeptShift:
    """A shift that is kept: sentence and table by language, the kind of shift for cues, and the key figure."""

    sentences: Mapping[str, str]
    numbers: Mapping[str, Sequence[tuple[str, str]]]
    kind: Annotated[ShiftKind | None, Field(alias="picture")]  # as it is called where it is stored
    figure: MovedFigure | None

    def in_language(self, language: str) -> GroupShift | None:
        """What is told of it; in a language that was not there yet, that of the content that its readers get."""
        known = language if language in self.sentences else content_language(language)
        if known not in self.sentences:
            return None
        return GroupShift(self.sentences[known], (), self.numbers.get(known, ()), self.kind)


@dataclass(frozen=True, slots=True)
class RoleSegments:
    """The roles that may be seen side by side, the whole group, and how many roles are hidden."""

    segments: Sequence[Segment]
    group: Segment
    hidden: int


SHIFT = TypeAdapter(KeptShift)
SEGMENTS = TypeAdapter(RoleSegments)
GUESSES = TypeAdapter(tuple[RoleGuess, ...])


def shift(workshop: Workshop, session: Session, round_: Round) -> KeptShift | None:
    """What moved to this round from the one before it."""
    return _read(workshop, session, round_, "moved", SHIFT)


def role_segments(workshop: Workshop, session: Session, round_: Round) -> RoleSegments | None:
    """The roles of this round."""
    return _read(workshop, session, round_, "roles", SEGMENTS)


def role_guesses(workshop: Workshop, session: Session, round_: Round) -> Sequence[RoleGuess]:
    """What the roles guessed of this round; empty when nothing is kept."""
    return _read(workshop, session, round_, "guesses", GUESSES) or ()


def _read(workshop: Workshop, session: Session, round_: Round, part: KeptPart, form: TypeAdapter[Kept]) -> Kept | None:
    """None, too, for what can't be read: a backup that others wrote may hold anything."""
    with workshop.store.reading() as db:
        content = kept_results.read(db, session.id, round_, part)
    try:
        return form.validate_json(content) if content is not None else None
    except ValidationError:
        return None
