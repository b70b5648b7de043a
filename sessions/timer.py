"""The timer of a session: the facilitator starts it, everybody sees it, and it ends nothing by itself.

What is kept is the moment at which it is over, or, while it stands still, the seconds that are left. Browsers count.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sessions.access import Visitor
from sessions.activities import Kind
from sessions.records import Session
from sessions.refusal import Refusal
from sessions.steering import steer
from sessions.store import stage as stored
from sessions.store.moving import Stage
from sessions.workshop import Workshop

LONGEST = 240  # minutes


@dataclass(frozen=True, slots=True)
class Timer:
    """The timer at one moment. `ends` is None while it stands still; `left` is never below zero."""

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
    with steer(workshop, visitor, session, "timer", str(minutes)) as stage:
        stage.set_timer(ends=workshop.exact() + timedelta(minutes=minutes))


def pause(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """Let the timer stand still; one that stands still, or isn't there, stays as it is."""
    with steer(workshop, visitor, session, "timer", "pause") as stage:
        timer = _now(workshop, stage, session)
        if timer and timer.ends:
            stage.set_timer(left=_seconds(timer))


def resume(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """Let a timer that stands still run on; one that runs, or isn't there, stays as it is."""
    with steer(workshop, visitor, session, "timer", "resume") as stage:
        timer = _now(workshop, stage, session)
        if timer and timer.ends is None:
            stage.set_timer(ends=workshop.exact() + timer.left)


def add_minute(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """Give one minute more; a timer that is over has one minute again."""
    with steer(workshop, visitor, session, "timer", "+1") as stage:
        timer = _now(workshop, stage, session)
        if timer and timer.ends:
            stage.set_timer(ends=workshop.exact() + timer.left + timedelta(minutes=1))
        elif timer:
            stage.set_timer(left=_seconds(timer) + 60)


def stop(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """Take the timer away."""
    with steer(workshop, visitor, session, "timer", "stop") as stage:
        stage.set_timer()


def arrive(workshop: Workshop, stage: Stage, before: Session, activity: Kind, step: str) -> None:
    """The stage moves: the timer belonged to what was there `before`, and what is timed brings its own."""
    if (before.current, before.step) == (activity.id, step):
        return
    timed = activity.timed and activity.minutes
    stage.set_timer(ends=workshop.exact() + timedelta(minutes=activity.minutes) if timed else None)


def _now(workshop: Workshop, stage: Stage, session: Session) -> Timer | None:
    """The timer as it is inside this transaction."""
    now = stored.by_code(stage.db, session.code)
    return of(now, workshop.exact()) if now else None


def _seconds(timer: Timer) -> int:
    """Whole seconds, rounded up: whoever pauses sees the number stand still, not jump."""
    return -int(-timer.left.total_seconds() // 1)
