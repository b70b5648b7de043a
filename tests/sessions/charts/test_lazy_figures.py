"""Figures that are drawn when somebody looks at them, and not before."""

from collections.abc import Callable

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
