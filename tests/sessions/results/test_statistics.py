"""Group statistics against published tables, textbook examples and values worked out by hand."""

import math
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions.results.statistics import (
    Position,
    Ranking,
    Shift,
    Triangle,
    agreement,
    describe,
    ranking,
    shift,
    triangle,
)

slider = st.integers(min_value=0, max_value=100)
answers = st.lists(slider, min_size=1, max_size=40)
counts_per_category = st.lists(st.integers(min_value=0, max_value=30), min_size=3, max_size=9).filter(any)
options_abcd = ["a", "b", "c", "d"]
full_or_partial_ballots = st.lists(st.lists(st.sampled_from(options_abcd), unique=True), min_size=1, max_size=12)
quickly = settings(deadline=None)


def roughly(value: Any) -> Any:
    """Equal to this value but for rounding, also where a field of a result is expected."""
    return pytest.approx(value)


def described(values: Sequence[float], low: float = 0, high: float = 100) -> Position:
    found = describe(values, low, high)
    assert found is not None
    return found


# --- describe: how much is said about how many ---------------------------------------------------------------------


def test_no_answers_have_no_position() -> None:
    assert describe([]) is None


def test_one_answer_is_a_median_and_no_more() -> None:
    assert describe([40]) == Position(n=1, median=40, q1=None, q3=None, spread=0, shape="too_few", interval=None)


def test_two_answers_meet_halfway() -> None:
    assert describe([75, 40]) == Position(
        n=2, median=57.5, q1=None, q3=None, spread=0.35, shape="too_few", interval=None
    )


def test_four_answers_are_too_few_for_a_picture_even_at_the_two_ends() -> None:
    assert describe([0, 100, 0, 100]) == Position(
        n=4, median=50, q1=None, q3=None, spread=1, shape="too_few", interval=None
    )


def test_five_answers_have_a_middle_half_and_a_shape() -> None:
    assert describe([10, 20, 40, 60, 90]) == Position(
        n=5, median=40, q1=20, q3=60, spread=0.48, shape="spread_out", interval=None
    )


def test_six_answers_have_an_interval_from_the_lowest_to_the_highest() -> None:
    # Worked by hand, type 7: q1 = 10 + 0.25 · (20 − 10), q3 = 40 + 0.75 · (50 − 40); D = 90 / (6 · 50).
    assert describe([50, 0, 30, 20, 40, 10]) == Position(
        n=6, median=25, q1=12.5, q3=37.5, spread=0.3, shape="spread_out", interval=(0, 50)
    )


def test_the_same_answer_from_everybody_is_one_point() -> None:
    assert describe([70] * 6) == Position(
        n=6, median=70, q1=70, q3=70, spread=0, shape="of_one_mind", interval=(70, 70)
    )


def test_ties_count_as_often_as_they_were_given() -> None:
    assert describe([20, 20, 20, 60, 60, 100]) == Position(
        n=6, median=40, q1=20, q3=60, spread=160 / 300, shape="spread_out", interval=(20, 100)
    )


def test_answers_may_come_from_a_generator() -> None:
    assert describe(value for value in (10, 30)) == describe([10, 30])


@pytest.mark.parametrize(
    ("values", "q1", "q3"),
    [
        # The two data sets of Wikipedia's "Quartile"; values of numpy.quantile with its default method "linear".
        ([6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], 25.5, 42.5),
        ([7, 15, 36, 39, 40, 41], 20.25, 39.75),
        # By hand: places 1 + 0.25 · 6 = 2.5 and 1 + 0.75 · 6 = 5.5.
        ([1, 2, 4, 8, 16, 32, 64], 3, 24),
    ],
)
def test_quartiles_follow_r_type_7(values: list[float], q1: float, q3: float) -> None:
    found = described(values)
    assert (found.q1, found.q3) == (q1, q3)


# Critical values of the two-sided 5 % sign test, n = 6 … 25 (e.g. Triola, Elementary Statistics, table A-7): the
# interval starts one place above it. The ranks for 6, 9, 10, 15, 20 also stand in tables of median intervals.
SIGN_TEST = dict(enumerate([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 7], start=6))


@pytest.mark.parametrize(("n", "critical"), SIGN_TEST.items())
def test_the_interval_has_the_ranks_of_the_sign_test(n: int, critical: int) -> None:
    assert described(list(range(1, n + 1))).interval == (critical + 1, n - critical)


@pytest.mark.parametrize(
    ("n", "lower", "upper"), [(6, 1, 6), (9, 2, 8), (10, 2, 9), (15, 4, 12), (20, 6, 15), (25, 8, 18)]
)
def test_the_interval_has_the_published_ranks(n: int, lower: int, upper: int) -> None:
    assert described(list(range(1, n + 1))).interval == (lower, upper)


@pytest.mark.parametrize("n", [6, 17, 50, 99, 300])
def test_the_interval_covers_95_percent_and_the_next_narrower_does_not(n: int) -> None:
    def coverage(rank: int) -> float:
        return float(1 - 2 * sum(math.comb(n, i) for i in range(rank)) / 2**n)

    interval = described(list(range(1, n + 1)), 1, n).interval
    assert interval is not None
    assert coverage(int(interval[0])) >= 0.95 > coverage(int(interval[0]) + 1)


# --- describe: spread ------------------------------------------------------------------------------------------------


def test_half_at_each_end_is_the_widest_spread() -> None:
    assert described([0] * 5 + [100] * 5).spread == 1


def as_answers(counts: list[int]) -> list[float]:
    return [float(category) for category, count in enumerate(counts, start=1) for _ in range(count)]


def leik(counts: list[int]) -> float:
    """Leik (1966): D = 2 · Σ d / (m − 1), with d = F or 1 − F, whichever is less, over the cumulative shares F."""
    shares = [running / sum(counts) for running in accumulate(counts)]
    return 2 * sum(min(share, 1 - share) for share in shares) / (len(counts) - 1)


def test_spread_is_the_published_dispersion_of_leik() -> None:
    # R package agrmt, help page of Leik(): "the ordinal dispersion is given as 0.287".
    counts = [30, 40, 210, 130, 530, 50, 10]
    assert round(described(as_answers(counts), 1, 7).spread, 3) == 0.287


def test_spread_of_an_even_choice_from_five_is_three_fifths() -> None:
    # Leik's D of a uniform distribution is (m + 1) / 2m for an odd number m of categories.
    assert described(as_answers([4, 4, 4, 4, 4]), 1, 5).spread == 0.6


@quickly
@given(counts_per_category)
def test_spread_is_leiks_dispersion_on_any_ordered_categories(counts: list[int]) -> None:
    found = described(as_answers(counts), 1, len(counts))
    assert found.spread == pytest.approx(leik(counts))


def test_spread_stays_within_one_where_rounding_would_pass_it() -> None:
    assert described([0.3] * 3 + [0.8] * 3, 0.3, 0.8).spread == 1


# --- describe: shape -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("left", "middle", "right", "shape"),
    [
        (3, 2, 5, "camps"),  # exactly 30 % on one side, exactly 20 % between
        (5, 2, 3, "camps"),
        (3, 3, 4, "spread_out"),  # 30 % between
        (2, 2, 6, "spread_out"),  # 20 % on one side
        (2, 0, 8, "spread_out"),  # nobody between, but one camp is too small
        (4, 2, 8, "spread_out"),  # 4 of 14 is 28.6 %
        (5, 2, 7, "camps"),  # 5 of 14 is 35.7 %
        (5, 3, 6, "spread_out"),  # 3 of 14 between is 21.4 %
        (2, 1, 2, "camps"),  # 1 of 5 between is exactly 20 %
        (6, 4, 10, "camps"),  # 6 and 4 of 20 are exactly 30 % and 20 %
        (9, 6, 15, "camps"),
        (90, 60, 150, "camps"),
        (89, 60, 151, "spread_out"),
        (90, 61, 149, "spread_out"),
    ],
)
def test_camps_need_30_percent_on_both_sides_and_at_most_20_between(
    left: int, middle: int, right: int, shape: str
) -> None:
    assert described([0] * left + [50] * middle + [100] * right).shape == shape


@pytest.mark.parametrize(
    ("left", "right", "shape"),
    [
        (33, 67, "camps"),
        (34, 67, "spread_out"),
        (33, 66, "spread_out"),
        (33.5, 67, "spread_out"),  # neither in 0–33 nor in 34–66: no camp
    ],
)
def test_camps_lie_in_0_to_33_and_67_to_100(left: float, right: float, shape: str) -> None:
    assert described([left] * 4 + [50] + [right] * 4).shape == shape


@pytest.mark.parametrize(
    ("low", "high", "left", "right", "shape"),
    [
        (1, 5, 2, 4, "camps"),  # 2 lies at 25 %, 4 at 75 %
        (0, 10, 3, 7, "camps"),
        (0, 10, 4, 7, "spread_out"),
        (1, 7, 2, 6, "camps"),
        (1, 7, 3, 5, "spread_out"),  # a third of the way is 33.3 %, past 33 %
        (-50, 50, -17, 17, "camps"),
        (-50, 50, -16, 17, "spread_out"),
        (0, 1, 0.33, 0.67, "camps"),
        (0, 1000, 331, 670, "spread_out"),
    ],
)
def test_camps_scale_with_the_scale(low: float, high: float, left: float, right: float, shape: str) -> None:
    assert described([left] * 5 + [right] * 5, low, high).shape == shape


@pytest.mark.parametrize(
    ("values", "spread", "shape"),
    [
        ([40, 40, 50, 60, 70], 0.2, "of_one_mind"),  # distances 10, 10, 0, 10, 20 make 50 / 250
        ([40, 40, 50, 60, 71], 0.204, "spread_out"),
        ([80, 80, 80, 100, 100, 100], 0.2, "of_one_mind"),
        ([80, 80, 80, 80, 30], 0.2, "of_one_mind"),  # one outlier does not break it
        ([79, 80, 80, 80, 30], 0.204, "spread_out"),
        ([40] * 60 + [60] * 59 + [61], 1201 / 6000, "spread_out"),
    ],
)
def test_of_one_mind_is_a_spread_of_at_most_a_fifth(values: list[float], spread: float, shape: str) -> None:
    found = described(values)
    assert (found.spread, found.shape) == (spread, shape)


def test_the_spread_of_a_fifth_is_the_same_on_another_scale() -> None:
    found = described([2, 3, 3, 3, 4], 1, 5)  # distances 1, 0, 0, 0, 1 make 2 / 10
    assert (found.spread, found.shape) == (0.2, "of_one_mind")


# --- describe: what it refuses, what never matters -------------------------------------------------------------------


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, -0.1, 100.1])
def test_a_value_off_the_scale_is_refused(value: float) -> None:
    with pytest.raises(ValueError, match=r"is not a number from 0 to 100$"):
        describe([50, value])


@pytest.mark.parametrize(("low", "high"), [(100, 0), (5, 5), (math.nan, 100), (0, math.inf)])
def test_a_scale_without_length_is_refused(low: float, high: float) -> None:
    with pytest.raises(ValueError, match="a scale runs from a lower to a higher number"):
        describe([], low, high)


@quickly
@given(st.data(), answers)
def test_the_order_of_answers_does_not_matter(data: st.DataObject, values: list[int]) -> None:
    assert describe(data.draw(st.permutations(values))) == describe(values)


@quickly
@given(answers)
def test_a_mirrored_group_stands_in_the_mirrored_position(values: list[int]) -> None:
    found = described(values)
    mirrored = Position(
        n=found.n,
        median=100 - found.median,
        q1=None if found.q3 is None else 100 - found.q3,
        q3=None if found.q1 is None else 100 - found.q1,
        spread=found.spread,
        shape=found.shape,
        interval=None if found.interval is None else (100 - found.interval[1], 100 - found.interval[0]),
    )
    assert describe([100 - value for value in values]) == mirrored


@quickly
@given(answers)
def test_a_shifted_and_stretched_scale_changes_the_units_and_nothing_else(values: list[int]) -> None:
    here, there = described(values), described([2 * value - 100 for value in values], -100, 100)
    assert (there.n, there.spread, there.shape) == (here.n, here.spread, here.shape)
    assert there.median == 2 * here.median - 100


@quickly
@given(st.lists(st.floats(min_value=0, max_value=1), min_size=1))
def test_spread_lies_from_0_to_1(values: list[float]) -> None:
    assert 0 <= described(values, 0, 1).spread <= 1


@quickly
@given(st.lists(slider, min_size=5, max_size=40))
def test_median_quartiles_and_interval_lie_in_order(values: list[int]) -> None:
    found = described(values)
    assert found.q1 is not None
    assert found.q3 is not None
    lower, upper = found.interval or (min(values), max(values))
    assert min(values) <= found.q1 <= found.median <= found.q3 <= max(values)
    assert min(values) <= lower <= found.median <= upper <= max(values)


# --- shift -----------------------------------------------------------------------------------------------------------


def test_nobody_in_both_rounds_has_no_shift() -> None:
    assert shift({}, {}) is None
    assert shift({"ben": 40}, {}) is None
    assert shift({"ben": 40}, {"chi": 60}) is None


def test_shift_pairs_each_participant_with_themself() -> None:
    before = {"ben": 40, "chi": 50, "dee": 60, "ada": 10}
    after = {"dee": 30, "chi": 52, "ben": 70, "eve": 90}
    assert shift(before, after) == Shift(pairs=3, left=1, stayed=1, right=1, median=2)


@pytest.mark.parametrize(
    ("after", "left", "stayed", "right"),
    [(44, 1, 0, 0), (45, 0, 1, 0), (50, 0, 1, 0), (55, 0, 1, 0), (56, 0, 0, 1)],
)
def test_up_to_five_points_is_staying(after: float, left: int, stayed: int, right: int) -> None:
    assert shift({"ben": 50}, {"ben": after}) == Shift(1, left, stayed, right, median=after - 50)


def test_staying_scales_with_the_scale() -> None:
    assert shift({"ben": 3, "chi": 3}, {"ben": 3, "chi": 4}, 1, 5) == Shift(2, 0, 1, 1, median=0.5)
    assert shift({"ben": 0, "chi": 0}, {"ben": 50, "chi": -51}, -500, 500) == Shift(2, 1, 1, 0, median=-0.5)


def test_groups_that_swap_sides_show_a_median_of_zero_and_everybody_moved() -> None:
    before, after = {"ben": 0, "chi": 0, "dee": 100, "ada": 100}, {"ben": 100, "chi": 100, "dee": 0, "ada": 0}
    assert shift(before, after) == Shift(pairs=4, left=2, stayed=0, right=2, median=0)


@pytest.mark.parametrize(("before", "after"), [({"ben": math.nan}, {"ben": 50}), ({"ben": 50}, {"chi": 101})])
def test_shift_refuses_a_value_off_the_scale_in_either_round(before: dict[str, float], after: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"is not a number from 0 to 100$"):
        shift(before, after)


two_rounds = st.tuples(*[st.dictionaries(st.sampled_from("abcdefgh"), slider)] * 2)


@quickly
@given(two_rounds)
def test_everybody_in_both_rounds_moved_left_stayed_or_moved_right(
    rounds: tuple[dict[str, int], dict[str, int]],
) -> None:
    before, after = rounds
    found = shift(before, after)
    counted = 0 if found is None else found.left + found.stayed + found.right
    assert counted == (0 if found is None else found.pairs) == len(before.keys() & after.keys())


@quickly
@given(two_rounds)
def test_the_way_back_is_the_mirrored_shift(rounds: tuple[dict[str, int], dict[str, int]]) -> None:
    before, after = rounds
    there, back = shift(before, after), shift(after, before)
    mirrored = there and Shift(there.pairs, there.right, there.stayed, there.left, -there.median)
    assert back == mirrored


# --- agreement -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("counts", "published"),
    [
        ([0, 0, 9, 0, 0], 1),  # one category
        ([7, 7, 7, 7, 7], 0),  # uniform
        ([6, 0, 0, 0, 6], -1),  # two poles
        ([3, 0, 3], -1),
        ([2, 0, 0, 2], -1),
    ],
)
def test_agreement_of_the_three_ideal_types(counts: list[int], published: float) -> None:
    assert agreement(counts) == published


@pytest.mark.parametrize(
    ("layer", "published"),
    [
        ([1, 1, 1, 1, 1, 1, 1], 0),
        ([1, 1, 1, 1, 1, 1, 0], 0.167),
        ([0, 1, 1, 1, 1, 1, 0], 0.333),
        ([0, 0, 1, 1, 1, 1, 0], 0.5),
        ([0, 0, 1, 1, 1, 0, 0], 0.667),
        ([0, 0, 1, 0, 1, 0, 0], 0.467),
        ([0, 0, 0, 0, 1, 0, 0], 1),
    ],
)
def test_agreement_of_the_layers_in_van_der_eijks_example(layer: list[int], published: float) -> None:
    # Van der Eijk (2001), p. 331, as tabulated in the vignette of the R package agrmt.
    found = agreement(layer)
    assert found is not None
    assert round(found, 3) == published


@pytest.mark.parametrize(
    ("counts", "digits", "published"),
    [
        ([30, 40, 210, 130, 530, 50, 10], 7, 0.6113333),  # p. 331 and the help page of agrmt::agreement
        ([24, 28, 32, 62, 135, 304, 416], 2, 0.61),  # placing the PvdA, in tenths of per cents
        ([16, 26, 82, 210, 293, 270, 103], 2, 0.48),  # placing D66
        ([2, 0, 1, 1], 2, 0.08),  # a figure in the vignette of agrmt
    ],
)
def test_agreement_of_published_distributions(counts: list[int], digits: int, published: float) -> None:
    found = agreement(counts)
    assert found is not None
    assert round(found, digits) == published


def test_agreement_depends_on_the_number_of_categories() -> None:
    assert [agreement([5, 5, 0]), agreement([5, 5, 0, 0]), agreement([5, 5, 0, 0, 0])] == [1 / 2, 2 / 3, 3 / 4]


def test_no_answers_have_no_agreement() -> None:
    assert agreement([0, 0, 0]) is None


@pytest.mark.parametrize("counts", [[], [4], [4, 4]])
def test_agreement_needs_three_categories(counts: list[int]) -> None:
    with pytest.raises(ValueError, match="at least three categories"):
        agreement(counts)


@pytest.mark.parametrize("count", [-1, 2.5, math.nan, math.inf])
def test_agreement_refuses_counts_that_are_not_whole_numbers_from_0(count: float) -> None:
    with pytest.raises(ValueError, match="counts must be whole numbers from 0"):
        agreement([1, 2, count])  # type: ignore[list-item]


@quickly
@given(counts_per_category)
def test_agreement_lies_from_minus_1_to_1_and_is_the_same_mirrored(counts: list[int]) -> None:
    found = agreement(counts)
    assert found is not None
    assert -1 <= found <= 1
    assert agreement(counts[::-1]) == pytest.approx(found)


@quickly
@given(counts_per_category, st.integers(min_value=2, max_value=9))
def test_agreement_does_not_depend_on_the_size_of_the_group(counts: list[int], times: int) -> None:
    assert agreement([count * times for count in counts]) == pytest.approx(agreement(counts))


# --- triangle --------------------------------------------------------------------------------------------------------


def test_no_points_have_no_middle() -> None:
    assert triangle([]) is None


def test_one_point_is_its_own_middle() -> None:
    assert triangle([(20, 20, 60)]) == Triangle(
        mean=(20, 20, 60),
        distance=0,
        nearest={0: 0, 1: 0, 2: 1, "middle": 0},
        aitchison_centre=roughly((20, 20, 60)),
    )


def test_two_points_worked_out_by_hand() -> None:
    # Mean (25, 25, 50); both points lie √(15² + 15² + 30²) = √1350 from it; geometric means 20, 20, 40 close to 100.
    assert triangle([(10, 10, 80), (40, 40, 20)]) == Triangle(
        mean=(25, 25, 50),
        distance=roughly(math.sqrt(1350)),
        nearest={0: 0, 1: 0, 2: 1, "middle": 1},
        aitchison_centre=roughly((25, 25, 50)),
    )


def test_three_corners_balance_in_the_middle_and_have_no_aitchison_centre() -> None:
    third = 100 / 3
    assert triangle([(100, 0, 0), (0, 100, 0), (0, 0, 100)]) == Triangle(
        mean=roughly((third, third, third)),
        distance=roughly(100 * math.sqrt(2 / 3)),
        nearest={0: 1, 1: 1, 2: 1, "middle": 0},
        aitchison_centre=None,
    )


@pytest.mark.parametrize(
    ("point", "corner"),
    [
        ((50, 49, 1), 0),
        ((49, 50, 1), 1),
        ((0, 1, 99), 2),
        ((49, 49, 2), "middle"),
        ((34, 33, 33), "middle"),
        ((50, 50, 0), "middle"),  # as near to the one as to the other
        ((0.5, 0.3, 0.2), 0),
        ((0.4, 0.3, 0.3), "middle"),
    ],
)
def test_a_point_belongs_to_the_corner_with_at_least_half(point: tuple[float, ...], corner: int | str) -> None:
    found = triangle([point])
    assert found is not None
    assert found.nearest == {0: 0, 1: 0, 2: 0, "middle": 0} | {corner: 1}


@pytest.mark.parametrize(
    "points",
    [
        [(50, 50)],
        [(25, 25, 25, 25)],
        [(0, 0, 0)],
        [(-10, 60, 50)],
        [(math.nan, 50, 50)],
        [(math.inf, 0, 0)],
    ],
)
def test_triangle_refuses_what_is_not_three_parts(points: list[tuple[float, ...]]) -> None:
    with pytest.raises(ValueError, match="a point has three parts from 0"):
        triangle(points)


def test_triangle_refuses_points_of_different_wholes() -> None:
    with pytest.raises(ValueError, match="the same whole"):
        triangle([(20, 20, 60), (0.2, 0.2, 0.6)])


positive_points = st.lists(
    st.tuples(st.integers(1, 49), st.integers(1, 49)).map(lambda pair: (*pair, 100 - sum(pair))), min_size=1
)


@quickly
@given(st.data(), positive_points)
def test_the_order_of_points_does_not_matter(data: st.DataObject, points: list[tuple[int, int, int]]) -> None:
    found = triangle(points)
    assert found is not None
    assert triangle(data.draw(st.permutations(points))) == Triangle(
        found.mean, roughly(found.distance), found.nearest, roughly(found.aitchison_centre)
    )


@quickly
@given(positive_points)
def test_turning_the_triangle_turns_what_is_found(points: list[tuple[int, int, int]]) -> None:
    found = triangle(points)
    assert found is not None
    assert found.aitchison_centre is not None
    nearest = found.nearest
    assert triangle([point[1:] + point[:1] for point in points]) == Triangle(
        mean=found.mean[1:] + found.mean[:1],
        distance=roughly(found.distance),
        nearest={0: nearest[1], 1: nearest[2], 2: nearest[0], "middle": nearest["middle"]},
        aitchison_centre=roughly(found.aitchison_centre[1:] + found.aitchison_centre[:1]),
    )


@quickly
@given(positive_points)
def test_both_centres_are_points_of_the_same_whole(points: list[tuple[int, int, int]]) -> None:
    found = triangle(points)
    assert found is not None
    assert found.aitchison_centre is not None
    assert (sum(found.mean), sum(found.aitchison_centre)) == pytest.approx((100, 100))
    assert sum(found.nearest.values()) == len(points)


# --- ranking ---------------------------------------------------------------------------------------------------------


def test_no_ballots_have_no_ranking() -> None:
    assert ranking([], ["a", "b"]) is None


def test_borda_first_choices_and_duels_of_the_borda_paper() -> None:
    # Borda's example of 1770 (printed 1781): 21 voters. With 3–2–1 he gives a 37, b 42, c 47: 21 more for each.
    ballots = [["a", "b", "c"]] + [["a", "c", "b"]] * 7 + [["b", "c", "a"]] * 7 + [["c", "b", "a"]] * 6
    assert ranking(ballots, ["a", "b", "c"]) == Ranking(
        borda={"a": 16, "b": 21, "c": 26},
        first={"a": 8, "b": 7, "c": 6},
        winner="c",
        head_to_head={("a", "b"): 8, ("b", "a"): 13, ("a", "c"): 8, ("c", "a"): 13, ("b", "c"): 8, ("c", "b"): 13},
        decisive=False,  # c wins by Borda and head to head, a leads the first choices
    )


def test_the_capital_of_tennessee() -> None:
    # The example of Wikipedia's articles on Borda count and Condorcet winner criterion, per cents of the voters.
    memphis = [["Memphis", "Nashville", "Chattanooga", "Knoxville"]] * 42
    nashville = [["Nashville", "Chattanooga", "Knoxville", "Memphis"]] * 26
    chattanooga = [["Chattanooga", "Knoxville", "Nashville", "Memphis"]] * 15
    knoxville = [["Knoxville", "Chattanooga", "Nashville", "Memphis"]] * 17
    found = ranking(memphis + nashville + chattanooga + knoxville, memphis[0])
    assert found is not None
    assert found.borda == {"Memphis": 126, "Nashville": 194, "Chattanooga": 173, "Knoxville": 107}
    assert found.first == {"Memphis": 42, "Nashville": 26, "Chattanooga": 15, "Knoxville": 17}
    assert (found.winner, found.decisive) == ("Nashville", False)
    assert (found.head_to_head["Nashville", "Memphis"], found.head_to_head["Memphis", "Nashville"]) == (58, 42)


def test_a_condorcet_cycle_has_no_winner() -> None:
    assert ranking([["a", "b", "c"], ["b", "c", "a"], ["c", "a", "b"]], ["a", "b", "c"]) == Ranking(
        borda={"a": 3, "b": 3, "c": 3},
        first={"a": 1, "b": 1, "c": 1},
        winner=None,
        head_to_head={("a", "b"): 2, ("b", "a"): 1, ("b", "c"): 2, ("c", "b"): 1, ("c", "a"): 2, ("a", "c"): 1},
        decisive=False,
    )


def test_borda_can_pass_over_the_winner_head_to_head() -> None:
    # A majority of 3 to 2 puts a first, and b is nobody's last: the standard example against Borda.
    found = ranking([["a", "b", "c"]] * 3 + [["b", "c", "a"]] * 2, ["a", "b", "c"])
    assert found is not None
    assert (found.borda, found.winner, found.decisive) == ({"a": 6, "b": 7, "c": 2}, "a", False)


def test_a_ranking_is_decisive_when_all_three_ways_point_at_one_option() -> None:
    assert ranking([["a", "b"], ["a", "b"], ["b", "a"]], ["b", "a"]) == Ranking(
        borda={"b": 1, "a": 2},
        first={"b": 1, "a": 2},
        winner="a",
        head_to_head={("b", "a"): 1, ("a", "b"): 2},
        decisive=True,
    )


def test_a_shared_lead_in_first_choices_is_not_decisive() -> None:
    found = ranking(
        [["a", "b", "c"], ["a", "b", "c"], ["b", "a", "c"], ["b", "a", "c"], ["c", "a", "b"]], ["a", "b", "c"]
    )
    assert found is not None
    assert (found.borda, found.first) == ({"a": 7, "b": 6, "c": 2}, {"a": 2, "b": 2, "c": 1})
    assert (found.winner, found.decisive) == ("a", False)


def test_six_thirds_of_a_first_choice_equal_two() -> None:
    tied: list[str | tuple[str, ...]] = [("a", "b", "c"), "d"]
    strict: list[str | tuple[str, ...]] = ["d", "a", "b", "c"]
    found = ranking([tied] * 6 + [strict] * 2, options_abcd)
    assert found is not None
    assert found.first == {"a": 2, "b": 2, "c": 2, "d": 2}


@pytest.mark.parametrize("ballot", [["a", ("b", "c"), "d"], ["a", ("c", "b"), "d"], ["a", ["b", "c"], "d"]])
def test_ties_share_the_mean_of_their_places_and_prefer_nobody(ballot: list[str | tuple[str, ...] | list[str]]) -> None:
    found = ranking([ballot], options_abcd)
    assert found is not None
    assert (found.borda, found.first) == ({"a": 3, "b": 1.5, "c": 1.5, "d": 0}, {"a": 1, "b": 0, "c": 0, "d": 0})
    assert (found.head_to_head["b", "c"], found.head_to_head["c", "b"]) == (0, 0)


def test_what_a_ballot_leaves_out_is_tied_last() -> None:
    assert ranking([["b"]], ["a", "b", "c"]) == ranking([["b", ("a", "c")]], ["a", "b", "c"])


def test_an_empty_tie_takes_no_place() -> None:
    assert ranking([[(), "b"]], ["a", "b", "c"]) == ranking([["b"]], ["a", "b", "c"])


def test_an_empty_ballot_ties_everything_and_decides_nothing() -> None:
    assert ranking([[]], ["a", "b"]) == Ranking(
        borda={"a": 0.5, "b": 0.5},
        first={"a": 0.5, "b": 0.5},
        winner=None,
        head_to_head={("a", "b"): 0, ("b", "a"): 0},
        decisive=False,
    )


@pytest.mark.parametrize("ballot", [["z"], ["a", "a"], ["a", ("a", "b")], [("a", "z")]])
def test_a_ballot_with_an_unknown_or_doubled_option_is_refused(ballot: list[str | tuple[str, ...]]) -> None:
    with pytest.raises(ValueError, match="at most once and nothing else"):
        ranking([["a", "b"], ballot], ["a", "b"])


@pytest.mark.parametrize("options", [[], ["a", "b", "a"]])
def test_options_must_differ(options: list[str]) -> None:
    with pytest.raises(ValueError, match="options that differ"):
        ranking([], options)


@quickly
@given(st.data(), full_or_partial_ballots)
def test_the_order_of_ballots_does_not_matter(data: st.DataObject, ballots: list[list[str]]) -> None:
    assert ranking(data.draw(st.permutations(ballots)), options_abcd) == ranking(ballots, options_abcd)


@quickly
@given(full_or_partial_ballots)
def test_points_follow_the_places_on_each_ballot(ballots: list[list[str]]) -> None:
    found = ranking(ballots, options_abcd)
    assert found is not None
    shared = [(4 - len(ballot) - 1) / 2 for ballot in ballots]
    places = [
        {option: 3 - ballot.index(option) if option in ballot else rest for option in options_abcd}
        for ballot, rest in zip(ballots, shared, strict=True)
    ]
    assert found.borda == {option: sum(place[option] for place in places) for option in options_abcd}


@quickly
@given(full_or_partial_ballots)
def test_every_ballot_gives_one_first_choice_in_all(ballots: list[list[str]]) -> None:
    found = ranking(ballots, options_abcd)
    assert found is not None
    assert sum(found.first.values()) == pytest.approx(len(ballots))


@quickly
@given(full_or_partial_ballots)
def test_turning_every_ballot_round_turns_the_duels_round(ballots: list[list[str]]) -> None:
    complete = [ballot + [option for option in options_abcd if option not in ballot] for ballot in ballots]
    there, back = ranking(complete, options_abcd), ranking([ballot[::-1] for ballot in complete], options_abcd)
    assert there is not None
    assert back is not None
    assert back.head_to_head == {(a, b): there.head_to_head[b, a] for a, b in there.head_to_head}
    assert back.borda == {option: 3 * len(ballots) - points for option, points in there.borda.items()}
