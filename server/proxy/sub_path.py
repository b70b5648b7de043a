"""Sub-path: below `https://host/workshop/` the app works as it does on a host of its own.

Addresses in pages are relative, so only what a browser takes for a whole path needs the sub-path: where a response
leads to, and for which paths a cookie is.
"""

import re
from collections.abc import Iterable

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server import streamlit_compat
from server.middleware.security_headers import SecurityHeaders
from server.paths import FIRST_PARTS
from sessions.settings import Settings, SettingsError
from sessions.workshop import Workshop

_FOR_ALL_PATHS = re.compile(rb"(;\s*path=)/(?=\s*(?:;|$))", re.IGNORECASE)
_OF_STREAMLIT = {
    path.split("/")[1]
    for path in (
        streamlit_compat.STREAM_ENDPOINT,
        *streamlit_compat.FILE_ENDPOINTS,
        *streamlit_compat.DISABLED_ENDPOINTS,
    )
} | {"static"}
HOST_PREFIX = b"__Host-"  # browsers take a cookie with such a name for all paths only


class SubPath:
    """ASGI middleware: takes the path of WORKSHOP_URL off requests, and puts it on redirects and cookies.

    A proxy may take it off before: a request without it is passed on as it is. The sub-path without a slash leads to
    the one with it, to which the addresses in pages are relative.
    """

    def __init__(self, app: ASGIApp, workshop: Workshop) -> None:
        self.app = app
        self._path = workshop.settings.path
        self._workshop = workshop

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request or WebSocket on as if there were no sub-path."""
        if not self._path or scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
            return
        if scope["path"] == self._path and scope.get("method") in {"GET", "HEAD"}:
            query = scope["query_string"].decode("latin-1")
            redirect = RedirectResponse(f"{self._path}/" + (f"?{query}" if query else ""), 303)
            await SecurityHeaders(redirect, self._workshop)(scope, receive, send)
            return

        host = Headers(scope=scope).get("host", "")

        async def send_with_path(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._complete(MutableHeaders(raw=message["headers"]), host)
            await send(message)

        raw_path = self._without(scope.get("raw_path", b"").decode("latin-1")).encode("latin-1")
        inner = {**scope, "path": self._without(scope["path"]), "raw_path": raw_path}
        await self.app(inner, receive, send_with_path)

    def _without(self, path: str) -> str:
        return path[len(self._path) :] if path.startswith(f"{self._path}/") else path

    def _complete(self, headers: MutableHeaders, host: str) -> None:
        if location := headers.get("location"):
            headers["location"] = self._with(_local(location, host))
        path = self._path.encode()
        headers.raw[:] = [
            (name, _FOR_ALL_PATHS.sub(rb"\1" + path, value))
            if name == b"set-cookie" and not value.startswith(HOST_PREFIX)
            else (name, value)
            for name, value in headers.raw
        ]

    def _with(self, location: str) -> str:
        """An address of ours with the sub-path; one that a browser sent has it already, such as the page it was on."""
        ours = location.startswith("/") and not location.startswith(("//", f"{self._path}/"))
        return self._path + location if ours and location != self._path else location


def _local(location: str, host: str) -> str:
    """An address on the host that was asked for as a path; any other as it is."""
    for origin in (f"https://{host}/", f"http://{host}/"):
        if location.startswith(origin):
            return location[len(origin) - 1 :]
    return location


def refuse_own_path(settings: Settings, screens: Iterable[str]) -> None:
    """Raise SettingsError for a sub-path that begins as an address of the app itself does, such as `/review`.

    Behind a proxy that takes the sub-path off, nothing would tell the two apart.
    """
    first = settings.path.split("/")[1] if settings.path else ""
    if first in {*FIRST_PARTS, *_OF_STREAMLIT, *screens}:
        raise SettingsError("setting.url_path_taken", given=f"/{first}")
