"""Our app under measurement: its server, projector, console and phones."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from benchmarks import counting
from benchmarks.apps.app_server import Server
from benchmarks.browsers.host import Console, Projector
from benchmarks.browsers.page import SessionAddress
from benchmarks.browsers.phone import Phone
from benchmarks.phases import WHOLE, Phase

FROM_ONE_ADDRESS = 400  # people; after 450 the app lets them in slowly
PRESSES = {"step": ("next",), "open": ("open",), "reveal": ("reveal",), "end": ("end", "end_yes")}


class Ours:
    """`streamlit run workshop_app.py` with one session."""

    name = "ours"
    phases: dict[str, Phase] = WHOLE
    seated: Sequence[int] = (11, 48, 85, 21, 58)

    def __init__(self, home: Path, data: Path, core: int | None, *, console: bool) -> None:
        from benchmarks.apps.measured_session import prepare  # now, not before: it imports the copy's `sessions`

        self._data, [self._session] = data, prepare(data, self.seated)
        self.server = Server(home, data, core)
        self.address = SessionAddress("127.0.0.1", self.server.port, self._session.code)
        self.projector = Projector(self.address)
        self._stays = console
        self.console = Console(self.address, self._session.token)
        self._guests = 0

    def guest(self) -> Phone:
        """Somebody who is about to join."""
        self._guests += 1
        return Phone(replace(self.address, source=f"198.51.100.{1 + self._guests // FROM_ONE_ADDRESS}"))

    async def open(self) -> None:
        """The projector is on; the console too, where it stays."""
        await self.projector.show()
        if self._stays:
            await self.console.show()

    async def holds(self, values: Sequence[int], timeout: float) -> float:
        """When the wall held a figure of these places."""
        return await self.projector.holds(values, timeout)

    async def ready(self) -> None:
        """The facilitator is at the console."""
        if not self.console.shown:
            await self.console.show()

    async def move(self, to: str) -> None:
        """The facilitator presses what takes the session there."""
        for key in PRESSES[to]:
            await self.console.browser.press(key)

    async def rest(self) -> None:
        """The facilitator looks up: the console closes, unless it stays for the whole of it."""
        if not self._stays:
            await self.console.leave()
            self.console = Console(self.address, self._session.token)

    async def close(self) -> None:
        """Both screens close."""
        for one in (self.projector, self.console):
            if one.shown:
                await one.leave()

    def host_runs(self) -> int:
        """Script runs of the projector."""
        return self.projector.runs

    def count(self, guests: Sequence[Any]) -> dict[str, Any]:
        """Acknowledged answers against rows."""
        return counting.count(self._data, cast(Sequence[Phone], guests), self._session.holder)
