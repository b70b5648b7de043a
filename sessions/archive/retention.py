"""Forgetting: sessions whose time to be kept is over are gone, from the file of the database too."""

from datetime import date

from sessions.store import session_rows
from sessions.workshop import Workshop


def forget(workshop: Workshop, today: date) -> int:
    """Delete every session that was to be kept until before `today`; returns how many. Raises Refusal.

    Never too early: while the app's time is ahead of the machine's clock, the machine's date counts.
    """
    machine = workshop.machine()
    if machine < workshop.clock():  # the clock was wrongly ahead and was put right; the app's time goes on from there
        today = min(today, machine.date())
    with workshop.store.writing() as db:
        gone = session_rows.forget_until(db, today)
    if gone:
        workshop.store.truncate_wal()
    return gone
