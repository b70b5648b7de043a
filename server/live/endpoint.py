"""The live connection, `/live/{code}`: one WebSocket for each page that waits for changes.

Every page is sent revision numbers. A participant's page is also sent what is new on its screen, and sends back what
somebody enters; what it may do is what its cookie may do. `docs/live-protocol.md` lists all messages.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from server import language_cookie, visitor_cookie
from server.close_codes import POLICY_VIOLATION, RIGHT_GONE, SERVER_FAULT, SESSION_GONE, TRY_AGAIN_LATER
from server.live import shared_connection
from server.live.message_limits import MessageLimit, cost_of
from server.live.phone_connection import PhoneConnection
from server.live.protocol import (
    ClientMessage,
    ConnectionQuery,
    Ping,
    Unsent,
    encode,
    parse,
)
from server.request_context import ComposeView, RequestContext
from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.live import Listener
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop

LIVE = "/live/"
CLOSE_CODES = {  # of a connection that is refused; of every other refusal: try again later
    **dict.fromkeys(("refused.code_unknown", "refused.code_malformed", "refused.code_empty"), SESSION_GONE),
    "refused.not_read": SERVER_FAULT,
}


class LiveConnections:
    """ASGI middleware: serves `/live/{code}`, and passes everything else on. The origin must have been checked.

    A connection takes memory in every layer around it as long as it lives, so this one lies outside those for pages.
    """

    def __init__(self, app: ASGIApp, workshop: Workshop, compose_view: ComposeView) -> None:
        self.app = app
        self._workshop = workshop
        self._compose_view = compose_view

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one page until it disconnects."""
        if scope["type"] == "websocket" and scope["path"].startswith(LIVE):
            code = scope["path"].removeprefix(LIVE)
            await _live(self._workshop, WebSocket(scope, receive, send), code, self._compose_view)
        else:
            await self.app(scope, receive, send)


async def _live(workshop: Workshop, websocket: WebSocket, code: str, compose_view: ComposeView) -> None:
    await websocket.accept()
    if (link := shared_connection.link_number(code)) is not None:
        await shared_connection.follow(workshop, websocket, link)
        return
    visitor = visitor_cookie.visitor(workshop, websocket)
    query = ConnectionQuery.parse(websocket.query_params)
    try:
        with workshop.snapshot():
            session = answering.find_to_join(workshop, visitor, code)
            joined = query.phone and answering.participant_of(workshop, visitor, session) is not None
    except Refusal as refusal:
        await websocket.close(code=CLOSE_CODES.get(refusal.key, TRY_AGAIN_LATER))
        return
    phone = None
    if query.phone:
        texts = Texts(language_cookie.chosen(websocket.cookies) or session.language)
        phone = PhoneConnection(websocket, query, RequestContext(workshop, visitor, texts, session), compose_view)
        if joined:
            phone.joined()
    listener = Listener(
        phone.send_revisions if phone else websocket.send_text,
        answers=query.answers,
        console=_console(workshop, visitor, session) if query.console else None,
        participant=phone.participant if phone else None,
        changed=phone.stage_changed if phone else None,
        recheck=_recheck(workshop, websocket, visitor, session, query.console) if query.restricted else None,
        end=lambda: _end(websocket),
    )
    revisions = (session.stage, session.answers, session.rehearsal)
    with contextlib.suppress(WebSocketDisconnect, RuntimeError):
        # Nothing was awaited since the session was read, so whatever was committed later is yet to be published here.
        async with workshop.hub.listening(session.code, listener, *revisions):
            await _receive(workshop, websocket, session.code, listener, phone)


async def _receive(
    workshop: Workshop, websocket: WebSocket, code: str, listener: Listener, phone: PhoneConnection | None
) -> None:
    """Handle what a browser sends until it disconnects, or is disconnected because it sends too much."""
    limit = MessageLimit()
    while (event := await websocket.receive())["type"] != "websocket.disconnect":
        text = event.get("text") or ""
        size = len(text) or len(event.get("bytes") or b"")
        message = parse(text)
        verdict = limit.check(cost_of(message, size), workshop.ticks())
        if verdict == "close":
            await websocket.close(code=POLICY_VIOLATION)
            return
        if verdict == "warn":
            await websocket.send_text(encode({"warning": "too fast"}))
        elif verdict == "accept" and isinstance(message, Ping):
            await workshop.hub.answer(code, listener)
        elif verdict == "accept" and phone and not await _handle(workshop, code, listener, phone, message):
            return


async def _handle(
    workshop: Workshop, code: str, listener: Listener, phone: PhoneConnection, message: ClientMessage | None
) -> bool:
    """Do what a phone asks for, and let consoles know who is here. False when it left, or has another connection."""
    if not await phone.handle(message):
        return False
    if (phone.participant, phone.unsent) != (listener.participant, listener.unsent):
        listener.participant, listener.unsent = phone.participant, phone.unsent
        workshop.hub.presence_changed(code, listener)
    if isinstance(message, Unsent):
        await workshop.hub.answer(code, listener)
    return True


def _recheck(
    workshop: Workshop, websocket: WebSocket, visitor: Visitor, session: Session, console: bool
) -> Callable[[], Awaitable[None]]:
    """Ends this connection when its browser may not, or no longer, facilitate the session, or look back at it."""
    may_stay = rights.may_facilitate if console else rights.may_look_back

    async def recheck() -> None:
        with contextlib.suppress(Refusal, RuntimeError):  # the database can't be read now, or the browser has left
            if not await asyncio.to_thread(may_stay, workshop, visitor, session):
                await websocket.close(code=RIGHT_GONE)

    return recheck


async def _end(websocket: WebSocket) -> None:
    """Ends this connection, since its session was deleted: the page leaves what it shows."""
    with contextlib.suppress(RuntimeError):  # the browser has left
        await websocket.close(code=SESSION_GONE)


def _console(workshop: Workshop, visitor: Visitor, session: Session) -> str | None:
    """By which name this console counts: only a browser that may facilitate the session has one."""
    with contextlib.suppress(Refusal):
        if rights.may_facilitate(workshop, visitor, session):
            return visitor.holder(f"console:{session.id}")
    return None
