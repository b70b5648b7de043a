"""A WebSocket that keeps little of what a stranger sends: uvicorn's, with bounds on messages and on what waits.

Who has joined, or holds a right, may send more: see `Trust`.
"""

import asyncio
import logging
from collections.abc import Callable
from enum import Enum
from typing import Any

from starlette.types import Scope

from server.close_codes import MESSAGE_TOO_BIG, TRY_AGAIN_LATER
from server.protocols.open_connections import OpenConnections
from server.streamlit_compat import WebSocketsSansIOProtocol, set_max_message_size, unread_size

MAX_FRAGMENTS = 128  # of one message
MAX_UNREAD = 64 * 1024  # bytes beyond one message that wait to be parsed
BUDGET = 8 * 1024 * 1024  # bytes that all strangers together may leave unfinished or unhandled
PIECE = 4 * 1024  # bytes that are parsed before others have their turn
QUEUED = 512  # bytes for which a message counts that waits to be handled, besides its content
HANDSHAKE_WITHIN = 10.0  # seconds from a complete request until the app has accepted or refused it
CLOSE_WITHIN = 15.0  # seconds from the end of the app; uvicorn waits 10 for the browser's own close
EXTENSION = "workshop.trust"
_log = logging.getLogger("workshop")


class Trust(Enum):
    """Who is at the other end of a WebSocket, with the bytes that one message may have."""

    STRANGER = 8 * 1024  # neither joined nor holds a right
    PARTICIPANT = 256 * 1024  # the characters of a participant's message are counted by `live.protocol`
    FACILITATOR = 1024 * 1024 + 64 * 1024  # `server.maxWidgetStateSize` with what is around it

    @property
    def max_message_size(self) -> int:
        """The most bytes of one message."""
        return self.value


class Budget:
    """What all strangers together left unfinished or unhandled, in bytes."""

    def __init__(self, most: int = BUDGET) -> None:
        self.most = most
        self.held = 0


def set_trust(scope: Scope, trust: Trust) -> None:
    """Say who is at the other end of the WebSocket of this scope. Only a stranger's bytes count for the budget."""
    if set_on_connection := scope.get("extensions", {}).get(EXTENSION):
        set_on_connection(trust)


class LimitedWebSocketProtocol(WebSocketsSansIOProtocol):
    """One WebSocket.

    `ConnectionLimits` counts it while the app serves it. Before and after that it is counted like any other connection,
    and has a deadline.
    """

    def __init__(self, *args: Any, budget: Budget, open_connections: OpenConnections, **options: Any) -> None:
        super().__init__(*args, **options)
        self._budget = budget
        self._open_connections = open_connections
        self._deadline: asyncio.TimerHandle | None = None
        self._counted = 0  # bytes that this WebSocket takes of the budget
        self._trust = Trust.STRANGER
        self._unparsed = bytearray()
        self._next_piece: asyncio.Handle | None = None
        set_max_message_size(self.conn, self._trust.max_message_size)

    def set_trust(self, trust: Trust) -> None:
        """Allow messages as large as this one may send, within the budget only for a stranger."""
        self._trust = trust
        set_max_message_size(self.conn, trust.max_message_size)
        self._count()

    def close(self) -> None:
        """Close the connection at once."""
        self.transport.abort()

    # --- the connection ---------------------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The request for a WebSocket is complete: it is answered within some seconds, whatever it holds."""
        super().connection_made(transport)
        self._hold(HANDSHAKE_WITHIN, self._give_up_handshake)

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget what came and was not parsed."""
        self._release()
        self._unparsed.clear()
        self._budget.held -= self._counted
        self._counted = 0
        if self._next_piece:
            self._next_piece.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Parse what came piece by piece, and nothing while the messages before it wait to be handled."""
        self._unparsed += data
        if len(self._unparsed) > self._trust.max_message_size + MAX_UNREAD:
            self._refuse(MESSAGE_TOO_BIG)
        elif self._next_piece is None:
            self._parse()

    def resume_writing(self) -> None:
        """The browser takes what is sent again: go on."""
        super().resume_writing()
        self._go_on()

    async def receive(self) -> Any:
        """The next message for the app."""
        message = await super().receive()
        self._go_on()
        return message

    async def send(self, message: Any) -> None:
        """A message of the app; after it closed the WebSocket only the browser's own close is waited for."""
        await super().send(message)
        if message["type"] == "websocket.accept" and self.handshake_complete:
            self._release()
        if self.close_sent:
            self._go_on()

    def on_task_complete(self, task: asyncio.Task[None]) -> None:
        """The app has ended. What its last words wait for, a browser that reads nothing, does not wait long."""
        super().on_task_complete(task)
        if self._deadline is None and not self.disconnected:
            self._hold(CLOSE_WITHIN, self.close)

    def _hold(self, seconds: float, give_up: Callable[[], None]) -> None:
        """Count this among the open connections of its network, for so long at most."""
        if self._open_connections.add(self, self.client[0] if self.client else ""):
            self._deadline = self.loop.call_later(seconds, give_up)
        else:
            self.close()

    def _release(self) -> None:
        self._open_connections.remove(self)
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _give_up_handshake(self) -> None:
        _log.warning("a connection was closed: the handshake of its WebSocket was not done in time")
        self.close()

    def _go_on(self) -> None:
        if self._unparsed and self._next_piece is None:
            self._next_piece = self.loop.call_soon(self._parse)

    def _parse(self) -> None:
        self._next_piece = None
        # A browser that takes no answers to its pings gets none, or they would pile up here.
        if self.read_paused or not self.writable.is_set() or self.transport.is_closing():
            self._count()
            return
        piece = bytes(self._unparsed[:PIECE])
        del self._unparsed[:PIECE]
        super().data_received(piece)
        if self.conn.handshake_exc is not None and not self.handshake_initiated:
            self._refuse_handshake()
        self._count()
        self._go_on()

    # --- what the parser finds --------------------------------------------------------------------------------------

    def handle_connect(self, event: Any) -> None:
        """The handshake: the app may say that this is no stranger."""
        super().handle_connect(event)
        if hasattr(self, "scope"):
            extensions: dict[str, Any] = self.scope["extensions"]
            extensions[EXTENSION] = self.set_trust

    def _refuse_handshake(self) -> None:
        """Answer a request that `websockets` does not take, such as one with a body. uvicorn learns nothing of it."""
        _log.warning("a connection was refused: its request for a WebSocket is not valid")
        self._unparsed.clear()
        self.handshake_complete = self.close_sent = True
        self.transport.write(self.conn.reject(400, "Invalid WebSocket request.\n").serialize())
        self.transport.close()

    def handle_cont(self, event: Any) -> None:
        """One more fragment of a message. Empty ones cost the sender nothing, so they are counted."""
        if len(self.frames) >= MAX_FRAGMENTS:
            self._refuse(MESSAGE_TOO_BIG)
        else:
            super().handle_cont(event)

    def handle_parser_exception(self) -> None:
        """What came is no WebSocket. uvicorn takes for granted that the handshake was complete."""
        if self.conn.close_sent is None:
            self.queue.put_nowait({"type": "websocket.disconnect", "code": 1006})
            self.close_sent = True
            self.transport.abort()
        else:
            super().handle_parser_exception()

    # --- what is kept -----------------------------------------------------------------------------------------------

    def _count(self) -> None:
        """Count what this WebSocket holds; a stranger for whom nothing is left is sent away."""
        buffered = 0
        if self._trust is Trust.STRANGER and not self.disconnected:
            fragments = sum(len(frame) for frame in self.frames) + QUEUED * len(self.frames)
            buffered = len(self._unparsed) + unread_size(self.conn) + fragments + QUEUED * self.queue.qsize()
        self._budget.held += buffered - self._counted
        self._counted = buffered
        if buffered and self._budget.held > self._budget.most:
            self._refuse(TRY_AGAIN_LATER)

    def _refuse(self, code: int) -> None:
        """Close with this code. What was not parsed is dropped."""
        self._unparsed.clear()
        if self.transport.is_closing():
            return
        if self.handshake_complete and not self.close_sent:
            self.conn.fail(code)
        self.handle_parser_exception()
