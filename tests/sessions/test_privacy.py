"""Small groups stay hidden, also from somebody who subtracts the shown groups from the whole."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions.privacy import WHOLE_GROUP, may_show, may_show_group

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
