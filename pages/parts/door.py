"""The door of the server, in front of everything: who may come in, how many at once, and what each answer forbids.

Streamlit has routes that nobody needs here and rules that are wider than ours; what is refused here never reaches it.
"""

import asyncio
import logging
import re
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection, Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocket

from pages.parts import cookies, policy
from sessions import access, identity
from sessions.access import Visitor
from sessions.limits import Places
from sessions.locale import Texts
from sessions.refusal import Refusal
from sessions.workshop import Workshop

CLOSED = ("/_stcore/metrics", "/_stcore/agent", "/_stcore/script-health-check", "/auth/", "/oauth2callback")
UPLOADS = "/_stcore/upload_file/"
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
SOCKETS = ("/live/", "/_stcore/stream")
PORTS = {"http": 80, "https": 443}
PER_BROWSER = 24  # of each kind; a dead one is noticed within a minute, and a phone may come back every few seconds
PER_NETWORK = 2500  # of each kind: a hall of a thousand behind one address, and all of them once more after a break
OF_ALL = 3500
_log = logging.getLogger("workshop")


class Door:
    """ASGI middleware, the outermost one."""

    def __init__(self, app: ASGIApp, workshop: Workshop) -> None:
        self.app = app
        self.workshop = workshop
        self.browsers = {path: Places(PER_BROWSER, OF_ALL) for path in SOCKETS}
        self.networks = {path: Places(PER_NETWORK, OF_ALL) for path in SOCKETS}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let in, or refuse."""
        if scope["type"] == "http":
            await self._request(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._socket(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    async def _request(self, scope: Scope, receive: Receive, send: Send) -> None:
        secure = cookies.behind_https(self.workshop)
        host = _host(scope)

        begun = False

        async def send_with_headers(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                policy.add(MutableHeaders(raw=message["headers"]), host, secure=secure)
            await send(message)

        if status := await self._refused(scope):
            await PlainTextResponse("", status)(scope, receive, send_with_headers)
            return
        try:
            await self.app(_with_origin(scope, None), receive, send_with_headers)
        except Exception as error:
            # Else an answer in English and without these headers would be given outside this door.
            _log.error("a request failed", exc_info=error)
            if begun:
                raise  # what was promised can't be kept any more: the connection is closed
            await PlainTextResponse(_broken(scope), 500)(scope, receive, send_with_headers)

    async def _refused(self, scope: Scope) -> int | None:
        """The status with which a request is turned away, or None."""
        path = scope["path"]
        if path.startswith(CLOSED):
            return 404
        if scope["method"] not in SAFE and foreign(self.workshop, Headers(scope=scope)):
            return 403
        if path.startswith(UPLOADS) and scope["method"] != "OPTIONS":
            return None if await asyncio.to_thread(self._may_upload, Request(scope)) else 403
        return None

    def _may_upload(self, request: Request) -> bool:
        """Files lie in memory: only who facilitates or organises may bring them."""
        try:
            return access.holds_a_right(self.workshop, visitor(self.workshop, request))
        except Refusal:
            return False

    async def _socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        kind = next((path for path in SOCKETS if scope["path"].startswith(path)), None)
        websocket = WebSocket(scope, receive, send)
        if kind is None or foreign(self.workshop, Headers(scope=scope)):
            await websocket.close(code=1008)
            return
        who = visitor(self.workshop, websocket)
        network = self.workshop.limits.sources.name(who.source)
        browser = who.token if identity.is_token(who.token) else network
        with self.networks[kind].held(network) as room, self.browsers[kind].held(browser) as free:
            if room and free:
                host = Headers(scope=scope).get("host", "")
                await self.app(_with_origin(scope, f"http://{host}".encode("latin-1")), receive, send)
            else:
                await websocket.close(code=1013)


def foreign(workshop: Workshop, headers: Headers) -> bool:
    """Whether a page of another site asks. A program that is no browser sends no origin: it has nobody's cookie."""
    origin = headers.get("origin")
    if origin is None:
        return False
    asking = _place(origin)
    if asking is None:
        return True
    # Which scheme the host was asked for with is not known behind a proxy, so there the asking page's own one counts.
    host = f"{asking[0]}://{headers.get('host', '')}"
    return asking not in {_place(host), _place(workshop.settings.url or "")}


def _broken(scope: Scope) -> str:
    """What somebody reads when a mistake of ours stopped an answer, in the language that their browser chose."""
    return Texts(Request(scope).cookies.get("language", "nl"))("broken")


def visitor(workshop: Workshop, asking: HTTPConnection) -> Visitor:
    """Whoever asks, by cookie and network."""
    return Visitor(cookies.token(workshop, asking.cookies), asking.client.host if asking.client else "")


def _with_origin(scope: Scope, origin: bytes | None) -> Scope:
    """What the app below sees, once we know where it comes from.

    Streamlit would compare it once more, and for that ask a server on the internet for this machine's address.
    """
    others = [pair for pair in scope["headers"] if pair[0] != b"origin"]
    return {**scope, "headers": others + ([(b"origin", origin)] if origin else [])}


def _place(url: str) -> tuple[str, str, int] | None:
    """Scheme, host and port of an address as browsers compare them: without capitals, the port written out."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in PORTS or not parts.hostname or "@" in parts.netloc:
        return None
    return parts.scheme, parts.hostname, PORTS[parts.scheme] if port is None else port


def _host(scope: Scope) -> str:
    """The host that was asked for, if it can stand in a header without harm."""
    host = Headers(scope=scope).get("host", "")
    return host if re.fullmatch(r"[A-Za-z0-9.\-]+(:[0-9]{1,5})?|\[[0-9A-Fa-f:.]+\](:[0-9]{1,5})?", host) else ""
