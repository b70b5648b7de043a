"""The origin check: WebSockets and requests that pages of other sites send are refused, and nothing is looked up."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin

from server.network import ELSEWHERE
from sessions.access import identity
from tests.browser.server.raw_requests import FOREIGN, SECURE_URL, get, open_socket, refused, send
from tests.browser.support.server import Serve, Server
from tests.full_session import FullSession

STREAM = "/_stcore/stream"
UPGRADE = (
    *("Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13"),
    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
)
WATCH = """import os, sys

def watch(event, arguments):
    if event in ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"):
        with open(os.environ["CONNECTIONS"], "a") as connections:
            print(event, *map(str, arguments[1:] if event in ("socket.connect", "socket.sendto") else arguments),
                  sep="|", file=connections)

sys.addaudithook(watch)
"""
# `server.network` reads the address of the default route from a socket over which nothing is sent.
OWN = f"socket.connect|{ELSEWHERE}"


@pytest.mark.parametrize("origin", FOREIGN)
def test_a_page_of_another_site_gets_no_socket(full_session: FullSession, server: Server, origin: str) -> None:
    for path in (f"/live/{full_session.session.code}", "/_stcore/stream"):
        assert refused(server, path, full_session.dee.token, origin=origin)
        assert not refused(server, path, full_session.dee.token, origin=server.url)


def test_a_program_without_an_origin_is_whoever_its_cookie_is_and_nobody_more(
    full_session: FullSession, server: Server
) -> None:
    """Every browser sends its origin with a WebSocket; to refuse what sends none would keep out nobody."""
    for token, consoles in ((full_session.dee.token, True), (identity.new_token(), False), (None, False)):
        with open_socket(server, f"/live/{full_session.session.code}?console=1", token) as wire:
            assert ("consoles" in json.loads(wire.recv(5))) is consoles


@pytest.mark.own_server
def test_behind_a_proxy_our_own_address_is_ours_however_it_is_written(serve: Serve, tmp_path: Path) -> None:
    """In capitals, with the port that goes without saying, and with a slash: each of these has to be seen through."""
    written = "HTTPS://Workshop.Example.NL:443/"
    with serve(tmp_path / "workshop.db", WORKSHOP_URL=written) as running:
        for path in ("/live/ZZZZZZ", "/_stcore/stream"):
            assert not refused(running, path, origin=SECURE_URL)
            assert not refused(running, path, origin=f"http://127.0.0.1:{running.port}")
            for other in (
                "https://other.example.nl",
                "https://workshop.example.nl:8443",
                "http://workshop.example.nl",
                "https://x@workshop.example.nl",
            ):
                assert refused(running, path, origin=other)
            assert refused(running, path, origin="https://workshop.example.nl:x")


@pytest.mark.parametrize(
    ("host", "origin", "status"),
    [
        ("Localhost:443", "https://localhost", 405),
        ("localhost", "https://localhost:443", 405),
        ("localhost:80", "http://localhost", 405),
        ("[::1]:443", "https://[::1]", 405),
        ("localhost:80", "https://localhost", 403),
        ("localhost:x", "https://localhost", 400),
        ("", "https://", 400),
    ],
)
def test_the_port_that_goes_without_saying_may_be_said(server: Server, host: str, origin: str, status: int) -> None:
    """As a proxy may do that passes the host on. What is let in learns that there is nothing to send there."""
    assert send(server, "POST", "/language/nl", origin=origin, host=host, content_length="0")[0] == status


def test_a_host_of_another_name_gets_no_page_and_no_socket(full_session: FullSession, server: Server) -> None:
    """A name of somebody else that leads here: host and origin are both of that name."""
    host = f"evil.example:{server.port}"
    status, body = send(server, "GET", "/", host=host)
    assert (status, "WORKSHOP_URL" in body.decode()) == (400, True)
    assert send(server, "POST", "/log-out", host=host, origin=f"http://{host}", content_length="0")[0] == 400
    for path in (f"/live/{full_session.session.code}", "/_stcore/stream"):
        wire = socket.create_connection(("127.0.0.1", server.port), 20)
        with pytest.raises(InvalidStatus) as refusal:
            connect(f"ws://{host}{path}", sock=wire, origin=Origin(f"http://{host}"))
        assert refusal.value.response.status_code == 403


@pytest.mark.parametrize("origin", FOREIGN)
def test_a_page_of_another_site_reads_and_changes_nothing(server: Server, origin: str) -> None:
    """Streamlit own_server would let any page on `localhost` read these, and ask the internet about the others."""
    for path in ("/_stcore/health", "/_stcore/host-config", "/media/x"):
        answer, _ = get(server, path, origin=origin)
        assert answer.headers["access-control-allow-origin"] is None
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        assert send(server, method, "/_stcore/upload_file/x/y", origin=origin)[0] == 403


@pytest.mark.parametrize("path", ["/", "/live", "/_stcore", "/_stcore/agent/mcp", "/static/x", "/_stcore/health"])
def test_there_are_two_sockets_and_no_other(server: Server, path: str) -> None:
    assert refused(server, path)


# --- no other machine is asked anything ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def watched(serve: Serve, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Path]]:
    """A server whose interpreter writes down every connection and every look-up of a name."""
    folder = tmp_path_factory.mktemp("watched")
    (folder / "sitecustomize.py").write_text(WATCH)
    connections = folder / "connections"
    with serve(folder / "workshop.db", forked=False, PYTHONPATH=str(folder), CONNECTIONS=str(connections)) as server:
        yield server, connections


def opened(connections: Path) -> list[str]:
    """What left this machine, or would have."""
    lines = connections.read_text().splitlines()
    assert OWN in lines, "nothing is written down"
    return [line for line in lines if line != OWN and "127.0.0.1" not in line]


def status(server: Server, *lines: str) -> int:
    with socket.create_connection(("127.0.0.1", server.port), 10) as wire:
        wire.sendall("\r\n".join([*lines, "", ""]).encode("latin-1"))
        return int(wire.recv(4096).split()[1])


@pytest.mark.parametrize(
    "host",
    [
        *((), ("Host:",), ("Host: :80",), ("Host: .",), ("Host: 127.0.0.1:80@evil.com",), ("Host: evil.example",)),
        *(("Host: 127.0.0.1%.evil.com",), ("Host: localhost", "Host: evil.example"), ("Host: localhost?x",)),
        *(("Host: [::::]",), ("Host: localhost:x",), ("Host: a b",)),
    ],
)
def test_no_host_lets_a_websocket_in_or_makes_the_server_ask_another_machine(
    watched: tuple[Server, Path], host: tuple[str, ...]
) -> None:
    server, connections = watched
    refusal = 400 if server.behind_haproxy and len(host) > 1 else 403  # HAProxy passes on no request with two hosts
    assert status(server, f"GET {STREAM} HTTP/1.1", *host, *UPGRADE) == refusal
    assert status(server, "GET / HTTP/1.1", *host, "Connection: close") == 400
    assert opened(connections) == []


@pytest.mark.parametrize("origin", ["http://", "null", "http://evil.example", "http://192.0.2.1", "file://", "x", ""])
def test_no_origin_makes_the_server_ask_another_machine(watched: tuple[Server, Path], origin: str) -> None:
    server, connections = watched
    host = f"Host: 127.0.0.1:{server.port}"
    assert status(server, f"GET {STREAM} HTTP/1.1", host, f"Origin: {origin}", *UPGRADE) == 403
    for path in ("/_stcore/health", "/_stcore/host-config", "/media/x"):
        status(server, f"GET {path} HTTP/1.1", host, f"Origin: {origin}", "Connection: close")
        status(server, f"OPTIONS {path} HTTP/1.1", host, f"Origin: {origin}", "Connection: close")
    assert opened(connections) == []


def test_a_host_of_ours_gets_its_websocket_with_and_without_an_origin(watched: tuple[Server, Path]) -> None:
    server, connections = watched
    for host in (f"127.0.0.1:{server.port}", "localhost", "LOCALHOST.:80", "[::1]:", "app"):
        for origin in ((), (f"Origin: http://{host.rstrip(':')}",)):
            assert status(server, f"GET {STREAM} HTTP/1.1", f"Host: {host}", *origin, *UPGRADE) == 101
    with open_socket(server, STREAM):
        pass
    assert opened(connections) == []
