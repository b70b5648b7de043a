"""A page of Streamlit at the protocol level: what its frontend asks for and follows, without drawing anything.

Only what must be looked at is looked at: how many script runs there were, and the elements that a page asks for.
"""

import asyncio
import random
import re
import time
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState, ContextInfo
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates

from benchmarks.browsers.wire import BINARY, Wire, WireError

PATIENCE = 60.0  # seconds after which something that didn't come counts as a failure
PINGS = ("/_stcore/health", "/_stcore/host-config")
OWN = re.compile(r"/(?:style|parts)-[0-9a-f]+\.(?:css|js)|/assets/[0-9a-f]+/[\w./-]+")  # ours, kept by browsers
Work = Coroutine[Any, Any, None]


@dataclass(frozen=True, slots=True)
class SessionAddress:
    """Where a session is: the server, and the code of the session."""

    host: str
    port: int
    code: str
    source: str = ""  # the address from which a browser comes, as a proxy on this machine tells it
    key: str = ""  # before Streamlit's own paths, where there are several processes

    @property
    def url(self) -> str:
        """The server as an address."""
        return f"http://{self.host}:{self.port}"


class NotServedError(Exception):
    """Something that somebody waited for didn't come, or was refused."""


class Page:
    """A browser with one page of an app open. It counts what that costs."""

    def __init__(self, address: SessionAddress) -> None:
        self.address = address
        self.cookies: dict[str, str] = {}
        self.runs = self.messages = self.bytes_in = self.resent = 0
        self.streaming = False  # whether Streamlit's socket is there
        self.query = f"code={address.code}" if address.code else ""
        self._session = self._script = ""
        self.kept: set[str] = set()  # our files that are in this browser's cache
        self._stream: Wire | None = None
        self._gone = False
        self._waiting: list[tuple[Callable[[], bool], asyncio.Future[float]]] = []
        self._tasks: set[asyncio.Task[None]] = set()

    async def load(self, page: str, ready: Callable[[], bool]) -> float:
        """Load the page and ask for its first run, until it is ready and its files are there; returns when it was."""
        self._gone, self._session, self._script = False, "", ""
        first, second = await self.wire(), await self.wire()
        address = f"/{page}?{self.query}" if self.query else f"/{page}"
        got = await first.get(address, self.headers("text/html,application/xhtml+xml,*/*;q=0.8"))
        self.cookies |= got.cookies
        files = [path for path in dict.fromkeys(OWN.findall(got.body.decode())) if path not in self.kept]
        await asyncio.gather(self._get(first, *files[::2], PINGS[0]), self._get(second, *files[1::2], PINGS[1]))
        self.kept.update(files)
        await self.connect()
        self.rerun([], page_name=page)
        came = await self.until(ready)
        for wire in (first, second):
            self.bytes_in += wire.bytes_in
            wire.close()
        return came

    def rerun(
        self, widgets: Iterable[WidgetState], *, page_name: str = "", fragment: str = "", auto: bool = False
    ) -> None:
        """Ask for a run of the script, or of a fragment of it."""
        state = ClientState(
            query_string=self.query, widget_states=WidgetStates(widgets=widgets), page_script_hash=self._script,
            page_name=page_name, fragment_id=fragment, is_auto_rerun=auto, context_info=self._context(page_name),
        )  # fmt: skip
        if self._stream:
            self._stream.send(BackMsg(rerun_script=state).SerializeToString(), BINARY)

    def hears(self, message: ForwardMsg, now: float) -> None:
        """Whatever else a page wants to know of a message."""

    def drop(self) -> None:
        """The connection breaks; from then on it comes back by itself, as a browser does."""
        self.streaming = False
        if self._stream:
            self._stream.drop()

    def leave(self) -> None:
        """Close the page."""
        self._gone, self.streaming = True, False
        if self._stream:
            self._stream.close()
        for task in self._tasks:
            task.cancel()

    async def until(self, true: Callable[[], bool], timeout: float = PATIENCE) -> float:
        """Wait until something is true of this page; returns when the message came that made it so.

        Raises NotServedError when it never does.
        """
        if true():
            return time.perf_counter()
        future: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        waiter = (true, future)
        self._waiting.append(waiter)
        try:
            done, _ = await asyncio.wait([future], timeout=timeout)
        finally:
            self._waiting.remove(waiter)
        if not done:
            raise NotServedError(f"waited {timeout:g} s in vain: {self.state()}")
        return future.result()

    def state(self) -> str:
        """How it stands, in one line."""
        return f"{self.runs} runs, {self.messages} messages, {'connected' if self.streaming else 'not connected'}"

    def tell(self, now: float) -> None:
        """Something came: whoever waits looks again."""
        for true, future in self._waiting:
            if not future.done() and true():
                future.set_result(now)

    async def wire(self) -> Wire:
        """A new connection to the server."""
        return await Wire.to(self.address.host, self.address.port)

    async def connect(self) -> None:
        """Open Streamlit's socket, with the name of the session that it had."""
        token = self.cookies.get("_streamlit_xsrf", "PLACEHOLDER_AUTH_TOKEN")
        protocols = ", ".join(filter(None, ("streamlit", token, self._session)))
        wire = await self.wire()
        headers = self.headers() | {"Origin": self.address.url, "Sec-WebSocket-Protocol": protocols}
        await wire.upgrade("/_stcore/stream", headers, self._streamed, lambda: self._broken(wire))
        self._stream, self.streaming = wire, True
        self.tell(time.perf_counter())

    def headers(self, accept: str = "*/*") -> dict[str, str]:
        """What this browser says of itself with every request."""
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        host = f"{self.address.host}:{self.address.port}"
        said = {"Host": host, "Accept": accept, "Accept-Encoding": "gzip, deflate", "Cookie": cookies}
        return said | ({"X-Forwarded-For": self.address.source} if self.address.source else {})

    def spawn(self, work: Work) -> None:
        """Do something beside, as long as the page is open."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _get(self, wire: Wire, *paths: str) -> None:
        for path in paths:
            await wire.get(path, self.headers())

    def _broken(self, wire: Wire) -> None:
        if self._stream is wire and not self._gone:
            self.streaming = False
            self.spawn(self._reconnect())

    async def _reconnect(self) -> None:
        """What Streamlit's frontend does: a moment, two pings, the socket; no run unless one was going on."""
        tries = 0
        while not self._gone and not self.streaming:
            longest = min(4.0, 0.5 * 2**tries)
            await asyncio.sleep(random.uniform(0.25 if tries == 0 else longest / 2, longest))
            try:
                pings = [await self.wire() for _ in PINGS]
                await asyncio.gather(*map(self._get, pings, PINGS))
                for ping in pings:
                    ping.close()
                await self.connect()
                self.reconnected()
            except (OSError, TimeoutError, WireError):
                tries += 1

    def reconnected(self) -> None:
        """Whatever a page does once Streamlit's socket is there again."""

    def _streamed(self, payload: bytes, now: float) -> None:
        self.messages += 1
        self.bytes_in += len(payload)
        message = ForwardMsg.FromString(payload)
        if message.HasField("new_session"):
            self.runs += 1
            self._session = message.new_session.initialize.session_id or self._session
            self._script = message.new_session.page_script_hash
        self.hears(message, now)

    def _context(self, page: str) -> ContextInfo:
        return ContextInfo(
            timezone="Europe/Amsterdam", timezone_offset=-60, locale="nl-NL", url=f"{self.address.url}/{page}",
            is_embedded=False, color_scheme="light",
        )  # fmt: skip
