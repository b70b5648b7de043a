"""A browser's WebSocket to the live route, without a network: it speaks ASGI with the routes of the server."""

import asyncio
import json
import threading
from collections import deque
from collections.abc import Coroutine
from concurrent.futures import Future
from functools import cache
from typing import Any, Self
from urllib.parse import urlencode

from starlette.applications import Starlette

from pages.participant import view
from server.live.endpoint import LiveConnections
from server.middleware.origin_check import OriginCheck
from sessions.access.rights import Visitor
from sessions.workshop import Workshop

HOST = "localhost:8501"
PATIENCE = 10.0  # seconds until something that has to come has not come
SILENCE = 0.3  # seconds in which nothing comes that should not


class SocketClosedError(Exception):
    """The server closed the connection, with this code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


@cache
def server_loop() -> asyncio.AbstractEventLoop:
    """The event loop of the server, which runs as long as the tests do."""
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True, name="server").start()
    return loop


def in_the_server(task: Coroutine[Any, Any, None]) -> "Future[None]":
    """Run a task of the server's as long as it takes, or until it is cancelled."""
    return asyncio.run_coroutine_threadsafe(task, server_loop())


class LiveSocket:
    """One connection: `with LiveSocket(workshop, code, ben, phone=1, stage=3) as socket: …`."""

    def __init__(
        self,
        workshop: Workshop,
        code: str,
        who: Visitor,
        language: str | None = None,
        origin: str | None = f"http://{HOST}",
        **query: object,
    ) -> None:
        cookies = {"workshop": who.token, "language": language}
        headers = {
            "host": HOST,
            "cookie": "; ".join(f"{name}={value}" for name, value in cookies.items() if value is not None),
            "origin": origin,
        }
        self.workshop = workshop
        self._app = OriginCheck(LiveConnections(Starlette(), workshop, view.compose_together), workshop)
        self._scope: dict[str, Any] = {
            "type": "websocket",
            "path": f"/live/{code}",
            "query_string": urlencode(query).encode(),
            "headers": [(name.encode(), value.encode()) for name, value in headers.items() if value is not None],
            "client": (who.source, 50_000),
            "subprotocols": [],
        }
        self._sent: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._come: deque[dict[str, Any]] = deque()
        self._more = threading.Condition()
        self.gone = False  # set it, and what is sent from here on finds nobody, as when a browser was switched off

    def __enter__(self) -> Self:
        self.workshop.hub.attach(server_loop())
        self._put({"type": "websocket.connect"})
        self._route = asyncio.run_coroutine_threadsafe(
            self._app(self._scope, self._sent.get, self._hear), server_loop()
        )
        self._next("websocket.accept", PATIENCE)
        return self

    def __exit__(self, *_: object) -> None:
        self._put({"type": "websocket.disconnect", "code": 1001})
        self._route.result(PATIENCE)  # a route that broke says so

    def send(self, message: object) -> None:
        """Send this, as JSON unless it is text or bytes."""
        kind = "bytes" if isinstance(message, bytes) else "text"
        given = message if isinstance(message, (str, bytes)) else json.dumps(message)
        self._put({"type": "websocket.receive", kind: given})

    def receive(self) -> dict[str, Any]:
        """What comes next."""
        return dict(json.loads(self._next("websocket.send", PATIENCE)["text"]))

    def ignored(self) -> bool:
        """Whether what was sent has no answer: the next thing that comes answers a question sent after it."""
        self.send({"there": True})
        return set(self.receive()) == {"release", "process", "stage"}

    def silent(self) -> bool:
        """Whether nothing comes for a moment."""
        with self._more:
            return not self._more.wait_for(lambda: self._come, SILENCE)

    def _put(self, message: dict[str, Any]) -> None:
        server_loop().call_soon_threadsafe(self._sent.put_nowait, message)

    async def _hear(self, message: Any) -> None:
        if self.gone:
            raise OSError
        with self._more:
            self._come.append(message)
            self._more.notify()

    def _next(self, kind: str, patience: float) -> dict[str, Any]:
        with self._more:
            assert self._more.wait_for(lambda: self._come, patience), "nothing came"
            message = self._come.popleft()
        if message["type"] == "websocket.close":
            self._put({"type": "websocket.disconnect", "code": message["code"]})
            self._route.result(PATIENCE)
            raise SocketClosedError(message["code"])
        assert message["type"] == kind
        return message
