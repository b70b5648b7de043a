"""Whatever anybody does to a session, in any order: nothing breaks, no answer is lost, nothing hidden is seen."""

import inspect
from collections import Counter
from random import Random

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from sessions.access import rights
from sessions.facilitation import activity_order, commands, rehearsal, timer, undo, vote_cycle
from sessions.facilitation.preparation import case_studies
from sessions.participation import manual_entry, moderation
from sessions.simulation import rehearsal_steps
from tests.conftest import NewStore
from tests.sessions.random_sessions.random_session import ACTIONS, Life, name_of

MODULES_WITH_COMMANDS = (
    commands,
    vote_cycle,
    undo,
    activity_order,
    timer,
    rehearsal,
    rehearsal_steps,
    moderation,
    manual_entry,
    case_studies,
    rights,
)
LOOKING = {"batches", "for_session", "left_in", "may_facilitate", "proof", "require_facilitator"}


@pytest.mark.slow
@pytest.mark.long
@pytest.mark.both_stores
def test_whatever_anybody_does_nothing_breaks_is_lost_or_seen_too_early(new_store: NewStore, store_kind: str) -> None:
    """On PostgreSQL only a few sessions, which are enough to find a statement that it does not understand."""
    done = Counter[str]()

    @settings(max_examples=30 if store_kind == "sqlite" else 2)
    @given(dice=st.randoms(use_true_random=True), steps=st.integers(30, 80))
    def live(dice: Random, steps: int) -> None:
        with new_store() as store:
            one = Life(store, dice)
            try:
                for _ in range(steps):
                    one.go_on()
                one.check_visible_results(everywhere=True)
            finally:
                note(str(one.done))
                done.update(one.done)

    live()
    missed = {name_of(act) for act in ACTIONS} - set(done)
    assert store_kind == "postgresql" or len(missed) <= 8, f"too little happened: never {sorted(missed)}"


def test_every_action_of_a_facilitator_is_among_them() -> None:
    """Whatever takes a visitor and a session, and isn't there to look only."""
    known = {name_of(act) for act in ACTIONS}
    for module in MODULES_WITH_COMMANDS:
        for name, one in inspect.getmembers(module, inspect.isfunction):
            if one.__module__ == module.__name__ and not name.startswith("_") and name not in LOOKING:
                takes = {parameter.annotation.__name__ for parameter in inspect.signature(one).parameters.values()
                         if isinstance(parameter.annotation, type)}  # fmt: skip
                if {"Visitor", "Session"} <= takes:
                    assert name_of(one) in known
