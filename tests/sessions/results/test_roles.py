"""Roles side by side: worked out by hand, drawn for every way of asking, and never more than the small groups allow."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from sessions.access.rights import Visitor
from sessions.activities.capabilities import WithRoleAxis, WithSimulation
from sessions.activities.kind import NOWHERE, Kind, Prompt
from sessions.activities.shared.role_axis import RoleAxis
from sessions.activities.shared.role_comparison import RoleComparison
from sessions.activities.shared.simulation import answers
from sessions.facilitation import commands, discussion, session_view, undo
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering
from sessions.results import extra_charts, roles
from sessions.workshop import Workshop
from tests.conftest import PLAN, Clock, somebody, whole_programme
from tests.plotly_figures import assert_valid

NL, EN = Texts("nl"), Texts("en")
Reload = Callable[[Session], Session]
LINE = RoleAxis({"value": ""}, dict, ("sturen", "loslaten"), poles=True)
RATED = RoleAxis({"a": "Luisteren.", "b": "Durven."}, dict, ("1", "5"), 1, 5)
FIVE, HIGH = [20, 30, 34, 40, 60], [50, 60, 71, 80, 90]


def beside(measure: RoleAxis, texts: Texts = NL, **found: dict[str, list[int]]) -> RoleComparison | None:
    """The roles beleid, partner and inwoner, from what each gave on everything that was asked; "" has no role."""
    names = ("beleid", "partner", "inwoner")
    told = {field: {name: given.get(name, []) for name in (*names, "")} for field, given in found.items()}
    people = {name: max(len(given[name]) for given in told.values()) for name in (*names, "")}
    return roles.of(names, people, told, [], measure, texts)


# --- by hand ----------------------------------------------------------------------------------------------------------


def test_where_roles_differ_is_said_by_their_medians() -> None:
    """Medians 34 and 71. Quartiles (R type 7) of five are the second and the fourth: 30–40 and 60–80."""
    found = beside(LINE, value={"beleid": FIVE, "partner": HIGH})
    assert found
    assert (found.sentence, found.hidden) == (
        "Meer naar ‘sturen’: beleid (34). Meer naar ‘loslaten’: partner (71).",
        "1 rol is niet apart te zien: dan zou te raden zijn wie wat antwoordde.",
    )
    assert found.cue == (
        "‘beleid’ en ‘partner’ staan hier ver uit elkaar. "
        "Wat zie je vanuit de ene rol dat je vanuit de andere minder ziet?"
    )
    assert found.numbers == [
        ("Antwoorden", "beleid 5 · partner 5 · iedereen 10"),
        (
            "Midden (en middelste helft, in stappen van 5)",
            "beleid 34 (30–40) · partner 71 (60–80) · iedereen 55 (35–70)",
        ),
        ("Niet apart te zien", "1 rol is niet apart te zien: dan zou te raden zijn wie wat antwoordde."),
    ]
    told = beside(LINE, EN, value={"beleid": FIVE, "partner": HIGH})
    assert told and told.sentence == "More towards ‘sturen’: beleid (34). More towards ‘loslaten’: partner (71)."


def test_roles_that_stand_close_together_are_said_to() -> None:
    found = beside(LINE, value={"beleid": FIVE, "partner": [x + 10 for x in FIVE]})
    assert found
    assert (found.sentence, found.cue) == ("De rollen staan dicht bij elkaar: van 34 tot 44.", "")


def test_of_several_things_the_one_that_differs_most_is_said_and_how_many_do_not() -> None:
    """Of 1..5 a fifth of the axis is 0.8: medians 2 and 4 differ, 3 and 3 don't."""
    found = beside(
        RATED, a={"beleid": [1, 2, 2, 3, 3], "partner": [3, 4, 4, 5, 5]}, b={"beleid": [2, 3, 3, 4, 4],
        "partner": [1, 2, 3, 4, 5]})  # fmt: skip
    assert found
    assert found.sentence == (
        "Het grootste verschil bij ‘Luisteren’: beleid 2, partner 4. "
        "Bij 1 ander punt liggen de rollen dicht bij elkaar."
    )
    assert found.numbers[1:3] == [
        ("Luisteren.", "beleid 2 · partner 4 · iedereen 3"), ("Durven.", "beleid 3 · partner 3 · iedereen 3"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "given",
    [
        {"beleid": FIVE},  # one role is nothing to compare
        {"beleid": FIVE, "partner": FIVE, "inwoner": [10, 90]},  # the two of inwoner hide beleid, and one is left
        {"beleid": FIVE, "partner": FIVE, "": [10]},  # neither would the one without a role be safe
        {"beleid": FIVE, "partner": [50] * 5},  # everybody's answer of partner could be told
        {"beleid": FIVE, "partner": [50, 50, 51, 53, 55]},  # a twentieth of the line is as good as the same
        {"beleid": [50] * 5, "partner": [50] * 5},
    ],
)
def test_there_is_no_picture_when_it_would_tell_of_somebody(given: dict[str, list[int]]) -> None:
    assert beside(LINE, value=given) is None


def test_what_too_few_of_a_role_rated_is_a_dash_while_the_rest_is_shown() -> None:
    found = beside(
        RATED,
        a={"beleid": [1, 2, 2, 3, 3], "partner": [3, 4, 4, 5, 5]},
        b={"beleid": [2, 3, 3, 4, 4], "partner": [1, 2, 3, 4]},
    )
    assert found and found.numbers[2] == ("Durven.", "beleid – · partner – · iedereen 3")


def test_no_answer_of_a_person_lies_in_the_picture() -> None:
    """Medians are known; the ends of the middle half are whole steps of five, and nobody is a dot."""
    found = beside(LINE, value={"beleid": [21, 32, 34, 43, 62], "partner": [51, 63, 71, 82, 93]})
    assert found
    assert found.numbers[1][1] == "beleid 34 (30–45) · partner 71 (60–85) · iedereen 56,5 (35–70)"
    dots = [trace for trace in found.figures[0]["data"] if trace["mode"] == "markers"]
    assert [len(dot["x"]) for dot in dots] == [3]


# --- for every way of asking ------------------------------------------------------------------------------------------

ASKED: dict[str, Prompt] = {
    f"{kind.id}-{step.name}": asked
    for kind in whole_programme().activities
    if isinstance(kind, Kind)
    for step in kind.steps()
    if (asked := kind.prompt(step.name, NOWHERE)).asks and isinstance(asked, WithRoleAxis)
}
ROLES = ("beleid", "uitvoering", "maatschappelijke partners", "x" * 40, "raad", "inwoners", "bestuur", "pers")


def test_what_can_be_compared() -> None:
    assert [name for name in ASKED if not name.startswith(("p2", "p3", "p4", "p5"))] == [
        "p1-", "p6-", "p6_now_needed-", "p6_apart-", "balance-", "forces-rate", "team_competencies-rate",
        "safeguarding-recognise", "safeguarding-oversee", "strategies-",
    ]  # fmt: skip


@pytest.mark.parametrize("count", [2, 4, 8])
@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
def test_whatever_can_be_compared_is_said_and_drawn_large_enough(asked: WithRoleAxis, count: int) -> None:
    assert isinstance(asked, WithSimulation)
    for texts in (NL, EN):
        measure = asked.role_axis(texts)
        assert measure
        given = {
            role: [measure.read(one) for one in answers(asked, 30, "spread_out", texts, seed).values()]
            for seed, role in enumerate(ROLES[:count])
        } | {"": []}
        found = {field: {role: [one[field] for one in each] for role, each in given.items()}
                 for field in measure.labels}  # fmt: skip
        told = roles.of(ROLES[:count], {role: len(each) for role, each in given.items()}, found, [], measure, texts)
        assert told and told.sentence and told.hidden == ""
        assert len(told.numbers) == 1 + len(measure.labels)
        assert_valid(told.figures[0])
        notes = told.figures[0]["layout"]["annotations"]
        assert all(note["font"]["size"] >= 24 for note in notes)
        assert sum(one["text"] == "30" for one in notes) == count
        assert all(0 <= one["y"] <= told.figures[0]["layout"]["height"] for one in notes)


# --- in a session -----------------------------------------------------------------------------------------------------


@pytest.fixture
def give(workshop: Workshop, session: Session) -> Callable[..., list[Visitor]]:
    """So many people of a role join and answer the open round of p6 with these places."""

    def give(role: str | None, places: Sequence[int], number: int = 1) -> list[Visitor]:
        people = [somebody() for _ in places]
        for one, place in zip(people, places, strict=True):
            answering.join(workshop, one, session, role)
            answering.cast(workshop, one, session, "p6", number, {"value": place})
        return people

    return give


def seen(workshop: Workshop, session: Session, number: int = 1, language: str = "nl") -> RoleComparison | None:
    """What the audience sees of the roles in a round of p6."""
    item = next(one for one in session_view.items(workshop, session) if one.activity.id == "p6")
    return roles.comparison(
        workshop, commands.find(workshop, session.code), item.activity, item.rounds[number - 1], language
    )


def held(workshop: Workshop, session: Session) -> bool:
    item = next(one for one in session_view.items(workshop, session) if one.activity.id == "p6")
    return roles.withheld(workshop, commands.find(workshop, session.code), item.activity, item.rounds[0], "nl")


@pytest.fixture
def closed(workshop: Workshop, ada: Visitor, session: Session, give: Callable[..., list[Visitor]]) -> list[Visitor]:
    """Five of both roles answered the first round of p6, whose results are live; it is closed."""
    commands.open_round(workshop, ada, session, "p6", 1)
    people = give("beleid", FIVE) + give("uitvoering", HIGH)
    commands.close_round(workshop, ada, session, "p6", 1)
    return people


def test_roles_are_seen_of_a_round_that_is_closed_and_revealed(
    workshop: Workshop, ada: Visitor, session: Session, closed: list[Visitor]
) -> None:
    found = seen(workshop, session)
    assert found and found.numbers[0] == ("Antwoorden", "beleid 5 · uitvoering 5 · iedereen 10")
    assert not held(workshop, session)
    commands.hide(workshop, ada, session, "p6", 1)
    assert (seen(workshop, session), held(workshop, session)) == (None, False)
    commands.open_round(workshop, ada, session, "p6", 1)
    assert (seen(workshop, session), held(workshop, session)) == (None, False)


def test_a_session_without_roles_has_no_such_picture(workshop: Workshop, dee: Visitor) -> None:
    plain, _ = commands.create(workshop, dee, replace(PLAN, roles=()), whole_programme())
    commands.open_round(workshop, dee, plain, "p6", 1)
    commands.close_round(workshop, dee, plain, "p6", 1)
    assert (seen(workshop, plain), held(workshop, plain)) == (None, False)


def test_one_who_answers_after_a_look_hides_the_roles_and_five_of_each_do_not(
    workshop: Workshop, ada: Visitor, session: Session, closed: list[Visitor], give: Callable[..., list[Visitor]],
    clock: Clock,
) -> None:  # fmt: skip
    clock.forward(minutes=1)
    commands.open_round(workshop, ada, session, "p6", 1)
    give("beleid", [99])
    commands.close_round(workshop, ada, session, "p6", 1)
    assert (seen(workshop, session), held(workshop, session)) == (None, True)
    clock.forward(minutes=1)
    commands.open_round(workshop, ada, session, "p6", 2)
    give("beleid", FIVE, 2)
    give("uitvoering", HIGH, 2)
    commands.close_round(workshop, ada, session, "p6", 2)
    assert seen(workshop, session, 2), "the next round has nothing to do with it"


@pytest.mark.parametrize(("also", "shown"), [(0, False), (4, False), (5, True)])
def test_five_who_answer_after_a_look_can_not_be_told_apart(
    workshop: Workshop, ada: Visitor, session: Session, closed: list[Visitor], give: Callable[..., list[Visitor]],
    clock: Clock, also: int, shown: bool,
) -> None:  # fmt: skip
    clock.forward(minutes=1)
    commands.open_round(workshop, ada, session, "p6", 1)
    give("beleid", FIVE)
    give("uitvoering", HIGH[:also] or [1])
    commands.close_round(workshop, ada, session, "p6", 1)
    assert (seen(workshop, session) is not None) is shown


def test_one_who_changes_the_answer_after_a_look_hides_the_roles_too(
    workshop: Workshop, ada: Visitor, session: Session, closed: list[Visitor], clock: Clock
) -> None:
    clock.forward(minutes=1)
    commands.open_round(workshop, ada, session, "p6", 1)
    answering.cast(workshop, closed[0], session, "p6", 1, {"value": 90})
    commands.close_round(workshop, ada, session, "p6", 1)
    assert seen(workshop, session) is None


def test_two_who_answer_after_a_look_hide_the_roles_however_many_others_of_theirs_move(
    workshop: Workshop, ada: Visitor, session: Session, closed: list[Visitor], give: Callable[..., list[Visitor]],
    clock: Clock,
) -> None:  # fmt: skip
    clock.forward(minutes=1)
    commands.open_round(workshop, ada, session, "p6", 1)
    give("beleid", [3, 4])
    for person in closed[:5]:
        answering.cast(workshop, person, session, "p6", 1, {"value": 90})
    commands.close_round(workshop, ada, session, "p6", 1)
    assert seen(workshop, session) is None


def test_who_sends_the_same_again_after_a_look_changes_nothing_and_hides_nobody(
    workshop: Workshop, ada: Visitor, session: Session, closed: list[Visitor], clock: Clock
) -> None:
    """Four of five send what they had, as a phone does that lost its network: still one person changed."""
    clock.forward(minutes=1)
    commands.open_round(workshop, ada, session, "p6", 1)
    for one, place in zip(closed[:4], FIVE, strict=False):
        answering.cast(workshop, one, session, "p6", 1, {"value": place})
    commands.close_round(workshop, ada, session, "p6", 1)
    assert seen(workshop, session), "nothing changed"
    clock.forward(minutes=1)
    commands.open_round(workshop, ada, session, "p6", 1)
    for one, place in zip(closed[:4], FIVE, strict=False):
        answering.cast(workshop, one, session, "p6", 1, {"value": place})
    answering.cast(workshop, closed[4], session, "p6", 1, {"value": 90})
    commands.close_round(workshop, ada, session, "p6", 1)
    assert seen(workshop, session) is None, "five sent something, one changed something"


def test_five_who_change_and_four_who_change_back_leave_the_difference_of_two(
    workshop: Workshop, ada: Visitor, session: Session, closed: list[Visitor], give: Callable[..., list[Visitor]],
    clock: Clock,
) -> None:  # fmt: skip
    def again(people: Sequence[Visitor], places: Sequence[int]) -> RoleComparison | None:
        clock.forward(minutes=1)
        commands.open_round(workshop, ada, session, "p6", 1)
        for one, place in zip(people, places, strict=True):
            answering.cast(workshop, one, session, "p6", 1, {"value": place})
        commands.close_round(workshop, ada, session, "p6", 1)
        return seen(workshop, session)

    clock.forward(minutes=1)
    commands.open_round(workshop, ada, session, "p6", 1)
    more = give("beleid", [15, 25, 35, 45, 55])
    commands.close_round(workshop, ada, session, "p6", 1)
    assert seen(workshop, session)
    assert again(closed[:5], [90, 80, 70, 60, 50]), "five of ten changed"
    assert again([*closed[:4], more[0]], [*FIVE[:4], 99]) is None, "what changed since the first look is of two"


def test_a_second_round_in_which_one_came_and_all_others_stayed_hides_the_roles(
    workshop: Workshop, ada: Visitor, session: Session, closed: list[Visitor], give: Callable[..., list[Visitor]],
    clock: Clock,
) -> None:  # fmt: skip
    """The shift says that ten stayed: what differs between both rounds of a role is the answer of who came."""
    assert seen(workshop, session)
    clock.forward(minutes=1)
    commands.open_round(workshop, ada, session, "p6", 2)
    for one, place in zip(closed, FIVE + HIGH, strict=True):
        answering.cast(workshop, one, session, "p6", 2, {"value": place})
    commands.close_round(workshop, ada, session, "p6", 2)
    assert seen(workshop, session, 2), "nobody came and nobody moved"
    clock.forward(minutes=1)
    commands.open_round(workshop, ada, session, "p6", 3)
    for one, place in zip(closed, FIVE + HIGH, strict=True):
        answering.cast(workshop, one, session, "p6", 3, {"value": place})
    give("beleid", [99], 3)
    commands.close_round(workshop, ada, session, "p6", 3)
    assert [seen(workshop, session, number) for number in (1, 2, 3)] == [None] * 3
    commands.hide(workshop, ada, session, "p6", 3)
    assert seen(workshop, session, 2) is None, "it was there to be seen"


def test_a_second_round_in_which_five_moved_shows_them(
    workshop: Workshop, ada: Visitor, session: Session, closed: list[Visitor], clock: Clock
) -> None:
    clock.forward(minutes=1)
    commands.open_round(workshop, ada, session, "p6", 2)
    for one, place in zip(closed, [place + 1 for place in FIVE] + HIGH, strict=True):
        answering.cast(workshop, one, session, "p6", 2, {"value": place})
    commands.close_round(workshop, ada, session, "p6", 2)
    assert seen(workshop, session, 1)
    assert seen(workshop, session, 2)


def round_two(
    workshop: Workshop, ada: Visitor, session: Session, people: Sequence[Visitor], places: Sequence[int],
    come: Callable[[], object] = lambda: None,
) -> list[RoleComparison | None]:  # fmt: skip
    """Both rounds as they are seen once these people answered the second one, and others came to it."""
    commands.open_round(workshop, ada, session, "p6", 2)
    for one, place in zip(people, places, strict=True):
        answering.cast(workshop, one, session, "p6", 2, {"value": place})
    come()
    commands.close_round(workshop, ada, session, "p6", 2)
    return [seen(workshop, session, number) for number in (1, 2)]


MOVED = [place + 3 for place in FIVE + HIGH]


def test_one_who_leaves_and_one_who_comes_hide_the_roles_however_the_others_move(
    workshop: Workshop, ada: Visitor, session: Session, closed: list[Visitor], give: Callable[..., list[Visitor]],
    clock: Clock,
) -> None:  # fmt: skip
    """Of both rounds as many answered; the dots tell what the two gave, and the medians would tell their roles."""
    clock.forward(minutes=1)
    assert round_two(workshop, ada, session, closed[1:], MOVED[1:], lambda: give("beleid", [99], 2)) == [None, None]


@pytest.mark.parametrize(("come", "shown"), [(0, True), (1, False), (4, False), (5, True)])
def test_who_comes_is_compared_over_rounds(
    workshop: Workshop, ada: Visitor, session: Session, closed: list[Visitor], give: Callable[..., list[Visitor]],
    clock: Clock, come: int, shown: bool,
) -> None:  # fmt: skip
    clock.forward(minutes=1)
    both = round_two(workshop, ada, session, closed, MOVED, lambda: give("beleid", range(10, 10 + 9 * come, 9), 2))
    assert [each is not None for each in both] == [shown, shown]


@pytest.mark.parametrize("hidden", [False, True])
@pytest.mark.parametrize(("leave", "shown"), [(0, True), (1, False), (4, False), (5, True)])
def test_who_leaves_is_compared_over_rounds(
    workshop: Workshop, ada: Visitor, session: Session, give: Callable[..., list[Visitor]], clock: Clock,
    leave: int, shown: bool, hidden: bool,
) -> None:  # fmt: skip
    """Also when the first round was hidden again: it was there to be seen."""
    commands.open_round(workshop, ada, session, "p6", 1)
    people = give("beleid", [15, 25, 35, 45, 55]) + give("beleid", FIVE) + give("uitvoering", HIGH)
    commands.close_round(workshop, ada, session, "p6", 1)
    if hidden:
        commands.hide(workshop, ada, session, "p6", 1)
    clock.forward(minutes=1)
    moved = [18, 28, 38, 48, 58, *MOVED]
    first, second = round_two(workshop, ada, session, people[leave:], moved[leave:])
    assert (first is not None, second is not None) == (shown and not hidden, shown)


def test_five_who_make_room_for_five_others_of_their_role_hide_nobody(
    workshop: Workshop, ada: Visitor, session: Session, closed: list[Visitor], give: Callable[..., list[Visitor]],
    clock: Clock,
) -> None:  # fmt: skip
    clock.forward(minutes=1)
    assert all(round_two(workshop, ada, session, closed[5:], MOVED[5:], lambda: give("beleid", FIVE, 2)))


def test_who_came_to_a_round_is_not_compared_with_one_in_which_no_roles_could_be_seen(
    workshop: Workshop, ada: Visitor, session: Session, give: Callable[..., list[Visitor]], clock: Clock
) -> None:
    commands.open_round(workshop, ada, session, "p6", 1)
    people = give("beleid", FIVE) + give("uitvoering", HIGH[:3])
    commands.close_round(workshop, ada, session, "p6", 1)
    clock.forward(minutes=1)
    first, second = round_two(workshop, ada, session, people, MOVED[:8], lambda: give("uitvoering", HIGH[3:], 2))
    assert (first, second is not None) == (None, True)


def test_who_rated_something_is_compared_for_each_thing() -> None:
    """All ten rate `a` in both rounds, and one rates `b` in the first round only."""
    measure = RoleAxis({"a": "Luisteren.", "b": "Durven."}, dict, ("1", "5"), 1, 5)
    ratings = {"beleid": [1, 2, 3, 4, 5], "partner": [2, 3, 4, 5, 1], "inwoner": [], "": []}
    people = {name: len(given) for name, given in ratings.items()}
    found = roles.of(
        ("beleid", "partner", "inwoner"), people, {"a": ratings, "b": ratings}, [], measure, NL, {"b": [{"beleid": 1}]}
    )
    assert found
    assert found.numbers[1:3] == [
        ("Luisteren.", "beleid 3 · partner 3 · iedereen 3"), ("Durven.", "beleid – · partner – · iedereen 3"),
    ]  # fmt: skip


def test_a_round_that_nobody_saw_closed_can_be_opened_again(
    workshop: Workshop, ada: Visitor, session: Session, give: Callable[..., list[Visitor]], clock: Clock
) -> None:
    commands.set_results(workshop, ada, session, "p6", "reveal")
    commands.open_round(workshop, ada, session, "p6", 1)
    give("beleid", FIVE)
    commands.close_round(workshop, ada, session, "p6", 1)
    clock.forward(minutes=1)
    commands.open_round(workshop, ada, session, "p6", 1)
    give("uitvoering", [*HIGH, 70])
    give("beleid", [11])
    commands.close_round(workshop, ada, session, "p6", 1)
    commands.reveal(workshop, ada, session, "p6", 1)
    found = seen(workshop, session)
    assert found and found.numbers[0] == ("Antwoorden", "beleid 6 · uitvoering 6 · iedereen 12")


def test_a_closing_that_is_undone_is_a_look_too(
    workshop: Workshop, ada: Visitor, session: Session, closed: list[Visitor], give: Callable[..., list[Visitor]],
    clock: Clock,
) -> None:  # fmt: skip
    step = undo.last(workshop, session)
    assert step and step.action == "close"
    clock.forward(minutes=1)
    undo.undo(workshop, ada, session, step.entry)
    give("beleid", [99])
    commands.close_round(workshop, ada, session, "p6", 1)
    assert (seen(workshop, session), held(workshop, session)) == (None, True)


def test_whoever_answered_keeps_the_role(workshop: Workshop, session: Session, closed: list[Visitor]) -> None:
    """Else one person goes from one shown group to another, and the difference is that person's answer."""
    before = seen(workshop, session)
    assert answering.join(workshop, closed[0], session, "uitvoering").role == "beleid"
    after = seen(workshop, session)
    assert before and after and before.numbers == after.numbers


def test_the_roles_come_after_the_shift(
    workshop: Workshop, ada: Visitor, session: Session, closed: list[Visitor], clock: Clock
) -> None:
    def names(number: int) -> list[str]:
        item = next(one for one in session_view.items(workshop, session) if one.activity.id == "p6")
        now = commands.find(workshop, session.code)
        return [one.name for one in extra_charts.extra(workshop, now, item.activity, item.rounds[number - 1], "nl")]

    def chosen(number: int) -> list[str | None]:
        item = next(one for one in session_view.items(workshop, session) if one.activity.id == "p6")
        now, activity, one = commands.find(workshop, session.code), item.activity, item.rounds[number - 1]
        turned = (replace(now, chart_number=number) for number in range(4))
        found = [extra_charts.chosen(workshop, each, activity, activity, one, "nl") for each in turned]
        return [each.name if each else None for each in found]

    assert names(1) == ["roles"]
    assert chosen(1) == [None, "roles", None, None]
    commands.open_round(workshop, ada, session, "p6", 2)
    for index, one in enumerate(closed):
        answering.cast(workshop, one, session, "p6", 2, {"value": 9 * index})
    commands.close_round(workshop, ada, session, "p6", 2)
    assert names(2) == ["moved", "roles"]
    assert chosen(2) == [None, "moved", "roles", None]
    commands.hide(workshop, ada, session, "p6", 2)
    assert chosen(2) == [None] * 4


def test_the_last_of_the_four_questions_is_about_two_roles_far_apart_as_far_as_they_may_be_seen(
    workshop: Workshop, ada: Visitor, session: Session, closed: list[Visitor], clock: Clock
) -> None:
    def asked() -> list[str]:
        return discussion.after_the_reveal(workshop, session_view.build(workshop, session.code), "nl")

    found = asked()
    assert len(found) == 4
    assert found[3].startswith("‘beleid’ en ‘uitvoering’ staan hier ver uit elkaar.")
    clock.forward(minutes=1)
    commands.open_round(workshop, ada, session, "p6", 1)
    answering.cast(workshop, closed[0], session, "p6", 1, {"value": 22})
    commands.close_round(workshop, ada, session, "p6", 1)
    assert asked()[:3] == found[:3]
    assert not any("beleid" in question or "uitvoering" in question for question in asked())
