"""Page keys: where there are several processes, all requests of one page of Streamlit go to the same one.

Streamlit keeps a page's state, its uploads and its downloads in the memory of the process to which its WebSocket leads.
None of these requests says to which page it belongs, so they have a key as the first part of their path, `/~ABC234/`:
the code of the session, so that the proxy takes them where all of that session goes; else a random one.
"""

import re

from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from server.streamlit_compat import BACKEND_URL_SETTING, MAIN_PAGE_URL_SETTING, OF_A_PAGE

# The link that a reader has may be in the address in place of a code, as in the channel of the live connection.
SCRIPT = f"""
(() => {{
  const base = new URL('.', location.href).href, query = new URLSearchParams(location.search);
  const code = (query.get('code') || '').replace(/[^0-9A-Za-z]/g, '').toUpperCase().slice(0, 20);
  const link = (query.get('link') || '').replace(/[^0-9]/g, '').slice(0, 20);
  const key = code || (link && `shared-${{link}}`) || Math.random().toString(36).slice(2);
  window.__streamlit = {{ {BACKEND_URL_SETTING}: `${{base}}~${{key}}/`, {MAIN_PAGE_URL_SETTING}: base }};
}})();
"""
_KEY = re.compile(r"/~[0-9A-Za-z-]{1,40}(?=/)")


def without_key(path: str) -> str:
    """A path without the key before it."""
    key = _KEY.match(path)
    return path[key.end() :] if key else path


class PageKeys:
    """ASGI middleware: takes the key off the requests of Streamlit's pages; any other page is at its own address."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is Streamlit's own; redirect what has a key for no reason, such as a link in a new tab."""
        path = scope.get("path", "")
        bare = without_key(path)
        if bare == path or scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket" or bare.startswith(OF_A_PAGE):
            raw_path = without_key(scope.get("raw_path", b"").decode("latin-1")).encode("latin-1")
            await self.app({**scope, "path": bare, "raw_path": raw_path}, receive, send)
        else:
            query = scope["query_string"].decode("latin-1")
            to = "/" + bare.lstrip("/\\") + (f"?{query}" if query else "")
            await RedirectResponse(to, status_code=303)(scope, receive, send)
