"""The cookie that holds the language which a browser chose."""

from collections.abc import Mapping

from starlette.responses import Response

from server.visitor_cookie import MAX_AGE
from sessions.locale import languages

NAME = "language"


def chosen(cookies: Mapping[str, str]) -> str | None:
    """The language that a browser chose, or None."""
    language = cookies.get(NAME)
    return language if language in languages() else None


def keep(response: Response, language: str) -> None:
    """Let a browser keep its choice; a language that there is not is no choice."""
    if language in languages():
        response.set_cookie(NAME, language, max_age=MAX_AGE, samesite="lax", httponly=True)
