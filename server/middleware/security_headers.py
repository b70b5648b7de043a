"""Security headers: what every response forbids browsers to do, and whether they may store it."""

import base64
import hashlib
import re
from collections.abc import Sequence
from functools import cache, lru_cache

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server import paths, visitor_cookie
from server.middleware import index_page
from sessions.workshop import Workshop

SECRETS = (paths.SHARED_LINK, paths.FACILITATOR_LINK)  # what follows them is nobody's business, not even our own pages'
ONE_YEAR = 365 * 24 * 3600  # seconds
# The app uses no device but the screen (full screen) and, on the projector, sound.
FORBIDDEN_FEATURES = (
    *("accelerometer", "browsing-topics", "camera", "display-capture", "encrypted-media"),
    *("geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "microphone", "midi"),
    *("payment", "publickey-credentials-get", "serial", "usb", "xr-spatial-tracking"),
)
FIXED_HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": ", ".join(f"{feature}=()" for feature in FORBIDDEN_FEATURES),
}
POLICY = "content-security-policy"
NAMES = frozenset(name.encode() for name in (*FIXED_HEADERS, POLICY))


class SecurityHeaders:
    """ASGI middleware, the outermost: adds the security headers to every HTTP response."""

    def __init__(self, app: ASGIApp, workshop: Workshop) -> None:
        self.app = app
        self.secure = visitor_cookie.behind_https(workshop)
        self._several = workshop.settings.several

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on and complete the headers of its response."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(raw=message["headers"])
                add_headers(headers, _host(scope), secure=self.secure, several=self._several)
                if scope["path"].startswith((paths.READING, *SECRETS)):
                    headers["x-robots-tag"] = "noindex, nofollow"
                if scope["path"].startswith(SECRETS):
                    headers["referrer-policy"] = "no-referrer"
            await send(message)

        await self.app(scope, receive, send_with_headers)


def add_headers(headers: MutableHeaders, host: str, *, secure: bool, several: bool) -> None:
    """Add the security headers; `host` is the host that was asked for ("" if malformed), `secure` means https.

    `several` says that there are other processes, for which the index page has another script.
    """
    headers.raw[:] = [pair for pair in headers.raw if pair[0] not in NAMES]
    headers.raw.extend(_fixed_headers(host, several))
    if secure:
        headers["strict-transport-security"] = f"max-age={ONE_YEAR}"
        _make_cookies_secure(headers)
    # A stored page would show the previous person's screen to the next one who presses "back" on a shared laptop.
    if headers.get("content-type", "").startswith("text/html") or "cache-control" not in headers:
        headers["cache-control"] = "no-store"


@lru_cache(maxsize=64)
def _fixed_headers(host: str, several: bool) -> Sequence[tuple[bytes, bytes]]:
    """The headers that all responses have which were asked of this host, as they are sent."""
    texts = FIXED_HEADERS | {POLICY: content_security_policy(host, several)}
    return [(name.encode(), text.encode("latin-1")) for name, text in texts.items()]


@cache
def _hashes(inline_scripts: tuple[str, ...]) -> str:
    """The inline scripts of the index page as hashes in the form that the policy takes."""
    digests = (hashlib.sha256(script.encode()).digest() for script in inline_scripts)
    return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)


def content_security_policy(host: str, several: bool) -> str:
    """What a page may load and run: what this server serves, and nothing else."""
    websockets = f" ws://{host} wss://{host}" if host else ""  # older Safari does not count them as 'self'
    scripts = _hashes(index_page.inline_scripts(several))
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' {scripts} blob:",  # Streamlit starts each component from a blob that it makes itself
            "style-src 'self' 'unsafe-inline'",  # Streamlit and Plotly write styles; no data can leave through them
            "img-src 'self' data:",
            "font-src 'self' data:",
            f"connect-src 'self'{websockets}",
            "frame-src 'self'",  # the console shows a preview of the projector
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'self'",
        )
    )


def _host(scope: Scope) -> str:
    """The host that was asked for, if it is one that can stand in a header without harm; else an empty string."""
    host = Headers(scope=scope).get("host", "")
    return host if re.fullmatch(r"[A-Za-z0-9.\-]+(:[0-9]{1,5})?|\[[0-9A-Fa-f:.]+\](:[0-9]{1,5})?", host) else ""


def _make_cookies_secure(headers: MutableHeaders) -> None:
    """Send Streamlit's own cookies over https only, too."""
    headers.raw[:] = [
        (name, value + b"; Secure" if name == b"set-cookie" and b"secure" not in value.lower() else value)
        for name, value in headers.raw
    ]
