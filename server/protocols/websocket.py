"""A WebSocket that keeps little of what a stranger sends: uvicorn's, with bounds on messages and on what waits.

Who has joined, or holds a right, may send more: see `Trust`.
"""

import asyncio
from enum import Enum
from typing import Any

from starlette.types import Scope

from server.close_codes import MESSAGE_TOO_BIG, TRY_AGAIN_LATER
from server.streamlit_compat import WebSocketsSansIOProtocol, set_max_message_size, unread_size

MAX_FRAGMENTS = 128  # of one message
MAX_UNREAD = 64 * 1024  # bytes beyond one message that wait to be parsed
BUDGET = 8 * 1024 * 1024  # bytes that all strangers together may leave unfinished or unhandled
PIECE = 4 * 1024  # bytes that are parsed before others have their turn
QUEUED = 512  # bytes for which a message counts that waits to be handled, besides its content
EXTENSION = "workshop.trust"


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
    """One WebSocket."""

    def __init__(self, *args: Any, budget: Budget, **options: Any) -> None:
        super().__init__(*args, **options)
        self._budget = budget
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

    # --- the connection ---------------------------------------------------------------------------------------------

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget what came and was not parsed."""
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
        if self.close_sent:
            self._go_on()

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
        self._count()
        self._go_on()

    # --- what the parser finds --------------------------------------------------------------------------------------

    def handle_connect(self, event: Any) -> None:
        """The handshake: the app may say that this is no stranger."""
        super().handle_connect(event)
        if hasattr(self, "scope"):
            extensions: dict[str, Any] = self.scope["extensions"]
            extensions[EXTENSION] = self.set_trust

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
        held = 0
        if self._trust is Trust.STRANGER and not self.disconnected:
            fragments = sum(len(frame) for frame in self.frames) + QUEUED * len(self.frames)
            held = len(self._unparsed) + unread_size(self.conn) + fragments + QUEUED * self.queue.qsize()
        self._budget.held += held - self._counted
        self._counted = held
        if held and self._budget.held > self._budget.most:
            self._refuse(TRY_AGAIN_LATER)

    def _refuse(self, code: int) -> None:
        """Close with this code. What was not parsed is dropped."""
        self._unparsed.clear()
        if self.transport.is_closing():
            return
        if self.handshake_complete and not self.close_sent:
            self.conn.fail(code)
        self.handle_parser_exception()
