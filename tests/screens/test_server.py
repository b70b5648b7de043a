"""What the server does by itself, beside all that somebody asks for."""

import asyncio
import gc
import weakref

import pytest

from pages.parts import server
from tests.browser.phones import run


class Left:
    """Something that holds itself, so that only a look at everything finds that nobody needs it."""

    def __init__(self) -> None:
        self.self = self


def test_what_is_left_behind_in_circles_is_freed_by_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "TIDY_EVERY", 0.01)
    gc.disable()
    try:
        left = weakref.ref(Left())
        assert left() is not None

        async def a_while() -> None:
            task = asyncio.create_task(server._tidy())
            await asyncio.sleep(0.2)
            task.cancel()

        run(a_while)
        assert left() is None
    finally:
        gc.enable()
