"""Dots that never lie on one another, each at its own value, on a canvas that Plotly takes."""

import html
import math
import re
import time
from itertools import combinations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from plotly.graph_objects import Figure

from sessions.activities import drawing
from sessions.activities.paradox import Marks, Paradox
from sessions.locale import Texts
from sessions.programme import Text

PIXELS, ROOM = 10.0, 250.0
values = st.dictionaries(st.text("abcdef0123456789", min_size=12, max_size=12), st.integers(0, 100), max_size=60)


def swarm(given: dict[str, int]) -> drawing.Swarm:
    return drawing.swarm(given, pixels_per_unit=PIXELS, room=ROOM)


def crowd(*marks: int) -> dict[str, int]:
    return {f"n{at:03}": mark for at, mark in enumerate(marks)}


def closest(found: drawing.Swarm) -> float:
    """The smallest distance between the middles of two dots, in canvas pixels."""
    return min(
        (
            ((one.at - other.at) ** 2 * PIXELS**2 + (one.height - other.height) ** 2) ** 0.5
            for at, one in enumerate(found.dots)
            for other in found.dots[:at]
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


@settings(max_examples=50)
@given(values)
@example({})
@example(crowd(*[50] * 25))
def test_every_dot_stands_at_its_own_value_and_none_lies_on_another(given: dict[str, int]) -> None:
    found = swarm(given)
    assert {dot.name: dot.at for dot in found.dots} == given
    assert all(dot.height >= 0 for dot in found.dots)
    assert closest(found) >= found.diameter


@pytest.mark.parametrize("given", WIDE.values(), ids=WIDE)
def test_large_groups_too_and_within_the_height(given: dict[str, int]) -> None:
    found = swarm(given)
    assert {dot.name: dot.at for dot in found.dots} == given
    assert closest(found) >= found.diameter
    assert top(found) <= ROOM


@pytest.mark.parametrize("people", [40, 100, 300])
def test_a_crowd_at_one_place_stands_beside_it_rather_than_in_one_dot_or_out_of_sight(people: int) -> None:
    found = swarm(crowd(*[50] * people))
    assert len(found.dots) == people
    assert closest(found) >= found.diameter
    assert top(found) <= ROOM
    assert max(abs(dot.at - 50) for dot in found.dots) <= 6
    assert abs(sum(dot.at for dot in found.dots) / people - 50) < 1, "as many to the left as to the right"


def test_dots_may_stand_aside_rather_than_become_small() -> None:
    given = crowd(*[50] * 60)
    alone, aside = swarm(given), drawing.swarm(given, pixels_per_unit=PIXELS, room=ROOM, aside=24)
    assert (alone.diameter, aside.diameter) == (6, 10)
    assert max(abs(dot.at - 50) for dot in aside.dots) * PIXELS <= 24
    assert closest(aside) >= aside.diameter
    assert top(aside) <= ROOM


def test_a_crowd_of_three_hundred_at_one_place_is_drawn_within_a_second() -> None:
    """The whole room waits for it, and the server does nothing else."""
    before = time.process_time()
    swarm(crowd(*[50] * 300))
    assert time.process_time() - before < 1


def test_dots_are_as_large_as_fits() -> None:
    sizes = [swarm(crowd(*[50] * people)).diameter for people in (1, 5, 10, 20)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] == max(drawing.DIAMETERS)


def test_the_same_answers_give_the_same_picture_in_whatever_order_they_came() -> None:
    given = crowd(30, 50, 50, 20, 50)
    assert swarm(given) == swarm(dict(reversed(given.items())))


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


def drawn(left: Text, right: Text, given: dict[str, int]) -> dict[str, object]:
    activity = Paradox(id="p", kind="paradox", left=left, right=right)
    marks = activity.summarise({name: {"value": value} for name, value in given.items()})
    assert isinstance(marks, Marks)
    return activity.draw(marks, Texts("nl"))


@pytest.mark.parametrize("people", [1, 2, 3, 4, 5, 6, 30, 300])
def test_plotly_takes_every_picture(people: int) -> None:
    figure = drawn(
        Text(nl="sturen", en="a"), Text(nl="loslaten", en="b"), crowd(*[at * 37 % 101 for at in range(people)])
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
        [(trace["type"], trace["mode"]) for trace in drawn(Text(nl="a", en="a"), Text(nl="b", en="b"), given)["data"]]
        for given in (crowd(1), crowd(1, 2, 3, 4), crowd(1, 2, 3, 4, 5), crowd(*range(100)))
    ]
    assert all(one == parts[0] for one in parts)


def _inside(name: str, place: tuple[float, float]) -> bool:
    return min(place) >= 0 and max(place) <= 100


def test_places_are_moved_apart_as_little_as_needed_and_stay_inside() -> None:
    wanted = {f"n{at}": (95.0, 50.0) for at in range(12)} | {"alone": (10.0, 10.0)}
    placed = drawing.apart(wanted, dict.fromkeys(wanted, 18.0), _inside)
    assert (placed["n0"], placed["alone"]) == ((95, 50), (10, 10))
    assert all(0 <= x <= 100 and 0 <= y <= 100 for x, y in placed.values())
    assert all(math.dist(one, other) >= 19.99 for one, other in combinations(placed.values(), 2))
    assert max(math.dist(place, wanted[name]) for name, place in placed.items()) < 60


def test_places_that_find_no_room_stay_where_they_are() -> None:
    both = {"a": (5.0, 5.0), "b": (5.0, 5.0)}
    assert drawing.apart(both, {"a": 18.0, "b": 18.0}, lambda name, place: max(place) <= 10 and min(place) >= 0) == both


def test_a_text_of_more_lines_than_there_are_ends_in_dots() -> None:
    assert drawing.broken("een twee drie vier", 9, 2) == "een twee<br>drie vier"
    assert drawing.broken("een twee drie vier vijf", 9, 2) == "een twee<br>drie…"
