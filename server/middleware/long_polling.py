"""Long polling: the live connection over plain requests, for pages on a network that lets no WebSocket through.

The requests become a WebSocket to `/live/{code}` for the app below, so that nothing of the protocol is there twice, and
the limits on WebSockets hold for both. `docs/live-protocol.md` describes the requests.
"""

import asyncio
import contextlib
import logging
import secrets
from contextlib import ExitStack

from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from server import visitor_cookie
from server.close_codes import ABNORMAL_CLOSURE, POLICY_VIOLATION, SERVER_FAULT
from server.live.polled_connection import PolledConnection
from server.paths import LONG_POLLING
from sessions.access.rate_limits import ConcurrencyLimit, TokenBuckets
from sessions.workshop import Workshop

WAIT = 20.0  # seconds for which a poll is held: proxies give up on a request after 30 or more
# A poll takes one of the HTTP connections, of which there are 4,096 (`connection_bounds.py`), for as long as it waits.
PER_NETWORK = 1000
IN_ALL = 1500
OPENINGS, OPENINGS_A_SECOND = 450, 10  # of one network
_log = logging.getLogger("workshop")


class LongPolling:
    """ASGI middleware: answers for `/poll/`. Belongs behind `OriginCheck` and before `ConnectionLimits`."""

    def __init__(self, app: ASGIApp, workshop: Workshop) -> None:
        self.app = app
        self.workshop = workshop
        self._connections: dict[tuple[str, str], PolledConnection] = {}  # by browser and name
        self._tasks: set[asyncio.Task[None]] = set()
        self._held = ConcurrencyLimit(PER_NETWORK, IN_ALL)
        # Each opens a whole connection. An audience connects at once; who goes on opening has to wait.
        self._openings = TokenBuckets(OPENINGS, OPENINGS_A_SECOND)

    def __len__(self) -> int:
        return len(self._connections)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a page that polls; pass everything else on."""
        if scope["type"] == "http" and scope["method"] == "POST" and scope["path"].startswith(LONG_POLLING):
            response = await self._response(Request(scope, receive))
            await response(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    async def _response(self, request: Request) -> Response:
        visitor = visitor_cookie.visitor(self.workshop, request)
        network = self.workshop.limits.networks.name(visitor.source)
        browser = visitor.limit_key(network)
        match request.scope["path"].removeprefix(LONG_POLLING).split("/"):
            case [code]:
                return self._open(request, code, browser, network)
            case [_, name, "next" | "message" as action]:
                connection = self._connections.get((browser, name))
                if connection is None:
                    return _closed(ABNORMAL_CLOSURE)
                if action == "message":
                    return await _take(connection, request)
                if not connection.may_poll(self.workshop.ticks()):
                    connection.leave()
                    return _closed(POLICY_VIOLATION)
                return await _next(connection, request)
        return PlainTextResponse("", 404)

    def _open(self, request: Request, code: str, browser: str, network: str) -> Response:
        """Begin a connection; its name is all that the page needs for it, besides its cookie."""
        if not self._openings.try_take(network, self.workshop.ticks()):
            return PlainTextResponse("", 429)
        with ExitStack() as stack:
            if not stack.enter_context(self._held.held(network)):
                _log.warning("a polled connection was refused: its network has too many, or there are too many in all")
                return PlainTextResponse("", 429)
            entered = stack.pop_all()
        key = (browser, secrets.token_urlsafe(16))
        self._connections[key] = connection = PolledConnection(request.scope, code)
        task = asyncio.create_task(self._serve(key, connection, entered))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return PlainTextResponse(key[1])

    async def _serve(self, key: tuple[str, str], connection: PolledConnection, entered: ExitStack) -> None:
        """Run the app for one connection, which counts until its page knows that it is closed."""
        with entered:
            try:
                await self.app(connection.scope, connection.receive, connection.send)
            except Exception:
                _log.exception("a polled connection failed")
            connection.close(SERVER_FAULT)  # unless the app closed it
            await connection.finished.wait()
            del self._connections[key]


async def _next(connection: PolledConnection, request: Request) -> Response:
    """What was sent to the page, one message a line, as soon as there is something."""
    arrived = request.query_params.get("arrived", "")
    is_number = arrived.isascii() and arrived.isdigit() and len(arrived) < 10
    leaving = asyncio.create_task(_leave(connection, request))
    try:
        messages = await connection.messages_after(int(arrived) if is_number else -1, WAIT)
    finally:
        leaving.cancel()
    if not messages and connection.close_code is not None:
        connection.leave()
        return _closed(connection.close_code)
    return PlainTextResponse("\n".join(messages))


async def _leave(connection: PolledConnection, request: Request) -> None:
    """End a connection whose page drops its poll: it was closed, or the server stops."""
    while (await request.receive())["type"] != "http.disconnect":
        pass
    connection.leave()


async def _take(connection: PolledConnection, request: Request) -> Response:
    """Hand on what a page sends: one message, as text."""
    with contextlib.suppress(ClientDisconnect):
        await connection.take(request.stream())
    return PlainTextResponse("")


def _closed(code: int) -> Response:
    return PlainTextResponse(str(code), 410)
