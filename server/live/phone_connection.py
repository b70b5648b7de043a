"""A participant's page at the other end of a WebSocket: what it shows, what it is sent, and what it asks for."""

import asyncio
import json
import logging
from collections.abc import Coroutine
from typing import Any
from weakref import WeakValueDictionary

from starlette.websockets import WebSocket, WebSocketDisconnect

from server.close_codes import SESSION_GONE
from server.live import receipts
from server.live.protocol import (
    Cast,
    ClientMessage,
    ConnectionQuery,
    Join,
    ServerMessage,
    Unsent,
    ViewRequest,
    encode,
    encode_view,
)
from server.live.view_queue import views
from server.protocols.websocket import Trust, set_trust
from server.request_context import ComposedView, ComposeView, RequestContext
from sessions.live import Revisions
from sessions.model.errors import Refusal
from sessions.participation import answering

BUSY_AFTER = 2.0  # seconds after which a phone that waits for the database hears that the server is there
_log = logging.getLogger("workshop")


class PhoneConnection:
    """One participant's WebSocket, with the revision that its page shows."""

    def __init__(
        self, websocket: WebSocket, query: ConnectionQuery, context: RequestContext, compose_view: ComposeView
    ) -> None:
        self._websocket = websocket
        self._context = context
        self._compose_view = compose_view
        self._tasks: set[asyncio.Task[None]] = set()
        self._shown = (query.rehearsal, query.stage)
        self.participant: str | None = None  # a name for the participant here; None before joining
        self.unsent = False  # whether something was entered here and not sent
        self._replaced = False
        self._replace_earlier(query)

    def _replace_earlier(self, query: ConnectionQuery) -> None:
        """From here on this is the only connection of its page in this process; an earlier one is closed.

        The order of answers does not rest on it: a page numbers what it sends, over whichever connection.
        """
        browser = (self._context.session.code, self._context.visitor.limit_key(""))
        for page in (query.page, query.after):
            if page and (earlier := _by_page.pop((*browser, page), None)):
                earlier._replaced = True
                earlier._in_background(earlier._websocket.close())
        if query.page:
            _by_page[(*browser, query.page)] = self

    def joined(self) -> None:
        """From here on this is the connection of a participant."""
        self.participant = self._context.visitor.limit_key("")
        set_trust(self._websocket.scope, Trust.PARTICIPANT)

    async def send_revisions(self, text: str) -> None:
        """Pass revision numbers on as they are, or with the whole view when the page shows an older one."""
        revisions: Revisions = json.loads(text)
        if self._shows(revisions):
            await self._websocket.send_text(text)
        else:
            self.stage_changed(revisions)

    def stage_changed(self, revisions: Revisions) -> None:
        """Send the whole view soon: in the background, since it waits for its turn among hundreds."""
        # A view that is still to be composed will show this change too.
        if not self._shows(revisions) and self._context not in views:
            self._in_background(self._send_view(revisions, self._wait_for_view()))

    def _shows(self, revisions: Revisions) -> bool:
        return (revisions.get("rehearsal", ""), revisions["stage"]) == self._shown

    async def handle(self, message: ClientMessage | None) -> bool:
        """Do what the phone asks for. False when it left, or has another connection now."""
        if self._replaced:
            return False
        busy_timer = asyncio.get_running_loop().call_later(BUSY_AFTER, self._send_busy)
        try:
            match message:
                case Cast():
                    await self._store(message)
                case Join():
                    await self._join(message)
                case ViewRequest():
                    await self._send_current_view()
                case Unsent():
                    self.unsent = message.value
        finally:
            busy_timer.cancel()
        return True

    async def _store(self, cast: Cast) -> None:
        try:
            receipt = await receipts.store(self._context, cast)
        except Refusal:  # the sender has not joined, or no longer is a participant: the view says what to do
            await self._send_current_view()
        else:
            if receipt:
                await self._send({"receipt": receipt})

    async def _join(self, join: Join) -> None:
        context = self._context
        try:
            joined = answering.joining(context.workshop, context.visitor, context.session, join.role)
            await asyncio.wrap_future(joined)
        except Refusal as refusal:
            if refusal.key != "refused.session_gone":
                await self._send({"refused": context.texts(refusal.key, **refusal.values)})
                return
        else:
            self.joined()
        await self._send_current_view()

    async def _send_current_view(self) -> None:
        hub = self._context.workshop.hub
        revisions: Revisions = {"release": hub.release, "process": hub.process, "stage": 0}
        await self._send_view(revisions, self._wait_for_view())

    def _wait_for_view(self) -> asyncio.Future[ComposedView]:
        return views.add(self._context, self._compose_view)

    async def _send_view(self, revisions: Revisions, waiting: asyncio.Future[ComposedView]) -> None:
        """Send the view as it is now, with the revision numbers that belong to it."""
        try:
            view = await waiting
        except Exception as error:
            if isinstance(error, Refusal) and error.key == "refused.code_unknown":
                await self._websocket.close(SESSION_GONE)
            else:  # a full disk or a bug: the page notices that nothing arrives, and asks again
                _log.exception("a phone's screen could not be composed")
            return
        message = encode_view({**revisions, "stage": view.stage, "rehearsal": view.rehearsal}, view.text)
        await self._ignoring_disconnect(self._websocket.send_text(message))
        self._shown = (view.rehearsal, view.stage)

    def _send_busy(self) -> None:
        self._in_background(self._send({"busy": True}))

    async def _send(self, message: ServerMessage) -> None:
        await self._websocket.send_text(encode(message))

    async def _ignoring_disconnect(self, action: Coroutine[Any, Any, None]) -> None:
        """Await an action; when the browser left meanwhile, nothing more is done for it."""
        try:
            await action
        except (WebSocketDisconnect, RuntimeError):
            self._replaced = True

    def _in_background(self, action: Coroutine[Any, Any, None]) -> None:
        """Run an action as a task that nobody waits for."""
        task = asyncio.create_task(self._ignoring_disconnect(action))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


# The current connection of each page: by the session's code, a hash of the browser's token and the page's own name.
_by_page: WeakValueDictionary[tuple[str, str, str], PhoneConnection] = WeakValueDictionary()
