"""The pace: a table of sessions worked out by hand, and which activities could go."""

from datetime import timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sessions.access.rights import Visitor
from sessions.facilitation import activity_order, commands, pace, undo
from sessions.facilitation.pace import Pace, Planned
from sessions.model.records import ActionName, LoggedAction, Session
from sessions.workshop import Workshop
from tests.conftest import START, Clock

# Thirty minutes: a 5, b 10, break 5, d 6, out 4.
PROGRAMME = (Planned("a", 5), Planned("b", 10), Planned("tea", 5), Planned("d", 6), Planned("out", 4, last=True))


def minutes(some: float) -> timedelta:
    return timedelta(minutes=some)


def log(*told: tuple[float, ActionName, str]) -> list[LoggedAction]:
    """(minutes since the start, what was done, with which activities)."""
    return [LoggedAction(action, tuple(names.split()), START + minutes(at)) for at, action, names in told]


def skipped(*names: str) -> tuple[Planned, ...]:
    return tuple(Planned(one.id, one.minutes, one.id in names, one.last) for one in PROGRAMME)


Log = tuple[tuple[float, ActionName, str], ...]
# Each: what happened, the programme as it is now, minutes since the start → minutes behind, of rest, to come.
CASES: dict[str, tuple[Log, tuple[Planned, ...], float, tuple[float, float, float]]] = {
    # The lobby before the start costs nothing: 3 of a's 5 minutes are over, 2 rest, 2 + 10 + 5 + 6 + 4 to come.
    "on time in the first one": (((60, "go_to", "a"),), PROGRAMME, 63, (0, 2, 27)),
    "over its minutes": (((0, "go_to", "a"),), PROGRAMME, 8, (3, 0, 25)),
    "left early: two minutes won": (((0, "go_to", "a"), (3, "go_to", "b")), PROGRAMME, 4, (-2, 9, 24)),
    # a took 8 (3 behind), b is 4 of 10 minutes under way.
    "left late": (((0, "go_to", "a"), (8, "go_to", "b")), PROGRAMME, 12, (3, 6, 21)),
    # a 5, b 10, tea 12: 7 over; 6 + 4 to come.
    "a break that runs out": (((0, "go_to", "a"), (5, "go_to", "b"), (15, "go_to", "tea")), PROGRAMME, 27, (7, 0, 10)),
    # a took 9 (4 behind); then d (6) was skipped, which wins 6.
    "skipped on the way": (
        ((0, "go_to", "a"), (9, "go_to", "b"), (9, "skip", "d")), skipped("d"), 9, (-2, 10, 19),
    ),
    "skipped on the way and taken in again": (
        ((0, "go_to", "a"), (9, "go_to", "b"), (9, "skip", "d"), (10, "unskip", "d")), PROGRAMME, 10, (4, 9, 24),
    ),
    # What was left out before the start was never planned: 20 minutes, of which a has had 5.
    "skipped before the start": (((-9, "skip", "b"), (0, "go_to", "a")), skipped("b"), 5, (0, 0, 15)),
    "two skipped in one step": (((0, "go_to", "a"), (1, "skip", "b d")), skipped("b", "d"), 1, (-16, 4, 13)),
    # From a after 5 minutes straight to tea: b's 10 minutes are won, unless one goes back.
    "jumped over one": (((0, "go_to", "a"), (5, "go_to", "tea")), PROGRAMME, 6, (-10, 4, 14)),
    "jumped over one and went back": (
        # a 5, tea 1 (4 won), now b for 2 of 10: 8 rest, then d and out.
        ((0, "go_to", "a"), (5, "go_to", "tea"), (6, "go_to", "b")), PROGRAMME, 8, (-4, 8, 18),
    ),
    # a 3, b 4, a again 1: 4 of a's 5 minutes are used; b was left 6 early.
    "visited twice": (((0, "go_to", "a"), (3, "go_to", "b"), (7, "go_to", "a")), PROGRAMME, 8, (-6, 1, 16)),
    # b and tea were only looked at: they are still to come.
    "a glance ahead and back": (
        ((0, "go_to", "a"), (2, "go_to", "b"), (2.1, "go_to", "tea"), (2.3, "go_to", "a")),
        PROGRAMME, 3, (0.3, 2.3, 27.3),
    ),
    # A round opened elsewhere puts it on stage; the lines that move nothing change nothing.
    "a round opened": (
        ((0, "go_to", "a"), (1, "open", "a"), (2, "timer", "5"), (4, "close", "a"), (5, "open", "b")),
        PROGRAMME, 6, (0, 9, 24),
    ),
    # a 5, then 4 minutes of lobby, in which nothing of the programme happens.
    "lobby in between": (((0, "go_to", "a"), (5, "lobby", "")), PROGRAMME, 9, (4, 0, 25)),
    "out of the lobby again": (((0, "go_to", "a"), (5, "lobby", ""), (9, "go_to", "b")), PROGRAMME, 10, (4, 9, 24)),
    "in the lobby what was jumped over is not to come": (
        ((0, "go_to", "a"), (5, "go_to", "tea"), (10, "lobby", "")), PROGRAMME, 10, (-10, 0, 10),
    ),
    # 12 of 30 minutes: ended 18 before the programme's end, however long ago that is.
    "ended": (((0, "go_to", "a"), (5, "go_to", "b"), (12, "end", "")), PROGRAMME, 500, (-18, 0, 0)),
    # Taken up after an hour: b had 7 of 10 minutes, and has one more now.
    "resumed": (
        ((0, "go_to", "a"), (5, "go_to", "b"), (12, "end", ""), (72, "resume", "")), PROGRAMME, 73, (0, 2, 17),
    ),
    "what is not in the programme any more": (((0, "go_to", "gone"),), PROGRAMME, 2, (2, 0, 30)),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_how_far_behind_by_hand(name: str) -> None:
    told, programme, at, (behind, rest, left) = CASES[name]
    found = pace.compute(programme, log(*told), START + minutes(at))
    assert found
    assert (found.behind, found.rest, found.left) == (minutes(behind), minutes(rest), minutes(left))


@pytest.mark.parametrize("told", [(), ((0, "skip", "b"),), ((0, "lobby", ""),), ((0, "end", ""), (1, "resume", ""))])
def test_before_it_leaves_the_lobby_there_is_no_pace(told: Log) -> None:
    assert pace.compute(PROGRAMME, log(*told), START + minutes(90)) is None


def test_the_pace_stays_as_long_as_the_rest_and_then_goes_with_the_clock() -> None:
    """So that a browser can count on by itself, from these two numbers."""
    told = log((0, "go_to", "a"), (8, "go_to", "b"))
    at_ten, at_twenty = (pace.compute(PROGRAMME, told, START + minutes(at)) for at in (10, 20))
    assert at_ten and at_twenty
    assert (at_ten.behind, at_ten.rest) == (minutes(3), minutes(8))
    assert at_twenty.behind == at_ten.behind + (minutes(20 - 10) - at_ten.rest)


# --- what could go --------------------------------------------------------------------------------------------------

# Behind by → what could go of b 10, tea 5, d 6 and the closing out 4.
COULD_GO = {
    1: ("d",),  # one is enough: the latest that is no closing
    5: ("d",),
    6: ("d",),
    7: ("b",),  # only b is long enough by itself
    10: ("b",),
    11: ("tea", "d"),  # two are needed; of b and d, b and tea, tea and d the last two are the latest
    16: ("b", "d"),
    17: ("b", "tea", "d"),
    21: ("b", "tea", "d"),
    22: ("b", "tea", "d", "out"),  # the usual ones are not enough
    25: ("b", "tea", "d", "out"),
    26: ("b", "tea", "d"),  # nothing is enough: all but the closing
}


@pytest.mark.parametrize("behind", COULD_GO)
def test_what_could_go_by_hand(behind: int) -> None:
    assert pace.could_go(PROGRAMME[1:], minutes(behind)) == COULD_GO[behind]


def test_of_sets_that_are_as_small_the_later_one_goes() -> None:
    assert pace.could_go((Planned("x", 5), Planned("y", 5), Planned("z", 5)), minutes(9)) == ("y", "z")


def test_what_is_on_stage_or_was_never_goes() -> None:
    found = pace.compute(PROGRAMME, log((0, "go_to", "a"), (9, "go_to", "b")), START + minutes(29))
    assert found == Pace(minutes(14), minutes(0), minutes(15), True, ("tea", "d", "out"))


def test_nothing_could_go_when_one_is_on_time_or_the_session_is_over() -> None:
    early = pace.compute(PROGRAMME, log((0, "go_to", "a")), START + minutes(5.9))
    over = pace.compute(PROGRAMME, log((0, "go_to", "a"), (90, "end", "")), START + minutes(90))
    assert early and over
    assert (early.could_go, over.could_go, over.going) == ((), (), False)


@given(
    st.lists(st.tuples(st.integers(0, 12), st.booleans()), max_size=6),
    st.integers(1, 40),
)
def test_no_smaller_set_would_do(told: list[tuple[int, bool]], behind: int) -> None:
    """Against all sets that there are: fewest of the closing ones, then fewest of the others, then the later ones."""
    some = [Planned(f"x{index}", length, last=last) for index, (length, last) in enumerate(told)]
    useful = [one for one in some if one.minutes]
    enough = [
        chosen
        for size in range(len(useful) + 1)
        for chosen in combinations(useful, size)
        if sum(one.minutes for one in chosen) >= behind
    ]
    if not enough:
        assert pace.could_go(some, minutes(behind)) == tuple(one.id for one in useful if not one.last)
        return
    chosen = set(pace.could_go(some, minutes(behind)))
    cost = (sum(one.last for one in useful if one.id in chosen), len(chosen))
    assert sum(one.minutes for one in some if one.id in chosen) >= behind
    assert cost == min((sum(one.last for one in each), len(each)) for each in enough)


# --- of a real session ----------------------------------------------------------------------------------------------


def test_the_log_of_a_session_is_read(workshop: Workshop, ada: Visitor, session: Session, clock: Clock) -> None:
    assert pace.calculate(workshop, session) is None
    commands.go_to(workshop, ada, session, "p1")
    clock.forward(minutes=20)
    found = pace.calculate(workshop, session)
    assert found and found.behind == minutes(10)  # p1 has ten minutes
    activity_order.skip_all(workshop, ada, session, found.could_go)
    again = pace.calculate(workshop, session)
    assert again and again.behind <= minutes(0)


def test_what_was_undone_did_not_happen(workshop: Workshop, ada: Visitor, session: Session, clock: Clock) -> None:
    commands.go_to(workshop, ada, session, "p1")
    clock.forward(minutes=4)
    commands.go_to(workshop, ada, session, "p2")
    clock.forward(minutes=1)
    step = undo.last(workshop, session)
    assert step
    undo.undo(workshop, ada, session, step.entry)
    found = pace.calculate(workshop, session)
    assert found and (found.behind, found.rest) == (minutes(0), minutes(5))
