"""Which sessions a comparison is about: a filter that stands in the address, so that a view can be kept and sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.archive import key_figures
from sessions.archive.comparison import past_sessions
from sessions.archive.comparison.past_sessions import PastSession
from sessions.archive.key_figures import Progress
from sessions.model.key_figures import SessionFigures
from sessions.model.records import normalized_organisation
from sessions.workshop import Workshop

Query = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class SessionFilter:
    """What is chosen; an empty choice is no limit. Organisations are normalised names, programmes Dutch titles.

    `made_up` is about demo data, which is never mixed with real sessions.
    """

    organisations: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    programmes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()  # of single sessions
    made_up: bool = False

    @classmethod
    def from_query(cls, query: Query) -> "SessionFilter":
        """The filter of an address; what can't be read is no limit."""
        return cls(
            organisations=tuple(normalized_organisation(name) for name in query.get("organisation", ())),
            since=_day(query.get("since", ())),
            until=_day(query.get("until", ())),
            programmes=tuple(query.get("programme", ())),
            names=tuple(query.get("session", ())),
            made_up="1" in query.get("made_up", ()),
        )

    def to_query(self) -> dict[str, list[str]]:
        """What of it stands in an address; what is not limited does not."""
        query = {
            "organisation": list(self.organisations),
            "since": [self.since.isoformat()] if self.since else [],
            "until": [self.until.isoformat()] if self.until else [],
            "programme": list(self.programmes),
            "session": list(self.names),
            "made_up": ["1"] if self.made_up else [],
        }
        return {name: values for name, values in query.items() if values}

    def takes(self, session: PastSession) -> bool:
        """Whether a session is one of those that are compared."""
        return (
            session.made_up == self.made_up
            and (not self.organisations or normalized_organisation(session.organisation) in self.organisations)
            and (self.since is None or session.held_on >= self.since)
            and (self.until is None or session.held_on <= self.until)
            and (not self.programmes or session.programme.nl in self.programmes)
            and (not self.names or session.name in self.names)
        )


@dataclass(frozen=True, slots=True)
class ComparedSession:
    """A session with its key figures."""

    session: PastSession
    figures: SessionFigures


def organisations_of(compared: Sequence[ComparedSession]) -> list[tuple[str, str]]:
    """The organisations of these sessions: normalised names in alphabetical order, each as it is written."""
    return sorted(
        {normalized_organisation(each.session.organisation): each.session.organisation for each in compared}.items()
    )


def of_organisation(compared: Sequence[ComparedSession], name: str) -> list[ComparedSession]:
    """The sessions of the organisation with this normalised name."""
    return [each for each in compared if normalized_organisation(each.session.organisation) == name]


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from: organisations as they are written by their normalised names, and programmes."""

    organisations: Mapping[str, str]
    programmes: Mapping[str, str]  # titles in the language of the reader by their Dutch ones
    first: date | None
    last: date | None
    made_up: int  # sessions
    real: int


def choices(sessions: Sequence[PastSession], language: str) -> Choices:
    """What a filter over these sessions can choose."""
    days = sorted(session.held_on for session in sessions)
    organisations = {normalized_organisation(each.organisation): each.organisation for each in reversed(sessions)}
    programmes = {each.programme.nl: each.programme.in_language(language) for each in sessions}
    made_up = sum(each.made_up for each in sessions)
    return Choices(
        dict(sorted(organisations.items())),
        dict(sorted(programmes.items(), key=lambda item: item[1])),
        days[0] if days else None,
        days[-1] if days else None,
        made_up,
        len(sessions) - made_up,
    )


def all_of(workshop: Workshop, visitor: Visitor) -> list[PastSession]:
    """Every session that can be compared, newest first. For organisers and readers."""
    rights.require_looking_back(workshop, visitor)
    return past_sessions.every(workshop)


def chosen(
    workshop: Workshop,
    visitor: Visitor,
    sessions: Sequence[PastSession],
    wanted: SessionFilter,
    progress: Progress = key_figures.no_progress,
) -> list[ComparedSession]:
    """The sessions that the filter takes, with their key figures, in their order. For organisers and readers."""
    rights.require_looking_back(workshop, visitor)
    return compared(workshop, sessions, wanted, progress)


def compared(
    workshop: Workshop,
    sessions: Sequence[PastSession],
    wanted: SessionFilter,
    progress: Progress = key_figures.no_progress,
) -> list[ComparedSession]:
    """The sessions that the filter takes, with their key figures. For callers that checked the right."""
    taken = [session for session in sessions if wanted.takes(session)]
    figures = past_sessions.figures(workshop, taken, progress)
    return [ComparedSession(session, figures[session.key]) for session in taken if session.key in figures]


def _day(values: Sequence[str]) -> date | None:
    try:
        return date.fromisoformat(values[0]) if values else None
    except ValueError:
        return None
