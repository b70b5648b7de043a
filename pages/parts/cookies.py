"""The cookies of a browser: its token, which no script can read, and its language."""

from collections.abc import Mapping

from sessions.workshop import Workshop

SECONDS = 400 * 24 * 3600  # the longest that browsers keep a cookie


def behind_https(workshop: Workshop) -> bool:
    """Whether people reach this installation over https: its owner says so with WORKSHOP_URL."""
    return (workshop.settings.url or "").lower().startswith("https://")


def name(workshop: Workshop) -> str:
    """What the token's cookie is called.

    Behind https it has the prefix with which browsers take it only from this very host, over https: then no other site
    under the same domain can plant one. On a network without https browsers would refuse it.
    """
    return "__Host-workshop" if behind_https(workshop) else "workshop"


def token(workshop: Workshop, cookies: Mapping[str, str]) -> str | None:
    """The token among the cookies of a browser, as it was sent."""
    return cookies.get(name(workshop))


def with_token(workshop: Workshop, token: str) -> tuple[bytes, bytes]:
    """The header that gives a browser its token."""
    secure = "; Secure" if behind_https(workshop) else ""
    rest = f"; Path=/; Max-Age={SECONDS}; HttpOnly; SameSite=Lax{secure}"
    return b"set-cookie", f"{name(workshop)}={token}{rest}".encode()
