"""Streamlit's own scripts and styles, compressed once: a third of the bytes for every phone on a bad network."""

import asyncio
import gzip
import posixpath
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

SMALLEST = 1000  # bytes below which compressing gains nothing
MOST = 1000  # files that are kept; Streamlit has fewer
ENDINGS = (".js", ".css")
TYPES = frozenset({"text/javascript", "application/javascript", "text/css"})


@dataclass(frozen=True, slots=True)
class _File:
    headers: list[tuple[bytes, bytes]]
    body: bytes


class CompressedStatic:
    """ASGI middleware that answers for /static/*.js and *.css from memory, once the app below has answered once.

    The names of these files hold a hash of what is in them, so that nothing here can grow old.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._files: dict[str, _File] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer from memory if this is such a file and the browser takes gzip; pass everything else on."""
        if not self._is_ours(scope):
            await self.app(scope, receive, send)
            return
        file = self._files.get(scope["path"]) or await self._fetched(scope, receive, send)
        if file is not None:
            await send({"type": "http.response.start", "status": 200, "headers": file.headers})
            await send({"type": "http.response.body", "body": file.body})

    def _is_ours(self, scope: Scope) -> bool:
        if scope["type"] != "http" or scope["method"] != "GET":
            return False
        path = scope["path"]
        headers = Headers(scope=scope)
        return (
            path.startswith("/static/")
            and path.endswith(ENDINGS)
            and path == posixpath.normpath(path)  # one file has one name here, or each spelling would be kept
            and (path in self._files or len(self._files) < MOST)
            and "gzip" in headers.get("accept-encoding", "")
            and "range" not in headers
            and "if-none-match" not in headers
        )

    async def _fetched(self, scope: Scope, receive: Receive, send: Send) -> _File | None:
        """Ask the app below, compress and keep what it says; anything but a whole file is passed on as it is."""
        messages: list[Message] = []

        async def collect(message: Message) -> None:
            messages.append(message)

        await self.app(scope, receive, collect)
        body = b"".join(message.get("body", b"") for message in messages[1:])
        headers = MutableHeaders(raw=list(messages[0]["headers"]))
        # Streamlit answers any unknown path with its page; kept by path, that would fill the memory.
        of_a_file = headers.get("content-type", "").split(";")[0] in TYPES
        if messages[0]["status"] != 200 or len(body) < SMALLEST or not of_a_file:
            for message in messages:
                await send(message)
            return None
        packed = await asyncio.to_thread(gzip.compress, body, 6)
        headers["content-encoding"] = "gzip"
        headers["content-length"] = str(len(packed))
        headers["vary"] = "Accept-Encoding"
        if "accept-ranges" in headers:
            del headers["accept-ranges"]
        return self._files.setdefault(scope["path"], _File(headers.raw, packed))
