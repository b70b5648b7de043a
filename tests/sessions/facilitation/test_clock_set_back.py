"""The clock of the machine is set back by an hour in the middle of a session, and nobody notices."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from typing import Self

import pytest

from sessions.access.rate_limits import FailedAttempts
from sessions.access.rights import Visitor
from sessions.archive.retention import forget
from sessions.facilitation import commands, pace, session_view, timer, undo
from sessions.model.errors import Refusal
from sessions.model.records import Session
from sessions.participation import answering
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.workshop import SteadyClock, Workshop, exactly_now_in_utc, now_in_utc
from tests.conftest import START, Clock, everything, in_round

Reload = Callable[[Session], Session]
HOUR = timedelta(hours=1)


class SetBack(datetime):
    """The clock of a machine that somebody sets back by an hour, as Python's own library tells it."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        """The time now, an hour too early."""
        return super().now(tz) - HOUR


class Ticks:
    """Seconds that nobody sets."""

    def __init__(self) -> None:
        self.now = 5000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
def steady(clock: Clock, ticks: Ticks) -> SteadyClock:
    """The clock of an installation, on a machine whose clock is `clock`."""
    return SteadyClock(clock, ticks)


def passes(clock: Clock, ticks: Ticks, seconds: float) -> None:
    """Time passes on the machine."""
    clock.forward(seconds=seconds)
    ticks.now += seconds


# --- the clock itself -------------------------------------------------------------------------------------------------


def test_a_clock_that_is_right_is_followed(steady: SteadyClock, clock: Clock, ticks: Ticks) -> None:
    passes(clock, ticks, 90)
    assert steady() == START + timedelta(seconds=90)


def test_a_clock_that_is_set_back_is_not_followed_and_time_goes_on(
    steady: SteadyClock, clock: Clock, ticks: Ticks
) -> None:
    passes(clock, ticks, 90)
    clock.forward(hours=-1)
    for seconds in (90, 100, 110):
        assert steady() == START + timedelta(seconds=seconds)
        passes(clock, ticks, 10)


def test_a_clock_that_is_put_right_by_going_forward_is_followed(
    steady: SteadyClock, clock: Clock, ticks: Ticks
) -> None:
    clock.forward(hours=2)
    assert steady() == START + 2 * HOUR


def test_a_machine_that_slept_has_lost_no_time(steady: SteadyClock, clock: Clock, ticks: Ticks) -> None:
    clock.forward(hours=-1)
    passes(clock, ticks, 600)
    assert steady() == START + timedelta(seconds=600)


def test_the_real_clock_goes_forward_and_is_that_of_the_machine() -> None:
    times = [exactly_now_in_utc() for _ in range(1000)]
    assert times == sorted(times)
    assert abs(now_in_utc() - times[-1]) < timedelta(seconds=2)


def test_an_installation_as_the_app_makes_it_goes_on_when_the_machine_is_set_back(
    workshop: Workshop, ada: Visitor, session: Session, reload: Reload, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = Workshop(workshop.settings, workshop.store)
    timer.start(there, ada, session, 5)
    before, exactly_before = there.clock(), there.exact_clock()
    monkeypatch.setattr("sessions.workshop.datetime", SetBack)
    assert before <= there.clock() < before + HOUR
    assert exactly_before <= there.exact_clock() < exactly_before + HOUR
    found = timer.of(reload(session), there.exact_clock())
    assert found and found.left <= timedelta(minutes=5)


def test_a_timer_counts_on(
    workshop: Workshop, ada: Visitor, session: Session, steady: SteadyClock, clock: Clock, ticks: Ticks, reload: Reload
) -> None:
    there = replace(workshop, clock=steady, exact_clock=steady)
    timer.start(there, ada, session, 5)
    passes(clock, ticks, 60)
    clock.forward(hours=-1)
    found = timer.of(reload(session), there.exact_clock())
    assert found and found.left == timedelta(minutes=4)
    passes(clock, ticks, 600)
    found = timer.of(reload(session), there.exact_clock())
    assert found and found.left == timedelta(0)


def test_a_clock_that_was_wrongly_ahead_and_is_put_right_deletes_nothing_too_early(
    workshop: Workshop, session: Session, steady: SteadyClock, clock: Clock, ticks: Ticks
) -> None:
    """The app's time stays ahead until a new start; what is to be kept is kept by the clock of the machine."""
    there = replace(workshop, clock=steady, exact_clock=steady)
    ahead = timedelta(days=(session.keep_until - START.date()).days + 1)
    clock.now += ahead
    assert there.clock().date() > session.keep_until
    clock.now -= ahead
    assert there.clock().date() > session.keep_until
    assert forget(there, there.clock().date()) == 0
    passes(clock, ticks, ahead.total_seconds())
    assert forget(there, there.clock().date()) == 1


# --- a server that is started anew after the clock was set back -------------------------------------------------------


def test_everything_goes_on_in_a_session_of_the_future(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session, clock: Clock, reload: Reload
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 20})
    clock.forward(hours=-1)
    assert reload(session).created_at > workshop.clock()
    answer = answering.cast(workshop, ben, session, "p1", 1, {"value": 80})
    assert answer and answer.value == {"value": 80}, "the last one counts"
    who = answering.participant_of(workshop, ben, session)
    assert who and answering.own_answer(workshop, who, "p1", 1) == answer
    log = [row[5] for row in everything(workshop)["answer_log"]]
    assert log == ['{"value": 20}', '{"value": 80}']
    commands.close_round(workshop, ada, session, "p1", 1)
    found = pace.calculate(workshop, reload(session))
    assert found and abs(found.behind) < timedelta(hours=6)
    step = undo.last(workshop, session)
    assert step
    undo.undo(workshop, ada, session, step.entry)
    assert session_view.build(workshop, session.code).phase == "open", "the last step was the last one in the log"
    commands.end(workshop, ada, session)
    assert reload(session).ended


def test_texts_are_listed_as_they_came(
    workshop: Workshop, ada: Visitor, ben: Visitor, chi: Visitor, session: Session, clock: Clock
) -> None:
    commands.open_round(workshop, ada, session, "q01", 1)
    answering.cast(workshop, chi, session, "q01", 1, {"texts": [{"id": "a", "text": "eerst"}]})
    clock.forward(hours=-1)
    answering.cast(workshop, ben, session, "q01", 1, {"texts": [{"id": "b", "text": "daarna"}]})
    now = in_round(workshop, session.code)
    written = texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")
    assert [one.text for one in written] == ["eerst", "daarna"]


def test_whoever_has_to_wait_does_not_wait_for_the_clock_too(clock: Clock) -> None:
    limit = FailedAttempts()
    for _ in range(FailedAttempts.free):
        limit.add("somebody", clock())
    clock.forward(hours=-1)
    with pytest.raises(Refusal) as caught:
        limit.check("somebody", clock())
    assert int(str(caught.value.values["seconds"])) <= 6
    clock.forward(seconds=6)
    limit.check("somebody", clock())
