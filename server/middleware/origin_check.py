"""Origin check: pages of other sites can neither change anything here nor open a WebSocket."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket

from server.close_codes import POLICY_VIOLATION
from sessions.workshop import Workshop

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
DEFAULT_PORTS = {"http": 80, "https": 443}


class OriginCheck:
    """ASGI middleware: 403 for requests that change something and 1008 for WebSockets when another site sends them."""

    def __init__(self, app: ASGIApp, workshop: Workshop) -> None:
        self.app = app
        self.workshop = workshop

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what comes from our own pages, and what comes from programs without an origin."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
        elif scope.get("method") in SAFE_METHODS or not is_foreign(self.workshop, Headers(scope=scope)):
            await self.app(_without_origin(scope), receive, send)
        elif scope["type"] == "websocket":
            await WebSocket(scope, receive, send).close(code=POLICY_VIOLATION)
        else:
            await PlainTextResponse("", 403)(scope, receive, send)


def is_foreign(workshop: Workshop, headers: Headers) -> bool:
    """Whether a page of another site asks. A program that is no browser sends no origin: it has nobody's cookie."""
    header = headers.get("origin")
    if header is None:
        return False
    origin = _parse_origin(header)
    if origin is None:
        return True
    # Behind a proxy we don't know the scheme of our own address, so the scheme of the asking page is taken.
    host = f"{origin[0]}://{headers.get('host', '')}"
    return origin not in {_parse_origin(host), _parse_origin(workshop.settings.url or "")}


def _without_origin(scope: Scope) -> Scope:
    """The scope for the app below, whose own check of the origin then has nothing left to do.

    For that check Streamlit would ask a server on the internet for this machine's address, if it still could.
    """
    return {**scope, "headers": [pair for pair in scope["headers"] if pair[0] != b"origin"]}


def _parse_origin(url: str) -> tuple[str, str, int] | None:
    """Scheme, host and port as browsers compare them: in lower case, the default port written out."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in DEFAULT_PORTS or not parts.hostname or "@" in parts.netloc:
        return None
    return parts.scheme, parts.hostname, DEFAULT_PORTS[parts.scheme] if port is None else port
