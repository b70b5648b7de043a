"""The browser of a host, as Streamlit's own frontend speaks to the server: protobuf over `/_stcore/stream`.

It follows the whole screen and draws nothing. What the scripts of the app's components do in a real browser is done by
`live_signal`. For participants, of whom there are many, there is `page`.
"""

import asyncio
import itertools
import json
import time
from collections.abc import Callable
from dataclasses import astuple, dataclass
from typing import Any, TypeVar
from urllib.parse import urlsplit

from streamlit.components.v2.bidi_component.main import _make_trigger_id
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState, ContextInfo
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from benchmarks.browsers.screen import Screen, ScreenError, Shown
from benchmarks.browsers.wire import Wire

TIMEOUT = 15.0  # seconds that a browser waits for something to show
T = TypeVar("T")


@dataclass
class Tally:
    """What went over a WebSocket. Bytes are those of the payloads, without frames and TCP."""

    messages_in: int = 0
    bytes_in: int = 0
    messages_out: int = 0
    bytes_out: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(*(one + two for one, two in zip(astuple(self), astuple(other), strict=True)))

    def __sub__(self, other: "Tally") -> "Tally":
        return Tally(*(one - two for one, two in zip(astuple(self), astuple(other), strict=True)))


@dataclass
class _Waiter:
    look: Callable[[], Any]
    found: asyncio.Future[tuple[Any, float]]


_numbers = itertools.count()


class Browser:
    """A browser with one page open. `stream` counts what it cost."""

    def __init__(self, url: str, source: str = "", key: str = "") -> None:
        parts = urlsplit(url)
        self.url, self.host, self.port = url, parts.hostname or "", parts.port or 80
        self.cookies: dict[str, str] = {}
        # Halls of 300 behind an address each, if no `source` is given: of one address the app lets 450 join at once.
        self._forwarded = {"X-Forwarded-For": source or f"198.51.100.{1 + next(_numbers) // 300}"}
        self._endpoints = f"{key}/_stcore"  # with several processes each page has a key before Streamlit's own paths
        self.screen = Screen()
        self.stream = Tally()
        self.trouble: Exception | None = None
        self._heard = 0.0  # when the last message came in, by time.perf_counter
        self._socket: ClientConnection | None = None
        self._reading: asyncio.Task[None] | None = None
        self._waiters: list[_Waiter] = []

    async def open(self, page: str, query: str = "") -> None:
        """Open a page by its address as typed: fetch it, connect, and ask for its first run."""
        self.screen.page, self.screen.query = page, query
        await self._get(f"/{page}?{query}", "text/html,application/xhtml+xml,*/*;q=0.8")
        await asyncio.gather(*(self._get(f"{self._endpoints}/{name}", "*/*") for name in ("health", "host-config")))
        token = self.cookies.get("_streamlit_xsrf", "PLACEHOLDER_AUTH_TOKEN")
        self._socket = await self.connect(f"{self._endpoints}/stream", ["streamlit", token])
        self._reading = asyncio.create_task(self._read(self._socket))
        await self._rerun([], page_name=page)

    async def connect(self, path: str, subprotocols: list[str] | None = None) -> ClientConnection:
        """A WebSocket of this browser: with its cookies and origin and, like a browser's, without pings of its own."""
        return await connect(
            f"ws://{self.host}:{self.port}{path}",
            origin=self.url,  # type: ignore[arg-type]
            subprotocols=subprotocols,  # type: ignore[arg-type]
            additional_headers={"Cookie": self._cookie(), **self._forwarded},
            open_timeout=TIMEOUT,
            ping_interval=None,
            max_size=None,
            max_queue=None,
        )

    async def close(self) -> None:
        """Close the page."""
        if self._socket and self._reading:
            await self._socket.close()
            await self._reading

    async def until(self, look: Callable[[], T | None], timeout: float = TIMEOUT) -> tuple[T, float]:
        """Wait until `look` gives something; returns it, and when the message came in that brought it.

        Raises ScreenError when it never does, or when the page broke.
        """
        if self.trouble:
            raise ScreenError(f"/{self.screen.page} broke earlier") from self.trouble
        if found := look():
            return found, self._heard
        waiter = _Waiter(look, asyncio.get_running_loop().create_future())
        self._waiters.append(waiter)
        try:
            async with asyncio.timeout(timeout):
                return await waiter.found
        except TimeoutError:
            raise ScreenError(f"/{self.screen.page}: waited {timeout} s; last run {self.screen.status}") from None
        finally:
            self._waiters.remove(waiter)

    async def press(self, key: str) -> None:
        """Press the button with this key, once it is there."""
        button, _ = await self.until(lambda: self.screen.find(key))
        await self._rerun([WidgetState(id=button.id, trigger_value=True)], button.fragment)

    async def trigger(self, element: Shown, event: str, value: object) -> None:
        """Send what a component's `setTriggerValue(event, value)` sends."""
        name = _make_trigger_id(element.id, "events")
        payload = json.dumps([{"event": event, "value": value}], separators=(",", ":"))
        await self._rerun([WidgetState(id=name, json_trigger_value=payload)], element.fragment)

    async def _get(self, path: str, accept: str) -> None:
        wire = await Wire.to(self.host, self.port)
        host = f"{self.host}:{self.port}"
        page = await wire.get(path, {"Host": host, "Accept": accept, "Cookie": self._cookie(), **self._forwarded})
        wire.close()
        self.cookies |= page.cookies

    def _cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    async def _rerun(self, widgets: list[WidgetState], fragment: str = "", page_name: str = "") -> None:
        assert self._socket
        screen = self.screen
        state = ClientState(
            query_string=screen.query,
            widget_states=WidgetStates(widgets=widgets),
            page_script_hash=screen.page_hash,
            page_name=page_name,
            fragment_id=fragment,
            cached_message_hashes=list(screen.cache.messages),
            context_info=self._context(),
        )
        sent = BackMsg(rerun_script=state).SerializeToString()
        self.stream += Tally(messages_out=1, bytes_out=len(sent))
        await self._socket.send(sent)

    def _context(self) -> ContextInfo:
        return ContextInfo(
            timezone="Europe/Amsterdam",
            timezone_offset=-60,
            locale="nl-NL",
            url=f"{self.url}/{self.screen.page}",
            is_embedded=False,
            color_scheme="light",
        )

    async def _read(self, socket: ClientConnection) -> None:
        try:
            async for received in socket:
                assert isinstance(received, bytes)
                self._heard = time.perf_counter()
                self.stream += Tally(messages_in=1, bytes_in=len(received))
                message = ForwardMsg.FromString(received)
                self.screen.take(message)
                self._tell()
        except ConnectionClosed as lost:
            self._break(lost)
        except Exception as error:  # a page that broke must fail what waits for it, not die unseen in a task
            self._break(error)

    def _tell(self) -> None:
        for waiter in self._waiters:
            if not waiter.found.done() and (found := waiter.look()):
                waiter.found.set_result((found, self._heard))

    def _break(self, error: Exception) -> None:
        self.trouble = error
        for waiter in self._waiters:
            if not waiter.found.done():
                waiter.found.set_exception(error)
