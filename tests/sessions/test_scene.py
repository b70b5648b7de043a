"""The scene: where a session stands now, as every screen sees it, in one look."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from sessions import activities, scene, taking_part
from sessions import session as life
from sessions.access import Visitor
from sessions.plan import Plan
from sessions.records import Round, Session
from sessions.scene import Item, Scene
from sessions.store import stage
from sessions.workshop import Workshop
from tests.conftest import START, refused, somebody, whole_programme

Unchanged = Callable[[], AbstractContextManager[None]]


def _round(activity: str, number: int, *, is_open: bool, shown: bool) -> Round:
    return Round(activity, number, "", number, is_open, shown, START, None if is_open else START)


def test_the_lobby_counts_who_is_in(workshop: Workshop, session: Session, ben: Visitor, chi: Visitor) -> None:
    now = scene.look(workshop, session.code)
    assert now == Scene(life.find(workshop, session.code), None, None, None, people=2, answered=0)
    assert now.phase == "lobby"


def test_an_activity_on_stage_waits_until_its_round_opens(workshop: Workshop, ada: Visitor, session: Session) -> None:
    life.go_to(workshop, ada, session, "p1")
    now = scene.look(workshop, session.code)
    assert (now.phase, now.activity and now.activity.id, now.round) == ("waiting", "p1", None)


def test_every_phase_of_a_round_is_seen(
    workshop: Workshop, ada: Visitor, ben: Visitor, chi: Visitor, session: Session
) -> None:
    life.set_results(workshop, ada, session, "p1", "reveal")
    life.open_round(workshop, ada, session, "p1", 1)
    taking_part.cast(workshop, ben, session, "p1", 1, {"value": 20})
    taking_part.cast(workshop, chi, session, "p1", 1, {"pass": True})
    seen = []
    for act in (
        lambda: None,
        lambda: life.close_round(workshop, ada, session, "p1", 1),
        lambda: life.reveal(workshop, ada, session, "p1", 1),
        lambda: life.open_round(workshop, ada, session, "p1", 2),
        lambda: life.end(workshop, ada, session),
        lambda: life.resume(workshop, ada, session),
        lambda: life.back_to_lobby(workshop, ada, session),
    ):
        act()
        now = scene.look(workshop, session.code)
        seen.append((now.phase, now.round, now.people, now.answered))
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
    life.open_round(workshop, ada, session, "p1", 1)
    life.open_round(workshop, ada, session, "p1", 2)
    life.open_round(workshop, ada, session, "p1", 1)
    now = scene.look(workshop, session.code)
    assert (now.phase, now.round) == ("open", _round("p1", 1, is_open=True, shown=True))


def test_answers_of_another_activity_or_session_are_not_counted(
    workshop: Workshop, dee: Visitor, ada: Visitor, ben: Visitor, session: Session
) -> None:
    other, _ = life.create(workshop, dee, Plan("Elders", "Elders", session.held_on, "nl"), whole_programme())
    life.open_round(workshop, dee, other, "p2", 1)
    stranger = somebody()
    taking_part.join(workshop, stranger, other)
    taking_part.cast(workshop, stranger, other, "p2", 1, {"value": 1})
    life.open_round(workshop, ada, session, "p1", 1)
    taking_part.cast(workshop, ben, session, "p1", 1, {"value": 20})
    life.open_round(workshop, ada, session, "p2", 1)
    now = scene.look(workshop, session.code)
    assert (now.people, now.answered) == (1, 0)


def test_going_back_to_an_activity_shows_its_latest_round(workshop: Workshop, ada: Visitor, session: Session) -> None:
    life.open_round(workshop, ada, session, "p1", 1)
    life.go_to(workshop, ada, session, "p2")
    life.go_to(workshop, ada, session, "p1")
    now = scene.look(workshop, session.code)
    assert (now.phase, now.round) == ("revealed", _round("p1", 1, is_open=False, shown=True))


def test_the_steps_are_the_programme_with_what_happened_so_far(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    life.open_round(workshop, ada, session, "p2", 1)
    taking_part.cast(workshop, ben, session, "p2", 1, {"value": 20})
    life.open_round(workshop, ada, session, "p2", 2)
    life.set_results(workshop, ada, session, "p3", "reveal")
    steps = scene.items(workshop, session)
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
    step = scene.items(workshop, session)[0]
    assert step.activity.model_dump()["left"] == {"nl": "anders", "en": "wishes of politics"}
    assert whole_programme().activities[0].model_dump()["left"]["nl"] == "wensen van de politiek"


@pytest.mark.parametrize("code", ["ZZZZZZ", "", "' OR 1=1 --", "x" * 10_000])
def test_a_session_that_is_not_there_is_refused(
    workshop: Workshop, session: Session, unchanged: Unchanged, code: str
) -> None:
    with unchanged(), refused("code_unknown", code=code):
        scene.look(workshop, code)


def test_the_revision_numbers_are_read_without_the_rest(workshop: Workshop, ada: Visitor, session: Session) -> None:
    life.go_to(workshop, ada, session, "p1")
    taking_part.join(workshop, somebody(), session)
    taking_part.join(workshop, somebody(), session)
    with workshop.store.reading() as db:
        assert (stage.revisions(db, session.code), stage.revisions(db, "ZZZZZZ")) == ((1, 2, ""), None)


def test_looking_changes_nothing(workshop: Workshop, ada: Visitor, session: Session, unchanged: Unchanged) -> None:
    life.open_round(workshop, ada, session, "p1", 1)
    with unchanged():
        scene.look(workshop, session.code)
        scene.items(workshop, session)
