"""Compression of Streamlit's scripts and styles: each file once, then served from memory.

Streamlit serves its static files uncompressed, more than 2 MB for each phone. Starlette's `GZipMiddleware` compresses
them again for every request, on the event loop: 50 ms of CPU for one page load, 20 seconds when 400 phones come in
together.
"""

import asyncio
import gzip
import posixpath
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MIN_SIZE = 1000  # bytes below which compressing gains nothing
MAX_FILES = 1000  # files held in memory; Streamlit has fewer
SUFFIXES = (".js", ".css")
CONTENT_TYPES = frozenset({"text/javascript", "application/javascript", "text/css"})


@dataclass(frozen=True, slots=True)
class _CompressedFile:
    headers: list[tuple[bytes, bytes]]
    body: bytes


class StaticFileCompression:
    """ASGI middleware: answers for /static/*.js and *.css from memory, once the app below has answered once.

    The names of these files hold a hash of their content, so nothing that is kept can become stale.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._files: dict[str, _CompressedFile] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer from memory if this is such a file and the browser accepts gzip; pass everything else on."""
        if not self._applies(scope):
            await self.app(scope, receive, send)
            return
        file = self._files.get(scope["path"]) or await self._compress(scope, receive, send)
        if file is not None:
            await send({"type": "http.response.start", "status": 200, "headers": file.headers})
            await send({"type": "http.response.body", "body": file.body})

    def _applies(self, scope: Scope) -> bool:
        if scope["type"] != "http" or scope["method"] != "GET":
            return False
        path = scope["path"]
        headers = Headers(scope=scope)
        return (
            path.startswith("/static/")
            and path.endswith(SUFFIXES)
            and path == posixpath.normpath(path)  # else every spelling of one path would be kept
            and (path in self._files or len(self._files) < MAX_FILES)
            and "gzip" in headers.get("accept-encoding", "")
            and "range" not in headers
            and "if-none-match" not in headers
        )

    async def _compress(self, scope: Scope, receive: Receive, send: Send) -> _CompressedFile | None:
        """Compress and keep what the app below answers; pass on anything but a whole file unchanged."""
        messages: list[Message] = []

        async def collect(message: Message) -> None:
            messages.append(message)

        await self.app(scope, receive, collect)
        body = b"".join(message.get("body", b"") for message in messages[1:])
        headers = MutableHeaders(raw=list(messages[0]["headers"]))
        # Streamlit answers any unknown path with its index page; kept by path, that would fill the memory.
        is_file = headers.get("content-type", "").split(";")[0] in CONTENT_TYPES
        if messages[0]["status"] != 200 or len(body) < MIN_SIZE or not is_file:
            for message in messages:
                await send(message)
            return None
        compressed = await asyncio.to_thread(gzip.compress, body, 6)
        headers["content-encoding"] = "gzip"
        headers["content-length"] = str(len(compressed))
        headers["vary"] = "Accept-Encoding"
        if "accept-ranges" in headers:
            del headers["accept-ranges"]
        return self._files.setdefault(scope["path"], _CompressedFile(headers.raw, compressed))
