"""What comes out of a round, as the room may see it; and how the latest of these are kept."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Generic, Literal, TypeVar

from sessions.activities.kind import Figure

Kept = TypeVar("Kept")
Hidden = Literal["not_shown", "too_few", "nothing"]


@dataclass(frozen=True, slots=True)
class Result:
    """A round as the room may see it. `hidden` says why there is nothing to see; then all else is empty.

    `figure` is the one of its `figures` that is shown, the first one unless another was asked for.
    """

    answered: int
    passed: int
    hidden: Hidden | None
    summary: Any = None
    sentence: str = ""
    figure: Figure | None = None
    figures: tuple[Figure, ...] = ()
    numbers: tuple[tuple[str, str], ...] = ()
    cards: tuple[tuple[str, str], ...] = ()
    voices: Mapping[str, int] = field(default_factory=dict)  # of cards that more people wrote than one
    pinned: tuple[tuple[str, Any], ...] = ()  # cards that stand large on the wall (name, text), in the order of pinning
    cues: tuple[str, ...] = ()  # what calls for a question to the room, by name
    guessed: bool = False  # picture, sentence and numbers hold what the group was guessed to be

    def with_picture(self, number: int) -> "Result":
        """The same with picture `number` shown, counted from 0; after the last one comes the first again."""
        return replace(self, figure=self.figures[number % len(self.figures)]) if self.figures else self


class Cache(Generic[Kept]):
    """What was computed last, by what it depends on. Two threads that miss together compute twice and agree."""

    def __init__(self, most: int = 64) -> None:
        self._most = most
        self._kept: OrderedDict[tuple[object, ...], Kept] = OrderedDict()
        self._lock = threading.Lock()

    def get_or(self, key: tuple[object, ...], make: Callable[[], Kept]) -> Kept:
        """What was kept, else what `make` makes now; the oldest goes when there is too much."""
        with self._lock:
            if key in self._kept:
                return self._kept[key]
        made = make()
        with self._lock:
            self._kept[key] = made
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return made
