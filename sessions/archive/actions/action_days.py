"""When every action is due and what became of it, without its text: of all sessions at once, for the organiser's home.

That rests on the results of every session, so it is stored, and calculated again for sessions that changed. Texts are
read of those actions only that are shown (`with_texts`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sessions import activities
from sessions.activities.capabilities import WithFollowUp
from sessions.archive.actions import follow_up
from sessions.archive.actions.due_dates import due_date
from sessions.archive.actions.follow_up import ActionFollowUp
from sessions.model.errors import Refusal
from sessions.model.outcomes import SETTLED
from sessions.model.programme import CarriedFrom
from sessions.model.records import Session
from sessions.store import session_rows
from sessions.store.archive import agreed_actions, shown_activities
from sessions.store.archive.agreed_actions import StoredActions
from sessions.store.archive.shown_activities import ShownActivity
from sessions.workshop import Workshop

FORM = 1  # is raised when something else is calculated


class ActionSource(NamedTuple):
    """Where an action was agreed on; `card` is its name in the result of the round."""

    session: int
    activity: str
    round: int
    card: str


@dataclass(frozen=True, slots=True)
class ActionDay:
    """When an action is due, None when it names no day; `outcome` and `looked_back` as in `ActionFollowUp`."""

    source: ActionSource
    due: date | None
    outcome: str | None = None
    looked_back: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether it still is to be done."""
        return self.outcome not in SETTLED


def action_days(workshop: Workshop, sessions: Sequence[Session]) -> list[ActionDay]:
    """The days of all actions that their groups may see now, those of the earliest session first.

    `sessions` are all of the installation. Three queries where nothing changed since it was stored. For callers that
    checked the right.
    """
    by_number = {session.id: session for session in sessions}
    revisions: dict[str, Any] = {str(session.id): list(session.revision) for session in sessions}
    with workshop.store.reading() as db:
        stored = agreed_actions.read(db, FORM)
        shown = shown_activities.of_kinds(db, activities.kinds_with(WithFollowUp))
        current, calculated = list[StoredActions](), list[StoredActions]()
        for each in shown:
            kept = stored.get((each.session, each.id))
            if kept is None or any(revisions.get(number) != then for number, then in kept.revisions.items()):
                kept = _calculated(workshop, by_number, each)
                calculated.append(kept)
            current.append(kept)
    if calculated:
        _store(workshop, calculated)
    outcomes: dict[ActionSource, tuple[str, int]] = {}
    for kept in current:  # in the order of their days: the latest word counts
        for *source, outcome in kept.found["outcomes"]:
            outcomes[ActionSource(*source)] = outcome, kept.session
    return [
        ActionDay(source, due and date.fromisoformat(due), *outcomes.get(source, ()))
        for kept in current
        for number, card, due in kept.found["agreed"]
        for source in [ActionSource(kept.session, kept.activity, number, card)]
    ]


def refresh(workshop: Workshop) -> None:
    """Store what is not stored yet, so that nobody waits for it."""
    with workshop.store.reading() as db:
        sessions = session_rows.all_sessions(db)
    action_days(workshop, sessions)


def with_texts(workshop: Workshop, sessions: Sequence[Session], days: Sequence[ActionDay]) -> list[ActionFollowUp]:
    """These actions with what was agreed, in their order. For callers that checked the right."""
    by_number = {session.id: session for session in sessions}
    agreed: dict[tuple[int, str], Mapping[CarriedFrom, tuple[str, ...]]] = {}
    follow_ups = list[ActionFollowUp]()
    for day in days:
        place = day.source.session, day.source.activity
        if place not in agreed:
            agreed[place] = _agreed(workshop, by_number, *place)
        if texts := agreed[place].get(CarriedFrom(**day.source._asdict())):
            what, who, by = texts
            looked_back = by_number.get(day.looked_back) if day.looked_back else None
            follow_ups.append(
                ActionFollowUp(by_number[place[0]], place[1], what, who, by, day.due, day.outcome, looked_back)
            )
    return follow_ups


def _agreed(
    workshop: Workshop, by_number: Mapping[int, Session], session: int, activity: str
) -> Mapping[CarriedFrom, tuple[str, ...]]:
    with workshop.store.reading() as db:
        stored = session_rows.activity(db, session, activity)
    if stored is None:
        return {}
    return follow_up.found_in(workshop, by_number, session, activities.load(stored.definition)).agreed


def _calculated(workshop: Workshop, by_number: Mapping[int, Session], each: ShownActivity) -> StoredActions:
    activity = activities.load(each.definition)
    actions = follow_up.found_in(workshop, by_number, each.session, activity)
    written = by_number[each.session].held_on
    numbers = sorted({each.session, *follow_up.sources(activity)})
    return StoredActions(
        each.session,
        each.id,
        {str(number): list(by_number[number].revision) if number in by_number else None for number in numbers},
        {
            "agreed": [
                [source.round, source.card, due.isoformat() if due else None]
                for source, (_, _, by) in actions.agreed.items()
                for due in [due_date(by, written)]
            ],
            "outcomes": [
                [source.session, source.activity, source.round, source.card, outcome]
                for source, outcome in actions.outcomes.items()
            ],
        },
    )


def _store(workshop: Workshop, calculated: Sequence[StoredActions]) -> None:
    """Keep what was calculated. A disk that takes nothing now keeps nobody from looking."""
    try:
        with workshop.store.writing() as db:
            agreed_actions.store(db, FORM, calculated)
    except Refusal:
        return
