"""The scripts and styles of the screens, served from memory under addresses that browsers may keep for good."""

import gzip
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

ASSETS = "/assets/"
MEDIA_TYPES = {".js": "text/javascript", ".css": "text/css"}
STYLE = "style.css"  # of Streamlit's pages
LIGHT_PAGE_STYLE = "light_page.css"
LIGHT_PAGE_SCRIPT = "participant/light_page/light_page.js"
CACHE_HEADERS = {"content-encoding": "gzip", "cache-control": "public, max-age=31536000, immutable"}


@dataclass(frozen=True)
class Script:
    """A script that changes seldom, at a path of its own below `/assets/`; compressed with gzip already."""

    path: str
    compressed: bytes


class StaticAssets:
    """Files by their path, such as `kit/page.js`, which import each other by relative paths.

    The addresses hold one hash of all files together: another version of any of them gives all of them new addresses,
    so that a page never mixes two versions. `preload` names the modules that a screen of Streamlit needs, by the path
    of its page; `others` those that every other screen needs.
    """

    def __init__(
        self,
        files: Mapping[str, str],
        *,
        preload: Mapping[str, Sequence[str]],
        others: Sequence[str] = (),
        scripts: Sequence[Script] = (),
    ) -> None:
        content = repr(sorted(files.items())).encode()
        self.version = hashlib.sha256(content).hexdigest()[:16]
        self.prefix = f"{ASSETS}{self.version}/"
        self._preload, self._others = preload, others
        self._responses = {script.path: _cached_response(script.compressed, script.path) for script in scripts} | {
            self.url(name): _cached_response(gzip.compress(text.encode(), 6), name) for name, text in files.items()
        }

    def url(self, name: str) -> str:
        """Where a file is."""
        return self.prefix + name

    def links(self, page: str) -> str:
        """The HTML that loads the style sheet and preloads modules on the page with this path; relative."""
        modules = [f".{self.url(name)}" for name in self._preload.get(page, self._others)]
        preload = "".join(f'<link rel="modulepreload" href="{url}">' for url in modules)
        style = f'<link rel="stylesheet" href=".{self.url(STYLE)}" data-assets=".{self.prefix}">'
        return style + preload

    def find(self, path: str) -> Response:
        """The file at an address. One of another version is not found: the page that asks for it is reloaded."""
        return self._responses.get(path, _NOT_FOUND)


class ServedAssets:
    """ASGI middleware that answers for `StaticAssets`, in front of everything that looks at pages and sessions.

    A screen of the facilitator loads a dozen modules, so that a request for one has to cost little.
    """

    def __init__(self, app: ASGIApp, assets: StaticAssets) -> None:
        self.app = app
        self._assets = assets

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer for a file; pass everything else on."""
        ours = scope["type"] == "http" and scope["path"].startswith(ASSETS)
        await (self._assets.find(scope["path"]) if ours else self.app)(scope, receive, send)


def _cached_response(compressed: bytes, name: str) -> Response:
    media_type = MEDIA_TYPES[name[name.rindex(".") :]]
    return Response(compressed, media_type=media_type, headers=CACHE_HEADERS)


_NOT_FOUND = Response(status_code=404)
