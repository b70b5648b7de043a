"""Index page: the HTML page in which every screen is drawn. It is Streamlit's own with our style, kept in memory."""

import re
from collections.abc import Iterable

from starlette.datastructures import Headers
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.processes import page_key
from server.static_assets import StaticAssets
from server.streamlit_compat import (
    BACKEND_URL_SETTING,
    FILE_ENDPOINTS,
    INDEX_PAGE_LANGUAGE,
    INDEX_PAGE_SCRIPT,
    INDEX_PAGE_TITLE,
)
from sessions.access import identity
from sessions.model.errors import Refusal

NAME = "SamenWerken"
# Where the server is; without it Streamlit first asks in a folder of the screen's name, and phones wait for the 404.
# Every screen is at one level, so this is right below the path of a sub-path too.
SERVER = f"window.__streamlit = {{ {BACKEND_URL_SETTING}: new URL('.', location.href).href }};"
# What somebody may have typed for the code on the projector, who took an O for a Q or left one out.
MISTYPED_CODE = re.compile(r"/[0-9A-Za-z]{5,7}")
NO_SCRIPT = "<p>Zet JavaScript aan om mee te doen.</p><p lang='en'>Please switch JavaScript on to take part.</p>"


def inline_scripts(several: bool) -> tuple[str, str]:
    """Every script in the page itself: ours, which there is another one of for several processes, and Streamlit's."""
    return (page_key.SCRIPT if several else SERVER), INDEX_PAGE_SCRIPT


class IndexPage:
    """ASGI middleware: answers from memory for the address of every screen, once Streamlit has answered once.

    Streamlit gives its index page for any unknown address too; those are redirected to a screen. `screens` are the
    names of all screens, without a slash; `assets` are the style and scripts that each page loads. `several` says that
    there are other processes.
    """

    def __init__(self, app: ASGIApp, screens: Iterable[str], assets: StaticAssets, several: bool) -> None:
        self.app = app
        self._assets = assets
        self._script = inline_scripts(several)[0]
        self._paths = frozenset({"/", *(f"/{name}" for name in screens)})
        self._pages: dict[str, Response] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer from memory if somebody opens a screen; pass everything else on."""
        if scope["type"] != "http" or scope["method"] != "GET" or scope["path"].startswith(FILE_ENDPOINTS):
            await self.app(scope, receive, send)
            return
        if scope["path"] not in self._paths:
            await self._pass_on_or_redirect(scope, receive, send)
            return
        if not self._pages:
            self._pages = await self._fetch(scope, receive)
        await self._pages.get(scope["path"], self.app)(scope, receive, send)

    async def _pass_on_or_redirect(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is no screen; redirect to a screen where Streamlit would give its index page."""
        redirected = False

        async def send_or_redirect(message: Message) -> None:
            nonlocal redirected
            if message["type"] == "http.response.start":
                content_type = Headers(raw=message["headers"]).get("content-type", "")
                redirected = message["status"] == 200 and content_type.startswith("text/html")
                if redirected:
                    await RedirectResponse(self._closest_screen(scope), status_code=303)(scope, receive, send)
            if not redirected:
                await send(message)

        await self.app(scope, receive, send_or_redirect)

    def _closest_screen(self, scope: Scope) -> str:
        """The screen that an unknown address means: one in capitals, or a session's code; else the home screen.

        For a code that was typed wrong it is the page to join, which says so.
        """
        path, query = scope["path"], scope["query_string"].decode("latin-1")
        if (screen := path.lower()) in self._paths:
            return f"{screen}?{query}" if query else screen
        try:
            return f"/{identity.read_code(path.rpartition('/')[2])}"
        except Refusal:
            return f"/join?code={path[1:]}" if MISTYPED_CODE.fullmatch(path) else "/"

    async def _fetch(self, scope: Scope, receive: Receive) -> dict[str, Response]:
        """Streamlit's page for every screen, with our style after all of its own, so that ours wins.

        Empty when Streamlit gave no page.
        """
        messages: list[Message] = []

        async def collect(message: Message) -> None:
            messages.append(message)

        # The page is kept for everybody, so no header of the first visitor (a range, "if modified") may decide on it.
        request = {"path": "/", "raw_path": b"/", "query_string": b"", "headers": [(b"accept", b"text/html")]}
        await self.app({**scope, **request}, receive, collect)
        page = b"".join(message.get("body", b"") for message in messages[1:]).decode()
        if not _is_complete(messages[0], page):
            return {}
        return {
            path: Response(_adapted(page, self._script, self._assets.links(path)), media_type="text/html")
            for path in self._paths
        }


def _is_complete(start: Message, page: str) -> bool:
    return start["status"] == 200 and "<body>" in page and "</html>" in page


def _adapted(page: str, script: str, links: str) -> str:
    """Streamlit's page with our name and language, our own script, and the `links` to our style and other scripts."""
    page = re.sub("<noscript>.*?</noscript>", f"<noscript>{NO_SCRIPT}</noscript>", page, count=1, flags=re.DOTALL)
    for theirs, ours in (
        ("<head>", f"<head><script>{script}</script>"),
        ("<body>", f"<body>{links}"),
        (INDEX_PAGE_TITLE, f"<title>{NAME}</title>"),
        (INDEX_PAGE_LANGUAGE, 'lang="nl"'),
    ):
        page = page.replace(theirs, ours, 1)
    return page
