"""The triangle: which divisions it takes, where the group stands between its corners, and its picture."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plotly.graph_objects import Figure
from pydantic import ValidationError

from sessions import activities
from sessions.activities import NOTHING, Kind
from sessions.activities.case.activity import CaseActivity, ExampleCase
from sessions.activities.kind import Context
from sessions.activities.shared.charts import drawing
from sessions.activities.shared.charts.arrows import arrow_between
from sessions.activities.triangle.activity import TriangleActivity
from sessions.activities.triangle.division import Division
from sessions.activities.triangle.summary import TriangleSummary, largest_move, rounded
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Corner, Text
from sessions.results import statistics
from tests.conftest import examples, refused
from tests.sessions.activities.paradox.test_paradox import json as anything

NL, EN = Texts("nl"), Texts("en")
CORNERS = tuple(
    Corner(id=name, title=Text(nl=nl, en=en))
    for name, nl, en in (
        ("public", "Publieke waarde", "Public value"),
        ("professional", "Professionele waarde", "Professional value"),
        ("personal", "Persoonlijke waarde", "Personal value"),
    )
)
TEXT = Text(nl="Waar ligt het gewicht?", en="Where does the weight lie?")
TRIANGLE = TriangleActivity(id="t", kind="triangle", text=TEXT, corners=CORNERS)
TWICE = TriangleActivity(id="t", kind="triangle", text=TEXT, corners=CORNERS, ought=True)
NAMES = ("public", "professional", "personal")
OUGHT = tuple(f"ought_{name}" for name in NAMES)
steps = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(sorted).map(
    lambda cuts: (5 * cuts[0], 5 * (cuts[1] - cuts[0]), 5 * (20 - cuts[1]))
)  # fmt: skip
nearly = st.dictionaries(st.sampled_from([*NAMES, *OUGHT, "x"]), st.none() | st.integers(-5, 105), max_size=6)


def now(*parts: int) -> dict[str, object]:
    return dict(zip(NAMES, parts, strict=True))


def ought(*parts: int) -> dict[str, object]:
    return dict(zip(OUGHT, parts, strict=True))


def balance(*answers: dict[str, object], asked: TriangleActivity = TRIANGLE) -> TriangleSummary:
    found = asked.summarise({f"n{index:03}": answer for index, answer in enumerate(answers)})
    assert found
    return found


# --- what is asked --------------------------------------------------------------------------------------------------


def test_it_is_asked_in_its_own_words() -> None:
    assert (TRIANGLE.heading(NL), TRIANGLE.heading(EN)) == ("Waar ligt het gewicht?", "Where does the weight lie?")
    assert TRIANGLE.participant_heading(NL) == "Waar ligt het gewicht?"


def test_the_case_of_the_session_stands_before_the_question_and_only_in_that_session() -> None:
    class Around(Context):
        case = {"title": "Het Dorpsplein", "municipality": "Voorbeeld"}  # noqa: RUF012

    assert TRIANGLE.prompt("", Around()).heading(NL) == "Het Dorpsplein: Waar ligt het gewicht?"
    assert TRIANGLE.prompt("", Context()).heading(NL) == TRIANGLE.heading(NL) == "Waar ligt het gewicht?"
    assert TRIANGLE.prompt("", Around()).model_dump() == TRIANGLE.model_dump()


def example(name: str, title: str) -> CaseActivity:
    said = Text(nl=title, en=f"{title} (en)")
    return CaseActivity(id=name, kind="case", text=said, example=ExampleCase(title=said))


@pytest.mark.parametrize(
    ("programme", "left_out", "told"),
    [
        ((example("c", "Het plein"), TRIANGLE), (), "Het plein (en): Where does the weight lie?"),
        ((example("c", "Het plein"), TRIANGLE), ("c",), "Where does the weight lie?"),
        ((TRIANGLE, example("c", "Het plein")), (), "Where does the weight lie?"),
        ((example("c", "Het plein"), example("d", "De hal"), TRIANGLE), (), "De hal (en): Where does the weight lie?"),
    ],
)
def test_without_a_case_it_is_about_the_example_that_the_audience_saw(
    programme: tuple[Kind, ...], left_out: tuple[str, ...], told: str
) -> None:
    class Around(Context):
        skipped = frozenset(left_out)

        def programme(self) -> tuple[Kind, ...]:
            return programme

    assert TRIANGLE.prompt("", Around()).heading(EN) == told


def test_the_audience_hears_whether_points_are_divided_once_or_twice() -> None:
    assert (TRIANGLE.instruction(NL), TWICE.instruction(NL)) == (
        "Verdeel in stilte 100 punten over de drie soorten waarden",
        "Verdeel in stilte 100 punten: eerst zoals het is, dan zoals het zou moeten",
    )


@pytest.mark.parametrize("corners", [(), CORNERS[:2], (*CORNERS, Corner(id="more", title=TEXT))])
def test_a_triangle_has_three_corners(corners: tuple[Corner, ...]) -> None:
    with pytest.raises(ValidationError):
        TriangleActivity(id="t", kind="triangle", text=TEXT, corners=corners)


def test_no_corner_is_named_like_the_second_division_of_another_one() -> None:
    """It is told together with whatever else is wrong."""
    corners = [*CORNERS[:2], Corner(id="ought_public", title=TEXT)]
    with pytest.raises(ValidationError) as caught:
        TriangleActivity.model_validate(
            {"id": "t", "kind": "triangle", "text": TEXT, "corners": corners, "ought": "ja"}
        )
    assert [(error["loc"], error["type"]) for error in caught.value.errors()] == [
        (("corners", 2, "id"), "twice"),
        (("ought",), "bool_parsing"),
    ]


def test_it_is_found_by_its_name_and_reads_its_own_form_back() -> None:
    assert activities.load(TWICE.model_dump(mode="json")) == TWICE


# --- answers --------------------------------------------------------------------------------------------------------


@settings(max_examples=examples(60))
@given(steps)
def test_every_division_of_a_hundred_in_steps_of_five_is_an_answer(parts: tuple[int, int, int]) -> None:
    assert TRIANGLE.parse(now(*parts)) == now(*parts)
    assert TRIANGLE.parts(now(*parts)) == parts


@settings(max_examples=examples(200))
@given(anything | nearly, st.none() | steps.map(lambda parts: now(*parts)), st.sampled_from([TRIANGLE, TWICE]))
def test_whatever_comes_is_taken_or_refused(
    raw: object, before: dict[str, object] | None, asked: TriangleActivity
) -> None:
    try:
        stored = asked.change(raw, before)
    except Refusal as refusal:
        assert refusal.key in {"refused.fields", "refused.points"}
    else:
        divisions = [asked.parts(stored, second) for second in (False, True)]
        assert stored == NOTHING or 3 * sum(1 for parts in divisions if parts) == len(stored) > 0
        assert stored == NOTHING or asked.parse(stored) == stored


@pytest.mark.parametrize(
    "raw",
    [
        {"public": 100},
        {"public": 50, "professional": 50},
        now(50, 30, 15),
        now(50, 30, 25),
        now(51, 29, 20),
        now(-5, 55, 50),
        now(True, 50, 50),
        {"public": "50", "professional": 30, "personal": 20},
        {"public": 50.0, "professional": 30, "personal": 20},
    ],
)
def test_a_division_that_is_not_whole_is_refused_with_what_it_takes(raw: dict[str, object]) -> None:
    with refused("points", whole=100, step=5):
        TRIANGLE.parse(raw)


def test_what_is_not_asked_is_no_answer() -> None:
    with refused("fields"):
        TRIANGLE.parse(ought(50, 30, 20))
    with refused("fields"):
        TRIANGLE.parse(now(50, 30, 20) | {"fourth": 0})


def test_either_division_can_come_first_and_be_changed_and_taken_back_alone() -> None:
    both = now(50, 30, 20) | ought(20, 30, 50)
    assert TWICE.parse(ought(20, 30, 50)) == ought(20, 30, 50)
    assert TWICE.change(now(50, 30, 20), ought(20, 30, 50)) == both
    assert TWICE.change(ought(0, 0, 100), both) == now(50, 30, 20) | ought(0, 0, 100)
    assert TWICE.change(dict.fromkeys(NAMES), both) == ought(20, 30, 50)
    assert TWICE.change(dict.fromkeys(both), both) is NOTHING
    with refused("points", whole=100, step=5):
        TWICE.change({"public": None}, both)


def test_a_division_over_corners_that_are_no_longer_there_is_forgotten() -> None:
    assert TRIANGLE.change(now(50, 30, 20), {"old": 50, "professional": 30, "personal": 20}) == now(50, 30, 20)
    assert TRIANGLE.change(now(0, 0, 100), now(50, 30, 20) | ought(20, 30, 50)) == now(0, 0, 100)
    assert TRIANGLE.summarise({"n": {"old": 50, "professional": 30, "personal": 20}}) is None


# --- results --------------------------------------------------------------------------------------------------------


def test_nobody_gives_no_result() -> None:
    assert TRIANGLE.summarise({}) is None
    assert TRIANGLE.summarise({"n": ought(50, 30, 20)}) is None


def test_a_result_is_every_point_and_where_the_group_stands() -> None:
    points = {"n000": (50, 30, 20), "n001": (100, 0, 0), "n002": (0, 60, 40)}
    group = statistics.triangle(points.values())
    assert group
    assert balance(now(50, 30, 20), now(100, 0, 0), now(0, 60, 40)) == TriangleSummary(Division(points, group), None)
    assert (group.mean, group.nearest) == ((50, 30, 20), {0: 2, 1: 1, 2: 0, "middle": 0})


@pytest.mark.parametrize("people", [1, 2])
def test_a_division_of_fewer_than_three_people_is_not_that_of_a_group(people: int) -> None:
    summary = balance(*[now(50, 30, 20)] * 3, *[ought(50, 30, 20)] * people, asked=TWICE)
    assert (summary.now is not None, summary.ought) == (True, None)
    few = balance(*[now(50, 30, 20)] * people)
    assert (few.now, TRIANGLE.numbers(few, NL), TRIANGLE.cues(few)) == (None, [], ())
    assert TRIANGLE.sentence(few, NL) == "Nog te weinig antwoorden voor een beeld van de groep."
    assert all(trace["x"] for trace in TRIANGLE.draw(few, NL)["data"]), "a browser leaves the dots of an emptied trace"


def test_the_sentence_names_the_values_with_the_most_points_first() -> None:
    summary = balance(now(10, 60, 30), now(20, 50, 30), now(15, 55, 30))
    assert (TRIANGLE.sentence(summary, NL), TRIANGLE.sentence(summary, EN)) == (
        "Van de 100 punten gaan er gemiddeld 55 naar ‘Professionele waarde’, 30 naar ‘Persoonlijke waarde’ "
        "en 15 naar ‘Publieke waarde’.",
        "Of the 100 points 55 on average go to ‘Professional value’, 30 to ‘Personal value’ and 15 to ‘Public value’.",
    )


def test_with_what_ought_to_be_the_sentence_names_the_largest_shift() -> None:
    summary = balance(*[now(50, 30, 20) | ought(30, 35, 35)] * 3, asked=TWICE)
    assert TWICE.sentence(summary, NL) == (
        "‘Publieke waarde’ heeft nu gemiddeld 50 punten en zou er 30 moeten hebben: dat is de grootste verschuiving."
    )
    assert summary.now
    assert summary.ought
    assert largest_move(summary.now, summary.ought) == (0, -20)


def test_less_than_one_step_is_no_shift() -> None:
    answers = [now(50, 30, 20) | ought(50, 30, 20)] * 2 + [now(50, 30, 20) | ought(45, 35, 20)]
    assert TWICE.sentence(balance(*answers, asked=TWICE), NL) == (
        "Zoals het is en zoals het zou moeten liggen dicht bij elkaar: ‘Publieke waarde’ heeft nu gemiddeld 50 punten."
    )


@pytest.mark.parametrize(
    ("mean", "whole"),
    [
        ((100 / 3, 100 / 3, 100 / 3), [34, 33, 33]),
        ((33.4, 33.4, 33.2), [34, 33, 33]),
        ((12.5, 37.5, 50), [13, 37, 50]),
        ((0, 0, 100), [0, 0, 100]),
        ((50, 30, 20), [50, 30, 20]),
    ],
)
def test_means_are_told_in_whole_points_that_still_add_up(mean: statistics.Parts, whole: list[int]) -> None:
    assert rounded(mean) == whole


@settings(max_examples=examples(100))
@given(st.lists(steps, min_size=3, max_size=30))
def test_rounded_means_always_add_up_to_a_hundred(points: list[tuple[int, int, int]]) -> None:
    group = statistics.triangle(points)
    assert group
    whole = rounded(group.mean)
    assert sum(whole) == 100
    assert all(abs(part - mean) < 1 for part, mean in zip(whole, group.mean, strict=True))


def test_the_table_has_means_distance_and_counts() -> None:
    """By hand: the mean of the three is (50, 30, 20); distances to it 0, √(50²+30²+20²) twice; 50-50 is the middle."""
    summary = balance(now(50, 30, 20), now(100, 0, 0), now(0, 60, 40))
    far = 2 * math.sqrt(50**2 + 30**2 + 20**2) / 3
    assert TRIANGLE.numbers(summary, NL) == [
        ("Aantal", "3"),
        ("Publieke waarde: gemiddeld", "50"),
        ("Professionele waarde: gemiddeld", "30"),
        ("Persoonlijke waarde: gemiddeld", "20"),
        ("Gemiddelde afstand tot het gemiddelde", NL.number(far)),
        ("Publieke waarde: heeft meer dan de rest, met minstens 50 punten", "2"),
        ("Professionele waarde: heeft meer dan de rest, met minstens 50 punten", "1"),
        ("Persoonlijke waarde: heeft meer dan de rest, met minstens 50 punten", "0"),
        ("Midden: geen waarde met minstens 50 punten, of twee met 50", "0"),
    ]


def test_the_table_tells_both_divisions_apart() -> None:
    rows = TWICE.numbers(balance(*[now(50, 30, 20) | ought(20, 30, 50)] * 3, asked=TWICE), NL)
    assert [rows[0], rows[1], rows[9], rows[12]] == [
        ("zoals het is · Aantal", "3"),
        ("zoals het is · Publieke waarde: gemiddeld", "50"),
        ("zoals het zou moeten · Aantal", "3"),
        ("zoals het zou moeten · Persoonlijke waarde: gemiddeld", "50"),
    ]


@pytest.mark.parametrize(
    ("answers", "cues"),
    [
        ([now(80, 10, 10)] * 6, ["one_corner", "empty_corner"]),
        ([now(35, 35, 30)] * 3, ["in_balance"]),
        ([now(100, 0, 0), now(0, 100, 0), now(0, 0, 100)], ["scattered"]),
        ([now(80, 10, 10) | ought(70, 20, 10)] * 3, ["ought_to_move", "one_corner"]),
        ([now(80, 10, 10) | ought(75, 15, 10)] * 3, ["one_corner"]),
    ],
)
def test_cues_name_what_calls_for_a_question(answers: list[dict[str, object]], cues: list[str]) -> None:
    assert TWICE.cues(balance(*answers, asked=TWICE)) == cues


def test_an_answer_is_a_column_for_every_corner() -> None:
    value = now(50, 30, 20) | ought(20, 30, 50)
    once = {"Publieke waarde": 50, "Professionele waarde": 30, "Persoonlijke waarde": 20}
    assert TRIANGLE.columns(now(50, 30, 20), NL) == once
    assert TWICE.columns(value, NL) == once | {
        "Publieke waarde, zoals het zou moeten": 20,
        "Professionele waarde, zoals het zou moeten": 30,
        "Persoonlijke waarde, zoals het zou moeten": 50,
    }
    assert TWICE.columns(ought(20, 30, 50), EN) == {
        "Public value, as it ought to be": 20,
        "Professional value, as it ought to be": 30,
        "Personal value, as it ought to be": 50,
    }


# --- the picture ----------------------------------------------------------------------------------------------------


def crowd(people: int) -> dict[str, statistics.Parts]:
    """People over the whole triangle, as by chance."""
    cuts = [sorted((index * 7 % 21, index * 11 % 21)) for index in range(people)]
    return {f"n{at:03}": (5 * a, 5 * (b - a), 5 * (20 - b)) for at, (a, b) in enumerate(cuts)}


def test_an_arrow_runs_from_ring_to_ring_and_has_a_head() -> None:
    foot, tip, one, back, other = arrow_between((0, 0), (100, 0), 20)
    assert (foot, tip, back) == ((20, 0), (80, 0), (80, 0))
    assert {one, other} == {(60, 13), (60, -13)}


def test_rings_that_touch_have_no_arrow() -> None:
    assert arrow_between((10, 10), (40, 10), 20) == [(10, 10)] * 5


def answers(people: int) -> list[dict[str, object]]:
    return [now(*map(int, parts)) | ought(*map(int, reversed(parts))) for parts in crowd(people).values()]


@pytest.mark.parametrize("people", [1, 2, 3, 5, 40, 300])
@pytest.mark.parametrize("asked", [TRIANGLE, TWICE])
def test_plotly_takes_every_picture_and_every_point_has_a_name(people: int, asked: TriangleActivity) -> None:
    figure = asked.draw(balance(*answers(people), asked=asked), NL)
    assert len(Figure(figure).to_dict()["data"]) == len(figure["data"])
    assert all(len(trace["ids"]) == len(trace["x"]) == len(trace["y"]) for trace in figure["data"])
    sizes = [trace["textfont"]["size"] for trace in figure["data"] if trace["mode"] == "text"]
    sizes += [one["font"]["size"] for one in figure["layout"]["annotations"]]
    assert min(sizes) >= 24


@pytest.mark.parametrize("asked", [TRIANGLE, TWICE])
def test_the_picture_has_the_same_parts_from_the_first_answer_to_the_last(asked: TriangleActivity) -> None:
    """Plotly glides between pictures with the same traces and the same annotations only."""
    figures = [asked.draw(balance(*answers(people), asked=asked), NL) for people in (1, 2, 3, 100)]
    figures.append(asked.draw(balance(*[now(50, 30, 20)] * 3, asked=asked), NL))
    parts = [[(trace["type"], trace["mode"]) for trace in figure["data"]] for figure in figures]
    fixed = [[trace["ids"] for trace in figure["data"] if trace["ids"][:1] != ["n000"]][:2] for figure in figures]
    assert all(part == parts[0] for part in parts)
    assert all(one == fixed[0] for one in fixed)
    assert all(figure["layout"] == figures[0]["layout"] for figure in figures)


def test_the_counts_stand_at_their_corners_and_the_middle_below() -> None:
    counted = [now(50, 30, 20), now(80, 10, 10), now(0, 60, 40), now(40, 30, 30)]
    *_, corners, middle = TRIANGLE.draw(balance(*counted), NL)["data"]
    assert (corners["ids"], corners["text"], middle["text"]) == (["0", "1", "2"], ["2", "1", "0"], ["midden 1"])


@pytest.mark.parametrize("title", ["<b>", "Bestuurlijk-maatschappelijke waarden " * 7, "x" * 300, "a & b"])
def test_a_name_is_shown_as_typed_and_stays_on_the_canvas(title: str) -> None:
    corners = (Corner(id="a", title=Text(nl=title, en=title)), *CORNERS[1:])
    asked = TriangleActivity(id="t", kind="triangle", text=TEXT, corners=corners)
    name = asked.draw(balance(*[now(50, 30, 20)] * 3), NL)["layout"]["annotations"][0]["text"]
    assert name.count("<br>") <= 1
    assert "<b><b>" not in name
    assert drawing.broken("<b>", 30) == "&lt;b&gt;"
