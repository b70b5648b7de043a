"""What strangers send without an end: the server keeps little of it, closes it in time, and serves everybody else.

On a server that listens as `make run` lets it, over real connections.
"""

import contextlib
import json
import socket
import struct
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from urllib.request import urlopen

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from server.middleware.connection_bounds import MAX_OPEN_FILES
from server.middleware.long_polling import WAIT
from server.protocols.http import MAX_ADDRESS, MAX_HEADERS, REQUEST_WITHIN
from server.protocols.websocket import Trust
from sessions.access import identity
from tests.browser.server.raw_requests import Polling, new_session, open_socket
from tests.browser.support.server import Serve, Server
from tests.full_session import FullSession

MB = 1024 * 1024
STREAM = "/_stcore/stream"
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def server(serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server as `make run` starts it."""
    with serve(tmp_path_factory.mktemp("bounds") / "workshop.db", everywhere=True) as running:
        yield running


@pytest.fixture(scope="module")
def full_session(server: Server) -> FullSession:
    """A session with an open round and one participant."""
    full_session = new_session(server)
    full_session.fill(1)
    full_session.open("p1")
    return full_session


def wire(server: Server) -> socket.socket:
    return socket.create_connection(("127.0.0.1", server.port), 20)


def sent(connection: socket.socket, data: bytes) -> int:
    """How much of this the server takes before it closes the connection."""
    total = 0
    with contextlib.suppress(OSError):
        while total < len(data):
            total += connection.send(data[total : total + 65536])
    return total


def answer(connection: socket.socket) -> bytes:
    """All that the server says until it closes the connection."""
    parts = []
    with contextlib.suppress(ConnectionError):
        while part := connection.recv(65536):
            parts.append(part)
    return b"".join(parts)


def ask(server: Server, request: bytes) -> int:
    """The status of the answer to this request, or 0 when the connection is closed without one."""
    with wire(server) as connection:
        sent(connection, request)
        said = answer(connection)
        return int(said.split()[1]) if said else 0


def frame(payload: bytes, opcode: int = 1, fin: bool = True, length: int | None = None) -> bytes:
    """A WebSocket frame of a browser, which says that it is so long; masked with zeros, so that it can be read here."""
    length = len(payload) if length is None else length
    size = bytes([0x80 | length]) if length < 126 else b"\xff" + struct.pack("!Q", length)
    return bytes([(0x80 if fin else 0) | opcode]) + size + b"\0\0\0\0" + payload


def upgrade_request(server: Server, path: str, **headers: str) -> bytes:
    """What a browser sends to open a WebSocket, with these headers besides."""
    lines = [
        *(f"GET {path} HTTP/1.1", f"Host: 127.0.0.1:{server.port}", "Connection: Upgrade", "Upgrade: websocket"),
        *("Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="),
        *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items()),
    ]
    return "\r\n".join([*lines, "", ""]).encode()


def upgraded(server: Server, path: str, **headers: str) -> socket.socket:
    """A WebSocket without a library, which sends whatever a test wants."""
    connection = wire(server)
    connection.sendall(upgrade_request(server, path, **headers))
    said = b""
    while b"\r\n\r\n" not in said:
        said += connection.recv(4096)
    assert said.startswith(b"HTTP/1.1 101")
    return connection


# --- requests without an end ----------------------------------------------------------------------------------------

HEAD = b"GET / HTTP/1.1\r\nHost: x\r\n"
ENDLESS = {
    "header lines": HEAD + b"x-a: 0123456789abcdef0123456789abcdef\r\n" * 500_000,
    "a header value": HEAD + b"x-a: " + b"v" * 20 * MB,
    "a header name": HEAD + b"x" * 20 * MB,
    "an address": b"GET /" + b"a" * 20 * MB,
    "a method": b"G" * 20 * MB,
    "line breaks": b"\r\n" * 10 * MB,
    "line breaks after a request": HEAD + b"\r\n" + b"\r\n" * 10 * MB,
    "chunks": b"POST / HTTP/1.1\r\nHost: x\r\ntransfer-encoding: chunked\r\n\r\n" + b"1\r\na\r\n" * 3 * MB,
    "trailers": b"POST / HTTP/1.1\r\nHost: x\r\ntransfer-encoding: chunked\r\n\r\n0\r\nx-a: " + b"v" * 20 * MB,
    "a body": b"POST / HTTP/1.1\r\nHost: x\r\ncontent-length: 20971520\r\n\r\n" + b"b" * 20 * MB,
    "an upload": b"PUT /_stcore/upload_file/x HTTP/1.1\r\nHost: x\r\ncontent-length: 6000000\r\n\r\n" + b"b" * 20 * MB,
    "requests": (HEAD + b"\r\n") * 400_000,
    "handshake": HEAD + b"connection: upgrade\r\nupgrade: websocket\r\nx-a: " + b"v" * 20 * MB,
}  # fmt: skip


ONE_AT_A_TIME = pytest.mark.one_process("HAProxy takes any number of requests on one connection, one at a time")


@pytest.mark.parametrize(
    "what", [pytest.param(what, marks=[ONE_AT_A_TIME] if what == "requests" else []) for what in ENDLESS]
)
def test_a_request_without_an_end_is_cut_off_and_hardly_kept(server: Server, what: str) -> None:
    before = server.resident_mb()
    with ExitStack() as held:
        connections = [held.enter_context(wire(server)) for _ in range(10)]
        for connection in connections:
            connection.settimeout(5)
            sent(connection, ENDLESS[what])
        assert server.resident_mb() - before < 20
        for connection in connections:
            said = answer(connection)
            assert not said or said.startswith(b"HTTP/1.1 ")
    started = time.monotonic()
    with urlopen(f"{server.url}/", timeout=5) as page:
        assert page.status == 200
    assert time.monotonic() - started < 1


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"GET /?%s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n" % (b"a" * (MAX_ADDRESS - 2)), 200),
        (b"GET /?%s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n" % (b"a" * (MAX_ADDRESS - 1)), 400),
        (HEAD + b"Connection: close\r\n%s\r\n" % (b"a: b\r\n" * (MAX_HEADERS - 2)), 200),
        (HEAD + b"Connection: close\r\n%s\r\n" % (b"a: b\r\n" * (MAX_HEADERS - 1)), 400),
        (HEAD + b"Connection: close\r\ncookie: %s\r\n\r\n" % (b"c" * 7_900), 200),
        (HEAD + b"Connection: close\r\ncookie: %s\r\n\r\n" % (b"c" * 8_000), 400),
        (b"POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\ncontent-length: 70000\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\ncontent-length: 5\r\n\r\nhello", 405),
        (b"POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
        (b"GET / HTTP/1.0\r\n\r\n", 400),
    ],
)
def test_a_request_of_any_size_that_browsers_send_is_answered(server: Server, request_: bytes, status: int) -> None:
    never_sent = b"70000" in request_  # HAProxy waits for a body before it passes a request on
    assert ask(server, request_) == (408 if server.behind_haproxy and never_sent else status)


@pytest.mark.parametrize(
    "request_",
    [
        *(b"\x00\x01\x02\x03\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"GET http://[ HTTP/1.1\r\n\r\n"),
        b"CONNECT x HTTP/1.1\r\n\r\n",
        *(b"GET /\xff HTTP/1.1\r\nHost: x\r\n\r\n", b"GET / HTTP/1.1\r\ncontent-length: x\r\n\r\n"),
        *(
            b"%s %s HTTP/1.1\r\nHost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n%s\r\n" % given
            for given in (
                (b"GET", b"/live/x", b""),
                (b"POST", b"/live/x", b"sec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"),
                (b"GET", b"/live/\xff\xfe", b"sec-websocket-version: 13\r\n"),
                (b"GET", b"/live/x", b"sec-websocket-version: 99\r\nsec-websocket-key: x\r\n"),
                (b"GET", b"/live/x", b"content-length: 5\r\nsec-websocket-key: x\r\n"),
                (b"GET", b"/live/x", b"\xe9: x\r\n"),
                (b"GET", b"/live/x", b"sec-websocket-protocol: \xff\xfe\r\nsec-websocket-version: 13\r\n"),
            )
        ),
    ],
)  # fmt: skip
def test_what_is_no_request_is_refused_without_a_traceback(server: Server, request_: bytes) -> None:
    begin = server.log.stat().st_size
    with wire(server) as connection:
        connection.settimeout(REQUEST_WITHIN + 3 if server.behind_haproxy else 3)
        sent(connection, request_)
        said = answer(connection)
        statuses = {b"400", b"403", b"405", b"426"} | ({b"408"} if server.behind_haproxy else set())
        assert not said or said.split()[1] in statuses, said
    assert "Traceback" not in server.log.read_text()[begin:]


@pytest.mark.one_process("HAProxy waits for the body, and passes on no such request for a WebSocket")
@pytest.mark.parametrize("path", [STREAM, "/live/ABC234"])
def test_a_request_for_a_websocket_with_a_body_is_answered_at_once_and_said_in_the_log(
    server: Server, path: str
) -> None:
    """Also when its body never comes: `websockets` takes none, and would say nothing."""
    for length in ("60000", "5", "0005"):
        with wire(server) as connection:
            connection.settimeout(3)
            connection.sendall(upgrade_request(server, path, content_length=length))
            assert answer(connection).startswith(b"HTTP/1.1 400 ")
    assert "its request for a WebSocket is not valid" in server.log.read_text()


@pytest.mark.long
def test_connections_that_finish_no_request_are_closed_and_keep_nobody_out(server: Server) -> None:
    before = server.resident_mb()
    begun = (
        b"",
        b"G",
        HEAD,
        b"\r\n",
        b"PUT /_stcore/upload_file/x/y HTTP/1.1\r\nHost: x\r\ncontent-length: 9\r\n\r\n1",
    )
    with ExitStack() as held:
        started = time.monotonic()
        idle = [held.enter_context(wire(server)) for _ in range(2000)]
        for number, connection in enumerate(idle):
            connection.sendall(begun[number % len(begun)])
        time.sleep(1)
        for _ in range(20):
            asked = time.monotonic()
            with urlopen(f"{server.url}/", timeout=5) as page:
                assert page.status == 200
            assert time.monotonic() - asked < 1
        assert server.resident_mb() - before < 60
        while time.monotonic() - started < REQUEST_WITHIN + 3:
            time.sleep(0.2)
            for connection in idle[::50]:
                with contextlib.suppress(OSError):
                    connection.send(b"x")  # one byte now and then finishes no request either
        for connection in idle:
            connection.settimeout(1)
            answer(connection)  # which ends, or raises TimeoutError


@pytest.mark.one_process("HAProxy has the idle connections, and bounds those of a network itself")
@pytest.mark.long
def test_a_network_with_too_many_connections_loses_the_oldest_idle_ones_and_says_so(server: Server) -> None:
    with ExitStack() as held:
        idle = [held.enter_context(wire(server)) for _ in range(MAX_OPEN_FILES // 2 * 3 // 4)]
        time.sleep(1.5)
        for _ in range(20):
            with urlopen(f"{server.url}/", timeout=5) as page:
                assert page.status == 200
        idle[0].settimeout(1)
        assert answer(idle[0]) == b""
        assert "closed: its network has" in server.log.read_text()


# --- behind a proxy on the same machine -----------------------------------------------------------------------------


def code_refused(server: Server, code: str, address: str) -> int:
    """The code with which the live connection is closed for somebody at this address behind a proxy; 0 if it is not."""
    try:
        with knock_from(server, f"/live/{code}", address) as connection:
            connection.recv(5)
            return 0
    except ConnectionClosed as closed:
        return closed.rcvd.code if closed.rcvd else -1


def knock_from(server: Server, path: str, address: str) -> ClientConnection:
    headers = {"cookie": f"workshop={identity.new_token()}", "x-forwarded-for": address}
    connection: ClientConnection = connect(f"ws://127.0.0.1:{server.port}{path}", additional_headers=headers)
    return connection


@pytest.mark.parametrize(
    ("guesser", "other"),
    [
        ("192.0.2.10", "192.0.2.11"),
        ("::ffff:192.0.2.20", "::ffff:192.0.2.21"),
        ("[::ffff:192.0.2.30]:4711", "192.0.2.31:4711"),
        ("2001:db8:1::1", "2001:db8:2::1"),
        ("192.0.2.40, ::ffff:127.0.0.1", "192.0.2.41, 127.0.0.1"),
    ],
)
def test_one_who_guesses_behind_a_proxy_on_this_machine_keeps_nobody_else_out(
    server: Server, full_session: FullSession, guesser: str, other: str
) -> None:
    assert [code_refused(server, "ZZZZZZ", guesser) for _ in range(61)][-2:] == [4404, 1013]
    assert code_refused(server, full_session.session.code, other) == 0


# --- WebSockets -----------------------------------------------------------------------------------------------------


def closed_with(connection: socket.socket) -> int:
    """The code of the server's close frame, or 0 when it ended the connection without one."""
    connection.settimeout(5)
    said = answer(connection)
    at = said.rfind(b"\x88")
    return struct.unpack("!H", said[at + 2 : at + 4])[0] if at >= 0 else 0


UNFINISHED = {
    "a message": frame(b"x" * 3_900_000, length=3_900_001),
    "a message that says to be large": frame(b"", length=Trust.STRANGER.max_message_size + 1),
    "a fragmented message": frame(b"x" * 5000, fin=False) + frame(b"x" * 5000, opcode=0, fin=False),
    "small fragments": frame(b"x", fin=False) + frame(b"x", opcode=0, fin=False) * 100_000,
    "empty fragments": frame(b"", fin=False) + frame(b"", opcode=0, fin=False) * 200_000,
}


@pytest.mark.parametrize("path", ["/live/", STREAM])
@pytest.mark.parametrize("what", UNFINISHED)
def test_a_stranger_s_unfinished_or_large_message_is_not_kept(
    server: Server, full_session: FullSession, path: str, what: str
) -> None:
    path += full_session.session.code if path.endswith("/") else ""
    before = server.resident_mb()
    with ExitStack() as held:
        connections = [held.enter_context(closing(upgraded(server, path))) for _ in range(20)]
        for connection in connections:
            sent(connection, UNFINISHED[what])
        time.sleep(0.3)
        assert server.resident_mb() - before < 20
        assert {closed_with(connection) for connection in connections} <= {1009, 0}


@pytest.mark.parametrize("path", ["/live/", STREAM])
@pytest.mark.parametrize("opcode", [9, 1, 2, 10])
def test_small_frames_without_an_end_hold_nobody_up(
    server: Server, full_session: FullSession, path: str, opcode: int
) -> None:
    """Pings whose answers nobody reads, messages that nobody waits for, pongs that nobody asked for."""
    path += full_session.session.code if path.endswith("/") else ""
    before = server.resident_mb()
    with ExitStack() as held:
        connections = [held.enter_context(closing(upgraded(server, path))) for _ in range(5)]
        for connection in connections:
            connection.settimeout(0.2)
            sent(connection, frame(b"", opcode=opcode) * 300_000)
            asked = time.monotonic()
            with urlopen(f"{server.url}/", timeout=5) as page:
                assert page.status == 200
            assert time.monotonic() - asked < 0.5
        assert server.resident_mb() - before < 20


def test_strangers_together_leave_so_much_unfinished_and_one_who_joined_still_sends(
    server: Server, full_session: FullSession
) -> None:
    """Each stays below what one may leave, all together don't."""
    path = f"/live/{full_session.session.code}"
    before = server.resident_mb()
    with ExitStack() as held:
        cookies = [f"workshop={identity.new_token()}" for _ in range(1200)]
        strangers = [held.enter_context(closing(upgraded(server, path, cookie=cookie))) for cookie in cookies]
        most = Trust.STRANGER.max_message_size
        for connection in strangers:
            sent(connection, frame(b"x" * (most - 100), length=most))
        assert server.resident_mb() - before < 100
        joined = held.enter_context(open_socket(server, f"{path}?phone=1", full_session.people[0].token))
        view = json.loads(joined.recv(5))["view"]
        key = next(one["data"]["key"] for one in reversed(view["pieces"]) if "key" in one.get("data", {}))
        joined.send(json.dumps({"cast": {"key": key, "nonce": "n", "answer": {"value": 7}, "x": "y" * 60_000}}))
        while "receipt" not in (said := json.loads(joined.recv(5))):
            pass
        assert said["receipt"]["value"] == {"value": 7}


def test_who_has_joined_may_send_more_and_not_everything(server: Server, full_session: FullSession) -> None:
    with open_socket(server, f"/live/{full_session.session.code}?phone=1", full_session.people[0].token) as connection:
        connection.send("x" * (Trust.PARTICIPANT.max_message_size - 10))
        with pytest.raises(ConnectionClosed) as closed:
            connection.send("x" * (Trust.PARTICIPANT.max_message_size + 10))
            while True:
                connection.recv(5)
    assert closed.value.rcvd is None or closed.value.rcvd.code == 1009


def test_a_poll_is_held_longer_than_a_request_may_take_and_its_page_sends_as_much_as_over_a_websocket(
    server: Server, full_session: FullSession
) -> None:
    with closing(Polling(server, full_session.session.code, full_session.people[0].token or "")) as phone:
        assert b"view" in phone.poll(0)[1]
        begun = time.monotonic()
        phone.begin_poll(1)
        assert phone.send(b"x" * (Trust.PARTICIPANT.max_message_size - 1000)) == 200
        time.sleep(REQUEST_WITHIN + 0.5)
        assert phone.send(b'{"there": true}') == 200
        assert phone.answer()[0] == 200, "what is too long for a message is only ignored"
        assert REQUEST_WITHIN < time.monotonic() - begun < WAIT
        with contextlib.suppress(ConnectionError):  # the server may close before all is sent
            assert phone.send(b"x" * (Trust.PARTICIPANT.max_message_size + 1)) == 400
