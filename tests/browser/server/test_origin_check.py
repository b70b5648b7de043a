"""The origin check: WebSockets and requests that pages of other sites send are refused."""

import json
import socket
from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin

from sessions.access import identity
from tests.browser.server.raw_requests import FOREIGN, SECURE_URL, get, open_socket, refused, send
from tests.browser.support.server import Server
from tests.full_session import FullSession


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
def test_behind_a_proxy_with_another_host_our_own_address_is_ours(https_server: Server) -> None:
    assert not refused(https_server, "/_stcore/stream", origin=SECURE_URL)
    assert refused(https_server, "/_stcore/stream", origin="https://other.example.nl")


@pytest.mark.own_server
@pytest.mark.parametrize(
    "written", ["https://Workshop.Example.NL", "https://workshop.example.nl:443/", "HTTPS://workshop.example.nl"]
)
def test_however_our_own_address_is_written_its_pages_are_ours(tmp_path: Path, written: str) -> None:
    running = Server(tmp_path / "workshop.db", WORKSHOP_URL=written).start()
    try:
        for path in ("/live/ZZZZZZ", "/_stcore/stream"):
            assert not refused(running, path, origin=SECURE_URL)
            assert not refused(running, path, origin=f"http://127.0.0.1:{running.port}")
            for other in (
                "https://workshop.example.nl:8443",
                "http://workshop.example.nl",
                "https://x@workshop.example.nl",
            ):
                assert refused(running, path, origin=other)
            assert refused(running, path, origin="https://workshop.example.nl:x")
    finally:
        running.stop()


@pytest.mark.parametrize(
    ("host", "origin", "status"),
    [
        ("Localhost:443", "https://localhost", 405),
        ("localhost", "https://localhost:443", 405),
        ("localhost:80", "http://localhost", 405),
        ("[::1]:443", "https://[::1]", 405),
        ("localhost:80", "https://localhost", 403),
        ("localhost:x", "https://localhost", 403),
        ("", "https://", 403),
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
