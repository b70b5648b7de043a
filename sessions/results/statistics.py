"""Where a group stands, how it moved, how it ranked: pure functions on plain numbers, and what they found.

Every function returns None when there is no answer and raises ValueError for input that no screen could have sent.
"""

import math
import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise, permutations, product
from typing import Literal, TypeVar

from sessions.model.key_figures import Shape

Corner = Literal[0, 1, 2, "middle"]
Direction = Literal["left", "stayed", "right"]
Parts = tuple[float, float, float]
Ballot = Sequence[str | tuple[str, ...] | list[str]]
Tiers = list[tuple[str, ...]]
Who = TypeVar("Who")

CORNERS: tuple[Corner, ...] = (0, 1, 2, "middle")
MIN_FOR_SPREAD = 5
ONE_MIND = 0.20


@dataclass(frozen=True, slots=True)
class Position:
    """Where a group stands on one scale, in the units of that scale; `spread` runs from 0 to 1."""

    n: int
    median: float
    q1: float | None
    q3: float | None
    spread: float
    shape: Shape
    interval: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Shift:
    """How the people who answered both rounds moved; `median` is the median of after minus before."""

    pairs: int
    left: int
    stayed: int
    right: int
    median: float


@dataclass(frozen=True, slots=True)
class Triangle:
    """Where a group stands between three corners, in the units of the parts."""

    mean: Parts
    distance: float
    nearest: dict[Corner, int]
    aitchison_centre: Parts | None


@dataclass(frozen=True, slots=True)
class Ranking:
    """How a group ordered the options; the dictionaries keep the order in which the options were given."""

    borda: dict[str, float]
    first: dict[str, float]
    winner: str | None
    head_to_head: dict[tuple[str, str], int]
    decisive: bool


def describe(values: Iterable[float], low: float = 0, high: float = 100) -> Position | None:
    """The position of a group from its answers on low..high; ValueError for NaN or a value off the scale.

    Quartiles are R type 7 and None below n = 5; `interval` is the 95 % interval of the median by order statistics,
    None below n = 6; `spread` is mean|x − median| over half the range (Leik 1966 without binning).
    """
    ordered = sorted(_on_scale(values, low, high))
    if not ordered:
        return None
    n, median = len(ordered), statistics.median(ordered)
    # One division keeps answers at exactly D = 0.20 there; on a scale such as 0.3..0.8 rounding can pass 1.
    spread = min(1.0, math.fsum(abs(x - median) for x in ordered) / (n * (high - low) / 2))
    shape = _shape(ordered, low, high, spread)
    q1, _, q3 = statistics.quantiles(ordered, n=4, method="inclusive") if n >= MIN_FOR_SPREAD else (None, None, None)
    return Position(n, median, q1, q3, spread, shape, _median_interval(ordered))


def direction_of(before: float, after: float, low: float = 0, high: float = 100) -> Direction:
    """Where somebody moved on low..high; up to and including a twentieth of the range (5 on 0..100) is "stayed"."""
    if abs(after - before) <= (high - low) / 20:
        return "stayed"
    return "right" if after > before else "left"


def shift(before: Mapping[Who, float], after: Mapping[Who, float], low: float = 0, high: float = 100) -> Shift | None:
    """How far people moved between two rounds: mappings participant -> value on low..high, paired per participant.

    Who answered only one round is left out; `direction_of` decides who stayed. None when nobody answered both rounds;
    ValueError for NaN or a value off the scale in either round.
    """
    _on_scale([*before.values(), *after.values()], low, high)
    pairs = [(value, after[participant]) for participant, value in before.items() if participant in after]
    if not pairs:
        return None
    moves = Counter(direction_of(*pair, low, high) for pair in pairs)
    median = statistics.median(end - start for start, end in pairs)
    return Shift(len(pairs), moves["left"], moves["stayed"], moves["right"], float(median))


def agreement(counts: Sequence[int]) -> float | None:
    """Agreement A of van der Eijk (2001, Quality & Quantity 35:325–341): 1 one category, 0 uniform, −1 two poles.

    `counts` are answers per ordered category, empty ones included; None when all are zero. A depends on how many
    categories there are: report both. ValueError below three categories or for a negative or broken count.
    """
    if len(counts) < 3:
        raise ValueError(f"agreement needs at least three categories, not {len(counts)}")
    if any(count < 0 or count % 1 != 0 for count in counts):
        raise ValueError(f"counts must be whole numbers from 0, not {list(counts)}")
    levels = sorted({0, *counts})
    layers = [(upper - lower) * _layer([count >= upper for count in counts]) for lower, upper in pairwise(levels)]
    return math.fsum(layers) / sum(counts) if layers else None


def triangle(points: Iterable[Sequence[float]]) -> Triangle | None:
    """The middle of points of three parts that all add up to the same whole (100, or 1), in those units.

    `distance` is the mean Euclidean distance to the arithmetic mean; `nearest` counts the corner with at least half
    of the whole, else "middle", as does a tie of two halves. `aitchison_centre` (Aitchison 1986: the closed geometric
    mean) is None when any part is 0. ValueError for negative, non-finite or missing parts, or unequal wholes.
    """
    answers = [_parts(point) for point in points]
    if not answers:
        return None
    whole = sum(answers[0])
    if not all(math.isclose(sum(answer), whole, rel_tol=1e-6) for answer in answers):
        raise ValueError("the parts of every point must add up to the same whole")
    x, y, z = (statistics.fmean(column) for column in zip(*answers, strict=True))
    distance = statistics.fmean(math.dist(answer, (x, y, z)) for answer in answers)
    corners = [_nearest(answer) for answer in answers]
    nearest = {corner: corners.count(corner) for corner in CORNERS}
    return Triangle((x, y, z), distance, nearest, _aitchison_centre(answers, whole))


def ranking(ballots: Iterable[Ballot], options: Sequence[str]) -> Ranking | None:
    """Borda (n−1 … 0, ties share the mean of their places), first choices (ties share one) and head-to-head counts.

    A ballot lists options best first, a tie as a tuple; what it leaves out is tied last. `winner` beats every other
    option head to head (Condorcet 1785) or is None; `decisive` when it also leads Borda and first choices alone.
    ValueError for an unknown or doubled option.
    """
    if not options or len(set(options)) < len(options):
        raise ValueError(f"a ranking needs options that differ, not {list(options)}")
    tiers = [_tiers(ballot, options) for ballot in ballots]
    if not tiers:
        return None
    first, duels = _first_choices(tiers, options), _head_to_head(tiers, options)
    # Per opponent a win is one point and a tie a half: the same as n−1 … 0 with ties sharing their places.
    borda = {a: sum(len(tiers) + duels[a, b] - duels[b, a] for b in options if b != a) / 2 for a in options}
    winner = next((a for a in options if all(duels[a, b] > duels[b, a] for b in options if b != a)), None)
    decisive = winner is not None and _sole_leader(borda) == winner == _sole_leader(first)
    return Ranking(borda, first, winner, duels, decisive)


def _on_scale(values: Iterable[float], low: float, high: float) -> list[float]:
    if not -math.inf < low < high < math.inf:
        raise ValueError(f"a scale runs from a lower to a higher number, not from {low} to {high}")
    numbers = list(values)
    if off := [number for number in numbers if not low <= number <= high]:  # holds NaN as well
        raise ValueError(f"{off[0]} is not a number from {low} to {high}")
    return [float(number) for number in numbers]


def _shape(ordered: Sequence[float], low: float, high: float, spread: float) -> Shape:
    if len(ordered) < MIN_FOR_SPREAD:
        return "too_few"
    if _in_two_camps(ordered, low, high):
        return "camps"
    return "of_one_mind" if spread <= ONE_MIND else "spread_out"


def _in_two_camps(ordered: Sequence[float], low: float, high: float) -> bool:
    n, reach = len(ordered), 33 * (high - low)
    left = sum(100 * (x - low) <= reach for x in ordered)
    right = sum(100 * (high - x) <= reach for x in ordered)
    # Percentages as whole numbers: 0.3 * n in floating point misjudges groups that sit exactly on the edge.
    return 10 * left >= 3 * n and 10 * right >= 3 * n and 5 * (n - left - right) <= n


def _median_interval(ordered: Sequence[float]) -> tuple[float, float] | None:
    """The l-th value from either end, l the largest with 1 − 2·P(Bin(n, ½) ≤ l−1) ≥ 0.95 (David & Nagaraja 2003)."""
    n, rank, tail, term = len(ordered), 0, 1, 1
    while 40 * tail <= 2**n:  # the same inequality times 20 · 2ⁿ: whole numbers, no rounding
        rank += 1
        term = term * (n - rank + 1) // rank
        tail += term
    return (ordered[rank - 1], ordered[n - rank]) if rank else None


def _layer(layer: Sequence[bool]) -> float:
    """The filled categories of a layer times its A = U · (1 − (S−1)/(K−1)); U looks at two filled and one empty."""
    k, filled = len(layer), sum(layer)
    gaps = [(sum(layer[:i]), sum(layer[i:])) for i, is_filled in enumerate(layer) if not is_filled]
    conform = sum(math.comb(left, 2) + math.comb(right, 2) for left, right in gaps)
    deviate = sum(left * right for left, right in gaps)
    if conform + deviate == 0:  # one category has one peak; all categories have nothing to tell
        return filled * (k - filled) / (k - 1)
    peaked = (k - 2) * conform - (k - 1) * deviate
    return filled * peaked * (k - filled) / ((k - 2) * (conform + deviate) * (k - 1))


def _parts(point: Sequence[float]) -> Parts:
    if len(point) != 3 or not all(0 <= part < math.inf for part in point) or not any(point):
        raise ValueError(f"a point has three parts from 0 that are not all 0, not {tuple(point)}")
    return point[0], point[1], point[2]


def _nearest(parts: Parts) -> Corner:
    most = [corner for corner, part in zip(CORNERS, parts, strict=False) if 2 * part >= sum(parts)]
    return most[0] if len(most) == 1 else "middle"


def _aitchison_centre(answers: Sequence[Parts], whole: float) -> Parts | None:
    if not all(map(all, answers)):
        return None
    x, y, z = (statistics.geometric_mean(column) for column in zip(*answers, strict=True))
    scale = whole / (x + y + z)
    return x * scale, y * scale, z * scale


def _tiers(ballot: Ballot, options: Sequence[str]) -> Tiers:
    tiers = [tuple(entry) if isinstance(entry, tuple | list) else (entry,) for entry in ballot]
    named = [option for tier in tiers for option in tier]
    if len(set(named)) < len(named) or not set(named) <= set(options):
        raise ValueError(f"a ballot names each of {list(options)} at most once and nothing else, not {ballot!r}")
    rest = tuple(option for option in options if option not in named)
    return [tier for tier in (*tiers, rest) if tier]


def _first_choices(ballots: Sequence[Tiers], options: Sequence[str]) -> dict[str, float]:
    # Counted in a whole unit that every tie divides: six thirds must equal two, or a shared lead looks like a win.
    unit = math.lcm(*range(1, len(options) + 1))
    shares: Counter[str] = Counter()
    for best, *_ in ballots:
        shares.update(dict.fromkeys(best, unit // len(best)))
    return {option: shares[option] / unit for option in options}


def _head_to_head(ballots: Sequence[Tiers], options: Sequence[str]) -> dict[tuple[str, str], int]:
    tier_pairs = [pair for tiers in ballots for pair in combinations(tiers, 2)]
    preferred = Counter(pair for better, worse in tier_pairs for pair in product(better, worse))
    return {pair: preferred[pair] for pair in permutations(options, 2)}


def _sole_leader(scores: Mapping[str, float]) -> str | None:
    leaders = [option for option, score in scores.items() if score == max(scores.values())]
    return leaders[0] if len(leaders) == 1 else None
