"""The routes of logging in with an account: to the provider, back from it, and out of it."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from server import paths, visitor_cookie
from server.login.login_attempt import LoginAttempt
from sessions.access import accounts
from sessions.access.rights import Visitor
from sessions.model.errors import Refusal
from sessions.workshop import Workshop

if TYPE_CHECKING:
    from server.login.provider import Provider

AT_ONCE = 4  # requests that wait for the provider, in threads of their own: a slow one must hold up nobody else


def login_routes(workshop: Workshop) -> list[BaseRoute]:
    """The routes; none without the setting."""
    settings = workshop.settings.accounts
    if settings is None:
        return []
    # Only now: what Authlib brings along costs time and memory that nobody else should pay.
    from server.login.provider import Provider

    login = _Login(workshop, Provider(settings, f"{workshop.settings.url}{paths.LOG_IN_BACK}"))
    return [
        Route(paths.LOG_IN, login.begin),
        Route(paths.LOG_IN_BACK, login.back),
        Route(paths.LOG_OUT_PROVIDER, login.log_out),
    ]


class _Login:
    """The way of a browser to the provider and back; every refusal leads to the screen where one logs in."""

    def __init__(self, workshop: Workshop, provider: "Provider") -> None:
        self._workshop, self._provider = workshop, provider
        self._secure = visitor_cookie.behind_https(workshop)
        self._cookie = "__Host-login" if self._secure else "login"
        self._threads = ThreadPoolExecutor(AT_ONCE, "login")

    async def begin(self, request: Request) -> Response:
        """To the provider, with a new attempt in a cookie."""
        attempt = LoginAttempt.begin(request.query_params.get("to", "/"))
        response = await self._redirect(request, lambda _: self._provider.login_address(attempt))
        attempt.keep(response, self._cookie, secure=self._secure)
        return response

    async def back(self, request: Request) -> Response:
        """Back from the provider: the attempt ends, whatever comes of it."""
        query = dict(request.query_params)
        attempt = LoginAttempt.of_cookie(request.cookies.get(self._cookie, ""))

        def authenticate(visitor: Visitor) -> str:
            if attempt is None:  # this browser did not ask for it
                raise Refusal("refused.login_expired")
            code = self._provider.code_of(query, attempt)
            accounts.log_in(self._workshop, visitor, self._provider.authenticate(code, attempt))
            return attempt.to

        response = await self._redirect(request, authenticate)
        response.delete_cookie(self._cookie, httponly=True, samesite="lax", secure=self._secure)
        return response

    async def log_out(self, request: Request) -> Response:
        """To the page of the provider where one logs out there too, if it has one."""

        def address(_: Visitor) -> str:
            location = self._provider.logout_address(f"{self._workshop.settings.url}/")
            if location is None:
                raise Refusal("refused.login_no_logout")
            return location

        return await self._redirect(request, address)

    async def _redirect(self, request: Request, where: Callable[[Visitor], str]) -> Response:
        """Redirect to where a call leads that asks the provider, or to the screen that says why not."""
        visitor = visitor_cookie.visitor(self._workshop, request)
        try:
            # Not in the few threads of our own: what is over the limit must not wait for a slow provider.
            await asyncio.to_thread(self._count, visitor)
            to = await asyncio.get_running_loop().run_in_executor(self._threads, where, visitor)
        except Refusal as refusal:
            to = f"/facilitate?refused={refusal.key.removeprefix('refused.')}"
        return RedirectResponse(to, status_code=303)

    def _count(self, visitor: Visitor) -> None:
        """Count a request, in the database where there are several processes. Raises Refusal after too many."""
        network, limits = self._workshop.limits.networks.name(visitor.source), self._workshop.limits
        if not limits.logins.try_take(network, self._workshop.ticks()):
            raise Refusal("refused.login_busy")
