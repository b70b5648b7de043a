"""The cache: bounded, computed once for all who ask at the same time, and never with what failed."""

import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest

from sessions.cache import Cache


def test_the_oldest_values_are_evicted() -> None:
    cache: Cache[int] = Cache(most=3)
    computed: list[int] = []

    def compute(number: int) -> int:
        computed.append(number)
        return number

    for number in range(5):
        cache.get_or((number,), partial(compute, number))
    computed.clear()
    for number in (4, 3, 2, 1, 0):
        assert cache.get_or((number,), partial(compute, number)) == number
    assert computed == [1, 0]


def test_who_asks_for_a_value_that_is_being_computed_waits_for_it() -> None:
    cache: Cache[object] = Cache()
    computed: list[object] = []
    begun, go_on = threading.Event(), threading.Event()

    def compute() -> object:
        computed.append(object())
        begun.set()
        assert go_on.wait(10)
        return computed[-1]

    with ThreadPoolExecutor(4) as threads:
        first = threads.submit(cache.get_or, ("a",), compute)
        assert begun.wait(10)
        others = [threads.submit(cache.get_or, ("a",), compute) for _ in range(3)]
        go_on.set()
        assert {id(each.result(10)) for each in (first, *others)} == {id(first.result())}
    assert len(computed) == 1


def test_a_value_that_could_not_be_computed_is_computed_by_the_next_who_asks() -> None:
    cache: Cache[int] = Cache()

    def fail() -> int:
        raise ValueError("broken")

    for _ in range(2):
        with pytest.raises(ValueError, match="broken"):
            cache.get_or(("a",), fail)
    assert cache.get_or(("a",), lambda: 1) == 1
