"""Writing the audit log, in the transaction of what it is about: both are committed, or neither is."""

from typing import TYPE_CHECKING

from sessions.model.records import Actor, AuditAction, AuditEntry
from sessions.store import Connection, rights
from sessions.store.organisers import accounts, audit_log
from sessions.workshop import Workshop

if TYPE_CHECKING:
    from sessions.access.rights import Visitor

ACCOUNT = "account"  # in place of a scope, for the hash of a browser that is logged in with an account


def note(
    workshop: Workshop,
    db: Connection,
    visitor: "Visitor",
    action: AuditAction,
    session: int | None = None,
    detail: str = "",
) -> None:
    """Write down that this visitor does this; nothing without accounts. `detail` is never what participants wrote.

    Whoever is neither logged in with an account nor with the passcode has the facilitator's link.
    """
    if workshop.settings.accounts is None:
        return
    logged_in = accounts.of_browser(db, visitor.holder(ACCOUNT))
    passcode = rights.has(db, visitor.holder(rights.ORGANISER), rights.ORGANISER)
    actor: Actor = "passcode" if passcode else "account" if logged_in else "link"
    name = logged_in[0].label if logged_in and actor == "account" else ""
    audit_log.write(db, AuditEntry(workshop.clock(), actor, name, action, session, detail))


def note_without_visitor(
    workshop: Workshop, db: Connection, actor: Actor, action: AuditAction, session: int | None = None, detail: str = ""
) -> None:
    """Log what was not done on a screen: by the operator of the machine, or by the app itself."""
    if workshop.settings.accounts is not None:
        audit_log.write(db, AuditEntry(workshop.clock(), actor, "", action, session, detail))


def note_export(workshop: Workshop, visitor: "Visitor", detail: str, *sessions: int) -> None:
    """Write down that a file leaves the app, in a transaction of its own: one line for each of these sessions.

    Without sessions it is about many. Raises NotSavedError; then nothing may leave.
    """
    if workshop.settings.accounts is not None:
        with workshop.store.writing() as db:
            for session in sessions or (None,):
                note(workshop, db, visitor, "exported", session, detail)
