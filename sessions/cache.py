"""A cache in the memory of this process, by what a value depends on: a revision, never a time."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

Cached = TypeVar("Cached")


class Cache(Generic[Cached]):
    """A cache of at most `most` values, by what they depend on; the oldest is evicted first.

    Of threads that miss the same value at the same time one computes it, and the others wait for it.
    """

    def __init__(self, most: int = 64) -> None:
        self._max_entries = most
        self._entries: OrderedDict[tuple[object, ...], Cached] = OrderedDict()
        self._computing: dict[tuple[object, ...], threading.Lock] = {}
        self._lock = threading.Lock()

    def get(self, key: tuple[object, ...]) -> Cached | None:
        """The cached value, or None."""
        with self._lock:
            return self._entries.get(key)

    def get_or(self, key: tuple[object, ...], make: Callable[[], Cached]) -> Cached:
        """The cached value, or else the one that `make` returns, which is cached.

        `make` may ask for other keys, but not for this one. Whatever it raises concerns this caller alone.
        """
        with self._lock:
            if key in self._entries:
                return self._entries[key]
            computing = self._computing.setdefault(key, threading.Lock())
        with computing:
            with self._lock:
                if key in self._entries:
                    return self._entries[key]
            try:
                made = make()
                with self._lock:
                    self._entries[key] = made
                    while len(self._entries) > self._max_entries:
                        self._entries.popitem(last=False)
            finally:
                with self._lock:
                    self._computing.pop(key, None)
        return made
