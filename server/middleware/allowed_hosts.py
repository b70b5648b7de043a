"""Allowed hosts: requests for a name that is not of this installation are refused, against DNS rebinding.

A page of another site may let its own name lead to this machine. Its requests then have one origin and one host, both
of that name, so that no check of the origin tells them from ours.
"""

import ipaddress
import logging
import re
import socket
from functools import lru_cache
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket

from server.close_codes import POLICY_VIOLATION
from sessions.access.rate_limits import parse_address
from sessions.locale import CONTENT, Texts
from sessions.workshop import Workshop

# Endings that nobody can register: a router or mDNS gives them to machines on the own network.
PRIVATE_ENDINGS = ("local", "localdomain", "lan", "home", "home.arpa", "internal")
HOST = re.compile(r"(?:\[(?P<ipv6>[0-9a-f:.]+)\]|(?P<name>[0-9a-z._-]+))(?::[0-9]{0,5})?")
_log = logging.getLogger("workshop")


class AllowedHosts:
    """ASGI middleware: 400 with a sentence, and 1008 for WebSockets, when the host is none of ours."""

    def __init__(self, app: ASGIApp, workshop: Workshop) -> None:
        self.app = app
        self.workshop = workshop

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what was sent to an address or name of this installation: to one host, as HTTP/1.1 asks for."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
            return
        hosts = Headers(scope=scope).getlist("host")
        if len(hosts) == 1 and is_allowed(self.workshop, hosts[0]):
            await self.app(scope, receive, send)
            return
        _log.warning("a request for another host was refused; if people use that address, set WORKSHOP_URL to it")
        if scope["type"] == "websocket":
            await WebSocket(scope, receive, send).close(code=POLICY_VIOLATION)
        else:
            sentences = "\n".join(Texts(language)("host_refused") for language in CONTENT)
            await PlainTextResponse(sentences, 400)(scope, receive, send)


def is_allowed(workshop: Workshop, header: str) -> bool:
    """Whether a `Host` is an IP address, a name of this machine, or that of WORKSHOP_URL.

    No page of another site has an IP address for its host and leads somewhere else with it. Without a host nobody can
    tell whose page asks, and every browser sends one.
    """
    return _is_allowed(header, workshop.settings.url, socket.gethostname())


@lru_cache(maxsize=64)
def _is_allowed(header: str, url: str | None, machine: str) -> bool:
    """Whether a `Host` is one of an installation with this WORKSHOP_URL, on a machine of this name."""
    parts = HOST.fullmatch(header.lower())
    if parts is None:
        return False
    if parts["ipv6"]:
        return _is_ipv6(parts["ipv6"])
    name = parts["name"].rstrip(".")
    if not name:
        return False
    return (
        parse_address(name) is not None or name in _names(url, machine) or _is_local(name, behind_proxy=url is not None)
    )


def _is_ipv6(text: str) -> bool:
    try:
        ipaddress.IPv6Address(text)
    except ValueError:
        return False
    return True


def _names(url: str | None, machine: str) -> set[str]:
    """The names of this machine on its own network, and that of WORKSHOP_URL."""
    own = machine.lower().rstrip(".")
    short = own.partition(".")[0]
    configured = (urlsplit(url or "").hostname or "").rstrip(".")
    return {own, short, configured, *(f"{short}.{ending}" for ending in PRIVATE_ENDINGS)}


def _is_local(name: str, *, behind_proxy: bool) -> bool:
    """Whether a name means this machine everywhere; behind a proxy also the plain name by which the proxy knows it."""
    return name.rpartition(".")[2] == "localhost" or (behind_proxy and "." not in name)
