"""A kind of activity that lives only in the tests: a package, a screen module and its texts. Nothing else knows it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pages.activities
import sessions.activities
from sessions import locale

HERE = Path(__file__).parent


@contextmanager
def joined() -> Iterator[None]:
    """While the block runs the example is one of the kinds: its folders stand beside those of the app."""
    places: tuple[tuple[Any, str | Path], ...] = (
        (sessions.activities.__path__, str(HERE / "sessions")),
        (pages.activities.__path__, str(HERE / "pages")),
        (locale.FOLDERS, HERE / "locale"),
    )
    for known, place in places:
        known.append(place)
    _look_again()
    yield
    for known, place in places:
        known.remove(place)
    _look_again()


def _look_again() -> None:
    sessions.activities.kinds.cache_clear()
    locale.all_texts.cache_clear()
