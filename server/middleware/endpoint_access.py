"""Endpoint access: Streamlit's endpoints that nobody needs here answer 404, and uploads need a right."""

import asyncio

from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket

from server import visitor_cookie
from server.close_codes import POLICY_VIOLATION
from server.streamlit_compat import DISABLED_ENDPOINTS, STREAM_ENDPOINT, UPLOAD_ENDPOINT
from sessions.access import rights
from sessions.model.errors import Refusal
from sessions.workshop import Workshop

WEBSOCKETS = ("/live/", STREAM_ENDPOINT)


class EndpointAccess:
    """ASGI middleware: 404 for disabled endpoints, 403 for uploads without a right, 1008 for unknown WebSockets."""

    def __init__(self, app: ASGIApp, workshop: Workshop) -> None:
        self.app = app
        self.workshop = workshop

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on requests for what is open to all."""
        if scope["type"] == "websocket" and not scope["path"].startswith(WEBSOCKETS):
            await WebSocket(scope, receive, send).close(code=POLICY_VIOLATION)
        elif scope["type"] == "http" and (status := await self._refusal(scope)):
            await PlainTextResponse("", status)(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    async def _refusal(self, scope: Scope) -> int | None:
        """The status with which a request is refused, or None."""
        if scope["path"].startswith(DISABLED_ENDPOINTS):
            return 404
        if scope["path"].startswith(UPLOAD_ENDPOINT) and scope["method"] != "OPTIONS":
            return None if await asyncio.to_thread(self._may_upload, Request(scope)) else 403
        return None

    def _may_upload(self, request: Request) -> bool:
        """Uploaded files are held in memory, so only facilitators and organisers may upload."""
        try:
            return rights.holds_a_right(self.workshop, visitor_cookie.visitor(self.workshop, request))
        except Refusal:
            return False
