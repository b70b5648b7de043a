"""One attempt to log in, between the way to the provider and back: what only this browser knows, in a cookie."""

import re
import secrets
from dataclasses import dataclass
from typing import Self
from urllib.parse import quote, unquote, urlsplit

from starlette.responses import Response

LASTS = 600  # seconds in which somebody logs in at the provider
LONGEST_ADDRESS = 500  # characters of the page to go back to
_SECRET = "[A-Za-z0-9_-]{43}"
_COOKIE = re.compile(rf"({_SECRET})\.({_SECRET})\.({_SECRET})\.([A-Za-z0-9_.~%-]*)")


@dataclass(frozen=True, slots=True)
class LoginAttempt:
    """`state` ties the way back to this browser, `nonce` the ID token to this attempt, `verifier` the code (PKCE).

    `to` is the page of ours where the attempt began.
    """

    state: str
    nonce: str
    verifier: str
    to: str

    @classmethod
    def begin(cls, to: str) -> Self:
        """A new attempt, with secrets of 256 bits."""
        return cls(secrets.token_urlsafe(32), secrets.token_urlsafe(32), secrets.token_urlsafe(32), own_page(to))

    @classmethod
    def of_cookie(cls, cookie: str) -> Self | None:
        """The attempt that a browser began; None when it brings none, or one that is not of ours."""
        match = _COOKIE.fullmatch(cookie)
        return cls(match[1], match[2], match[3], own_page(unquote(match[4]))) if match else None

    def keep(self, response: Response, name: str, *, secure: bool) -> None:
        """Let the browser keep the attempt, where no script can read it."""
        value = f"{self.state}.{self.nonce}.{self.verifier}.{quote(self.to, safe='')}"
        response.set_cookie(name, value, max_age=LASTS, httponly=True, samesite="lax", secure=secure)


def own_page(to: str) -> str:
    """An address as the path of a page of ours with its query, whatever it was; the home page when it is none."""
    if len(to) > LONGEST_ADDRESS:
        return "/"
    try:
        parts = urlsplit(re.sub(r"[^!-~]|\\", "", to))  # browsers drop some characters, and take \ for /
    except ValueError:
        return "/"
    return "/" + parts.path.lstrip("/") + (f"?{parts.query}" if parts.query else "")
