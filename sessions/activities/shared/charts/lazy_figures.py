"""Figures that are drawn when somebody looks at them: a result that is only read, or written as numbers, has none."""

import threading
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, overload

Drawn = TypeVar("Drawn")


class LazyFigures(Sequence[Drawn], Generic[Drawn]):
    """What `draw` returns, drawn at the first look and kept. Comparing or printing it looks, too.

    `draw` must give the same at any moment at which the revision of the session is the same. Of two threads that look
    first at the same time one draws, and the other waits for it.
    """

    __slots__ = ("_draw", "_drawing", "_figures", "_known")

    def __init__(self, draw: Callable[[], Sequence[Drawn]], known: int | None = None) -> None:
        self._known = known  # how many there are, where that can be told without drawing
        self._draw: Callable[[], Sequence[Drawn]] | None = draw
        self._drawing = threading.Lock()
        self._figures: tuple[Drawn, ...] = ()

    @classmethod
    def one(cls, draw: Callable[[], Drawn]) -> "LazyFigures[Drawn]":
        """One figure; that it is there can be told without drawing it."""
        return cls(lambda: (draw(),), 1)

    def drawn(self) -> tuple[Drawn, ...]:
        """The figures, drawn now if nobody looked before."""
        with self._drawing:
            if draw := self._draw:
                self._figures = tuple(draw())
                self._draw = None  # what it holds of answers is not needed any more
        return self._figures

    @overload
    def __getitem__(self, index: int) -> Drawn: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Drawn]: ...
    def __getitem__(self, index: int | slice) -> Drawn | Sequence[Drawn]:
        return self.drawn()[index]

    def __len__(self) -> int:
        return len(self.drawn()) if self._known is None else self._known

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self.drawn() == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # figures are dicts

    def __repr__(self) -> str:
        return repr(self.drawn())
