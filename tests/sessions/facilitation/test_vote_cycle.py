"""The vote cycle: what each stop does to the stage, in any order; and the sentence that is taken along."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sessions.access.rights import Visitor
from sessions.facilitation import commands, session_view, vote_cycle
from sessions.facilitation.session_view import OnStage, Open
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.conftest import Clock, everything, examples, on_stage, refused, somebody

NAMES = [one.name for one in vote_cycle.STOPS]
Walk = Callable[..., OnStage]


@pytest.fixture
def walk(workshop: Workshop, ada: Visitor, session: Session) -> Walk:
    """Stops one after the other at p6; returns the view after the last one."""
    commands.go_to(workshop, ada, session, "p6")

    def go(*stops: str) -> OnStage:
        for stop in stops:
            now = on_stage(workshop, session.code)
            vote_cycle.go(workshop, ada, now.session, now.activity, now.session.step, stop)
        return on_stage(workshop, session.code)

    return go


def rounds(workshop: Workshop, session: Session) -> list[tuple[int, bool, bool]]:
    """The rounds of p6: number, open, shown."""
    item = next(one for one in session_view.items(workshop, session) if one.activity.id == "p6")
    return [(one.number, one.open, one.shown) for one in item.rounds]


def test_from_the_question_to_the_sentence(workshop: Workshop, ada: Visitor, session: Session, walk: Walk) -> None:
    commands.set_results(workshop, ada, session, "p6", "reveal")
    for stop, found in (
        ("read", []), ("vote", [(1, True, False)]), ("reveal", [(1, False, True)]), ("look", [(1, False, True)]),
        ("extremes", [(1, False, True)]), ("pairs", [(1, False, True)]),
        ("again", [(1, False, True), (2, True, False)]), ("shift", [(1, False, True), (2, False, True)]),
        ("sentence", [(1, False, True), (2, False, True)]),
    ):  # fmt: skip
        now = walk(stop)
        assert (now.session.stop, rounds(workshop, session)) == (stop, found)
    assert walk("shift").session.picture == 1


def test_before_and_after_shows_the_round_before_too(
    workshop: Workshop, ada: Visitor, session: Session, walk: Walk
) -> None:
    """Vote blind, talk, vote blind again: the audience sees both rounds for the first time when it sees what moved."""
    commands.set_results(workshop, ada, session, "p6", "reveal")
    walk("vote", "pairs", "again")
    assert rounds(workshop, session) == [(1, False, False), (2, True, False)]
    walk("shift")
    assert rounds(workshop, session) == [(1, False, True), (2, False, True)]


@pytest.mark.parametrize(
    ("stop", "left", "warns"),
    [
        ("", 300, 30), ("", 10, 30), ("pairs", 180, 30), ("sentence", 20, 30), ("nowhere", 20, 30),
        # Twenty seconds of looking don't begin with a warning; with a minute more it is a clock like all others.
        ("look", 20, 10), ("look", 5, 10), ("look", 75, 30),
    ],
)  # fmt: skip
def test_a_clock_warns_half_a_minute_before_its_end_or_halfway_when_it_is_shorter(
    stop: str, left: int, warns: int
) -> None:
    assert vote_cycle.warns(stop, timedelta(seconds=left)) == timedelta(seconds=warns)


def test_a_stop_can_be_made_again_and_out_of_order(workshop: Workshop, session: Session, walk: Walk) -> None:
    walk("vote", "vote")
    assert rounds(workshop, session) == [(1, True, True)]
    walk("look", "vote")
    assert rounds(workshop, session) == [(1, True, True)]
    walk("again", "again")
    assert rounds(workshop, session) == [(1, False, True), (2, True, True)]
    walk("reveal", "again")
    assert [number for number, _, _ in rounds(workshop, session)] == [1, 2, 3]


def test_a_stop_has_its_time_and_ends_nothing(workshop: Workshop, session: Session, walk: Walk, clock: Clock) -> None:
    now = walk("vote", "reveal", "look")
    assert now.session.timer_ends == clock.now + timedelta(seconds=20)
    clock.forward(minutes=5)
    assert session_view.build(workshop, session.code).session.stop == "look"
    assert walk("reveal").session.timer_ends is None


def test_another_question_begins_at_no_stop(workshop: Workshop, ada: Visitor, session: Session, walk: Walk) -> None:
    walk("vote", "look")
    commands.go_to(workshop, ada, session, "p5")
    assert session_view.build(workshop, session.code).session.stop == ""


def test_a_press_that_comes_after_the_stage_moved_does_nothing(
    workshop: Workshop, ada: Visitor, session: Session, walk: Walk
) -> None:
    old = walk("vote")
    commands.go_to(workshop, ada, session, "p5")
    vote_cycle.go(workshop, ada, old.session, old.activity, old.session.step, "again")
    assert (session_view.build(workshop, session.code).session.current, rounds(workshop, session)) == (
        "p5",
        [(1, False, True)],
    )


def test_what_is_no_stop_is_refused_and_so_is_who_may_not(
    workshop: Workshop, ben: Visitor, session: Session, walk: Walk
) -> None:
    now = walk("read")
    with refused("not_a_choice"):
        vote_cycle.go(workshop, ben, now.session, now.activity, "", "elsewhere")
    before = everything(workshop.settings.data)
    with refused("facilitator_only"):
        vote_cycle.go(workshop, ben, now.session, now.activity, "", "vote")
    assert everything(workshop.settings.data) == before


def test_what_is_not_there_can_not_be_shown() -> None:
    assert [stop for stop in NAMES if not vote_cycle.possible((), stop)] == ["guess", "reveal", "again", "shift"]


@settings(max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from([*NAMES, "answer"]), max_size=14))
def test_in_any_order_no_answer_is_lost_and_one_round_is_open_at_most(
    workshop: Workshop, ada: Visitor, session: Session, walk: Walk, stops: list[str]
) -> None:
    kept = []
    for stop in stops:
        if stop != "answer":
            walk(stop)
            continue
        now = session_view.build(workshop, session.code)
        if isinstance(now, Open):
            who = somebody()
            answering.join(workshop, who, session)
            kept.append(answering.cast(workshop, who, session, "p6", now.round.number, {"value": 50}))
    stored = everything(workshop.settings.data)["answers"]
    assert len(stored) >= len(kept)
    assert sum(is_open for _, is_open, _ in rounds(workshop, session)) <= 1


def test_the_sentence_is_kept_changed_and_taken_back(workshop: Workshop, ada: Visitor, session: Session) -> None:
    vote_cycle.set_takeaway(workshop, ada, session, "p6", "  Eerst luisteren,\n dan   sturen ")
    assert vote_cycle.takeaways(workshop, session) == {"p6": "Eerst luisteren, dan sturen"}
    vote_cycle.set_takeaway(workshop, ada, session, "p6", "Samen")
    commands.end(workshop, ada, session)
    vote_cycle.set_takeaway(workshop, ada, session, "p5", "Ook na het einde")
    assert vote_cycle.takeaways(workshop, session) == {"p6": "Samen", "p5": "Ook na het einde"}
    vote_cycle.set_takeaway(workshop, ada, session, "p6", " ")
    assert vote_cycle.takeaways(workshop, session) == {"p5": "Ook na het einde"}


def test_a_sentence_is_one_sentence(workshop: Workshop, ada: Visitor, ben: Visitor, session: Session) -> None:
    with refused("too_long", given=vote_cycle.LONGEST + 1, most=vote_cycle.LONGEST):
        vote_cycle.set_takeaway(workshop, ada, session, "p6", "x" * (vote_cycle.LONGEST + 1))
    with refused("no_such_activity"):
        vote_cycle.set_takeaway(workshop, ada, session, "p99", "x")
    with refused("facilitator_only"):
        vote_cycle.set_takeaway(workshop, ben, session, "p6", "x")
