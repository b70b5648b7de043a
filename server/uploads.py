"""Uploaded files, which Streamlit holds in memory for as long as their page is open: who holds how many.

A file is read as soon as it is there, by the callback of its field. So the oldest one can always go.
"""

from collections.abc import Hashable

from server import streamlit_compat

MOST_PER_HOLDER = 2  # files of one browser
MOST_BYTES = 30_000_000  # of all of them
AT_ONCE, AT_ONCE_IN_ALL = 2, 6  # uploads that are under way


class HeldFiles:
    """Which browser brought which file, the oldest first. Belongs to one thread."""

    def __init__(self) -> None:
        self._holders: dict[tuple[str, str], Hashable] = {}

    def add(self, holder: Hashable, page: str, file: str) -> None:
        """Note that a file was uploaded, and let go of older ones that are too many."""
        sizes = streamlit_compat.uploaded_files()
        self._holders.pop((page, file), None)
        self._holders = {name: owner for name, owner in self._holders.items() if name in sizes}
        self._holders |= {(page, file): holder} if (page, file) in sizes else {}
        own = [name for name, owner in self._holders.items() if owner == holder]
        for name in own[:-MOST_PER_HOLDER]:
            self._remove(name)
        total = sum(sizes.get(name, 0) for name in self._holders)
        for name in list(self._holders)[:-1]:
            if total > MOST_BYTES:
                total -= sizes[name]
                self._remove(name)

    def _remove(self, name: tuple[str, str]) -> None:
        streamlit_compat.remove_uploaded_file(*name)
        del self._holders[name]


def release(file: str) -> None:
    """Let go of a file that was read; its field then holds nothing."""
    for page, name in streamlit_compat.uploaded_files():
        if name == file:
            streamlit_compat.remove_uploaded_file(page, name)
