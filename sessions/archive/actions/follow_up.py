"""The actions that groups agreed on, each with what a later session of the same organisation said became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sessions import activities
from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.activities.capabilities import WithFollowUp
from sessions.activities.kind import Kind
from sessions.archive.actions.due_dates import due_date
from sessions.cache import Cache
from sessions.model.outcomes import SETTLED
from sessions.model.programme import CarriedFrom
from sessions.model.records import Session
from sessions.results import round_results
from sessions.store import session_rows
from sessions.store.archive import shown_activities
from sessions.workshop import Workshop


@dataclass(frozen=True, slots=True)
class ActionFollowUp:
    """An action that a group agreed on in an activity of `session`; `who` and `by` may be empty.

    `due` is the date that `by` names, if any. `outcome` is what most people said in the session `looked_back`: one of
    `outcomes.CHOICES`, or DIVIDED; None as long as nobody was asked.
    """

    session: Session
    activity: str
    what: str
    who: str
    by: str
    due: date | None
    outcome: str | None = None
    looked_back: Session | None = None

    @property
    def is_open(self) -> bool:
        """Whether it still is to be done."""
        return self.outcome not in SETTLED


@dataclass(frozen=True, slots=True)
class ActionsFound:
    """What one activity holds: the actions agreed on in it, and what was said of earlier ones."""

    agreed: Mapping[CarriedFrom, tuple[str, ...]]
    outcomes: Mapping[CarriedFrom, str]


_cache = Cache[ActionsFound](2000)  # activities


def action_follow_ups(workshop: Workshop, visitor: Visitor) -> list[ActionFollowUp]:
    """All actions that their groups may see now, those of the earliest session first. For organisers and readers.

    Rounds that are open are left out, and rehearsals. Reads results only of sessions that changed since the last time.
    """
    rights.require_looking_back(workshop, visitor)
    with workshop.store.reading() as db:
        by_number = {session.id: session for session in session_rows.all_sessions(db)}
        stored = shown_activities.of_kinds(db, activities.kinds_with(WithFollowUp))
        left = [
            (each, found_in(workshop, by_number, each.session, activities.load(each.definition))) for each in stored
        ]
    outcomes: dict[CarriedFrom, tuple[str, Session]] = {}
    for each, part in left:  # in the order of their days: the latest word counts
        outcomes |= {source: (outcome, by_number[each.session]) for source, outcome in part.outcomes.items()}
    return [
        _followed(by_number[each.session], each.id, texts, outcomes.get(source))
        for each, part in left
        for source, texts in part.agreed.items()
    ]


def _followed(
    session: Session, activity: str, texts: Sequence[str], outcome: tuple[str, Session] | None
) -> ActionFollowUp:
    what, who, by = texts
    return ActionFollowUp(session, activity, what, who, by, due_date(by, session.held_on), *(outcome or ()))


def sources(activity: Kind) -> list[int]:
    """The earlier sessions from which an activity carries actions on, by number."""
    return sorted({source.session for source in activity.carried_from}) if isinstance(activity, WithFollowUp) else []


def found_in(workshop: Workshop, by_number: Mapping[int, Session], number: int, activity: Kind) -> ActionsFound:
    """What an activity of session `number` holds, as the groups of all sessions, here `by_number`, may see it."""
    if not isinstance(activity, WithFollowUp):
        return ActionsFound({}, {})
    session = by_number[number]
    revisions = tuple(by_number[source].revision if source in by_number else None for source in sources(activity))
    key = (workshop.store.name, session.id, activity.id, *session.revision, *revisions)
    return _cache.get_or(key, lambda: _read(workshop, session, activity))


def _read(workshop: Workshop, session: Session, activity: Kind) -> ActionsFound:
    agreed: dict[tuple[str, ...], CarriedFrom] = {}
    outcomes: Mapping[CarriedFrom, str] = {}
    with workshop.store.reading() as db:
        rounds = [each for each in session_rows.rounds(db, session.id, activity.id) if each.shown and not each.open]
        for round_ in rounds:
            for source, texts in round_results.to_follow_up(workshop, session, activity, round_).items():
                agreed.setdefault(texts, source)  # the same words in two rounds are one action, as when carried on
        if rounds and isinstance(activity, WithFollowUp) and activity.carried_from:
            result = round_results.counted(workshop, session, activity, rounds[-1])
            outcomes = {} if result.hidden else activity.outcomes(rounds[-1].step, result.summary)
    return ActionsFound({source: texts for texts, source in agreed.items()}, outcomes)
