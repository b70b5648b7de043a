"""Changing the programme while a session runs: skip, move, add, edit; every answer stays."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest

from sessions import activities
from sessions.access.rights import Visitor
from sessions.activities.paradox.activity import Paradox
from sessions.facilitation import activity_order, commands, session_view, undo
from sessions.model.programme import Text
from sessions.model.records import Session
from sessions.participation import answering
from sessions.results import round_results
from sessions.workshop import Workshop
from tests.conftest import everything, in_round, refused

Unchanged = Callable[[], AbstractContextManager[None]]
NEW = Paradox(
    id="p1", kind="paradox", theme="elsewhere", left=Text(nl="nu", en="now"), right=Text(nl="later", en="later")
)


def order(workshop: Workshop, session: Session) -> list[str]:
    """The activities in their order, with a minus before those that are skipped."""
    return [("-" if item.skipped else "") + item.activity.id for item in session_view.items(workshop, session)]


def test_a_skipped_activity_is_no_stop_on_the_way_but_stays_in_the_list(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    activity_order.set_skipped(workshop, ada, session, "p2", True)
    assert order(workshop, session)[:3] == ["p1", "-p2", "p3"]
    assert [stop.position[0] for stop in session_view.stops(session_view.items(workshop, session))][:2] == ["p1", "p3"]
    activity_order.set_skipped(workshop, ada, session, "p2", False)
    assert order(workshop, session)[:3] == ["p1", "p2", "p3"]


def test_what_is_on_stage_can_not_be_skipped_and_what_comes_on_stage_is_skipped_no_longer(
    workshop: Workshop, ada: Visitor, session: Session, unchanged: Unchanged
) -> None:
    activity_order.set_skipped(workshop, ada, session, "p2", True)
    commands.go_to(workshop, ada, session, "p2")
    assert order(workshop, session)[1] == "p2"
    with unchanged(), refused("on_stage"):
        activity_order.set_skipped(workshop, ada, session, "p2", True)


@pytest.mark.parametrize(
    ("name", "after", "first"),
    [("p3", None, ["p3", "p1", "p2"]), ("p1", "p2", ["p2", "p1", "p3"]), ("p2", "p1", ["p1", "p2", "p3"])],
)
def test_an_activity_moves_to_right_after_another_one_once(
    workshop: Workshop, ada: Visitor, session: Session, name: str, after: str | None, first: list[str]
) -> None:
    before = order(workshop, session)
    for _ in range(2):  # pressed twice
        activity_order.move(workshop, ada, session, name, after)
        assert order(workshop, session)[:3] == first
    assert sorted(order(workshop, session)) == sorted(before)


def test_an_added_activity_comes_after_the_one_that_was_named_under_its_theme_with_an_id_of_its_own(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    before = order(workshop, session)
    assert activity_order.add(workshop, ada, session, NEW, "p1") == "p1_2"
    assert activity_order.add(workshop, ada, session, NEW, None) == "p1_3"
    assert order(workshop, session) == ["p1_3", "p1", "p1_2", *before[1:]]
    added = {item.activity.id: item.activity for item in session_view.items(workshop, session)}
    assert added["p1_2"] == NEW.model_copy(update={"id": "p1_2", "theme": "paradoxes"})
    assert added["p1_3"] == NEW.model_copy(update={"id": "p1_3", "theme": None})
    commands.open_round(workshop, ada, session, "p1_2", 1)
    assert session_view.build(workshop, session.code).phase == "open"


def test_a_session_has_a_most_of_activities(
    workshop: Workshop, ada: Visitor, session: Session, unchanged: Unchanged, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(activity_order, "MOST", len(order(workshop, session)))
    with unchanged(), refused("too_many_activities", most=activity_order.MOST):
        activity_order.add(workshop, ada, session, NEW, None)


def test_other_words_for_an_activity_keep_its_answers_its_id_its_kind_and_its_theme(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 20})
    told = activity_order.definition(workshop, session, "p1")
    changed = told | {"left": {"nl": "hier", "en": "here"}, "id": "other", "kind": "question", "theme": "x"}
    activity_order.change(workshop, ada, session, "p1", changed, told)
    now = in_round(workshop, session.code)
    assert (now.phase, now.answered) == ("open", 1)
    assert isinstance(now.activity, Paradox)
    assert (now.activity.id, now.activity.left.nl, now.activity.theme) == ("p1", "hier", "paradoxes")
    answering.cast(workshop, ben, session, "p1", 1, {"value": 30})


@pytest.mark.parametrize(("ask", "answer"), [("now_needed", {"now": 10, "needed": 20}), ("apart", {"left": 5})])
def test_answers_to_what_was_asked_before_an_edit_are_counted_and_kept(
    workshop: Workshop, ada: Visitor, ben: Visitor, chi: Visitor, session: Session, ask: str, answer: dict[str, int]
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 20})
    answering.cast(workshop, chi, session, "p1", 1, {"pass": True})
    told = activity_order.definition(workshop, session, "p1")
    assert activity_order.unfitting(workshop, session, "p1") == 0
    activity_order.change(workshop, ada, session, "p1", told | {"ask": ask}, told)
    assert activity_order.unfitting(workshop, session, "p1") == 1
    assert [one[4] for one in everything(workshop.settings.data)["answers"]] == ['{"value": 20}', "null"]
    step = undo.last(workshop, session)
    assert step
    undo.undo(workshop, ada, session, step.entry)
    assert activity_order.unfitting(workshop, session, "p1") == 0
    activity_order.change(workshop, ada, session, "p1", told | {"ask": ask}, told)
    answering.cast(workshop, ben, session, "p1", 1, answer)
    assert activity_order.unfitting(workshop, session, "p1") == 0


def test_an_activity_that_is_not_filled_in_changes_nothing(
    workshop: Workshop, ada: Visitor, session: Session, unchanged: Unchanged
) -> None:
    before = activity_order.definition(workshop, session, "p1")
    told = before | {"left": {"nl": "", "en": ""}}
    with unchanged(), refused("activity_incomplete"):
        activity_order.change(workshop, ada, session, "p1", told, before)
    wrong = activity_order.check(told)
    assert isinstance(wrong, tuple)
    assert [(one.key, one.rule) for one in wrong] == [
        ("activities[1].left.en", "string_too_short"),
        ("activities[1].left.nl", "string_too_short"),
    ]


def test_who_began_before_somebody_else_changed_an_activity_is_told_so_and_undoes_nothing(
    workshop: Workshop, ada: Visitor, dee: Visitor, session: Session, unchanged: Unchanged
) -> None:
    seen = activity_order.definition(workshop, session, "p1")
    hers = seen | {"left": {"nl": "hier", "en": "here"}}
    his = seen | {"minutes": 30}
    activity_order.change(workshop, ada, session, "p1", hers, seen)
    with unchanged(), refused("activity_changed"):
        activity_order.change(workshop, dee, session, "p1", his, seen)
    activity_order.change(workshop, ada, session, "p1", hers, seen)  # pressed twice
    now = activity_order.definition(workshop, session, "p1")
    activity_order.change(workshop, dee, session, "p1", now | {"minutes": 30}, now)
    assert activity_order.definition(workshop, session, "p1") == hers | {"minutes": 30}


def test_what_else_happens_to_an_activity_does_not_stand_in_the_way_of_an_edit(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    seen = activity_order.definition(workshop, session, "p2")
    activity_order.move(workshop, ada, session, "p2", None)
    activity_order.set_skipped(workshop, ada, session, "p2", True)
    commands.set_results(workshop, ada, session, "p2", "reveal")
    activity_order.change(workshop, ada, session, "p2", seen | {"minutes": 30}, seen)
    assert activity_order.definition(workshop, session, "p2")["minutes"] == 30


def test_an_activity_that_is_not_there_is_refused(
    workshop: Workshop, ada: Visitor, session: Session, unchanged: Unchanged
) -> None:
    with unchanged():
        for act in (
            lambda: activity_order.set_skipped(workshop, ada, session, "zz", True),
            lambda: activity_order.move(workshop, ada, session, "zz", None),
            lambda: activity_order.move(workshop, ada, session, "p1", "zz"),
            lambda: activity_order.add(workshop, ada, session, NEW, "zz"),
            lambda: activity_order.change(workshop, ada, session, "zz", {}, {}),
            lambda: activity_order.definition(workshop, session, "zz"),
        ):
            with refused("no_such_activity"):
                act()


def test_only_who_facilitates_changes_the_programme_and_only_before_the_end(
    workshop: Workshop, ada: Visitor, ben: Visitor, eve: Visitor, session: Session, unchanged: Unchanged
) -> None:
    def all_of(who: Visitor) -> list[Callable[[], object]]:
        return [
            lambda: activity_order.set_skipped(workshop, who, session, "p2", True),
            lambda: activity_order.move(workshop, who, session, "p2", None),
            lambda: activity_order.add(workshop, who, session, NEW, None),
            lambda: activity_order.change(workshop, who, session, "p1", {}, {}),
        ]

    with unchanged():
        for who in (ben, eve):
            for act in all_of(who):
                with refused("facilitator_only"):
                    act()
    commands.end(workshop, ada, session)
    with unchanged():
        for act in all_of(ada):
            with refused("session_ended"):
                act()


def test_every_change_is_told_to_who_listens_and_stands_in_the_log(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    before = commands.find(workshop, session.code).stage
    activity_order.set_skipped(workshop, ada, session, "p2", True)
    activity_order.set_skipped(workshop, ada, session, "p2", False)
    activity_order.move(workshop, ada, session, "p2", None)
    activity_order.add(workshop, ada, session, NEW, "p1")
    told = activity_order.definition(workshop, session, "p1")
    activity_order.change(workshop, ada, session, "p1", told, told)
    assert commands.find(workshop, session.code).stage == before + 5
    log = [row[2:4] for row in everything(workshop.settings.data)["stage_log"]][-5:]
    assert log == [("skip", "p2"), ("unskip", "p2"), ("move", "p2"), ("add", "paradox p1"), ("change", "p1")]


def test_a_step_that_an_edit_takes_away_leaves_the_stage_and_its_answers_stay(
    workshop: Workshop, dee: Visitor, session: Session, ben: Visitor, example_kind: None
) -> None:
    told: dict[str, Any] = {
        "kind": "example",
        "id": "w1",
        "text": {"nl": "Welk weer?", "en": "Which weather?"},
        "steps": ["today", "tomorrow"],
        "options": [{"id": one, "text": {"nl": one, "en": one}} for one in ("sun", "rain", "snow")],
    }
    kind = activity_order.check(told)
    assert not isinstance(kind, tuple)
    activity_order.add(workshop, dee, session, kind, None)
    commands.open_round(workshop, dee, session, "w1", 1, "tomorrow")
    answering.cast(workshop, ben, session, "w1", 1, {"weather": "snow"})
    fewer = told | {"steps": ["today"], "options": told["options"][:2]}
    activity_order.change(workshop, dee, session, "w1", fewer, activity_order.definition(workshop, session, "w1"))
    now = session_view.build(workshop, session.code)
    assert (now.session.current, now.session.step, now.phase) == ("w1", "today", "waiting")
    assert everything(workshop.settings.data)["answers"][0][4] == '{"weather": "snow"}'
    [one] = session_view.items(workshop, session)[0].rounds
    commands.reveal(workshop, dee, session, "w1", 1)
    activity = activities.load(activity_order.definition(workshop, session, "w1"))
    [one] = session_view.items(workshop, session)[0].rounds
    assert (
        round_results.visible_result(workshop, commands.find(workshop, session.code), activity, one, "nl").hidden
        == "too_few"
    )
