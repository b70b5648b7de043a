"""The time line of a session: which activity was on stage when, in seconds from the first one."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sessions.model.records import Session
from sessions.store.archive import replay_log
from sessions.store.archive.replay_log import StageChange
from sessions.workshop import Workshop

LONGEST_GAP = timedelta(minutes=30)  # in which nothing happens; a longer one, as overnight, is cut
CUT_TO = timedelta(minutes=1)
TAIL = timedelta(seconds=20)  # that the last moment stays


@dataclass(frozen=True, slots=True)
class StageSegment:
    """An activity on stage, from `start` until `end`, in seconds from the beginning of the time line."""

    activity: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class TimeLine:
    """What was on stage when. `marks` are moments with their seconds: between two of them time runs evenly."""

    segments: Sequence[StageSegment]
    marks: Sequence[tuple[datetime, float]]

    @property
    def length(self) -> float:
        """How many seconds it takes."""
        return self.segments[-1].end if self.segments else 0.0

    def seconds(self, moment: datetime) -> float:
        """Where a moment lies; one within a gap that was cut lies before its end."""
        index = bisect_right(self.marks, moment, key=lambda mark: mark[0]) - 1
        if index < 0:
            return 0.0
        at, offset = self.marks[index]
        after = self.marks[index + 1][1] if index + 1 < len(self.marks) else self.length
        return max(offset, min(offset + (moment - at).total_seconds(), after))


def time_line(workshop: Workshop, session: Session) -> TimeLine:
    """The time line of a session; without segments when nothing was on stage yet."""
    with workshop.store.reading() as db:
        changes = replay_log.stage_changes(db, session.id)
        last_answer = replay_log.last_answer(db, session.id)
    on_stage = _on_stage(changes)
    if not on_stage:
        return TimeLine((), ())
    begins = on_stage[0][0]
    moments = {change.at for change in changes if change.at >= begins}
    if last_answer and last_answer >= begins:
        moments.add(last_answer)
    last = max(moments)
    marks = _marks(sorted(moments | {last + TAIL}))
    offsets = dict(marks)
    segments: list[StageSegment] = []
    for index, (at, activity) in enumerate(on_stage):
        until = offsets[on_stage[index + 1][0]] if index + 1 < len(on_stage) else marks[-1][1]
        if activity and until > offsets[at]:
            segments.append(StageSegment(activity, offsets[at], until))
    return TimeLine(segments, marks)


def _on_stage(changes: Sequence[StageChange]) -> list[tuple[datetime, str | None]]:
    """When another activity came on stage, None for none. One that is shown after the end is on stage from then."""
    stages: list[tuple[datetime, str | None]] = []
    current: str | None = None
    ended = False
    for change in changes:
        current = change.session.get("current", current)
        ended = change.session.get("status", "ended" if ended else "") == "ended"
        shown = [key.activity for key, after in change.rounds.items() if after and after.get("shown")]
        stage = (shown[0] if shown else None) if ended else current
        if stage is None and (not stages or (ended and stages[-1][1] is not None and not change.session)):
            continue  # the lobby before the first one; or what was shown after the end stays
        if not stages or stages[-1][1] != stage:
            stages.append((change.at, stage))
    return stages


def _marks(moments: Sequence[datetime]) -> list[tuple[datetime, float]]:
    marks = [(moments[0], 0.0)]
    for moment in moments[1:]:
        before, offset = marks[-1]
        gap = moment - before
        marks.append((moment, offset + (CUT_TO if gap > LONGEST_GAP else gap).total_seconds()))
    return marks
