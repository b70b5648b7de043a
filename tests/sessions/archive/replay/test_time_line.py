"""The time line of a session: what was on stage when."""

from datetime import timedelta

from sessions.access.rights import Visitor
from sessions.archive.replay.time_line import TAIL, StageSegment, time_line
from sessions.facilitation import commands, undo
from sessions.model.records import Session
from sessions.workshop import Workshop
from tests.conftest import START, Clock

LAST = TAIL.total_seconds()


def test_before_anything_is_on_stage_there_is_none(workshop: Workshop, session: Session) -> None:
    assert (time_line(workshop, session).segments, time_line(workshop, session).length) == ((), 0)


def test_activities_are_segments_from_the_first_one_to_the_end(
    workshop: Workshop, ada: Visitor, session: Session, clock: Clock
) -> None:
    for name in ("p1", "q01", "p1"):
        clock.forward(minutes=2)
        commands.go_to(workshop, ada, session, name)
    clock.forward(seconds=30)
    commands.end(workshop, ada, session)
    line = time_line(workshop, session)
    assert line.segments == [StageSegment("p1", 0, 120), StageSegment("q01", 120, 240), StageSegment("p1", 240, 270)]
    assert line.seconds(START + timedelta(minutes=3)) == 60
    assert line.seconds(START) == 0


def test_a_session_that_runs_ends_shortly_after_what_happened_last(
    workshop: Workshop, ada: Visitor, session: Session, clock: Clock
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    clock.forward(minutes=1)
    commands.close_round(workshop, ada, session, "p1", 1)
    assert time_line(workshop, session).segments == [StageSegment("p1", 0, 60 + LAST)]


def test_the_lobby_in_between_is_a_gap(workshop: Workshop, ada: Visitor, session: Session, clock: Clock) -> None:
    commands.go_to(workshop, ada, session, "p1")
    clock.forward(seconds=10)
    commands.back_to_lobby(workshop, ada, session)
    clock.forward(seconds=10)
    commands.go_to(workshop, ada, session, "p1")
    assert time_line(workshop, session).segments == [StageSegment("p1", 0, 10), StageSegment("p1", 20, 20 + LAST)]


def test_a_night_in_which_nothing_happens_is_cut(
    workshop: Workshop, ada: Visitor, session: Session, clock: Clock
) -> None:
    commands.go_to(workshop, ada, session, "p1")
    clock.forward(hours=20)
    commands.go_to(workshop, ada, session, "q01")
    line = time_line(workshop, session)
    assert line.segments == [StageSegment("p1", 0, 60), StageSegment("q01", 60, 60 + LAST)]
    assert line.seconds(START + timedelta(hours=10)) == 60


def test_what_was_undone_did_not_happen(workshop: Workshop, ada: Visitor, session: Session, clock: Clock) -> None:
    commands.go_to(workshop, ada, session, "p1")
    clock.forward(seconds=10)
    commands.go_to(workshop, ada, session, "q01")
    entry = undo.last(workshop, session)
    assert entry
    clock.forward(seconds=10)
    undo.undo(workshop, ada, session, entry.entry)
    assert {segment.activity for segment in time_line(workshop, session).segments} == {"p1"}


def test_what_is_shown_after_the_end_comes_last(
    workshop: Workshop, ada: Visitor, session: Session, clock: Clock
) -> None:
    commands.set_results(workshop, ada, session, "p1", "reveal")
    commands.open_round(workshop, ada, session, "p1", 1)
    clock.forward(seconds=10)
    commands.go_to(workshop, ada, session, "q01")
    clock.forward(seconds=10)
    commands.end(workshop, ada, session)
    clock.forward(days=1)
    commands.reveal(workshop, ada, session, "p1", 1)
    assert time_line(workshop, session).segments == [
        StageSegment("p1", 0, 10),
        StageSegment("q01", 10, 20),
        StageSegment("p1", 80, 80 + LAST),
    ]
