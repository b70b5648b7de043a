"""A live connection over plain requests: to the app it is a WebSocket, and the page at its other end polls."""

import asyncio
from collections import deque
from collections.abc import AsyncIterable

from starlette.types import Message, Scope

from server.close_codes import ABNORMAL_CLOSURE, MESSAGE_TOO_BIG, POLICY_VIOLATION, PROTOCOL_ERROR
from server.live import message_limits
from server.protocols.websocket import EXTENSION, QUEUED, Trust
from sessions.access.rate_limits import TokenBuckets

POLL_WITHIN = 40.0  # seconds from one poll to the next, after which a page has left
MAX_KEPT = 64 * 1024  # characters kept for a page, beyond which it has left: it takes nothing


class PolledConnection:
    """One connection: `scope`, `receive` and `send` are those of a WebSocket; the other methods serve the page.

    Messages to the page are numbered from 0. They are kept until a poll says that they arrived, since the answer to a
    poll may get lost, and a browser may send a request again by itself.
    """

    def __init__(self, request: Scope, code: str) -> None:
        self.scope: Scope = {
            **{name: value for name, value in request.items() if name not in {"method", "raw_path"}},
            "type": "websocket",
            "path": f"/live/{code}",
            "scheme": "wss" if request.get("scheme") == "https" else "ws",
            "subprotocols": [],
            "extensions": {EXTENSION: self._set_trust},
        }
        self.close_code: int | None = None  # None while it is open
        # As many as its messages may be: each may have a reply that ends the poll.
        self._polls = TokenBuckets(message_limits.BURST, message_limits.RATE, 1)
        self.finished = asyncio.Event()  # the page knows that the connection is closed, or has left
        self._trust = Trust.STRANGER
        self._incoming: asyncio.Queue[Message] = asyncio.Queue()
        self._incoming.put_nowait({"type": "websocket.connect"})
        self._unhandled = 0  # bytes in the queue
        self._is_reading = False
        self._kept: deque[str] = deque()
        self._confirmed = 0  # messages that arrived
        self._news = asyncio.Event()  # there is something to answer the poll with
        self._left_timer = asyncio.get_running_loop().call_later(POLL_WITHIN, self.leave)

    # --- for the app ------------------------------------------------------------------------------------------------

    async def receive(self) -> Message:
        """The next message of the page."""
        message = await self._incoming.get()
        if "text" in message:
            self._unhandled -= QUEUED + len(message["text"])
        return message

    async def send(self, message: Message) -> None:
        """A message to the page. Raises OSError when the page has left."""
        if message["type"] == "websocket.close":
            self.close(message.get("code", 1000))
        elif message["type"] == "websocket.send":
            if sum(map(len, self._kept)) > MAX_KEPT:
                self.leave()
            if self.close_code is not None:
                raise OSError
            self._kept.append(message["text"])
            self._news.set()

    def close(self, code: int) -> None:
        """Close the connection, for the app at once, for the page when it has read what was sent before."""
        if self.close_code is None:
            self.close_code = code
            self._incoming.put_nowait({"type": "websocket.disconnect", "code": code})
            self._news.set()

    def _set_trust(self, trust: Trust) -> None:
        self._trust = trust

    # --- for the page -----------------------------------------------------------------------------------------------

    def may_poll(self, now: float) -> bool:
        """Count a poll at `now`, in seconds of any clock that never goes back. False: the page has polled too often."""
        return self._polls.try_take(None, now)

    def leave(self) -> None:
        """The page is gone: nobody will read what is kept."""
        self.close(ABNORMAL_CLOSURE)
        self._left_timer.cancel()
        self.finished.set()

    async def take(self, body: AsyncIterable[bytes]) -> None:
        """Read one message, not more of it than its sender may send, and hand it to the app."""
        if self._is_reading:  # a page sends one after the other
            self.close(POLICY_VIOLATION)
        if self.close_code is not None:
            return
        self._is_reading = True
        message = b""
        try:
            async for piece in body:
                message += piece
                if self._unhandled + len(message) > self._trust.max_message_size:
                    self.close(MESSAGE_TOO_BIG)
                    return
        finally:
            self._is_reading = False
        text = message.decode("utf-8", "replace")
        self._unhandled += QUEUED + len(text)
        self._incoming.put_nowait({"type": "websocket.receive", "text": text})

    async def messages_after(self, arrived: int, wait: float) -> list[str]:
        """What the page has not received, of which `arrived` messages have; waits so many seconds when that is nothing.

        Ends an earlier call: a connection has one poll at a time.
        """
        self._news.set()
        self._news = asyncio.Event()
        self._left_timer.cancel()
        self._left_timer = asyncio.get_running_loop().call_later(POLL_WITHIN, self.leave)
        if not 0 <= arrived - self._confirmed <= len(self._kept):
            self.close(PROTOCOL_ERROR)
            return []
        for _ in range(arrived - self._confirmed):
            self._kept.popleft()
        self._confirmed = arrived
        if not self._kept and self.close_code is None:
            try:
                async with asyncio.timeout(wait):
                    await self._news.wait()
            except TimeoutError:
                return []
        return list(self._kept)
