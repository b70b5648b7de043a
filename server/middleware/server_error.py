"""Server errors: a request that fails is answered with status 500 in the visitor's language, and logged."""

import logging

from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server import language_cookie
from sessions.locale import DEFAULT, Texts

_log = logging.getLogger("workshop")


class ServerError:
    """ASGI middleware, inside `SecurityHeaders`: Starlette's own error response would have none of those headers."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on; answer for the app below when it raises before its response began."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        response_started = False

        async def send_and_note_start(message: Message) -> None:
            nonlocal response_started
            response_started = True
            await send(message)

        try:
            await self.app(scope, receive, send_and_note_start)
        except Exception as error:
            _log.error("a request failed", exc_info=error)
            if response_started:
                raise  # the rest of the response can't be sent any more: the server closes the connection
            language = language_cookie.chosen(Request(scope).cookies) or DEFAULT
            await PlainTextResponse(Texts(language)("broken"), 500)(scope, receive, send)
