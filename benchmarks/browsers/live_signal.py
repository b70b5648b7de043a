"""The app's own WebSocket `/live/{code}`, behaving as the scripts in `pages/kit/live` do in a browser.

It brings revision numbers. A waiting component that has seen less asks its fragment to rerun, each in its turn, once
nothing runs any more.
"""

import asyncio
import json
import random
import secrets
from collections.abc import Callable
from typing import Any

from websockets.exceptions import WebSocketException

from benchmarks.browsers.protocol import Browser, Tally
from benchmarks.browsers.screen import Shown

COMPONENT = "workshop_live"
OPENING = 0.04  # seconds after the first waiting component until the one socket opens
LOOK = 0.01  # seconds between two looks whether a run is over
BUSY = 2.0  # seconds that an asking waits for the run before it, at the most
ANSWER = 5.0  # seconds after which an asking counts as unanswered, and is done again
SLOWEST = 8.0  # seconds between two attempts to reconnect, at the most


class _Waiter:
    """One waiting component."""

    def __init__(self) -> None:
        self.shown: Shown | None = None
        self.seen: dict[str, int] = {}
        self.debounce = 0.0  # seconds between news and asking
        self.asked = ""
        self.timer: asyncio.TimerHandle | None = None


class LiveSignal:
    """The one socket of a page, shared by all its waiting components."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.wire = Tally()
        self.latest: dict[str, Any] = {}
        self.up = False
        self.unanswered = self.lost = 0
        self._closed = False
        self._waiters: dict[str, _Waiter] = {}
        self._turn = asyncio.Lock()
        self._code, self._answers = "", False
        self._task: asyncio.Task[None] | None = None
        self._asking: set[asyncio.Task[None]] = set()
        browser.screen.listeners.append(self._on_element)

    async def close(self) -> None:
        """Stop listening."""
        self._closed = True
        for waiter in self._waiters.values():
            _cancel(waiter)
        tasks = [*self._asking, *([self._task] if self._task else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def state(self) -> str:
        """How the signal stands, in one line."""
        seen = [waiter.seen for waiter in self._waiters.values()]
        return f"heard {self.latest}, seen {seen}, {self.unanswered} unanswered, {self.lost} times lost"

    def _on_element(self, shown: Shown) -> None:
        """Take in what the component is given now; any news answers what was asked."""
        if not shown.component or shown.component.component_name != COMPONENT:
            return
        data = shown.data
        waiter = self._waiters.setdefault(shown.id, _Waiter())
        waiter.shown, waiter.seen, waiter.asked = shown, data["seen"], ""
        waiter.debounce = data.get("debounce_ms", 0) / 1000
        _cancel(waiter)
        self._code, self._answers = data["code"], self._answers or data["answers"]
        if self._task is None:
            self._task = asyncio.create_task(self._listen())
        self._compare(waiter)

    async def _listen(self) -> None:
        await asyncio.sleep(OPENING)
        wanted = [name for name, on in (("answers=1", self._answers), ("console=1", self._steers())) if on]
        tries = 0
        while True:
            try:
                socket = await self.browser.connect(f"/live/{self._code}?{'&'.join(wanted)}")
                async with socket:
                    async for received in socket:
                        tries = 0
                        self._hear(str(received))
            except (OSError, WebSocketException):
                pass  # lost: try again below, as the browser does
            tries, self.lost, self.up = tries + 1, self.lost + 1, False
            wait = min(SLOWEST, 0.3 * 2**tries) * random.uniform(0.6, 1.0)
            await asyncio.sleep(0.2 if tries == 1 else wait)

    def _hear(self, received: str) -> None:
        self.wire += Tally(messages_in=1, bytes_in=len(received.encode()))
        again = not self.up and bool(self.latest)
        self.latest, self.up = json.loads(received), True
        loop = asyncio.get_running_loop()
        for waiter in self._on_screen():
            if again:
                loop.call_later(random.random(), self._ask, waiter)
            else:
                loop.call_later(waiter.debounce, self._compare, waiter)

    def _on_screen(self) -> list[_Waiter]:
        shown = {one.id for one in self.browser.screen.shown.values()}
        return [waiter for name, waiter in self._waiters.items() if name in shown]

    def _compare(self, waiter: _Waiter) -> None:
        behind = any(self.latest.get(topic, 0) > number for topic, number in waiter.seen.items())
        if behind and not waiter.asked:
            self._ask(waiter)

    def _steers(self) -> bool:
        return self.browser.screen.page == "facilitate"

    def _ask(self, waiter: _Waiter) -> None:
        if self._closed:
            return
        waiter.asked = secrets.token_hex(4)
        _cancel(waiter)
        task = asyncio.create_task(self._in_turn(waiter, waiter.asked))
        self._asking.add(task)
        task.add_done_callback(self._asking.discard)

    async def _in_turn(self, waiter: _Waiter, nonce: str) -> None:
        async with self._turn:
            await _until(lambda: self.browser.screen.status != "running")
            if waiter.asked != nonce:
                return  # news came meanwhile
            assert waiter.shown
            waiter.timer = asyncio.get_running_loop().call_later(ANSWER, self._missed, waiter)
            await self.browser.trigger(waiter.shown, "changed", {**self.latest, "nonce": nonce})
            await _until(lambda: waiter.asked != nonce)

    def _missed(self, waiter: _Waiter) -> None:
        self.unanswered += 1
        waiter.asked = ""
        if self.up:
            self._ask(waiter)


async def _until(true: Callable[[], bool]) -> None:
    """Wait until something is true, but not for long."""
    loop = asyncio.get_running_loop()
    end = loop.time() + BUSY
    while not true() and loop.time() < end:
        await asyncio.sleep(LOOK)


def _cancel(waiter: _Waiter) -> None:
    if waiter.timer:
        waiter.timer.cancel()
        waiter.timer = None
