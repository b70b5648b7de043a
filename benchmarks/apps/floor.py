"""The bare floor under measurement: Starlette, one WebSocket each, SQLite."""

import asyncio
import json
import random
import secrets
import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.apps.app_server import Server
from benchmarks.browsers.page import NotServedError, Page, SessionAddress
from benchmarks.browsers.wire import WireError
from benchmarks.counting import difference
from benchmarks.phases import PLAIN, Phase

COMMAND = ("-m", "uvicorn", "floor_app:app", "--port", "{port}", "--host", "127.0.0.1", "--log-level", "warning")


class Visitor(Page):
    """Somebody with one WebSocket; no Streamlit is at the other end."""

    def __init__(self, address: SessionAddress, path: str = "/guest") -> None:
        super().__init__(address)
        self.stage = -1
        self.values: list[int] = []
        self.voted: int | None = None
        self._own: int | None = None
        self._receipts: set[str] = set()
        self._path = f"{path}?who={secrets.token_hex(8)}"

    async def join(self) -> float:
        """The page, then the socket; returns when the first message was there."""
        wire = await self.wire()
        await wire.get("/", self.headers("text/html"))
        wire.close()
        await self.connect()
        return await self.until(lambda: self.stage >= 0 or bool(self.values) or "host" in self._path)

    async def vote(self, answer: dict[str, Any]) -> float:
        """Send a vote; returns when its receipt came."""
        nonce = secrets.token_hex(5)
        self.say({"value": answer["value"], "nonce": nonce})
        came = await self.until(lambda: nonce in self._receipts)
        self.voted = answer["value"]
        return came

    async def back(self) -> float:
        """Wait until the socket is there again and told the own vote."""
        came = await self.until(lambda: self.streaming and self.stage >= 0)
        if self._own != self.voted:
            raise NotServedError("it came back without its vote")
        return came

    async def reload(self) -> float:
        """The same as coming back."""
        return await self.back()

    def drop(self) -> None:
        """The socket breaks."""
        self.stage = -1
        super().drop()

    def say(self, message: dict[str, Any]) -> None:
        """Send something."""
        if self._stream:
            self._stream.send(json.dumps(message).encode())

    async def connect(self) -> None:
        """Open the socket."""
        wire = await self.wire()
        await wire.upgrade(self._path, self.headers(), self._hear, lambda: self._broken(wire))
        self._stream, self.streaming = wire, True
        self.tell(time.perf_counter())

    async def _reconnect(self) -> None:
        tries = 0
        while not self._gone and not self.streaming:
            tries += 1
            await asyncio.sleep(0.2 if tries == 1 else min(8.0, 0.3 * 2**tries) * random.uniform(0.6, 1.0))
            try:
                await self.connect()
            except (OSError, TimeoutError, WireError):
                continue

    def _hear(self, payload: bytes, now: float) -> None:
        self.messages += 1
        self.bytes_in += len(payload)
        message = json.loads(payload)
        self.stage = message.get("stage", self.stage)
        self.values = message.get("values", self.values)
        if "own" in message:
            self._own = message["own"]
        if "receipt" in message:
            self._receipts.add(message["receipt"])
        self.tell(now)


class Floor:
    """The bare app with one host."""

    name = "floor"
    seated: Sequence[int] = ()
    phases: dict[str, Phase] = PLAIN

    def __init__(self, folder: Path, data: Path, core: int | None) -> None:
        home = folder / "floor"
        home.mkdir(exist_ok=True)
        (home / "floor_app.py").write_bytes(Path(__file__).with_name("floor_app.py").read_bytes())
        self._data = data
        self.server = Server(home, data, core, COMMAND)
        self._address = SessionAddress("127.0.0.1", self.server.port, "")
        self._host = Visitor(self._address, "/host")

    def guest(self) -> Visitor:
        """Somebody who is about to come."""
        return Visitor(self._address)

    async def open(self) -> None:
        """The host's socket."""
        await self._host.join()

    async def holds(self, values: Sequence[int], timeout: float) -> float:
        """When the host was told all these votes."""
        wanted = sorted(values)
        return await self._host.until(lambda: sorted(self._host.values) == wanted, timeout)

    async def ready(self) -> None:
        """The host is there."""

    async def move(self, to: str) -> None:
        """The host moves on."""
        self._host.say({"next": True})

    async def rest(self) -> None:
        """The host stays."""

    async def close(self) -> None:
        """The host leaves."""
        self._host.leave()

    def host_runs(self) -> int:
        """There are no scripts."""
        return 0

    def count(self, guests: Sequence[Any]) -> dict[str, Any]:
        """Acknowledged votes against rows."""
        conn = sqlite3.connect(self._data)
        rows = [value for (value,) in conn.execute("SELECT value FROM votes")]
        conn.close()
        return difference([one.voted for one in guests if one.voted is not None], rows)
