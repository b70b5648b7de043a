"""Retention: sessions past their last day are deleted, from the database file too; and which are deleted next."""

from datetime import date

from sessions.access import audit, rights
from sessions.access.rights import Visitor
from sessions.locale import local_date
from sessions.model.errors import Refusal
from sessions.model.months import months_later
from sessions.model.records import ImportedSession, Session
from sessions.model.session_settings import MOST_MONTHS
from sessions.store import session_rows
from sessions.store.archive import imported_sessions
from sessions.workshop import Workshop


def forget(workshop: Workshop, today: date) -> int:
    """Delete every session that was to be kept until before `today`; returns how many. Raises Refusal.

    Never too early: while the app's time is ahead of the machine's clock, the machine's date counts.
    """
    machine = workshop.machine_clock()
    if machine < workshop.clock():  # the clock was wrongly ahead and was put right; the app's time goes on from there
        today = min(today, local_date(machine))
    with workshop.store.writing() as db:
        gone = session_rows.forget_until(db, today)
        if gone:
            audit.note_without_visitor(workshop, db, "app", "session_deleted", detail=str(gone))
    if gone:
        workshop.store.expunge()
    return gone


def latest_day(workshop: Workshop) -> date:
    """The last day until which a session can be kept."""
    return months_later(workshop.today(), MOST_MONTHS)


def keep_until(workshop: Workshop, visitor: Visitor, session: Session, until: date) -> None:
    """Let this be the last day on which a session is kept, sooner or later than before. For organisers.

    Raises Refusal for a day in the past or too far ahead, and in a rehearsal, which puts the earlier day back.
    """
    rights.require_organiser(workshop, visitor)
    latest = latest_day(workshop)
    if not workshop.today() <= until <= latest:
        raise Refusal("refused.keep_until", latest=f"{latest:%d-%m-%Y}")
    with workshop.store.writing() as db:
        now = session_rows.by_number(db, session.id)
        if now is None:
            raise Refusal("refused.session_gone")
        if now.rehearsal:
            raise Refusal("refused.keep_rehearsal")
        stage = session_rows.keep_until(db, session.id, until)
        audit.note(workshop, db, visitor, "retention_changed", session.id, until.isoformat())
    workshop.hub.publish(session.code, stage=stage)


def next_to_go(workshop: Workshop, visitor: Visitor, most: int) -> list[Session | ImportedSession]:
    """The sessions that will be deleted next, imported ones included, the first one first. For organisers."""
    rights.require_organiser(workshop, visitor)
    with workshop.store.reading() as db:
        stored: list[Session | ImportedSession] = [*session_rows.all_sessions(db), *imported_sessions.every(db)]
    return sorted(stored, key=lambda session: (session.keep_until, isinstance(session, ImportedSession), session.id))[
        :most
    ]
