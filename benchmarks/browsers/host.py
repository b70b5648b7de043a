"""The facilitator's side of a session: the projector and the console, each a page of Streamlit with its live signal."""

import asyncio
from collections.abc import Sequence
from typing import Any

from benchmarks.browsers.live_signal import LiveSignal
from benchmarks.browsers.page import NotServedError, SessionAddress
from benchmarks.browsers.protocol import Browser
from benchmarks.browsers.screen import ScreenError

CHART = "workshop_chart"
UP = 15.0  # seconds within which a page must stand still with its live signal up


class Host:
    """One page with the live signal beside it."""

    def __init__(self, address: SessionAddress, page: str, cookies: dict[str, str] | None = None) -> None:
        self.address, self._page = address, page
        self._cookies = cookies or {}
        self.browser = Browser(address.url, address.source, address.key)
        self.signal = LiveSignal(self.browser)
        self.shown = False

    @property
    def runs(self) -> int:
        """How many script runs this page had."""
        return self.browser.screen.runs

    async def show(self) -> None:
        """Open the page and wait until it stands still and listens."""
        self.browser.cookies |= self._cookies
        await self.browser.open(self._page, f"code={self.address.code}")
        await self.browser.until(lambda: self.browser.screen.status == "finished")
        async with asyncio.timeout(UP):
            while not self.signal.up:
                await asyncio.sleep(0.005)
        self.shown = True

    async def leave(self) -> None:
        """Close the page."""
        self.shown = False
        await self.signal.close()
        await self.browser.close()


class Projector(Host):
    """The screen for the audience."""

    def __init__(self, address: SessionAddress) -> None:
        super().__init__(address, "project")
        self._read: tuple[object, list[float]] = (None, [])

    def places(self) -> list[float]:
        """Where the figure on the wall has its dots, from left to right; nothing else in it has as many points."""
        shown = self.browser.screen.component(CHART)
        if shown is None:
            return []
        if self._read[0] is not shown:
            figure: dict[str, Any] = shown.data["figure"]
            dots = max((each.get("x", ()) for each in figure["data"]), key=len, default=())
            self._read = (shown, sorted(round(at, 2) for at in dots if at is not None))
        return self._read[1]

    async def holds(self, values: Sequence[int], timeout: float) -> float:
        """Wait for a figure in which everybody stands at the place they chose; returns when its message came.

        Raises NotServedError.
        """
        wanted = sorted(map(float, values))
        try:
            return (await self.browser.until(lambda: self.places() == wanted, timeout))[1]
        except ScreenError as error:
            told = f"{len(self.places())} of {len(wanted)} dots; {self.signal.state()}"
            raise NotServedError(f"{error}; {told}") from error


class Console(Host):
    """The facilitator's console."""

    def __init__(self, address: SessionAddress, token: str) -> None:
        super().__init__(address, "facilitate", {"workshop": token})
