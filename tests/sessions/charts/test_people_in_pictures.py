"""Every picture of people, of every kind: a mark stands where its people do, inside the figure, however many they are.

Where people belong is computed here from the scale that the figure itself draws: the line, the square, the triangle.
"""

import math
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from random import Random
from statistics import fmean, median
from typing import Any, Literal

import pytest

from sessions import activities
from sessions.activities import Context, Kind, Prompt
from sessions.activities.capabilities import WithChart, WithShift, charts_of, guess_prompt_of
from sessions.activities.kind import NOWHERE, Figure
from sessions.activities.overview.activity import Overview
from sessions.activities.paradox.activity import Paradox
from sessions.activities.shared.charts.number_line import marks
from sessions.activities.shared.statement_lines import ScalePrompt
from sessions.activities.triangle.activity import TriangleActivity
from sessions.locale import Texts
from sessions.model.programme import Corner, Text
from tests.example import joined
from tests.sessions.activities.test_every_kind import ASKINGS, answers

Point = tuple[float, float]
NL = Texts("nl")
# As many as come to a workshop; and more than may, whose places take long to compare.
PEOPLE = (pytest.param((5, 40, 300), id="a workshop"), pytest.param((1000,), id="a thousand", marks=pytest.mark.slow))
EDGE = 0.02  # canvas pixels: points are rounded
MEAN, FURTHEST, SPREAD = 0.015, 0.04, 0.05  # of the side of the figure; relative


# --- groups ---------------------------------------------------------------------------------------------------------


def _near(dice: Random, middle: Sequence[float], wide: float) -> list[float]:
    return [dice.gauss(value, wide) for value in middle]


# Where one person stands on axes from 0 to 1, as many as are asked.
SHAPES: Mapping[str, Callable[[Random, int], Sequence[float]]] = {
    "all the same": lambda dice, axes: [0.55, 0.25, 0.4][:axes],
    "all at a middle": lambda dice, axes: [0.5] * axes,
    "all at the low end": lambda dice, axes: [0.0] * axes,
    "all at the high end": lambda dice, axes: [1.0] * axes,
    "nearly the same": lambda dice, axes: _near(dice, [0.52] * axes, 0.02),
    "one mind": lambda dice, axes: _near(dice, [0.7, 0.25, 0.6][:axes], 0.06),
    "one mind at an end": lambda dice, axes: _near(dice, [0.98, 0.02, 0.98][:axes], 0.03),
    "two camps": lambda dice, axes: _near(dice, [dice.choice((0.14, 0.86))] * axes, 0.06),
    "two points": lambda dice, axes: [dice.choice((0.3, 0.7))] * axes,
    "spread": lambda dice, axes: [dice.random() for _ in range(axes)],
    "skewed": lambda dice, axes: [dice.random() ** 4 for _ in range(axes)],
    "extremes": lambda dice, axes: [dice.choice((0.0, 1.0)) for _ in range(axes)],
    "one apart": lambda dice, axes: [1.0] * axes if dice.random() < 0.05 else [0.1] * axes,
}


@cache
def places(shape: str, people: int, axes: int) -> Mapping[str, Sequence[int]]:
    """Where so many people stand on scales from 0 to 100, by their names."""
    dice = Random(f"{shape} {people} {axes}")
    drawn = (SHAPES[shape](dice, axes) for _ in range(people))
    return {f"n{at:04}": [round(100 * min(1.0, max(0.0, value))) for value in each] for at, each in enumerate(drawn)}


def parts(shape: str, people: int) -> dict[str, tuple[int, int, int]]:
    """100 points over three corners in steps of 5, most for the first where a shape is high on its axis."""
    divided = {}
    for name, (first, share) in places(shape, people, 2).items():
        top = 5 * round(first / 5)
        left = 5 * round((100 - top) * share / 500)
        divided[name] = (top, left, 100 - top - left)
    return divided


# --- what a figure shows --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Shown:
    """Marks of people in a figure: traces, where everybody belongs by name, and which points are inside."""

    traces: Sequence[Mapping[str, Any]]
    wanted: Mapping[str, Point]
    side: float
    inside: Callable[[Point], bool]
    upright: bool = True  # whether how high a mark stands says something


def people_in(figure: Figure, names: Iterable[str]) -> list[Mapping[str, Any]]:
    """The traces that show people: points with their names, or points that count them."""
    known = set(names)
    return [one for one in figure["data"] if known & set(one.get("ids", ())) or one.get("customdata")]


def counted(trace: Mapping[str, Any]) -> Iterator[tuple[str, Point, int]]:
    """The marks of a trace: their names, points, and for how many people each stands."""
    counts = trace.get("customdata") or [1] * len(trace["x"])
    return zip(trace["ids"], zip(trace["x"], trace["y"], strict=True), counts, strict=True)


def matched(shown: Shown) -> list[tuple[Point, Point]]:
    """For everybody the point where they belong and the one where they are drawn.

    By name; who shares a mark on a line is matched in the order of the line, else with the nearest mark that still has
    room, and who then is far from it changes places with somebody.
    """
    left, drawn = dict(shown.wanted), []
    marks: list[tuple[Point, int]] = []
    for name, (x, y), count in (mark for trace in shown.traces for mark in counted(trace)):
        point = (x, y if shown.upright else 0.0)
        if name in left:
            drawn.append((left.pop(name), point))
        else:
            marks.append((point, count))
    room = [count for _, count in marks]
    assert sum(room) == len(left)
    if not shown.upright:
        places = (point for point, count in sorted(marks) for _ in range(count))
        return drawn + list(zip(sorted(left.values()), places, strict=True))
    near = [
        (math.dist(wanted, point), name, at) for name, wanted in left.items() for at, (point, _) in enumerate(marks)
    ]
    near.sort()
    shared: list[tuple[Point, Point]] = []
    for _, name, at in near:
        if name in left and room[at]:
            room[at] -= 1
            shared.append((left.pop(name), marks[at][0]))
    for at, (here, mark) in enumerate(shared):
        if math.dist(here, mark) > FURTHEST * shown.side:
            ways = [max(math.dist(here, other), math.dist(there, mark)) for there, other in shared]
            best = ways.index(min(ways))
            shared[at], shared[best] = (here, shared[best][1]), (shared[best][0], mark)
    return drawn + shared


def deviations(points: Sequence[Point]) -> tuple[float, ...]:
    """How far points are spread: their standard deviation, and their mean distance to their mean and their median."""
    mean, middle = ([of(axis) for axis in zip(*points, strict=True)] for of in (fmean, median))
    far = [math.dist(point, mean) for point in points]
    return (
        math.sqrt(fmean([each**2 for each in far])),
        fmean(far),
        fmean([math.dist(point, middle) for point in points]),
    )


def assert_true(shown: Shown) -> None:
    """Everybody stands where they belong, inside the figure, and the group is as wide as it is."""
    pairs = matched(shown)
    assert len(pairs) == len(shown.wanted)
    shifts = [math.dist(*pair) / shown.side for pair in pairs]
    assert fmean(shifts) <= MEAN
    assert max(shifts) <= FURTHEST
    assert all(shown.inside(point) for trace in shown.traces for _, point, _ in counted(trace))
    for real, drawn in zip(*(deviations(each) for each in zip(*pairs, strict=True)), strict=True):
        assert drawn == pytest.approx(real, rel=SPREAD, abs=1e-6)


def lines_in(figure: Figure) -> list[Mapping[str, Any]]:
    """The level lines from 0 to 100 that a figure draws."""
    ids = (["l", "m", "r"], ["l", "r"], ["from", "to"])
    return [one for one in figure["data"] if one.get("ids") in ids or list(one.get("x", ())) == [0, 50, 100]]


def on_line(
    figure: Figure, line: Mapping[str, Any], traces: Sequence[Mapping[str, Any]], values: Mapping[str, float]
) -> Shown:
    """People above a line, of which the length is the scale."""
    left, right = min(line["x"]), max(line["x"])
    low, high = figure["layout"]["yaxis"]["range"]

    def inside(point: Point) -> bool:
        return bool(left <= point[0] <= right and low < point[1] < high)

    wanted = {name: (left + (right - left) * value / 100, 0.0) for name, value in values.items()}
    return Shown(traces, wanted, right - left, inside, upright=False)


def in_square(figure: Figure, traces: Sequence[Mapping[str, Any]], values: Mapping[str, Sequence[float]]) -> Shown:
    """People in a square, which is the first thing drawn."""
    across, up = figure["data"][0]["x"], figure["data"][0]["y"]
    side = max(across) - min(across)
    wanted = {name: (min(across) + side * x / 100, min(up) + side * y / 100) for name, (x, y) in values.items()}

    def inside(point: Point) -> bool:
        return all(min(edge) <= here <= max(edge) for here, edge in zip(point, (across, up), strict=True))

    return Shown(traces, wanted, side, inside)


def in_triangle(figure: Figure, traces: Sequence[Mapping[str, Any]], values: Mapping[str, Sequence[float]]) -> Shown:
    """People between three corners, of which the sides are drawn."""
    sides = next(one for one in figure["data"] if one.get("ids", [""])[0] == "s0")
    corners = list(zip(sides["x"], sides["y"], strict=True))[:3]
    wanted = {
        name: (sum(p * x for p, (x, _) in zip(parts, corners, strict=True)) / 100,
               sum(p * y for p, (_, y) in zip(parts, corners, strict=True)) / 100)
        for name, parts in values.items()
    }  # fmt: skip

    def inside(point: Point) -> bool:
        turns = (
            (bx - ax) * (point[1] - ay) - (by - ay) * (point[0] - ax)
            for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1], strict=True)
        )
        return all(turn >= -EDGE * math.dist(*corners[:2]) for turn in turns)

    return Shown(traces, wanted, math.dist(*corners[:2]), inside)


# --- every way to draw people ---------------------------------------------------------------------------------------


def paradox(ask: Literal["now", "now_needed", "apart"] = "now", name: str = "p") -> Paradox:
    return Paradox(id=name, kind="paradox", left=Text(nl="sturen", en="a"), right=Text(nl="loslaten", en="b"), ask=ask)


def picture(asking: Prompt, given: Mapping[str, Any]) -> Figure:
    [figure] = charts_of(asking, asking.summarise(given), NL)
    return figure


def moved(asking: Prompt, before: Mapping[str, Any], after: Mapping[str, Any]) -> Figure:
    assert isinstance(asking, WithShift)
    shift = asking.shift(before, after, NL)
    assert shift and shift.figures
    return shift.figures[0]


def fields(values: Mapping[str, Sequence[int]], *names: str) -> dict[str, dict[str, int]]:
    """Answers with these fields."""
    return {who: dict(zip(names, each, strict=True)) for who, each in values.items()}


def axis(values: Mapping[str, Sequence[int]], number: int) -> dict[str, int]:
    return {name: each[number] for name, each in values.items()}


def _paradox(shape: str, people: int) -> Iterator[Shown]:
    values = places(shape, people, 1)
    figure = picture(paradox(), fields(values, "value"))
    yield on_line(figure, lines_in(figure)[0], people_in(figure, values), axis(values, 0))


def _guess(shape: str, people: int) -> Iterator[Shown]:
    values = places(shape, people, 1)
    guess, real = guess_prompt_of(paradox()), marks(axis(values, 0))
    assert guess and real
    figure = picture(guess.against(real, ()), fields(values, "value"))
    yield on_line(figure, lines_in(figure)[0], people_in(figure, values), axis(values, 0))


def _gap(shape: str, people: int) -> Iterator[Shown]:
    values = places(shape, people, 2)
    yield from _arrows(picture(paradox("now_needed").prompt("", NOWHERE), fields(values, "now", "needed")), values)


def _paradox_moved(shape: str, people: int) -> Iterator[Shown]:
    values = places(shape, people, 2)
    before, after = ({name: {"value": each[turn]} for name, each in values.items()} for turn in (0, 1))
    yield from _arrows(moved(paradox(), before, after), values)


def _arrows(figure: Figure, values: Mapping[str, Sequence[int]]) -> Iterator[Shown]:
    starts, heads = people_in(figure, values)
    for number, trace in enumerate((starts, heads)):
        yield on_line(figure, lines_in(figure)[0], [trace], axis(values, number))


def _plane(shape: str, people: int) -> Iterator[Shown]:
    values = places(shape, people, 2)
    figure = picture(paradox("apart").prompt("", NOWHERE), fields(values, "left", "right"))
    yield in_square(figure, people_in(figure, values), values)


def _plane_moved(shape: str, people: int) -> Iterator[Shown]:
    values = places(shape, people, 2)
    asking = paradox("apart").prompt("", NOWHERE)
    figure = moved(asking, fields(values, "right", "left"), fields(values, "left", "right"))
    yield in_square(figure, people_in(figure, values), values)


CORNERS = tuple(Corner(id=name, title=Text(nl=name, en=name)) for name in "abc")


def _triangle(shape: str, people: int) -> Iterator[Shown]:
    values = parts(shape, people)
    asked = TriangleActivity(id="t", kind="triangle", text=Text(nl="t", en="t"), corners=CORNERS)
    figure = picture(asked, fields(values, "a", "b", "c"))
    yield in_triangle(figure, people_in(figure, values), values)


def _triangle_moved(shape: str, people: int) -> Iterator[Shown]:
    values = parts(shape, people)
    asked = TriangleActivity(id="t", kind="triangle", text=Text(nl="t", en="t"), corners=CORNERS)
    figure = moved(asked, fields(values, "b", "c", "a"), fields(values, "a", "b", "c"))
    yield in_triangle(figure, people_in(figure, values), values)


def _statements(asking: ScalePrompt, shape: str, people: int) -> Iterator[Shown]:
    names = list(asking.wording(NL))
    values = places(shape, people, len(names))
    figure = picture(asking, fields(values, *names))
    yield from _rows(figure, lines_in(figure), values)


def _recognition(shape: str, people: int) -> Iterator[Shown]:
    asking = ASKINGS["RecognitionPrompt"]
    assert isinstance(asking, ScalePrompt)
    return _statements(asking, shape, people)


def _oversight(shape: str, people: int) -> Iterator[Shown]:
    asking = ASKINGS["OversightPrompt"]
    assert isinstance(asking, ScalePrompt)
    return _statements(asking, shape, people)


def _evaluation(shape: str, people: int) -> Iterator[Shown]:
    values = places(shape, people, 2)
    figure = picture(ASKINGS["EvaluationPrompt"], fields(values, "reached", "experienced"))
    yield from _rows(figure, lines_in(figure), values)


def _overview(shape: str, people: int) -> Iterator[Shown]:
    values = places(shape, people, 3)
    kinds = [paradox(name=name) for name in "pqr"]

    class Around(Context):
        def others(self, kind: type[Kind]) -> Sequence[tuple[Kind, Any]]:
            return [(each, marks(axis(values, at))) for at, each in enumerate(kinds)]

    asked = Overview(id="o", kind="overview", title=Text(nl="o", en="o")).prompt("", Around())
    figure = picture(asked, {})
    yield from _rows(figure, lines_in(figure), values)


def _rows(figure: Figure, lines: Sequence[Mapping[str, Any]], values: Mapping[str, Sequence[int]]) -> Iterator[Shown]:
    people = people_in(figure, values)
    assert len(people) == len(lines)
    for number, (line, trace) in enumerate(zip(lines, people, strict=True)):
        yield on_line(figure, line, [trace], axis(values, number))


PICTURES: Mapping[str, Callable[[str, int], Iterator[Shown]]] = {
    "Paradox": _paradox,
    "Paradox guessed": _guess,
    "Paradox moved": _paradox_moved,
    "GapPrompt": _gap,
    "PlanePrompt": _plane,
    "PlanePrompt moved": _plane_moved,
    "TriangleActivity": _triangle,
    "TriangleActivity moved": _triangle_moved,
    "RecognitionPrompt": _recognition,
    "OversightPrompt": _oversight,
    "EvaluationPrompt": _evaluation,
    "Overview": _overview,
}


@pytest.mark.parametrize("people", PEOPLE)
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.slow
def test_a_mark_stands_where_its_people_do(name: str, shape: str, people: Sequence[int]) -> None:
    for number in people:
        for shown in PICTURES[name](shape, number):
            assert_true(shown)


def test_no_picture_of_people_is_left_out() -> None:
    """Over everything that is asked, of every kind, with its charts and its shift; the example draws nothing."""
    found = set()
    for name, asking in ASKINGS.items():
        given = answers(asking, 40)
        again = dict(zip(given, reversed(list(given.values())), strict=True))
        figures = {name: charts_of(asking, asking.summarise(given), NL)}
        if isinstance(asking, WithShift) and (shift := asking.shift(given, again, NL)) and shift.figures:
            figures[f"{name} moved"] = tuple(shift.figures)
        found |= {called for called, drawn in figures.items() for figure in drawn if people_in(figure, given)}
    assert found == set(PICTURES) - {"Paradox guessed", "Overview"}
    with joined():
        assert not issubclass(activities.kinds()["example"], WithChart)


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.slow
def test_a_thousand_people_are_drawn_within_a_second(name: str) -> None:
    """Everybody waits for it, and the server does nothing else."""
    for shape in ("one mind", "spread", "all the same"):
        before = time.process_time()
        list(PICTURES[name](shape, 1000))
        assert time.process_time() - before < 1
