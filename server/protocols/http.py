"""An HTTP connection that keeps nothing without a bound: uvicorn's, with limits on size, number and time.

uvicorn's parser (httptools) bounds nothing: an endless header line or address grows in memory, and each piece of it is
copied anew. h11 bounds both, but costs 0.17 ms more for each request (`docs/decisions/0118-…`).
"""

import asyncio
from typing import Any

from server.paths import LONG_POLLING
from server.processes.page_key import without_key
from server.protocols.open_connections import OpenConnections
from server.protocols.websocket import Trust
from server.streamlit_compat import UPLOAD_ENDPOINT, HttpToolsProtocol

MAX_HEAD = 16 * 1024  # bytes from the request line to the end of the headers
MAX_ADDRESS = 4096  # bytes
MAX_HEADERS = 100
MAX_HEADER = 8000  # bytes of one name and value; the WebSocket library allows 8192 for a line
MAX_BODY = 64 * 1024  # bytes; only a page that polls sends more
MAX_UPLOAD = 6 * 1024 * 1024  # bytes: `server.maxUploadSize` with what a form adds
MAX_PIPELINED = 4  # requests that wait for the response to an earlier one; browsers send none ahead
REQUEST_WITHIN = 10.0  # seconds from a connection, or from the first byte of a request, until it is complete
UPLOAD_WITHIN = 120.0
PIECE = 16 * 1024  # bytes that are parsed before the bounds are looked at again


class UnacceptableRequestError(Exception):
    """A request is larger than any of ours. The parser passes it on as a parse error, which is answered with 400."""


class LimitedHttpProtocol(HttpToolsProtocol):
    """One HTTP connection of a browser, a proxy, or anybody; paths may begin with the `sub_path` of WORKSHOP_URL."""

    def __init__(self, *args: Any, open_connections: OpenConnections, sub_path: str = "", **options: Any) -> None:
        super().__init__(*args, **options)
        self._open_connections = open_connections
        self._sub_path = sub_path.encode()
        self.url = b""
        self._in_head = True
        self._head_size = 0
        self._incomplete = True  # bytes of a request have come, and it is not complete
        self._deadline: asyncio.TimerHandle | None = None
        self._upgraded = False

    def close(self) -> None:
        """Close the connection at once."""
        self.transport.abort()

    # --- the connection ---------------------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in uvicorn
        """Close a connection for which there is no room; every other one has some seconds for its first request."""
        super().connection_made(transport)
        if not self._open_connections.add(self, self.client[0] if self.client else ""):
            self.close()
            return
        self._start_deadline(REQUEST_WITHIN)

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        self._stop_deadline()
        self._open_connections.remove(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Parse what came in pieces, so that a bound is noticed before much more is kept."""
        for start in range(0, len(data), PIECE):
            if self._upgraded or self.transport.is_closing():
                return
            self._parse(data[start : start + PIECE])

    def _parse(self, data: bytes) -> None:
        self._incomplete = True
        if self._in_head:
            self._head_size += len(data)
        super().data_received(data)
        if self._upgraded or self.transport.is_closing():
            return
        if self._in_head and self._head_size > MAX_HEAD:
            self.send_400_response("Request header fields too large.")
        elif not self._incomplete:
            self._stop_deadline()
        elif self._deadline is None:
            self._start_deadline(REQUEST_WITHIN)

    def handle_websocket_upgrade(self) -> None:
        """Hand the connection over to a WebSocket, which has bounds of its own.

        Not while an earlier response is on its way: the WebSocket would not know that the browser takes nothing, and
        the timer of that response would close it.
        """
        if self.flow.write_paused or self.pipeline or (self.cycle and not self.cycle.response_complete):
            self.send_400_response("Request ahead of a response.")
            return
        self._upgraded = True
        self._stop_deadline()
        self._open_connections.remove(self)
        super().handle_websocket_upgrade()

    # --- what the parser finds --------------------------------------------------------------------------------------

    def on_message_begin(self) -> None:
        """A request begins."""
        if len(self.pipeline) >= MAX_PIPELINED:
            raise UnacceptableRequestError
        self._in_head, self._head_size = True, 0
        super().on_message_begin()

    def on_url(self, url: bytes) -> None:
        """A piece of the address."""
        super().on_url(url)
        if len(self.url) > MAX_ADDRESS:
            raise UnacceptableRequestError

    def on_header(self, name: bytes, value: bytes) -> None:
        """One header. A body without a length is refused: browsers give one, and trailers would have no bound."""
        super().on_header(name, value)
        lower = name.lower()
        if (
            len(self.headers) > MAX_HEADERS
            or len(name) + len(value) > MAX_HEADER
            or lower == b"transfer-encoding"
            or (lower == b"content-length" and int(value) > self._max_body())
        ):
            raise UnacceptableRequestError

    def on_headers_complete(self) -> None:
        """The headers are complete; an upload may take longer than other requests."""
        self._in_head = False
        super().on_headers_complete()
        if self._max_body() == MAX_UPLOAD:
            self._start_deadline(UPLOAD_WITHIN)

    def on_message_complete(self) -> None:
        """A request is complete."""
        super().on_message_complete()
        self._in_head, self._head_size = True, 0
        self._incomplete = False
        self._open_connections.mark_busy(self)

    def on_response_complete(self) -> None:
        """A response is sent: the next request may come. Nothing more is read of one answered before its end."""
        super().on_response_complete()
        self._open_connections.mark_idle(self)
        if self.cycle.response_complete and self.cycle.more_body:
            self.cycle.body = bytearray()
            self.transport.close()

    def shutdown(self) -> None:
        """The server stops. A poll is dropped, since it may wait for long; other requests are answered first."""
        if self._is_poll():
            self.close()
        else:
            super().shutdown()

    # --- time -------------------------------------------------------------------------------------------------------

    def _max_body(self) -> int:
        if self._is_below(UPLOAD_ENDPOINT):
            return MAX_UPLOAD
        return Trust.PARTICIPANT.max_message_size if self._is_poll() else MAX_BODY

    def _is_poll(self) -> bool:
        return self._is_below(LONG_POLLING)

    def _is_below(self, path: str) -> bool:
        below = self.url.removeprefix(self._sub_path).decode("latin-1")
        return without_key(below).startswith(path)

    def _start_deadline(self, seconds: float) -> None:
        self._stop_deadline()
        self._deadline = self.loop.call_later(seconds, self.close)

    def _stop_deadline(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
