"""Light pages: answers for `/ABC234`, a participant's page, and leads older addresses there.

Also for `/ABC234/screen`, the image of the projector, and for `/check`, which tries whether a device can take part.
"""

import asyncio
import gzip
import hashlib
import re
from collections.abc import Callable
from functools import lru_cache
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from server import language_cookie, visitor_cookie
from server.live.view_queue import composing
from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.model.errors import Refusal
from sessions.workshop import Workshop

CHECK = "/check"
OLD_PATHS = ("/join", "/take_part")  # with the code in the query; still on paper, and in the memory of browsers
_PATH = re.compile(f"/[{identity.CODE_CHARACTERS}]{{{identity.CODE_LENGTH}}}", re.IGNORECASE)
LONGEST_TYPED = 20  # characters of what is no code that stand in the address to which a choice of language leads back
METHODS = ("GET", "HEAD")
SCREEN = "/screen"
SVG = "image/svg+xml"
QUICKLY = 1  # how much gzip tries with a page that nobody else is given
# Gives the HTML for a visitor with a chosen language, or None, who opens the page of a session by its code.
RenderPage = Callable[[Visitor, str | None, str], str]
# Gives the HTML that anybody is given who has not joined, if it was composed before; None if not.
ReadyPage = Callable[[Visitor, str | None, str], str | None]
# Gives the SVG of what the projector shows in the session with this code, "" for none. Raises Refusal.
RenderScreen = Callable[[Visitor, str], str]


class LightPages:
    """ASGI middleware: what `take_part`, `check` and `screen` make of a request; everything else is passed on.

    A browser without a token can't be that of a participant: it is given the page that is `ready`.
    """

    def __init__(
        self,
        app: ASGIApp,
        workshop: Workshop,
        take_part: RenderPage,
        ready: ReadyPage,
        check: RenderPage,
        screen: RenderScreen,
    ) -> None:
        self.app = app
        self._workshop = workshop
        self._take_part = take_part
        self._ready = ready
        self._check = check
        self._screen = screen

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer if somebody opens a participant's page."""
        response = await self._response(scope) if scope["type"] == "http" and scope["method"] in METHODS else None
        await (response or self.app)(scope, receive, send)

    async def _response(self, scope: Scope) -> Response | None:
        path = scope["path"]
        if code := _code_in(path):
            return await self._page(Request(scope), self._take_part, code, self._ready)
        if path.endswith(SCREEN) and (code := _code_in(path.removesuffix(SCREEN))):
            return await self._image(Request(scope), code)
        if path == CHECK or path in OLD_PATHS:
            return await self._page_of_query(scope, self._check if path == CHECK else None)
        return None

    async def _page_of_query(self, scope: Scope, render: RenderPage | None) -> Response:
        """The page for the code in the query; without `render` the one at its own address. What is no code is said."""
        typed = parse_qs(scope["query_string"].decode("latin-1")).get("code", [""])[0]
        try:
            code = identity.read_code(typed)
        except Refusal:
            return await self._page(Request(scope), self._take_part, typed[:LONGEST_TYPED])
        if render is None:
            return RedirectResponse(f"/{code}", status_code=303)
        return await self._page(Request(scope), render, code)

    async def _page(self, request: Request, render: RenderPage, code: str, ready: ReadyPage | None = None) -> Response:
        visitor = visitor_cookie.visitor(self._workshop, request)
        chosen = language_cookie.chosen(request.cookies)
        zipped = "gzip" in request.headers.get("accept-encoding", "")

        def rendered() -> bytes:
            page = render(visitor, chosen, code)
            return gzip.compress(page.encode(), QUICKLY) if zipped else page.encode()

        if ready and visitor.token is None and (page := ready(visitor, chosen, code)) is not None:
            content = _compressed(page) if zipped else page.encode()
        else:
            content = await asyncio.get_running_loop().run_in_executor(composing, rendered)
        headers = {"vary": "accept-encoding"} | ({"content-encoding": "gzip"} if zipped else {})
        return HTMLResponse(content, headers=headers)

    async def _image(self, request: Request, code: str) -> Response:
        """The image, or that there is none (204); a browser that has it already is told so (304)."""
        visitor = visitor_cookie.visitor(self._workshop, request)
        try:
            svg = await asyncio.get_running_loop().run_in_executor(composing, self._screen, visitor, code)
        except Refusal:
            return Response(status_code=404)
        tag = f'"{hashlib.sha256(svg.encode()).hexdigest()[:16]}"'
        headers = {"etag": tag, "cache-control": "no-cache", "vary": "accept-encoding"}
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=headers)
        if not svg:
            return Response(status_code=204, headers=headers)
        if "gzip" in request.headers.get("accept-encoding", ""):
            return Response(_compressed(svg), media_type=SVG, headers=headers | {"content-encoding": "gzip"})
        return Response(svg, media_type=SVG, headers=headers)


def _code_in(path: str) -> str | None:
    """The code that a path consists of; None for any other path, also that of another address of the app."""
    code = path[1:].upper()
    return code if _PATH.fullmatch(path) and code not in identity.RESERVED_CODES else None


@lru_cache(maxsize=50)
def _compressed(text: str) -> bytes:
    """A page or image with gzip. It is kept, since all who have not joined yet are given the same one."""
    return gzip.compress(text.encode(), 9)
