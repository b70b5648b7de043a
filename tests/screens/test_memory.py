"""What the server does by itself, beside all that somebody asks for."""

import asyncio
import gc
import weakref

import pytest

from pages.parts import memory
from sessions.live import Hub, Listener
from tests.browser.phones import run


class Left:
    """Something that holds itself, so that only a look at everything finds that nobody needs it."""

    def __init__(self) -> None:
        self.self = self


async def nobody(_message: str) -> None:
    """A browser that takes what it is sent."""


def test_what_is_left_behind_in_circles_is_freed_when_nobody_votes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "EVERY", 0.01)
    monkeypatch.setattr(memory, "QUIET", 0.5)
    gc.disable()
    try:
        left = weakref.ref(Left())

        async def a_while() -> None:
            hub = Hub()
            hub.attach(asyncio.get_running_loop())
            async with hub.listening("ABC", Listener(nobody, answers=True), 1, 1):
                task = asyncio.create_task(memory.tidy(hub))
                for answers in range(2, 12):  # somebody votes all the time
                    hub.publish("ABC", answers=answers)
                    await asyncio.sleep(0.1)
                assert left() is not None
                deadline = asyncio.get_running_loop().time() + 20
                while left() is not None and asyncio.get_running_loop().time() < deadline:
                    await asyncio.sleep(0.05)
                task.cancel()

        run(a_while)
        assert left() is None
    finally:
        gc.enable()
