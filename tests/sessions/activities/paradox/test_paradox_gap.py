"""A paradox with two marks: what it takes, how gaps are counted and told, and the picture of the arrows."""

from itertools import pairwise

import plotly.graph_objects as go
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions.activities import NOTHING, Context
from sessions.activities.paradox.activity import Paradox
from sessions.activities.paradox.arrows_chart import BOTTOM, TOP, arrows
from sessions.activities.paradox.gap import GapPrompt, GapSummary
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Text
from sessions.results.statistics import Shift
from tests.conftest import examples, refused
from tests.sessions.activities.paradox.test_paradox import json as anything

NL, EN = Texts("nl"), Texts("en")
LEFT, RIGHT = Text(nl="sturen", en="steering"), Text(nl="loslaten", en="letting go")
GAP = GapPrompt(LEFT, RIGHT)
fields = st.dictionaries(st.sampled_from(["now", "needed", "x"]), anything | st.integers(-1, 101), max_size=3)


def given_by(*pairs: tuple[int | None, int | None]) -> dict[str, dict[str, int]]:
    """Answers with these marks; None is a mark that was not chosen."""
    return {
        f"n{index:03}": {name: mark for name, mark in zip(("now", "needed"), pair, strict=True) if mark is not None}
        for index, pair in enumerate(pairs)
    }


def gaps(*pairs: tuple[int | None, int | None]) -> GapSummary:
    found = GAP.summarise(given_by(*pairs))
    assert found
    return found


def test_the_programme_says_that_it_is_asked_so() -> None:
    paradox = Paradox(id="p6", kind="paradox", left=LEFT, right=RIGHT, ask="now_needed")
    assert paradox.prompt("", Context()) == GAP
    assert (GAP.heading(NL), paradox.heading(EN)) == ("sturen – loslaten", "steering – letting go")


def test_a_paradox_that_is_asked_now_is_its_own_asking() -> None:
    paradox = Paradox(id="p6", kind="paradox", left=LEFT, right=RIGHT)
    assert paradox.prompt("", Context()) is paradox


def test_either_mark_may_come_alone_and_the_other_stays() -> None:
    first = GAP.parse({"now": 20})
    assert first == {"now": 20}
    assert GAP.change({"needed": 60}, first) == {"now": 20, "needed": 60}
    assert GAP.change({"now": None}, {"now": 20, "needed": 60}) == {"needed": 60}
    assert GAP.change({"now": None}, first) is NOTHING


def test_what_was_given_when_it_was_asked_otherwise_is_in_nobodys_way() -> None:
    assert GAP.change({"now": 20}, {"value": 70}) == {"now": 20}
    assert GAP.summarise({"a": {"value": 70}, "b": {"value": 3}, "c": {"value": 3}}) is None


@settings(max_examples=examples(150))
@given(anything | fields)
def test_whatever_comes_is_taken_or_refused_in_one_way(raw: object) -> None:
    try:
        parsed = GAP.parse(raw)
    except Refusal as refusal:
        assert (refusal.key, refusal.values) == ("refused.fields", {})
    else:
        assert parsed is NOTHING or set(parsed) <= {"now", "needed"}
        assert parsed is NOTHING or all(type(mark) is int and 0 <= mark <= 100 for mark in parsed.values())


@pytest.mark.parametrize("raw", [{"now": True}, {"now": 20.0}, {"needed": 101}, {"now": 20, "who": 1}, {"value": 20}])
def test_nearly_right_is_not_right(raw: object) -> None:
    with refused("fields"):
        GAP.parse(raw)


def test_a_result_is_everybodys_gap() -> None:
    found = gaps((20, 60), (50, 45), (50, 20), (10, None))
    assert found.pairs == {"n000": (20, 60), "n001": (50, 45), "n002": (50, 20)}
    assert found.shift == Shift(pairs=3, left=1, stayed=1, right=1, median=-5.0)
    assert found.now and (found.now.position.n, found.now.position.median) == (4, 35.0)
    assert found.needed and (found.needed.position.n, found.needed.position.median) == (3, 45.0)


def test_what_fewer_than_a_group_gave_is_not_shown() -> None:
    found = gaps((20, 60), (30, 70), (40, None))
    assert (found.needed, found.pairs, found.shift) == (None, {}, None)
    assert found.now and found.now.position.n == 3
    assert GAP.summarise(given_by((20, 60), (30, None), (None, 4))) is None
    assert GAP.summarise({}) is None


@pytest.mark.parametrize(
    ("pairs", "said"),
    [
        (
            [(40, 80)] * 14 + [(40, 10)] * 6 + [(40, 45)] * 20,
            "14 willen meer naar ‘loslaten’, 6 willen meer naar ‘sturen’ en 20 blijven.",
        ),
        ([(40, 10)] * 3 + [(40, 80)], "3 willen meer naar ‘sturen’ en 1 wil meer naar ‘loslaten’."),
        ([(40, 35)] * 3, "3 blijven."),
        ([(40, 34)] * 3, "3 willen meer naar ‘sturen’."),
        ([(40, None)] * 3, "Nog te weinig mensen kozen allebei de plekken."),
    ],
)
def test_it_is_said_in_one_sentence(pairs: list[tuple[int, int | None]], said: str) -> None:
    assert GAP.sentence(gaps(*pairs), NL) == said


def test_the_same_sentence_in_english() -> None:
    said = "2 want to move towards ‘letting go’ and 1 stays."
    assert GAP.sentence(gaps((10, 60), (10, 60), (5, 5)), EN) == said


def test_the_numbers_are_those_of_both_marks_and_of_the_gaps() -> None:
    assert GAP.numbers(gaps((20, 60), (50, 45), (50, 20), (10, None)), NL) == [
        ("Aantal dat koos waar het nu staat", "4"),
        ("Mediaan nu (0 = links, 100 = rechts)", "35"),
        ("Aantal dat koos wat er nodig is", "3"),
        ("Mediaan nodig (0 = links, 100 = rechts)", "45"),
        ("Aantal dat allebei koos", "3"),
        ("Middelste verschil (onder 0 = naar links, boven 0 = naar rechts)", "-5"),
        ("Wil meer naar ‘sturen’", "1"),
        ("Blijft (hoogstens 5 verschil)", "1"),
        ("Wil meer naar ‘loslaten’", "1"),
    ]


@pytest.mark.parametrize(
    ("pairs", "cues"),
    [
        ([(40, 80)] * 4, ()),
        ([(40, 80)] * 5, ("one_way",)),
        ([(40, 80)] * 7 + [(40, 10)] * 3, ("both_ways",)),
        ([(40, 40)] * 6 + [(40, 10)] * 4, ("staying",)),
        ([(40, 40)] * 5 + [(40, 80)] * 4 + [(40, 10)], ("mixed_ways",)),
    ],
)
def test_the_shape_calls_for_a_question(pairs: list[tuple[int, int]], cues: tuple[str, ...]) -> None:
    assert GAP.cues(gaps(*pairs)) == cues


def test_an_answer_is_a_column_for_each_mark() -> None:
    assert GAP.columns({"now": 20, "needed": 60}, NL) == {
        "nu (0 = sturen, 100 = loslaten)": 20,
        "nodig (0 = sturen, 100 = loslaten)": 60,
    }
    assert GAP.columns({"needed": 60}, EN) == {"needed (0 = steering, 100 = letting go)": 60}


# --- the picture ------------------------------------------------------------------------------------------------------


def test_arrows_stand_in_three_groups_each_sorted_by_now() -> None:
    placed, pitch = arrows({"a": (60, 80), "b": (40, 80), "c": (70, 72), "d": (90, 10)})
    assert [(arrow.name, arrow.direction) for arrow in placed] == [
        ("d", "left"),
        ("c", "stayed"),
        ("b", "right"),
        ("a", "right"),
    ]
    assert {round(above.height - below.height, 6) for above, below in pairwise(placed)} == {pitch}


@settings(max_examples=examples(60))
@given(st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100)), max_size=300))
def test_every_arrow_lies_between_the_counts_and_the_median(pairs: list[tuple[int, int]]) -> None:
    placed, _ = arrows({f"n{index}": pair for index, pair in enumerate(pairs)})
    assert all(BOTTOM <= arrow.height <= TOP for arrow in placed)


@pytest.mark.parametrize("n", [3, 4, 5, 40, 300])
@pytest.mark.parametrize("pair", [(0, 100), (100, 0), (50, 50), (100, 100)])
def test_the_picture_is_one_that_plotly_takes(n: int, pair: tuple[int, int]) -> None:
    figure = GAP.draw(gaps(*[pair] * n), NL)
    assert len(go.Figure(**figure).data) == 10
    for trace in figure["data"]:
        assert len(trace["x"]) == len(trace["y"]) == len(trace.get("ids", trace["x"]))


def test_the_traces_stay_the_same_from_the_first_mark_to_the_last() -> None:
    few, many = GAP.draw(gaps((20, None), (3, None), (4, None)), NL), GAP.draw(gaps(*[(20, 60)] * 40), NL)
    assert [trace["mode"] for trace in few["data"]] == [trace["mode"] for trace in many["data"]]
    assert few["layout"] == many["layout"]


def test_the_counts_never_lie_on_one_another() -> None:
    figure = GAP.draw(gaps(*[(40, 90)] * 298, (40, 10), (40, 40)), NL)
    [counts] = [trace for trace in figure["data"] if trace.get("ids") == ["left", "stayed", "right"]]
    assert counts["text"] == ["<b>← 1</b>", "<b>= 1</b>", "<b>→ 298</b>"]
    heights = counts["y"]
    assert heights[0] - heights[1] >= 30
    assert heights[1] - heights[2] >= 30


def test_the_thick_arrow_is_as_long_as_the_median_gap() -> None:
    figure = GAP.draw(gaps((20, 50), (30, 50), (40, 50)), NL)
    [shaft] = [trace for trace in figure["data"] if trace.get("ids") == ["now", "needed"]]
    assert shaft["x"] == [30.0, 50.0]


def test_no_trace_is_ever_empty() -> None:
    """A browser that animates leaves the last points of a trace standing when the trace becomes empty."""
    for found in (gaps((20, None), (3, None), (4, None)), gaps(*[(40, 90)] * 3)):
        assert all(trace["x"] for trace in GAP.draw(found, NL)["data"])
