"""Requests and WebSockets as any program can send them, without what a browser adds or corrects."""

import socket
from http.client import HTTPConnection, HTTPResponse
from typing import Any

from websockets.exceptions import InvalidStatus
from websockets.sync.client import ClientConnection, connect

from pages.kit import modules
from sessions.access import identity
from sessions.access.rights import Visitor
from tests.browser.support.people import PASSCODE
from tests.browser.support.server import Server
from tests.conftest import set_first_passcode
from tests.full_session import FullSession

ASSETS = modules.build()
CLOSED = (
    "/_stcore/metrics", "/_stcore/metrics?families=session_events", "/_stcore/agent/interact", "/_stcore/agent/mcp",
    "/_stcore/agent/openapi.json", "/_stcore/script-health-check", "/auth/login", "/auth/logout", "/oauth2callback",
)  # fmt: skip
SECURE_URL = "https://workshop.example.nl"
FOREIGN = (
    "http://evil.example",
    "https://evil.example",
    "null",
    "http://localhost:9999",
    "http://127.0.0.1:9",
    "file://",
)


def get(server: Server, path: str, **headers: str) -> tuple[HTTPResponse, bytes]:
    """A GET request with these headers, and the body of its response; redirects are not followed."""
    connection = HTTPConnection("127.0.0.1", server.port, timeout=20)
    connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    response = connection.getresponse()
    return response, response.read()


def send(server: Server, method: str, path: str, **headers: str) -> tuple[int, bytes]:
    """Status and body of any request. Its path is sent exactly as given, without the corrections of an HTTP client."""
    host = headers.pop("host", f"127.0.0.1:{server.port}")
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    with socket.create_connection(("127.0.0.1", server.port), 20) as wire:
        wire.sendall("\r\n".join([*lines, "", ""]).encode("latin-1"))
        answer = b"".join(iter(lambda: wire.recv(65536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    return int(head.split()[1]), body


def open_socket(server: Server, path: str, token: str | None = None, **options: Any) -> ClientConnection:
    """Open a WebSocket as a program does: with this cookie, and without an origin unless `options` has one."""
    headers = {"cookie": f"workshop={token}"} if token else {}
    url = f"ws://127.0.0.1:{server.port}{path}"
    connection: ClientConnection = connect(url, additional_headers=headers, **options)
    return connection


def refused(server: Server, path: str, token: str | None = None, **options: object) -> bool:
    """Whether the WebSocket is refused with status 403."""
    try:
        with open_socket(server, path, token, **options):
            return False
    except InvalidStatus as error:
        return error.response.status_code == 403


class Polling:
    """A page that polls, over one connection for polls and another one for messages."""

    def __init__(self, server: Server, code: str, token: str) -> None:
        self._cookie = {"cookie": f"workshop={token}"}
        self._polls, self._messages = (HTTPConnection("127.0.0.1", server.port, timeout=30) for _ in range(2))
        self._polls.request("POST", f"/poll/{code}?phone=1&stage=", headers=self._cookie)
        self._path = f"/poll/{code}/{self.answer()[1].decode()}"

    def poll(self, arrived: int) -> tuple[int, bytes]:
        """Status and body of the answer to a poll."""
        self.begin_poll(arrived)
        return self.answer()

    def begin_poll(self, arrived: int) -> None:
        """Send a poll, and do not wait."""
        self._polls.request("POST", f"{self._path}/next?arrived={arrived}", headers=self._cookie)

    def answer(self) -> tuple[int, bytes]:
        """The answer to what was sent last for polling."""
        response = self._polls.getresponse()
        return response.status, response.read()

    def send(self, message: bytes) -> int:
        """The status with which a message is taken."""
        self._messages.request("POST", f"{self._path}/message", message, self._cookie)
        status = self._messages.getresponse().status
        self._messages.close()  # the server would, after some seconds
        return status

    def close(self) -> None:
        self._polls.close()
        self._messages.close()


def new_session(server: Server) -> FullSession:
    """A session on the database of a running server whose passcode is not set yet."""
    workshop = server.database.workshop()
    set_first_passcode(workshop, Visitor(identity.new_token()))
    return FullSession(workshop, PASSCODE, 0)
