"""The pattern of others: a band, from enough sessions that agreed to it, in which no session can be recognised."""

from itertools import pairwise

import pytest

from sessions.archive.comparison.filters import ComparedSession
from sessions.archive.comparison.pattern import PatternBand, pattern
from tests.sessions.archive.comparison.compared import held, line, round_of

MARKS = {"a": 20, "b": 40, "c": 42, "d": 60, "e": 81}


def others(names: str = "abcde", *, people: int = 5, comparable: bool = True) -> list[ComparedSession]:
    """A session of each of these organisations, in which everybody stood at the same place."""
    return [
        held(number, round_of(line([MARKS.get(name, 50)] * people)), organisation=f"Gemeente {name}",
             comparable=comparable)
        for number, name in enumerate(names, 10)
    ]  # fmt: skip


def own(*medians: int) -> list[ComparedSession]:
    return [held(number, round_of(line([median] * 3))) for number, median in enumerate(medians, 1)]


def band(sessions: list[ComparedSession]) -> PatternBand | None:
    [row] = pattern([*own(30), *sessions], "gemeente voorbeeld")
    return row.band


def test_the_band_is_where_the_middle_half_of_the_others_stands_rounded_outwards() -> None:
    assert band(others()) == PatternBand(40, 60, 5, 5)


def test_the_organisation_itself_is_not_in_it_and_stands_at_the_median_of_its_sessions() -> None:
    mine = [
        held(number, round_of(line([median] * 6)), comparable=True) for number, median in ((1, 0), (2, 10), (3, 100))
    ]
    [row] = pattern([*mine, *others()], "gemeente voorbeeld")
    assert (row.own, row.band, len(row.line.rows)) == (10, PatternBand(40, 60, 5, 5), 3)


@pytest.mark.parametrize(
    "sessions",
    [
        others("abcd"),  # four sessions
        others("aabbb"),  # two organisations
        others("aaabc"),  # most are of one organisation
        others(people=4),
        others(comparable=False),
        [],
    ],
    ids=["four", "two organisations", "mostly one", "few people", "no consent", "none"],
)
def test_without_enough_others_there_is_no_band(sessions: list[ComparedSession]) -> None:
    assert band(sessions) is None


def test_whoever_takes_consent_back_is_not_in_it() -> None:
    agreed = others("abcdef")
    taken_back = [*agreed[:-1], held(15, round_of(line([50] * 5)), organisation="Gemeente f", comparable=False)]
    assert band(agreed) == PatternBand(40, 60, 6, 6) and band(taken_back) == PatternBand(40, 60, 5, 5)


def test_a_paradox_that_the_organisation_never_stood_on_is_not_shown() -> None:
    elsewhere = [held(20, round_of(line([10, 20, 30], "a", "b")), organisation="Elders")]
    assert [row.line.about.nl for row in pattern([*own(30), *others(), *elsewhere], "gemeente voorbeeld")] == [
        "sturen – loslaten"
    ]


def test_the_ends_of_a_band_are_always_whole_fives() -> None:
    for first, second in pairwise(range(0, 101, 7)):
        sessions = [held(n, round_of(line([mark] * 5)), organisation=f"g{n}", comparable=True)
                    for n, mark in enumerate((0, first, second, 99, 100), 10)]  # fmt: skip
        found = band(sessions)
        assert found and found.low % 5 == found.high % 5 == 0 and 0 <= found.low <= found.high <= 100
