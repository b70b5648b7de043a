"""The cookie that holds a browser's token: its name and attributes, and the visitor who sends it."""

from collections.abc import Mapping

from starlette.requests import HTTPConnection

from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.workshop import Workshop

MAX_AGE = 400 * 24 * 3600  # seconds: the longest that browsers keep a cookie


def behind_https(workshop: Workshop) -> bool:
    """Whether people reach this installation over https: its owner says so with WORKSHOP_URL."""
    return (workshop.settings.url or "").lower().startswith("https://")


def cookie_name(workshop: Workshop) -> str:
    """The name of the token's cookie.

    Behind https it has the prefix `__Host-`, with which browsers accept it only from this very host over https, so no
    other site under the same domain can plant one. On a network without https browsers would refuse that prefix.
    """
    return "__Host-workshop" if behind_https(workshop) else "workshop"


def token(workshop: Workshop, cookies: Mapping[str, str]) -> str | None:
    """The token among the cookies of a browser; None when there is none that has the form of ours."""
    sent = cookies.get(cookie_name(workshop))
    return sent if identity.is_token(sent) else None


def set_cookie_header(workshop: Workshop, token: str) -> tuple[bytes, bytes]:
    """The raw response header that gives a browser its token."""
    secure = "; Secure" if behind_https(workshop) else ""
    attributes = f"; Path=/; Max-Age={MAX_AGE}; HttpOnly; SameSite=Lax{secure}"
    return b"set-cookie", f"{cookie_name(workshop)}={token}{attributes}".encode()


def visitor(workshop: Workshop, connection: HTTPConnection) -> Visitor:
    """Who sends a request or opens a WebSocket, by cookie and network address."""
    address = connection.client.host if connection.client else ""
    return Visitor(token(workshop, connection.cookies), address)
