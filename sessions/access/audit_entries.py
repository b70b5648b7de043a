"""Reading the audit log, for owners, and forgetting what is past its time."""

from collections.abc import Sequence
from datetime import timedelta

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.model.records import AuditAction, AuditEntry
from sessions.store.organisers import accounts, audit_log
from sessions.workshop import Workshop

MOST = 10_000  # lines in a file
DAYS_IN_A_MONTH = 365.25 / 12
LOGINS_LAST = timedelta(days=2)  # longer than any login counts


def entries(
    workshop: Workshop, visitor: Visitor, actions: Sequence[AuditAction] = (), most: int = MOST
) -> list[AuditEntry]:
    """The latest lines about some actions, or about all of them; the last one first. For owners."""
    rights.require_owner(workshop, visitor)
    with workshop.store.reading() as db:
        return audit_log.latest(db, actions, most)


def forget_old(workshop: Workshop) -> int:
    """Delete the lines that are past their time, and logins that count no more; returns how many lines."""
    if workshop.settings.accounts is None:
        return 0
    now = workshop.clock()
    with workshop.store.writing() as db:
        accounts.forget_logins(db, now - LOGINS_LAST)
        return audit_log.forget(db, now - timedelta(days=workshop.settings.audit_months * DAYS_IN_A_MONTH))
