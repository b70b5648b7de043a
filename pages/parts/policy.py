"""What every answer of the server tells browsers that they must not do, and whether they may keep it."""

import base64
import hashlib
from functools import cache

from starlette.datastructures import MutableHeaders

from pages.parts import front

YEAR = 365 * 24 * 3600
# Nothing of a participant's phone is asked for but a full screen and, at the projector, sound.
NEVER = (
    *("accelerometer", "browsing-topics", "camera", "display-capture", "encrypted-media"),
    *("geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "microphone", "midi"),
    *("payment", "publickey-credentials-get", "serial", "usb", "xr-spatial-tracking"),
)
ALWAYS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": ", ".join(f"{one}=()" for one in NEVER),
}


def add(headers: MutableHeaders, host: str, *, secure: bool) -> None:
    """Add to the headers of an answer what holds for all; `host` is where it was asked for, `secure` behind https."""
    headers.update(ALWAYS)
    headers["content-security-policy"] = content_security(host)
    if secure:
        headers["strict-transport-security"] = f"max-age={YEAR}"
        _make_cookies_secure(headers)
    # A page kept by the browser would show the one before to whoever presses "back" on a shared laptop.
    if headers.get("content-type", "").startswith("text/html") or "cache-control" not in headers:
        headers["cache-control"] = "no-store"


@cache
def _scripts() -> str:
    """The scripts that stand in the page itself, by what is in them."""
    return " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(one.encode()).digest()).decode()}'" for one in front.INLINE
    )


def content_security(host: str) -> str:
    """What a page may load and run: ours, from here, and nothing else."""
    sockets = f" ws://{host} wss://{host}" if host else ""  # older Safari does not count them as 'self'
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' {_scripts()} blob:",  # Streamlit starts each component from a blob that it makes itself
            "style-src 'self' 'unsafe-inline'",  # Streamlit and Plotly write styles; nothing of them gets out
            "img-src 'self' data:",
            "font-src 'self' data:",
            f"connect-src 'self'{sockets}",
            "frame-src 'self'",  # the console shows what the room sees
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'self'",
        )
    )


def _make_cookies_secure(headers: MutableHeaders) -> None:
    """Streamlit's own cookies too travel over https only."""
    headers.raw[:] = [
        (name, value + b"; Secure" if name == b"set-cookie" and b"secure" not in value.lower() else value)
        for name, value in headers.raw
    ]
