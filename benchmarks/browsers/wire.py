"""One TCP connection of a browser, as cheaply as it can be had: HTTP that is kept alive, then perhaps a WebSocket.

A thousand browsers share one core with everything that watches them, so there is no library in between: frames are
read as they come in, and the moment at which they came is taken first of all.
"""

import asyncio
import base64
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

TIMEOUT = 30.0
MASK = bytes(4)  # a mask of zeros: the server unmasks as ever, the load has nothing to do
TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10

Heard = Callable[[bytes, float], None]


@dataclass(frozen=True, slots=True)
class Page:
    """What a GET gave: status, new cookies, what came."""

    status: int
    cookies: dict[str, str]
    body: bytes


class WireError(Exception):
    """The server said something else than was asked for."""


class Wire(asyncio.Protocol):
    """A connection. `heard` is called with each message and when it came; `lost` when the connection ends."""

    def __init__(self) -> None:
        self.bytes_in = 0
        self._transport: asyncio.Transport | None = None
        self._rest = b""
        self._parts: list[bytes] = []
        self._answer: asyncio.Future[Page] | None = None
        self._heard: Heard | None = None
        self._lost: Callable[[], None] | None = None

    @staticmethod
    async def to(host: str, port: int) -> "Wire":
        """A new connection. Raises OSError or TimeoutError when there is none to be had."""
        async with asyncio.timeout(TIMEOUT):
            _, wire = await asyncio.get_running_loop().create_connection(Wire, host, port)
        return wire

    async def get(self, path: str, headers: Mapping[str, str]) -> Page:
        """GET a path. Raises WireError when the answer isn't 200, OSError or TimeoutError when there is none."""
        page = await self._ask(path, headers)
        if page.status != 200:
            raise WireError(f"{path}: status {page.status}")
        return page

    async def upgrade(self, path: str, headers: Mapping[str, str], heard: Heard, lost: Callable[[], None]) -> None:
        """Make it a WebSocket, of which every message goes to `heard`."""
        self._heard, self._lost = heard, lost
        key = base64.b64encode(os.urandom(16)).decode()
        asked = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13"}
        page = await self._ask(path, {**headers, **asked, "Sec-WebSocket-Key": key})
        if page.status != 101:
            raise WireError(f"{path}: status {page.status} instead of a WebSocket")

    def send(self, payload: bytes, kind: int = TEXT) -> bool:
        """Send one message; False when the connection is gone."""
        if self._transport is None or self._transport.is_closing():
            return False
        self._transport.write(_frame(payload, kind))
        return True

    def drop(self) -> None:
        """Break the connection off without a word, as a network does."""
        if self._transport:
            self._transport.abort()

    def close(self) -> None:
        """Leave as a browser does, saying so."""
        self._lost = None
        if self._heard:
            self.send(b"\x03\xe9", CLOSE)
        if self._transport:
            self._transport.close()

    # --- what asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The connection is there."""
        assert isinstance(transport, asyncio.Transport) or hasattr(transport, "write")
        self._transport = transport  # type: ignore[assignment]

    def connection_lost(self, error: Exception | None) -> None:
        """It is gone; whoever waits hears of it."""
        self._transport = None
        if self._answer and not self._answer.done():
            self._answer.set_exception(ConnectionResetError("the server closed the connection"))
        elif self._heard and self._lost:
            self._lost()
        self._lost = None

    def data_received(self, data: bytes) -> None:
        """Read on; a part of a message is kept until the rest is there."""
        now = time.perf_counter()
        self.bytes_in += len(data)
        whole = self._rest + data if self._rest else data
        if self._answer is not None:
            whole = self._page(whole)
        self._rest = self._frames(whole, now) if self._heard and self._answer is None else whole

    # --- HTTP

    async def _ask(self, path: str, headers: Mapping[str, str]) -> Page:
        if self._transport is None:
            raise ConnectionResetError("the connection is gone")
        lines = [f"GET {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items() if value), "", ""]
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write("\r\n".join(lines).encode())
        async with asyncio.timeout(TIMEOUT):
            return await self._answer

    def _page(self, whole: bytes) -> bytes:
        """Take an answer off the front when all of it is there; returns what is left."""
        head, end, rest = whole.partition(b"\r\n\r\n")
        if not end:
            return whole
        status, *lines = head.decode("latin-1").split("\r\n")
        fields = [(name.lower(), value.strip()) for name, _, value in (line.partition(":") for line in lines)]
        known = dict(fields)
        if known.get("transfer-encoding") == "chunked":
            taken = _chunks(rest)
        else:
            length = int(known.get("content-length", 0))
            taken = (rest[:length], rest[length:]) if len(rest) >= length else None
        if taken is None:
            return whole
        cookies = dict(value.partition(";")[0].partition("=")[::2] for name, value in fields if name == "set-cookie")
        assert self._answer
        if not self._answer.done():
            self._answer.set_result(Page(int(status.split()[1]), cookies, taken[0]))
        self._answer = None
        return taken[1]

    # --- WebSocket

    def _frames(self, data: bytes, now: float) -> bytes:
        """Take every whole frame off the front; returns what is left."""
        at, size = 0, len(data)
        while size - at >= 2:
            first, length, start = data[at], data[at + 1], at + 2
            if length > 125:
                wide = 2 if length == 126 else 8
                if size - start < wide:
                    break
                length = int.from_bytes(data[start : start + wide], "big")
                start += wide
            if start + length > size:
                break
            at = start + length
            self._take(first, data[start:at], now)
        return data[at:]

    def _take(self, first: int, payload: bytes, now: float) -> None:
        kind = first & 15
        if kind == PING:
            self.send(payload, PONG)
        elif kind == CLOSE:
            if self._transport:
                self._transport.close()
        elif kind < CLOSE:
            if self._parts or not first & 128:
                self._parts.append(payload)
                if not first & 128:
                    return
                payload, self._parts = b"".join(self._parts), []
            assert self._heard
            self._heard(payload, now)


def _frame(payload: bytes, kind: int) -> bytes:
    length = len(payload)
    if length < 126:
        return bytes((128 | kind, 128 | length)) + MASK + payload
    wide, mark = (2, 126) if length < 65536 else (8, 127)
    return bytes((128 | kind, 128 | mark)) + length.to_bytes(wide, "big") + MASK + payload


def _chunks(rest: bytes) -> tuple[bytes, bytes] | None:
    """A body that comes in chunks, and what is behind it; None when the end isn't there yet."""
    body: list[bytes] = []
    at = 0
    while (end := rest.find(b"\r\n", at)) >= 0:
        length = int(rest[at:end].partition(b";")[0], 16)
        at = end + 2 + length + 2
        if at > len(rest):
            return None
        if length == 0:
            return b"".join(body), rest[at:]
        body.append(rest[end + 2 : at - 2])
    return None
