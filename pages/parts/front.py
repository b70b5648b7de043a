"""The page into which every screen comes: Streamlit's own, with our style and name, kept in memory."""

import hashlib
import re
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from starlette.datastructures import Headers
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pages import activities
from pages import parts as parts_package
from pages.parts import pieces
from pages.parts.address import SCREENS
from sessions import identity
from sessions.refusal import Refusal

_HERE = Path(__file__).parent
_NAMES = ("style", "editor", "script", "console")
_PATHS = frozenset({"/", *(f"/{name}" for name in SCREENS)})
_FILES = ("/media/", "/component/")  # a file there may be a page of its own
NAME = "SamenWerken"
# Where the server is; without it Streamlit first asks in a folder of the screen's name, and phones wait for the no.
SERVER = "window.__streamlit = { BACKEND_BASE_URL: location.origin + '/' };"
INLINE = (SERVER, "\n      window.prerenderReady = false\n    ")  # every script in the page: ours, and Streamlit's own
NO_SCRIPT = "<p>Zet JavaScript aan om mee te doen.</p><p lang='en'>Please switch JavaScript on to take part.</p>"


@cache
def style() -> str:
    """The style of all screens, for whoever asks for `style_path()`."""
    files = [*(_HERE / f"{name}.css" for name in _NAMES), *sorted((_HERE.parent / "activities").glob("*.css"))]
    return "".join(file.read_text(encoding="utf-8") for file in files)


@cache
def style_path() -> str:
    """Where that style is; its name changes with what is in it, so that browsers may keep it for good."""
    return f"/style-{_short_hash(style())}.css"


@cache
def parts() -> str:
    """The script of all components, for whoever asks for `parts_path()`."""
    for package in (parts_package, activities):
        for one in iter_modules(package.__path__):
            import_module(f"{package.__name__}.{one.name}")
    return pieces.script()


@cache
def parts_path() -> str:
    """Where that script is."""
    return f"/parts-{_short_hash(parts())}.js"


class FrontPage:
    """ASGI middleware that answers for the address of every screen, once Streamlit has answered once.

    Streamlit gives its page for any other address too. Whoever asks for one is sent to a screen.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._page: Response | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer from memory if somebody opens a screen; pass everything else on."""
        if scope["type"] != "http" or scope["method"] != "GET" or scope["path"].startswith(_FILES):
            await self.app(scope, receive, send)
            return
        if scope["path"] not in _PATHS:
            await self._elsewhere(scope, receive, send)
            return
        if self._page is None:
            self._page = await self._fetched(scope, receive)
        await (self._page or self.app)(scope, receive, send)

    async def _elsewhere(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is no screen; where Streamlit would give its page for it, the way to a screen is given."""
        no_screen = False

        async def send_or_lead(message: Message) -> None:
            nonlocal no_screen
            if message["type"] == "http.response.start":
                kind = Headers(raw=message["headers"]).get("content-type", "")
                no_screen = message["status"] == 200 and kind.startswith("text/html")
                if no_screen:
                    await RedirectResponse(_meant(scope), status_code=303)(scope, receive, send)
            if not no_screen:
                await send(message)

        await self.app(scope, receive, send_or_lead)

    async def _fetched(self, scope: Scope, receive: Receive) -> Response | None:
        """Streamlit's page with our style after all of its own, so that ours counts; None when it gave no page."""
        messages: list[Message] = []

        async def collect(message: Message) -> None:
            messages.append(message)

        # What is kept is for everybody: no wish of the first visitor, for a part or for what is newer, decides on it.
        asked = {"path": "/", "raw_path": b"/", "query_string": b"", "headers": [(b"accept", b"text/html")]}
        await self.app({**scope, **asked}, receive, collect)
        page = b"".join(message.get("body", b"") for message in messages[1:]).decode()
        return Response(_ours(page), media_type="text/html") if _is_whole(messages[0], page) else None


def _meant(scope: Scope) -> str:
    """The screen that somebody meant by an address that is none: in capitals, or a code by itself; else the home."""
    path, query = scope["path"], scope["query_string"].decode("latin-1")
    if (screen := path.lower()) in _PATHS:
        return f"{screen}?{query}" if query else screen
    try:
        return f"/join?code={identity.read_code(path.rpartition('/')[2])}"
    except Refusal:
        return "/"


def _is_whole(start: Message, page: str) -> bool:
    return start["status"] == 200 and "<body>" in page and "</html>" in page


def _ours(page: str) -> str:
    links = (
        f'<body><link rel="stylesheet" href="{style_path()}">'
        f'<link rel="modulepreload" href="{parts_path()}" data-parts>'
    )
    page = re.sub("<noscript>.*?</noscript>", f"<noscript>{NO_SCRIPT}</noscript>", page, count=1, flags=re.DOTALL)
    for theirs, ours in (
        ("<head>", f"<head><script>{SERVER}</script>"),
        ("<body>", links),
        ("<title>Streamlit</title>", f"<title>{NAME}</title>"),
        ('lang="en"', 'lang="nl"'),
    ):
        page = page.replace(theirs, ours, 1)
    return page


def _short_hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
