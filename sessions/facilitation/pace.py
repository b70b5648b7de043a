"""How far a session is ahead of the programme's minutes or behind them, and which activities could go.

What it goes by is the log of the stage: when the session left the lobby, and what was on stage how long. Whatever was
skipped after the start is time won; a session that is taken up again after its end goes on where it stood.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sessions import activities
from sessions.model.records import LoggedAction, Session
from sessions.store import session_rows
from sessions.workshop import Workshop

NONE = timedelta(0)
GLANCE = timedelta(seconds=30)  # what was on stage shorter was only looked at, and is still to come
WORTH = timedelta(minutes=1)  # from here on one is early or late


@dataclass(frozen=True, slots=True)
class Planned:
    """An activity as the pace sees it. `last`: the action or the closing, which goes after all others."""

    id: str
    minutes: int
    skipped: bool = False
    last: bool = False


@dataclass(frozen=True, slots=True)
class Pace:
    """The pace at one moment. `behind` is below zero when the session is ahead.

    `rest` is how long it stays like that: then the activity on stage is over its minutes. `left` is all that is to
    come; nothing after the end.
    """

    behind: timedelta
    rest: timedelta
    left: timedelta
    going: bool  # the session has not ended
    could_go: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TimeSpent:
    """How long a session has taken without the time in which it was over, and how long each activity was on stage.

    `began` is when the session left the lobby for the first time; None before that.
    """

    began: datetime | None
    whole: timedelta
    by_activity: Mapping[str, timedelta]


@dataclass
class _Progress:
    """How far the session was at some moment, replayed from the stage log."""

    began: datetime | None = None
    ended: bool = False
    on_stage: str | None = None
    last_on_stage: str | None = None  # also while the lobby is shown
    moment: datetime | None = None
    elapsed: timedelta = NONE
    spent: dict[str, timedelta] = field(default_factory=dict)  # by activity
    skipped: dict[str, bool] = field(default_factory=dict)  # before the start

    @property
    def started(self) -> bool:
        """Whether the session has left the lobby."""
        return self.began is not None

    def advance_to(self, moment: datetime) -> None:
        """Let time pass: for the session, and for the activity on stage."""
        if self.started and not self.ended and self.moment is not None:
            passed = max(moment - self.moment, NONE)
            self.elapsed += passed
            if self.on_stage is not None:
                self.spent[self.on_stage] = self.spent.get(self.on_stage, NONE) + passed
        self.moment = moment

    def apply(self, action: LoggedAction) -> None:
        """Replay one action of the log."""
        self.advance_to(action.at)
        match action.name:
            case "go_to" | "open":
                [self.on_stage] = action.activities
                self.last_on_stage = self.on_stage
                self.began = self.began or action.at
                self.spent.setdefault(self.on_stage, NONE)
            case "lobby":
                self.on_stage = None
            case "end" | "resume":
                self.ended = action.name == "end"
            case "skip" | "unskip" if not self.started:
                self.skipped |= dict.fromkeys(action.activities, action.name == "skip")


def compute(programme: Sequence[Planned], log: Iterable[LoggedAction], now: datetime) -> Pace | None:
    """The pace at the moment `now`; None until the session leaves the lobby for the first time."""
    progress = _replayed(log, now)
    if not progress.started:
        return None
    planned = _minutes(each for each in programme if not progress.skipped.get(each.id, False) or not each.skipped)
    coming = [] if progress.ended else to_come(programme, progress.last_on_stage, progress.spent)
    rest = NONE
    if progress.on_stage is not None and not progress.ended:
        minutes = next((each.minutes for each in programme if each.id == progress.on_stage), 0)
        rest = max(timedelta(minutes=minutes) - progress.spent[progress.on_stage], NONE)
    left = rest + _minutes(coming)
    behind = progress.elapsed + left - planned
    going = not progress.ended
    return Pace(behind, rest, left, going, could_go(coming, behind) if going and behind >= WORTH else ())


def spent(workshop: Workshop, session: Session) -> TimeSpent:
    """How long a session has taken until now, or until its end."""
    with workshop.store.reading() as db:
        progress = _replayed(session_rows.log(db, session.id), workshop.exact_clock())
    return TimeSpent(progress.began, progress.elapsed, progress.spent)


def _replayed(log: Iterable[LoggedAction], now: datetime) -> _Progress:
    progress = _Progress()
    for action in log:
        progress.apply(action)
    progress.advance_to(now)
    return progress


def to_come(programme: Sequence[Planned], last_on_stage: str | None, spent: Mapping[str, timedelta]) -> list[Planned]:
    """What still comes: behind what was on stage last, not skipped, and not shown for more than a moment."""
    names = [each.id for each in programme]
    begin = names.index(last_on_stage) + 1 if last_on_stage in names else 0
    return [each for each in programme[begin:] if not each.skipped and spent.get(each.id, NONE) < GLANCE]


def could_go(coming: Sequence[Planned], behind: timedelta) -> tuple[str, ...]:
    """The fewest activities that make up for being behind, the later ones first; what closes goes last of all.

    When all of them aren't enough these are all but what closes.
    """
    usual = [each for each in coming if each.minutes and not each.last]
    closing = [each for each in coming if each.minutes and each.last]
    for many in range(len(closing) + 1):
        most = _most(closing, many)
        for few in range(len(usual) + 1):
            if most + _most(usual, few) >= behind:
                chosen = _latest(usual, few, behind - most)
                return _names(coming, {*chosen, *_latest(closing, many, behind - _minutes(chosen))})
    return _names(coming, set(usual))


def calculate(workshop: Workshop, session: Session) -> Pace | None:
    """The pace of a session now."""
    with workshop.store.reading() as db:
        stored, log = session_rows.activities(db, session.id), session_rows.log(db, session.id)
    last = next((activity.id for activity in reversed(stored) if not activity.skipped), None)
    programme = [
        Planned(
            each.id,
            int(each.definition.get("minutes", 0)),
            each.skipped,
            last=activities.kinds()[each.kind].closing or each.id == last,
        )
        for each in stored
        if last
    ]
    return compute(programme, log, workshop.exact_clock())


def _minutes(some: Iterable[Planned]) -> timedelta:
    return timedelta(minutes=sum(each.minutes for each in some))


def _most(some: Iterable[Planned], many: int) -> timedelta:
    """The most minutes that so many of them have together."""
    return _minutes(sorted(some, key=lambda each: each.minutes, reverse=True)[:many])


def _latest(some: Sequence[Planned], many: int, least: timedelta) -> list[Planned]:
    """So many of them, with at least this time together: each as late as it can be."""
    chosen: list[Planned] = []
    for index in range(len(some) - 1, -1, -1):
        missing = many - len(chosen)
        if (
            missing
            and _minutes([*chosen, some[index]]) + _most(some[:index], missing - 1) >= least
            and index >= missing - 1
        ):
            chosen.append(some[index])
    return chosen


def _names(in_order: Sequence[Planned], chosen: set[Planned]) -> tuple[str, ...]:
    return tuple(each.id for each in in_order if each in chosen)
