"""Dots that never lie on one another, each at its own value, on a canvas that Plotly takes."""

import html
import math
import re
from dataclasses import replace
from itertools import combinations
from random import Random
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from plotly.graph_objects import Figure

from sessions.activities.paradox.activity import Paradox
from sessions.activities.shared.charts import dot_layout, drawing, line_marks
from sessions.activities.shared.charts.fidelity import is_faithful
from sessions.activities.shared.charts.number_line import LineMarks
from sessions.locale import Texts
from sessions.model.programme import Text
from tests.conftest import examples

PIXELS, ROOM = 10.0, 250.0
LINE = line_marks.Line(0, PIXELS, PIXELS, 8, ROOM)
values = st.dictionaries(st.text("abcdef0123456789", min_size=12, max_size=12), st.integers(0, 100), max_size=60)


def swarm(given: dict[str, int]) -> drawing.Swarm:
    found = drawing.swarm(given, pixels_per_unit=PIXELS, height=ROOM)
    assert found
    return found


def crowd(*marks: int) -> dict[str, int]:
    return {f"n{index:03}": mark for index, mark in enumerate(marks)}


def closest(found: drawing.Swarm) -> float:
    """The smallest distance between the middles of two dots, in canvas pixels."""
    return min(
        (
            ((one.value - other.value) ** 2 * PIXELS**2 + (one.height - other.height) ** 2) ** 0.5
            for index, one in enumerate(found.dots)
            for other in found.dots[:index]
        ),
        default=float("inf"),
    )


def top(found: drawing.Swarm) -> float:
    """How high the highest dot reaches."""
    return max((dot.height + found.diameter for dot in found.dots), default=0)


WIDE = {
    "one": crowd(50),
    "two at one place": crowd(50, 50),
    "both ends": crowd(*[0] * 12, *[100] * 12),
    "everybody at another place": crowd(*range(101)),
    "300 over the whole line": crowd(*[at * 7919 % 101 for at in range(300)]),
    "300 in two camps": crowd(*[at % 20 for at in range(150)], *[80 + at % 20 for at in range(150)]),
    "20 at one place": crowd(*[50] * 20),
}


@settings(max_examples=examples(50))
@given(values)
@example({})
@example(crowd(*[50] * 25))
def test_every_dot_stands_at_its_own_value_and_none_lies_on_another(given: dict[str, int]) -> None:
    found = swarm(given)
    assert {dot.name: dot.value for dot in found.dots} == given
    assert all(dot.height >= 0 for dot in found.dots)
    assert closest(found) >= found.diameter


@pytest.mark.parametrize("given", WIDE.values(), ids=WIDE)
def test_large_groups_too_and_within_the_height(given: dict[str, int]) -> None:
    found = swarm(given)
    assert {dot.name: dot.value for dot in found.dots} == given
    assert closest(found) >= found.diameter
    assert top(found) <= ROOM


def above(given: dict[str, int], language: str) -> list[dict[str, Any]]:
    """What is drawn above one line."""
    [people] = line_marks.traces([line_marks.LineGroup(given, LINE)], Texts(language))
    return people


@pytest.mark.parametrize("people", [40, 100, 300])
def test_a_crowd_at_one_place_is_a_column_with_its_count_rather_than_dots_beside_it(people: int) -> None:
    assert drawing.swarm(crowd(*[50] * people), pixels_per_unit=PIXELS, height=ROOM) is None
    dots, columns, label = above(crowd(*[50] * people), "nl")
    assert min(dots["x"]) == drawing.OUT_OF_SIGHT
    assert (columns["x"], columns["base"], columns["customdata"]) == ([500], [8], [people])
    assert (shown(label["text"][0]), label["x"], label["y"]) == (f"{people} mensen", [525], [8 + columns["y"][0]])
    assert columns["y"][0] < ROOM


def test_the_columns_of_a_line_are_as_wide_as_still_shows_where_people_stand() -> None:
    wide, narrow = [10, 11, 12, 48, 50, 90, 100], [50, 51, 51, 52, 53]
    assert line_marks.columns(wide) == [line_marks.Columns(5, {10: 3, 50: 2, 90: 1, 100: 1})]
    assert line_marks.columns(narrow) == [line_marks.Columns(1, {50: 1, 51: 2, 52: 1, 53: 1})]
    assert [each.width for each in line_marks.columns(wide, narrow)] == [1, 1]


def test_the_lowest_column_is_seen_beside_a_tall_one() -> None:
    _, columns, label = above(crowd(*[50] * 999, 0), "en")
    assert dict(zip(columns["x"], columns["customdata"], strict=True)) == {0: 1, 500: 999}
    assert columns["y"][0] == line_marks.VISIBLE
    assert shown(label["text"][0]) == "999 people"


def test_columns_stay_within_the_ends_of_the_line() -> None:
    _, columns, _ = above(crowd(*[0] * 40, *[100] * 40, *[50] * 40), "nl")
    sides = zip(columns["x"], columns["offset"], columns["width"], strict=True)
    assert [(round(x + offset), round(x + offset + wide)) for x, offset, wide in sides] == [
        (0, 23),
        (477, 523),
        (977, 1000),
    ]


def test_lines_of_one_figure_have_one_form_and_one_measure() -> None:
    full, empty = crowd(*[50] * 100), crowd(20, 80)
    for first, second in (([full, empty]), ([empty, full])):
        groups = [line_marks.LineGroup(first, LINE), line_marks.LineGroup(second, LINE)]
        drawn = line_marks.traces(groups, Texts("nl"))
        heights = {
            count: y for _, columns, _ in drawn for count, y in zip(columns["customdata"], columns["y"], strict=True)
        }
        assert heights == {100: ROOM - line_marks.LABEL, 1: line_marks.VISIBLE}
    few = [line_marks.LineGroup(each, LINE) for each in (crowd(*[50] * 20), empty)]
    assert len({dots["marker"]["size"] for dots, _, _ in line_marks.traces(few, Texts("nl"))}) == 1


@pytest.mark.parametrize(("value", "side"), [(0, "right"), (50, "right"), (95, "left"), (100, "left")])
def test_the_count_of_a_column_stays_on_the_canvas(value: int, side: str) -> None:
    *_, label = above(crowd(*[value] * 100), "nl")
    assert label["textposition"] == f"top {side}"


def test_dots_are_as_large_as_fits() -> None:
    sizes = [swarm(crowd(*[50] * people)).diameter for people in (1, 5, 10, 20)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] == max(drawing.DIAMETERS)


def test_the_same_answers_give_the_same_picture_in_whatever_order_they_came() -> None:
    given = crowd(30, 50, 50, 20, 50)
    assert swarm(given) == swarm(dict(reversed(given.items())))


# --- a plane --------------------------------------------------------------------------------------------------------

SIDE = 420.0
INSIDE = dot_layout.Area(SIDE, (SIDE / 2, SIDE / 2), lambda point: min(point) >= 0 and max(point) <= SIDE)
NARROW = st.integers(0, 400).map(float)


@settings(max_examples=examples(40), deadline=None)
@given(st.lists(st.tuples(NARROW, NARROW), max_size=120))
@example([(210.0, 210.0)] * 3)
@example([(0.0, 0.0), (0.0, 0.0), (420.0, 420.0), (420.0, 420.0), (420.0, 420.0)])
def test_dots_of_a_plane_never_overlap_and_people_share_hexagons_where_they_would(
    places: list[tuple[float, float]],
) -> None:
    wanted = {f"n{at:03}": place for at, place in enumerate(places)}
    found = dot_layout.crowd(wanted, INSIDE)
    assert set(found.points) == set(wanted)
    assert is_faithful(list(wanted.values()), [found.points[name] for name in wanted], SIDE)
    assert all(INSIDE.contains(point) for point in found.points.values())
    if not found.hexagons:
        assert all(math.dist(one, other) >= found.size for one, other in combinations(found.points.values(), 2))


def test_people_who_are_alone_stand_at_their_own_point() -> None:
    wanted = {"a": (10.0, 10.0), "b": (300.0, 20.0), "c": (200.0, 400.0)}
    assert dot_layout.crowd(wanted, INSIDE) == dot_layout.Crowd(wanted, dot_layout.LARGEST, False)


def test_dots_become_smaller_before_people_share_hexagons() -> None:
    sizes = [dot_layout.crowd(scattered(people), INSIDE) for people in (5, 40, 100, 300)]
    assert [found.hexagons for found in sizes] == [False] * 4
    assert [found.size for found in sizes] == sorted((found.size for found in sizes), reverse=True)
    assert dot_layout.crowd(scattered(3000), INSIDE).hexagons


def scattered(people: int) -> dict[str, tuple[float, float]]:
    dice = Random(people)
    return {f"n{at:04}": (dice.uniform(0, SIDE), dice.uniform(0, SIDE)) for at in range(people)}


def test_hexagons_carry_their_counts_and_write_those_that_have_room() -> None:
    wanted = {f"n{at:03}": (200.0, 200.0) if at < 37 else (300.0, 200.0) for at in range(40)} | {"last": (200.0, 24.0)}
    drawn = dot_layout.crowd(wanted, INSIDE)
    assert drawn.hexagons
    dots, hexagons, counts, legend = dot_layout.traces(drawn, "#000", (5.0, 9.0), [(300.0, 210.0)], Texts("en"))
    assert min(dots["x"]) == drawing.OUT_OF_SIGHT
    assert sorted(hexagons["customdata"]) == [1, 3, 37]
    assert counts["text"] == ["<b>37</b>"], "one is too few among small hexagons, and where there are three lies a mark"
    assert shown(re.sub("</?span[^>]*>", "", legend["text"][0])) == "⬡ 1 – ⬢ 37 people per hexagon"
    assert (legend["x"], legend["y"]) == ([5.0], [9.0])


def test_people_at_a_few_points_share_large_hexagons_with_all_their_counts() -> None:
    exact = replace(INSIDE, spacings=())
    drawn = dot_layout.crowd({f"n{at}": (200.0, 200.0) if at < 4 else (300.0, 200.0) for at in range(5)}, exact)
    counts = dot_layout.traces(drawn, "#000", (5.0, 9.0), (), Texts("nl"))[2]
    assert (drawn.size, counts["text"]) == (dot_layout.MOST, ["<b>4</b>", "<b>1</b>"])
    alone = dot_layout.crowd(dict.fromkeys("abc", (200.0, 200.0)), exact)
    *_, legend = dot_layout.traces(alone, "#000", (5.0, 9.0), (), Texts("nl"))
    assert shown(re.sub("</?span[^>]*>", "", legend["text"][0])) == "⬢ 3 mensen per zeshoek"


def test_what_is_counted_on_one_side_of_a_line_stays_there() -> None:
    halves = dot_layout.Area(SIDE, INSIDE.middle, INSIDE.contains, lambda point: ((point[0] > 210) - (point[0] < 210),))
    wanted = {f"n{at:03}": (206.0 if at % 2 else 214.0, 210.0) for at in range(400)}
    found = dot_layout.crowd(wanted, halves)
    assert all((wanted[name][0] > 210) == (point[0] > 210) for name, point in found.points.items())


# --- words ----------------------------------------------------------------------------------------------------------


def shown(text: str) -> str:
    """What Plotly puts on the screen for a text: lines joined, its own entities resolved, tags taken as tags.

    Plotly knows &lt; &gt; &amp; &nbsp; and numbered entities, and shows every other as it stands.
    """
    named = {"lt": "<", "gt": ">", "amp": "&", "nbsp": "\u00a0"}

    def entity(found: re.Match[str]) -> str:
        return html.unescape(found[0]) if found[1].startswith("#") else named.get(found[1], found[0])

    assert set(re.findall(r"<[^>]*>", text)) <= {"<b>", "</b>", "<br>"}
    return re.sub(r"&(#\d+|#x[\da-fA-F]+|[a-z]+);", entity, re.sub(r"<[^>]*>", " ", text)).strip()


TYPED = [
    "sturen",
    "<b>vet</b>",
    "<script>alert(1)</script>",
    "<a href='javascript:alert(1)'>klik</a>",
    "R&D",
    "&lt;al ontsnapt&gt;",
    'de zogenaamde "regels"',
    "collega's",
    "100 % ≥ 5 < 6",
    "{plaats} %(plek)s $x$",
]


@pytest.mark.parametrize("typed", TYPED)
def test_a_text_is_shown_as_it_was_typed(typed: str) -> None:
    assert shown(drawing.broken(typed, 60)) == typed


def test_a_long_text_is_broken_between_words() -> None:
    assert drawing.broken("investeren in relaties met burgers", 26) == "investeren in relaties met<br>burgers"
    assert drawing.broken("x" * 30, 26) == f"{'x' * 26}<br>{'x' * 4}"
    assert drawing.broken("   ", 26) == "&nbsp;"


@pytest.mark.parametrize("typed", TYPED)
def test_poles_are_shown_as_they_were_typed(typed: str) -> None:
    figure = drawn(Text(nl=typed, en="b"), Text(nl="loslaten", en="c"), crowd(50))
    poles = [shown(one["text"]) for one in figure["layout"]["annotations"]]
    assert ["".join(pole.split()) for pole in poles] == ["".join(typed.split()), "loslaten"]


# --- Plotly ---------------------------------------------------------------------------------------------------------


def drawn(left: Text, right: Text, given: dict[str, int]) -> dict[str, Any]:
    activity = Paradox(id="p", kind="paradox", left=left, right=right)
    marks = activity.summarise({name: {"value": value} for name, value in given.items()})
    assert isinstance(marks, LineMarks)
    return activity.draw(marks, Texts("nl"))


@pytest.mark.parametrize("people", [1, 2, 3, 4, 5, 6, 30, 300])
def test_plotly_takes_every_picture(people: int) -> None:
    figure = drawn(
        Text(nl="sturen", en="a"), Text(nl="loslaten", en="b"), crowd(*[index * 37 % 101 for index in range(people)])
    )
    checked = Figure(figure).to_dict()
    assert len(checked["data"]) == len(figure["data"])
    assert (figure["layout"]["width"], figure["layout"]["xaxis"]["fixedrange"]) == (drawing.WIDTH, True)


def test_no_letter_is_too_small_to_read_from_ten_metres() -> None:
    figure = drawn(Text(nl="sturen", en="a"), Text(nl="loslaten", en="b"), crowd(*range(20)))
    sizes = [trace["textfont"]["size"] for trace in figure["data"] if "text" in trace.get("mode", "")]
    sizes += [one["font"]["size"] for one in figure["layout"]["annotations"]]
    assert min([*sizes, figure["layout"]["font"]["size"]]) >= 24


def test_every_point_has_a_name_so_that_it_glides_to_its_new_place() -> None:
    figure = drawn(Text(nl="sturen", en="a"), Text(nl="loslaten", en="b"), crowd(10, 20, 30))
    assert all(len(trace["ids"]) == len(trace["x"]) == len(trace["y"]) for trace in figure["data"])


def test_the_picture_has_the_same_parts_from_the_first_answer_to_the_last() -> None:
    """Plotly glides between pictures with the same traces only."""
    parts = [
        [
            (trace["type"], trace.get("mode"))
            for trace in drawn(Text(nl="a", en="a"), Text(nl="b", en="b"), given)["data"]
        ]
        for given in (crowd(1), crowd(1, 2, 3, 4), crowd(1, 2, 3, 4, 5), crowd(*range(100)))
    ]
    assert all(part == parts[0] for part in parts)


def _inside(name: str, place: tuple[float, float]) -> bool:
    return min(place) >= 0 and max(place) <= 100


def test_places_are_moved_apart_as_little_as_needed_and_stay_inside() -> None:
    wanted = {f"n{index}": (95.0, 50.0) for index in range(12)} | {"alone": (10.0, 10.0)}
    placed = drawing.without_overlap(wanted, dict.fromkeys(wanted, 18.0), _inside)
    assert (placed["n0"], placed["alone"]) == ((95, 50), (10, 10))
    assert all(0 <= x <= 100 and 0 <= y <= 100 for x, y in placed.values())
    assert all(math.dist(one, other) >= 19.99 for one, other in combinations(placed.values(), 2))
    assert max(math.dist(place, wanted[name]) for name, place in placed.items()) < 60


def test_places_that_find_no_room_stay_where_they_are() -> None:
    both = {"a": (5.0, 5.0), "b": (5.0, 5.0)}
    assert (
        drawing.without_overlap(both, {"a": 18.0, "b": 18.0}, lambda name, place: max(place) <= 10 and min(place) >= 0)
        == both
    )


def test_a_text_of_more_lines_than_there_are_ends_in_dots() -> None:
    assert drawing.broken("een twee drie vier", 9, 2) == "een twee<br>drie vier"
    assert drawing.broken("een twee drie vier vijf", 9, 2) == "een twee<br>drie…"
