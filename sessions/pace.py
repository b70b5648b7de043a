"""How far a session is ahead of the programme's minutes or behind them, and which activities could go.

What it goes by is the log of the stage: when the session left the lobby, and what was on stage how long. Whatever was
skipped after the start is time won; a session that is taken up again after its end goes on where it stood.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sessions.records import Logged, Session
from sessions.store import stage
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
    going: bool  # it is in the room now: not ended
    could_go: tuple[str, ...] = ()


@dataclass
class _Told:
    """What the log tells up to some moment."""

    started: bool = False
    ended: bool = False
    on: str | None = None
    place: str | None = None  # what was on stage last, also while the lobby is shown
    since: datetime | None = None
    elapsed: timedelta = NONE
    spent: dict[str, timedelta] = field(default_factory=dict)
    skipped: dict[str, bool] = field(default_factory=dict)  # before the start

    def pass_until(self, moment: datetime) -> None:
        """Let time pass: for the session, and for what is on stage."""
        if self.started and not self.ended and self.since is not None:
            passed = max(moment - self.since, NONE)
            self.elapsed += passed
            if self.on is not None:
                self.spent[self.on] = self.spent.get(self.on, NONE) + passed
        self.since = moment

    def hear(self, one: Logged) -> None:
        """One line of the log."""
        self.pass_until(one.at)
        match one.action:
            case "go_to" | "open":
                self.on = self.place = one.detail.split(" ")[0]
                self.started = True
                self.spent.setdefault(self.on, NONE)
            case "lobby":
                self.on = None
            case "end" | "resume":
                self.ended = one.action == "end"
            case "skip" | "unskip" if not self.started:
                self.skipped |= dict.fromkeys(one.detail.split(" "), one.action == "skip")


def measure(programme: Sequence[Planned], log: Iterable[Logged], now: datetime) -> Pace | None:
    """The pace at a moment; None while the session has not left the lobby for the first time."""
    told = _Told()
    for one in log:
        told.hear(one)
    told.pass_until(now)
    if not told.started:
        return None
    planned = _minutes(one for one in programme if not told.skipped.get(one.id, False) or not one.skipped)
    coming = [] if told.ended else to_come(programme, told.place, told.spent)
    rest = NONE
    if told.on is not None and not told.ended:
        here = next((one.minutes for one in programme if one.id == told.on), 0)
        rest = max(timedelta(minutes=here) - told.spent[told.on], NONE)
    left = rest + _minutes(coming)
    behind = told.elapsed + left - planned
    going = not told.ended
    return Pace(behind, rest, left, going, could_go(coming, behind) if going and behind >= WORTH else ())


def to_come(programme: Sequence[Planned], place: str | None, spent: Mapping[str, timedelta]) -> list[Planned]:
    """What still comes: behind what was on stage last, not skipped, and not seen for longer than a glance."""
    names = [one.id for one in programme]
    begin = names.index(place) + 1 if place in names else 0
    return [one for one in programme[begin:] if not one.skipped and spent.get(one.id, NONE) < GLANCE]


def could_go(coming: Sequence[Planned], behind: timedelta) -> tuple[str, ...]:
    """The fewest activities that make up for being behind, the later ones first; what closes goes last of all.

    When all of them aren't enough these are all but what closes.
    """
    usual = [one for one in coming if one.minutes and not one.last]
    closing = [one for one in coming if one.minutes and one.last]
    for many in range(len(closing) + 1):
        most = _most(closing, many)
        for few in range(len(usual) + 1):
            if most + _most(usual, few) >= behind:
                chosen = _latest(usual, few, behind - most)
                return _names(coming, {*chosen, *_latest(closing, many, behind - _minutes(chosen))})
    return _names(coming, set(usual))


def look(workshop: Workshop, session: Session) -> Pace | None:
    """The pace of a session now."""
    with workshop.store.reading() as db:
        found, log = stage.activities(db, session.id), stage.log(db, session.id)
    kept = [one.id for one in found if not one.skipped]
    programme = [
        Planned(one.id, int(one.definition.get("minutes", 0)), one.skipped, one.kind == "action" or one.id == kept[-1])
        for one in found
        if kept
    ]
    return measure(programme, log, workshop.exact())


def _minutes(some: Iterable[Planned]) -> timedelta:
    return timedelta(minutes=sum(one.minutes for one in some))


def _most(some: Iterable[Planned], many: int) -> timedelta:
    """The most minutes that so many of them have together."""
    return _minutes(sorted(some, key=lambda one: one.minutes, reverse=True)[:many])


def _latest(some: Sequence[Planned], many: int, least: timedelta) -> list[Planned]:
    """So many of them, with at least this time together: each as late as it can be."""
    chosen: list[Planned] = []
    for at in range(len(some) - 1, -1, -1):
        missing = many - len(chosen)
        if missing and _minutes([*chosen, some[at]]) + _most(some[:at], missing - 1) >= least and at >= missing - 1:
            chosen.append(some[at])
    return chosen


def _names(order: Sequence[Planned], chosen: set[Planned]) -> tuple[str, ...]:
    return tuple(one.id for one in order if one in chosen)
