"""Stream limits: what somebody without a right may ask of Streamlit's WebSocket, and how much of that runs at once."""

import asyncio
import time

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server import language_cookie, visitor_cookie
from server.close_codes import PROTOCOL_ERROR, UNSUPPORTED_DATA
from server.paths import LINK_COOKIE, SHARED_COOKIE
from server.protocols.websocket import Trust, set_trust
from server.streamlit_compat import STREAM_ENDPOINT, XSRF_COOKIE, kind_of_message, progress_of_run, requested_fragment
from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.model.errors import Refusal
from sessions.workshop import Workshop

RUNS_AT_ONCE = 2  # scripts of people without a right: more would only take turns, and everybody else waits for each
LONGEST_RUN = 3.0  # seconds after which the turn of a run ends, whether its end was seen or not
START_WITHIN = 0.3  # seconds after which a rerun that started nothing has no turn any more
STALLED_AFTER = 0.2  # seconds after which a browser that does not take what is sent to it has no turn any more
CHECK_EVERY = 1.0  # seconds between two looks whether a connection has a right by now
# Streamlit keeps the headers of a connection as long as that lasts, and its screens may read them.
KEPT_HEADERS = frozenset({b"host", b"cookie", b"sec-websocket-protocol"})


class StreamLimits:
    """ASGI middleware: closes what is no message of Streamlit's, and lets a few scripts of strangers run at once.

    Without it a hundred strangers who rerun the home screen have a hundred threads, and the event loop, which confirms
    answers, is one among them.
    """

    def __init__(self, app: ASGIApp, workshop: Workshop) -> None:
        self.app = app
        self.workshop = workshop
        self._turns = asyncio.Semaphore(RUNS_AT_ONCE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Limit Streamlit's WebSocket; pass everything else on."""
        if scope["type"] != "websocket" or scope["path"] != STREAM_ENDPOINT:
            await self.app(scope, receive, send)
            return
        visitor = visitor_cookie.visitor(self.workshop, HTTPConnection(scope))
        cookies = (
            visitor_cookie.cookie_name(self.workshop),
            language_cookie.NAME,
            LINK_COOKIE,
            SHARED_COOKIE,
            XSRF_COOKIE,
        )
        stream = _Stream(self.workshop, visitor, self._turns, scope, receive, send)
        try:
            await self.app({**scope, "headers": _kept_headers(scope, cookies)}, stream.receive, stream.send)
        finally:
            stream.end_turn()


class _Stream:
    """One connection to Streamlit's WebSocket."""

    def __init__(
        self,
        workshop: Workshop,
        visitor: Visitor,
        turns: asyncio.Semaphore,
        scope: Scope,
        receive: Receive,
        send: Send,
    ) -> None:
        self._workshop, self._visitor, self._turns = workshop, visitor, turns
        self._scope, self._receive, self._send = scope, receive, send
        self._trusted = False
        self._checked = -CHECK_EVERY
        self._idle = asyncio.Event()  # no script of this connection has a turn
        self._idle.set()
        self._taken = asyncio.Event()  # the browser has taken what was sent
        self._taken.set()
        self._gone = False  # the browser has left: what it sent before is still read
        self._timer: asyncio.TimerHandle | None = None
        self._fragments: set[str] = set()  # those that the browser shows

    async def receive(self) -> Message:
        """The next message for Streamlit, when it has its turn; the end when it is none of Streamlit's frontend."""
        while (message := await self._receive())["type"] == "websocket.receive":
            data = message.get("bytes")
            if data is None:
                return await self._refuse(UNSUPPORTED_DATA)
            kind = kind_of_message(data)
            if kind == "malformed":
                return await self._refuse(PROTOCOL_ERROR)
            if kind == "rerun" and not await self._may_rerun(requested_fragment(data)):
                continue
            if kind != "not_in_use":
                break
        return message

    async def _may_rerun(self, fragment: str) -> bool:
        """Wait for the turn of a rerun, of the whole script without a `fragment`. False when it would start nothing."""
        if not await self._is_trusted():
            if self._gone or (fragment and fragment not in self._fragments):
                return False  # nothing would be started, or nobody told, so the turn would not be seen to end
            await self._take_turn()
        if not fragment:
            self._fragments.clear()  # they are told anew while the script runs
        return True

    async def send(self, message: Message) -> None:
        """A message of Streamlit to the browser; the end of a run ends its turn."""
        if "bytes" in message:
            self._follow(message["bytes"])  # of who is trusted too: the right may be taken back
        if self._trusted or "bytes" not in message:
            await self._send(message)
            return
        stalled = asyncio.get_running_loop().call_later(STALLED_AFTER, self.end_turn)
        self._taken.clear()
        try:
            await self._send(message)
        except Exception:
            self._gone = True
            self.end_turn()
            raise
        finally:
            self._taken.set()
            stalled.cancel()

    def end_turn(self) -> None:
        """Let the next one run."""
        if not self._idle.is_set():
            self._idle.set()
            self._turns.release()
        if self._timer:
            self._timer.cancel()

    async def _take_turn(self) -> None:
        await self._idle.wait()
        await self._taken.wait()
        await self._turns.acquire()
        self._idle.clear()
        self._end_turn_after(START_WITHIN)

    def _follow(self, data: bytes) -> None:
        """See which fragments the browser has, and where its turn begins and ends."""
        kind, fragment = progress_of_run(data)
        if kind == "start" and not self._idle.is_set():
            self._end_turn_after(LONGEST_RUN)
        elif kind == "fragment" and fragment:
            self._fragments.add(fragment)
        elif kind == "end":
            self.end_turn()

    def _end_turn_after(self, seconds: float) -> None:
        if self._timer:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(seconds, self.end_turn)

    async def _refuse(self, code: int) -> Message:
        await self._send({"type": "websocket.close", "code": code})
        return {"type": "websocket.disconnect", "code": code}

    async def _is_trusted(self) -> bool:
        """Whether this browser holds a right now: somebody may log in, or lose it, while the page is open."""
        now = time.monotonic()
        if now - self._checked >= CHECK_EVERY:
            self._checked = now
            holds = await asyncio.to_thread(self._holds_a_right)
            if holds != self._trusted:
                set_trust(self._scope, Trust.FACILITATOR if holds else Trust.STRANGER)
            self._trusted = holds
        return self._trusted

    def _holds_a_right(self) -> bool:
        try:
            return rights.holds_a_right(self._workshop, self._visitor)
        except Refusal:
            return False


def _kept_headers(scope: Scope, names: tuple[str, ...]) -> list[tuple[bytes, bytes]]:
    """The headers that Streamlit or a screen reads, with the cookies of these names only."""
    kept = [(name, value) for name, value in scope["headers"] if name in KEPT_HEADERS and name != b"cookie"]
    jar = HTTPConnection(scope).cookies
    cookies = "; ".join(f"{name}={jar[name]}" for name in names if len(jar.get(name, "")) in range(1, 500))
    return [*kept, (b"cookie", cookies.encode("latin-1", "ignore"))] if cookies else kept
