"""Leaving out who joined in a minute: as if they had never been there, until that is taken back."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from sessions.access.rights import Visitor
from sessions.export import registry, report, tables
from sessions.export.spreadsheet_cells import Cell
from sessions.facilitation import commands, exclusions, rehearsal, session_view, undo
from sessions.locale import Texts
from sessions.model.records import Exclusion, JoinMinute, Session
from sessions.participation import answering, manual_entry
from sessions.results import roles, round_results
from sessions.results.texts.visible_answers import visible_answers
from sessions.workshop import Workshop
from tests.conftest import START, Clock, everything, in_round, refused, somebody

pytestmark = pytest.mark.both_stores

LATER = START + timedelta(minutes=3)
Reload = Callable[[Session], Session]


def join_and_answer(workshop: Workshop, session: Session, values: list[int]) -> list[Visitor]:
    """As many people as values; each joins now and answers."""
    people = [somebody("10.1.1.1") for _ in values]
    for index, (person, value) in enumerate(zip(people, values, strict=True)):
        answering.join(workshop, person, session, session.roles[index % 2])
        answering.cast(workshop, person, session, "p6", 1, {"value": value})
    return people


@pytest.fixture
def stuffed(workshop: Workshop, session: Session, ada: Visitor, clock: Clock) -> tuple[list[Visitor], object]:
    """A round in which twelve people answered, then a program sixty times; and all that there was to see before it."""
    commands.go_to(workshop, ada, session, "p6")
    commands.open_round(workshop, ada, session, "p6", 1)
    honest = join_and_answer(workshop, session, [10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32])
    before = seen(workshop, session)
    clock.forward(minutes=3)
    join_and_answer(workshop, session, [99] * 60)
    commands.close_round(workshop, ada, session, "p6", 1)
    commands.reveal(workshop, ada, session, "p6", 1)
    return honest, before


def seen(workshop: Workshop, session: Session) -> object:
    """The counts of people and answers, and what everybody may see of the round once it is revealed."""
    now = commands.find(workshop, session.code)
    view = in_round(workshop, session.code)
    given = visible_answers(workshop, now, view.prompt, view.round)
    return view.people, view.answered, [(answer.participant, answer.value) for answer in given.given]


def table(workshop: Workshop, session: Session) -> list[list[Cell]]:
    """The table of results without its heading."""
    return tables.results([report.build(workshop, commands.find(workshop, session.code), Texts("nl"))])[1:]


def test_answers_of_who_is_left_out_leave_every_result_export_and_count(
    workshop: Workshop, session: Session, ada: Visitor, stuffed: tuple[list[Visitor], object], reload: Reload
) -> None:
    _, before = stuffed
    assert seen(workshop, session) != before
    exclusions.exclude(workshop, ada, session, LATER)
    assert seen(workshop, session) == before
    view = in_round(workshop, session.code)
    result = round_results.visible_result(workshop, reload(session), view.activity, view.round, "nl")
    assert (result.answered, result.summary.position.median) == (12, 21)
    assert exclusions.excluded(workshop, session) == 60
    lines = table(workshop, session)
    assert lines[-1] == ["", "", "", "", "", "Mensen uitgesloten", 60]
    assert {line[3] for line in lines[:-1] if line[0]} == {12}
    document = json.loads(registry.download(workshop, ada, reload(session), "json", Texts("en")))
    assert (document["people"], document["excluded"]) == (12, 60)
    [activity] = [each for each in document["activities"] if each["rounds"]]
    assert activity["rounds"][0]["answered"] == 12
    [round_] = activity["rounds"]
    assert "99" not in json.dumps({name: value for name, value in round_.items() if name != "figures"})
    marked = [trace["marker"]["color"] for trace in round_["figures"][0]["data"] if trace.get("mode") == "markers"]
    assert 0 < max(max(colors) for colors in marked if isinstance(colors, list)) < 99


def test_files_hold_no_answer_of_who_is_left_out(
    workshop: Workshop, session: Session, ada: Visitor, stuffed: object, reload: Reload, tmp_path: Path
) -> None:
    exclusions.exclude(workshop, ada, session, LATER)
    registry.write_files(workshop, reload(session), tmp_path, Texts("nl"))
    [rows] = [path.read_text(encoding="utf-8-sig").splitlines() for path in tmp_path.glob("*p6.csv")]
    assert len(rows) == 13
    assert not any("99" in row for row in rows)


def test_it_is_undone_like_any_other_step_and_nothing_is_lost(
    workshop: Workshop, session: Session, ada: Visitor, stuffed: object
) -> None:
    whole, rows = seen(workshop, session), everything(workshop)
    exclusions.exclude(workshop, ada, session, LATER)
    changed = everything(workshop)
    kept = ("participants", "answers", "answer_log")
    assert {name: changed[name] for name in kept} == {name: rows[name] for name in kept}
    step = undo.last(workshop, session)
    assert step and step.action == "exclude"
    undo.undo(workshop, ada, session, step.entry)
    assert seen(workshop, session) == whole
    assert exclusions.excluded(workshop, session) == 0


def test_who_is_left_out_can_be_counted_again_also_after_the_end(
    workshop: Workshop, session: Session, ada: Visitor, stuffed: object
) -> None:
    whole = seen(workshop, session)
    commands.end(workshop, ada, session)
    exclusions.exclude(workshop, ada, session, LATER)
    exclusions.exclude(workshop, ada, session, LATER)
    assert exclusions.minutes(workshop, ada, session) == [JoinMinute(START, 12, False), JoinMinute(LATER, 60, True)]
    exclusions.include(workshop, ada, session, LATER)
    exclusions.include(workshop, ada, session, LATER)
    assert seen(workshop, session) == whole
    assert table(workshop, session)[-1][5] != "Mensen uitgesloten"


def test_who_joins_in_the_same_minute_after_it_is_left_out_too_and_in_the_next_minute_not(
    workshop: Workshop, session: Session, ada: Visitor, stuffed: object, clock: Clock
) -> None:
    exclusions.exclude(workshop, ada, session, LATER)
    clock.forward(seconds=59)
    answering.join(workshop, somebody(), session)
    assert (exclusions.excluded(workshop, session), session_view.build(workshop, session.code).people) == (61, 12)
    clock.forward(seconds=1)
    answering.join(workshop, somebody(), session)
    assert (exclusions.excluded(workshop, session), session_view.build(workshop, session.code).people) == (61, 13)


def test_a_minute_of_four_people_can_not_be_left_out_because_the_difference_would_tell_what_they_gave(
    workshop: Workshop, session: Session, ada: Visitor, clock: Clock
) -> None:
    clock.forward(minutes=3)
    for _ in range(4):
        answering.join(workshop, somebody(), session)
    for since in (LATER, LATER + timedelta(seconds=1), START):
        with refused("too_few_joined", least=5):
            exclusions.exclude(workshop, ada, session, since)
    answering.join(workshop, somebody(), session)
    exclusions.exclude(workshop, ada, session, LATER)
    assert exclusions.excluded(workshop, session) == 5


def test_only_who_facilitates_leaves_anybody_out_or_sees_when_people_joined(
    workshop: Workshop, session: Session, ben: Visitor, stuffed: object
) -> None:
    for act in (exclusions.exclude, exclusions.include):
        with refused("facilitator_only"):
            act(workshop, ben, session, LATER)
    with refused("facilitator_only"):
        exclusions.minutes(workshop, ben, session)


def test_roles_are_not_shown_apart_where_an_exclusion_would_tell_what_one_of_them_gave(
    workshop: Workshop, session: Session, ada: Visitor, clock: Clock, reload: Reload
) -> None:
    """A minute of five with one person of a role: that role with and without it differ by one answer."""
    commands.go_to(workshop, ada, session, "p6")
    commands.open_round(workshop, ada, session, "p6", 1)
    join_and_answer(workshop, session, [10, 80] * 8)
    clock.forward(minutes=3)
    for index in range(5):
        person = somebody()
        answering.join(workshop, person, session, session.roles[0 if index else 1])
        answering.cast(workshop, person, session, "p6", 1, {"value": 50})
    commands.close_round(workshop, ada, session, "p6", 1)
    commands.reveal(workshop, ada, session, "p6", 1)
    view = in_round(workshop, session.code)
    assert roles.comparison(workshop, reload(session), view.activity, view.round, "nl") is not None
    exclusions.exclude(workshop, ada, session, LATER)
    assert roles.comparison(workshop, reload(session), view.activity, view.round, "nl") is None
    exclusions.include(workshop, ada, session, LATER)
    assert roles.comparison(workshop, reload(session), view.activity, view.round, "nl") is None


def test_answers_by_hand_and_pretend_participants_are_never_left_out(
    workshop: Workshop, session: Session, ada: Visitor
) -> None:
    rehearsal.fill(workshop, ada, session, 12, "camps")
    assert exclusions.minutes(workshop, ada, session) == []
    rehearsal.wipe(workshop, ada, session)
    commands.go_to(workshop, ada, session, "p6")
    commands.open_round(workshop, ada, session, "p6", 1)
    join_and_answer(workshop, session, [10] * 5)
    manual_entry.enter(workshop, ada, session, in_round(workshop, session.code).round, {}, "40, 60, 80")
    exclusions.exclude(workshop, ada, session, START)
    view = in_round(workshop, session.code)
    assert (view.people, view.answered, exclusions.excluded(workshop, session)) == (3, 3, 5)


def join(workshop: Workshop, session: Session, people: int) -> None:
    """So many people join now."""
    for _ in range(people):
        answering.join(workshop, somebody(), session)


def test_a_burst_over_a_change_of_minute_is_noticed_and_sixty_seconds_end_it(
    workshop: Workshop, session: Session, ada: Visitor, clock: Clock
) -> None:
    clock.forward(minutes=2, seconds=59)
    join(workshop, session, 59)
    assert exclusions.burst(workshop, ada, session) is None
    clock.forward(seconds=2)
    join(workshop, session, 59)
    assert exclusions.burst(workshop, ada, session) == (118, LATER - timedelta(seconds=1))
    exclusions.exclude(workshop, ada, session, LATER)
    assert exclusions.burst(workshop, ada, session) is None, "59 in sixty seconds are not many"
    exclusions.include(workshop, ada, session, LATER)
    exclusions.exclude(workshop, ada, session, LATER - timedelta(minutes=1), LATER)
    assert exclusions.burst(workshop, ada, session) is None
    assert exclusions.excluded(workshop, session) == 118


def test_sixty_people_in_sixty_one_seconds_are_not_many(
    workshop: Workshop, session: Session, ada: Visitor, clock: Clock
) -> None:
    join(workshop, session, 59)
    clock.forward(seconds=60)
    join(workshop, session, 1)
    assert exclusions.burst(workshop, ada, session) is None
    join(workshop, session, 59)
    assert exclusions.burst(workshop, ada, session) == (60, START + timedelta(seconds=60))


def test_forty_people_at_four_a_minute_are_left_out_together_and_counted_again(
    workshop: Workshop, session: Session, ada: Visitor, clock: Clock
) -> None:
    for _ in range(10):
        join(workshop, session, 4)
        clock.forward(minutes=1)
    last = START + timedelta(minutes=9)
    assert exclusions.minutes(workshop, ada, session)[-1] == JoinMinute(last, 4, False)
    with refused("too_few_joined", least=5):
        exclusions.exclude(workshop, ada, session, last)
    exclusions.exclude(workshop, ada, session, START, last)
    assert exclusions.current(workshop, ada, session) == [Exclusion(START, last + timedelta(minutes=1), 40)]
    assert (exclusions.excluded(workshop, session), session_view.build(workshop, session.code).people) == (40, 0)
    step = undo.last(workshop, session)
    assert step
    undo.undo(workshop, ada, session, step.entry)
    assert (exclusions.excluded(workshop, session), session_view.build(workshop, session.code).people) == (0, 40)
    exclusions.exclude(workshop, ada, session, START, last)
    exclusions.include(workshop, ada, session, START)
    assert (exclusions.excluded(workshop, session), session_view.build(workshop, session.code).people) == (0, 40)


def test_minutes_within_a_longer_window_become_part_of_it_and_come_back_when_that_is_undone(
    workshop: Workshop, session: Session, ada: Visitor, clock: Clock
) -> None:
    """Also when both begin at the same minute."""
    minute = timedelta(minutes=1)
    for _ in range(4):
        join(workshop, session, 5)
        clock.forward(minutes=1)
    apart = [Exclusion(START, START + minute, 5), Exclusion(START + 2 * minute, LATER, 5)]
    for each in apart:
        exclusions.exclude(workshop, ada, session, each.since)
    exclusions.exclude(workshop, ada, session, START, LATER)
    assert exclusions.current(workshop, ada, session) == [Exclusion(START, LATER + minute, 20)]
    exclusions.exclude(workshop, ada, session, START)
    assert exclusions.current(workshop, ada, session) == [Exclusion(START, LATER + minute, 20)]
    for _ in range(2):
        step = undo.last(workshop, session)
        if step and exclusions.current(workshop, ada, session) != apart:
            undo.undo(workshop, ada, session, step.entry)
    assert exclusions.current(workshop, ada, session) == apart


def test_windows_that_differ_by_fewer_than_five_people_can_not_both_be_left_out(
    workshop: Workshop, session: Session, ada: Visitor, clock: Clock
) -> None:
    """Also when the first one counts again: results with and without it may have been seen."""
    minute = timedelta(minutes=1)
    for people in (6, 4, 6, 1, 6):
        join(workshop, session, people)
        clock.forward(minutes=1)
    exclusions.exclude(workshop, ada, session, START, START + 2 * minute)
    exclusions.include(workshop, ada, session, START)
    for since in (START, START + 2 * minute):  # up to the minute with one person
        with refused("too_few_between", least=5):
            exclusions.exclude(workshop, ada, session, since, START + 3 * minute)
    assert exclusions.excluded(workshop, session) == 0
    exclusions.exclude(workshop, ada, session, START, START + 4 * minute)
    assert exclusions.excluded(workshop, session) == 23


def test_roles_are_not_shown_apart_where_two_windows_would_tell_what_one_of_them_gave(
    workshop: Workshop, session: Session, ada: Visitor, clock: Clock, reload: Reload
) -> None:
    """Both windows have enough people of each role; what lies in one of them only has one person of a role."""
    commands.go_to(workshop, ada, session, "p6")
    commands.open_round(workshop, ada, session, "p6", 1)
    join_and_answer(workshop, session, [10, 80] * 8)
    clock.forward(minutes=3)
    join_and_answer(workshop, session, [10, 80] * 8)
    clock.forward(minutes=1)
    for index in range(5):
        person = somebody()
        answering.join(workshop, person, session, session.roles[0 if index else 1])
        answering.cast(workshop, person, session, "p6", 1, {"value": 50})
    commands.close_round(workshop, ada, session, "p6", 1)
    commands.reveal(workshop, ada, session, "p6", 1)
    view = in_round(workshop, session.code)
    exclusions.exclude(workshop, ada, session, LATER, LATER + timedelta(minutes=1))
    exclusions.include(workshop, ada, session, LATER)
    assert roles.comparison(workshop, reload(session), view.activity, view.round, "nl") is not None
    exclusions.exclude(workshop, ada, session, LATER)
    assert roles.comparison(workshop, reload(session), view.activity, view.round, "nl") is None
