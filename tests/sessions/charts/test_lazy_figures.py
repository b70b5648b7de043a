"""Figures that are drawn when somebody looks at them, and not before."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from sessions.activities.shared.charts.lazy_figures import LazyFigures


@pytest.mark.parametrize(
    "look",
    [lambda figures: figures[0], list, len, repr, lambda figures: figures == ("figure",), lambda figures: figures[:1]],
)
def test_the_first_look_draws_and_what_was_drawn_is_kept(look: Callable[[LazyFigures[str]], object]) -> None:
    drawn: list[int] = []
    figures = LazyFigures(lambda: (drawn.append(1), "figure")[1:])  # type: ignore[func-returns-value]
    assert drawn == []
    first = look(figures)
    assert (look(figures), drawn) == (first, [1])


def test_that_there_is_one_figure_can_be_told_without_drawing_it() -> None:
    drawn: list[int] = []
    figures = LazyFigures.one(lambda: drawn.append(1))
    assert (bool(figures), len(figures), drawn) == (True, 1, [])
    assert (figures == (None,), drawn) == (True, [1])


def test_no_figure_is_like_an_empty_tuple() -> None:
    figures = LazyFigures[str](tuple)
    assert (bool(figures), figures == (), repr(figures)) == (False, True, "()")


def test_who_looks_while_it_is_drawn_waits_for_that() -> None:
    drawn: list[int] = []
    begun, go_on = threading.Event(), threading.Event()

    def draw() -> int:
        drawn.append(1)
        begun.set()
        assert go_on.wait(10)
        return len(drawn)

    figures = LazyFigures.one(draw)
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(figures.drawn)
        assert begun.wait(10)
        second = threads.submit(figures.drawn)
        go_on.set()
        assert (first.result(10), second.result(10)) == ((1,), (1,))
