"""People without a device: what is entered by hand, how it counts, and how it is undone."""

import json
from collections import Counter
from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.activities import kinds
from sessions.activities.action.look_back import LookBackPrompt
from sessions.activities.capabilities import WithManualEntry
from sessions.activities.interventions.actors import ActorPrompt
from sessions.activities.kind import Context
from sessions.activities.shared.manual_entry import Ballots, ChoiceCounts, DotCounts, Papers, PlaceCounts, TextLines
from sessions.facilitation import commands, session_view
from sessions.locale import Texts
from sessions.model.records import Round, Session
from sessions.participation import answering, manual_entry
from sessions.results import round_results
from sessions.results.result import Result
from sessions.workshop import Workshop
from tests.conftest import everything, in_round, narrowed, on_stage, refused, whole_programme

pytestmark = pytest.mark.both_stores

NL = Texts("nl")
Reload = Callable[[Session], Session]


# --- pure -------------------------------------------------------------------------------------------------------------


def test_hands_at_five_places_and_a_list_are_marks() -> None:
    way = PlaceCounts()
    counts = {"left": 1, "rather_left": 2, "middle": 0, "rather_right": 1, "right": 1}
    found = [narrowed(answer, dict)["value"] for answer in way.answers(counts, " 20, 35;80 ")]
    assert found == [0, 25, 25, 75, 100, 20, 35, 80]
    assert way.answers({}, "") == []


@pytest.mark.parametrize("listed", ["101", "20, -5", "20 of 30", "1e2"])
def test_what_is_no_place_on_the_line_is_refused(listed: str) -> None:
    with refused("hand_numbers"):
        PlaceCounts().answers({}, listed)


def test_lines_are_texts_of_one_person_each() -> None:
    assert TextLines(part="text").answers({}, " een \n\n twee") == [
        {"texts": [{"id": "hand", "text": "een"}]},
        {"texts": [{"id": "hand", "text": "twee"}]},
    ]


def test_dots_are_laid_by_as_few_people_as_can_be() -> None:
    way = DotCounts()
    assert way.answers({"a": 2, "b": 1}, "") == [{"a": 2, "b": 1}]
    assert way.answers({"a": 4}, "") == [{"a": 2}, {"a": 2}]
    assert len(way.answers({"a": 5, "b": 4}, "")) == 3
    assert way.answers({"a": 0}, "") == []


@given(st.dictionaries(st.sampled_from("abcde"), st.integers(0, 40)))
def test_no_dot_is_lost_and_nobody_lays_too_many(counts: Mapping[str, int]) -> None:
    ballots: list[Counter[str]] = [Counter(narrowed(answer, dict)) for answer in DotCounts().answers(counts, "")]
    assert sum(ballots, Counter()) == +Counter(counts)
    assert all(0 < ballot.total() <= 3 and max(ballot.values()) <= 2 for ballot in ballots)
    fewest = max([-(-sum(counts.values()) // 3), *(-(-one // 2) for one in counts.values())], default=0)
    assert len(ballots) == fewest


def test_hands_that_are_counted_question_by_question_are_as_few_people_as_can_be() -> None:
    way = ChoiceCounts.of({"q1": "Wie trekt?", "q2": "Wie beslist?"}, {"raad": "de raad", "anders": "anders"})
    assert list(way.counted) == ["q1/raad", "q1/anders", "q2/raad", "q2/anders"]
    assert [way.heading(name) for name in way.counted] == ["Wie trekt?"] * 2 + ["Wie beslist?"] * 2
    assert way.answers({"q1/raad": 2, "q1/anders": 1, "q2/anders": 2, "q2/raad": 0}, "") == [
        {"q1": "raad", "q2": "anders"}, {"q1": "raad", "q2": "anders"}, {"q1": "anders"},
    ]  # fmt: skip
    assert way.answers({}, "") == []


def test_papers_hold_a_number_for_everything_that_is_asked_or_a_dash() -> None:
    way = Papers(asked={"now": "nu", "needed": "nodig"})
    assert way.legend() == ["nu", "nodig"]
    assert way.answers({}, " 20 60\n\n5,100 \n- ; 7") == [
        {"now": 20, "needed": 60}, {"now": 5, "needed": 100}, {"needed": 7},
    ]  # fmt: skip


@pytest.mark.parametrize("paper", ["20", "20 60 5", "20 101", "20 -5", "20 zestig", "2.5 60", "20 ²"])
def test_a_paper_that_can_not_be_read_is_refused_by_its_number(paper: str) -> None:
    with refused("hand_paper", paper=2):
        Papers(asked={"now": "nu", "needed": "nodig"}).answers({}, f"20 60\n\n{paper}\n1 2")


def test_a_paper_with_an_order_names_every_option_once() -> None:
    way = Ballots(asked={"a": "A", "b": "B", "c": "C"})
    assert way.answers({}, "3 1 2") == [{"order": ["c", "a", "b"]}]
    for paper in ("3 1", "3 1 1", "3 1 -", "4 2 1", "0 1 2"):
        with refused("hand_paper", paper=1):
            way.answers({}, paper)


def test_only_texts_with_something_to_choose_beside_them_can_not_be_entered_by_hand() -> None:
    found = set()
    for kind in whole_programme().activities:
        loaded = kinds()[kind.kind].model_validate(kind.model_dump(by_alias=True))
        for step in loaded.steps():
            asking = loaded.prompt(step.name, Context())
            if not asking.asks:
                continue
            assert isinstance(asking, WithManualEntry)
            if asking.manual_form(NL) is None:
                found.add((kind.kind, step.name))
    not_yet = {("question", "dots"), ("incident", "dots")}  # nothing is offered before something was written
    assert found == {("canvas", "fill"), ("forcefield", "add"), ("incident", "tell"), *not_yet}


# --- in a session -----------------------------------------------------------------------------------------------------


def open_(workshop: Workshop, ada: Visitor, session: Session, activity: str = "p1", number: int = 1) -> Round:
    commands.open_round(workshop, ada, session, activity, number)
    return round_(workshop, session)


def round_(workshop: Workshop, session: Session) -> Round:
    now = in_round(workshop, session.code)
    return now.round


def result(workshop: Workshop, session: Session) -> Result:
    now = in_round(workshop, session.code)
    return round_results.visible_result(workshop, now.session, now.activity, now.round, "nl")


def test_what_is_entered_counts_as_any_other_answer(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    one = open_(workshop, ada, session)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 10})
    assert manual_entry.enter(workshop, ada, session, one, {"left": 1}, "40, 60") == 3
    now, shown = in_round(workshop, session.code), result(workshop, session)
    assert (now.people, now.answered, now.by_hand) == (4, 4, 3)
    assert (shown.answered, sorted(shown.summary.values.values())) == (4, [0, 10, 40, 60])
    assert manual_entry.counts(workshop, session) == {("p1", 1, "answer"): 3}


def test_they_are_marked_participants_without_a_role_and_stand_in_the_log_as_such(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    one = open_(workshop, ada, session)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 10})
    manual_entry.enter(workshop, ada, session, one, {}, "40")
    rows = everything(workshop)
    with workshop.store.reading() as db:
        marked = db.execute("SELECT role, batch, pretend FROM participants ORDER BY id").fetchall()
    assert marked == [(None, None, 0), (None, 1, 0)]
    assert [(row[5], row[7]) for row in rows["answer_log"]] == [('{"value": 10}', 0), ('{"value": 40}', 1)]
    assert rows["stage_log"][-1][2:4] == ("by_hand", "p1 1")


def test_a_batch_is_undone_as_a_whole_and_only_that_one(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    one = open_(workshop, ada, session)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 10})
    manual_entry.enter(workshop, ada, session, one, {}, "40, 60")
    manual_entry.enter(workshop, ada, session, one, {"right": 1}, "")
    first, second = manual_entry.batches(workshop, ada, session, one)
    assert (first.people, second.people) == (2, 1)
    for _ in range(2):
        manual_entry.undo(workshop, ada, session, first.id)
        assert manual_entry.batches(workshop, ada, session, one) == [second]
    now = in_round(workshop, session.code)
    assert (now.people, now.answered, now.by_hand) == (2, 2, 1)
    log = everything(workshop)["answer_log"]
    assert [(row[5], row[7]) for row in log[-2:]] == [(None, 1), (None, 1)]


def test_each_person_counts_once_towards_what_may_be_shown(workshop: Workshop, ada: Visitor, session: Session) -> None:
    one = open_(workshop, ada, session)
    manual_entry.enter(workshop, ada, session, one, {}, "40, 60")
    assert result(workshop, session).hidden == "too_few"
    manual_entry.enter(workshop, ada, session, one, {}, "50")
    assert (result(workshop, session).hidden, result(workshop, session).answered) == (None, 3)


def test_people_who_raise_their_hands_again_are_the_same_people(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    manual_entry.enter(workshop, ada, session, open_(workshop, ada, session), {}, "1, 2, 3")
    manual_entry.enter(workshop, ada, session, open_(workshop, ada, session, "p2"), {}, "1, 2, 3, 4, 5")
    manual_entry.enter(workshop, ada, session, open_(workshop, ada, session, "p3"), {}, "1, 2")
    assert session_view.build(workshop, session.code).people == 1 + 5


def test_texts_of_paper_are_seen_at_once_and_belong_to_one_person_each(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    one = open_(workshop, ada, session, "q01")
    assert manual_entry.enter(workshop, ada, session, one, {}, "Ruimte\nTijd\n") == 2
    assert sorted(text for _, text in result(workshop, session).cards) == ["Ruimte", "Tijd"]


def test_a_closed_round_on_stage_takes_them_and_one_that_is_gone_does_not(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    one = open_(workshop, ada, session)
    commands.close_round(workshop, ada, session, "p1", 1)
    assert manual_entry.enter(workshop, ada, session, one, {}, "40") == 1
    commands.go_to(workshop, ada, session, "p2")
    with refused("hand_too_late"):
        manual_entry.enter(workshop, ada, session, one, {}, "40")
    commands.end(workshop, ada, session)
    with refused("session_ended"):
        manual_entry.enter(workshop, ada, session, one, {}, "40")


@pytest.mark.parametrize(
    ("counts", "listed", "key", "values"),
    [
        ({}, "", "hand_nothing", {}),
        ({"left": 0}, " ", "hand_nothing", {}),
        ({"left": 301}, "", "hand_too_many", {"most": 300}),
        ({"left": -1}, "5", "hand_too_many", {"most": 300}),
        ({}, "5, 101", "hand_numbers", {}),
    ],
)
def test_what_can_not_be_entered_is_refused_and_stores_nothing(
    workshop: Workshop, ada: Visitor, session: Session, counts: Mapping[str, int], listed: str, key: str,
    values: Mapping[str, object],
) -> None:  # fmt: skip
    one = open_(workshop, ada, session)
    before = everything(workshop)
    with refused(key, **values):
        manual_entry.enter(workshop, ada, session, one, counts, listed)
    assert everything(workshop) == before


def activity_of(workshop: Workshop, session: Session, kind: str) -> str:
    """The first activity of a kind; of paradoxes, the one that is asked in a certain way."""
    name, _, way = kind.partition(":")
    return next(
        item.activity.id
        for item in session_view.items(workshop, session)
        if item.activity.kind == name and way in {"", getattr(item.activity, "ask", "")}
    )


def stored(workshop: Workshop) -> list[dict[str, object]]:
    return [json.loads(str(row[4])) for row in everything(workshop)["answers"]]


def test_papers_with_two_marks_show_each_gap(workshop: Workshop, ada: Visitor, session: Session) -> None:
    one = open_(workshop, ada, session, activity_of(workshop, session, "paradox:now_needed"))
    assert manual_entry.enter(workshop, ada, session, one, {}, "20 60\n30 30\n80 10\n- 5") == 4
    assert stored(workshop)[-1] == {"needed": 5}
    summary = result(workshop, session).summary
    assert sorted(summary.pairs.values()) == [(20, 60), (30, 30), (80, 10)]
    assert (summary.shift.left, summary.shift.stayed, summary.shift.right) == (1, 1, 1)


def test_papers_with_both_poles_are_points(workshop: Workshop, ada: Visitor, session: Session) -> None:
    one = open_(workshop, ada, session, activity_of(workshop, session, "paradox:apart"))
    manual_entry.enter(workshop, ada, session, one, {}, "20 60\n90 90\n0 100")
    assert sorted(result(workshop, session).summary.points.values()) == [(0, 100), (20, 60), (90, 90)]


def test_papers_with_an_order_are_a_ranking(workshop: Workshop, ada: Visitor, session: Session) -> None:
    one = open_(workshop, ada, session, activity_of(workshop, session, "ranking"))
    manual_entry.enter(workshop, ada, session, one, {}, "2 1 3 4\n2 3 1 4\n1 2 3 4")
    commands.reveal(workshop, ada, session, one.activity, one.number)
    # Points 3, 2, 1, 0 by hand: the first option 2 + 1 + 3, the second 3 + 3 + 2, the third 1 + 2 + 1, the fourth 0.
    assert list(result(workshop, session).summary.borda.values()) == [6, 8, 4, 0]


def test_papers_with_points_add_up_or_are_refused_by_their_number(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    one = open_(workshop, ada, session, activity_of(workshop, session, "triangle"))
    asking = on_stage(workshop, session.code).prompt
    way = asking.manual_form(NL) if isinstance(asking, WithManualEntry) else None
    assert way
    good = " ".join(["50 30 20"] * (len(way.legend()) // 3))
    before = everything(workshop)
    for wrong in ("50 30 10", "51 29 20", "50 30 -"):
        with refused("hand_paper", paper=2):
            manual_entry.enter(workshop, ada, session, one, {}, f"{good}\n{good.replace('50 30 20', wrong)}")
    assert everything(workshop) == before
    manual_entry.enter(workshop, ada, session, one, {}, f"{good}\n{good}")
    assert [list(value.values())[:3] for value in stored(workshop)] == [[50, 30, 20]] * 2


def test_hands_for_who_does_what_are_counted_per_question(workshop: Workshop, ada: Visitor, session: Session) -> None:
    name = activity_of(workshop, session, "interventions")
    commands.open_round(workshop, ada, session, name, 1, "who")
    now = in_round(workshop, session.code)
    way = narrowed(now.prompt, ActorPrompt).manual_form(NL)
    assert isinstance(way, ChoiceCounts)
    first, second = list(way.questions)[:2]
    one, other = [name.removeprefix(f"{first}/") for name in way.counted if name.startswith(f"{first}/")][:2]
    counts = {f"{first}/{one}": 3, f"{first}/{other}": 1, f"{second}/{other}": 3}
    assert manual_entry.enter(workshop, ada, session, now.round, counts, "") == 4
    commands.reveal(workshop, ada, session, name, 1)
    summary = result(workshop, session).summary
    assert {actor: count for actor, count in summary[first].items() if count} == {one: 3, other: 1}
    assert {actor: count for actor, count in summary[second].items() if count} == {other: 3}


def test_hands_for_what_became_of_an_action_are_counted_per_action() -> None:
    back = kinds()["action"].model_validate(
        {
            "id": "a", "kind": "action", "minutes": 5, "text": {"nl": "Terug", "en": "Back"},
            "earlier": [{"id": "a1", "what": "Bellen"}, {"id": "a2", "what": "Schrijven"}],
        }
    )  # fmt: skip
    asked = narrowed(back.prompt("look_back", Context()), LookBackPrompt)
    way = asked.manual_form(NL)
    assert way
    given = way.answers({"a1/done": 3, "a2/busy": 1, "a2/dropped": 2}, "")
    summary = asked.summarise({str(index): asked.parse(one) for index, one in enumerate(given)})
    assert summary
    assert [{choice: n for choice, n in summary[name].items() if n} for name in ("a1", "a2")] == [
        {"done": 3}, {"busy": 1, "dropped": 2},
    ]  # fmt: skip


def test_papers_that_are_all_left_open_are_no_batch(workshop: Workshop, ada: Visitor, session: Session) -> None:
    one = open_(workshop, ada, session, activity_of(workshop, session, "paradox:now_needed"))
    before = everything(workshop)
    with refused("hand_nothing"):
        manual_entry.enter(workshop, ada, session, one, {}, "- -\n- -")
    assert everything(workshop) == before


def test_an_activity_that_has_no_way_by_hand_refuses(workshop: Workshop, ada: Visitor, session: Session) -> None:
    name = next(item.activity.id for item in session_view.items(workshop, session) if item.activity.kind == "incident")
    with refused("hand_not_here"):
        manual_entry.enter(workshop, ada, session, open_(workshop, ada, session, name), {}, "5")


def test_nobody_but_the_facilitator_enters_looks_or_undoes(
    workshop: Workshop, ada: Visitor, ben: Visitor, eve: Visitor, session: Session
) -> None:
    one = open_(workshop, ada, session)
    manual_entry.enter(workshop, ada, session, one, {}, "40")
    before = everything(workshop)
    for nobody in (ben, eve):
        for act in (
            lambda who: manual_entry.enter(workshop, who, session, one, {}, "40"),
            lambda who: manual_entry.undo(workshop, who, session, 1),
            lambda who: manual_entry.batches(workshop, who, session, one),
            lambda who: manual_entry.set_device_sharing(workshop, who, session, True),
        ):
            with refused("facilitator_only"):
                act(nobody)
    assert everything(workshop) == before


def test_what_was_entered_by_hand_is_forgotten_with_its_session(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    manual_entry.enter(workshop, ada, session, open_(workshop, ada, session), {}, "40")
    with workshop.store.writing() as db:
        db.execute("DELETE FROM sessions WHERE id = ?", [session.id])
    rows = everything(workshop)
    assert (rows["participants"], rows["batches"], rows["answers"]) == ([], [], [])


# --- a laptop that is passed on ---------------------------------------------------------------------------------------


def test_the_next_participant_is_fresh_and_the_answers_of_the_one_before_stay(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    open_(workshop, ada, session)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 10})
    manual_entry.set_device_sharing(workshop, ada, session, True)
    token = manual_entry.next_token(workshop, ben, session.code, manual_entry.proof(ben, session))
    assert token not in {None, ben.token}
    fay = Visitor(token)
    assert answering.participant_of(workshop, fay, session) is None
    answering.join(workshop, fay, session)
    answering.cast(workshop, fay, session, "p1", 1, {"value": 90})
    assert [row[4] for row in everything(workshop)["answers"]] == ['{"value": 10}', '{"value": 90}']
    assert manual_entry.next_token(workshop, fay, session.code, manual_entry.proof(ben, session)) is None, (
        "a proof works once"
    )


def test_nobody_gets_a_fresh_token_who_may_not_have_one(
    workshop: Workshop, dee: Visitor, ada: Visitor, ben: Visitor, session: Session
) -> None:
    def fresh(who: Visitor, given: str | None = None) -> str | None:
        return manual_entry.next_token(workshop, who, session.code, given or manual_entry.proof(who, session))

    assert fresh(ben) is None, "the facilitator did not allow it"
    manual_entry.set_device_sharing(workshop, ada, session, True)
    assert fresh(ben) is not None
    assert (fresh(ben, "x" * 24), fresh(ada), fresh(dee)) == (None, None, None)
    assert manual_entry.next_token(workshop, Visitor(None), session.code, "x") is None
    assert manual_entry.next_token(workshop, ben, "NIETDA", manual_entry.proof(ben, session)) is None
    assert rights.holds_a_right(workshop, ada) and not rights.holds_a_right(workshop, ben)
    commands.end(workshop, ada, session)
    assert fresh(ben) is None


# --- an open conversation ---------------------------------------------------------------------------------------------


def test_talking_closes_the_round_keeps_its_answers_and_ends_with_what_comes_next(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    open_(workshop, ada, session)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 10})
    commands.discuss(workshop, ada, session, "p1", True)
    now = session_view.build(workshop, session.code)
    current = now.in_round
    assert current and (now.phase, current.answered, current.round.open) == ("talking", 1, False)
    commands.discuss(workshop, ada, session, "p1", False)
    assert session_view.build(workshop, session.code).phase == "revealed"
    acts: tuple[Callable[[], object], ...] = (
        lambda: commands.open_round(workshop, ada, session, "p1", 1),
        lambda: commands.reveal(workshop, ada, session, "p1", 1),
        lambda: commands.go_to(workshop, ada, session, "p2"),
    )
    for leave in acts:
        commands.go_to(workshop, ada, session, "p1")
        commands.discuss(workshop, ada, session, "p1", True)
        leave()
        assert session_view.build(workshop, session.code).phase != "talking"


def test_only_what_is_on_stage_is_talked_about_and_only_the_facilitator_says_so(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    commands.go_to(workshop, ada, session, "p1")
    before = everything(workshop)
    with refused("no_such_activity"):
        commands.discuss(workshop, ada, session, "p2", True)
    with refused("facilitator_only"):
        commands.discuss(workshop, ben, session, "p1", True)
    assert everything(workshop) == before
