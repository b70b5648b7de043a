"""The timer of a session: the facilitator starts it, everybody sees it, and it ends nothing by itself.

What is kept is the moment at which it is over, or, while it is paused, the seconds that are left. Browsers count.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sessions.access.rights import Visitor
from sessions.activities import Kind
from sessions.facilitation.transaction import facilitate
from sessions.model.errors import Refusal
from sessions.model.records import Session, StageAction
from sessions.store import session_rows
from sessions.store.stage_transaction import StageTransaction
from sessions.workshop import Workshop

LONGEST = 240  # minutes


@dataclass(frozen=True, slots=True)
class Timer:
    """The timer at one moment. `ends` is None while it is paused; `left` is never below zero."""

    left: timedelta
    ends: datetime | None


def of(session: Session, now: datetime) -> Timer | None:
    """The timer of a session, if it has one."""
    if session.timer_ends is not None:
        return Timer(max(session.timer_ends - now, timedelta(0)), session.timer_ends)
    return None if session.timer_left is None else Timer(timedelta(seconds=session.timer_left), None)


def start(workshop: Workshop, visitor: Visitor, session: Session, minutes: int) -> None:
    """Let the timer run for so many minutes, in place of the one that runs."""
    if not 1 <= minutes <= LONGEST:
        raise Refusal("refused.minutes", most=LONGEST)
    with facilitate(workshop, visitor, session, StageAction("timer", value=str(minutes))) as transaction:
        transaction.set_timer(ends=workshop.exact_clock() + timedelta(minutes=minutes))


def pause(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """Pause the timer; one that is paused, or isn't there, stays as it is."""
    with facilitate(workshop, visitor, session, StageAction("timer", value="pause")) as transaction:
        timer = _now(workshop, transaction, session)
        if timer and timer.ends:
            transaction.set_timer(left=_seconds(timer))


def resume(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """Let a paused timer run on; one that runs, or isn't there, stays as it is."""
    with facilitate(workshop, visitor, session, StageAction("timer", value="resume")) as transaction:
        timer = _now(workshop, transaction, session)
        if timer and timer.ends is None:
            transaction.set_timer(ends=workshop.exact_clock() + timer.left)


def add_minute(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """Give one minute more; a timer that is over has one minute again."""
    with facilitate(workshop, visitor, session, StageAction("timer", value="+1")) as transaction:
        timer = _now(workshop, transaction, session)
        if timer and timer.ends:
            transaction.set_timer(ends=workshop.exact_clock() + timer.left + timedelta(minutes=1))
        elif timer:
            transaction.set_timer(left=_seconds(timer) + 60)


def stop(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """Remove the timer."""
    with facilitate(workshop, visitor, session, StageAction("timer", value="stop")) as transaction:
        transaction.set_timer()


def arrive(workshop: Workshop, transaction: StageTransaction, before: Session, activity: Kind, step: str) -> None:
    """The stage moves: the timer belonged to what was there `before`, and what is timed brings its own."""
    if (before.current, before.step) == (activity.id, step):
        return
    timed = activity.timed and activity.minutes
    transaction.set_timer(ends=workshop.exact_clock() + timedelta(minutes=activity.minutes) if timed else None)


def _now(workshop: Workshop, transaction: StageTransaction, session: Session) -> Timer | None:
    """The timer as it is inside this transaction."""
    now = session_rows.by_code(transaction.db, session.code)
    return of(now, workshop.exact_clock()) if now else None


def _seconds(timer: Timer) -> int:
    """Whole seconds, rounded up, so that pausing does not change the number that is shown."""
    return -int(-timer.left.total_seconds() // 1)
