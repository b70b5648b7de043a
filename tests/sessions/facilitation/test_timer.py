"""The timer: what each command does to it, and where it starts and stops by itself."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime, timedelta

import pytest

from sessions import activities
from sessions.access.rights import Visitor
from sessions.activities.pause.activity import Pause
from sessions.activities.question.activity import Question
from sessions.facilitation import commands, timer
from sessions.facilitation.timer import Timer
from sessions.locale import Texts
from sessions.model.programme import LongText, Programme, Text
from sessions.model.records import Session
from sessions.model.session_settings import SessionSettings
from sessions.workshop import Workshop
from tests.conftest import START, Clock, refused

Unchanged = Callable[[], AbstractContextManager[None]]
TEXT = Text(nl="Koffie", en="Coffee")
PROGRAMME = Programme(
    "p",
    TEXT,
    LongText(nl="x", en="x"),
    (),
    (
        Question(id="q1", kind="question", minutes=7, text=TEXT),
        Pause(id="rust", kind="pause", minutes=15, title=TEXT),
        Pause(id="nu", kind="pause", minutes=0, title=TEXT),
    ),
)


@pytest.fixture
def session(workshop: Workshop, dee: Visitor) -> Session:
    settings = SessionSettings("x", "Gemeente Voorbeeld", date(2026, 11, 23), "nl")
    return commands.create(workshop, dee, settings, PROGRAMME)[0]


Now = Callable[[], Timer | None]


@pytest.fixture
def now(workshop: Workshop, session: Session) -> Now:
    """The timer as every screen sees it."""
    return lambda: timer.of(commands.find(workshop, session.code), workshop.exact_clock())


def runs(minutes: float) -> Timer:
    """A timer that was started at START, seen at START."""
    return Timer(timedelta(minutes=minutes), START + timedelta(minutes=minutes))


def test_a_session_begins_without_a_timer(now: Callable[[], Timer | None]) -> None:
    assert now() is None


def test_started_it_runs_until_a_moment(
    workshop: Workshop, dee: Visitor, session: Session, now: Now, clock: Clock
) -> None:
    timer.start(workshop, dee, session, 7)
    assert now() == runs(7)
    clock.forward(minutes=6.5)
    assert now() == Timer(timedelta(seconds=30), START + timedelta(minutes=7))


def test_when_it_is_over_nothing_else_happens(
    workshop: Workshop, dee: Visitor, session: Session, now: Now, clock: Clock, unchanged: Unchanged
) -> None:
    commands.open_round(workshop, dee, session, "q1", 1)
    timer.start(workshop, dee, session, 1)
    with unchanged():
        clock.forward(minutes=10)
        assert now() == Timer(timedelta(0), START + timedelta(minutes=1))


def test_held_it_keeps_what_is_left_and_runs_on_later(
    workshop: Workshop, dee: Visitor, session: Session, now: Now, clock: Clock
) -> None:
    timer.start(workshop, dee, session, 5)
    clock.forward(minutes=2, milliseconds=300)
    timer.pause(workshop, dee, session)
    still = Timer(timedelta(minutes=3), None)  # 2:59.7 is 3:00 in whole seconds
    assert now() == still
    clock.forward(hours=1)
    timer.pause(workshop, dee, session)
    assert now() == still
    timer.resume(workshop, dee, session)
    assert now() == Timer(timedelta(minutes=3), clock.now + timedelta(minutes=3))
    clock.forward(minutes=1)
    timer.resume(workshop, dee, session)
    left = now()
    assert left and left.left == timedelta(minutes=2)


def test_a_minute_more_is_given_running_held_and_over(
    workshop: Workshop, dee: Visitor, session: Session, now: Now, clock: Clock
) -> None:
    timer.start(workshop, dee, session, 1)
    timer.add_minute(workshop, dee, session)
    assert now() == runs(2)
    timer.pause(workshop, dee, session)
    timer.add_minute(workshop, dee, session)
    assert now() == Timer(timedelta(minutes=3), None)
    timer.resume(workshop, dee, session)
    clock.forward(minutes=60)
    timer.add_minute(workshop, dee, session)
    assert now() == Timer(timedelta(minutes=1), clock.now + timedelta(minutes=1))


def test_without_a_timer_there_is_nothing_to_hold_to_add_to_or_to_stop(
    workshop: Workshop, dee: Visitor, session: Session, now: Now
) -> None:
    for command in (timer.pause, timer.resume, timer.add_minute, timer.stop):
        command(workshop, dee, session)
        assert now() is None


def test_stopped_it_is_gone(workshop: Workshop, dee: Visitor, session: Session, now: Now) -> None:
    timer.start(workshop, dee, session, 5)
    timer.stop(workshop, dee, session)
    assert now() is None


@pytest.mark.parametrize("minutes", [0, -1, 241, 10**9])
def test_it_runs_from_one_to_240_minutes(
    workshop: Workshop, dee: Visitor, session: Session, minutes: int, unchanged: Unchanged
) -> None:
    with unchanged(), refused("minutes", most=240):
        timer.start(workshop, dee, session, minutes)


def test_only_who_facilitates_may_touch_it(
    workshop: Workshop, eve: Visitor, session: Session, unchanged: Unchanged
) -> None:
    with unchanged():
        with refused("facilitator_only"):
            timer.start(workshop, eve, session, 5)
        for command in (timer.pause, timer.resume, timer.add_minute, timer.stop):
            with refused("facilitator_only"):
                command(workshop, eve, session)


def test_a_break_starts_its_own_timer_once(
    workshop: Workshop, dee: Visitor, session: Session, now: Now, clock: Clock
) -> None:
    commands.go_to(workshop, dee, session, "rust")
    assert now() == runs(15)
    clock.forward(minutes=5)
    commands.go_to(workshop, dee, session, "rust")  # a double press
    assert now() == Timer(timedelta(minutes=10), START + timedelta(minutes=15))


def test_a_break_of_no_minutes_has_no_clock(workshop: Workshop, dee: Visitor, session: Session, now: Now) -> None:
    commands.go_to(workshop, dee, session, "nu")
    assert now() is None


@pytest.mark.parametrize("leave", ["elsewhere", "another round", "the lobby", "the end"])
def test_going_elsewhere_stops_it(workshop: Workshop, dee: Visitor, session: Session, now: Now, leave: str) -> None:
    commands.go_to(workshop, dee, session, "rust")
    match leave:
        case "elsewhere":
            commands.go_to(workshop, dee, session, "q1")
        case "another round":
            commands.open_round(workshop, dee, session, "q1", 1)
        case "the lobby":
            commands.back_to_lobby(workshop, dee, session)
        case _:
            commands.end(workshop, dee, session)
    assert now() is None


def test_opening_closing_and_revealing_where_one_stands_leave_it_alone(
    workshop: Workshop, dee: Visitor, session: Session, now: Now
) -> None:
    commands.go_to(workshop, dee, session, "q1")
    timer.start(workshop, dee, session, 7)
    commands.open_round(workshop, dee, session, "q1", 1)
    commands.close_round(workshop, dee, session, "q1", 1)
    commands.reveal(workshop, dee, session, "q1", 1)
    assert now() == runs(7)


def test_every_change_is_told_to_everybody(workshop: Workshop, dee: Visitor, session: Session) -> None:
    before = commands.find(workshop, session.code).stage
    timer.start(workshop, dee, session, 5)
    timer.add_minute(workshop, dee, session)
    assert commands.find(workshop, session.code).stage == before + 2


def test_a_break_asks_nothing_and_is_named() -> None:
    pause = activities.load({"id": "r", "kind": "pause", "title": {"nl": "Koffie", "en": "Coffee"}})
    assert (pause.asks, pause.timed, pause.heading(Texts("nl")), pause.summarise({}) is not None) == (
        False,
        True,
        "Koffie",
        True,
    )


def test_the_time_is_kept_to_the_millisecond(workshop: Workshop, dee: Visitor, session: Session, clock: Clock) -> None:
    clock.now = datetime(2026, 11, 23, 13, 0, 0, 123_456, tzinfo=UTC)
    timer.start(workshop, dee, session, 1)
    assert commands.find(workshop, session.code).timer_ends == datetime(2026, 11, 23, 13, 1, 0, 123_000, tzinfo=UTC)
