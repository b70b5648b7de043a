"""What moved between two rounds: by hand, for every kind, and never more than the audience may see."""

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions.access.rights import Visitor
from sessions.activities.capabilities import WithShift, WithSimulation
from sessions.activities.competencies.activity import Competencies
from sessions.activities.kind import NOWHERE, Kind
from sessions.activities.paradox.activity import Paradox
from sessions.activities.paradox.plane import PlanePrompt
from sessions.activities.ranking.activity import RankingActivity
from sessions.activities.shared.dots import DotPrompt
from sessions.activities.shared.simulation import answers
from sessions.activities.triangle.activity import TriangleActivity
from sessions.facilitation import commands, session_view
from sessions.locale import Texts
from sessions.model.programme import Corner, Option, Text
from sessions.model.records import Session
from sessions.participation import answering
from sessions.participation.own_answers import Own, OwnAnswers
from sessions.results import round_results, shift
from sessions.workshop import Workshop
from tests.conftest import examples, in_round, somebody, whole_programme
from tests.plotly_figures import assert_valid

NL, EN = Texts("nl"), Texts("en")
PARADOX = Paradox(
    id="p6", kind="paradox", left=Text(nl="sturen", en="steering"), right=Text(nl="loslaten", en="letting go")
)


def own_of(workshop: Workshop, session: Session, people: list[Visitor]) -> list[Own]:
    """What is each person's own, read for all of them together."""
    who = [one for one in answering.participants_of(workshop, people, session) if one]
    together = OwnAnswers(workshop, session, who)
    return [Own(visitor, one, together) for visitor, one in zip(people, who, strict=True)]


def text(words: str) -> Text:
    return Text(nl=words, en=words)


OPTIONS = tuple(Option(id=name, text=text(name.upper())) for name in "abc")
RANKING = RankingActivity(id="r", kind="ranking", lead=text("Wat eerst?"), options=OPTIONS)
SKILLS = Competencies(id="c", kind="competencies", lead=text("Hoe sterk?"), items=OPTIONS[:2])
CORNERS = tuple(Corner(id=name, title=text(name.title())) for name in ("public", "professional", "personal"))
TRIANGLE = TriangleActivity(id="t", kind="triangle", text=text("Waar?"), corners=CORNERS)


def marks(*values: int) -> dict[str, dict[str, int]]:
    return {f"n{index}": {"value": value} for index, value in enumerate(values)}


# --- by hand ----------------------------------------------------------------------------------------------------------


def test_of_the_line_it_is_said_who_moved_where_and_whether_they_are_nearer() -> None:
    """Moves +30 +10 +6 | -20 | +5 -5 0: three right, one left, three stayed (a twentieth of the range counts as one).

    Medians 30 → 36. Spreads (mean distance to the median over half the range): 20 20 30 90 50 25 30 has median 30 and
    distances 10+10+0+60+20+5+0 = 105, 105/7/50 = 0.30; 50 30 36 70 55 20 30 has median 36 and distances
    14+6+0+34+19+16+6 = 95, 95/7/50 = 0.27: less than 0.05 nearer.
    """
    before, after = marks(20, 20, 30, 90, 50, 25, 30), marks(50, 30, 36, 70, 55, 20, 30)
    moved = PARADOX.shift(before, after, NL)
    assert moved is not None
    assert moved.sentence == (
        "3 schoven naar ‘loslaten’, 1 schoof naar ‘sturen’, 3 bleven. De groep staat ongeveer even ver uit elkaar."
    )
    assert moved.numbers == [
        ("aantal in beide rondes", "7"), ("naar ‘sturen’", "1"), ("gebleven", "3"), ("naar ‘loslaten’", "3"),
        ("midden van de groep", "30 → 36"),
    ]  # fmt: skip
    told = PARADOX.shift(before, after, EN)
    assert told and told.sentence.startswith("3 moved towards ‘letting go’, 1 moved towards ‘steering’, 3 stayed.")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ((0, 0, 100, 100), (45, 48, 52, 55), "De groep staat dichter bij elkaar."),
        ((45, 48, 52, 55), (0, 0, 100, 100), "De groep staat verder uit elkaar."),
        ((10, 20, 30, 40), (60, 70, 80, 90), "De groep staat ongeveer even ver uit elkaar."),
    ],
)
def test_nearer_further_or_as_far(before: tuple[int, ...], after: tuple[int, ...], said: str) -> None:
    moved = PARADOX.shift(marks(*before), marks(*after), NL)
    assert moved and moved.sentence.endswith(said)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (30, 55, "Jij schoof 25 naar ‘loslaten’."),
        (30, 5, "Jij schoof 25 naar ‘sturen’."),
        (30, 35, "Jij bleef staan waar je stond."),
    ],
)
def test_the_own_move_is_said_on_the_own_screen(before: int, after: int, said: str) -> None:
    assert PARADOX.own_shift({"value": before}, {"value": after}, NL) == said


def test_of_an_order_it_is_said_what_moved_most() -> None:
    """Three ballots a b c become b a c, b a c, a b c. Borda of 6 points at most: a 6 → 4, b 3 → 5, c 0 → 0."""
    before = {name: {"order": ["a", "b", "c"]} for name in "xyz"}
    after = {**before, "x": {"order": ["b", "a", "c"]}, "y": {"order": ["b", "a", "c"]}}
    moved = RANKING.shift(before, after, NL)
    assert moved is not None
    assert moved.sentence == "Het meest bewoog ‘A’: 0 hoger, 2 lager, 1 gelijk."
    assert moved.numbers == [
        ("A", "100 → 66,7 (↑ 0, ↓ 2, = 1)"), ("B", "50 → 83,3 (↑ 2, ↓ 0, = 1)"), ("C", "0 → 0 (↑ 0, ↓ 0, = 3)"),
    ]  # fmt: skip
    assert RANKING.own_shift(before["x"], after["x"], NL) == ("Jij veranderde 2 antwoorden: ‘A’ 1 → 2; ‘B’ 2 → 1.")
    assert RANKING.own_shift(before["z"], after["z"], NL) == "Jij veranderde niets."


def test_of_ratings_each_field_has_its_own_median_and_those_with_fewer_than_three_are_left_out() -> None:
    """Importance of a: 2 3 3 → 4 4 3, medians 3 → 4, two higher; of b only two rated both rounds."""
    before = {
        "x": {"a_importance": 2, "b_strength": 1},
        "y": {"a_importance": 3},
        "z": {"a_importance": 3, "b_strength": 2},
    }
    after = {
        "x": {"a_importance": 4, "b_strength": 1},
        "y": {"a_importance": 4},
        "z": {"a_importance": 3, "b_strength": 5},
    }
    moved = SKILLS.shift(before, after, NL)
    assert moved is not None
    assert [name for name, _ in moved.numbers] == ["A · belang hier"]
    assert moved.numbers[0][1] == "3 → 4 (↑ 2, ↓ 0, = 1)"
    assert SKILLS.own_shift(before["y"], after["y"], NL) == "Jij veranderde ‘A · belang hier’ 3 → 4."
    assert SKILLS.own_shift(before["z"], after["z"], NL) == "Jij veranderde ‘B · kracht van ons team’ 2 → 5."
    assert SKILLS.own_shift({}, {"a_strength": 2}, EN) == "You changed ‘A · strength of our team’ – → 2."


def test_of_the_triangle_it_is_said_which_corner_got_more() -> None:
    """Means of the first corner: (50+40+60)/3 = 50 → (80+70+60)/3 = 70."""

    def parts(*first: int) -> dict[str, dict[str, int]]:
        rest = [(100 - one) // 2 for one in first]
        return {f"n{index}": {"public": one, "professional": half, "personal": half}
                for index, (one, half) in enumerate(zip(first, rest, strict=True))}  # fmt: skip

    moved = TRIANGLE.shift(parts(50, 40, 60), parts(80, 70, 60), NL)
    assert moved is not None
    assert moved.sentence.startswith("‘Public’ kreeg gemiddeld 20 punten meer dan in de vorige ronde.")
    assert moved.numbers[:2] == [("aantal in beide rondes", "3"), ("Public", "50 → 70")]


def test_in_the_plane_everybody_is_an_arrow_and_it_is_said_whether_the_group_is_nearer() -> None:
    """Of each pole 0 0 50 100 100 becomes 40 40 50 60 60: the spread 200/5/50 = 0.8 becomes 40/5/50 = 0.16.

    From (0, 0) to (40, 40) a head turns 45 degrees from upwards to the right, back again 225 or -135; who stayed is a
    diamond.
    """
    plane = PlanePrompt(PARADOX.left, PARADOX.right)
    before, after = ({f"n{index}": {"left": x, "right": x} for index, x in enumerate(xs)}
                     for xs in ((0, 0, 50, 100, 100), (40, 40, 50, 60, 60)))  # fmt: skip
    moved = plane.shift(before, after, NL)
    assert moved and moved.figures
    assert moved.sentence == "Het meest bewoog ‘sturen’: 2 hoger, 2 lager, 1 gelijk. De groep staat dichter bij elkaar."
    [heads] = [trace["marker"] for trace in moved.figures[0]["data"] if trace.get("ids") == list(before)]
    assert heads["symbol"] == ["triangle-up", "triangle-up", "diamond", "triangle-up", "triangle-up"]
    assert [round(turn) for turn in heads["angle"]] == [45, 45, 0, -135, -135]
    back = plane.shift(after, before, NL)
    assert back and back.sentence.endswith("De groep staat verder uit elkaar.")
    still = plane.shift(after, after, NL)
    assert still and still.sentence == "Er is niets verschoven."


# --- for every way of asking ------------------------------------------------------------------------------------------

ASKED: dict[str, WithShift] = {
    f"{kind.id}-{step.name}": asked
    for kind in whole_programme().activities
    if isinstance(kind, Kind)
    for step in kind.steps()
    if (asked := kind.prompt(step.name, NOWHERE)).asks and isinstance(asked, WithShift)
    if not isinstance(asked, DotPrompt) or asked.known()  # dots on texts need the texts of a session
}


@pytest.mark.parametrize("people", [3, 5, 40, 300])
@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
@pytest.mark.slow
def test_whatever_was_given_twice_can_be_compared_said_and_drawn(asked: WithShift, people: int) -> None:
    assert isinstance(asked, WithSimulation)
    first, then = (answers(asked, people, "spread_out", NL, seed) for seed in (1, 2))
    for texts in (NL, EN):
        moved = asked.shift(first, then, texts)
        same = asked.shift(first, first, texts)
        if moved is None or same is None:
            assert moved is None and same is None
            continue
        assert moved.sentence and moved.numbers
        if moved.figures:
            assert_valid(moved.figures[0])
            sizes = [one["font"]["size"] for one in moved.figures[0]["layout"].get("annotations", ())]
            assert all(size >= 24 for size in sizes)
        for name in first:
            if name in then:
                assert isinstance(asked.own_shift(first[name], then[name], texts), str)


@settings(max_examples=examples(200))
@given(st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100)), min_size=1, max_size=60), st.randoms())
def test_left_stayed_and_right_are_everybody_and_the_order_does_not_matter(
    pairs: list[tuple[int, int]], chance: Any
) -> None:
    names = [f"n{index}" for index in range(len(pairs))]
    before = {name: {"value": one} for name, (one, _) in zip(names, pairs, strict=True)}
    after = {name: {"value": one} for name, (_, one) in zip(names, pairs, strict=True)}
    moved = PARADOX.shift(before, after, NL)
    assert moved is not None
    count = dict(moved.numbers)
    ways = [int(count[name]) for name in ("naar ‘sturen’", "gebleven", "naar ‘loslaten’")]
    assert sum(ways) == int(count["aantal in beide rondes"]) == len(pairs)
    chance.shuffle(names)
    shuffled = PARADOX.shift({n: before[n] for n in names}, {n: after[n] for n in reversed(names)}, NL)
    assert shuffled and (shuffled.sentence, shuffled.numbers) == (moved.sentence, moved.numbers)


# --- in a session -----------------------------------------------------------------------------------------------------


@pytest.fixture
def rounds(workshop: Workshop, ada: Visitor, session: Session) -> list[Visitor]:
    """Four people answered both rounds of p6, which are revealed; a fifth only the second."""
    people = [somebody() for _ in range(5)]
    for person in people:
        answering.join(workshop, person, session)
    for number, places in ((1, (10, 20, 80, 90)), (2, (40, 45, 60, 90, 50))):
        commands.open_round(workshop, ada, session, "p6", number)
        for one, place in zip(people, places, strict=False):
            answering.cast(workshop, one, session, "p6", number, {"value": place})
        commands.close_round(workshop, ada, session, "p6", number)
        commands.reveal(workshop, ada, session, "p6", number)
    return people


def seen(workshop: Workshop, session: Session, number: int = 2) -> Any:
    item = next(one for one in session_view.items(workshop, session) if one.activity.id == "p6")
    now = commands.find(workshop, session.code)
    return shift.between(workshop, now, item.activity, item.rounds[number - 1], "nl")


def test_the_audience_sees_the_shift_of_those_who_answered_both(
    workshop: Workshop, session: Session, rounds: list[Visitor]
) -> None:
    moved = seen(workshop, session)
    assert moved.sentence.startswith("2 schoven naar ‘loslaten’, 1 schoof naar ‘sturen’, 1 bleef.")
    assert seen(workshop, session, 1) is None


@pytest.mark.parametrize("number", [1, 2])
def test_a_hidden_round_has_no_shift(
    workshop: Workshop, ada: Visitor, session: Session, rounds: list[Visitor], number: int
) -> None:
    commands.hide(workshop, ada, session, "p6", number)
    assert seen(workshop, session) is None


def test_two_who_answered_both_are_no_group(
    workshop: Workshop, ada: Visitor, session: Session, rounds: list[Visitor]
) -> None:
    commands.open_round(workshop, ada, session, "p6", 2)
    for one in rounds[:2]:
        answering.cast(workshop, one, session, "p6", 2, {"pass": True})
    assert seen(workshop, session) is None


def test_everybody_reads_the_own_move_only(workshop: Workshop, session: Session, rounds: list[Visitor]) -> None:
    now = in_round(workshop, session.code)
    assert [each.move(now, NL) for each in own_of(workshop, session, rounds)] == [
        "Jij schoof 30 naar ‘loslaten’.", "Jij schoof 25 naar ‘loslaten’.", "Jij schoof 20 naar ‘sturen’.",
        "Jij bleef staan waar je stond.", "",
    ]  # fmt: skip


def test_everybody_has_the_own_place_of_the_round_before_and_nobody_elses(
    workshop: Workshop, session: Session, rounds: list[Visitor]
) -> None:
    now = in_round(workshop, session.code)
    item = next(one for one in session_view.items(workshop, session) if one.activity.id == "p6")
    views = [replace(now, round=each) for each in item.rounds]
    found = [[each.before(view) for view in views] for each in own_of(workshop, session, rounds)]
    assert found == [[{}, {"value": place}] for place in (10, 20, 80, 90)] + [[{}, {}]]


def test_names_in_the_picture_say_nothing_about_people(
    workshop: Workshop, session: Session, rounds: list[Visitor]
) -> None:
    ids = {name for trace in seen(workshop, session).figures[0]["data"] for name in trace.get("ids", ())}
    assert all(not any(one.token in name for one in rounds) for name in ids)


def test_names_in_the_shift_are_those_of_no_round_and_of_no_other_shift(
    workshop: Workshop, ada: Visitor, session: Session, rounds: list[Visitor]
) -> None:
    """Else the dots of both rounds could be joined, and who answered one of them only would be told by what is left."""
    commands.open_round(workshop, ada, session, "p6", 3)
    for one, place in zip(rounds, (45, 50, 55, 60, 65), strict=True):
        answering.cast(workshop, one, session, "p6", 3, {"value": place})
    commands.close_round(workshop, ada, session, "p6", 3)
    commands.reveal(workshop, ada, session, "p6", 3)
    item = next(one for one in session_view.items(workshop, session) if one.activity.id == "p6")
    now = commands.find(workshop, session.code)
    results = [round_results.visible_result(workshop, now, item.activity, each, "nl") for each in item.rounds]
    figures = [
        *(result.figure for result in results),
        *(seen(workshop, session, number).figures[0] for number in (2, 3)),
    ]
    names = [
        {name for trace in figure["data"] for name in trace.get("ids", ()) if re.fullmatch("[0-9a-f]{12}.*", name)}
        for figure in figures
        if figure
    ]
    assert [len(each) for each in names] == [4, 5, 5, 4, 5]
    assert len(set().union(*names)) == sum(map(len, names))
