"""Forgetting by hand: what was kept long enough, or one session before its time."""

import time
from collections.abc import Callable
from contextlib import ExitStack

from sessions.care import which
from sessions.care.desk import FINE, TROUBLE, WRONG_USE, CareError, Desk, to_the_end
from sessions.store import Connection, copies, stage


def run(desk: Desk, named: str | None, sure: bool) -> int:
    """Delete the sessions that are past their time; or, with a name and `sure`, that one. A server may go on."""
    which.require_this_version(desk)
    if named is None:
        today = desk.clock().date()
        return _delete(desk, lambda db: stage.forget_until(db, today), lambda gone: _of_the_past(desk, gone))
    session = which.one(desk, which.everything(desk), named)
    which.tell(desk, [session])
    if not sure:
        raise CareError(desk.texts("care.forget.sure", named=named), WRONG_USE)
    told = desk.texts("care.forget.done", title=session.title)
    return _delete(desk, lambda db: stage.forget(db, session.id), lambda gone: told)


def _of_the_past(desk: Desk, gone: int) -> str:
    return desk.texts.count("care.forget.past", gone) if gone else desk.texts("care.forget.nothing")


def _delete(desk: Desk, work: Callable[[Connection], int], told: Callable[[int], str]) -> int:
    """Delete, say so, and empty the log in which it could still be read; whoever stops that is told what is left."""
    with ExitStack() as ending:
        with copies.change(desk.workshop.store, desk.wait, desk.waiting) as db:
            gone = work(db)
            tried = ending.enter_context(to_the_end())  # who stopped it now would not hear that it was deleted
        if gone:
            desk.did(told(gone))
        else:
            desk.say(told(gone))
    try:
        if not gone or _emptied(desk, 0 if tried else desk.wait):
            return FINE
    except KeyboardInterrupt:
        pass
    desk.say(desk.texts("care.forget.log"))
    return TROUBLE


def _emptied(desk: Desk, wait: float) -> bool:
    """Wait until nobody reads the log any more; a second at a time, so that one can stop it."""
    deadline, told = time.monotonic() + wait, False
    while not desk.workshop.store.clean(min(copies.PATIENCE, max(0, deadline - time.monotonic()))):
        if time.monotonic() >= deadline:
            return False
        if not told:
            desk.waiting()
        told = True
    return True
