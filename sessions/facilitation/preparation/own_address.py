"""Which address of this machine people type, where the machine has several; for the whole installation.

It is about the local network and the machine, not about one session: all sessions of one evening share both.
"""

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.model.records import Session
from sessions.store import rights as stored_rights
from sessions.store import session_rows
from sessions.workshop import Workshop

SETTING = "address"


def chosen(workshop: Workshop) -> str:
    """The name of the address that was chosen; empty when the app chooses. Raises Refusal."""
    with workshop.store.reading() as db:
        return stored_rights.setting(db, SETTING) or ""


def choose(workshop: Workshop, visitor: Visitor, session: Session, name: str) -> None:
    """Let everybody be shown this address, as a facilitator of some session; "" lets the app choose. Raises Refusal."""
    rights.require_facilitator(workshop, visitor, session)
    with workshop.store.writing() as db:
        stored_rights.set_setting(db, SETTING, name)
    announce(workshop)


def announce(workshop: Workshop) -> None:
    """Let every screen of a session that goes on draw its address again. Raises Refusal."""
    with workshop.store.writing() as db:
        changed = session_rows.bump_all(db)
    for code, stage, answers, rehearsal in changed:
        workshop.hub.publish(code, stage=stage, answers=answers, rehearsal=rehearsal)
