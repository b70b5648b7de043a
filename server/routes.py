"""The routes beside Streamlit's own: rights, next participant, device check, language."""

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import quote, urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from server import language_cookie, paths, visitor_cookie
from server.login.login_routes import login_routes
from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.archive import sharing
from sessions.facilitation import rehearsal
from sessions.locale import DEFAULT, Texts
from sessions.model.errors import Refusal
from sessions.participation import answering, manual_entry
from sessions.workshop import Workshop

CONTACT_VALID = timedelta(days=180)  # RFC 9116 asks for less than a year; the settings say it anew at each request
LINK_MINUTES = 10  # within which a link that was opened has to be pressed


def routes(workshop: Workshop) -> list[BaseRoute]:
    """All routes."""

    async def next_participant(request: Request) -> Response:
        code, visitor = request.path_params["code"], visitor_cookie.visitor(workshop, request)
        response = _redirect(f"/{quote(code, safe='')}")
        if request.method == "POST":
            proof = request.path_params["proof"]
            token = await asyncio.to_thread(manual_entry.next_token, workshop, visitor, code, proof)
            if token is not None:
                response.raw_headers.append(visitor_cookie.set_cookie_header(workshop, token))
        return response

    return [
        *_routes_that_give_rights(workshop),  # the middleware refuses presses on other sites
        *_routes_that_end_rights(workshop),
        *login_routes(workshop),
        Route(paths.NEXT_PARTICIPANT + "{code}/{proof}", next_participant, methods=["GET", "POST"]),
        _device_check(workshop),
        Route("/language/{language}", _choose_language),
        *_routes_for_robots(workshop),
    ]


def _device_check(workshop: Workshop) -> Route:
    """What a device sends that is tried in a rehearsal, and with what it hears whether that was stored."""

    def store(visitor: Visitor, code: str, milliseconds: int | None, chosen: str | None) -> str:
        """Why it was not stored, in the language of the page; "" when it was."""
        language = chosen or DEFAULT
        try:
            session = answering.find_to_join(workshop, visitor, code)
            language = chosen or session.language
            if answering.take_answer_token_or_wait(workshop, visitor, session):
                raise Refusal("refused.too_fast")
            rehearsal.check_in(workshop, visitor, session, milliseconds)
        except Refusal as refusal:
            return Texts(language)(refusal.key, **refusal.values)
        return ""

    async def check(request: Request) -> Response:
        visitor, live = visitor_cookie.visitor(workshop, request), request.query_params.get("live", "")
        milliseconds = int(live) if re.fullmatch("[0-9]{1,6}", live) else None  # none without a live connection
        chosen = language_cookie.chosen(request.cookies)
        refused = await asyncio.to_thread(store, visitor, request.path_params["code"], milliseconds, chosen)
        return JSONResponse({"refused": refused})

    return Route(paths.CHECK + "{code}", check, methods=["POST"])


@dataclass(frozen=True)
class _SecretLink:
    """A link with a secret. Opened it gives no right yet: the secret goes to a cookie, so that it leaves the address,
    and a screen shows a button. Pressed, it gives its right to what the path names.

    `find` and `open` return the address of that screen, and raise Refusal; `refused` leads to the screen that says why.
    """

    opened: str
    pressed: str
    cookie: str
    find: Callable[[Visitor, str], str]  # of a secret
    open: Callable[[Visitor, str, Any], str]  # of a secret, and of what the path names
    refused: Callable[[Refusal], Response]

    def routes(self, workshop: Workshop) -> list[BaseRoute]:
        """The link, and the press."""

        async def follow(request: Request) -> Response:
            secret, visitor = request.path_params["secret"], visitor_cookie.visitor(workshop, request)
            try:
                response = _redirect(await asyncio.to_thread(self.find, visitor, secret))
            except Refusal as refusal:
                return self.refused(refusal)
            response.set_cookie(self.cookie, secret, max_age=60 * LINK_MINUTES, httponly=True, samesite="lax")
            return response

        async def press(request: Request) -> Response:
            visitor, secret = visitor_cookie.visitor(workshop, request), request.cookies.get(self.cookie, "")
            try:
                response = _redirect(await asyncio.to_thread(self.open, visitor, secret, request.path_params["of"]))
            except Refusal as refusal:
                return self.refused(refusal)
            response.delete_cookie(self.cookie, httponly=True, samesite="lax")
            return response

        return [Route(f"{self.opened}{{secret}}", follow), Route(self.pressed, press, methods=["POST"])]


def _routes_that_give_rights(workshop: Workshop) -> list[BaseRoute]:
    """The facilitator's link, and the link to read what is shared; each with the press that gives its right."""

    def open_facilitators(visitor: Visitor, secret: str, code: str) -> str:
        rights.open_link(workshop, visitor, secret, code)
        return f"/facilitate?code={quote(code)}"

    def open_shared(visitor: Visitor, secret: str, number: int) -> str:
        sharing.open_link(workshop, visitor, secret, number)
        return f"{paths.READING}?link={number}"

    facilitators = _SecretLink(
        paths.FACILITATOR_LINK,
        paths.START_FACILITATING + "{of}",
        paths.LINK_COOKIE,
        lambda visitor, secret: f"/facilitate?code={rights.session_of_link(workshop, visitor, secret).code}",
        open_facilitators,
        _refused,
    )
    shared = _SecretLink(
        paths.SHARED_LINK,
        paths.START_READING + "{of:int}",
        paths.SHARED_COOKIE,
        lambda visitor, secret: f"{paths.READING}?link={sharing.link_of_secret(workshop, visitor, secret).id}",
        open_shared,
        lambda refusal: _redirect(f"{paths.READING}?refused={refusal.key.removeprefix('refused.')}"),
    )
    return [*facilitators.routes(workshop), *shared.routes(workshop)]


def _routes_that_end_rights(workshop: Workshop) -> list[BaseRoute]:
    """The presses that end the right of a facilitator or an organiser."""

    async def stop_facilitating(request: Request) -> Response:
        code, visitor = request.path_params["code"], visitor_cookie.visitor(workshop, request)
        try:
            session = await asyncio.to_thread(answering.find_to_join, workshop, visitor, code)
            await asyncio.to_thread(rights.stop_facilitating, workshop, visitor, session)
        except Refusal as refusal:
            return _refused(refusal, code)
        return _without_link(_redirect("/"))

    async def log_out(request: Request) -> Response:
        visitor = visitor_cookie.visitor(workshop, request)
        try:
            account = await asyncio.to_thread(rights.account_of, workshop, visitor)
            await asyncio.to_thread(rights.log_out, workshop, visitor)
        except Refusal as refusal:
            return _refused(refusal)
        return _without_link(_redirect("/?logged_out=1" if account else "/"))

    return [
        Route(paths.STOP_FACILITATING + "{code}", stop_facilitating, methods=["POST"]),
        Route(paths.LOG_OUT, log_out, methods=["POST"]),
    ]


def _routes_for_robots(workshop: Workshop) -> list[BaseRoute]:
    """What robots may read, and where to write about a weakness (RFC 9116) when `WORKSHOP_CONTACT` says so."""

    async def robots(_request: Request) -> Response:
        # Addresses with a secret are left open, or a robot that finds one elsewhere would not read "noindex" there.
        allowed = [paths.FACILITATOR_LINK, paths.SHARED_LINK, paths.READING]
        base = workshop.settings.path
        lines = ["User-agent: *", *(f"Allow: {base}{path}" for path in allowed), f"Disallow: {base}/"]
        return PlainTextResponse("\n".join([*lines, ""]))

    async def security_contact(_request: Request) -> Response:
        if workshop.settings.contact is None:
            return PlainTextResponse("", 404)
        expires = workshop.clock() + CONTACT_VALID
        lines = [
            f"Contact: {workshop.settings.contact}",
            f"Expires: {expires:%Y-%m-%d}T00:00:00Z",
            "Preferred-Languages: nl, en",
            *([f"Canonical: {workshop.settings.url}{paths.SECURITY_CONTACT}"] if workshop.settings.url else []),
        ]
        return PlainTextResponse("\n".join([*lines, ""]))

    return [Route("/robots.txt", robots), Route(paths.SECURITY_CONTACT, security_contact)]


def _redirect(to: str) -> RedirectResponse:
    return RedirectResponse(to, status_code=303)


def _refused(refusal: Refusal, code: str = "") -> Response:
    """To the screen for facilitators, which says why."""
    session = f"code={quote(code)}&" if code else ""
    return _redirect(f"/facilitate?{session}refused={refusal.key.removeprefix('refused.')}")


def _without_link(response: Response) -> Response:
    response.delete_cookie(paths.LINK_COOKIE, httponly=True, samesite="lax")
    return response


async def _choose_language(request: Request) -> Response:
    """Keep the chosen language in a cookie and go back; only ever to a page of our own."""
    try:
        to = urlsplit(request.query_params.get("to", "/"))
    except ValueError:  # not a valid address, such as http://[
        to = urlsplit("/")
    path = "/" + to.path.lstrip("/\\")
    response = RedirectResponse(path + (f"?{to.query}" if to.query else ""), status_code=303)
    language_cookie.keep(response, request.path_params["language"])
    return response
