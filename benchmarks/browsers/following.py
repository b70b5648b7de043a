"""A phone that follows its session: the light page, which brings its first view, and the live socket.

It does what `pages/participant/page.js`, `live_connection.js` and `outbox.js` do. When those change, this changes too.
"""

import asyncio
import gzip
import json
import random
import re
import secrets
import time
from contextlib import suppress
from typing import Any

from benchmarks.browsers.page import OWN, NotServedError, Page, SessionAddress
from benchmarks.browsers.wire import Wire, WireError

FIRST = re.compile(r'<script type="application/json" id="first">(.*?)</script>', re.DOTALL)
GZIP = b"\x1f\x8b"  # with which compressed data begins
OPENING = 6.0  # seconds after which an attempt to connect is given up
ANSWER = 5.0  # seconds within which a new view must have come by itself
SLOW, MANY, SLOWEST = 2.5, 15, 8.0  # seconds between two attempts to connect, in so many and after that, at the most

View = dict[str, Any]
Receipt = dict[str, Any]


class Following(Page):
    """A page with a view that follows by itself."""

    def __init__(self, address: SessionAddress) -> None:
        super().__init__(address)
        self.view: View = {}
        self.views = self.asked_again = self.lost = 0  # how many came; asked for again; how often the socket was lost
        self.loads = 0  # how often the page was loaded
        self.name, self._number = secrets.token_hex(10), 0  # of the tab, and of what it sent last
        self.up = False  # whether the live socket is there
        self.receipts: dict[str, asyncio.Future[tuple[Receipt, float]]] = {}
        self.pending: dict[str, dict[str, Any]] = {}  # what has no receipt yet, by its nonce: a key and an answer
        self._latest: dict[str, Any] = {}
        self._tries = 0
        self._live: Wire | None = None
        self._late: asyncio.TimerHandle | None = None
        self._loading: asyncio.Task[None] | None = None

    @property
    def stage(self) -> int:
        """The number of the step that is on the screen."""
        return int(self.view.get("stage", -1))

    @property
    def settled(self) -> bool:
        """Whether the page stands, and isn't being loaded anew."""
        return self._loading is None and self.up

    def asked(self) -> dict[str, Any] | None:
        """The piece of the view that takes an answer, or None."""
        pieces: list[dict[str, Any]] = self.view.get("pieces", [])
        return next((one for one in pieces if "answered" in one.get("data", ())), None)

    async def open(self) -> float:
        """Load the page anew; returns when its view was there. Raises NotServedError, WireError or OSError."""
        self.view, self._tries, self.loads = {}, 0, self.loads + 1
        first, second = await self.wire(), await self.wire()
        got = await first.get(f"/{self.address.code}", self.headers("text/html,application/xhtml+xml,*/*;q=0.8"))
        self.cookies |= got.cookies
        page = (gzip.decompress(got.body) if got.body[:2] == GZIP else got.body).decode()
        files = [path for path in dict.fromkeys(OWN.findall(page)) if path not in self.kept]
        await asyncio.gather(self._get(first, *files[::2]), self._get(second, *files[1::2]))
        self.kept.update(files)
        for wire in (first, second):
            self.bytes_in += wire.bytes_in
            wire.close()
        found = FIRST.search(page)
        if not found:
            raise NotServedError(f"no view in the page of {self.address.code}")
        self._show(json.loads(found[1])["view"])
        came = time.perf_counter()
        self.spawn(self._listen())
        await self.until(lambda: self.up)
        return came

    def say(self, message: dict[str, Any]) -> None:
        """Send something over the live socket, if it is there."""
        if self._live and self.up:
            self._live.send(json.dumps(message, separators=(",", ":")).encode())

    def cast(self, nonce: str) -> None:
        """Send what has no receipt yet, perhaps once more, with the next number of this tab."""
        self._number = max(self._number + 1, time.time_ns() // 1_000_000)
        self.say({"cast": {**self.pending[nonce], "nonce": nonce, "page": self.name, "number": self._number}})

    def state(self) -> str:
        """How it stands, in one line."""
        live = f"live {'up' if self.up else 'down'}, lost {self.lost} times, told of {self._latest.get('stage')}"
        return f"{super().state()}; {live}; shows {self.stage} {self.view.get('title')}"

    def drop(self) -> None:
        """The connection breaks; from then on it comes back by itself, as a browser does."""
        self.up = False
        if self._live:
            self._live.drop()

    def leave(self) -> None:
        """Close the page."""
        super().leave()
        self.up = False
        if self._live:
            self._live.close()
        if self._late:
            self._late.cancel()
        if self._loading and self._loading is not asyncio.current_task():
            self._loading.cancel()

    async def _listen(self) -> None:
        """Open the live socket, and again whenever it is lost."""
        while True:
            with suppress(OSError, TimeoutError, WireError):
                await self._listen_once()
            self.up, self.lost, self._tries = False, self.lost + 1, self._tries + 1
            wait = min(SLOWEST if self._tries > MANY else SLOW, 0.3 * 2**self._tries) * random.uniform(0.6, 1.0)
            await asyncio.sleep(0.2 if self._tries == 1 else wait)

    async def _listen_once(self) -> None:
        ended = asyncio.Event()
        self._live = wire = await self.wire()
        shown = f"page={self.name}&stage={self.stage}&rehearsal={self.view['rehearsal']}"
        headers = self.headers() | {"Origin": self.address.url}
        try:
            async with asyncio.timeout(OPENING):
                await wire.upgrade(f"/live/{self.address.code}?phone=1&{shown}", headers, self._heard, ended.set)
        except TimeoutError:
            wire.drop()
            raise
        await ended.wait()

    def _heard(self, payload: bytes, now: float) -> None:
        self.messages += 1
        self.bytes_in += len(payload)
        message = json.loads(payload)
        if receipt := message.get("receipt"):
            future = self.receipts.get(receipt["nonce"])
            if future and not future.done():
                future.set_result((receipt, now))
            self._stored(receipt)
        if "process" in message:
            self._told(message)
        self.tell(now)

    def _told(self, message: dict[str, Any]) -> None:
        """Numbers came, and perhaps a view; what has no receipt goes again when the way is there again."""
        if self._latest and _release(message) != _release(self._latest) and self._loading is None:
            self._loading = asyncio.get_running_loop().create_task(self._load_anew())
        again, self.up, self._tries, self._latest = not self.up, True, 0, message
        if "view" in message:
            self._show(message["view"])
        elif self._behind() and not self._late:
            self._late = asyncio.get_running_loop().call_later(ANSWER, self._ask)
        for nonce in self.pending if again else ():
            self.resent += 1
            self.cast(nonce)

    async def _load_anew(self) -> None:
        """The server is of another release: so must the page be, in a moment."""
        await asyncio.sleep(random.uniform(0, 0.8))
        self._latest = {}
        while True:
            self.leave()
            try:
                await self.open()
                break
            except (OSError, TimeoutError, WireError, NotServedError):
                await asyncio.sleep(random.uniform(0.5, 1.5))
        self._loading = None
        self.tell(time.perf_counter())

    def _stored(self, receipt: Receipt) -> None:
        """What the server says of an answer stands in the view from then on."""
        piece = self.asked()
        if piece and piece["data"]["key"] == receipt["key"] and not receipt["refused"]:
            piece["data"] |= {name: receipt[name] for name in ("answered", "value", "saved")}

    def _show(self, view: View) -> None:
        self.views += 1
        if view["rehearsal"] != self.view.get("rehearsal") or view["stage"] >= self.stage:
            self.view = view
        if self._late:
            self._late.cancel()
            self._late = None

    def _behind(self) -> bool:
        return int(self._latest["stage"]) > self.stage

    def _ask(self) -> None:
        self._late = None
        if self._behind() and self.up:
            self.asked_again += 1
            self.say({"look": True})


def _release(message: dict[str, Any]) -> object:
    """Of which release a server is; one from before there was a name for it is another one after every start."""
    return message.get("release", message["process"])
