"""A rehearsal: pretend participants answer whatever is opened, and wiped is as if it had never been."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

import pytest

from sessions import activities
from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.activities.shared.simulation import MIXES, SHAPES, Mix, shape_of
from sessions.facilitation import activity_order, commands, rehearsal, session_view, timer, undo
from sessions.facilitation.preparation import case_studies
from sessions.facilitation.preparation.follow_up_activities import follow_up_activities
from sessions.live import Listener
from sessions.locale import Texts
from sessions.model.records import CaseTexts, Rehearsal, RoundKey, Session
from sessions.participation import answering
from sessions.results import round_results
from sessions.results.statistics import shift
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.simulation import rehearsal_steps
from sessions.store import SqliteStore, answers
from sessions.workshop import Workshop
from tests.conftest import PLAN, everything, in_round, is_stored, refused, somebody, whole_programme

pytestmark = pytest.mark.both_stores

Reload = Callable[[Session], Session]
Unchanged = Callable[[], AbstractContextManager[None]]


def ask(workshop: Workshop, query: str, *values: object) -> list[tuple[Any, ...]]:
    with workshop.store.reading() as db:
        return db.execute(query, values).fetchall()


def of_session(workshop: Workshop, session: Session) -> dict[str, list[tuple[Any, ...]]]:
    """Every row that belongs to this session."""
    names = ("participants", "rounds", "answers", "answer_log", "stage_log", "activities")
    queries = {name: f"SELECT * FROM {name} WHERE session = ?" for name in names}  # noqa: S608 - our own names
    return {name: sorted(ask(workshop, query, session.id), key=repr) for name, query in queries.items()}


def walk_all(workshop: Workshop, ada: Visitor, session: Session, reload: Reload) -> int:
    """Press *next step* until the end; returns how often."""
    for press in range(1000):
        now = reload(session)
        if now.ended:
            return press
        rehearsal_steps.next_step(workshop, ada, session, now.stage)
    raise AssertionError("the walk has no end")


# --- filling --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("people", rehearsal.PEOPLE)
def test_pretend_participants_are_let_in_marked_as_such_and_with_every_role(
    workshop: Workshop, ada: Visitor, session: Session, reload: Reload, people: int
) -> None:
    rehearsal.fill(workshop, ada, session, people, "camps")
    assert rehearsal.of(workshop, session) == Rehearsal("camps", people, 0, 0)
    assert reload(session).rehearsal != ""
    assert ask(workshop, "SELECT count(*), count(DISTINCT role), max(id) < 0 FROM participants WHERE pretend = 1") == [
        (people, 2, 1)
    ]
    assert ask(workshop, "SELECT count(*) FROM participants WHERE pretend = 1 GROUP BY role") == [(people // 3,)] * 3
    assert session_view.build(workshop, session.code).people == people


def test_a_round_that_is_opened_is_answered_by_all_of_them(workshop: Workshop, ada: Visitor, session: Session) -> None:
    rehearsal.fill(workshop, ada, session, 12, "of_one_mind")
    commands.open_round(workshop, ada, session, "p1", 1)
    now = in_round(workshop, session.code)
    assert (now.people, now.answered) == (12, 12)
    assert ask(workshop, "SELECT participant, value FROM answers ORDER BY participant") == ask(
        workshop, "SELECT participant, value FROM answer_log ORDER BY participant"
    )


def test_three_hundred_are_in_and_answer_within_two_seconds_in_one_commit_each(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    before = time.perf_counter()
    rehearsal.fill(workshop, ada, session, 300, "spread_out")
    commands.open_round(workshop, ada, session, "q01", 1)
    took = time.perf_counter() - before
    assert in_round(workshop, session.code).answered == 300
    assert took < 2
    # The rounds of the revision numbers: one for all answers together, none for each.
    assert session_view.build(workshop, session.code).session.answers == 1


def test_the_same_rehearsal_gives_the_same_answers(workshop: Workshop, ada: Visitor, session: Session) -> None:
    def given() -> list[tuple[Any, ...]]:
        rehearsal.fill(workshop, ada, session, 30, "mixed")
        commands.open_round(workshop, ada, session, "p1", 1)
        found = ask(workshop, "SELECT value FROM answers ORDER BY participant")
        rehearsal.wipe(workshop, ada, session)
        return found

    assert given() == given()


@pytest.mark.parametrize("mix", MIXES)
def test_the_audience_sees_the_shape_that_was_chosen(
    workshop: Workshop, ada: Visitor, session: Session, reload: Reload, mix: Mix
) -> None:
    rehearsal.fill(workshop, ada, session, 300, mix)
    commands.open_round(workshop, ada, session, "p1", 1)
    commands.reveal(workshop, ada, session, "p1", 1)
    now = in_round(workshop, session.code)
    result = round_results.visible_result(workshop, now.session, now.activity, now.round, "nl")
    assert result.summary.position.shape == shape_of(mix, "p1")


def test_a_mixed_group_answers_every_activity_in_its_own_shape_and_always_in_that() -> None:
    found = [shape_of("mixed", f"p{index}") for index in range(1, 31)]
    assert found == [shape_of("mixed", f"p{at}") for at in range(1, 31)]
    assert set(found) == set(SHAPES)
    assert min(Counter(found).values()) > 3


def test_texts_of_pretend_participants_are_approved_as_the_facilitator_would(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    rehearsal.fill(workshop, ada, session, 12, "spread_out")
    commands.open_round(workshop, ada, session, "q01", 1)
    now = in_round(workshop, session.code)
    written = texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")
    assert Counter(one.state for one in written) == {"approved": 12}
    assert {one.text for one in written} <= {Texts("nl")(f"pretend.{index}") for index in range(1, 9)}


def test_in_a_second_round_they_have_moved_a_little(workshop: Workshop, ada: Visitor, session: Session) -> None:
    rehearsal.fill(workshop, ada, session, 300, "of_one_mind")
    places = []
    for number in (1, 2):
        commands.open_round(workshop, ada, session, "p1", number)
        with workshop.store.reading() as db:
            given = answers.of_round(db, session.id, RoundKey("p1", number))
        places.append({one.participant: int(str((one.value or {})["value"])) for one in given})
    before, after = places
    moved = shift(before, after)
    assert moved and moved.pairs == 300
    assert moved.right > moved.left > 0 and moved.stayed > 60
    assert max(abs(places[1][who] - places[0][who]) for who in places[0]) < 40


@pytest.mark.sqlite_only
def test_everything_that_can_be_asked_is_answered_in_every_round_and_step(
    workshop: Workshop, ada: Visitor, session: Session, reload: Reload
) -> None:
    rehearsal.fill(workshop, ada, session, 12, "mixed")
    presses = walk_all(workshop, ada, session, reload)
    items = session_view.items(workshop, session)
    asked = [item for item in items if item.rounds]
    assert presses > 2 * len(items)
    assert [item.answered for item in asked] == [(12,) * len(item.rounds) for item in asked]
    assert [
        item.activity.id for item in items if not item.rounds and item.activity.prompt("", activities.kind.NOWHERE).asks
    ] == []
    assert all(one.shown and not one.open for item in asked for one in item.rounds)


def test_a_round_that_is_opened_again_is_not_answered_twice(workshop: Workshop, ada: Visitor, session: Session) -> None:
    rehearsal.fill(workshop, ada, session, 12, "camps")
    commands.open_round(workshop, ada, session, "p1", 1)
    commands.close_round(workshop, ada, session, "p1", 1)
    before = ask(workshop, "SELECT * FROM answer_log ORDER BY id")
    commands.open_round(workshop, ada, session, "p1", 1)
    assert ask(workshop, "SELECT * FROM answer_log ORDER BY id") == before


def test_without_a_rehearsal_a_round_opens_empty(
    workshop: Workshop, ada: Visitor, session: Session, ben: Visitor
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    assert in_round(workshop, session.code).answered == 0


# --- what is refused ------------------------------------------------------------------------------------------------


def test_nobody_rehearses_once_somebody_real_has_joined(
    workshop: Workshop, ada: Visitor, session: Session, ben: Visitor, unchanged: Unchanged
) -> None:
    with unchanged(), refused("rehearsal_people"):
        rehearsal.fill(workshop, ada, session, 12, "camps")


def test_a_rehearsal_begins_in_the_lobby_only(
    workshop: Workshop, ada: Visitor, session: Session, unchanged: Unchanged
) -> None:
    commands.go_to(workshop, ada, session, "p1")
    with unchanged(), refused("rehearsal_lobby"):
        rehearsal.fill(workshop, ada, session, 12, "camps")


def test_a_rehearsal_never_begins_after_the_end(
    workshop: Workshop, ada: Visitor, session: Session, unchanged: Unchanged
) -> None:
    commands.end(workshop, ada, session)
    with unchanged(), refused("session_ended"):
        rehearsal.fill(workshop, ada, session, 12, "camps")


def test_two_presses_are_one_rehearsal(
    workshop: Workshop, ada: Visitor, session: Session, unchanged: Unchanged
) -> None:
    rehearsal.fill(workshop, ada, session, 12, "camps")
    with unchanged(), refused("rehearsal_goes_on"):
        rehearsal.fill(workshop, ada, session, 30, "camps")


@pytest.mark.parametrize(("people", "shape"), [(0, "camps"), (13, "camps"), (10**6, "camps"), (12, "odd")])
def test_only_what_can_be_chosen_is_filled_in(
    workshop: Workshop, ada: Visitor, session: Session, unchanged: Unchanged, people: int, shape: Any
) -> None:
    with unchanged(), refused("not_a_choice"):
        rehearsal.fill(workshop, ada, session, people, shape)


def test_eve_can_neither_fill_nor_wipe_nor_walk(
    workshop: Workshop, ada: Visitor, eve: Visitor, session: Session, reload: Reload, unchanged: Unchanged
) -> None:
    with unchanged(), refused("facilitator_only"):
        rehearsal.fill(workshop, eve, session, 12, "camps")
    rehearsal.fill(workshop, ada, session, 12, "camps")
    with unchanged(), refused("facilitator_only"):
        rehearsal.wipe(workshop, eve, session)
    with unchanged(), refused("facilitator_only"):
        rehearsal_steps.next_step(workshop, eve, session, reload(session).stage)


# --- the walk -------------------------------------------------------------------------------------------------------


def test_the_walk_shows_opens_closes_with_its_result_and_goes_on(
    workshop: Workshop, ada: Visitor, session: Session, reload: Reload
) -> None:
    commands.set_results(workshop, ada, session, "p1", "reveal")
    rehearsal.fill(workshop, ada, session, 12, "camps")
    commands.go_to(workshop, ada, session, "p1")
    seen = []
    for _ in range(4):
        now = session_view.build(workshop, session.code)
        seen.append((now.session.current, now.phase, now.in_round.answered if now.in_round else 0))
        rehearsal_steps.next_step(workshop, ada, session, now.session.stage)
    assert seen[:3] == [("p1", "waiting", 0), ("p1", "open", 12), ("p1", "revealed", 12)]
    assert seen[3][0] != "p1"


def test_a_double_press_is_one_step_and_outside_a_rehearsal_nothing_happens(
    workshop: Workshop, ada: Visitor, session: Session, reload: Reload, unchanged: Unchanged
) -> None:
    with unchanged():
        rehearsal_steps.next_step(workshop, ada, session, reload(session).stage)
    rehearsal.fill(workshop, ada, session, 12, "camps")
    seen = reload(session).stage
    rehearsal_steps.next_step(workshop, ada, session, seen)
    with unchanged():
        rehearsal_steps.next_step(workshop, ada, session, seen)


# --- wiping ---------------------------------------------------------------------------------------------------------


def test_after_the_wipe_every_row_of_the_database_is_as_it_was(
    workshop: Workshop, ada: Visitor, session: Session, reload: Reload, unchanged: Unchanged
) -> None:
    activity_order.set_skipped(workshop, ada, session, "p3", True)
    with unchanged():
        rehearsal.fill(workshop, ada, session, 30, "mixed")
        walk_all(workshop, ada, session, reload)
        commands.resume(workshop, ada, session)
        commands.go_to(workshop, ada, session, "p3")
        timer.start(workshop, ada, session, 5)
        rehearsal.wipe(workshop, ada, session)


def test_what_was_skipped_in_a_rehearsal_and_taken_back_is_not_skipped_and_earlier_steps_can_still_be_undone(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    activity_order.set_skipped(workshop, ada, session, "p3", True)
    rehearsal.fill(workshop, ada, session, 12, "camps")
    activity_order.skip_all(workshop, ada, session, ("p1", "p2"))
    step = undo.last(workshop, session)
    assert step
    undo.undo(workshop, ada, session, step.entry)
    activity_order.skip_all(workshop, ada, session, ("p4", "p6"))
    rehearsal.wipe(workshop, ada, session)
    assert [one.activity.id for one in session_view.items(workshop, session) if one.skipped] == ["p3", "p4", "p6"]
    for _ in range(2):
        step = undo.last(workshop, session)
        assert step
        undo.undo(workshop, ada, session, step.entry)
    assert [one.activity.id for one in session_view.items(workshop, session) if one.skipped] == []


def test_what_was_there_before_is_there_again(
    workshop: Workshop, ada: Visitor, session: Session, reload: Reload, unchanged: Unchanged
) -> None:
    """Somebody looked around with nobody there: rounds, a timer, and an end that was taken back."""
    commands.open_round(workshop, ada, session, "p1", 1)
    timer.start(workshop, ada, session, 5)
    commands.end(workshop, ada, session)
    commands.resume(workshop, ada, session)
    commands.back_to_lobby(workshop, ada, session)
    with unchanged():
        rehearsal.fill(workshop, ada, session, 12, "camps")
        commands.open_round(workshop, ada, session, "p1", 1)
        commands.open_round(workshop, ada, session, "p1", 2)
        commands.reveal(workshop, ada, session, "p1", 1)
        rehearsal.wipe(workshop, ada, session)


def test_other_sessions_are_left_alone_while_one_is_rehearsed_and_wiped(
    workshop: Workshop, dee: Visitor, session: Session, ben: Visitor
) -> None:
    other, _ = commands.create(workshop, dee, PLAN, whole_programme())
    rehearsal.fill(workshop, dee, other, 12, "camps")
    commands.open_round(workshop, dee, other, "p1", 1)
    commands.open_round(workshop, dee, session, "p1", 1)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 20})
    before = of_session(workshop, session)
    rehearsal.wipe(workshop, dee, other)
    assert of_session(workshop, session) == before
    assert in_round(workshop, session.code).answered == 1


def test_two_sessions_can_be_rehearsed_at_once(
    workshop: Workshop, dee: Visitor, session: Session, unchanged: Unchanged
) -> None:
    other, _ = commands.create(workshop, dee, PLAN, whole_programme())
    with unchanged():
        for one in (session, other):
            rehearsal.fill(workshop, dee, one, 12, "camps")
            commands.open_round(workshop, dee, one, "p1", 1)
        rehearsal.wipe(workshop, dee, session)
        assert in_round(workshop, other.code).answered == 12
        rehearsal.wipe(workshop, dee, other)


def test_nothing_of_it_can_be_read_in_the_files_of_the_database(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    words = Texts("nl")("pretend.1")
    rehearsal.fill(workshop, ada, session, 30, "spread_out")
    commands.open_round(workshop, ada, session, "q01", 1)
    assert is_stored(workshop, words)
    rehearsal.wipe(workshop, ada, session)
    assert not is_stored(workshop, words)


def test_who_joined_to_try_a_phone_is_wiped_too_and_can_join_again(
    workshop: Workshop, ada: Visitor, session: Session, eve: Visitor
) -> None:
    before = everything(workshop)
    rehearsal.fill(workshop, ada, session, 12, "camps")
    answering.join(workshop, eve, session)
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.cast(workshop, eve, session, "p1", 1, {"value": 20})
    assert in_round(workshop, session.code).answered == 13
    rehearsal.wipe(workshop, ada, session)
    after = everything(workshop)
    given, given_by_then = before.pop("sqlite_sequence", []), after.pop("sqlite_sequence", [])
    assert after == before
    if isinstance(workshop.store, SqliteStore):  # a sequence of PostgreSQL never goes back
        assert dict(given_by_then) == dict(given) | {"participants": 1}, "the number that Eve had is given again"
    assert answering.participant_of(workshop, eve, session) is None
    answering.join(workshop, eve, session)
    assert session_view.build(workshop, session.code).people == 1


def test_what_was_changed_on_purpose_stays(
    workshop: Workshop, dee: Visitor, ada: Visitor, session: Session, reload: Reload
) -> None:
    activity_order.set_skipped(workshop, ada, session, "p2", True)
    before = reload(session)
    rehearsal.fill(workshop, ada, session, 12, "camps")
    commands.open_round(workshop, ada, session, "p2", 1)  # takes it in again, by the way
    activity_order.set_skipped(workshop, ada, session, "p1", True)
    commands.set_results(workshop, ada, session, "p3", "reveal")
    commands.set_approval(workshop, ada, session, False)
    secret = rights.new_link(workshop, ada, session)
    rehearsal.wipe(workshop, ada, session)
    assert ask(workshop, "SELECT id FROM activities WHERE skipped = 1 ORDER BY id") == [
        ("p1",),
        ("p2",),
    ]
    assert ask(workshop, "SELECT results FROM activities WHERE id = 'p3'") == [("reveal",)]
    assert [action for (action,) in ask(workshop, "SELECT action FROM stage_log ORDER BY id")] == [
        *("skip", "skip", "results", "approval", "new_link")
    ]
    # What is kept has a number of its own, so that nobody takes it for what was there before.
    assert reload(session) == replace(before, approval=False, stage=before.stage + 4)
    assert rights.open_link(workshop, somebody(), secret).code == session.code


def test_wiping_twice_or_without_a_rehearsal_changes_nothing(
    workshop: Workshop, ada: Visitor, session: Session, ben: Visitor, unchanged: Unchanged
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 20})
    with unchanged():
        rehearsal.wipe(workshop, ada, session)


def test_results_of_a_rehearsal_are_never_taken_for_those_of_the_session(
    workshop: Workshop, ada: Visitor, session: Session, reload: Reload
) -> None:
    """The numbers of what the audience sees come back after the wipe: what was computed with them must not."""
    rehearsal.fill(workshop, ada, session, 12, "camps")
    commands.open_round(workshop, ada, session, "p1", 1)
    before, pretended = reload(session), _answered(workshop, session)
    rehearsal.wipe(workshop, ada, session)
    answering.join(workshop, somebody(), session)
    commands.open_round(workshop, ada, session, "p1", 1)
    now = reload(session)
    assert (now.stage, now.answers) == (before.stage, before.answers)
    assert (pretended, _answered(workshop, session)) == (12, 0)


def _answered(workshop: Workshop, session: Session) -> int:
    now = in_round(workshop, session.code)
    return round_results.visible_result(workshop, now.session, now.activity, now.round, "nl").answered


# --- a phone is tried -----------------------------------------------------------------------------------------------


def test_each_phone_that_was_tried_counts_once(
    workshop: Workshop, ada: Visitor, session: Session, eve: Visitor
) -> None:
    rehearsal.fill(workshop, ada, session, 12, "camps")
    for one, took in ((eve, 40), (somebody(), 10**9), (somebody(), None), (eve, -3)):
        rehearsal.check_in(workshop, one, session, took)
    assert rehearsal.of(workshop, session) == Rehearsal("camps", 12, working=2, silent=1)
    assert set(ask(workshop, "SELECT milliseconds FROM rehearsal_checks")) == {(None,), (0,), (60_000,)}


def test_without_a_rehearsal_no_phone_is_noted(
    workshop: Workshop, session: Session, eve: Visitor, unchanged: Unchanged
) -> None:
    with unchanged(), refused("no_rehearsal"):
        rehearsal.check_in(workshop, eve, session, 40)


# --- what comes after -----------------------------------------------------------------------------------------------


def test_actions_that_were_made_up_are_not_handed_on(workshop: Workshop, dee: Visitor, session: Session) -> None:
    action = next(activity.id for activity in whole_programme().activities if activity.kind == "action")
    rehearsal.fill(workshop, dee, session, 12, "camps")
    commands.open_round(workshop, dee, session, action, 1)
    commands.reveal(workshop, dee, session, action, 1)
    assert follow_up_activities(workshop, PLAN.organisation, PLAN.held_on, set()) == []


def test_what_was_made_up_is_not_said_about_a_case(workshop: Workshop, dee: Visitor) -> None:
    about = CaseTexts(PLAN.organisation, "Wijkplan", "", "", "", "")
    session, _ = commands.create(workshop, dee, replace(PLAN, case=about), whole_programme())
    rehearsal.fill(workshop, dee, session, 12, "camps")
    commands.open_round(workshop, dee, session, "p1", 1)
    commands.reveal(workshop, dee, session, "p1", 1)
    assert session.case
    assert [list(said) for _, said in case_studies.sessions_about(workshop, dee, session.case, "nl")] == [[]]


def test_pages_hear_of_the_wipe_whatever_becomes_of_cleaning_up(
    workshop: Workshop, ada: Visitor, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    rehearsal.fill(workshop, ada, session, 12, "mixed")
    name = commands.find(workshop, session.code).rehearsal

    def fails() -> bool:
        raise OSError("the disk is gone")

    async def listen() -> list[str]:
        messages = asyncio.Queue[str]()
        workshop.hub.attach(asyncio.get_running_loop())
        async with workshop.hub.listening(session.code, Listener(messages.put, answers=True), 99, 99, name):
            await messages.get()
            monkeypatch.setattr(workshop.store, "expunge", fails)
            with pytest.raises(OSError, match="the disk is gone"):
                await asyncio.to_thread(rehearsal.wipe, workshop, ada, session)
            return [await asyncio.wait_for(messages.get(), 10)]

    [message] = asyncio.run(listen())
    assert "rehearsal" not in json.loads(message)
