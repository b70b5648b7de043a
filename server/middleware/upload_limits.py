"""Upload limits: how many files a browser may upload at the same time, and how many of them stay in memory."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from server import visitor_cookie
from server.streamlit_compat import UPLOAD_ENDPOINT
from server.uploads import AT_ONCE, AT_ONCE_IN_ALL, HeldFiles
from sessions.access import identity
from sessions.access.rate_limits import ConcurrencyLimit
from sessions.workshop import Workshop


class UploadLimits:
    """ASGI middleware: 429 for more files at a time; older ones go. Belongs behind `EndpointAccess`."""

    def __init__(self, app: ASGIApp, workshop: Workshop) -> None:
        self.app = app
        self.workshop = workshop
        self._under_way = ConcurrencyLimit(AT_ONCE, AT_ONCE_IN_ALL)
        self._held = HeldFiles()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let one file come in, and let go of older ones."""
        if scope["type"] != "http" or scope["method"] != "PUT" or not scope["path"].startswith(UPLOAD_ENDPOINT):
            await self.app(scope, receive, send)
            return
        holder = identity.holder(visitor_cookie.token(self.workshop, Request(scope).cookies) or "", "upload")
        with self._under_way.held(holder) as free:
            if not free:
                await PlainTextResponse("", 429)(scope, receive, send)
                return
            await self.app(scope, receive, send)
        page, _, file = scope["path"].removeprefix(UPLOAD_ENDPOINT).partition("/")
        self._held.add(holder, page, file)
