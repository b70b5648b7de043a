"""The session view: where a session stands now, as every screen sees it."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from sessions import activities
from sessions.access.rights import Visitor
from sessions.facilitation import commands, session_view
from sessions.facilitation.session_view import Item, Lobby, Waiting
from sessions.model.records import Round, Session
from sessions.model.session_settings import SessionSettings
from sessions.participation import answering
from sessions.store import session_rows
from sessions.workshop import Workshop
from tests.conftest import START, in_round, refused, somebody, whole_programme

Unchanged = Callable[[], AbstractContextManager[None]]


def _round(activity: str, number: int, *, is_open: bool, shown: bool) -> Round:
    return Round(activity, number, "", number, is_open, shown, START, None if is_open else START)


def test_the_lobby_counts_who_is_in(workshop: Workshop, session: Session, ben: Visitor, chi: Visitor) -> None:
    now = session_view.build(workshop, session.code)
    assert now == Lobby(commands.find(workshop, session.code), people=2)
    assert now.phase == "lobby"


def test_an_activity_on_stage_waits_until_its_round_opens(workshop: Workshop, ada: Visitor, session: Session) -> None:
    commands.go_to(workshop, ada, session, "p1")
    now = session_view.build(workshop, session.code)
    assert isinstance(now, Waiting)
    assert (now.phase, now.activity.id, now.in_round) == ("waiting", "p1", None)


def test_every_phase_of_a_round_is_seen(
    workshop: Workshop, ada: Visitor, ben: Visitor, chi: Visitor, session: Session
) -> None:
    commands.set_results(workshop, ada, session, "p1", "reveal")
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 20})
    answering.cast(workshop, chi, session, "p1", 1, {"pass": True})
    seen = []
    acts: tuple[Callable[[], object], ...] = (
        lambda: None,
        lambda: commands.close_round(workshop, ada, session, "p1", 1),
        lambda: commands.reveal(workshop, ada, session, "p1", 1),
        lambda: commands.open_round(workshop, ada, session, "p1", 2),
        lambda: commands.end(workshop, ada, session),
        lambda: commands.resume(workshop, ada, session),
        lambda: commands.back_to_lobby(workshop, ada, session),
    )
    for act in acts:
        act()
        now = session_view.build(workshop, session.code)
        current = now.in_round
        seen.append((now.phase, current and current.round, now.people, current.answered if current else 0))
    assert seen == [
        ("open", _round("p1", 1, is_open=True, shown=False), 2, 2),
        ("closed", _round("p1", 1, is_open=False, shown=False), 2, 2),
        ("revealed", _round("p1", 1, is_open=False, shown=True), 2, 2),
        ("open", _round("p1", 2, is_open=True, shown=False), 2, 0),
        ("ended", _round("p1", 2, is_open=False, shown=False), 2, 0),
        ("closed", _round("p1", 2, is_open=False, shown=False), 2, 0),
        ("lobby", None, 2, 0),
    ]


def test_a_round_that_was_opened_again_is_the_one_on_stage(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    """Also when a later round was there already: people answer the round that they see."""
    commands.open_round(workshop, ada, session, "p1", 1)
    commands.open_round(workshop, ada, session, "p1", 2)
    commands.open_round(workshop, ada, session, "p1", 1)
    now = in_round(workshop, session.code)
    assert (now.phase, now.round) == ("open", _round("p1", 1, is_open=True, shown=True))


def test_answers_of_another_activity_or_session_are_not_counted(
    workshop: Workshop, dee: Visitor, ada: Visitor, ben: Visitor, session: Session
) -> None:
    other, _ = commands.create(
        workshop, dee, SessionSettings("Elders", "Elders", session.held_on, "nl"), whole_programme()
    )
    commands.open_round(workshop, dee, other, "p2", 1)
    stranger = somebody()
    answering.join(workshop, stranger, other)
    answering.cast(workshop, stranger, other, "p2", 1, {"value": 1})
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 20})
    commands.open_round(workshop, ada, session, "p2", 1)
    now = in_round(workshop, session.code)
    assert (now.people, now.answered) == (1, 0)


def test_going_back_to_an_activity_shows_its_latest_round(workshop: Workshop, ada: Visitor, session: Session) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    commands.go_to(workshop, ada, session, "p2")
    commands.go_to(workshop, ada, session, "p1")
    now = in_round(workshop, session.code)
    assert (now.phase, now.round) == ("revealed", _round("p1", 1, is_open=False, shown=True))


def test_the_steps_are_the_programme_with_what_happened_so_far(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    commands.open_round(workshop, ada, session, "p2", 1)
    answering.cast(workshop, ben, session, "p2", 1, {"value": 20})
    commands.open_round(workshop, ada, session, "p2", 2)
    commands.set_results(workshop, ada, session, "p3", "reveal")
    steps = session_view.items(workshop, session)
    assert [step.activity for step in steps] == [
        activities.load(activity.model_dump(exclude_none=True)) for activity in whole_programme().activities
    ]
    assert steps[0] == Item(steps[0].activity, "live", (), ())
    assert steps[1] == Item(
        steps[1].activity,
        "live",
        (_round("p2", 1, is_open=False, shown=True), _round("p2", 2, is_open=True, shown=True)),
        (1, 0),
    )
    assert steps[2] == Item(steps[2].activity, "reveal", (), ())


def test_a_session_keeps_its_copy_of_the_programme(workshop: Workshop, session: Session) -> None:
    """A past session stays readable when the built-in programme changes: nothing is read from the file again."""
    with workshop.store.writing() as db:
        db.execute("""UPDATE activities SET definition = json_set(definition, '$.left.nl', 'anders') WHERE id = 'p1'""")
    step = session_view.items(workshop, session)[0]
    assert step.activity.model_dump()["left"] == {"nl": "anders", "en": "wishes of politics"}
    assert whole_programme().activities[0].model_dump()["left"]["nl"] == "wensen van de politiek"


@pytest.mark.parametrize("code", ["ZZZZZZ", "", "' OR 1=1 --", "x" * 10_000])
def test_a_session_that_is_not_there_is_refused(
    workshop: Workshop, session: Session, unchanged: Unchanged, code: str
) -> None:
    with unchanged(), refused("code_unknown", code=code):
        session_view.build(workshop, code)


def test_the_revision_numbers_are_read_without_the_rest(workshop: Workshop, ada: Visitor, session: Session) -> None:
    commands.go_to(workshop, ada, session, "p1")
    answering.join(workshop, somebody(), session)
    answering.join(workshop, somebody(), session)
    with workshop.store.reading() as db:
        assert (session_rows.revisions(db, session.code), session_rows.revisions(db, "ZZZZZZ")) == ((1, 2, ""), None)


def test_looking_changes_nothing(workshop: Workshop, ada: Visitor, session: Session, unchanged: Unchanged) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    with unchanged():
        session_view.build(workshop, session.code)
        session_view.items(workshop, session)
