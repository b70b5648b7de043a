"""Undoing the last step: everything is as it was, and no answer is ever lost by it."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.activities.question.activity import Question
from sessions.facilitation import activity_order, commands, timer, undo, vote_cycle
from sessions.facilitation.preparation import case_studies
from sessions.facilitation.undo import UndoStep
from sessions.model.errors import Refusal
from sessions.model.programme import Text
from sessions.model.records import CaseTexts, Session
from sessions.participation import answering, manual_entry
from sessions.settings import Settings
from sessions.store import SqliteStore
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, PLAN, Clock, Template, everything, examples, refused, somebody, whole_programme

pytestmark = pytest.mark.both_stores

LOGS = {"stage_log", "undo_log", "answer_log", "sqlite_sequence"}
Act = Callable[[Workshop, Visitor, Session], object]
Rows = dict[str, list[tuple[object, ...]]]


def state(workshop: Workshop) -> Rows:
    """Every row but those of the logs; revision numbers only ever go up, and are left out."""
    found = {name: rows for name, rows in everything(workshop).items() if name not in LOGS}
    with workshop.store.reading() as db:
        names = db.list_columns("sessions")
    at = {names.index("stage"), names.index("answers")}
    found["sessions"] = [tuple(x for i, x in enumerate(row) if i not in at) for row in found["sessions"]]
    return {name: sorted(rows, key=repr) for name, rows in found.items()}


def back(workshop: Workshop, visitor: Visitor, session: Session) -> None:
    """Undo the last step."""
    step = undo.last(workshop, session)
    assert step
    undo.undo(workshop, visitor, session, step.entry)


def _seen(workshop: Workshop, _: Visitor, session: Session) -> dict[str, Any]:
    return activity_order.definition(workshop, session, "q01")


QUESTION = Question(id="nieuw", kind="question", text=Text(nl="Nieuw?", en="New?"))
COMMANDS: dict[str, Act] = {
    "go_to": lambda w, v, s: commands.go_to(w, v, s, "p2"),
    "go_to_skipped": lambda w, v, s: commands.go_to(w, v, s, "p5"),
    "lobby": lambda w, v, s: commands.back_to_lobby(w, v, s),
    "open": lambda w, v, s: commands.open_round(w, v, s, "p1", 2),
    "open_elsewhere": lambda w, v, s: commands.open_round(w, v, s, "p3", 1),
    "close": lambda w, v, s: commands.close_round(w, v, s, "p1", 1),
    "hide": lambda w, v, s: commands.hide(w, v, s, "p1", 1),
    "reveal": lambda w, v, s: commands.reveal(w, v, s, "p2", 1),
    "picture": lambda w, v, s: commands.show_chart(w, v, s, "p1", 1),
    "results": lambda w, v, s: commands.set_results(w, v, s, "p1", "reveal"),
    "approval": lambda w, v, s: commands.set_approval(w, v, s, False),
    "stories": lambda w, v, s: commands.show_stories(w, v, s, True),
    "end": lambda w, v, s: commands.end(w, v, s),
    "skip": lambda w, v, s: activity_order.set_skipped(w, v, s, "p3", True),
    "unskip": lambda w, v, s: activity_order.set_skipped(w, v, s, "p5", False),
    "skip_all": lambda w, v, s: activity_order.skip_all(w, v, s, ("p3", "p4")),
    "move": lambda w, v, s: activity_order.move(w, v, s, "p1", "p4"),
    "add": lambda w, v, s: activity_order.add(w, v, s, QUESTION, "p1"),
    "change": lambda w, v, s: activity_order.change(
        w, v, s, "q01", {"text": {"nl": "Anders?", "en": "Else?"}}, _seen(w, v, s)
    ),
    "shared": lambda w, v, s: manual_entry.set_device_sharing(w, v, s, True),
    "take_along": lambda w, v, s: vote_cycle.set_takeaway(w, v, s, "p1", "We bellen eerder."),
    "take_back": lambda w, v, s: vote_cycle.set_takeaway(w, v, s, "p2", ""),
    "timer_start": lambda w, v, s: timer.start(w, v, s, 3),
    "timer_pause": lambda w, v, s: timer.pause(w, v, s),
    "timer_more": lambda w, v, s: timer.add_minute(w, v, s),
    "timer_stop": lambda w, v, s: timer.stop(w, v, s),
}


@pytest.fixture
def halfway(workshop: Workshop, ada: Visitor, ben: Visitor, session: Session) -> Session:
    """p1 on stage with round 1 open and answered, p2 closed before it and not shown, a timer that runs, p5 skipped."""
    activity_order.set_skipped(workshop, ada, session, "p5", True)
    vote_cycle.set_takeaway(workshop, ada, session, "p2", "Eerst luisteren.")
    commands.set_results(workshop, ada, session, "p2", "reveal")
    commands.open_round(workshop, ada, session, "p2", 1)
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 20})
    timer.start(workshop, ada, session, 5)
    return session


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_and_its_undoing_leave_everything_as_it_was(
    workshop: Workshop, ada: Visitor, halfway: Session, name: str, clock: Clock
) -> None:
    clock.forward(minutes=1)
    before = state(workshop)
    COMMANDS[name](workshop, ada, halfway)
    assert state(workshop) != before
    clock.forward(minutes=1)
    back(workshop, ada, halfway)
    assert state(workshop) == before


def test_resuming_is_undone_too(workshop: Workshop, ada: Visitor, halfway: Session) -> None:
    commands.end(workshop, ada, halfway)
    before = state(workshop)
    commands.resume(workshop, ada, halfway)
    back(workshop, ada, halfway)
    assert state(workshop) == before


def test_what_a_session_is_about_is_undone_unless_that_case_is_gone(
    workshop: Workshop, dee: Visitor, session: Session
) -> None:
    case = case_studies.create(workshop, dee, CaseTexts("Energie", organisation=PLAN.organisation))
    case_studies.choose(workshop, dee, session, case.id)
    before = state(workshop)
    case_studies.choose(workshop, dee, session, None)
    back(workshop, dee, session)
    assert state(workshop) == before
    case_studies.choose(workshop, dee, session, None)
    case_studies.remove(workshop, dee, case.id)
    with refused("no_such_case"):
        back(workshop, dee, session)


def test_a_round_that_was_answered_stays_closed_and_hidden_when_its_opening_is_undone(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    commands.go_to(workshop, ada, session, "p1")
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 20})
    answered = everything(workshop)["answers"]
    back(workshop, ada, session)
    found = everything(workshop)
    assert found["answers"] == answered
    assert [row[:5] for row in found["rounds"]] == [(session.id, "p1", 1, 0, 0)]
    with refused("round_closed"):
        answering.cast(workshop, ben, session, "p1", 1, {"value": 30})
    commands.open_round(workshop, ada, session, "p1", 1)  # with its answer
    answering.cast(workshop, ben, session, "p1", 1, {"value": 30})


def test_an_answer_that_was_taken_back_keeps_its_round_too(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    """Else the log would tell of a round that is another one by now."""
    commands.open_round(workshop, ada, session, "q01", 1)
    answering.cast(workshop, ben, session, "q01", 1, {"texts": [{"id": "a", "text": "een"}]})
    answering.cast(workshop, ben, session, "q01", 1, {"texts": []})
    back(workshop, ada, session)
    assert [row[:3] for row in everything(workshop)["rounds"]] == [(session.id, "q01", 1)]


def test_steps_are_undone_one_after_the_other(workshop: Workshop, ada: Visitor, session: Session) -> None:
    seen = []
    for act in (COMMANDS["go_to"], COMMANDS["open_elsewhere"], COMMANDS["move"], COMMANDS["lobby"]):
        seen.append(state(workshop))
        act(workshop, ada, session)
    for before in reversed(seen):
        back(workshop, ada, session)
        assert state(workshop) == before
    assert undo.last(workshop, session) is None


def test_the_last_step_is_named_and_what_changed_nothing_is_none(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    commands.go_to(workshop, ada, session, "p1")
    step = undo.last(workshop, session)
    assert step and step == UndoStep(step.entry, "go_to", ("p1",))
    commands.go_to(workshop, ada, session, "p1")
    timer.pause(workshop, ada, session)
    rights.new_link(workshop, ada, session)
    assert undo.last(workshop, session) == step


def test_when_another_console_did_something_meanwhile_nothing_is_undone(
    workshop: Workshop, dee: Visitor, ada: Visitor, session: Session
) -> None:
    commands.go_to(workshop, ada, session, "p1")
    step = undo.last(workshop, session)
    assert step
    commands.set_approval(workshop, dee, session, False)
    before = everything(workshop)
    with refused("undo_other"):
        undo.undo(workshop, ada, session, step.entry)
    assert everything(workshop) == before


def test_pressed_twice_it_is_undone_once(workshop: Workshop, ada: Visitor, session: Session) -> None:
    commands.go_to(workshop, ada, session, "p1")
    commands.go_to(workshop, ada, session, "p2")
    step = undo.last(workshop, session)
    assert step
    undo.undo(workshop, ada, session, step.entry)
    undo.undo(workshop, ada, session, step.entry)
    assert commands.find(workshop, session.code).current == "p1"


def test_only_the_facilitator_of_this_session_undoes_it(
    workshop: Workshop, dee: Visitor, ada: Visitor, ben: Visitor, eve: Visitor, session: Session
) -> None:
    commands.go_to(workshop, ada, session, "p1")
    step = undo.last(workshop, session)
    assert step
    for nobody in (ben, eve):
        with refused("facilitator_only"):
            undo.undo(workshop, nobody, session, step.entry)
    other, _ = commands.create(workshop, dee, replace(PLAN, title="Anders"), whole_programme())
    with refused("undo_other"):
        undo.undo(workshop, dee, other, step.entry)
    assert commands.find(workshop, session.code).current == "p1"


def test_an_activity_that_was_answered_is_not_taken_out_again(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    activity_order.add(workshop, ada, session, QUESTION, None)
    commands.open_round(workshop, ada, session, "nieuw", 1)
    answering.cast(workshop, ben, session, "nieuw", 1, {"texts": [{"id": "a", "text": "een"}]})
    back(workshop, ada, session)
    with refused("undo_answered"):
        back(workshop, ada, session)


# --- any sequence ---------------------------------------------------------------------------------------------------

ANY = st.lists(
    st.one_of(st.sampled_from(sorted(COMMANDS)), st.sampled_from(["resume", "undo", "answer", "answer", "withdraw"])),
    min_size=2, max_size=14,
)  # fmt: skip


@settings(max_examples=examples(40))
@given(told=ANY, command=st.sampled_from(sorted(COMMANDS)))
def test_after_anything_a_command_and_its_undoing_bring_everything_back(
    with_session: Template, told: list[str], command: str
) -> None:
    """Whatever happened before, undoings included; and no acknowledged answer is ever lost."""
    with TemporaryDirectory() as folder:
        store, clock = SqliteStore(Path(shutil.copy(with_session.path, folder))), Clock()
        workshop = Workshop(Settings(store.path, passcode=PASSCODE), store, clock=clock, exact_clock=clock)
        dee, ben, session = with_session.dee, somebody(), with_session.made[0]
        answering.join(workshop, ben, session)
        saved: dict[tuple[str, int], int] = {}
        commands.open_round(workshop, dee, session, "p1", 1)
        for index, name in enumerate(told):
            clock.forward(seconds=7)
            _tried(workshop, dee, ben, session, name, index, saved)
            assert _answers(workshop) == saved
        before, step = state(workshop), undo.last(workshop, session)
        try:
            COMMANDS[command](workshop, dee, session)
        except Refusal:
            return
        clock.forward(seconds=7)
        if undo.last(workshop, session) == step:  # it changed nothing
            assert state(workshop) == before
            return
        back(workshop, dee, session)
        assert (state(workshop), _answers(workshop)) == (before, saved)


def _tried(
    workshop: Workshop, dee: Visitor, ben: Visitor, session: Session, name: str, at: int,
    saved: dict[tuple[str, int], int],
) -> None:  # fmt: skip
    """One thing that somebody does; a refusal is an answer too."""
    try:
        if name == "resume":
            commands.resume(workshop, dee, session)
        elif name == "undo":
            back(workshop, dee, session) if undo.last(workshop, session) else None
        elif name in ("answer", "withdraw"):
            for activity in ("p1", "p3"):
                for number in (2, 1):
                    answering.cast(workshop, ben, session, activity, number, {"value": at})
                    saved[activity, number] = at
        else:
            COMMANDS[name](workshop, dee, session)
    except Refusal:
        pass


def _answers(workshop: Workshop) -> dict[tuple[str, int], int]:
    with workshop.store.reading() as db:
        found = db.execute("SELECT activity, round, json_extract(value, '$.value') FROM answers").fetchall()
    return {(activity, number): value for activity, number, value in found}
