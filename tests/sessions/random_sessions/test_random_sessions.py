"""Whatever anybody does to a session, in any order: nothing breaks, no answer is lost, nothing hidden is seen."""

import inspect
import shutil
from collections import Counter
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from sessions.access import rights
from sessions.facilitation import activity_order, case_studies, commands, rehearsal, timer, undo, vote_cycle
from sessions.participation import manual_entry, moderation
from sessions.simulation import rehearsal_steps
from sessions.store import SqliteStore
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
def test_whatever_anybody_does_nothing_breaks_is_lost_or_seen_too_early(prepared: Path) -> None:
    done = Counter[str]()

    @settings(max_examples=30)
    @given(dice=st.randoms(use_true_random=True), steps=st.integers(30, 80))
    def live(dice: Random, steps: int) -> None:
        with TemporaryDirectory() as home:
            one = Life(SqliteStore(Path(shutil.copy(prepared, Path(home) / "workshop.db"))), dice)
            try:
                for _ in range(steps):
                    one.go_on()
                one.check_visible_results(everywhere=True)
            finally:
                note(str(one.done))
                done.update(one.done)

    live()
    missed = {name_of(act) for act in ACTIONS} - set(done)
    assert len(missed) <= 8, f"too little happened: never {sorted(missed)}"


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
