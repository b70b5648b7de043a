"""The sessions that can be compared: those that were held here, and those that were imported with key figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Self

from sessions.archive import key_figures
from sessions.archive.key_figures import Progress
from sessions.cache import Cache
from sessions.model.key_figures import SessionFigures
from sessions.model.programme import Text
from sessions.model.records import ImportedSession, Session
from sessions.store import session_rows
from sessions.store.archive import imported_sessions
from sessions.workshop import Workshop

Key = tuple[bool, int]
IMPORTED = "imported-"  # what the name of an imported session begins with; a code has no such character

_parsed = Cache[SessionFigures | None](1000)  # of imported sessions


@dataclass(frozen=True, slots=True)
class PastSession:
    """A session that can be compared. `own` is its record if it was held here.

    `number` is that of its record, and counts imported sessions apart. `name` stands in an address: the code of a
    session of this installation.
    """

    number: int
    name: str
    title: str
    organisation: str
    held_on: date
    programme: Text
    made_up: bool
    comparable: bool
    own: Session | None = None

    @classmethod
    def of(cls, session: Session) -> Self:
        """A session that was held here."""
        return cls(
            session.id, session.code, session.title, session.organisation, session.held_on, session.programme,
            session.made_up, session.comparable, session,
        )  # fmt: skip

    @classmethod
    def imported_one(cls, session: ImportedSession, programme: Text) -> Self:
        """An imported session, whose programme has this title."""
        return cls(
            session.id, f"{IMPORTED}{session.id}", session.title, session.organisation, session.held_on, programme,
            session.made_up, session.comparable,
        )  # fmt: skip

    @property
    def imported(self) -> bool:
        """Whether it was held on another installation."""
        return self.own is None

    @property
    def key(self) -> Key:
        """What tells it from all others."""
        return self.imported, self.number

    @property
    def age(self) -> tuple[date, Key]:
        """By what sessions are sorted from the oldest to the newest."""
        return self.held_on, self.key


def every(workshop: Workshop) -> list[PastSession]:
    """All of them, newest first; none that is in its lobby or being rehearsed. For callers that checked the right."""
    with workshop.store.reading() as db:
        own = [each for each in session_rows.all_sessions(db) if each.status != "lobby" and not each.rehearsal]
        imported = imported_sessions.every(db)
    past = [PastSession.of(each) for each in own]
    past += [PastSession.imported_one(each, each.programme) for each in imported if each.programme]
    return sorted(past, key=lambda each: each.age, reverse=True)


def figures(
    workshop: Workshop, sessions: Sequence[PastSession], progress: Progress = key_figures.no_progress
) -> dict[Key, SessionFigures]:
    """The key figures of these sessions; none of one that is gone, or whose figures can't be read any more."""
    own = key_figures.of_sessions(workshop, [each.own for each in sessions if each.own], progress)
    by_session: dict[Key, SessionFigures] = {(False, number): known for number, known in own.items()}
    if numbers := [each.number for each in sessions if each.imported]:
        with workshop.store.reading() as db:
            stored = imported_sessions.figures(db, numbers)
        for number, text in stored.items():
            known = _parsed.get_or((text,), lambda text=text: key_figures.parsed(text))  # type: ignore[misc]
            if known is not None:
                by_session[True, number] = known
    return by_session
