"""A page that polls, without a network: it speaks ASGI with the middleware and the live route of the server."""

import asyncio
import json
from collections import deque
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, Self
from urllib.parse import urlencode

from starlette.applications import Starlette

from pages.participant import view
from server.live.endpoint import LiveConnections
from server.middleware.connection_limits import ConnectionLimits
from server.middleware.long_polling import LongPolling
from server.middleware.origin_check import OriginCheck
from sessions.access.rights import Visitor
from sessions.workshop import Workshop
from tests.server.asgi_websocket import HOST, PATIENCE, SocketClosedError, server_loop


@dataclass
class Request:
    """A request that was sent: its answer comes, or it is dropped."""

    answer: "Future[tuple[int, str]]"
    dropped: asyncio.Event
    read: list[int] = field(default_factory=list)  # bytes that the server read of each piece of the body

    def result(self) -> tuple[int, str]:
        """The status and the text."""
        return self.answer.result(PATIENCE)

    def drop(self) -> None:
        """Close its network connection."""
        server_loop().call_soon_threadsafe(self.dropped.set)


class PollingServer:
    """The server as far as pages that poll get to it."""

    def __init__(self, workshop: Workshop) -> None:
        self.workshop = workshop
        self.polling = LongPolling(
            ConnectionLimits(LiveConnections(Starlette(), workshop, view.compose_together), workshop), workshop
        )
        self._app = OriginCheck(self.polling, workshop)
        workshop.hub.attach(server_loop())

    def post(
        self, path: str, who: Visitor, *body: bytes, origin: str = f"http://{HOST}", ends: bool = True, **query: object
    ) -> Request:
        """Send a request; its body comes in these pieces, and then no more unless it `ends`."""
        headers = {"host": HOST, "cookie": f"workshop={who.token}", "origin": origin}
        scope = {
            "type": "http",
            "method": "POST",
            "path": path,
            "query_string": urlencode(query).encode(),
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
            "client": (who.source, 50_000),
        }
        request = Request(Future(), asyncio.Event())

        async def send() -> tuple[int, str]:
            return await self._send(scope, deque(body or [b""]), ends, request)

        request.answer = asyncio.run_coroutine_threadsafe(send(), server_loop())
        return request

    async def _send(self, scope: dict[str, Any], body: deque[bytes], ends: bool, request: Request) -> tuple[int, str]:
        sent: list[Any] = []

        async def receive() -> dict[str, Any]:
            if body:
                piece = body.popleft()
                request.read.append(len(piece))
                return {"type": "http.request", "body": piece, "more_body": bool(body) or not ends}
            await request.dropped.wait()
            return {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            sent.append(message)

        await self._app(scope, receive, send)
        [start, *rest] = sent
        return start["status"], b"".join(message["body"] for message in rest).decode()


class PolledPhone:
    """A phone that polls, with the methods of `LiveSocket`."""

    def __init__(self, server: PollingServer, code: str, who: Visitor, **query: Any) -> None:
        self.server, self.code, self.who, self.query = server, code, who, query
        self.arrived = 0
        self._come: deque[dict[str, Any]] = deque()

    def __enter__(self) -> Self:
        status, name = self.server.post(f"/poll/{self.code}", self.who, **self.query).result()
        assert status == 200
        self.path = f"/poll/{self.code}/{name}"
        return self

    def __exit__(self, *_: object) -> None:
        poll = self.poll()
        poll.drop()
        poll.result()

    def poll(self) -> Request:
        """Ask for what is new."""
        return self.server.post(f"{self.path}/next", self.who, arrived=self.arrived)

    def send(self, message: object) -> None:
        """Send this as JSON."""
        assert self.server.post(f"{self.path}/message", self.who, json.dumps(message).encode()).result() == (200, "")

    def receive(self) -> dict[str, Any]:
        """What comes next."""
        while not self._come:
            status, text = self.poll().result()
            if status == 410:
                raise SocketClosedError(int(text))
            lines = text.splitlines()
            self.arrived += len(lines)
            self._come += map(json.loads, lines)
        return self._come.popleft()
