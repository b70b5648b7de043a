"""Who is in the room: participants with a phone, and the projector. Each does what its screen's scripts do."""

import asyncio
import secrets
import time
from dataclasses import dataclass

from benchmarks.live_signal import LiveSignal
from benchmarks.protocol import Browser, Tally
from benchmarks.screen import ScreenError, Shown

RECEIPT = 4.0  # seconds after which an answer without a receipt is sent again, as `pages/parts/outbox.js` does
TRIES = 3
SLIDER, PICTURE = "workshop_slider", "workshop_picture"


@dataclass(frozen=True, slots=True)
class Sent:
    """One answer: when it left, when its receipt came (time.perf_counter), how often it had to be sent."""

    left: float
    receipt: float
    times: int


class Person:
    """Somebody with one page open and the live signal beside it."""

    def __init__(self, url: str) -> None:
        self.browser = Browser(url)
        self.signal = LiveSignal(self.browser)

    @property
    def runs(self) -> int:
        """How many script runs this page had."""
        return self.browser.screen.runs

    @property
    def wire(self) -> Tally:
        """Everything that went over both WebSockets."""
        return self.browser.stream + self.signal.wire

    async def listening(self) -> None:
        """Wait until the page stands still and its live signal is up."""
        await self.browser.until(lambda: self.browser.screen.status == "finished")
        async with asyncio.timeout(RECEIPT):
            while not self.signal.up:
                await asyncio.sleep(0.005)

    async def leave(self) -> None:
        """Close the page."""
        await self.signal.close()
        await self.browser.close()


class Participant(Person):
    """Somebody who joins and answers."""

    async def join(self, code: str) -> float:
        """Open the address behind the QR code, press "Doe mee", wait for the question; returns the seconds it took."""
        started = time.perf_counter()
        await self.browser.open("join", f"code={code}")
        await self.browser.press("join")
        _, came = await self.browser.until(self._asked)
        return came - started

    async def place(self, value: int) -> Sent:
        """Let the slider go at `value`, and wait for the receipt. Raises ScreenError when it is refused or lost."""
        slider = self._asked()
        if slider is None:
            raise ScreenError("there is no slider to move")
        nonce, key = secrets.token_hex(5), slider.data["key"]
        left = time.perf_counter()
        for times in range(1, TRIES + 1):
            await self.browser.trigger(slider, "cast", {"key": key, "nonce": nonce, "answer": {"value": value}})
            try:
                receipt, came = await self.browser.until(lambda: self._receipt(nonce), RECEIPT)
            except ScreenError:
                if self.browser.trouble or times == TRIES:
                    raise
                continue
            if receipt["refused"]:
                raise ScreenError(f"the answer was refused: {receipt['refused']}")
            return Sent(left, came, times)
        raise AssertionError

    def _asked(self) -> Shown | None:
        return self.browser.screen.component(SLIDER)

    def _receipt(self, nonce: str) -> dict[str, str] | None:
        slider = self._asked()
        receipt = slider.data["receipt"] if slider else None
        return receipt if receipt and receipt["nonce"] == nonce else None


class Projector(Person):
    """The screen for the room."""

    async def show(self, code: str) -> None:
        """Open the projector's page and wait for its picture."""
        await self.browser.open("project", f"code={code}")
        await self.browser.until(self.figure)

    def figure(self) -> str | None:
        """The figure on the wall as it was sent, or None when there is none."""
        shown = self.browser.screen.component(PICTURE)
        return shown.component.json if shown and shown.component else None

    async def next_figure(self, before: str | None) -> float:
        """Wait for another figure than `before`; returns when its message came.

        Raises ScreenError that says which revisions were heard of and seen, to tell a lost signal from a late picture.
        """
        try:
            _, came = await self.browser.until(lambda: self.figure() not in (None, before))
        except ScreenError as error:
            raise ScreenError(f"{error}; {self.signal.state()}") from error
        return came
