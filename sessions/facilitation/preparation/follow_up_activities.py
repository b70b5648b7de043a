"""What the last session of an organisation left for the next one to look back on, such as the actions it agreed on."""

from collections.abc import Collection
from datetime import date

from sessions import activities
from sessions.activities import Kind
from sessions.activities.capabilities import WithFollowUp
from sessions.model.programme import CarriedFrom
from sessions.model.records import Session, normalized_organisation
from sessions.results import round_results
from sessions.store import session_rows
from sessions.workshop import Workshop


def follow_up_activities(workshop: Workshop, organisation: str, held_on: date, taken: Collection[str]) -> list[Kind]:
    """Activities that ask what became of the last session's results; none when it left none.

    `taken` are the names they may not have.
    """
    last = _last_session(workshop, organisation, held_on)
    follow_ups: list[Kind] = []
    for name, kind in activities.kinds().items():
        if last and issubclass(kind, WithFollowUp):
            follow_ups += kind.follow_up(
                _results(workshop, last, name), last, {*taken, *(activity.id for activity in follow_ups)}
            )
    return follow_ups


def _last_session(workshop: Workshop, organisation: str, held_on: date) -> Session | None:
    """The latest session of this organisation in which something was asked; one that was never held leaves nothing."""
    with workshop.store.reading() as db:
        for session in session_rows.all_sessions(db):
            same = normalized_organisation(session.organisation) == normalized_organisation(organisation)
            if same and not session.rehearsal and session.held_on <= held_on and session_rows.rounds(db, session.id):
                return session
    return None


def _results(workshop: Workshop, session: Session, kind: str) -> dict[CarriedFrom, tuple[str, ...]]:
    """What the group of a session saw of all its activities of one kind, each result once, with where it comes from."""
    with workshop.store.reading() as db:
        stored = [row for row in session_rows.activities(db, session.id) if row.kind == kind]
        rounds = session_rows.rounds(db, session.id)
    sources: dict[tuple[str, ...], CarriedFrom] = {}
    for row in stored:
        activity = activities.load(row.definition)
        for round_ in rounds:
            if round_.activity == row.id and isinstance(activity, WithFollowUp):
                for source, texts in round_results.to_follow_up(workshop, session, activity, round_).items():
                    sources.setdefault(texts, source)
    return {source: texts for texts, source in sources.items()}
