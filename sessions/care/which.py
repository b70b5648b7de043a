"""Which session an operator means, by its code or its number; and all of them in a list."""

from collections.abc import Sequence
from pathlib import Path

from sessions import identity
from sessions.care.desk import WRONG_USE, CareError, Desk
from sessions.records import Session
from sessions.refusal import Refusal
from sessions.store import copies, health, stage

ALL = "all"


def everything(desk: Desk, path: Path | None = None) -> Sequence[Session]:
    """Every session of the database, or of the one in another file, newest first. The disk may be one to read only."""
    with copies.moment(path or desk.database(), desk.wait, desk.waiting) as db:
        return stage.all_sessions(db)


def require_this_version(desk: Desk) -> None:
    """Raises CareError, with what to do, for a database whose tables are not those of this version of the app."""
    path = desk.database()
    with copies.moment(path, desk.wait, desk.waiting) as db:
        version = health.version(db)
    if version is None:
        raise CareError(desk.texts("care.not_ours", path=path))
    if version.unknown:
        raise CareError(desk.texts("care.fault.newer", names=", ".join(version.unknown)))
    if version.lacking:
        raise CareError(desk.texts("care.older"))


def one(desk: Desk, found: Sequence[Session], named: str) -> Session:
    """The session with this code or number. Raises CareError when there is none."""
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
