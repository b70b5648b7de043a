"""A proxy before PostgreSQL that lets notifications get lost, come twice or come late, and everything else through.

It knows as much of the protocol (version 3) as that takes: each message of the server is a type of one byte and its
length, itself included, in four; that of a notification is `A`. Connections have to be without TLS (`sslmode=disable`).
"""

import asyncio
import struct
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import cycle
from pathlib import Path
from typing import Literal

HEADER = struct.Struct("!cI")
NOTIFICATION = b"A"
LATE = 0.7  # seconds
Fate = Literal["passed", "lost", "doubled", "late"]


class NotificationProxy:
    """Listens at `port` of the loopback. What becomes of the notifications of each connection takes turns."""

    def __init__(self, socket: Path, fates: Sequence[Fate]) -> None:
        """`socket` is that of the server."""
        self._socket, self._fates = socket, fates
        self.port = 0
        self.notifications: Counter[Fate] = Counter()  # what became of how many

    async def serve(self, started: threading.Event, stop: asyncio.Event) -> None:
        """Carry connections until it is to stop."""
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        started.set()
        async with server:
            await stop.wait()

    async def _connected(self, near_in: asyncio.StreamReader, near_out: asyncio.StreamWriter) -> None:
        try:
            far_in, far_out = await asyncio.open_unix_connection(self._socket)
        except OSError:
            near_out.close()
            return
        ways = [asyncio.create_task(_carry(near_in, far_out)), asyncio.create_task(self._answer(far_in, near_out))]
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)
        for writer in (near_out, far_out):
            writer.close()

    async def _answer(self, server: asyncio.StreamReader, app: asyncio.StreamWriter) -> None:
        fates = cycle(self._fates)
        with suppress(OSError, asyncio.IncompleteReadError):
            while True:
                header = await server.readexactly(HEADER.size)
                kind, length = HEADER.unpack(header)
                message = header + await server.readexactly(length - 4)
                if kind == NOTIFICATION:
                    self._notify(app, message, next(fates))
                else:
                    app.write(message)
                await app.drain()

    def _notify(self, app: asyncio.StreamWriter, message: bytes, fate: Fate) -> None:
        """Whole messages are written only, so that a late one comes between two others."""
        self.notifications[fate] += 1
        if fate == "late":
            asyncio.get_running_loop().call_later(LATE, app.write, message)  # nothing, when it is closed by then
        else:
            app.write(message * {"passed": 1, "lost": 0, "doubled": 2}[fate])


async def _carry(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while some := await source.read(65536):
            target.write(some)
            await target.drain()


@contextmanager
def notifications_between(socket: Path, fates: Sequence[Fate]) -> Iterator[NotificationProxy]:
    """A proxy before the server with this socket, in a thread of its own while the block runs."""
    proxy = NotificationProxy(socket, fates)
    started, loop, stop = threading.Event(), asyncio.new_event_loop(), asyncio.Event()
    thread = threading.Thread(target=loop.run_until_complete, args=(proxy.serve(started, stop),))
    thread.start()
    try:
        assert started.wait(10), "the proxy did not start"
        yield proxy
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()
