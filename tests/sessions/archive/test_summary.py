"""A session at a glance: the minutes of each activity, and what stood out of what the audience may see."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

import pytest

from sessions.access.rights import Visitor
from sessions.activities.forcefield.rating import RatingPrompt
from sessions.archive import summary
from sessions.archive.summary import SessionSummary
from sessions.facilitation import activity_order, commands, session_view
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering
from sessions.results import round_results
from sessions.workshop import Workshop
from tests.conftest import START, Clock, somebody

NL = Texts("nl")
Ask = Callable[..., None]


@pytest.fixture
def people(workshop: Workshop, session: Session) -> list[Visitor]:
    """Six people take part."""
    group = [somebody() for _ in range(6)]
    for person in group:
        answering.join(workshop, person, session)
    return group


@pytest.fixture
def ask(workshop: Workshop, ada: Visitor, session: Session, people: Sequence[Visitor]) -> Ask:
    """`ask("p1", 1, [{"value": 3}, …], "step")`: a round in which everybody answers; closed and revealed."""

    def asked(activity: str, number: int, given: Sequence[Mapping[str, object]], step: str = "") -> None:
        commands.open_round(workshop, ada, session, activity, number, step)
        for person, answer in zip(people, given, strict=False):
            answering.cast(workshop, person, session, activity, number, answer)
        commands.close_round(workshop, ada, session, activity, number)
        commands.reveal(workshop, ada, session, activity, number)

    return asked


def places(*values: int) -> list[dict[str, object]]:
    """Answers to a paradox."""
    return [{"value": value} for value in values]


def summarised(workshop: Workshop, session: Session) -> SessionSummary:
    """The summary of the session as it is now, in Dutch."""
    now = commands.find(workshop, session.code)
    return summary.summarise(workshop, now, session_view.items(workshop, now), NL)


def stood_out(workshop: Workshop, session: Session) -> dict[str, tuple[str, str]]:
    """What stood out: activity and sentence, by name."""
    highlights = summarised(workshop, session).highlights
    return {each.name: (each.activity.id, each.sentence) for each in highlights}


# --- time -------------------------------------------------------------------------------------------------------------


def test_a_session_in_its_lobby_has_used_nothing(workshop: Workshop, session: Session) -> None:
    now = summarised(workshop, session)
    programme = session_view.items(workshop, session)
    assert (now.began, now.used, now.highlights, now.actions) == (None, timedelta(0), [], [])
    assert now.planned == sum(item.activity.minutes for item in programme)
    assert [(each.activity.id, each.used) for each in now.times] == [(item.activity.id, None) for item in programme]


def test_minutes_are_counted_by_activity_until_the_end(
    workshop: Workshop, ada: Visitor, session: Session, clock: Clock
) -> None:
    activity_order.set_skipped(workshop, ada, session, "p4", True)
    for activity, minutes in (("p1", 4), ("p2", 7), ("p1", 2)):
        commands.go_to(workshop, ada, session, activity)
        clock.forward(minutes=minutes)
    activity_order.set_skipped(workshop, ada, session, "p2", True)
    commands.end(workshop, ada, session)
    clock.forward(hours=2)
    now = summarised(workshop, session)
    used = {each.activity.id: each.used for each in now.times}
    assert (now.began, now.used) == (START, timedelta(minutes=13))
    assert (used["p1"], used["p2"], used["p3"]) == (timedelta(minutes=6), timedelta(minutes=7), None)
    assert "p4" not in used, "skipped and never on stage"
    skipped = {"p2", "p4"}
    programme = session_view.items(workshop, session)
    assert now.planned == sum(item.activity.minutes for item in programme if item.activity.id not in skipped)


# --- what stood out ---------------------------------------------------------------------------------------------------


def test_the_widest_spread_is_most_divided(workshop: Workshop, session: Session, ask: Ask) -> None:
    ask("p1", 1, places(10, 12, 90, 92, 50, 50))
    ask("p2", 1, places(0, 0, 0, 100, 100, 100))
    ask("p3", 1, places(50, 50, 50, 50, 50, 50))
    [(name, (activity, sentence))] = stood_out(workshop, session).items()
    assert (name, activity) == ("divided", "p2")
    assert sentence.startswith("De groep lijkt verdeeld in twee kampen")


def test_a_group_of_one_mind_is_divided_about_nothing(workshop: Workshop, session: Session, ask: Ask) -> None:
    ask("p1", 1, places(50, 52, 54, 50, 52, 54))
    assert stood_out(workshop, session) == {}


def test_the_median_that_moved_furthest_is_named_with_how_people_moved(
    workshop: Workshop, session: Session, ask: Ask
) -> None:
    ask("p1", 1, places(50, 50, 50, 50, 50, 50))
    ask("p1", 2, places(56, 56, 56, 56, 56, 56))
    ask("p2", 1, places(20, 20, 20, 20, 20, 20))
    ask("p2", 2, places(50, 50, 50, 50, 50, 20))
    activity, sentence = stood_out(workshop, session)["moved"]
    assert activity == "p2"
    assert sentence.startswith("5 schoven naar")


def test_what_hardly_moved_did_not_stand_out(workshop: Workshop, session: Session, ask: Ask) -> None:
    ask("p1", 1, places(50, 50, 50, 50, 50, 50))
    ask("p1", 2, places(55, 55, 55, 55, 55, 55))
    assert stood_out(workshop, session) == {}


def test_the_widest_gap_between_now_and_needed(workshop: Workshop, session: Session, ask: Ask) -> None:
    ask("p6_now_needed", 1, [{"now": 80, "needed": 20}] * 6)
    activity, sentence = stood_out(workshop, session)["gap"]
    assert (activity, sentence) == ("p6_now_needed", "6 willen meer naar ‘sturen’.")


def test_the_strongest_restraining_force_in_our_hands(workshop: Workshop, session: Session, ask: Ask) -> None:
    [forces] = [item.activity for item in session_view.items(workshop, session) if item.activity.id == "forces"]
    first, second, third = [force["id"] for force in forces.model_dump()["forces"]][:3]
    rated = {f"{first}_strength": 5, f"{first}_influence": 2, f"{second}_strength": 4, f"{second}_influence": 4,
             f"{third}_strength": 4, f"{third}_influence": 5}  # fmt: skip
    ask("forces", 1, [rated] * 3, "rate")
    activity, sentence = stood_out(workshop, session)["restraining"]
    wording = {force["id"]: force["text"]["nl"] for force in forces.model_dump()["forces"]}
    assert (activity, sentence) == ("forces", f"{wording[third]} (kracht 4, invloed 5)")


def test_a_force_that_the_group_added_can_be_the_strongest(
    workshop: Workshop, session: Session, ask: Ask, ada: Visitor
) -> None:
    commands.set_approval(workshop, ada, session, wanted=False)
    force = {"id": "a", "text": "Geen tijd", "direction": "restraining"}
    ask("forces", 1, [{"texts": [force]}, {"texts": []}, {"texts": []}], "add")
    now = commands.find(workshop, session.code)
    [forces] = [item.activity for item in session_view.items(workshop, now) if item.activity.id == "forces"]
    prompt = round_results.prompt_of(workshop, now, forces, "rate")
    assert isinstance(prompt, RatingPrompt)
    [added] = [force.id for force in prompt.forces if force.added]
    ask("forces", 2, [{f"{added}_strength": 5, f"{added}_influence": 5}] * 3, "rate")
    assert stood_out(workshop, session)["restraining"] == ("forces", "Geen tijd (kracht 5, invloed 5)")


def test_the_strategy_that_was_chosen_and_one_with_the_most_points_only(
    workshop: Workshop, session: Session, ask: Ask
) -> None:
    [strategies] = [item.activity for item in session_view.items(workshop, session) if item.activity.id == "strategies"]
    options = [option["id"] for option in strategies.model_dump()["options"]]
    first = strategies.model_dump()["options"][0]["text"]["nl"]
    ask("strategies", 1, [{"order": options}] * 4)
    assert stood_out(workshop, session)["strategy"] == ("strategies", NL("ranking.say.decisive", first=first))
    ask("strategies", 2, [{"order": options}] * 3 + [{"order": [*options[1:], options[0]]}] * 3)
    activity, sentence = stood_out(workshop, session)["strategy"]
    second = strategies.model_dump()["options"][1]["text"]["nl"]
    assert (activity, sentence) == ("strategies", NL("ranking.say.most_points", option=second))
    ask("strategies", 3, [{"order": options}] * 3 + [{"order": [options[1], options[0], *options[2:]]}] * 3)
    both = f"‘{first}’ {NL('ranking.and')} ‘{second}’"
    said = NL("ranking.say.open", points=both, first=both, duels=NL("ranking.nobody"))
    assert stood_out(workshop, session)["strategy"] == ("strategies", said), "none of two is named"


def test_the_first_competency_to_develop(workshop: Workshop, session: Session, ask: Ask) -> None:
    [team] = [
        item.activity for item in session_view.items(workshop, session) if item.activity.id == "team_competencies"
    ]
    first = team.model_dump()["items"][1]
    ask("team_competencies", 1, [{first["id"]: 2}] * 3, "develop")
    activity, sentence = stood_out(workshop, session)["competency"]
    assert activity == "team_competencies"
    assert first["text"]["nl"] in sentence


def test_actions_are_those_that_the_audience_may_see(
    workshop: Workshop, ada: Visitor, session: Session, ask: Ask
) -> None:
    given = [{"texts": [{"id": "a", "what": f"doen {number}", "who": "Bo"}]} for number in range(3)]
    ask("actions", 1, given, "agree")
    assert summarised(workshop, session).actions == [], "nothing was approved"
    commands.set_approval(workshop, ada, session, wanted=False)
    actions = summarised(workshop, session).actions
    assert sorted(text for _, text in actions) == [f"doen {number} · Bo" for number in range(3)]
    assert {activity.id for activity, _ in actions} == {"actions"}


@pytest.mark.parametrize("few", [2, 4])
def test_nothing_stands_out_of_small_groups_hidden_rounds_and_open_ones(
    workshop: Workshop, ada: Visitor, session: Session, people: list[Visitor], ask: Ask, few: int
) -> None:
    ask("p1", 1, places(0, 100, 0, 100)[:few])
    assert stood_out(workshop, session) == {}, "a spread needs five answers"
    ask("p2", 1, places(0, 0, 0, 100, 100, 100))
    commands.hide(workshop, ada, session, "p2", 1)
    assert stood_out(workshop, session) == {}
    commands.set_results(workshop, ada, session, "p3", "live")
    commands.open_round(workshop, ada, session, "p3", 1)
    for person, answer in zip(people, places(0, 0, 0, 100, 100, 100), strict=True):
        answering.cast(workshop, person, session, "p3", 1, answer)
    assert stood_out(workshop, session) == {}
    commands.close_round(workshop, ada, session, "p3", 1)
    assert list(stood_out(workshop, session)) == ["divided"]


def test_english_readers_get_it_in_english(workshop: Workshop, session: Session, ask: Ask) -> None:
    ask("p2", 1, places(0, 0, 0, 100, 100, 100))
    now = commands.find(workshop, session.code)
    [highlight] = summary.summarise(workshop, now, session_view.items(workshop, now), Texts("en")).highlights
    assert highlight.sentence.startswith("The group seems divided into two camps")
