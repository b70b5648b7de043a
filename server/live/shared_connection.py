"""The live connection of a page that shows what a link shares: it hears of changes, and ends when the link does.

Its channel has the number of the link in place of the session's code, which would let a reader take part.
"""

import asyncio
import contextlib
import re

from starlette.websockets import WebSocket, WebSocketDisconnect

from server import paths, visitor_cookie
from server.close_codes import POLICY_VIOLATION, RIGHT_GONE, TRY_AGAIN_LATER
from server.live.message_limits import MessageLimit, cost_of
from server.live.protocol import Ping, parse
from sessions.access.rights import Visitor
from sessions.archive import sharing
from sessions.live import Listener
from sessions.model.errors import Refusal
from sessions.workshop import Workshop

_CHANNEL = re.compile(f"{paths.SHARED_CHANNEL}([0-9]{{1,18}})")


def link_number(channel: str) -> int | None:
    """The number of the link that a channel is about; None for the code of a session."""
    match = _CHANNEL.fullmatch(channel)
    return int(match[1]) if match else None


async def follow(workshop: Workshop, websocket: WebSocket, link: int) -> None:
    """Serve a page until it disconnects, or until its browser may read no more. The connection is accepted."""
    visitor = visitor_cookie.visitor(workshop, websocket)
    try:
        allowed = await asyncio.to_thread(sharing.may_read, workshop, visitor, link)
        revisions = await asyncio.to_thread(sharing.revisions, workshop, link)
    except Refusal:
        await websocket.close(code=TRY_AGAIN_LATER)
        return
    if not allowed or revisions is None:
        await websocket.close(code=RIGHT_GONE)
        return

    async def recheck() -> None:
        await _close_if_gone(workshop, websocket, visitor, link)

    listener = Listener(websocket.send_text, answers=True, recheck=recheck)
    channel = f"{paths.SHARED_CHANNEL}{link}"
    with contextlib.suppress(WebSocketDisconnect, RuntimeError):
        async with workshop.hub.listening(channel, listener, *revisions):
            await recheck()  # it may have been revoked before we listened
            await _receive(workshop, websocket, channel, listener)


async def _receive(workshop: Workshop, websocket: WebSocket, channel: str, listener: Listener) -> None:
    """Answer pings. Each of them is a look at whether the link still counts, as its last day ends without a word."""
    limit = MessageLimit()
    while (event := await websocket.receive())["type"] != "websocket.disconnect":
        text = event.get("text") or ""
        message = parse(text)
        verdict = limit.check(cost_of(message, len(text) or len(event.get("bytes") or b"")), workshop.ticks())
        if verdict == "close":
            await websocket.close(code=POLICY_VIOLATION)
            return
        if verdict == "accept" and isinstance(message, Ping):
            await workshop.hub.answer(channel, listener)
            if listener.recheck:
                await listener.recheck()


async def _close_if_gone(workshop: Workshop, websocket: WebSocket, visitor: Visitor, link: int) -> None:
    with contextlib.suppress(Refusal, RuntimeError):  # the database can't be read now, or the browser has left
        if not await asyncio.to_thread(sharing.may_read, workshop, visitor, link):
            await websocket.close(code=RIGHT_GONE)
