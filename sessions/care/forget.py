"""Forgetting by hand: what was kept long enough, or one session before its time."""

from sessions import forgetting
from sessions.care import which
from sessions.care.desk import FINE, TROUBLE, WRONG_USE, CareError, Desk


def run(desk: Desk, named: str | None, sure: bool) -> int:
    """Delete the sessions that are past their time; or, with a name and `sure`, that one. A server may go on."""
    which.require_this_version(desk)
    if named is None:
        gone = forgetting.forget(desk.workshop, desk.clock().date())
        desk.say(desk.texts.count("care.forget.past", gone))
        return _said(desk, not gone or desk.workshop.store.clean(desk.wait))
    session = which.one(desk, desk.workshop, named)
    which.tell(desk, [session])
    if not sure:
        raise CareError(desk.texts("care.forget.sure", named=named), WRONG_USE)
    emptied = forgetting.forget_one(desk.workshop, session, desk.wait)
    desk.say(desk.texts("care.forget.done", title=session.title))
    return _said(desk, emptied)


def _said(desk: Desk, emptied: bool) -> int:
    """Tell when something is left in the log of the database."""
    if emptied:
        return FINE
    desk.say(desk.texts("care.forget.log"))
    return TROUBLE
