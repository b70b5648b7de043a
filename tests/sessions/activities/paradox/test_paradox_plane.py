"""A paradox whose poles are asked apart: what it takes, the corners in words, and the square."""

import plotly.graph_objects as go
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions.activities import NOTHING, Context
from sessions.activities.paradox.activity import Paradox
from sessions.activities.paradox.plane import PlanePrompt, PlaneSummary, corner_of
from sessions.activities.paradox.plane_chart import point_of
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Text
from tests.conftest import examples
from tests.sessions.activities.paradox.test_paradox import json as anything

NL, EN = Texts("nl"), Texts("en")
LEFT, RIGHT = Text(nl="sturen", en="steering"), Text(nl="loslaten", en="letting go")
PLANE = PlanePrompt(LEFT, RIGHT)
fields = st.dictionaries(st.sampled_from(["left", "right", "x"]), anything | st.integers(-1, 101), max_size=3)


def places(*points: tuple[int, int]) -> PlaneSummary:
    found = PLANE.summarise(
        {f"n{index:03}": {"left": left, "right": right} for index, (left, right) in enumerate(points)}
    )
    assert found
    return found


def test_the_programme_says_that_it_is_asked_so() -> None:
    paradox = Paradox(id="p6", kind="paradox", left=LEFT, right=RIGHT, ask="apart")
    assert paradox.prompt("", Context()) == PLANE
    assert (PLANE.heading(NL), PLANE.heading(EN)) == (paradox.heading(NL), paradox.heading(EN))


@settings(max_examples=examples(150))
@given(anything | fields)
def test_whatever_comes_is_taken_or_refused_in_one_way(raw: object) -> None:
    try:
        parsed = PLANE.parse(raw)
    except Refusal as refusal:
        assert (refusal.key, refusal.values) == ("refused.fields", {})
    else:
        assert parsed is NOTHING or set(parsed) <= {"left", "right"}
        assert parsed is NOTHING or all(type(amount) is int and 0 <= amount <= 100 for amount in parsed.values())


def test_either_amount_may_come_alone_and_the_other_stays() -> None:
    assert PLANE.change({"right": 80}, PLANE.parse({"left": 70})) == {"left": 70, "right": 80}
    assert PLANE.change({"left": 70}, {"value": 3}) == {"left": 70}


def test_only_whoever_gave_both_has_a_place() -> None:
    given_both = {f"n{index}": {"left": 70, "right": 80} for index in range(3)}
    found = PLANE.summarise({**given_both, "half": {"left": 3}, "old": {"value": 3}})
    assert found and set(found.points) == set(given_both)
    assert PLANE.summarise({"half": {"left": 3}}) is None
    assert PLANE.summarise(dict(list(given_both.items())[:2])) is None  # fewer than a group


def test_a_corner_is_much_or_little_of_each_and_the_middle_is_none() -> None:
    assert [corner_of(*at) for at in ((51, 51), (49, 49), (51, 49), (49, 51), (50, 99), (0, 50))] == [
        *("both", "neither", "left", "right"),
        *("middle", "middle"),
    ]


def test_the_corners_have_names() -> None:
    assert {name: PLANE.corner(name, NL) for name in ("right", "both", "neither", "left")} == {
        "right": "weinig sturen, veel loslaten",
        "both": "veel sturen én veel loslaten",
        "neither": "weinig sturen én weinig loslaten",
        "left": "veel sturen, weinig loslaten",
    }


@pytest.mark.parametrize(
    ("points", "said", "cues"),
    [
        ([(80, 80)] * 4, "Nog te weinig antwoorden voor een beeld van de groep.", ()),
        ([(80, 80)] * 5, "De meesten zien veel sturen én veel loslaten: 5 van 5.", ("both",)),
        (
            [(80, 80)] * 2 + [(20, 20)] + [(50, 50)] * 2,
            "De antwoorden liggen verspreid. Het vaakst, 2 van 5 keer: veel sturen én veel loslaten.",
            ("all_over",),
        ),
        ([(80, 80), (20, 20)] * 3, "De antwoorden liggen verspreid over de hoeken.", ("all_over",)),
        ([(50, 50)] * 5, "De meesten staan in het midden, niet in een hoek: 5 van 5.", ("all_over",)),
    ],
)
def test_it_is_said_in_one_sentence(points: list[tuple[int, int]], said: str, cues: tuple[str, ...]) -> None:
    assert (PLANE.sentence(places(*points), NL), PLANE.cues(places(*points))) == (said, cues)


def test_the_numbers_are_the_medians_and_the_corners() -> None:
    assert PLANE.numbers(places((80, 70), (60, 20), (90, 90)), EN) == [
        ("Number", "3"),
        ("Median ‘steering’ (0 = little, 100 = much)", "80"),
        ("Median ‘letting go’ (0 = little, 100 = much)", "70"),
        ("little steering, much letting go", "0"),
        ("much steering and much letting go", "2"),
        ("little steering and little letting go", "0"),
        ("much steering, little letting go", "1"),
    ]


def test_an_answer_is_a_column_for_each_pole() -> None:
    assert PLANE.columns({"left": 70, "right": 80}, NL) == {
        "sturen (0 = weinig, 100 = veel)": 70,
        "loslaten (0 = weinig, 100 = veel)": 80,
    }


@pytest.mark.parametrize("n", [3, 5, 40, 300])
@pytest.mark.parametrize("point", [(0, 0), (100, 100), (50, 50)])
def test_the_picture_is_one_that_plotly_takes(n: int, point: tuple[int, int]) -> None:
    figure = PLANE.draw(places(*[point] * n), NL)
    assert len(go.Figure(**figure).data) == 11


@pytest.mark.parametrize("point", [(60, 48), (48, 60), (49, 49), (51, 51)])
@pytest.mark.parametrize("n", [8, 40, 300])
def test_dots_beside_a_middle_line_stay_on_their_side(n: int, point: tuple[int, int]) -> None:
    marks = next(one for one in PLANE.draw(places(*[point] * n), NL)["data"] if one.get("customdata"))
    middle = point_of(50, 50)
    assert {x > middle[0] for x in marks["x"]} == {point[0] > 50}
    assert {y > middle[1] for y in marks["y"]} == {point[1] > 50}
