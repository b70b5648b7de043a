"""Browser cookie: a browser is known again by a random token that no script can read."""

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.visitor_cookie import set_cookie_header, token
from sessions.access import identity
from sessions.workshop import Workshop


class BrowserCookie:
    """ASGI middleware: gives every browser that opens a page and has no token yet a new one."""

    def __init__(self, app: ASGIApp, workshop: Workshop) -> None:
        self.app = app
        self.workshop = workshop

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on; a new token stands in `scope["state"]["fresh_token"]` and in the response's cookie."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        if token(self.workshop, request.cookies) or "text/html" not in request.headers.get("accept", ""):
            await self.app(scope, receive, send)
            return
        fresh_token = identity.new_token()

        async def send_with_cookie(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], set_cookie_header(self.workshop, fresh_token)]
            await send(message)

        state = {**scope.get("state", {}), "fresh_token": fresh_token}
        await self.app({**scope, "state": state}, receive, send_with_cookie)
