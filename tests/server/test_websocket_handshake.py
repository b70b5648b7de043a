"""A handshake that is not done in time, or can't be: answered or closed, counted until then, and in the log.

On uvicorn with our protocols and an app of the test's, over real connections.
"""

import asyncio
import contextlib
import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
import uvicorn

from server.protocols import websocket
from server.protocols.http import LimitedHttpProtocol
from server.protocols.open_connections import OpenConnections
from server.protocols.websocket import Budget, LimitedWebSocketProtocol
from sessions.access.rate_limits import NetworkNames

SHORT = 0.4  # seconds in place of a deadline
KEY = "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="
REFUSED = "its request for a WebSocket is not valid"
GIVEN_UP = "the handshake of its WebSocket was not done in time"


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Accepts, closes, or does neither, as the path says; a plain request is answered after a while."""
    if scope["type"] == "http":
        await asyncio.sleep(SHORT)
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
        await send({"type": "http.response.body", "body": b""})
        return
    await receive()
    if scope["path"] == "/never":
        await asyncio.sleep(60)
    await send({"type": "websocket.accept"})
    if scope["path"] == "/close":
        await send({"type": "websocket.close", "code": 4404})
        return
    while (await receive())["type"] != "websocket.disconnect":
        pass


class Running:
    """The server, and how many connections it counts."""

    def __init__(self, port: int, connections: OpenConnections) -> None:
        self.port, self.connections = port, connections

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), 5)

    def upgrade(self, path: str, *headers: str) -> socket.socket:
        connection = self.connect()
        connection.sendall(handshake(path, *headers))
        return connection

    def counts(self, number: int) -> bool:
        """Whether this many connections are counted, at once or within a moment."""
        return soon(lambda: len(self.connections) == number)


@pytest.fixture
def running() -> Iterator[Running]:
    """uvicorn with our protocols, in a thread."""
    connections = OpenConnections(NetworkNames(), 100, 100)
    config = uvicorn.Config(app, http="httptools", ws="websockets-sansio", lifespan="off", log_config=None)
    config.load()
    ours: Any = config  # whose types take classes only
    ours.http_protocol_class = partial(LimitedHttpProtocol, open_connections=connections)
    ours.ws_protocol_class = partial(LimitedWebSocketProtocol, budget=Budget(), open_connections=connections)
    server = uvicorn.Server(config)
    listening = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
    thread.start()
    assert soon(lambda: server.started)
    yield Running(listening.getsockname()[1], connections)
    server.should_exit = server.force_exit = True
    thread.join(5)


def soon(holds: Callable[[], bool]) -> bool:
    until = time.monotonic() + 3
    while not holds() and time.monotonic() < until:
        time.sleep(0.01)
    return holds()


def handshake(path: str, *headers: str) -> bytes:
    lines = ["Host: x", "Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13", KEY, *headers]
    return "\r\n".join([f"GET {path} HTTP/1.1", *lines, "", ""]).encode("latin-1")


def said(connection: socket.socket) -> bytes:
    """All that comes until the server closes the connection; a TimeoutError when it does not."""
    parts = []
    with contextlib.suppress(ConnectionError):
        while part := connection.recv(65536):
            parts.append(part)
    return b"".join(parts)


@pytest.mark.parametrize(
    "header",
    [
        *("Content-Length: 60000", "Content-Length: 5", "Content-Length: 0005", "Content-Length: 00"),
        *("Transfer-Encoding: chunked", "Transfer-Encoding: identity", f"{KEY}\r\nx: y", "Sec-WebSocket-Version: 12"),
        f"x: {'y' * 5000}\r\nContent-Length: 5",
    ],
)
def test_a_request_for_a_websocket_that_can_t_be_one_is_answered_with_400(
    running: Running, header: str, caplog: pytest.LogCaptureFixture
) -> None:
    with running.upgrade("/stay", header) as connection:
        started = time.monotonic()
        assert said(connection).startswith(b"HTTP/1.1 400 ")
        assert time.monotonic() - started < 1
    assert running.counts(0)
    assert (REFUSED in caplog.text) is ("Content-Length" in header)


@pytest.mark.parametrize("target", ["/\xff", "/a\tb"])
def test_an_address_that_is_none_is_answered_too(running: Running, target: str) -> None:
    with running.upgrade(target) as connection:
        assert said(connection).startswith(b"HTTP/1.1 400 ")
    assert running.counts(0)


def test_a_handshake_that_the_app_does_not_answer_is_counted_and_closed_in_time(
    running: Running, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(websocket, "HANDSHAKE_WITHIN", SHORT)
    with contextlib.ExitStack() as held:
        started = time.monotonic()
        connections = [held.enter_context(running.upgrade("/never")) for _ in range(3)]
        assert running.counts(3)
        assert [said(connection) for connection in connections] == [b"", b"", b""]
        assert time.monotonic() - started < SHORT + 1
    assert running.counts(0)
    assert caplog.text.count(GIVEN_UP) == 3


def test_the_oldest_unanswered_handshake_of_a_network_makes_room(
    running: Running, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("server.protocols.open_connections.GRACE", 0.0)
    running.connections.per_network = 2
    with running.upgrade("/never") as first, running.upgrade("/never"):
        assert running.counts(2)
        with running.upgrade("/stay") as third:
            assert third.recv(4096).startswith(b"HTTP/1.1 101 ")
            assert said(first) == b""
    assert "closed: its network has 2 open" in caplog.text


def test_a_websocket_in_use_has_no_deadline_and_is_counted_by_the_app(
    running: Running, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(websocket, "HANDSHAKE_WITHIN", SHORT)
    with running.upgrade("/stay") as connection:
        assert connection.recv(4096).startswith(b"HTTP/1.1 101 ")
        assert running.counts(0)
        connection.settimeout(SHORT * 2)
        with pytest.raises(TimeoutError):
            connection.recv(1)
    assert caplog.records == []


def test_a_websocket_that_the_app_closed_is_counted_until_the_browser_has_closed_it_too(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running.upgrade("/close") as connection:
        assert running.counts(1)
    assert running.counts(0)
    monkeypatch.setattr(websocket, "CLOSE_WITHIN", SHORT)
    with running.upgrade("/close") as connection:
        started = time.monotonic()
        assert said(connection).endswith(b"\x88\x02\x11\x34")
        assert time.monotonic() - started < SHORT + 1
    assert running.counts(0)


def test_no_websocket_begins_ahead_of_a_response(running: Running) -> None:
    with running.connect() as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n" + handshake("/stay"))
        assert said(connection).startswith(b"HTTP/1.1 400 ")
    assert running.counts(0)
    with running.connect() as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        assert connection.recv(4096).startswith(b"HTTP/1.1 200 ")
        connection.sendall(handshake("/stay"))
        assert connection.recv(4096).startswith(b"HTTP/1.1 101 ")


@pytest.fixture(autouse=True)
def _warnings(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
