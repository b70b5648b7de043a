"""Forwarded addresses: IPv4 addresses in their own form, before uvicorn decides whether to believe a proxy."""

from starlette.types import ASGIApp, Receive, Scope, Send

from sessions.access.rate_limits import parse_address

FORWARDED_FOR = b"x-forwarded-for"


class ForwardedAddresses:
    """ASGI middleware around uvicorn's own for `X-Forwarded-For`: turns IPv4-mapped addresses into IPv4 addresses.

    The server listens on `::`, so a proxy on this machine calls from `::ffff:127.0.0.1`. uvicorn compares that with
    `127.0.0.1`, ignores the header, and everybody behind the proxy would be one network.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass every request and WebSocket on, with the addresses that the caller and its proxies have in IPv4."""
        if scope.get("client"):
            host, port = scope["client"]
            scope["client"] = (unmapped(host), port)
            scope["headers"] = [
                (
                    name,
                    b", ".join(_unmapped_entry(entry) for entry in value.split(b","))
                    if name == FORWARDED_FOR
                    else value,
                )
                for name, value in scope["headers"]
            ]
        await self.app(scope, receive, send)


def unmapped(host: str) -> str:
    """An address in its own form: IPv4 when it is an IPv4 address inside one of IPv6. Other text stays as it is."""
    return str(parse_address(host) or host) if ":" in host else host


def _unmapped_entry(entry: bytes) -> bytes:
    """One entry of the header: an address, perhaps in brackets and with a port."""
    text = entry.decode("latin-1").strip()
    inside, bracket, port = text.removeprefix("[").partition("]")
    address = parse_address(inside)
    return (
        f"{address}{port}".encode()
        if bracket and address and address.version == 4
        else unmapped(text).encode("latin-1")
    )
