"""What the server does besides running screens: cookie, live route, facilitator's link, language, Plotly's script."""

import asyncio
import contextlib
import gzip
import logging
import os
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import timedelta
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocket

from pages.parts import address, cookies, door, front, live_route, memory
from sessions import access, forgetting, hands, identity
from sessions.locale import LANGUAGES
from sessions.refusal import Refusal
from sessions.store import stage
from sessions.workshop import Workshop

LOOK_EVERY = 0.25  # seconds between two looks whether another process changed the database
LOOK_AGAIN = 2.0  # seconds until the next look, when the database could not be read
TAKES_NOTHING = 20_000  # ms after which a connection is closed whose other end takes nothing of what is sent
FORGET_EVERY = timedelta(hours=6)
OPEN_FILES = Path("/proc/self/fd")  # on Linux; elsewhere there is none, and nothing is bounded
KEPT = {"content-encoding": "gzip", "cache-control": "public, max-age=31536000, immutable"}
_log = logging.getLogger("workshop")


class BrowserCookie:
    """ASGI middleware: gives every browser a random token in a cookie that no script can read."""

    def __init__(self, app: ASGIApp, workshop: Workshop) -> None:
        self.app = app
        self.workshop = workshop

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, with a token if it is a page that somebody opens."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        fresh = None
        given = cookies.token(self.workshop, request.cookies)
        if not identity.is_token(given) and "text/html" in request.headers.get("accept", ""):
            fresh = identity.new_token()
            scope["state"] = {**scope.get("state", {}), "fresh_token": fresh}

        async def send_with_cookie(message: Message) -> None:
            if fresh and message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], cookies.with_token(self.workshop, fresh)]
            await send(message)

        await self.app(scope, receive, send_with_cookie)


def routes(workshop: Workshop) -> list[BaseRoute]:
    """The routes beside Streamlit's own."""

    async def live(websocket: WebSocket) -> None:
        await live_route.live(workshop, websocket)

    async def open_link(request: Request) -> Response:
        visitor = door.visitor(workshop, request)
        if not identity.is_token(visitor.token):
            visitor = replace(visitor, token=request.scope["state"].get("fresh_token"))
        try:
            session = await asyncio.to_thread(access.open_link, workshop, visitor, request.path_params["secret"])
        except Refusal as refusal:
            return RedirectResponse(f"/facilitate?refused={refusal.key.removeprefix('refused.')}", status_code=303)
        return RedirectResponse(f"/facilitate?code={session.code}", status_code=303)

    async def pass_on(request: Request) -> Response:
        code, visitor = request.path_params["code"], door.visitor(workshop, request)
        token = await asyncio.to_thread(hands.next_token, workshop, visitor, code, request.path_params["proof"])
        response = RedirectResponse(f"/join?code={quote(code)}", status_code=303)
        if token is not None:
            response.raw_headers.append(cookies.with_token(workshop, token))
        return response

    return [
        WebSocketRoute("/live/{code}", live),
        Route(address.LINK + "{secret}", open_link),
        Route(address.NEXT + "{code}/{proof}", pass_on),
        Route("/language/{language}", _choose_language),
        Route(address.plotly_script(), _plotly_script),
        Route(front.parts_path(), _parts),
        Route(front.style_path(), _style),
    ]


async def _choose_language(request: Request) -> Response:
    """Keep the choice of language in a cookie and go back; only ever to a page of our own."""
    try:
        to = urlsplit(request.query_params.get("to", "/"))
    except ValueError:  # an address that can't be one, such as http://[
        to = urlsplit("/")
    path = "/" + to.path.lstrip("/\\")
    response = RedirectResponse(path + (f"?{to.query}" if to.query else ""), status_code=303)
    language = request.path_params["language"]
    if language in LANGUAGES:
        response.set_cookie("language", language, max_age=cookies.SECONDS, samesite="lax", httponly=True)
    return response


@cache
def _plotly() -> bytes:
    script = files("plotly") / "package_data" / "plotly.min.js"
    return gzip.compress(script.read_bytes(), 6)


async def _plotly_script(request: Request) -> Response:
    """Plotly's script, compressed once and kept by the browser for good (its address holds its version)."""
    return Response(await asyncio.to_thread(_plotly), media_type="text/javascript", headers=KEPT)


async def _parts(request: Request) -> Response:
    """The script of all components, kept like that of Plotly."""
    return Response(_packed(front.parts()), media_type="text/javascript", headers=KEPT)


async def _style(request: Request) -> Response:
    """The style of all screens, kept in the same way."""
    return Response(_packed(front.style()), media_type="text/css", headers=KEPT)


@cache
def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), 6)


def lifespan(workshop: Workshop) -> Callable[[Any], contextlib.AbstractAsyncContextManager[None]]:
    """What runs as long as the server does: listening to other processes, and forgetting what is past its time."""

    @contextlib.asynccontextmanager
    async def running(_app: Any) -> AsyncIterator[None]:
        logging.getLogger("uvicorn.error").setLevel(logging.WARNING)  # else a line is made for every WebSocket
        workshop.hub.attach(asyncio.get_running_loop())
        _give_up_who_takes_nothing()
        tasks = [asyncio.create_task(one) for one in (_watch(workshop), _forget(workshop), memory.tidy(workshop.hub))]
        print(f"\n  {address.announcement(workshop.settings.url)}\n", flush=True)
        memory.settle()
        yield
        for task in tasks:
            task.cancel()

    return running


def _give_up_who_takes_nothing() -> None:
    """Bound how long a dead browser is held: its socket is closed although what was sent to it never left.

    Without this a connection that closes waits for a peer that reads nothing for as long as that peer lives. New
    connections have what the socket has that listens for them.
    """
    for path in list(OPEN_FILES.glob("*")):
        with contextlib.suppress(OSError):  # what was closed meanwhile, or is no connection of a network
            if str(path.readlink()).startswith("socket:"):
                with socket.socket(fileno=os.dup(int(path.name))) as one:
                    if one.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
                        one.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, TAKES_NOTHING)


async def _watch(workshop: Workshop) -> None:
    """Publish what other processes commit, for as long as the server runs, whatever happens to the disk meanwhile."""
    while True:
        try:
            await _watch_until_it_fails(workshop)
        except Exception as error:
            _log.error("the database could not be watched: %s", error)
        await asyncio.sleep(LOOK_AGAIN)


async def _watch_until_it_fails(workshop: Workshop) -> None:
    """The one connection that stays open also keeps the WAL from being removed."""
    with contextlib.closing(workshop.store.connect()) as db:
        seen = None
        while True:
            version = db.execute("PRAGMA data_version").fetchone()[0]
            if version != seen:
                for code in workshop.hub.codes():
                    numbers = stage.revisions(db, code)
                    if numbers:
                        workshop.hub.publish(code, stage=numbers[0], answers=numbers[1], rehearsal=numbers[2])
                seen = version
            await asyncio.sleep(LOOK_EVERY)


async def _forget(workshop: Workshop) -> None:
    """Delete sessions whose time to be kept is over, at the start and every few hours."""
    while True:
        try:
            if gone := await asyncio.to_thread(forgetting.forget, workshop, workshop.clock().date()):
                _log.info("forgot %s sessions past their time", gone)
        except Refusal as refusal:
            _log.warning("could not forget old sessions: %s", refusal)
        await asyncio.sleep(FORGET_EVERY.total_seconds())


def say_that_something_broke(error: Exception) -> bool:
    """Log a mistake of ours and tell the reader what to do, without its inner workings."""
    from pages.parts import frame

    _log.error("a screen failed", exc_info=error)
    frame.show_broken()
    return True
