"""Small groups stay hidden, also from somebody who subtracts the shown groups from the whole."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions.results.privacy import WHOLE_GROUP, may_show, may_show_group, small_group_visibility
from tests.conftest import examples

segment_counts = st.dictionaries(st.sampled_from("abcdef"), st.integers(min_value=0, max_value=12))
thresholds = st.integers(min_value=1, max_value=8)


@pytest.mark.parametrize(("n", "allowed"), [(0, False), (1, False), (2, False), (3, True), (300, True)])
def test_the_whole_group_shows_from_three_answers(n: int, allowed: bool) -> None:
    assert WHOLE_GROUP == 3
    assert may_show_group(n) is allowed


@pytest.mark.parametrize(
    ("segments", "shown"),
    [
        ({}, set()),
        ({"beleid": 0}, set()),
        ({"beleid": 4}, set()),
        ({"beleid": 5}, {"beleid"}),
        ({"beleid": 5, "uitvoering": 5}, {"beleid", "uitvoering"}),
        ({"beleid": 4, "uitvoering": 4}, set()),
    ],
)
def test_a_segment_shows_from_five_answers(segments: dict[str, int], shown: set[str]) -> None:
    assert may_show(segments) == shown


def test_showing_every_segment_of_five_would_give_two_people_away() -> None:
    segments = {"beleid": 10, "bestuur": 2}
    large_enough = [name for name, n in segments.items() if n >= 5]
    assert sum(segments.values()) - sum(segments[name] for name in large_enough) == 2
    assert may_show(segments) == set()


@pytest.mark.parametrize(
    ("segments", "shown"),
    [
        ({"beleid": 10, "bestuur": 2}, set()),
        # The smallest shown group joins the hidden one: 6 + 1 = 7 people cannot be told apart.
        ({"beleid": 10, "uitvoering": 6, "bestuur": 1}, {"beleid"}),
        ({"beleid": 10, "uitvoering": 6, "bestuur": 4}, {"beleid"}),
        # Two small groups hide each other once they are five together.
        ({"beleid": 10, "uitvoering": 3, "bestuur": 2}, {"beleid"}),
        ({"beleid": 10, "uitvoering": 2, "bestuur": 2}, set()),
        ({"beleid": 10, "uitvoering": 7, "bestuur": 3, "partner": 2}, {"beleid", "uitvoering"}),
    ],
)
def test_a_hidden_rest_of_one_to_four_hides_the_smallest_shown_segment_too(
    segments: dict[str, int], shown: set[str]
) -> None:
    assert may_show(segments) == shown


def test_an_empty_segment_is_never_shown_and_hides_nobody_else() -> None:
    assert may_show({"beleid": 8, "uitvoering": 5, "bestuur": 0}) == {"beleid", "uitvoering"}


def test_of_equally_small_segments_the_first_by_name_is_hidden() -> None:
    names = [f"groep {letter}" for letter in "abcdefghijklmnopqrst"]
    segments = dict.fromkeys(names, 6) | {"bestuur": 1}
    assert may_show(segments) == set(names[1:])
    assert may_show(dict(reversed(segments.items()))) == set(names[1:])


def test_another_threshold_moves_both_rules() -> None:
    segments = {"beleid": 10, "uitvoering": 6, "bestuur": 3}
    assert may_show(segments, k=3) == {"beleid", "uitvoering", "bestuur"}
    assert may_show(segments, k=5) == {"beleid"}
    assert may_show(segments, k=10) == set()


@pytest.mark.parametrize(("segments", "k"), [({"beleid": -1}, 5), ({"beleid": 5}, 0)])
def test_impossible_numbers_are_refused(segments: dict[str, int], k: int) -> None:
    with pytest.raises(ValueError, match="0 or more answers and k is at least 1"):
        may_show(segments, k)


def is_lawful(shown: tuple[str, ...], segments: dict[str, int], k: int) -> bool:
    rest = sum(segments.values()) - sum(segments[name] for name in shown)
    return not shown or (all(segments[name] >= k for name in shown) and (rest == 0 or rest >= k))


@settings(deadline=None)
@given(segment_counts, thresholds)
def test_hidden_segments_cannot_be_worked_out_by_subtraction(segments: dict[str, int], k: int) -> None:
    assert is_lawful(tuple(may_show(segments, k)), segments, k)


@settings(deadline=None)
@given(segment_counts, thresholds)
def test_no_more_segments_are_hidden_than_needed(segments: dict[str, int], k: int) -> None:
    choices = [names for size in range(len(segments) + 1) for names in combinations(segments, size)]
    most = max(len(names) for names in choices if is_lawful(names, segments, k))
    assert len(may_show(segments, k)) == most


# --- the whole rule, case by case -----------------------------------------------------------------------------------

CASES = {  # name: (answers per role, "" for those without one; who answered since an earlier look; who agree; shown)
    "two roles of five": ({"b": 5, "p": 5}, [], (), "bp"),
    "four can be recognised": ({"b": 5, "p": 4}, [], (), ""),
    "whole − b − p would be the two of u, so the smallest joins them": ({"b": 5, "p": 5, "u": 2}, [], (), "p"),
    "two small roles hide one another: 3 + 3": ({"b": 9, "p": 5, "u": 3, "x": 3}, [], (), "bp"),
    "whole − b − p would be the two without a role": ({"b": 8, "p": 6, "": 2}, [], (), "b"),
    "those without a role are five, who hide nobody and are not shown": ({"b": 8, "p": 6, "": 5}, [], (), "bp"),
    "those without a role hide the three of u": ({"b": 8, "u": 3, "": 2}, [], (), "b"),
    "one of b came later: b now − b then is that one": ({"b": 6, "p": 5}, [{"b": 1}], (), ""),
    "… nor can it be seen as what the others leave": ({"b": 6, "p": 9, "u": 8}, [{"b": 1}], (), ""),
    "five of b came later: their difference is that of five": ({"b": 10, "p": 5}, [{"b": 5}], (), "bp"),
    "three of b and three of u came later: six whom nobody can tell apart": (
        {"b": 8, "p": 5, "u": 8}, [{"b": 3, "u": 3}], (), "p"),
    "one came between the first look and the second, five between the second and the third": (
        {"b": 11, "p": 5}, [{"b": 1}, {"b": 5}], (), ""),
    "somebody without a role came later: whole − b − p now and then": ({"b": 6, "p": 6, "": 6}, [{"": 1}], (), ""),
    "all of b gave one answer: it would be everybody's of b": ({"b": 9, "p": 7, "u": 6}, [], ({"b"},), "p"),
    "… and with two roles the other one would tell it": ({"b": 9, "p": 7}, [], ({"b"},), ""),
    "what is left over gave one answer": ({"b": 9, "p": 7, "u": 3, "x": 3}, [], ({"u", "x"},), "b"),
    "everybody gave one answer": ({"b": 9, "p": 7}, [], ({"b"}, {"p"}, {"b", "p"}), ""),
}  # fmt: skip


@pytest.mark.parametrize(("segments", "since", "agreeing", "shown"), CASES.values(), ids=CASES)
def test_the_rule(
    segments: dict[str, int], since: list[dict[str, int]], agreeing: tuple[set[str], ...], shown: str
) -> None:
    found = may_show(segments, never={""}, since=since, alike=lambda names: names in agreeing)
    assert found == set(shown)


one_role = st.tuples(  # what it answered, at which later look, and how many of it
    st.lists(st.sampled_from([0, 0, 50, 100]), max_size=14), st.sampled_from([0, 0, 0, 0, 1, 2]), st.integers(1, 14)
)


@settings(deadline=None, max_examples=examples(300))
@given(st.dictionaries(st.sampled_from(["b", "p", "u", "x", ""]), one_role, min_size=2))
def test_whatever_can_be_worked_out_is_of_five_who_differ_and_changed_with_five(
    given_: dict[str, tuple[list[int], int, int]],
) -> None:
    """Sums of whole and shown roles, added and subtracted, and compared with those of an earlier look."""
    values = {name: found for name, (found, _, _) in given_.items()}
    since = [
        {name: min(many, len(found)) if look == when else 0 for name, (found, look, many) in given_.items()}
        for when in (1, 2)
    ]

    def alike(names: frozenset[str]) -> bool:
        return len({value for name in names for value in values[name]}) == 1

    sizes = {name: len(found) for name, found in values.items()}
    shown = may_show(sizes, never={""}, since=since, alike=alike)
    assert "" not in shown
    if not shown:
        return
    parts = [frozenset({name}) for name in shown]
    rest = frozenset(name for name in sizes if name not in shown and sizes[name])
    parts += [rest] if rest else []
    for size in range(1, len(parts) + 1):
        for some in combinations(parts, size):
            names = frozenset().union(*some)
            assert sum(sizes[name] for name in names) >= 5
            assert not alike(names)
            for looks in (since[:1], since[1:], since):
                changed = sum(look[name] for look in looks for name in names)
                assert changed == 0 or changed >= 5


@pytest.mark.parametrize(
    ("people", "seen"), [(0, "nothing"), (2, "nothing"), (3, "whole"), (4, "whole"), (5, None), (300, None)]
)
def test_what_a_small_group_gets_to_see(people: int, seen: str | None) -> None:
    assert small_group_visibility(people) == seen
