"""Which session an operator means, by its code or its number; and all of them in a list."""

from collections.abc import Sequence

from sessions import identity
from sessions.care.desk import WRONG_USE, CareError, Desk
from sessions.records import Session
from sessions.refusal import Refusal
from sessions.store import copies, health, stage
from sessions.workshop import Workshop

ALL = "all"


def everything(workshop: Workshop) -> Sequence[Session]:
    """Every session, newest first."""
    with workshop.store.reading() as db:
        return stage.all_sessions(db)


def require_this_version(desk: Desk) -> None:
    """Raises CareError for a database whose tables are not those of this version of the app."""
    with copies.moment(desk.database(), desk.wait, desk.waiting) as db:
        version = health.version(db)
    if version is None or version.lacking or version.unknown:
        raise CareError(desk.texts("care.other_version"))


def one(desk: Desk, workshop: Workshop, named: str) -> Session:
    """The session with this code or number. Raises CareError when there is none."""
    found = everything(workshop)
    try:
        code = identity.read_code(named)
    except Refusal:
        code = ""
    for session in (*(one for one in found if one.code == code), *(one for one in found if str(one.id) == named)):
        return session
    raise CareError(desk.texts("care.no_session", named=named), WRONG_USE)


def tell(desk: Desk, sessions: Sequence[Session]) -> None:
    """A line for each session: number, code, date, title."""
    for session in sessions:
        desk.say(f"{session.id:>5}  {session.code}  {session.held_on.isoformat()}  {session.title}")
    if not sessions:
        desk.say(desk.texts("care.no_sessions"))
