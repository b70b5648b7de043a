"""Forwarded addresses: who sent a request that a proxy passed on, as far as the proxy is one of those that are set."""

from collections.abc import Sequence
from functools import lru_cache

from starlette.types import ASGIApp, Receive, Scope, Send

from sessions.access.rate_limits import parse_address
from sessions.settings import Network

FORWARDED_FOR = b"x-forwarded-for"
FORWARDED_PROTO = b"x-forwarded-proto"


class ForwardedAddresses:
    """ASGI middleware around uvicorn's app: finds address and scheme, and takes the headers away that told them.

    Uvicorn's own middleware for this then finds nothing: its list (`FORWARDED_ALLOW_IPS`) would be a second one, and
    it compares `::ffff:127.0.0.1`, from which a proxy calls a server that listens on `::`, with `127.0.0.1`.
    """

    def __init__(self, app: ASGIApp, proxies: Sequence[Network]) -> None:
        self.app = app
        self._proxies = tuple(proxies)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass every request and WebSocket on with the address of its sender, IPv4 addresses in their own form."""
        if scope.get("client"):
            host, port = scope["client"]
            entries = _entries(scope, FORWARDED_FOR)
            schemes = _entries(scope, FORWARDED_PROTO)
            headers = [pair for pair in scope["headers"] if pair[0] not in {FORWARDED_FOR, FORWARDED_PROTO}]
            scope = {**scope, "client": (sender(unmapped(host), entries, self._proxies), port), "headers": headers}
            if schemes and schemes[-1] in {"http", "https"} and is_proxy(unmapped(host), self._proxies):
                scope["scheme"] = schemes[-1].replace("http", "ws") if scope["type"] == "websocket" else schemes[-1]
        await self.app(scope, receive, send)


def sender(peer: str, entries: Sequence[str], proxies: tuple[Network, ...]) -> str:
    """The address of who sent a request that came from `peer`, by the entries of its `X-Forwarded-For`.

    Each proxy adds at the end from whom it has the request, so entries count from the end for as long as they were
    written by a proxy that is believed. What is no address ends that too: then it is the last one known.
    """
    address = peer
    for entry in reversed(entries):
        if not is_proxy(address, proxies):
            break
        before = _address(entry)
        if before is None:
            break
        address = before
    return address


@lru_cache(maxsize=1000)
def is_proxy(address: str, proxies: tuple[Network, ...]) -> bool:
    """Whether an address is in one of these networks."""
    parsed = parse_address(address)
    return parsed is not None and any(parsed in network for network in proxies)


def unmapped(host: str) -> str:
    """An address in its own form: IPv4 when it is an IPv4 address inside one of IPv6. Other text stays as it is."""
    return str(parse_address(host) or host) if ":" in host else host


def _entries(scope: Scope, wanted: bytes) -> list[str]:
    """The entries of a header in their order, which a request may have several times."""
    values = [value.decode("latin-1") for name, value in scope["headers"] if name == wanted]
    return [entry.strip() for entry in ",".join(values).split(",")] if values else []


def _address(entry: str) -> str | None:
    """The address in an entry, without the port that some proxies add; None for what is none."""
    if entry.startswith("["):
        inside, bracket, _ = entry[1:].partition("]")
        entry = inside if bracket else ""
    elif entry.count(":") == 1:
        entry = entry.partition(":")[0]
    address = parse_address(entry)
    return str(address) if address else None
